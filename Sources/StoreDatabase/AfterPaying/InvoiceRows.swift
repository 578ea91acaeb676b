import GRDB
import HeadquartersContract
import StoreDomain

extension InvoiceDetails.Payer: DatabaseValueConvertible, StatementColumnConvertible {}
extension InvoiceDetails.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension InvoiceRequest.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
extension InvoiceRequest.VoidReason: DatabaseValueConvertible, StatementColumnConvertible {}

extension InvoiceRequest {
  /// From a row of `invoiceRequest`.
  init(row: some StoredRow, currency: Currency) {
    self.init(
      id: row["id"], checkID: row["checkID"],
      details: InvoiceDetails(
        payer: row["payer"], kind: row["kind"], title: row["title"], taxNumber: row["taxNumber"],
        sendTo: row["sendTo"]),
      amount: Money(minorUnits: row["amountMinor"], currency: currency),
      memberID: row["memberID"], stage: row["stage"], requestedAt: row["requestedAt"],
      authorName: row["authorName"], invoiceNumber: row["invoiceNumber"],
      voidReason: row["voidReason"])
  }

  /// The last wish for an invoice of a check: the one that stands, else the one that was voided last.
  static func fetchLast(
    _ db: Database, of checkID: Identifier<Check>, _ currency: Currency
  ) throws -> InvoiceRequest? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM invoiceRequest WHERE checkID = ?
          ORDER BY stage = 'voided', voidedAt DESC, rowid DESC LIMIT 1
          """), arguments: [checkID]
    ).map { InvoiceRequest(row: $0, currency: currency) }
  }

  static func fetchOne(
    _ db: Database, _ id: Identifier<InvoiceRequest>, _ currency: Currency
  ) throws -> InvoiceRequest? {
    try Row.fetchOne(db, sql: "SELECT * FROM invoiceRequest WHERE id = ?", arguments: [id])
      .map { InvoiceRequest(row: $0, currency: currency) }
  }
}

extension Database {
  /// Over how much an invoice of a closed check would be now.
  func invoiceAmount(
    of checkID: Identifier<Check>, _ currency: Currency
  ) throws -> InvoiceRule.Amount {
    InvoiceRule.amount(of: try paymentsSince(of: checkID, currency))
  }

  /// A check's payments, and those by which refunds gave something of them back.
  func paymentsSince(
    of checkID: Identifier<Check>, _ currency: Currency
  ) throws -> [Payment] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT * FROM payment WHERE checkID = ?1
          OR givesBackID IN (SELECT id FROM payment WHERE checkID = ?1) ORDER BY at, rowid
        """, arguments: [checkID]
    ).map { Payment(row: $0, currency: currency) }
  }
}

extension Transaction {
  /// The wish for an invoice that stands; nil when there is none.
  func liveInvoice(of checkID: Identifier<Check>) throws -> InvoiceRequest? {
    try InvoiceRequest.fetchLast(db, of: checkID, store.currency).flatMap {
      $0.stage == .voided ? nil : $0
    }
  }

  /// Voids the wish for an invoice of a check, if one stands. An invoice that is out keeps its number,
  /// and is to be reversed in the tax system.
  @discardableResult
  func voidInvoice(
    of checkID: Identifier<Check>, because reason: InvoiceRequest.VoidReason
  ) throws -> InvoiceRequest? {
    guard var request = try liveInvoice(of: checkID) else { return nil }
    try db.execute(
      sql: """
        UPDATE invoiceRequest SET stage = 'voided', voidReason = ?, voidedAt = ?, voidedByName = ?
        WHERE id = ?
        """, arguments: [reason, now, author.name, request.id])
    request.stage = .voided
    request.voidReason = reason
    try record(
      .invoiceVoided, checkID,
      InvoiceVoidedFact(
        requestID: request.id, because: reason, invoiceNumber: request.invoiceNumber),
      on: try check(checkID).businessDay)
    return request
  }

  /// Takes who a member is out of the wishes for invoices. What was issued to a company stays, of
  /// nobody's card.
  func eraseInvoices(of member: Member, _ traces: MemberTraces) throws {
    let phones = "[" + traces.phones.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    try db.execute(
      sql: """
        UPDATE invoiceRequest SET sendTo = NULL, memberID = NULL,
          title = iif(payer = 'person', ?1, title)
        WHERE memberID = ?2 OR sendTo IN (SELECT value FROM json_each(?3))
          OR checkID IN (SELECT id FROM guestCheck
            WHERE partyID IN (SELECT value FROM json_each(?4)))
        """, arguments: [Member.erasedName, member.id, phones, traces.parties.listColumn()])
    try db.execute(sql: "DELETE FROM reviewAsk WHERE memberID = ?", arguments: [member.id])
  }
}
