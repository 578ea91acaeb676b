@testable import StoreDatabase

/// What the file refuses of receipts, invoices and reviews.
extension RefusedSQL {
  static let afterPaying = [
    RefusedSQL(.checkNotClosed, code(on: "open")),
    RefusedSQL(.receiptCodeChanged, "\(code()); UPDATE receiptCode SET code = '\(other)'"),
    RefusedSQL(.receiptCodeChanged, "\(code()); DELETE FROM receiptCode"),
    RefusedSQL(.checkNotClosed, invoice(on: "open")),
    RefusedSQL(.invoiceChanged, "\(invoice()); DELETE FROM invoiceRequest"),
    RefusedSQL(.invoiceChanged, "\(invoice()); \(sent); UPDATE invoiceRequest SET amountMinor = 1"),
    RefusedSQL(.invoiceChanged, "\(invoice()); \(sent); UPDATE invoiceRequest SET title = 'B'"),
    RefusedSQL(
      .invoiceChanged,
      """
      \(invoice()); \(sent);
      UPDATE invoiceRequest SET stage = 'requested', invoiceNumber = NULL, sentAt = NULL,
        sentByName = NULL
      """),
    RefusedSQL(.checkNotClosed, review(on: "open")),
  ]

  private static let other = "zyxwvtsrqpnmkjhgfedc"

  private static func code(on stage: String = "closed") -> String {
    """
    INSERT INTO receiptCode (checkID, code)
    SELECT id, '0123456789abcdefghjk' FROM guestCheck
    WHERE stage = '\(stage)' AND refundsCheckID IS NULL LIMIT 1
    """
  }

  private static func invoice(on stage: String = "closed") -> String {
    """
    INSERT INTO invoiceRequest (id, checkID, payer, kind, title, taxNumber, amountMinor, stage,
      requestedAt, authorName)
    SELECT '00000000-0000-0000-0000-000000000021', id, 'company', 'special', 'A',
      '91350100M000100Y43', 100, 'requested', 1, 'Bo'
    FROM guestCheck WHERE stage = '\(stage)' AND refundsCheckID IS NULL LIMIT 1
    """
  }

  private static let sent = """
    UPDATE invoiceRequest SET stage = 'sent', invoiceNumber = '12345678', sentAt = 2,
      sentByName = 'Bo'
    """

  private static func review(on stage: String) -> String {
    """
    INSERT INTO reviewAsk (checkID, memberID, businessDay, at)
    SELECT c.id, m.id, c.businessDay, 1 FROM guestCheck c, member m
    WHERE c.stage = '\(stage)' LIMIT 1
    """
  }
}
