import StoreDatabase
import StoreDomain
import TerminalCore

/// What can be done at the till now, and why not the rest.
extension TillScreen {
  var nothingHere: Phrase {
    entries == nil
      ? Phrase("the checks are being read", "正在读取账单") : Phrase("no check is chosen", "没有选中账单")
  }

  private static let noTable = Phrase("no table belongs to this check", "该单没有对应桌台")
  private static let owed = Phrase(
    "the guest is owed something: give it back", "应退客人，请先退款")

  var guestAvailability: Availability {
    guard selectedID != nil else { return .disabled(nothingHere) }
    guard let guest else { return .disabled(Self.noTable) }
    return .when(
      guest.memberID != nil || guest.stage != .left,
      otherwise: Phrase("nobody knew these guests", "该桌客人不是会员"))
  }

  private var openAvailability: Availability {
    guard selectedID != nil else { return .disabled(nothingHere) }
    return .when(bill != nil, otherwise: Phrase("the bill is being read", "正在读取账单"))
  }

  /// Whether something is put on the bill or taken off it: a refund is what was asked for.
  var changeAvailability: Availability {
    if bill?.accountGuest != nil { return .disabled(AccountMoneyRefusal.notAtTheTill.reason) }
    return bill?.check.refunds == nil ? openAvailability : .disabled(RefundRefusal.stands.reason)
  }

  /// Whether money goes one way or the other. What guests are owed goes back by any of these keys, as
  /// it was paid: neither this till's drawer nor a campaign's way of paying keeps it.
  ///
  /// - Parameter tender: nil for the choice of the others.
  func payAvailability(by tender: Tender? = nil, in context: ConsoleContext) -> Availability {
    guard let bill else { return openAvailability }
    if bill.accountGuest != nil, !bill.isOwed {
      return .disabled(AccountMoneyRefusal.notAtTheTill.reason)
    }
    if let reason = BillBlock.reason(against: bill, context: context) { return .disabled(reason) }
    guard let tender, !bill.isOwed else { return .enabled }
    if tender == .cash, let cashRefusal { return .disabled(cashRefusal.reason) }
    return bill.refusal(payingBy: tender).map { .disabled($0.reason) } ?? .enabled
  }

  func splitAvailability(in context: ConsoleContext) -> Availability {
    bill?.isOwed == true ? .disabled(Self.owed) : payAvailability(in: context)
  }

  var reverseAvailability: Availability {
    guard let bill else { return openAvailability }
    if bill.isOwed { return .disabled(Self.owed) }
    return .when(
      !bill.paymentsToReverse.isEmpty, otherwise: Phrase("nothing was taken yet", "还没有收款"))
  }

  var printAvailability: Availability {
    guard let bill else { return openAvailability }
    if bill.check.refunds != nil {
      return .disabled(Phrase("a refund is printed when it is given back", "退款完成后自动打印"))
    }
    if bill.party == nil { return .disabled(Self.noTable) }
    if !bill.unsentLines.isEmpty { return .disabled(BillBlock.unsent(bill.unsentLines)) }
    return .enabled
  }
}

extension BillPicture {
  /// Whether money goes back to the guest before anything else: too much was paid, or it is a refund.
  var isOwed: Bool { check.refunds != nil || remaining.minorUnits < 0 }

  /// Why it is not paid so: a campaign on it is for another way of paying.
  func refusal(payingBy tender: Tender) -> GivingRefusal? {
    // Who pays nothing pays in no other way.
    guard tender.isMoney else { return nil }
    for entry in campaigns?.taken ?? [] where entry.obstacle == nil {
      if let only = entry.tender, only != tender { return .campaignPaidBy(entry.name, only) }
    }
    return nil
  }
}
