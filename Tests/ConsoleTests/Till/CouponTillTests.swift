import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Single coupons at the till")
struct CouponTillTests {
  private static let campaigns = """

    [[campaigns]]
    code = "back20"
    name = { en = "20 off", zh = "立减20" }
    kind = "amount"
    amount = "20.00"
    minimum_spend = "50.00"
    coupon = true
    needs_code = true

    [[campaigns]]
    code = "again"
    name = { en = "come again", zh = "欢迎再来" }
    kind = "next_visit"
    gives_coupon = "back20"
    valid_days = 30
    """

  /// T02 with a bill of 114.00, asked for.
  private func evening(_ house: SampleHouse? = nil) throws -> Evening {
    let evening = try Evening(try house ?? SampleHouse(hours: Self.campaigns))
    try evening.seat("T02", name: "王女士")
    try evening.askForBill("T02")
    return evening
  }

  private func coupon(in evening: Evening) throws -> Coupon {
    try evening.database.perform(
      IssueCoupon(
        evening.database.environment.ids.next(), of: "back20", validDays: 10,
        reason: Reason(.makingUp)),
      by: evening.house.author("5"))
  }

  @Test("A typed code says what it takes off and until when it holds; Enter takes it")
  func typed() throws {
    let evening = try evening()
    let coupon = try coupon(in: evening)
    let pilot = try evening.till()
    pilot.press(.character("v"))
    pilot.expectScreenContains("Type or scan the code of a coupon.")
    #expect(pilot.footer.contains("Ctrl-N give one"))
    pilot.type(coupon.code.text.lowercased())
    pilot.expectScreenContains("20 off: -20.00, valid until \(coupon.validUntil.description)")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 9_400)
    #expect(pilot.noticeLine.contains("20 off takes 20.00 off T02"))
    pilot.press(.character("w"))
    pilot.expectScreenContains("20 off \(coupon.code.masked)")
    pilot.expectScreenLacks(coupon.code.text)
    // The same code again takes it off.
    pilot.press(.escape, .character("v"))
    pilot.type(coupon.code.text)
    pilot.expectScreenContains("Enter takes it off the bill again")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
  }

  @Test("A slip, a used one and an unknown one are told in plain words, and what is typed stays")
  func refused() throws {
    let evening = try evening()
    let coupon = try coupon(in: evening)
    try evening.seat("T01")
    let first = try evening.check(of: "T01")
    _ = try evening.database.perform(
      TakeCoupon(coupon.code, on: first), by: evening.house.author("3"))
    let number = try evening.database.bill(of: first).check.number
    let pilot = try evening.till()
    pilot.press(.character("v"))
    pilot.type(coupon.code.text)
    pilot.expectScreenContains("used it on check \(number)")
    pilot.press(.enter)
    pilot.expectScreenContains("used it on check \(number)")
    // The first key replaces it.
    pilot.type("2222")
    pilot.press(.enter)
    pilot.expectScreenContains("8 characters, not 4")
    let unknown = CouponCode(from: Identifier(rawValue: "none"))
    pilot.type(unknown.text)
    pilot.expectScreenContains("No coupon of this house has this code.")
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
  }

  @Test("A manager gives one with a reason; the next bill takes it, and one is taken back")
  func given() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("v"), .control("n"))
    pilot.expectScreenContains("A coupon for T02")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Why does T02 get a coupon?")
    pilot.press(.enter)
    // The cashier may not do it alone.
    pilot.expectScreenContains("give T02 the coupon 20 off")
    pilot.press(.escape)
    #expect(pilot.noticeLine.contains("Nobody allowed it"))
    let coupon = try coupon(in: evening)
    pilot.press(.character("v"))
    pilot.type(coupon.code.text)
    pilot.press(.control("x"))
    pilot.expectScreenContains("Why is the coupon \(coupon.code.masked) taken back?")
  }

  @Test("A paid bill shows on its receipt what it gives for the next visit")
  func nextVisit() throws {
    let evening = try evening()
    let pilot = try evening.till()
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 11400"])
    let given = try #require(try evening.bill(of: "T02").coupons.given.first)
    #expect(given.code.grouped.count == 9)
    pilot.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .pageDown)
    #expect(pilot.text.contains(given.code.grouped))
  }

  @Test("The dialog in every window and both languages")
  func snapshots() throws {
    var code = ""
    try Pilot.assertSnapshots(named: "Till/coupon") {
      // Codes are made by chance; here it counts.
      let clock = HandClock()
      let evening = try evening(
        SampleHouse(clock: clock, ids: .counting(clock), hours: Self.campaigns))
      code = try coupon(in: evening).code.text
      return try evening.till($0)
    } steps: {
      $0.press(.character("v"))
      $0.type(code)
    }
  }
}
