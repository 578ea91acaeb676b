import ArgumentParser
import Headquarters
import StoreDomain

/// `foh-hq channels`
struct Channels: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Guests' own apps.", subcommands: [Token.self])

  /// `foh-hq channels token`
  struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a short-lived token for an app.")

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "What staff call the app: app, map.") var channel: String
    @Option(help: "What it is good for: tickets, reservations, members, receipts. May be repeated.")
    var scope: [String] = ["tickets", "reservations"]
    @Option(help: "Only this store, by its id.") var store: String?
    @Option(help: "How long it is good, in minutes.") var minutes = 60
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
      let longest = GuestTextRule.channelLimit
      guard (1...longest).contains(channel.count),
        channel.allSatisfy({ $0.isLetter || $0.isNumber })
      else { throw ValidationError("--channel takes 1 to \(longest) letters and digits.") }
      guard !scope.isEmpty, scope.allSatisfy({ ChannelScope(rawValue: $0) != nil }) else {
        throw ValidationError("--scope takes tickets, reservations, members or receipts.")
      }
      guard (1...1440).contains(minutes) else {
        throw ValidationError("--minutes takes 1 to 1440.")
      }
    }

    func run() async throws {
      try await explained {
        let token = try await database.open().makeToken(
          channel: channel, scopes: scope.compactMap { ChannelScope(rawValue: $0) },
          storeID: store, validFor: minutes * 60)
        if json { return try printJSON(token) }
        say("\(token.token)  until \(token.expiresAt)")
      }
    }
  }
}
