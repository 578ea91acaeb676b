import ArgumentParser
import Headquarters
import StoreDomain

extension Report {
  /// `foh-hq report accounts`
  struct Accounts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Stored value that is not used yet, and what is owed on house accounts.",
      discussion: """
        Of stored value, by store: accounts with something on them, principal and bonus. Of house \
        accounts, by store: code, name and what is owed, which is negative where the store owes the \
        company. Amounts are in minor units.
        """)

    @OptionGroup var database: HeadquartersDatabase
    @Option(help: "Only this store, by its id.") var store: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
      try await explained {
        let chain = try await database.open().accounts(of: store)
        if json { return try printJSON(chain) }
        if chain.storedValue.isEmpty, chain.house.isEmpty {
          say(Phrase("Nothing is on any account.", "没有账户余额。").text(.ofEnvironment))
        }
        for figures in chain.storedValue {
          say(
            figures.storeName, Phrase("stored value", "储值").text(.ofEnvironment),
            "\(figures.accounts)", "\(figures.principalMinorUnits)",
            "\(figures.bonusMinorUnits)", separator: "  ")
        }
        for account in chain.house {
          say(
            account.storeName, Phrase("house account", "挂账").text(.ofEnvironment), account.code,
            account.name, "\(account.owedMinorUnits)", separator: "  ")
        }
      }
    }
  }
}
