/// What a guest may leave beside what is paid: never part of a sale, of a tax or of points.
public enum TipRule {
  /// Whether a tip may be taken with a payment.
  ///
  /// - Parameters:
  ///   - tip: minor units; 0 for none.
  ///   - amount: what is paid with it. A tip is at most as much: more is a slip of the finger.
  /// - Throws: `TipRefusal`.
  public static func check(
    _ tip: Int, with amount: Money, by tender: Tender, _ setting: TipsSetting?
  ) throws(TipRefusal) {
    guard tip != 0 else { return }
    guard let setting else { throw .off }
    guard setting.takes(tender) else { throw .notBy(tender) }
    guard tip > 0, tip <= amount.minorUnits else { throw .tooMuch(most: amount) }
  }

  /// Whether a tip that a guest wrote on a card's slip after it was printed is entered against that
  /// payment: once, on its business day. A card that a gateway took has no slip to write on: the terminal
  /// was asked for its amount, and asks the guest itself.
  ///
  /// - Parameters:
  ///   - tip: minor units.
  ///   - isByGateway: whether a gateway took the payment.
  ///   - isTakenBack: whether all of it was taken back on its check: its slip is void.
  ///   - entered: what was entered before, in minor units.
  ///   - day: of the payment's check.
  ///   - today: the business day that runs, and whether it was closed.
  /// - Throws: `TipRefusal`.
  public static func checkOnSlip(
    _ tip: Int, of payment: Payment, isByGateway: Bool, isTakenBack: Bool, entered: Int?,
    day: LocalDate, today: (day: LocalDate, isClosed: Bool), _ setting: TipsSetting?
  ) throws(TipRefusal) {
    guard payment.tender == .card, payment.stage.countsTowardBill, payment.givesBack == nil,
      !isByGateway, !isTakenBack
    else { throw .noSlip }
    let before = (entered ?? 0) + payment.tipMinorUnits
    guard before == 0 else {
      throw .enteredBefore(Money(minorUnits: before, currency: payment.amount.currency))
    }
    guard day == today.day, !today.isClosed else { throw .tooLate(day) }
    guard tip != 0 else { throw .amountMissing }
    try check(tip, with: payment.amount, by: .card, setting)
  }

  /// What the till offers: the setting's part of an amount, to the nearest minor unit, halves up.
  public static func suggestions(for amount: Int, _ setting: TipsSetting) -> [Int] {
    let all = setting.suggestedBasisPoints.map { points in
      amount / 10_000 * points + (amount % 10_000 * points + 5_000) / 10_000
    }
    return all.reduce(into: []) { known, tip in
      if tip > 0, !known.contains(tip) { known.append(tip) }
    }
  }

  /// What of a payment's tip has not gone back, in minor units.
  public static func left(of payment: Payment, among payments: [Payment]) -> Int {
    guard payment.stage.countsTowardBill else { return 0 }
    return payments.reduce(payment.tipMinorUnits) {
      let isGiven = $1.stage.countsTowardBill || $1.stage.isOnItsWay
      return $0 + ($1.givesBack == payment.id && isGiven ? $1.tipMinorUnits : 0)
    }
  }

  /// Whether so much of a day's tips may be taken out of a drawer for whoever they are.
  ///
  /// - Parameter left: tips that were not paid out, in minor units.
  /// - Throws: `TipRefusal.moreThanLeft`.
  public static func checkPayingOut(_ amount: Int, left: Money) throws(TipRefusal) {
    guard amount > 0 else { throw .amountMissing }
    guard amount <= left.minorUnits else { throw .moreThanLeft(left) }
  }
}

/// Why a tip is not taken, or not paid out.
public enum TipRefusal: Refusal {
  /// The house takes none.
  case off
  case notBy(Tender)
  case tooMuch(most: Money)
  case amountMissing
  /// More than what is left of the tips.
  case moreThanLeft(Money)
  /// Only on the slip of a card somebody writes a tip.
  case noSlip
  case enteredBefore(Money)
  /// The day of the payment is over.
  case tooLate(LocalDate)

  public var reason: Phrase {
    switch self {
    case .off: Phrase("this house takes no tips", "本店不收小费")
    case .notBy(let tender):
      Phrase("no tip by \(tender.name.english)", "\(tender.name.chinese)不收小费")
    case .tooMuch(let most):
      Phrase("a tip is at most \(most.plainText)", "小费不超过 \(most.plainText)")
    case .amountMissing: Phrase("type the amount", "请输入金额")
    case .moreThanLeft(let left):
      Phrase("only \(left.plainText) of tips is left", "小费只剩 \(left.plainText)")
    case .noSlip: Phrase("no card slip without a tip", "没有可补录小费的刷卡签单")
    case .enteredBefore(let tip):
      Phrase("a tip of \(tip.plainText) is entered already", "已录小费 \(tip.plainText)")
    case .tooLate(let day): Phrase("\(day) is over", "\(day) 已结束")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .off:
      Phrase(
        "This house takes no tips. Add [tips] to its configuration if it should.",
        "本店不收小费。如需启用，请在门店配置中添加 [tips]。")
    case .notBy(let tender):
      Phrase(
        "No tip is taken by \(tender.name.english). Take the payment without it.",
        "\(tender.name.chinese)不收小费，请不含小费收款。")
    case .tooMuch(let most):
      Phrase(
        "A tip is at most what is paid with it, \(most.plainText). Type it again.",
        "小费不超过本次付款 \(most.plainText)，请重新输入。")
    case .amountMissing: Phrase("Type the amount.", "请输入金额。")
    case .noSlip:
      Phrase(
        "A tip is entered later only for a card that was taken by a slip. Where the terminal is asked "
          + "for the amount, take the tip with the payment.",
        "只有手工登记的刷卡签单可以补录小费；由刷卡机通道收款的，请在收款时一并收取。")
    case .enteredBefore(let tip):
      Phrase(
        "A tip of \(tip.plainText) stands on this slip already. It is entered once.",
        "该签单已录小费 \(tip.plainText)，只能录一次。")
    case .tooLate(let day):
      Phrase(
        "\(day) is over: its tips are counted. Enter it on the day itself.",
        "\(day) 已结束，小费已统计，只能在当日补录。")
    case .moreThanLeft(let left):
      Phrase(
        "Only \(left.plainText) of these tips has not been paid out. Type that or less.",
        "该笔小费只剩 \(left.plainText) 未支出，请输入不超过该金额。")
    }
  }
}
