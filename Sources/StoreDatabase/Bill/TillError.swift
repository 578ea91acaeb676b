import StoreDomain

/// Why the till did not do it.
public enum TillError: Explained, Equatable {
  case checkClosed
  case noOpenCheck
  /// Lines that the kitchen does not know yet.
  case unsentLines(Int)
  case nothingToPay
  case amountMissing
  /// More than what is left to pay.
  case tooMuch(remaining: Money)
  case tenderedTooLittle(amount: Money)
  case tenderedOnlyInCash
  case referenceTooLong
  /// Something is still owed.
  case notPaid(remaining: Money)
  /// More was paid than the bill would come to.
  case paidMoreAlready(paid: Money)
  /// Above the author's limit: hundredths of a percent.
  case discountNeedsAuthoriser(limitBasisPoints: Int)
  /// Above the author's limit.
  case roundingNeedsAuthoriser(limit: Money)
  /// Above the second person's limit too.
  case overAuthorisersLimit
  case percentageOutOfRange
  case discountOutOfRange
  case roundingOutOfRange
  case notClosed
  case noReceiptPrinter
  case otherPayment

  public var explanation: Phrase {
    switch self {
    case .checkClosed:
      Phrase("This check is closed and paid. Look at the list again.", "该单已结账，请刷新列表。")
    case .noOpenCheck:
      Phrase("This table has no open check.", "该桌没有未结账单。")
    case .unsentLines(let count):
      Phrase(
        "\(count) \(count == 1 ? "line is" : "lines are") not sent yet. Send or void "
          + "\(count == 1 ? "it" : "them") first.",
        "还有 \(count) 道菜未下单，请先下单或取消。")
    case .nothingToPay:
      Phrase("Nothing is left to pay. Close the check.", "已无应收金额，请直接结单。")
    case .amountMissing:
      Phrase("Type the amount that is paid.", "请输入付款金额。")
    case .tooMuch(let remaining):
      Phrase(
        "Only \(remaining.plainText) is left to pay. Type that or less; what the guest hands over "
          + "in cash goes into the field for it.",
        "应收只剩 \(remaining.plainText)，请输入不超过该金额；现金实收请填在实收栏。")
    case .tenderedTooLittle(let amount):
      Phrase(
        "The cash does not cover \(amount.plainText). Ask for more, or take a part of it.",
        "实收现金不足 \(amount.plainText)，请补足或改为部分付款。")
    case .tenderedOnlyInCash:
      Phrase("Only cash is handed over and gives change.", "只有现金需要填写实收。")
    case .referenceTooLong:
      Phrase("A reference has at most 64 characters. Shorten it.", "凭证号最多 64 个字符，请缩短。")
    case .notPaid(let remaining):
      Phrase(
        "\(remaining.plainText) is left to pay. Take it first.",
        "还有 \(remaining.plainText) 未付，请先收款。")
    case .paidMoreAlready(let paid):
      Phrase(
        "\(paid.plainText) is paid already, more than the bill would come to. Give less off.",
        "已收 \(paid.plainText)，超过优惠后的应收，请减少优惠。")
    case .discountNeedsAuthoriser(let limit):
      Phrase(
        "You may give \(BillEffect.percentText(basisPoints: limit).english) at most. Ask somebody "
          + "with a higher limit for their PIN.",
        "您的折扣权限为 \(limit / 100)% 以内，请有权限的同事输入密码授权。")
    case .roundingNeedsAuthoriser(let limit):
      Phrase(
        "You may round off \(limit.plainText) at most. Ask somebody with a higher limit for their "
          + "PIN.",
        "您的抹零权限为 \(limit.plainText) 以内，请有权限的同事输入密码授权。")
    case .overAuthorisersLimit:
      LimitDecision.overLimit.explanation
        ?? Phrase("Above that person's limit.", "超出授权人的权限。")
    case .percentageOutOfRange:
      Phrase("A discount is from 0 to 100 %. Type another one.", "折扣须在 0% 到 100% 之间。")
    case .discountOutOfRange:
      Phrase("Take off no more than the bill comes to.", "减免不能超过账单金额。")
    case .roundingOutOfRange:
      Phrase("Round off no more than the bill comes to.", "抹零不能超过应收金额。")
    case .notClosed:
      Phrase("This check is still open: it has no receipt yet.", "该单尚未结账，没有结账单。")
    case .noReceiptPrinter:
      Phrase(
        "The store has no printer for receipts. Name one in its configuration.",
        "门店未设置结账单打印机，请在配置中指定。")
    case .otherPayment:
      Phrase("This payment belongs to another check. Start again.", "该付款属于另一张单，请重新操作。")
    }
  }
}
