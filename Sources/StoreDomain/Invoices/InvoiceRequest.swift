/// What a guest wants on an invoice (发票).
public struct InvoiceDetails: Hashable, Sendable {
  /// Who the invoice is for.
  public enum Payer: String, Sendable, Codable, CaseIterable {
    case company, person
  }

  /// Which kind of invoice.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// An ordinary one (普票).
    case ordinary
    /// One whose tax a company may deduct (专票).
    case special
  }

  public var payer: Payer
  public var kind: Kind
  /// The name at its head (抬头).
  public var title: String
  public var taxNumber: String?
  /// An e-mail address or a phone number to which it goes.
  public var sendTo: String?

  public init(
    payer: Payer, kind: Kind = .ordinary, title: String, taxNumber: String? = nil,
    sendTo: String? = nil
  ) {
    self.payer = payer
    self.kind = kind
    self.title = title
    self.taxNumber = taxNumber
    self.sendTo = sendTo
  }
}

/// A guest's wish for an invoice of one closed check.
public struct InvoiceRequest: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    /// Nobody has issued it yet: it may be changed.
    case requested
    /// The invoice was issued and sent, under its number.
    case sent
    case voided
  }

  /// Why it counts no more.
  public enum VoidReason: String, Sendable, Codable, CaseIterable {
    /// The guest does not want it any more.
    case withdrawn
    /// The check was opened again.
    case reopened
    /// Something of the check was refunded.
    case refunded
  }

  public var id: Identifier<InvoiceRequest>
  public var checkID: Identifier<Check>
  public var details: InvoiceDetails
  public var amount: Money
  /// Whose it is; nil for a guest whom nobody knows.
  public var memberID: Identifier<Member>?
  public var stage: Stage
  public var requestedAt: Timestamp
  public var authorName: String
  /// Of the invoice that was issued.
  public var invoiceNumber: String?
  public var voidReason: VoidReason?

  public init(
    id: Identifier<InvoiceRequest>, checkID: Identifier<Check>, details: InvoiceDetails,
    amount: Money, memberID: Identifier<Member>? = nil, stage: Stage = .requested,
    requestedAt: Timestamp, authorName: String, invoiceNumber: String? = nil,
    voidReason: VoidReason? = nil
  ) {
    self.id = id
    self.checkID = checkID
    self.details = details
    self.amount = amount
    self.memberID = memberID
    self.stage = stage
    self.requestedAt = requestedAt
    self.authorName = authorName
    self.invoiceNumber = invoiceNumber
    self.voidReason = voidReason
  }

  /// Whether an invoice is out that must be taken back by one below nothing (红冲).
  public var mustBeReversed: Bool { stage == .voided && invoiceNumber != nil }
}

extension InvoiceDetails.Payer {
  public var name: Phrase {
    switch self {
    case .company: Phrase("company", "企业")
    case .person: Phrase("person", "个人")
    }
  }
}

extension InvoiceDetails.Kind {
  public var name: Phrase {
    switch self {
    case .ordinary: Phrase("ordinary invoice", "普票")
    case .special: Phrase("special invoice", "专票")
    }
  }
}

extension InvoiceRequest.VoidReason {
  public var name: Phrase {
    switch self {
    case .withdrawn: Phrase("not wanted any more", "客人不需要")
    case .reopened: Phrase("the check was opened again", "账单已反结账")
    case .refunded: Phrase("something was refunded", "账单有退款")
    }
  }
}
