import ArgumentParser
import CheckImport
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDatabase
import StoreDomain
import TextEncodings

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
        be read is reported with its line, and its check is left out whole; it comes in later from \
        the mended file. A row that does not tell its check keeps every check out that it may \
        belong to.

        The exit status is 0 when every check is in, \(leftOutStatus) when some were left out, and 1 \
        when nothing could be done.

        The lines: check_id; line_id, its number; sold_at, such as 2026-05-01T12:00:00, with a Z \
        behind it when it is UTC; item; quantity, negative for what came back; unit_price_minor, \
        the price of one in minor units as it was paid; discount_minor, what had been taken off the \
        price of each one already (it is noted and not taken off again); kind, S for a sale and V \
        for a void; staff_id; terminal.

        The payments: check_id; payment_id, its number; paid_at; tender; amount_minor, negative for \
        change and for what was given back; text.
        """)

    /// Some checks were left out.
    static let leftOutStatus: Int32 = 2

    @Option(help: "CSV with check_id, line_id, sold_at, item, quantity, unit_price_minor, …")
    var lines: String

    @Option(help: "CSV with check_id, payment_id, paid_at, tender, amount_minor, text.")
    var payments: String

    @OptionGroup var store: StoreFile

    @Option(help: "The other till's name: with a check's id it says which check it is.")
    var till = "import"

    @Option(help: "What a tender of the other till is here, such as SQUARE=card. Repeatable.")
    var tender: [String] = []

    @Option(help: TextEncoding.help) var encoding: TextEncoding?

    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let database = try store.open()
        let files = try CheckFiles(
          linesPath: lines, paymentsPath: payments, named: encoding,
          calendar: database.store.calendar, tenders: try tenders())
        let language = Language.ofEnvironment
        for notice in files.notices { say(notice.text(language)) }
        let isWatched = isatty(STDERR_FILENO) == 1
        let result = try ImportRun.run(
          files, linesPath: lines, from: till, into: database, by: try importer(database)
        ) { done, total in
          if isWatched { showProgress(done, total) }
        }
        if isWatched { say("") }
        for problem in result.problems { say(problem.text(language)) }
        try report(result, try database.importedTotals(from: till))
        guard result.problems.isEmpty else { throw ExitCode(Self.leftOutStatus) }
      }
    }

    private func report(_ result: ImportRun.Result, _ totals: ImportedTotals) throws {
      if json {
        return try printJSON(
          Summary(
            imported: result.imported, alreadyThere: result.alreadyThere,
            leftOut: result.leftOut.sorted(), problems: result.problems.map { $0.text(.english) },
            checks: totals.checks,
            checksWithoutLines: totals.checksWithoutLines, lines: totals.lines,
            payments: totals.payments, linesMinorUnits: totals.linesMinorUnits,
            paymentsMinorUnits: totals.paymentsMinorUnits))
      }
      tell(
        Phrase(
          "\(result.imported) checks imported, \(result.alreadyThere) were there already.",
          "已导入 \(result.imported) 单，另有 \(result.alreadyThere) 单此前已在。"))
      if !result.leftOut.isEmpty {
        let list = result.leftOut.sorted()
        let shown = list.prefix(20).joined(separator: ", ") + (list.count > 20 ? ", …" : "")
        tell(
          Phrase(
            "\(list.count) checks were left out whole: \(shown).",
            "\(list.count) 单整单未导入：\(shown)。"))
      }
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
        guard parts.count == 2, let kind = Tender(rawValue: String(parts[1])),
          Tender.ofOtherTills.contains(kind)
        else {
          let kinds = Tender.ofOtherTills.map(\.rawValue).joined(separator: ", ")
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
    /// The other till's ids.
    let leftOut: [String]
    let problems: [String]
    let checks: Int
    let checksWithoutLines: Int
    let lines: Int
    let payments: Int
    let linesMinorUnits: Int
    let paymentsMinorUnits: Int
  }
}
