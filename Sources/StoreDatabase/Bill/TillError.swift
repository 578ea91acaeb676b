import StoreDomain

/// Why the till did not do it.
public enum TillError: Explained, Equatable {
  case checkClosed
  case noOpenCheck
  /// More was paid than the bill would come to.
  case paidMoreAlready(paid: Money)
  case notClosed
  case noReceiptPrinter
  case otherPayment
  /// The payment that is to be given back is none of this check's.
  case noSuchPayment
  /// It is taken by a verb of its own, which asks for more than an amount.
  case otherVerb(Tender)

  public var explanation: Phrase {
    switch self {
    case .checkClosed:
      Phrase("This check is closed and paid. Look at the list again.", "该单已结账，请刷新列表。")
    case .noOpenCheck:
      Phrase("This table has no open check.", "该桌没有未结账单。")
    case .paidMoreAlready(let paid):
      Phrase(
        "\(paid.plainText) is paid already, more than the bill would come to. Give less off.",
        "已收 \(paid.plainText)，超过优惠后的应收，请减少优惠。")
    case .notClosed:
      Phrase("This check is still open: it has no receipt yet.", "该单尚未结账，没有结账单。")
    case .noReceiptPrinter:
      Phrase(
        "The store has no printer for receipts. Name one in its configuration.",
        "门店未设置结账单打印机，请在配置中指定。")
    case .otherPayment:
      Phrase("This payment belongs to another check. Start again.", "该付款属于另一张单，请重新操作。")
    case .otherVerb(let tender):
      Phrase(
        "\(tender.name.english) is not taken so. Choose it among the ways of paying.",
        "\(tender.name.chinese)不能这样收款，请在付款方式中选择。")
    case .noSuchPayment:
      Phrase(
        "This check has no such payment. Look at the bill again.", "该单没有这笔收款，请刷新账单。")
    }
  }
}
