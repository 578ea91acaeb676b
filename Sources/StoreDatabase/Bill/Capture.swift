import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Writes a payment as captured, whatever is left to pay.
  @discardableResult
  func capture(
    _ tender: Tender, amount: Int, tendered: Int? = nil, reference: String? = nil,
    id: Identifier<Payment>? = nil, on check: Check
  ) throws -> Payment {
    guard amount != 0 else { throw PaymentRefusal.amountMissing }
    let reference = try OrderInput.note(reference)
    guard (reference ?? "").count <= 64 else { throw TillError.referenceTooLong }
    let payment = Payment(
      id: id ?? newID(), checkID: check.id, tender: tender, amount: money(amount),
      tendered: tendered.map(money), reference: reference, at: now, authorName: author.name)
    try db.cachedStatement(
      sql: """
        INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage,
          reference, at, authorName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      payment.id, check.id, today, tender, amount, tendered, payment.stage, reference, now,
      author.name,
    ])
    try record(
      .paymentCaptured, check.id,
      PaymentFact(
        paymentID: payment.id, tender: tender, amountMinor: amount, tenderedMinor: tendered,
        reference: reference), on: check.businessDay)
    return payment
  }
}
