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
  ///   - amount: minor units that count toward the bill.
  ///   - tip: what is taken beside it; the cash must cover both.
  ///   - tendered: in cash, what the guest handed over.
  ///   - remaining: what is left to pay; negative when the guest is owed something.
  ///   - unsentLines: how many lines the kitchen does not know yet.
  /// - Throws: `PaymentRefusal`.
  public static func check(
    _ tender: Tender, amount: Int, tip: Int = 0, tendered: Int? = nil, remaining: Money,
    unsentLines: Int = 0
  ) throws(PaymentRefusal) {
    try check(unsentLines: unsentLines)
    let left = remaining.minorUnits
    guard left != 0 else { throw .nothingToPay }
    guard left > 0 else {
      throw .owedToTheGuest(Money(minorUnits: -left, currency: remaining.currency))
    }
    guard amount > 0 else { throw .amountMissing }
    guard amount <= left else { throw .tooMuch(remaining: remaining) }
    guard let tendered else { return }
    guard tender == .cash else { throw .tenderedOnlyInCash }
    guard tendered >= amount + tip else {
      throw .tenderedTooLittle(
        amount: Money(minorUnits: amount + tip, currency: remaining.currency))
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

  /// Whether so much of a payment may be given back to a guest who is owed something.
  ///
  /// - Parameters:
  ///   - amount: minor units that go back.
  ///   - payments: all of the bill.
  ///   - remaining: what is left to pay; negative when the guest is owed something.
  /// - Throws: `PaymentRefusal`.
  public static func checkGivingBack(
    _ amount: Int, of payment: Payment, among payments: [Payment], remaining: Money
  ) throws(PaymentRefusal) {
    guard remaining.minorUnits < 0 else { throw .nothingOwed }
    guard amount > 0 else { throw .amountMissing }
    guard amount <= -remaining.minorUnits else { throw .tooMuch(remaining: remaining) }
    let most = leftToGiveBack(of: payment, among: payments)
    guard amount <= most else {
      throw .tooMuchOfThePayment(most: Money(minorUnits: most, currency: remaining.currency))
    }
  }

  /// What of a payment has not been given back, in minor units: nothing of one that was declined, or
  /// that gives back itself. What is on its way back counts as given.
  public static func leftToGiveBack(of payment: Payment, among payments: [Payment]) -> Int {
    guard payment.stage.countsTowardBill, payment.amount.minorUnits > 0 else { return 0 }
    return payments.reduce(payment.amount.minorUnits) {
      let isGiven = $1.stage.countsTowardBill || $1.stage.isOnItsWay
      return $0 + ($1.givesBack == payment.id && isGiven ? $1.amount.minorUnits : 0)
    }
  }

  /// What is on its way at gateways, in minor units: counted as nothing, but nobody is to pay it a
  /// second time. Negative when more goes back.
  public static func onItsWay(_ payments: [Payment]) -> Int {
    payments.reduce(0) {
      // What is being reversed is to be paid again.
      let counts = $1.stage.isOnItsWay && $1.stage != .reversing
      return $0 + (counts ? $1.amount.minorUnits : 0)
    }
  }

  /// Whether what is on its way is all that is left, to pay or to give back, or nothing is left but a
  /// gateway's answer: then only the gateway has something to say.
  public static func isAllOnItsWay(_ payments: [Payment], remaining: Int) -> Bool {
    let way = onItsWay(payments)
    if way > 0 { return way >= remaining }
    if way < 0 { return way <= remaining }
    return remaining == 0 && payments.contains { $0.stage.isOnItsWay }
  }

  /// Nothing that is on its way already is paid or given back once more.
  ///
  /// - Parameters:
  ///   - amount: minor units; negative for what goes back.
  ///   - remaining: what is left to pay; negative when the guest is owed something.
  /// - Throws: `GatewayRefusal.onItsWay`.
  public static func checkOnItsWay(
    _ amount: Int, among payments: [Payment], remaining: Money
  ) throws(GatewayRefusal) {
    let way = onItsWay(payments)
    guard way != 0, way.signum() == amount.signum() else { return }
    guard abs(amount) + abs(way) > abs(remaining.minorUnits) else { return }
    throw .onItsWay(Money(minorUnits: abs(way), currency: remaining.currency))
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
  /// Nothing is taken while the guest is owed something.
  case owedToTheGuest(Money)
  case nothingOwed
  /// More than what of the payment has not been given back.
  case tooMuchOfThePayment(most: Money)

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
    case .owedToTheGuest(let owed):
      Phrase("\(owed.plainText) is owed to the guest", "应退客人 \(owed.plainText)")
    case .nothingOwed: Phrase("the guest is owed nothing", "没有应退金额")
    case .tooMuchOfThePayment(let most):
      Phrase("only \(most.plainText) of that payment is left", "该笔收款只剩 \(most.plainText) 可退")
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
    case .owedToTheGuest(let owed):
      Phrase(
        "The guest is owed \(owed.plainText). Give it back; nothing is to be taken.",
        "应退客人 \(owed.plainText)，请先退款，无需收款。")
    case .nothingOwed:
      Phrase(
        "The guest is owed nothing. Return the dish or give the discount first.",
        "没有应退金额，请先退菜或做优惠。")
    case .tooMuchOfThePayment(let most):
      Phrase(
        "Only \(most.plainText) of that payment has not been given back. Type that or less, and "
          + "give the rest back of another payment.",
        "该笔收款只剩 \(most.plainText) 可退，请输入不超过该金额，余款从其他收款中退。")
    }
  }
}

extension Money {
  /// Without its sign: what is given back is said as what is taken.
  fileprivate var magnitudeText: String {
    Money(minorUnits: abs(minorUnits), currency: currency).plainText
  }
}
