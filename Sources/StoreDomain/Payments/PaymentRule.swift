/// What may be paid on a bill.
public enum PaymentRule {
  /// The most that one guest hands over in cash, in minor units: ten thousand of the largest notes.
  /// More is a slip of the finger.
  public static func mostTendered(in currency: Currency) -> Int {
    currency.notes.max().map { $0 * 10_000 } ?? currency.largestAmount
  }

  /// Whether an amount may be paid.
  ///
  /// - Parameters:
  ///   - amount: minor units that count toward the bill; negative gives back what the guest is owed.
  ///   - tendered: in cash, what the guest handed over.
  ///   - remaining: what is left to pay; negative when the guest is owed something.
  ///   - unsentLines: how many lines the kitchen does not know yet.
  /// - Throws: `PaymentRefusal`.
  public static func check(
    _ tender: Tender, amount: Int, tendered: Int? = nil, remaining: Money, unsentLines: Int = 0
  ) throws(PaymentRefusal) {
    try check(unsentLines: unsentLines)
    let left = remaining.minorUnits
    guard left != 0 else { throw .nothingToPay }
    guard amount != 0 else { throw .amountMissing }
    guard amount > 0 ? amount <= left : amount >= left else { throw .tooMuch(remaining: remaining) }
    guard let tendered else { return }
    guard tender == .cash, amount > 0 else { throw .tenderedOnlyInCash }
    guard tendered >= amount else {
      throw .tenderedTooLittle(amount: Money(minorUnits: amount, currency: remaining.currency))
    }
    let most = mostTendered(in: remaining.currency)
    guard tendered <= most else {
      throw .tenderedTooMuch(most: Money(minorUnits: most, currency: remaining.currency))
    }
  }

  /// Whether a bill may be closed without another payment.
  ///
  /// - Throws: `PaymentRefusal.unsentLines`, `.notPaid`.
  public static func checkClosing(
    remaining: Money, unsentLines: Int
  ) throws(PaymentRefusal) {
    try check(unsentLines: unsentLines)
    guard remaining.minorUnits == 0 else { throw .notPaid(remaining: remaining) }
  }

  /// Nothing is paid, and no bill asked for, while the kitchen does not know all of it.
  public static func check(unsentLines: Int) throws(PaymentRefusal) {
    guard unsentLines == 0 else { throw .unsentLines(unsentLines) }
  }
}

/// Why a payment was not taken, or a bill not closed.
public enum PaymentRefusal: Refusal {
  /// Lines that the kitchen does not know yet.
  case unsentLines(Int)
  case nothingToPay
  case amountMissing
  /// More than what is left to pay, or to give back.
  case tooMuch(remaining: Money)
  case tenderedTooLittle(amount: Money)
  case tenderedTooMuch(most: Money)
  case tenderedOnlyInCash
  /// Something is still owed.
  case notPaid(remaining: Money)

  public var reason: Phrase {
    switch self {
    case .unsentLines(let count):
      Phrase(
        "\(count) \(count == 1 ? "line is" : "lines are") not sent", "还有 \(count) 道未下单")
    case .nothingToPay: Phrase("nothing is left to pay", "已无应收金额")
    case .amountMissing: Phrase("type the amount", "请输入金额")
    case .tooMuch(let remaining):
      Phrase(
        "only \(remaining.magnitudeText) is left to pay", "应收只剩 \(remaining.magnitudeText)")
    case .tenderedTooLittle(let amount):
      Phrase("the cash does not cover \(amount.plainText)", "实收不足 \(amount.plainText)")
    case .tenderedTooMuch(let most):
      Phrase("more cash than \(most.plainText)", "实收现金超过 \(most.plainText)")
    case .tenderedOnlyInCash: Phrase("only cash gives change", "只有现金需要填写实收")
    case .notPaid(let remaining) where remaining.minorUnits < 0:
      Phrase("\(remaining.magnitudeText) too much is paid", "多付了 \(remaining.magnitudeText)")
    case .notPaid(let remaining):
      Phrase("\(remaining.plainText) is left to pay", "还有 \(remaining.plainText) 未付")
    }
  }

  public var explanation: Phrase {
    switch self {
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
    case .tenderedTooMuch(let most):
      Phrase(
        "Nobody hands over more cash than \(most.plainText). Type the amount again.",
        "实收现金不会超过 \(most.plainText)，请重新输入。")
    case .tenderedOnlyInCash:
      Phrase("Only cash is handed over and gives change.", "只有现金需要填写实收。")
    case .notPaid(let remaining) where remaining.minorUnits < 0:
      Phrase(
        "\(remaining.magnitudeText) too much is paid. Give it back first.",
        "多付了 \(remaining.magnitudeText)，请先退还。")
    case .notPaid(let remaining):
      Phrase(
        "\(remaining.plainText) is left to pay. Take it first.",
        "还有 \(remaining.plainText) 未付，请先收款。")
    }
  }
}

extension Money {
  /// Without its sign: what is given back is said as what is taken.
  fileprivate var magnitudeText: String {
    Money(minorUnits: abs(minorUnits), currency: currency).plainText
  }
}
