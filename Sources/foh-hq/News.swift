import ArgumentParser
import Foundation
import Headquarters
import HeadquartersContract
import StoreDomain

/// `foh-hq news`
struct News: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What the chain tells its stores' staff.", subcommands: [Push.self, Drop.self])

  /// `foh-hq news push`
  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tell one store or all.")

    @OptionGroup var database: HeadquartersDatabase
    @OptionGroup var receivers: Receivers
    @Option(help: "The headline in English.") var title: String
    @Option(name: .customLong("title-zh"), help: "The headline in Chinese.") var titleChinese:
      String
    @Option(help: "The text in English.") var body = ""
    @Option(name: .customLong("body-zh"), help: "The text in Chinese.") var bodyChinese = ""
    @Option(help: "For how many days it is shown.") var days = 7

    func validate() throws {
      guard (1...366).contains(days) else { throw ValidationError("--days takes 1 to 366.") }
    }

    func run() async throws {
      try await explained {
        let now = HeadquartersEnvironment.wallClock()
        let id = UUID().uuidString.lowercased()
        try await database.open().push(
          .news, id: id,
          .from(
            NewsRow(
              title: Phrase(title, titleChinese), body: Phrase(body, bodyChinese), showFrom: now,
              showUntil: now.advanced(bySeconds: days * 86_400))), to: receivers.store)
        say("news \(id) goes to \(receivers.description)")
      }
    }
  }

  /// `foh-hq news drop`
  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take news back before its days are over.")

    @OptionGroup var database: HeadquartersDatabase
    @OptionGroup var receivers: Receivers
    @Argument(help: "The id that `foh-hq news push` printed.") var id: String

    func run() async throws {
      try await explained {
        let ledger = try await database.open()
        try await ledger.withdraw(.news, id: id, from: receivers.store)
        say("news \(id) is taken back from \(receivers.description)")
      }
    }
  }
}
