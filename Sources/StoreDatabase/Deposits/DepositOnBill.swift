import GRDB
import StoreDomain

extension WorkedBill {
  /// Whether it may be paid so, where it is a deposit; other bills may.
  ///
  /// - Parameter tip: minor units beside it.
  /// - Throws: `DepositRefusal.tender`, `tip`.
  func checkDeposit(payingBy tender: Tender, tip: Int = 0) throws(DepositRefusal) {
    guard deposit != nil else { return }
    try DepositRule.check(tender, tip: tip)
  }
}

extension BillPicture {
  /// Adds what of a deposit may still pay the bill, and when what paid it was left.
  mutating func addDeposit(_ db: Database, _ store: Store) throws {
    if check.stage == .open, let partyID = check.partyID {
      let held = try Deposit.fetchAll(
        db,
        where: """
          reservationID = (SELECT reservationID FROM party WHERE id = ?)
            AND deposit.stage = 'taken'
          """, [partyID], currency: store.currency
      ).first?.held
      depositToUse = held.flatMap { $0.minorUnits > 0 ? $0 : nil }
    }
    guard payments.contains(where: { $0.tender == .deposit }) else { return }
    let days = try db.list(
      """
      SELECT depositUse.paymentID, (SELECT min(taken.at) FROM depositCheck
          JOIN payment AS taken ON taken.checkID = depositCheck.checkID
          WHERE depositCheck.depositID = depositUse.depositID AND depositCheck.kind = 'held'
            AND taken.stage = 'captured') AS paidAt
      FROM payment JOIN depositUse ON depositUse.paymentID = payment.id WHERE payment.checkID = ?
      """, [check.id]
    ) {
      (
        $0["paymentID"] as Identifier<Payment>,
        store.calendar.businessDay(of: $0["paidAt"] as Timestamp)
      )
    }
    depositsPaidOn = Dictionary(days, uniquingKeysWith: { first, _ in first })
  }
}
