import ArgumentParser
import CheckImport
import Foundation
import StoreConfiguration
import StoreDatabase
import StoreDomain

/// `foh import`: what a store brings with it.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the past of another till into a store.", subcommands: [Checks.self])

  /// `foh import checks`
  struct Checks: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Replay another till's checks from two CSV files.",
      discussion: """
        May be interrupted and run again: a check that is there is passed over. A row that cannot \
        be read is reported with its line, and its check is left out whole.
        """)

    @Option(help: "CSV with check_id, line_id, sold_at, item, quantity, unit_price_minor, …")
    var lines: String

    @Option(help: "CSV with check_id, payment_id, paid_at, tender, amount_minor, text.")
    var payments: String

    @OptionGroup var store: StoreFile

    @Option(help: "The other till's name: with a check's id it says which check it is.")
    var till = "import"

    @Option(help: "What a tender of the other till is here, such as SQUARE=card. Repeatable.")
    var tender: [String] = []

    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let database = try store.open()
        let files = try CheckFiles(
          linesPath: lines, paymentsPath: payments, calendar: database.store.calendar,
          tenders: try tenders())
        let isWatched = isatty(STDERR_FILENO) == 1
        let result = try ImportRun.run(
          files, linesPath: lines, from: till, into: database, by: try importer(database)
        ) { done, total in
          if isWatched { showProgress(done, total) }
        }
        if isWatched { say("") }
        let language = Language.ofEnvironment
        for problem in result.problems { say(problem.text(language)) }
        try report(result, try database.importedTotals(from: till))
      }
    }

    private func report(_ result: ImportRun.Result, _ totals: ImportedTotals) throws {
      if json {
        return try printJSON(
          Summary(
            imported: result.imported, alreadyThere: result.alreadyThere,
            problems: result.problems.map { $0.text(.english) }, checks: totals.checks,
            checksWithoutLines: totals.checksWithoutLines, lines: totals.lines,
            payments: totals.payments, linesMinorUnits: totals.linesMinorUnits,
            paymentsMinorUnits: totals.paymentsMinorUnits))
      }
      tell(
        Phrase(
          "\(result.imported) checks imported, \(result.alreadyThere) were there already.",
          "已导入 \(result.imported) 单，另有 \(result.alreadyThere) 单此前已在。"))
      tell(
        Phrase(
          "In the store from \(till): \(totals.checks) checks, \(totals.lines) lines of "
            + "\(totals.linesMinorUnits) and \(totals.payments) payments of "
            + "\(totals.paymentsMinorUnits) minor units.",
          "本店来自 \(till) 的记录：\(totals.checks) 单，\(totals.lines) 行共 \(totals.linesMinorUnits)，"
            + "支付 \(totals.payments) 笔共 \(totals.paymentsMinorUnits)（最小货币单位）。"))
    }

    /// What this house calls the other till's tenders.
    private func tenders() throws -> [String: Tender] {
      var tenders: [String: Tender] = [
        "CASH": .cash, "CARD": .card, "SQUARE": .card, "WALLET": .wallet, "VOUCHER": .voucher,
      ]
      for text in tender {
        let parts = text.split(separator: "=")
        guard parts.count == 2, let kind = Tender(rawValue: String(parts[1])) else {
          let kinds = Tender.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--tender \(text): write NAME=KIND, with one of \(kinds).")
        }
        tenders[parts[0].uppercased()] = kind
      }
      return tenders
    }

    /// In whose name the past is brought in: the first who manages the store.
    private func importer(_ database: StoreDatabase) throws -> Author {
      let managers = try database.staffList().filter {
        $0.role.permissions.contains(.manageStore)
      }
      guard let manager = managers.first else { throw StaffError.notPermitted(.manageStore) }
      return Author(staff: manager, terminal: "import")
    }

    private func showProgress(_ done: Int, _ total: Int) {
      let columns = 40
      let filled = total == 0 ? columns : columns * done / total
      let bar =
        String(repeating: "#", count: filled) + String(repeating: ".", count: columns - filled)
      FileHandle.standardError.write(Data("\r[\(bar)] \(done)/\(total)".utf8))
    }

    private func say(_ text: String) {
      FileHandle.standardError.write(Data((text + "\n").utf8))
    }
  }

  private struct Summary: Encodable {
    let imported: Int
    let alreadyThere: Int
    let problems: [String]
    let checks: Int
    let checksWithoutLines: Int
    let lines: Int
    let payments: Int
    let linesMinorUnits: Int
    let paymentsMinorUnits: Int
  }
}
