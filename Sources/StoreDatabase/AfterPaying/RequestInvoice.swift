import GRDB
import HeadquartersContract
import StoreDomain

/// Keeps what a guest wants on the invoice of a closed check, or changes it until the invoice is sent.
///
/// The id makes a repetition after an unclear answer the same wish. Throws `InvoiceRefusal`.
public struct RequestInvoice: Verb {
  public static let terms = VerbTerms<Self>(
    "check.request-invoice", Phrase("ask for an invoice of a closed check", "登记开票"),
    needs: [.permission(.takePayment)], audit: .none(because: "its event names who did it"),
    events: [.invoiceRequested, .invoiceChanged])

  let checkID: Identifier<Check>
  let details: InvoiceDetails
  let id: Identifier<InvoiceRequest>

  /// - Parameter id: of the wish, made beforehand; of the one that stands, to change it.
  public init(
    _ checkID: Identifier<Check>, _ details: InvoiceDetails, id: Identifier<InvoiceRequest>
  ) {
    self.checkID = checkID
    self.details = details
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> InvoiceRequest {
    let (db, store) = (transaction.db, transaction.store)
    let check = try transaction.check(checkID)
    let live = try transaction.liveInvoice(of: checkID)
    let amount = try db.invoiceAmount(of: checkID, store.currency).invoiced
    try InvoiceRule.check(check, live: live, amount: amount)
    let details = try InvoiceRule.checked(details, in: store.country)
    var request = InvoiceRequest(
      id: id, checkID: checkID, details: details, amount: transaction.money(amount),
      memberID: try PointsGuest.chosen(db, of: check),
      requestedAt: live?.requestedAt ?? transaction.now, authorName: transaction.author.name)
    if let live {
      guard live.id == id else { throw InvoiceRefusal.otherRequest }
      request.authorName = live.authorName
      guard request != live else { return live }
      try transaction.change(request)
    } else {
      // It was voided meanwhile: nobody wants it once more.
      guard try InvoiceRequest.fetchOne(db, id, store.currency) == nil else {
        throw InvoiceRefusal.noRequest
      }
      try transaction.insert(request)
    }
    try transaction.record(
      live == nil ? .invoiceRequested : .invoiceChanged, checkID,
      InvoiceRequestFact(request, number: check.number), on: check.businessDay)
    return request
  }
}

extension Transaction {
  fileprivate func insert(_ request: InvoiceRequest) throws {
    let details = request.details
    try db.execute(
      sql: """
        INSERT INTO invoiceRequest (id, checkID, payer, kind, title, taxNumber, sendTo, amountMinor,
          memberID, stage, requestedAt, authorName)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        request.id, request.checkID, details.payer, details.kind, details.title,
        details.taxNumber, details.sendTo, request.amount.minorUnits, request.memberID,
        request.stage, request.requestedAt, request.authorName,
      ])
  }

  fileprivate func change(_ request: InvoiceRequest) throws {
    let details = request.details
    try db.execute(
      sql: """
        UPDATE invoiceRequest SET payer = ?, kind = ?, title = ?, taxNumber = ?, sendTo = ?,
          amountMinor = ?, memberID = ?
        WHERE id = ?
        """,
      arguments: [
        details.payer, details.kind, details.title, details.taxNumber, details.sendTo,
        request.amount.minorUnits, request.memberID, request.id,
      ])
  }
}

/// Says that an invoice was issued and sent, under its number. From then on it is reversed, not
/// changed. Doing it again changes nothing.
///
/// Throws `InvoiceRefusal`.
public struct MarkInvoiceSent: Verb {
  public static let terms = VerbTerms<Self>(
    "check.mark-invoice-sent", Phrase("say that an invoice was issued and sent", "登记发票已开具"),
    needs: [.permission(.takePayment)], audit: .none(because: "its event names who did it"),
    events: [.invoiceSent])

  let id: Identifier<InvoiceRequest>
  let number: String

  /// - Parameter number: of the invoice, as the tax system gave it.
  public init(_ id: Identifier<InvoiceRequest>, number: String) {
    self.id = id
    self.number = number
  }

  public func run(in transaction: Transaction) throws -> InvoiceRequest {
    let number = try InvoiceRule.number(number)
    let currency = transaction.store.currency
    guard var request = try InvoiceRequest.fetchOne(transaction.db, id, currency) else {
      throw InvoiceRefusal.noRequest
    }
    // Whoever has issued it by now has to know that it is to be reversed.
    guard request.stage != .voided else { throw InvoiceRefusal.isVoid(request.voidReason) }
    if let sent = request.invoiceNumber {
      guard sent == number else { throw InvoiceRefusal.isSent(number: sent) }
      return request
    }
    try transaction.db.execute(
      sql: """
        UPDATE invoiceRequest SET stage = 'sent', invoiceNumber = ?, sentAt = ?, sentByName = ?
        WHERE id = ?
        """, arguments: [number, transaction.now, transaction.author.name, id])
    request.stage = .sent
    request.invoiceNumber = number
    try transaction.record(
      .invoiceSent, request.checkID, InvoiceSentFact(requestID: id, invoiceNumber: number),
      on: try transaction.check(request.checkID).businessDay)
    return request
  }
}

/// A guest wants no invoice after all; one that is out is to be reversed. Doing it again changes
/// nothing.
public struct WithdrawInvoice: Verb {
  public static let terms = VerbTerms<Self>(
    "check.withdraw-invoice", Phrase("void the wish for an invoice", "作废开票登记"),
    needs: [.permission(.takePayment)], audit: .none(because: "its event names who did it"),
    events: [.invoiceVoided])

  let id: Identifier<InvoiceRequest>

  public init(_ id: Identifier<InvoiceRequest>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> InvoiceRequest {
    let currency = transaction.store.currency
    guard let request = try InvoiceRequest.fetchOne(transaction.db, id, currency) else {
      throw InvoiceRefusal.noRequest
    }
    guard request.stage != .voided else { return request }
    return try transaction.voidInvoice(of: request.checkID, because: .withdrawn) ?? request
  }
}
