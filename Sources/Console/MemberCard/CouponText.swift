import StoreDatabase
import StoreDomain

extension MemberCard {
  /// The coupons that the member may use, which are over first first, with what staff type or scan.
  func couponRows(in context: ConsoleContext) -> [CardRow] {
    guard !profile.coupons.isEmpty else { return [] }
    let heading = CardRow([(context.text(Phrase("Coupons", "优惠券")), .heading)])
    return [.blank, heading]
      + profile.coupons.prefix(6).map { coupon in
        let last = coupon.validUntil.shortName
        let first = coupon.validFrom.shortName
        let days =
          coupon.validFrom > profile.today
          ? Phrase("\(first.english) to \(last.english)", "\(first.chinese) 至 \(last.chinese)")
          : Phrase("until \(last.english)", "至 \(last.chinese)")
        return CardRow(
          [
            (context.text(coupon.campaign.name), .normal), (coupon.code.grouped, .quiet),
          ], trailing: (context.text(days), .quiet))
      }
  }
}
