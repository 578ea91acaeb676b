import Foundation
import HeadquartersContract
import StoreDomain

/// What comes after payment: receipts, invoices that guests ask for, and members who are asked how it
/// was. Of a check that is closed once more the last word holds.
extension ProjectedRow {
  func receipt(_ fact: ReceiptFact) throws {
    guard let id = try subject("check") else { return }
    guard ReceiptCode.isPossible(fact.code) else {
      return try except(.impossible, "the code of a receipt")
    }
    try keep(fact, of: id, closedAt: at)
  }

  /// - Parameter at: when the check was closed.
  func keep(_ fact: ReceiptFact, of id: String, closedAt at: Timestamp) throws {
    try upsert(
      """
      INSERT INTO \(tables.receipt) AS receipt
        (checkID, code, storeNumber, businessDay, closedAt, refundsCheckID, content)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (checkID) DO UPDATE SET code = excluded.code, closedAt = excluded.closedAt,
        refundsCheckID = excluded.refundsCheckID, content = excluded.content
      WHERE receipt.storeNumber = excluded.storeNumber
      """,
      [
        id, fact.code, storeNumber, envelope.businessday, at.millisecondsSinceEpoch,
        fact.refunds?.rawValue,
        String(decoding: try JSONEncoder.answers.encode(fact), as: UTF8.self),
      ])
  }

  /// The check is open again: nothing is found until it is closed anew.
  func takeBackReceipt(of id: String) throws {
    try db.execute(
      "DELETE FROM \(tables.receipt) WHERE checkID = ? AND storeNumber = ?", [id, storeNumber])
  }

  func invoice(_ fact: InvoiceRequestFact) throws {
    guard let checkID = try subject("check") else { return }
    // Told late, of somebody who is nobody by now.
    let isErased = try fact.memberID.map { try self.isErased($0) } ?? false
    let title = isErased && fact.payer == "person" ? Member.erasedName : fact.title
    try upsert(
      """
      INSERT INTO \(tables.invoiceRequest) AS invoiceRequest
        (id, storeNumber, checkID, number, businessDay, payer, kind, title, taxNumber, sendTo,
        amountMinor, memberID, requestedAt, stage)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'requested')
      ON CONFLICT (id) DO UPDATE SET payer = excluded.payer, kind = excluded.kind,
        title = excluded.title, taxNumber = excluded.taxNumber, sendTo = excluded.sendTo,
        amountMinor = excluded.amountMinor, memberID = excluded.memberID
      WHERE invoiceRequest.storeNumber = excluded.storeNumber
      """,
      [
        fact.requestID.rawValue, storeNumber, checkID, fact.number, envelope.businessday,
        fact.payer, fact.kind, title, fact.taxNumber, isErased ? nil : fact.sendTo,
        fact.amountMinor, isErased ? nil : fact.memberID?.rawValue,
        fact.requestedAt.millisecondsSinceEpoch,
      ])
    try noteSpoken(ofInvoice: fact.requestID)
  }

  func invoiceSent(_ fact: InvoiceSentFact) throws {
    try setInvoice(
      fact.requestID, "stage = 'sent', invoiceNumber = ?", [fact.invoiceNumber])
  }

  func invoiceVoided(_ fact: InvoiceVoidedFact) throws {
    try setInvoice(
      fact.requestID, "stage = 'voided', voidReason = ?, invoiceNumber = ?",
      [fact.because, fact.invoiceNumber])
  }

  private func setInvoice(
    _ id: Identifier<InvoiceRequest>, _ columns: String, _ values: LedgerArguments
  ) throws {
    guard try subject("check") != nil else { return }
    let changed = try db.execute(
      "UPDATE \(tables.invoiceRequest) SET \(columns) WHERE id = ? AND storeNumber = ?",
      values + [id.rawValue, storeNumber])
    guard changed > 0 else { return try except(.unknownCheck, "no invoice \(id) was asked for") }
    try noteSpoken(ofInvoice: id)
  }

  func reviewAsked(_ fact: ReviewAskedFact) throws {
    guard let checkID = try subject("check"), try !isErased(fact.memberID) else { return }
    try upsert(
      """
      INSERT INTO \(tables.reviewAsk) AS reviewAsk (checkID, storeNumber, memberID, askedAt)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (checkID) DO UPDATE SET memberID = excluded.memberID, askedAt = excluded.askedAt
      WHERE reviewAsk.storeNumber = excluded.storeNumber
      """,
      [checkID, storeNumber, fact.memberID.rawValue, fact.askedAt.millisecondsSinceEpoch])
  }

  /// Takes who a member is out of invoices, those of guests whom nobody knew but for the member's phone
  /// too; what was issued to a company stays. Nobody asks them.
  func eraseAfterPaying(of id: Identifier<Member>) throws {
    try db.execute(
      """
      UPDATE \(tables.invoiceRequest) SET sendTo = NULL, memberID = NULL,
        title = CASE payer WHEN 'person' THEN ?1 ELSE title END
      WHERE memberID = ?2 OR checkID IN (
        SELECT guestCheck.id FROM \(tables.guestCheck) AS guestCheck
        JOIN \(tables.party) AS party ON party.id = guestCheck.partyID WHERE party.memberID = ?2)
        OR sendTo IN (SELECT phone FROM \(tables.member) AS member WHERE member.id = ?2
          UNION SELECT phone FROM madeMember WHERE madeMember.id = ?2)
      """, [Member.erasedName, id.rawValue])
    try db.execute("DELETE FROM \(tables.reviewAsk) WHERE memberID = ?", [id.rawValue])
  }
}

extension ProjectionTable {
  /// What comes after payment.
  static let afterPaying: [Projection] = [
    Projection(ReceiptFact.self, [.receiptIssued]) { try $0.receipt($1) },
    Projection(InvoiceRequestFact.self, [.invoiceRequested, .invoiceChanged]) {
      try $0.invoice($1)
    },
    Projection(InvoiceSentFact.self, [.invoiceSent]) { try $0.invoiceSent($1) },
    Projection(InvoiceVoidedFact.self, [.invoiceVoided]) { try $0.invoiceVoided($1) },
    Projection(ReviewAskedFact.self, [.reviewAsked]) { try $0.reviewAsked($1) },
  ]
}
