import ArgumentParser
import StoreDatabase
import StoreDomain
import TerminalCore

extension Report {
  /// `foh report z`
  struct Z: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The Z report of each business day: sales, taxes, what was taken off, tenders.",
      discussion: """
        A check counts on the business day on which it was opened, with all its payments. What came \
        in while a day ran, whichever day its check is of, stands under receivedMinorUnits. \
        While a drawer is not counted, its day and those after it do not tell sales and payments: \
        whoever counts is not to know what should lie there.
        """)

    @OptionGroup var store: StoreFile
    @Option(help: "Only this business day, such as 2026-11-22.") var day: String?
    @Flag(help: "Print one JSON object, in minor units.") var json = false
    @Flag(help: "Print CSV, one figure a row, in minor units.") var csv = false
    @Flag(help: "Tell sales and payments also while a drawer is not counted.")
    var withOpenDrawers = false

    func validate() throws {
      if json && csv { throw ValidationError("Say --json or --csv, not both.") }
      if let day, LocalDate(day) == nil {
        throw ValidationError("--day \(day): write a day that exists, such as 2026-11-22.")
      }
    }

    func run() throws {
      try explained {
        let database = try store.open()
        let all = try database.dayReports(of: day.flatMap { LocalDate($0) })
        let reports =
          withOpenDrawers ? all : all.withholdingCash(since: try database.oldestOpenDrawer())
        if json { return try printJSON(reports) }
        if csv { return print(reports.csv, terminator: "") }
        if reports.days.isEmpty { tell(Phrase("nothing was sold yet", "尚无营业记录")) }
        for report in reports.days { show(report, database.store.currency) }
      }
    }

    private func show(_ report: DayReport, _ currency: Currency) {
      let day = report.businessDay
      tell(Phrase("Z report \(day), \(currency.code)", "Z 报表 \(day)，\(currency.code)"))
      for section in report.sections(in: currency) {
        print("  " + section.title.text(.ofEnvironment))
        for row in section.rows {
          let label = "    " + row.label.text(.ofEnvironment)
          let count = row.count.map { " (\($0))" } ?? ""
          let amount = row.amount?.plainText ?? ""
          let gap = max(1, 48 - displayWidth(label + count) - amount.count)
          print(
            amount.isEmpty
              ? label + count : label + count + String(repeating: " ", count: gap) + amount)
        }
      }
      print("")
    }
  }
}
