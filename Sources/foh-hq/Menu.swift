import ArgumentParser
import Headquarters
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// `foh-hq menu`
struct Menu: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The menus of the stores.", subcommands: [Push.self, Status.self])

  /// `foh-hq menu push`
  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a menu to one store or to all.",
      discussion: """
        A store checks the whole menu before it takes it, and tells why when it does not: \
        `foh-hq menu status` and the status page show it.
        """)

    @OptionGroup var database: HeadquartersDatabase
    @OptionGroup var receivers: Receivers
    @Option(help: "The menu in CSV, as `foh init` reads it.") var csv: String
    @Option(
      name: .customLong("holds-from"),
      help: "When it takes hold: 2026-12-01T11:00:00+08:00. Default: at once.",
      transform: Self.moment)
    var holdsFrom: Timestamp?

    func run() async throws {
      try await explained {
        let menu = try SetupFile.text(atPath: csv)
        guard menu.utf8.count <= MenuRow.byteLimit else {
          throw ConfigurationError(problems: [
            ConfigurationProblem(
              file: csv, line: nil,
              message: Phrase(
                "the menu is larger than 1 MiB. Check that it is the right file.",
                "菜单超过 1 MiB，请确认选对了文件。"))
          ])
        }
        let version = try await database.open().push(
          .menu, id: ChangeItem.menuID, .from(MenuRow(csv: menu.text, holdsFrom: holdsFrom)),
          to: receivers.store)
        let hour = holdsFrom.map { ", to hold from \($0.iso8601Text)" } ?? ""
        print("menu \(version) goes to \(receivers.description)\(hour)")
        print("What they say to it: foh-hq menu status \(database.words)")
      }
    }

    /// A moment with its offset from UTC: a chain's stores have more than one clock.
    private static func moment(_ text: String) throws -> Timestamp {
      guard let moment = Timestamp(rfc3339: text) else {
        throw ValidationError(
          "\(text) is no moment. Write it with its offset: 2026-12-01T11:00:00+08:00.")
      }
      return moment
    }
  }
}

/// Whom something is sent to. Nobody sends to a whole chain by forgetting a word.
struct Receivers: ParsableArguments {
  @Option(help: "This store, by its id.") var store: String?
  @Flag(name: .customLong("all"), help: "Every store.") var isForAll = false

  func validate() throws {
    guard isForAll == (store == nil) else {
      throw ValidationError("Say to whom: --store ID, or --all.")
    }
  }

  var description: String { store ?? "every store" }
}
