import Testing

@testable import Headquarters

/// A password is in `~/.pgpass` for whoever may use it, and on no page.
@Suite struct PastedCommandsTests {
  /// The address as the database's own library reads it.
  @Test(arguments: [
    ("postgres://foh:plum@db.example/foh", "postgres://foh@db.example/foh"),
    ("postgres://foh:pl?m@db.example/foh", "postgres://foh@db.example/foh"),
    ("postgres://foh:pl@m@db.example/foh", "postgres://foh@db.example/foh"),
    ("postgres://foh@db.example/foh?password=plum", "postgres://foh@db.example/foh"),
    ("postgres://db.example/foh?user=a@b", "postgres://db.example/foh?user=a@b"),
    ("postgres://foh:plum@db.example?user=a@b", "postgres://foh@db.example?user=a@b"),
    (
      "postgres://foh:p@db.example/foh?sslmode=require&sslpassword=plum&pass%77ord=p&port=5433",
      "postgres://foh@db.example/foh?sslmode=require&port=5433"
    ),
  ])
  func noCommandShowsAPassword(_ url: String, _ shown: String) {
    let option = DatabaseAddress.server(url: url).pasted
    #expect(option == "--database " + PastedCommands.quoted(shown))
  }
}
