import StoreDomain

/// The receipt of a closed check, as its paper says it and under the code that stands there. Nothing in
/// it says who the guests are, or who of the staff did what.
public struct ReceiptFact: EventFact {
  public typealias Subject = Check

  public struct Line: Codable, Hashable, Sendable {
    public var name: Phrase
    /// Below nothing for what was taken back.
    public var quantity: Int
    public var isHalf: Bool
    public var grams: Int?
    /// How it was wanted, with what that cost.
    public var modifiers: [Phrase]
    /// Whether it is a dish of the set meal above it, whose price contains it.
    public var isInSet: Bool
    /// Before any step of the bill; of a refund, what went back.
    public var amountMinor: Int

    public init(
      name: Phrase, quantity: Int, isHalf: Bool, grams: Int?, modifiers: [Phrase], isInSet: Bool,
      amountMinor: Int
    ) {
      self.name = name
      self.quantity = quantity
      self.isHalf = isHalf
      self.grams = grams
      self.modifiers = modifiers
      self.isInSet = isInSet
      self.amountMinor = amountMinor
    }
  }

  public struct Step: Codable, Hashable, Sendable {
    /// `lines`, `discount`, `serviceCharge`, `tax`, `rounding`, `taxContained` …
    public var kind: String
    /// What the house calls it; never what staff typed as a reason.
    public var name: Phrase
    public var amountMinor: Int

    public init(kind: String, name: Phrase, amountMinor: Int) {
      self.kind = kind
      self.name = name
      self.amountMinor = amountMinor
    }
  }

  public struct Paid: Codable, Hashable, Sendable {
    /// `cash`, `card`, `wallet` …
    public var tender: String
    public var name: Phrase
    public var amountMinor: Int
    /// What was handed over, when change was given.
    public var tenderedMinor: Int?
    /// Taken more than the amount, for those who served; below nothing where it went back. Nil for none.
    public var tipMinor: Int?

    public init(
      tender: String, name: Phrase, amountMinor: Int, tenderedMinor: Int?, tipMinor: Int? = nil
    ) {
      self.tender = tender
      self.name = name
      self.amountMinor = amountMinor
      self.tenderedMinor = tenderedMinor
      self.tipMinor = tipMinor
    }
  }

  /// By which it is found; the same for every close of the check.
  public var code: String
  /// The check's number of its business day.
  public var number: Int
  /// The number of the close; the first is 1.
  public var closing: Int
  /// ISO 4217.
  public var currency: String
  public var store: Phrase
  public var lines: [Line]
  public var steps: [Step]
  public var totalMinor: Int
  public var payments: [Paid]
  /// Of a refund, the check that it gives back.
  public var refunds: Identifier<Check>?
  /// The number of that check.
  public var refundsNumber: Int?

  public init(
    code: String, number: Int, closing: Int, currency: String, store: Phrase, lines: [Line],
    steps: [Step], totalMinor: Int, payments: [Paid], refunds: Identifier<Check>? = nil,
    refundsNumber: Int? = nil
  ) {
    self.code = code
    self.number = number
    self.closing = closing
    self.currency = currency
    self.store = store
    self.lines = lines
    self.steps = steps
    self.totalMinor = totalMinor
    self.payments = payments
    self.refunds = refunds
    self.refundsNumber = refundsNumber
  }
}

/// A guest wants an invoice of a closed check, or wants it otherwise.
public struct InvoiceRequestFact: EventFact {
  public typealias Subject = Check

  public var requestID: Identifier<InvoiceRequest>
  /// The check's number of its business day.
  public var number: Int
  /// `company` or `person`.
  public var payer: String
  /// `ordinary` or `special`.
  public var kind: String
  public var title: String
  public var taxNumber: String?
  /// An e-mail address or a phone number.
  public var sendTo: String?
  public var amountMinor: Int
  /// Whose it is; with the member the person's data is erased.
  public var memberID: Identifier<Member>?
  public var requestedAt: Timestamp

  public init(_ request: InvoiceRequest, number: Int) {
    requestID = request.id
    self.number = number
    payer = request.details.payer.rawValue
    kind = request.details.kind.rawValue
    title = request.details.title
    taxNumber = request.details.taxNumber
    sendTo = request.details.sendTo
    amountMinor = request.amount.minorUnits
    memberID = request.memberID
    requestedAt = request.requestedAt
  }
}

/// An invoice was issued and sent to its guest.
public struct InvoiceSentFact: EventFact {
  public typealias Subject = Check

  public var requestID: Identifier<InvoiceRequest>
  public var invoiceNumber: String

  public init(requestID: Identifier<InvoiceRequest>, invoiceNumber: String) {
    self.requestID = requestID
    self.invoiceNumber = invoiceNumber
  }
}

/// A wish for an invoice counts no more.
public struct InvoiceVoidedFact: EventFact {
  public typealias Subject = Check

  public var requestID: Identifier<InvoiceRequest>
  /// `withdrawn`, `reopened` or `refunded`.
  public var because: String
  /// Of an invoice that is out, and must be reversed in the tax system (红冲).
  public var invoiceNumber: String?

  public init(
    requestID: Identifier<InvoiceRequest>, because: InvoiceRequest.VoidReason,
    invoiceNumber: String?
  ) {
    self.requestID = requestID
    self.because = because.rawValue
    self.invoiceNumber = invoiceNumber
  }
}

/// Headquarters is to ask a member how it was, after a check that was paid.
public struct ReviewAskedFact: EventFact {
  public typealias Subject = Check

  public var memberID: Identifier<Member>
  /// By which the receipt is found; nil in a house without receipts to be found.
  public var receiptCode: String?
  public var askedAt: Timestamp

  public init(memberID: Identifier<Member>, receiptCode: String?, askedAt: Timestamp) {
    self.memberID = memberID
    self.receiptCode = receiptCode
    self.askedAt = askedAt
  }
}
