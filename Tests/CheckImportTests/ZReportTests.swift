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
  /// card that was declined; each business day goes on until five in the morning.
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
        Row(
          check: number, day: "2025-06-\(day)", clock: clock, tender: tender, amount: amount)
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

  private func bring(_ rows: [Row]? = nil) throws {
    let rows = rows ?? self.rows
    var lines =
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,"
      + "voided_by_line,staff_id,terminal\n"
    var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
    for check in Set(rows.map(\.check)).sorted() {
      let of = rows.filter { $0.check == check }
      let total = of.reduce(0) { $0 + $1.amount }
      lines += "\(check),\(check),\(of[0].clock),毛肚,1,\(total),0,S,,1,bar\n"
    }
    for (number, row) in rows.enumerated() {
      payments += "\(row.check),\(number + 1),\(row.clock),\(row.tender),\(row.amount),\n"
    }
    let folder = store.folder
    let linesPath = try folder.write(lines.utf8, to: "lines.csv")
    let paymentsPath = try folder.write(payments.utf8, to: "payments.csv")
    let outcome = try Foh.run(
      "import", "checks", "--lines", linesPath, "--payments", paymentsPath, "--db", store.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  private func report(_ more: String...) throws -> Foh.Outcome {
    try Foh.shell("$FOH report z --db \(store.path) " + more.joined(separator: " "))
  }

  @Test("They equal the payments file by business day and tender to the cent")
  func equal() throws {
    try bring()
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

  @Test("A week of many checks does too, and its days are closed one after the other")
  func weekClosed() throws {
    let rows = Self.week(checks: 300)
    try bring(rows)
    let database = try StoreDatabase(path: store.path)
    let eva = try #require(try database.staffList().first { $0.code == "eva" })
    let names = ["CASH": "cash", "SQUARE": "card", "VOUCHER": "voucher"]
    var expected: [String: [String: Int]] = [:]
    for row in rows where row.amount != 0 {
      expected[row.day, default: [:]][names[row.tender] ?? "", default: 0] += row.amount
    }
    #expect(expected.count == 7)
    for day in expected.keys.sorted() {
      let closed = try database.perform(
        CloseDay(try #require(LocalDate(day))), by: Author(staff: eva, terminal: "office"))
      #expect(closed.salesMinorUnits == expected[day]?.values.reduce(0, +), "\(day)")
    }
    let outcome = try report("--json")
    let reports = try JSONDecoder().decode(Reports.self, from: Data(outcome.output.utf8))
    #expect(reports.days.map(\.businessDay) == expected.keys.sorted())
    for day in reports.days {
      #expect(day.tendersMinorUnits == expected[day.businessDay], "\(day.businessDay)")
      #expect(day.receivedMinorUnits == expected[day.businessDay], "\(day.businessDay)")
      #expect(day.salesMinorUnits == day.tendersMinorUnits.values.reduce(0, +))
    }
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test("One day alone, in words and as CSV")
  func words() throws {
    try bring()
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
