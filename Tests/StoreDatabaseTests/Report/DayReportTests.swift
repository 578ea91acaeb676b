import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The Z report of a business day")
struct DayReportTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  /// Two guests with dips (22.00) and dishes that were sent.
  private func eat(at table: String, _ dishes: [(String, Int)]) throws -> Identifier<Check> {
    let check = try store.check(of: try store.seat(2, at: table))
    for (code, quantity) in dishes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check),
        by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    return check
  }

  private func only() throws -> DayReport {
    let reports = try database.dayReports()
    #expect(reports.currency == "CNY")
    #expect(reports.days.count == 1)
    return try #require(reports.days.first)
  }

  @Test func aStoreThatHasSoldNothingHasNoReport() throws {
    #expect(try database.dayReports().days.isEmpty)
    let day = LocalDate(year: 2026, month: 11, day: 22)
    #expect(try database.dayReports(of: day).days == [DayReport(businessDay: day)])
  }

  @Test func tendersComeToTheSalesAndToWhatIsPaidOnOpenChecks() throws {
    let first = try eat(at: "T01", [("D001", 1)])
    let second = try eat(at: "T02", [("D001", 1)])
    try database.perform(Pay(first, tender: .cash, amount: 2000, tendered: 5000), by: store.cashier)
    try database.perform(Pay(first, tender: .card, amount: 4000), by: store.cashier)
    try database.perform(Pay(second, tender: .card, amount: 1000), by: store.cashier)
    let report = try only()
    #expect(report.tendersMinorUnits == ["cash": 2000, "card": 5000])
    #expect(report.receivedMinorUnits == report.tendersMinorUnits)
    #expect(report.checks == 1)
    #expect(report.salesMinorUnits == 6000)
    #expect(report.paidOnOpenMinorUnits == 1000)
    #expect(report.openChecks == [2])
  }

  @Test func manyOpenChecksStandInFewRowsThoseOfEarlierDaysApart() throws {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    var report = DayReport(businessDay: day)
    report.openChecks = Array(1...12)
    report.earlierOpenChecks = [
      DayReport.OpenCheck(businessDay: LocalDate(year: 2026, month: 11, day: 21), number: 7)
    ]
    let currency = try #require(Currency(isoCode: "CNY"))
    let section = try #require(report.sections(in: currency).last)
    #expect(section.title.english == "Open checks, carried over")
    #expect(section.rows.first?.count == 13)
    #expect(
      section.rows.map(\.label.english) == [
        "checks", "of 2026-11-21", "  7", "  1, 2, 3, 4, 5", "  6, 7, 8, 9, 10", "  11, 12",
      ])
  }

  @Test func salesAndTaxStandUnderTheRateOfTheirLines() throws {
    let check = try eat(at: "T01", [("D001", 1), ("W01", 1)])
    let bill = try database.bill(of: check)
    try database.perform(
      Pay(check, tender: .card, amount: bill.remaining.minorUnits), by: store.cashier)
    let report = try only()
    #expect(report.salesByTaxRate.map(\.salesMinorUnits).reduce(0, +) == report.salesMinorUnits)
    for rate in report.salesByTaxRate {
      let points = try #require(rate.basisPoints)
      let exact = Double(rate.salesMinorUnits * points) / Double(10_000 + points)
      #expect(abs(Double(rate.taxMinorUnits) - exact) <= 0.5, "\(rate)")
    }
    #expect(report.salesByTaxRate.allSatisfy { $0.code != nil })
  }

  @Test func whatWasTakenOffStandsByItsStep() throws {
    let check = try eat(at: "T01", [("D001", 2)])
    let gift = try #require(
      try database.bill(of: check).lines.map(\.line).first { $0.name.english == "Beef tripe" })
    try database.perform(
      GiftLine(gift.id, reason: "birthday", authoriser: store.manager.staff), by: store.server)
    try database.perform(
      Discount(check, .percentOff(basisPoints: 1000), reason: "regular"), by: store.cashier)
    let left = try database.bill(of: check).remaining.minorUnits
    #expect(left == 1980)
    try database.perform(Pay(check, tender: .cash, amount: left), by: store.cashier)
    let report = try only()
    #expect(report.discountsMinorUnits == ["lineReduction": 7600, "discount": 220])
    #expect(report.voids["gift"] == DayReport.Count(count: 1, minorUnits: 7600))
    #expect(report.salesMinorUnits == 1980)
  }

  @Test func aBillThatIsPaidTheNextDayCountsOnItsOwnAndWasReceivedOnTheOther() throws {
    let late = try eat(at: "T01", [("D001", 1)])
    try database.perform(Pay(late, tender: .cash, amount: 2500), by: store.cashier)
    store.clock.advance(minutes: 24 * 60)
    try database.perform(Pay(late, tender: .cash, amount: 3500), by: store.cashier)
    let days = try database.dayReports().days
    #expect(days.map(\.businessDay.day) == [22, 23])
    #expect(days.map { $0.tendersMinorUnits["cash"] } == [6000, nil])
    #expect(days.map { $0.receivedMinorUnits["cash"] } == [2500, 3500])
    #expect(days.map(\.salesMinorUnits) == [6000, 0])
    let second = try database.dayReports(of: LocalDate(year: 2026, month: 11, day: 23)).days
    #expect(second == [days[1]])
  }

  @Test func moneyThatWentBackIsToldApart() throws {
    let check = try eat(at: "T01", [("D001", 1)])
    try database.perform(Pay(check, tender: .card, amount: 3000), by: store.cashier)
    let payment = try #require(try database.bill(of: check).payments.first)
    try database.perform(ReversePayment(check, payment.id), by: store.cashier)
    try database.perform(Pay(check, tender: .cash, amount: 6000), by: store.cashier)
    let report = try only()
    #expect(report.tendersMinorUnits == ["card": 0, "cash": 6000])
    #expect(report.givenBackMinorUnits == ["card": 3000])
  }

  @Test("As CSV it says one figure a row")
  func csv() throws {
    let check = try eat(at: "T01", [("D001", 1)])
    try database.perform(Pay(check, tender: .cash, amount: 6000), by: store.cashier)
    let rows = try database.dayReports().csv.split(separator: "\r\n").map(String.init)
    #expect(rows.first == "business_day,figure,code,count,minor_units")
    #expect(rows.contains("2026-11-22,tender,cash,,6000"))
    #expect(rows.contains("2026-11-22,sales,,1,6000"))
  }

  @Test("In words it has a section for everything that occurred")
  func words() throws {
    let check = try eat(at: "T01", [("D001", 1)])
    try database.perform(Pay(check, tender: .cash, amount: 6000), by: store.cashier)
    let sections = try only().sections(in: store.database.store.currency)
    #expect(sections.map(\.title.english) == ["Sales", "Sales by tax rate", "Paid"])
    #expect(sections.last?.rows.map(\.amount?.plainText) == ["60.00"])
  }
}
