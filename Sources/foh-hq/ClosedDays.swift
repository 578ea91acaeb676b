import ArgumentParser
import Headquarters
import HeadquartersContract
import StoreDomain
import TextEncodings

/// `foh-hq report days`
struct ClosedDays: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "days",
    abstract: "What each store's Z report said when it closed a business day, as CSV.",
    discussion: """
      Amounts are in minor units. Stored value that was sold and deposits are no sales. Days that a \
      store closed before it told of stored value and deposits have nothing in those columns.
      """)

  @OptionGroup var database: HeadquartersDatabase
  @Option(help: "Only this store, by its id.") var store: String?
  @Option(help: "Only this business day: 2026-11-22.") var day: String?
  @Flag(help: "Print one JSON array, with each tender.") var json = false

  private static let columns = [
    "store", "business_day", "checks", "sales", "difference", "tips", "stored_value_sold",
    "bonus_given", "stored_value_paid_out", "bonus_lapsed", "top_ups_taken_back",
    "bonus_taken_back", "accounts_settled", "accounts_paid_out", "deposits_taken",
    "deposits_returned", "deposits_applied", "deposits_forfeited", "deposits_held",
  ]

  func validate() throws {
    if let day, LocalDate(day) == nil {
      throw ValidationError("\"\(day)\" is no day. Write it like 2026-11-22.")
    }
  }

  func run() async throws {
    try await explained {
      let days = try await database.open().closedDays(
        of: store, on: day.flatMap { LocalDate($0) })
      if json { return try printJSON(days) }
      let lines = [Self.columns] + days.map(Self.fields)
      // The end of a line is one character.
      for fields in lines { say(String(CSVLine.text(fields).dropLast())) }
    }
  }

  private static func fields(of day: ChainDay) -> [String] {
    let figures = day.figures
    let amounts: [Int?] = [
      figures.checks, figures.salesMinor, figures.differenceMinor, figures.tipsMinor,
      figures.storedValue?.soldMinor, figures.storedValue?.bonusGivenMinor,
      figures.storedValue?.cashedOutMinor, figures.storedValue?.bonusLapsedMinor,
      figures.storedValue?.takenBackMinor, figures.storedValue?.bonusTakenBackMinor,
      figures.houseAccounts?.settledMinor, figures.houseAccounts?.paidOutMinor,
      sum(figures.deposits?.taken), sum(figures.deposits?.returned),
      figures.deposits?.appliedMinor, figures.deposits?.forfeitedMinor, sum(figures.deposits?.held),
    ]
    return [day.storeName, figures.day.description] + amounts.map { $0.map(String.init) ?? "" }
  }

  private static func sum(_ sums: [DayClosedFact.TenderSum]?) -> Int? {
    sums?.reduce(0) { $0 + $1.amountMinor }
  }
}
