import ArgumentParser
import CommandOptions
import Headquarters
import HeadquartersContract
import StoreConfiguration
import StoreDomain
import TextEncodings

/// `foh-hq menu`
struct Menu: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The menus of the stores.", subcommands: [Push.self, Status.self])

  /// `foh-hq menu push`
  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a menu to one store or to all.",
      discussion: """
        Before it goes, its first names, its prices and what is otherwise than on the menu before \
        are shown, and you are asked; a script says --yes.

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

    @Option(help: TextEncoding.help) var encoding: TextEncoding?
    @Flag(help: "Send it without asking, as a script does.") var yes = false

    func run() async throws {
      try await explained {
        let menu = try SetupFile.text(atPath: csv, named: encoding)
        guard menu.utf8.count <= MenuRow.byteLimit else {
          throw ConfigurationError(problems: [
            ConfigurationProblem(
              file: csv, line: nil,
              message: Phrase(
                "the menu is larger than 1 MiB. Check that it is the right file.",
                "菜单超过 1 MiB，请确认选对了文件。"))
          ])
        }
        let ledger = try await database.open()
        try show(menu, to: try await ledger.menuReceivers(receivers.store))
        if !yes { try confirm() }
        let version = try await ledger.push(
          .menu, id: ChangeItem.menuID, .from(MenuRow(csv: menu.text, holdsFrom: holdsFrom)),
          to: receivers.store)
        let hour = holdsFrom.map { ", to hold from \($0.iso8601Text)" } ?? ""
        print("menu \(version) goes to \(receivers.description)\(hour)")
        print("What they say to it: \(database.commands.line("menu status"))")
      }
    }

    /// What the menu is, so that a person sees one that was misread before the chain has it.
    private func show(_ menu: DecodedText, to stores: MenuReceivers) throws {
      let overview = try MenuOverview(menu, file: csv, currencies: stores.currencies)
      var lines = [
        SetupFile.notice(of: menu, file: csv) ?? Phrase("\(csv) is UTF-8", "\(csv) 为 UTF-8")
      ]
      lines += overview.summary
      if let before = stores.menuBefore {
        let earlier = try? MenuOverview(
          DecodedText(Array(before.utf8)), file: "menu", currencies: stores.currencies)
        lines +=
          earlier.map { overview.differences(from: $0) }
          ?? [Phrase("the menu before cannot be compared", "无法与之前的菜单比较")]
      } else {
        lines.append(
          Phrase("no menu was sent before", "此前没有下发过菜单"))
      }
      for line in lines { say(line.text(.ofEnvironment)) }
    }

    private func confirm() throws {
      try Confirmation.ask(
        Phrase(
          "Send this menu to \(receivers.description)?", "将此菜单下发到 \(receivers.words.chinese)？"),
        otherwise: Phrase(
          "The menu was not sent: nobody is at a terminal to say that it is right. Read what it says "
            + "above, then run this again with --yes.",
          "菜单未下发：没有终端可供确认。请先核对上面的内容，再加上 --yes 运行。"))
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

  var words: Phrase { store.map { Phrase($0, $0) } ?? Phrase("every store", "所有门店") }
  var description: String { words.english }
}
