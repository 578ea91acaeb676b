import Foundation
import GRDB
import RealProgram
import Testing

@Suite("A store that changes while it is worked in")
struct ConfigureTests {
  /// The configuration with another one's texts in place of some of its own.
  private func write(
    _ replacing: [(String, String)], more: String = "", in store: TrialStore,
    to name: String = "store.toml"
  ) throws -> String {
    var text = try TrialStore.configuration()
    for (old, new) in replacing {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return try store.folder.write((text + more).utf8, to: name)
  }

  private static let newServer = """

    [[staff]]
    code = "zoe"
    name = "Zoe"
    role = "server"
    pin = "2010"
    language = "en"
    """

  private static let maya = """
    [[staff]]
    code = "maya"
    name = "Maya"
    role = "server"
    pin = "2004"
    language = "en"
    """

  @Test(
    "A table, a room, a person, a limit, hours and a printer change under four consoles, which follow"
  )
  func underFourConsoles() throws {
    let chain = try Chain(of: TrialStore())
    let store = chain.store
    let console = TmuxSession.console(of: store)
    let tmux = try TmuxSession(console, folder: store.folder)
    let floor = try tmux.firstWindow()
    let (door, home, server) = (
      try tmux.open(console), try tmux.open(console), try tmux.open(console)
    )
    try tmux.signIn(floor, goingTo: "F6", "FLOOR")
    try tmux.signIn(home, goingTo: "F4", "Where to?")
    try tmux.wait(door, for: "Maya")
    try tmux.wait(server, for: "Maya")
    for key in ["m", "a", "y", "a", "Enter"] { try tmux.press(key, in: server) }
    try tmux.wait(server, for: "PIN")
    for key in ["2", "0", "0", "4", "Enter"] { try tmux.press(key, in: server) }
    try tmux.wait(server, for: "FLOOR")

    let file = try write(
      [
        ("names = \"T01-T05\"", "names = \"T00-T05\""), ("Window, 1st floor", "Terrace"),
        ("discount_up_to = \"30%\"", "discount_up_to = \"20%\""),
        ("opens = \"05:00\"", "opens = \"11:00\""), ("closes = \"05:00\"", "closes = \"22:00\""),
        ("code = \"till\"\ndevice = \"/dev/null\"", "code = \"till\"\nfile = \"till.prn\""),
        (Self.maya, ""),
      ], more: Self.newServer, in: store)
    let before = try dump(store)
    let dry = try Foh.run("configure", file, "--db", store.path, "--dry-run")
    #expect(dry.code == 0, "\(dry.errors)")
    #expect(dry.output.hasSuffix("Nothing was changed (--dry-run).\n"))
    #expect(try dump(store) == before)

    let outcome = try Foh.run("configure", file, "--db", store.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.output == """
        opening hours:
          on most days day and night → 11:00-22:00
        rooms:
          window: name Window, 1st floor 一楼窗边 → Terrace 一楼窗边
        tables:
          T00 is new: room window, seats 2, joins W1
        printers:
          till: at device /dev/null → till.prn
        roles:
          manager: discount up to 30% → 20%
        people:
          zoe is new: name Zoe, role server, language en
          maya is taken away
        the menu: headquarters sends it, this file does not touch it
        7 changes made. Open consoles follow at once.

        """)
    try tmux.wait(floor, "the new table and the room's name") {
      $0.contains("T00") && $0.contains("Terrace") && !$0.contains("Window, 1st")
    }
    try tmux.wait(door, "the new server") { $0.contains("Zoe") && !$0.contains("Maya") }
    try tmux.wait(home, for: "11:00-22:00")
    try tmux.wait(server, for: "Maya works here no more")

    let again = try Foh.run("configure", file, "--db", store.path)
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.output.hasSuffix("The store is as the file says: nothing to change.\n"))
    try chain.wait(
      for: """
        SELECT count(*) = 1 FROM outboxEvent
        WHERE type = 'foh.store.configured.v1' AND acknowledgedAt IS NOT NULL
        """)
    #expect(try store.doctor().code == 0)
  }

  @Test("What would break tonight is refused with every reason, in the reader's language")
  func refused() throws {
    let store = try TrialStore()
    let file = try write(
      [
        ("currency = \"CNY\"", "currency = \"EUR\""),
        ("code = \"bar\"\nname = { en = \"Bar\"", "code = \"well\"\nname = { en = \"Bar\""),
      ], in: store)
    let before = try dump(store)
    let outcome = try Foh.run("configure", file, "--db", store.path)
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix("Nothing was changed:\n- the currency stays CNY"))
    #expect(outcome.errors.contains("\n- station bar: "), "\(outcome.errors)")
    let chinese = try Foh.shell(
      "$FOH configure \(file) --db \(store.path)", environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(chinese.code == 1)
    #expect(chinese.output.contains("出品档口：\n  新增 well：名称 Bar 水吧，打印机 bar\n  撤销 bar\n"))
    #expect(chinese.errors.hasPrefix("未作任何修改：\n- 货币须保持 CNY"), "\(chinese.errors)")
    #expect(try dump(store) == before)
  }

  /// Everything that a change would touch.
  private func dump(_ store: TrialStore) throws -> [String] {
    try DatabaseQueue(path: store.path).read { db in
      let counts = try ["outboxEvent", "auditEntry", "screenValue"].map { table in
        "\(table) \(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? -1)"
      }
      return try ["store", "room", "diningTable", "printer", "station", "role", "staff"].flatMap {
        try Row.fetchAll(db, sql: "SELECT * FROM \($0) ORDER BY 1").map(\.debugDescription)
      } + counts
    }
  }
}
