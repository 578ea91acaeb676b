import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("With what a deposit is paid")
struct DepositTendersTests {
  private static let more = """

    [tips]

    [[foreign_cash]]
    currency = "USD"
    rate = "7.05"
    notes = ["10", "20", "50"]
    """

  @Test(
    "Neither an account nor the house pays a deposit, and nobody tips with it; notes of others do")
  func tenders() throws {
    let house = try AccountHouse(more: DepositHouse.rule + Self.more)
    let (store, database) = (house.store, house.database)
    let account = try house.account()
    let company = try house.company()
    let booking = try store.book(minutes: 30, guests: 2)
    let check = try database.perform(
      OpenDepositCheck(try store.deposit(of: booking).id), by: store.cashier
    ).check.id
    expectNothingWritten(store) {
      #expect(throws: DepositRefusal.tender(.comp)) {
        try database.perform(
          CompBill(check, amount: 10_000, reason: Reason(.complaint)), by: store.manager)
      }
      #expect(throws: DepositRefusal.tender(.storedValue)) {
        try house.pay(check, from: account, 10_000)
      }
      #expect(throws: DepositRefusal.tender(.houseAccount)) {
        try house.charge(check, to: company, 10_000)
      }
      #expect(throws: DepositRefusal.tip) {
        try database.perform(
          Pay(check, tender: .cash, amount: 10_000, tip: 500, tendered: 10_500), by: store.cashier)
      }
    }
    let usd = Money(minorUnits: 2_000, currency: Currency(code: "USD", minorDigits: 2))
    let paid = try database.perform(
      PayByForeignCash(check, notes: usd, at: ForeignRate(billionths: 7_050_000_000)),
      by: store.cashier)
    #expect(paid.payment.amount.minorUnits == 10_000 && paid.change.minorUnits == 4_100)
    #expect(try store.deposit(of: booking).stage == .taken)
    #expect(try store.report().deposits?.held == ["cash": 10_000])
    try expectEventsEqualRevisions(store)
  }
}
