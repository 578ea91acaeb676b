import StoreDomain

/// Admits ``ReceiptFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol ReceiptEvents {}
extension ReceiptFact: ReceiptEvents {}
extension AnyFact: ReceiptEvents {}

extension Event where Fact: ReceiptEvents {
  public static var receiptIssued: Self { Self("foh.check.receipt-issued.v1") }
}

/// Admits ``InvoiceRequestFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol InvoiceRequestEvents {}
extension InvoiceRequestFact: InvoiceRequestEvents {}
extension AnyFact: InvoiceRequestEvents {}

extension Event where Fact: InvoiceRequestEvents {
  public static var invoiceRequested: Self { Self("foh.check.invoice-requested.v1") }
  public static var invoiceChanged: Self { Self("foh.check.invoice-changed.v1") }
}

/// Admits ``InvoiceSentFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol InvoiceSentEvents {}
extension InvoiceSentFact: InvoiceSentEvents {}
extension AnyFact: InvoiceSentEvents {}

extension Event where Fact: InvoiceSentEvents {
  public static var invoiceSent: Self { Self("foh.check.invoice-sent.v1") }
}

/// Admits ``InvoiceVoidedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol InvoiceVoidedEvents {}
extension InvoiceVoidedFact: InvoiceVoidedEvents {}
extension AnyFact: InvoiceVoidedEvents {}

extension Event where Fact: InvoiceVoidedEvents {
  public static var invoiceVoided: Self { Self("foh.check.invoice-voided.v1") }
}

/// Admits ``ReviewAskedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol ReviewAskedEvents {}
extension ReviewAskedFact: ReviewAskedEvents {}
extension AnyFact: ReviewAskedEvents {}

extension Event where Fact: ReviewAskedEvents {
  public static var reviewAsked: Self { Self("foh.check.review-asked.v1") }
}

extension EventRegistry {
  /// What comes after payment.
  static let afterPayingEvents: [EventEntry] = [
    EventEntry(.receiptIssued, ReceiptFact.self, Phrase("receipt", "电子小票")),
    EventEntry(.invoiceRequested, InvoiceRequestFact.self, Phrase("invoice asked for", "登记开票")),
    EventEntry(.invoiceChanged, InvoiceRequestFact.self, Phrase("invoice changed", "修改开票信息")),
    EventEntry(.invoiceSent, InvoiceSentFact.self, Phrase("invoice sent", "发票已开具")),
    EventEntry(.invoiceVoided, InvoiceVoidedFact.self, Phrase("invoice void", "开票作废")),
    EventEntry(.reviewAsked, ReviewAskedFact.self, Phrase("review asked for", "邀请评价")),
  ]
}
