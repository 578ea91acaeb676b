import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Checks of another till's history")
struct RecordedCheckTests {
  let store: TestStore

  init() throws {
    // Charges and roundings of this house, which must not touch what was final elsewhere.
    store = try TestStore(
      more: """
        [service_charge]
        rate = "10%"

        [rounding]
        mode = "down"
        to = "1.00"

        """)
  }

  var database: StoreDatabase { store.database }

  /// Sold on an evening in May 2024, at half past one in the morning.
  private let soldAt = Timestamp(millisecondsSinceEpoch: 1_716_917_400_000)

  /// Records a check; a line is quantity and price, a payment an amount.
  private func record(lines: [(Int, Int)], payments: [Int]) throws -> Check {
    try database.write(by: store.manager) { transaction in
      try transaction.at(soldAt) {
        let check = try transaction.openCheck(partyID: nil)
        for (quantity, price) in lines {
          try transaction.addServedLine(
            NamedLine(
              name: Phrase("Club Mate", "Club Mate"), quantity: quantity, unitPrice: price,
              taxCode: "food"), to: check.id)
        }
        for amount in payments { try transaction.capture(.card, amount: amount, on: check) }
        return try transaction.closeAsRecorded(check.id)
      }
    }
  }

  @Test func aCheckKeepsItsDayItsPricesAndItsPayments() throws {
    let check = try record(lines: [(2, 285), (1, 5600)], payments: [5000, 1170])
    #expect(check.businessDay == LocalDate(year: 2024, month: 5, day: 28))
    #expect(check.openedAt == soldAt)
    #expect(check.closedAt == soldAt)
    #expect(check.total?.minorUnits == 6170)
    #expect(try database.closedChecks(on: check.businessDay).map(\.id) == [check.id])
    #expect(try store.number("SELECT count(*) FROM printJob") == 0)
    #expect(try database.checkInvariants() == [])
  }

  @Test func whatWasTakenBackAndRefundedBalancesToo() throws {
    #expect(try record(lines: [(1, 280), (-1, 280)], payments: []).total?.minorUnits == 0)
    #expect(try record(lines: [(-2, 280)], payments: [-560]).total?.minorUnits == -560)
    #expect(
      try record(lines: [(3, 333), (-1, 333)], payments: [1000, -334]).total?.minorUnits == 666)
    #expect(try record(lines: [(1, 280)], payments: [300, -20]).total?.minorUnits == 280)
    #expect(try database.checkInvariants() == [])
  }

  @Test func aCheckThatDoesNotBalanceIsNotRecordedAtAll() throws {
    let missing = Money(minorUnits: 10, currency: database.store.currency)
    #expect(throws: PaymentRefusal.notPaid(remaining: missing)) {
      try record(lines: [(1, 280)], payments: [270])
    }
    #expect(try store.number("SELECT count(*) FROM guestCheck") == 0)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == 0)
  }
}
