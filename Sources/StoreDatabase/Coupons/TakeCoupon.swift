import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a single coupon on a bill, beside what else was taken. It takes one of its campaign's stock; it
/// is taken off again as a campaign is, see ``TakeOffCampaign``, and comes back then. Taking it again on
/// the same bill changes nothing.
///
/// Two tills with one coupon take turns: the second one is told who used it where. Throws
/// `CouponRefusal`, `CampaignObstacle`, `GivingRefusal.campaignPaidBy`, `TillError.paidMoreAlready` or
/// `RefundRefusal.stands`.
public struct TakeCoupon: Verb {
  public static let terms = VerbTerms<Self>(
    "check.take-coupon", Phrase("take a single coupon on a bill", "使用优惠券"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "each entry of a coupon names its author"),
    events: [.couponRedeemed, .campaignsChosen])

  let code: CouponCode
  let checkID: Identifier<Check>

  public init(_ code: CouponCode, on checkID: Identifier<Check>) {
    self.code = code
    self.checkID = checkID
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    let db = transaction.db
    let bill = try transaction.workedBill(checkID)
    guard !bill.isRefund else { throw RefundRefusal.stands }
    guard let coupon = try Coupon.fetchOne(db, code: code) else { throw CouponRefusal.unknown }
    if !coupon.isOn(checkID) {
      let look = try CampaignLook.fetch(db, of: bill, store: transaction.store)
      _ = try CouponOffer.gain(
        of: coupon, on: bill, look, guests: PointsGuest.candidates(db, of: bill.check))
      try transaction.redeem(coupon, on: bill.check, for: look.memberID)
      let after = try transaction.workedBill(checkID)
      try transaction.checkNotPaidMore(after, before: bill)
      try transaction.recordCampaigns(of: after)
    }
    return try BillPicture.fetch(db, checkID, store: transaction.store)
  }
}

extension Coupon {
  func isOn(_ checkID: Identifier<Check>) -> Bool {
    if case .redeemed(let use) = state { use.checkID == checkID } else { false }
  }
}
