import GRDB
import StoreDomain

extension WorkedBill {
  /// Whether it may be paid so, where it is a deposit or money for an account; other bills may.
  ///
  /// - Parameter tip: minor units beside it.
  /// - Throws: `DepositRefusal.tender`, `tip`, `AccountMoneyRefusal.notAtTheTill`.
  func checkDeposit(payingBy tender: Tender, tip: Int = 0) throws {
    if account?.takes == true { throw AccountMoneyRefusal.notAtTheTill }
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
    depositBack = try depositGivenBack(db, store.currency)
    try addDepositDays(db, store)
  }

  /// Says of payments by a deposit when it was left.
  mutating func addDepositDays(_ db: Database, _ store: Store) throws {
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

  /// What went back by a gateway is not in it: it goes there by itself.
  private func depositGivenBack(_ db: Database, _ currency: Currency) throws -> [Tender: Money] {
    let back = try db.list(
      """
      SELECT payment.tender, -sum(payment.amountMinor) AS amount FROM depositCheck
      JOIN payment ON payment.checkID = depositCheck.checkID
      WHERE depositCheck.kind = 'held' AND depositCheck.depositID IN (
          SELECT deposit.id FROM party
          JOIN deposit ON deposit.reservationID = party.reservationID WHERE party.id = ?1
          UNION SELECT depositUse.depositID FROM payment AS used
          JOIN depositUse ON depositUse.paymentID = used.id WHERE used.checkID = ?2)
        AND payment.stage = 'captured' AND payment.givesBackID IS NOT NULL
        AND (payment.at = ?3 OR payment.at IN (
          SELECT back.at FROM payment AS back
          WHERE back.checkID = ?2 AND back.tender = 'deposit' AND back.givesBackID IS NOT NULL))
      GROUP BY payment.tender
      """, [check.partyID, check.id, check.closedAt]
    ) {
      ($0["tender"] as Tender, Money(minorUnits: $0["amount"], currency: currency))
    }
    return Dictionary(back, uniquingKeysWith: { first, _ in first })
  }
}
