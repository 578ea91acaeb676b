import StoreDomain

/// Admits ``CouponIssuedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CouponIssuedEvents {}
extension CouponIssuedFact: CouponIssuedEvents {}
extension AnyFact: CouponIssuedEvents {}

extension Event where Fact: CouponIssuedEvents {
  public static var couponIssued: Self { Self("foh.coupon.issued.v1") }
}

/// Admits ``CouponRedeemedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CouponRedeemedEvents {}
extension CouponRedeemedFact: CouponRedeemedEvents {}
extension AnyFact: CouponRedeemedEvents {}

extension Event where Fact: CouponRedeemedEvents {
  public static var couponRedeemed: Self { Self("foh.coupon.redeemed.v1") }
}

/// Admits ``CouponReturnedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CouponReturnedEvents {}
extension CouponReturnedFact: CouponReturnedEvents {}
extension AnyFact: CouponReturnedEvents {}

extension Event where Fact: CouponReturnedEvents {
  public static var couponReturned: Self { Self("foh.coupon.returned.v1") }
}

/// Admits ``CouponVoidedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CouponVoidedEvents {}
extension CouponVoidedFact: CouponVoidedEvents {}
extension AnyFact: CouponVoidedEvents {}

extension Event where Fact: CouponVoidedEvents {
  public static var couponVoided: Self { Self("foh.coupon.voided.v1") }
}

extension EventRegistry {
  /// Single coupons.
  static let couponEvents: [EventEntry] = [
    EventEntry(.couponIssued, CouponIssuedFact.self, Phrase("coupon issued", "发券")),
    EventEntry(.couponRedeemed, CouponRedeemedFact.self, Phrase("coupon used", "用券")),
    EventEntry(.couponReturned, CouponReturnedFact.self, Phrase("coupon came back", "券退回")),
    EventEntry(.couponVoided, CouponVoidedFact.self, Phrase("coupon taken back", "券作废")),
  ]
}
