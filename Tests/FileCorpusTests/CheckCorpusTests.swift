import CheckImport
import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// Another till's evening, whose checks balance.
private struct Evening {
  static let items = ["毛肚", "Beef roll", "12 inch pizza", "酸梅汤", "Chips, large", "Water"]

  /// What each check comes to.
  private(set) var totals: [String: Int] = [:]
  private var lines: [[String]] = []
  private var payments: [[String]] = []

  init(_ chance: inout SeededGenerator) {
    let areMixed = chance.isOne(in: 3)
    for check in 1...(3 + chance.below(6)) {
      let id = "C\(check * 7)"
      var total = 0
      for line in 1...(1 + chance.below(4)) {
        let (quantity, price) = (1 + chance.below(3), 50 + chance.below(9_000))
        total += quantity * price
        lines.append([
          id, "\(line)", "2026-05-01T12:0\(line):00", chance.pick(Self.items), "\(quantity)",
          "\(price)", "0", "S", "a", "bar",
        ])
      }
      let first = chance.below(total) + 1
      for (number, amount) in [first, total - first].enumerated() where amount > 0 {
        payments.append([
          id, "\(number)", "2026-05-01T13:00:00", chance.pick(["CASH", "CARD"]), "\(amount)",
          chance.pick(["", "slip \(number)", "with, comma", "two\nlines"]),
        ])
      }
      totals[id] = total
    }
    if areMixed { lines.shuffle(using: &chance) }
  }

  func written(_ chance: inout SeededGenerator) -> (lines: [UInt8], payments: [UInt8]) {
    let separator = chance.pick([",", ",", ";", "\t"])
    let end = chance.pick(["\n", "\r\n"])
    func file(_ header: String, _ rows: [[String]]) -> [UInt8] {
      let head = header.replacing(",", with: separator) + end
      let body = rows.map { row in
        row.map { $0.contains(separator) || $0.contains("\n") ? "\"\($0)\"" : $0 }
          .joined(separator: separator) + end
      }
      return Array((head + body.joined()).utf8)
    }
    return (
      file(
        "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,staff_id,terminal",
        lines),
      file("check_id,payment_id,paid_at,tender,amount_minor,text", payments)
    )
  }
}

@Suite("Thousands of files of checks")
struct CheckCorpusTests {
  @Test("A check comes in with what it came to, or stays out, whatever happened to its file")
  func damaged() throws {
    let folder = try TemporaryFolder()
    var whole = 0
    for seed in Corpus.seeds(300, full: 2_000) {
      var chance = SeededGenerator(seed: seed)
      let evening = Evening(&chance)
      let damage = chance.pick(Damage.allCases)
      var (lines, payments) = evening.written(&chance)
      if chance.isOne(in: 3) {
        payments = damage.applied(to: payments, &chance)
      } else {
        lines = damage.applied(to: lines, &chance)
      }
      let files = try? CheckFiles(
        linesPath: folder.write(lines, to: "lines.csv"),
        paymentsPath: folder.write(payments, to: "payments.csv"),
        calendar: StoreCalendar(timeZone: .gmt), tenders: ["CASH": .cash, "CARD": .card])
      guard let files else { continue }
      for check in files.checks {
        let due = check.lines.reduce(0) { $0 + $1.quantity * $1.unitPriceMinorUnits }
        let paid = check.payments.reduce(0) { $0 + $1.amountMinorUnits }
        // One that does not balance is refused by the store.
        guard due == paid else { continue }
        let truth = evening.totals[check.sourceID]
        #expect(truth == due, "seed \(seed), \(damage): \(check.sourceID)")
        whole += 1
      }
      if damage == .none || damage == .blankLine {
        #expect(files.checks.count == evening.totals.count, "seed \(seed): \(files.problems)")
      }
    }
    #expect(whole > 300, "hardly anything came in")
  }
}
