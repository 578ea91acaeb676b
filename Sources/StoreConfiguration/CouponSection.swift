import StoreDomain

/// What becomes of single coupons: `[coupons]`.
extension ConfigurationParser {
  /// Days for which a coupon holds again that expired while it stood on a bill.
  func expiredCouponDays() -> Int {
    guard let section = root.optionalSection("coupons") else { return 7 }
    let days = section.integer("expired_coupon_days", in: 0...365, default: 7)
    section.reportUnknownKeys()
    return days ?? 7
  }
}
