import ArgumentParser
import StoreDatabase
import StoreDomain
import TerminalCore

/// `foh account`: house accounts.
struct Account: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "House accounts of a store's file.", subcommands: [Statement.self])

  /// `foh account statement`
  struct Statement: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What was signed and settled on a house account, and what is owed.",
      discussion: """
        A bill counts on its check's business day, what was settled on the day on which the money came. \
        What was settled pays the oldest bills first. It names contacts and who signed: --by says in \
        whose name it leaves the house, with the PIN at the terminal or on the standard input, and the \
        audit trail keeps it.
        """)

    @OptionGroup var colleague: NamedColleague
    @OptionGroup var store: StoreFile
    @Option(help: "The account's code.") var code: String
    @Option(help: "A whole month, such as 2026-11; this month without any of these.")
    var month: String?
    @Option(help: "The first day, such as 2026-11-01.") var from: String?
    @Option(help: "The last day, such as 2026-11-30.") var through: String?
    @Flag(help: "Print CSV, one entry a row, in minor units.") var csv = false
    @Flag(help: "Print one JSON object, in minor units.") var json = false

    func validate() throws {
      if json && csv { throw ValidationError("Say --json or --csv, not both.") }
      for (name, day) in [("--from", from), ("--through", through)] {
        if let day, LocalDate(day) == nil {
          throw ValidationError("\(name) \(day): write a day that exists, such as 2026-11-22.")
        }
      }
      if let month {
        guard from == nil, through == nil else {
          throw ValidationError("Say --month, or --from and --through.")
        }
        guard LocalDate("\(month)-01") != nil else {
          throw ValidationError("--month \(month): write a month such as 2026-11.")
        }
      } else if (from == nil) != (through == nil) {
        throw ValidationError("Say both --from and --through.")
      }
    }

    func run() throws {
      try explained {
        let database = try store.open()
        let author = try colleague.author(in: database)
        guard let account = try database.houseAccount(code: code) else {
          throw HouseAccountRefusal.unknown
        }
        let days = days(today: database.store.calendar.businessDay(of: database.environment.now()))
        let statement = try database.perform(
          ExportAccountStatement(account.id, from: days.lowerBound, through: days.upperBound),
          by: author)
        if json { return try printJSON(statement.figures) }
        if csv { return print(statement.csv, terminator: "") }
        show(statement, database.store.currency)
      }
    }

    private func days(today: LocalDate) -> ClosedRange<LocalDate> {
      if let from = from.flatMap({ LocalDate($0) }), let last = through.flatMap({ LocalDate($0) }) {
        return min(from, last)...max(from, last)
      }
      let first =
        month.flatMap { LocalDate("\($0)-01") }
        ?? LocalDate(year: today.year, month: today.month, day: 1)
      let next =
        first.month == 12
        ? LocalDate(year: first.year + 1, month: 1, day: 1)
        : LocalDate(year: first.year, month: first.month + 1, day: 1)
      return first...next.adding(days: -1)
    }

    private func show(_ statement: AccountStatement, _ currency: Currency) {
      let (code, name) = (statement.account.code, statement.account.details.name)
      let days = "\(statement.firstDay) – \(statement.lastDay), \(currency.code)"
      tell(Phrase("\(code) \(name), \(days)", "\(code) \(name)，\(days)"))
      for section in statement.sections {
        print("  " + section.title.text(.ofEnvironment))
        for row in section.rows {
          let label = "    " + row.label.text(.ofEnvironment)
          let amount = row.amount?.plainText ?? ""
          let gap = max(1, 64 - displayWidth(label) - amount.count)
          print(amount.isEmpty ? label : label + String(repeating: " ", count: gap) + amount)
        }
      }
    }
  }
}
