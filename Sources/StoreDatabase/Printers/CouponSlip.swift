import GRDB
import Printing
import StoreDomain

/// A coupon that a guest gets on a paper of its own.
public struct CouponSlip: Codable, Hashable, Sendable {
  public var store: Phrase
  public var coupon: BillSlip.Coupon

  func paper(isReprint: Bool) -> CouponPaper {
    CouponPaper(store: store, coupon: coupon.onPaper, isCopy: isReprint)
  }
}

extension Transaction {
  /// Queues a coupon's paper where receipts come out; none in a house that prints none.
  func printCoupon(_ coupon: Coupon) throws {
    guard let printer = store.settings.receiptPrinterCode else { return }
    try queuePrint(
      .coupon, on: printer, subject: coupon.code.masked,
      CouponSlip(
        store: store.name,
        coupon: BillSlip.Coupon(
          name: coupon.campaign.name, code: coupon.code.grouped, from: coupon.validFrom,
          until: coupon.validUntil)))
  }
}
