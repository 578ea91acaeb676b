import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Money of other countries at the till")
struct TypedMoneyTests {
  /// Guests of a house with another currency, who have eaten one dish of 250 and ask for the bill.
  private func evening(_ currency: String, dishes quantity: Int = 1, price: Int = 250) throws
    -> Evening
  {
    let evening = try Evening(
      SampleHouse(
        currency: currency, dishes: "F1,盛宴,Feast,meat,cold,\(price),,-,dish,,\n"))
    try evening.seat("T01", name: "Novak", dishes: [("F1", quantity)])
    try evening.askForBill("T01")
    return evening
  }

  @Test(
    "What is no amount is not paid, and stays in the field",
    arguments: ["1x20", "12.345", "1.000", "-120", "1 2", "120$"])
  func refused(typed: String) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type(typed)
    pilot.press(.enter)
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.expectScreenContains(typed)
  }

  @Test(
    "Likely notes are those of the country",
    arguments: [
      ("JPY", 1, 740, "740  1000  5000  10000"), ("VND", 1, 185_000, "185000  200000  500000"),
      ("THB", 1, 450, "450.00  500.00  1000.00"), ("EUR", 1, 37, "37.00  40.00  50.00  100.00"),
    ])
  func likelyNotes(currency: String, quantity: Int, price: Int, expected: String) throws {
    let evening = try evening(currency, dishes: quantity, price: price)
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.expectScreenContains(expected)
  }

  @Test("Dinars with three decimals are typed as the screen shows them")
  func dinars() throws {
    let evening = try evening("KWD", price: 12)
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type("20.000")
    pilot.expectScreenContains("8.000")
    pilot.press(.enter)
    let payment = try #require(try evening.bill(of: "T01").payments.first)
    #expect(payment.tendered?.minorUnits == 20_000)
    #expect(payment.change?.minorUnits == 8_000)
  }

  @Test("A feast of twenty-five million rupiah is paid, with points between the thousands")
  func feast() throws {
    let evening = try evening("IDR", dishes: 100, price: 250_000)
    let pilot = try evening.till()
    pilot.expectScreenContains("25000000.00")
    pilot.press(.character("2"))
    pilot.type("26.000.000")
    pilot.expectScreenContains("1000000.00")
    pilot.press(.enter)
    let payment = try #require(try evening.bill(of: "T01").payments.first)
    #expect(payment.tendered?.minorUnits == 26_000_000_00)
    #expect(try evening.bill(of: "T01").check.stage == .closed)
  }

  @Test("More cash than anybody carries is refused with the limit")
  func limit() throws {
    let evening = try evening("IDR", price: 250_000)
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type("2.000.000.000")
    pilot.expectScreenContains("more cash than 1000000000.00")
    pilot.press(.enter)
    #expect(try evening.payments(of: "T01").isEmpty)
  }

  @Test(
    "A discount or a rounding that is unclear takes nothing off",
    arguments: [
      ("d", "1 0%", "type it like 10%"), ("d", "10折", "type the discount in percent"),
      ("d", "5-10%", "type it like 10%"), ("o", "0.4.0", "this is no amount"),
    ])
  func adjustments(key: Character, typed: String, expected: String) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till(as: "5")
    pilot.press(.character(key), .control("u"))
    pilot.type(typed)
    pilot.press(.control("s"))
    pilot.expectScreenContains("! \(expected)")
    pilot.expectScreenContains(typed)
    #expect(try evening.bill(of: "T02").rows.allSatisfy { $0.adjustmentID == nil })
  }

  @Test("What is refused and what is large, in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "TypedValues/amount") {
      try Evening.atHalfPastNine().till($0)
    } steps: {
      $0.press(.character("2"))
      $0.type("1.000")
    }
    try Pilot.assertSnapshots(named: "TypedValues/discount") {
      try Evening.atHalfPastNine().till($0, as: "5")
    } steps: {
      $0.press(.character("d"))
      $0.type("10折")
      $0.press(.control("s"))
    }
    try Pilot.assertSnapshots(named: "TypedValues/rupiah") {
      try evening("IDR", dishes: 100, price: 250_000).till($0)
    }
    try Pilot.assertSnapshots(named: "TypedValues/rupiahCash") {
      try evening("IDR", dishes: 100, price: 250_000).till($0)
    } steps: {
      $0.press(.character("2"))
      $0.type("26.000.000")
    }
  }
}
