import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("The Z reports of another till's checks")
struct ZReportTests {
  private struct Reports: Decodable {
    struct Day: Decodable {
      var businessDay: String
      var tendersMinorUnits: [String: Int]
      var receivedMinorUnits: [String: Int]
      var salesMinorUnits: Int
    }
    var currency: String
    var days: [Day]
  }

  /// A payment as the other till's file has it.
  private struct Row {
    var check: Int
    var day: String
    var clock: String
    var tender: String
    var amount: Int
    /// When the check began, where that was earlier.
    var began: String?
  }

  let store: TrialStore

  init() throws { store = try TrialStore() }

  /// Three days: change, a refund, a night that ends at four, and a declined card.
  private let rows = [
    Row(check: 1, day: "2025-06-14", clock: "2025-06-14T19:10:00", tender: "CASH", amount: 5_000),
    Row(check: 1, day: "2025-06-14", clock: "2025-06-14T19:10:01", tender: "CASH", amount: -1_133),
    Row(check: 2, day: "2025-06-14", clock: "2025-06-15T04:59:59", tender: "SQUARE", amount: 999),
    Row(check: 3, day: "2025-06-15", clock: "2025-06-15T05:00:00", tender: "SQUARE", amount: 1),
    Row(check: 4, day: "2025-06-15", clock: "2025-06-15T22:00:00", tender: "SQUARE", amount: 0),
    Row(check: 4, day: "2025-06-15", clock: "2025-06-15T22:01:00", tender: "CASH", amount: 2_477),
    Row(check: 5, day: "2025-06-16", clock: "2025-06-16T12:00:00", tender: "VOUCHER", amount: 700),
    Row(check: 5, day: "2025-06-16", clock: "2025-06-16T12:00:00", tender: "SQUARE", amount: 300),
  ]

  /// A week of so many checks: one tender, cash with change, two tenders, some of it given back, and a
  /// card that was declined; each business day goes on until five in the morning, and some checks are
  /// paid two days later.
  private static func week(checks: Int) -> [Row] {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (1...checks).flatMap { number -> [Row] in
      let day = 10 + number % 7
      let hour = 8 + number * 5 % 21
      let date = "2025-06-\(hour < 24 ? day : day + 1)"
      let clock = "\(date)T\(two(hour % 24)):\(two(number * 7 % 60)):\(two(number * 11 % 60))"
      let tenders = ["CASH", "SQUARE", "VOUCHER"]
      let (first, second) = (tenders[number % 3], tenders[(number / 3 + 1) % 3])
      let amount = 1 + number * 7_919 % 20_000
      func row(_ tender: String, _ amount: Int) -> Row {
        let paid = number % 20 == 13 ? "2025-06-\(day + 2)T18:00:00" : clock
        return Row(
          check: number, day: "2025-06-\(day)", clock: paid, tender: tender, amount: amount,
          began: clock)
      }
      switch number % 5 {
      case 0: return [row(first, amount)]
      case 1: return [row("CASH", 50_000), row("CASH", amount - 50_000)]
      case 2: return [row(first, amount), row(second, 333)]
      case 3: return [row(first, amount + 100), row(first, -100)]
      default: return [row("SQUARE", 0), row(second, amount)]
      }
    }
  }

  /// Writes rows as the other till would have, with a line for each check.
  private func write(_ rows: [Row]) throws -> TillFiles {
    var lines =
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,"
      + "voided_by_line,staff_id,terminal\n"
    var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
    for check in Set(rows.map(\.check)).sorted() {
      let of = rows.filter { $0.check == check }
      let total = of.reduce(0) { $0 + $1.amount }
      let began = of[0].began ?? of[0].clock
      lines += "\(check),\(check),\(began),毛肚,1,\(total),0,S,,1,bar\n"
    }
    for (number, row) in rows.enumerated() {
      payments += "\(row.check),\(number + 1),\(row.clock),\(row.tender),\(row.amount),\n"
    }
    return TillFiles(
      lines: try store.folder.write(lines.utf8, to: "lines.csv"),
      payments: try store.folder.write(payments.utf8, to: "payments.csv"))
  }

  private func bring(_ files: TillFiles, into store: TrialStore) throws {
    let outcome = try Foh.run(
      "import", "checks", "--lines", files.lines, "--payments", files.payments, "--db", store.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  private func report(_ more: String..., of other: TrialStore? = nil) throws -> Foh.Outcome {
    let path = (other ?? store).path
    return try Foh.shell("$FOH report z --db \(path) " + more.joined(separator: " "))
  }

  @Test("They equal the payments file by business day and tender to the cent")
  func equal() throws {
    try bring(write(rows), into: store)
    let outcome = try report("--json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let reports = try JSONDecoder().decode(Reports.self, from: Data(outcome.output.utf8))
    let names = ["CASH": "cash", "SQUARE": "card", "VOUCHER": "voucher"]
    var expected: [String: [String: Int]] = [:]
    for row in rows where row.amount != 0 {
      expected[row.day, default: [:]][names[row.tender] ?? "", default: 0] += row.amount
    }
    #expect(reports.days.map(\.businessDay) == expected.keys.sorted())
    for day in reports.days {
      #expect(day.tendersMinorUnits == expected[day.businessDay])
      #expect(day.receivedMinorUnits == expected[day.businessDay])
      #expect(day.salesMinorUnits == day.tendersMinorUnits.values.reduce(0, +))
    }
  }

  /// An invented week, or what another till really wrote: `FOH_OTHER_TILL` names the folder in which its
  /// `lines.csv` and `payments.csv` are.
  @Test("A week of many checks does too, and its days are closed one after the other")
  func weekClosed() throws {
    let given = TillFiles.given
    let house = try given == nil ? store : TrialStore(in: "Europe/London", currency: "GBP")
    let files = try given ?? write(Self.week(checks: 300))
    let other = try OtherTillsDays(
      files, names: ["CASH": "cash", "SQUARE": "card", "VOUCHER": "voucher"])
    try bring(files, into: house)

    let database = try StoreDatabase(path: house.path)
    let eva = try #require(try database.staffList().first { $0.code == "eva" })
    #expect(!other.days.isEmpty)
    for day in other.days {
      let closed = try database.perform(
        CloseDay(try #require(LocalDate(day))), by: Author(staff: eva, terminal: "office"))
      #expect(closed.salesMinorUnits == other.sales[day] ?? 0, "\(day)")
      #expect(closed.tendersMinorUnits == other.tenders[day] ?? [:], "\(day)")
    }
    let outcome = try report("--json", of: house)
    let reports = try JSONDecoder().decode(Reports.self, from: Data(outcome.output.utf8))
    #expect(reports.days.map(\.businessDay) == other.days)
    for day in reports.days {
      let name = day.businessDay
      #expect(day.tendersMinorUnits == other.tenders[name] ?? [:], "\(name)")
      #expect(day.receivedMinorUnits == other.received[name] ?? [:], "\(name)")
      #expect(day.salesMinorUnits == day.tendersMinorUnits.values.reduce(0, +), "\(name)")
    }
    // Both ways of telling days apart come to the same; of the invented checks some are paid later.
    #expect(other.sum(other.tenders) == other.sum(other.received))
    #expect(given != nil || other.tenders != other.received)
    let doctor = try house.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test("One day alone, in words and as CSV")
  func words() throws {
    try bring(write(rows), into: store)
    let text = try report("--day 2025-06-16")
    #expect(text.output.hasPrefix("Z report 2025-06-16, CNY\n"), "\(text.output)")
    #expect(text.output.contains("voucher"))
    #expect(text.output.contains("7.00\n"))
    #expect(!text.output.contains("2025-06-15"))
    let csv = try report("--csv")
    #expect(csv.output.contains("2025-06-14,tender,cash,,3867\r\n"), "\(csv.output)")
  }

  @Test("A day that does not exist is refused with what to write")
  func badDay() throws {
    let outcome = try report("--day 2025-02-30")
    #expect(outcome.code != 0)
    #expect(outcome.errors.contains("2026-11-22"), "\(outcome.errors)")
  }
}
