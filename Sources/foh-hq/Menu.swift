import ArgumentParser
import Foundation
import Headquarters
import HeadquartersContract
import StoreDomain

/// `foh-hq menu`
struct Menu: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The menus of the stores.", subcommands: [Push.self])

  /// `foh-hq menu push`
  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a menu to one store or to all.",
      discussion: """
        A store checks the whole menu before it takes it, and tells why when it does not: \
        `foh-hq report exceptions` and the status page show it.
        """)

    @OptionGroup var file: LedgerFile
    @Option(help: "The menu in CSV, as `foh init` reads it.") var csv: String
    @Option(help: "Only this store, by its id.") var store: String?
    @Option(
      name: .customLong("holds-from"),
      help: "When it takes hold, in UTC: 2026-12-01T03:00:00.000Z. Default: at once.")
    var holdsFrom: String?

    func run() async throws {
      var moment: Timestamp?
      if let holdsFrom {
        moment = Timestamp(utcText: holdsFrom)
        guard moment != nil else {
          throw ValidationError("--holds-from takes a moment such as 2026-12-01T03:00:00.000Z.")
        }
      }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: csv))
      guard bytes.count <= MenuRow.byteLimit, let text = String(data: bytes, encoding: .utf8) else {
        throw ValidationError("--csv takes a file in UTF-8 of at most \(MenuRow.byteLimit) bytes.")
      }
      try await explained {
        let version = try await file.open().push(
          .menu, id: ChangeItem.menuID, .from(MenuRow(csv: text, holdsFrom: moment)), to: store)
        print("menu \(version) goes to \(store ?? "every store")")
      }
    }
  }
}

/// `foh-hq news`
struct News: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What the chain tells its stores' staff.", subcommands: [Push.self])

  /// `foh-hq news push`
  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tell one store or all.")

    @OptionGroup var file: LedgerFile
    @Option(help: "The headline in English.") var title: String
    @Option(name: .customLong("title-zh"), help: "The headline in Chinese.") var titleChinese:
      String
    @Option(help: "The text in English.") var body = ""
    @Option(name: .customLong("body-zh"), help: "The text in Chinese.") var bodyChinese = ""
    @Option(help: "For how many days it is shown.") var days = 7
    @Option(help: "Only this store, by its id.") var store: String?

    func run() async throws {
      try await explained {
        let now = HeadquartersEnvironment.wallClock()
        let id = UUID().uuidString.lowercased()
        try await file.open().push(
          .news, id: id,
          .from(
            NewsRow(
              title: Phrase(title, titleChinese), body: Phrase(body, bodyChinese), showFrom: now,
              showUntil: now.advanced(bySeconds: max(1, days) * 86_400))), to: store)
        print("news \(id) goes to \(store ?? "every store")")
      }
    }
  }
}

/// `foh-hq channels`
struct Channels: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Guests' own apps.", subcommands: [Token.self])

  /// `foh-hq channels token`
  struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a short-lived token for an app.")

    @OptionGroup var file: LedgerFile
    @Option(help: "What staff call the app: app, map.") var channel: String
    @Option(help: "What it is good for: tickets, reservations. May be repeated.")
    var scope: [String] = ["tickets", "reservations"]
    @Option(help: "Only this store, by its id.") var store: String?
    @Option(help: "How long it is good, in minutes.") var minutes = 60
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
      guard (1...32).contains(channel.count), channel.allSatisfy({ $0.isLetter || $0.isNumber })
      else { throw ValidationError("--channel takes 1 to 32 letters and digits.") }
      guard !scope.isEmpty, scope.allSatisfy({ ChannelScope(rawValue: $0) != nil }) else {
        throw ValidationError("--scope takes tickets or reservations.")
      }
      guard (1...1440).contains(minutes) else {
        throw ValidationError("--minutes takes 1 to 1440.")
      }
    }

    func run() async throws {
      try await explained {
        let token = try await file.open().makeToken(
          channel: channel, scopes: scope.compactMap { ChannelScope(rawValue: $0) },
          storeID: store, validFor: minutes * 60)
        if json { return try printJSON(token) }
        print("\(token.token)  until \(token.expiresAt)")
      }
    }
  }
}
