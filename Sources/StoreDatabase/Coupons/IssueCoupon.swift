import GRDB
import HeadquartersContract
import StoreDomain

/// Gives a guest a single coupon to make something good, with a reason. With an `id` made beforehand,
/// doing it again gives the same one. Throws `CouponRefusal`.
public struct IssueCoupon: Verb {
  public static let terms = VerbTerms<Self>(
    "coupon.issue", Phrase("give a guest a coupon", "补偿发券"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("couponIssued") { verb, coupon in
      AuditNote(
        subject: "coupon/\(coupon.id)",
        detail: "\(verb.campaignCode) until \(coupon.validUntil.description): "
          + OrderInput.oneLine(verb.reason.inBothLanguages))
    },
    events: CouponSteps.issuingEvents)

  let id: Identifier<Coupon>
  let campaignCode: String
  let memberID: Identifier<Member>?
  let partyID: Identifier<Party>?
  let checkID: Identifier<Check>?
  let validDays: Int
  let reason: Reason
  public let authoriser: StaffMember?

  /// - Parameters:
  ///   - campaignCode: of a campaign with `coupon = true`.
  ///   - memberID: whose it is; nil for whoever brings it.
  ///   - partyID: on whose bill of tonight it lands by itself.
  ///   - checkID: which of the party's bills that is; nil for the first.
  ///   - validDays: business days from today on, today among them; 1 to 730.
  public init(
    _ id: Identifier<Coupon>, of campaignCode: String, to memberID: Identifier<Member>? = nil,
    partyID: Identifier<Party>? = nil, on checkID: Identifier<Check>? = nil, validDays: Int = 30,
    reason: Reason, authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.campaignCode = campaignCode
    self.memberID = memberID
    self.partyID = partyID
    self.checkID = checkID
    self.validDays = validDays
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Coupon {
    if let there = try Coupon.fetchOne(transaction.db, id) { return there }
    let reason = try OrderInput.reason(reason)
    if let memberID { _ = try transaction.member(memberID) }
    let days = min(max(1, validDays), 730)
    let coupon = try transaction.issueCoupon(
      id, campaign: campaignCode, to: memberID, partyID: partyID, on: checkID, source: .remedy,
      validUntil: transaction.today.adding(days: days - 1), reason: reason,
      authoriser: authoriser?.name)
    if coupon.state == .issued { try transaction.printCoupon(coupon) }
    return coupon
  }
}

/// Takes a coupon back that nobody has used, with a reason. Doing it again changes nothing. Throws
/// `CouponRefusal.isUsed`.
public struct VoidCoupon: Verb {
  public static let terms = VerbTerms<Self>(
    "coupon.void", Phrase("take a coupon back", "作废优惠券"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("couponVoided") { verb, coupon in
      AuditNote(
        subject: "coupon/\(coupon.id)",
        detail: OrderInput.oneLine(verb.reason.inBothLanguages))
    },
    events: [.couponVoided])

  let code: CouponCode
  let reason: Reason
  public let authoriser: StaffMember?

  public init(_ code: CouponCode, reason: Reason, authoriser: StaffMember? = nil) {
    self.code = code
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> Coupon {
    let reason = try OrderInput.reason(reason)
    guard let coupon = try Coupon.fetchOne(transaction.db, code: code) else {
      throw CouponRefusal.unknown
    }
    switch coupon.state {
    case .redeemed(let use): throw CouponRefusal.isUsed(checkNumber: use.checkNumber)
    case .voided: return coupon
    case .issued:
      try transaction.insertEntry(of: coupon.id, "voided", reason: reason)
      try transaction.record(
        .couponVoided, coupon.id, CouponVoidedFact(reason: reason.inBothLanguages))
      return try Coupon.fetchOne(transaction.db, coupon.id) ?? coupon
    }
  }
}
