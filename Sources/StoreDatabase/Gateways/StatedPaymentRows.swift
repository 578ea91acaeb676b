import GRDB
import StoreDomain

extension StatedPayment {
  /// The payments that a statement should have: those that began on the days at this gateway, those that
  /// were written down by hand for it, and all whose number stands in the statement.
  ///
  /// A payment that was written down by hand does not say whose it is: where the house has several
  /// gateways for its tender, only those are there whose number stands in this one's statement.
  static func fetchAll(
    _ db: Database, of gateway: GatewaySetting, days: ClosedRange<LocalDate>,
    in entries: [StatementEntry], store: Store
  ) throws -> [StatedPayment] {
    let from = store.calendar.instant(days.lowerBound, minutes: 0)
    // A day ends in the small hours of the next.
    let until = store.calendar.instant(days.upperBound.adding(days: 2), minutes: 0)
    let numbers = Set(entries.flatMap { [$0.orderNumber, $0.refundNumber] })
    let byGateway = try db.list(
      """
      SELECT \(columns), orderNumber, refundsNumber, transactionNumber
      FROM gatewayPayment JOIN payment ON payment.id = paymentID
        JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE gatewayCode = ? AND (payment.at >= ? AND payment.at < ?
        OR orderNumber IN (SELECT value FROM json_each(?)))
      ORDER BY payment.at, payment.rowid
      """, [gateway.code, from, until, try ConfigurationWriter.json(numbers.sorted())]
    ) { row in
      StatedPayment(
        row: row, orderNumber: row["orderNumber"], refundsNumber: row["refundsNumber"],
        transactionNumber: row["transactionNumber"])
    }
    let tender = gateway.kind.tender
    let isAlone = store.settings.gateways.taking(tender).count == 1
    let shown = Set(
      entries.flatMap { [$0.transactionNumber, $0.orderNumber, $0.refundNumber] }.map {
        CardNumberRule.hidden(in: $0)
      })
    let byHand = try db.list(
      """
      SELECT \(columns), payment.reference FROM payment
        JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE payment.tender = ? AND payment.stage = 'captured'
        AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = payment.id)
        AND (? AND payment.at >= ? AND payment.at < ?
          OR payment.reference IN (SELECT value FROM json_each(?)))
      ORDER BY payment.at, payment.rowid
      """, [tender, isAlone, from, until, try ConfigurationWriter.json(shown.sorted())]
    ) { row in
      StatedPayment(
        row: row, orderNumber: "", refundsNumber: (row["givesBackID"] as String?) == nil ? nil : "",
        transactionNumber: row["reference"])
    }
    return try byGateway + byHand
      + forAccounts(
        db, by: tender, isAlone: isAlone, from: from, until: until,
        shown: try ConfigurationWriter.json(shown.sorted()))
  }

  /// Money for accounts that was written down by hand, with what was typed of it.
  private static func forAccounts(
    _ db: Database, by tender: Tender, isAlone: Bool, from: Timestamp, until: Timestamp,
    shown: String
  ) throws -> [StatedPayment] {
    try db.list(
      """
      SELECT id, amountMinor, reference, at FROM accountMoney
      WHERE tender = ? AND paymentID IS NULL
        AND (? AND at >= ? AND at < ? OR reference IN (SELECT value FROM json_each(?)))
      ORDER BY at, rowid
      """, [tender, isAlone, from, until, shown]
    ) { row in
      let amount: Int = row["amountMinor"]
      return StatedPayment(
        id: row["id"], check: nil, checkDay: nil, orderNumber: "",
        refundsNumber: amount < 0 ? "" : nil, transactionNumber: row["reference"],
        amountMinor: abs(amount), stage: .captured, at: row["at"])
    }
  }

  private static let columns = """
    payment.id, payment.amountMinor + payment.tipMinor
      + coalesce((SELECT slipTip.tipMinor FROM slipTip WHERE slipTip.paymentID = payment.id), 0)
      AS takenMinor, payment.stage, payment.at, payment.givesBackID,
      guestCheck.number AS checkNumber, guestCheck.businessDay AS checkDay
    """

  private init(
    row: some StoredRow, orderNumber: String, refundsNumber: String?, transactionNumber: String?
  ) {
    self.init(
      id: row["id"], check: row["checkNumber"], checkDay: row["checkDay"],
      orderNumber: orderNumber, refundsNumber: refundsNumber,
      transactionNumber: transactionNumber, amountMinor: abs(row["takenMinor"] as Int),
      stage: row["stage"], at: row["at"])
  }
}
