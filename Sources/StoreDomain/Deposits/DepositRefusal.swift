/// Why nothing is done with a deposit.
public enum DepositRefusal: Refusal {
  /// A gateway has not said yet what became of money for it.
  case onItsWay(Money)
  case paid(Money)
  case over(Deposit.Stage)
  case nothingHeld
  case amountMissing
  case tooMuch(Money)
  /// A deposit is not paid by it.
  case tender(Tender)
  /// Nobody was served yet.
  case tip

  public var reason: Phrase {
    switch self {
    case .onItsWay(let money):
      Phrase("\(money.plainText) of the deposit is on its way", "订金 \(money.plainText) 在途")
    case .paid(let money):
      Phrase("the deposit is paid: \(money.plainText)", "订金已付 \(money.plainText)")
    case .over(let stage):
      Phrase("the deposit is \(stage.name.english)", "订金\(stage.name.chinese)")
    case .nothingHeld: Phrase("nothing of a deposit is here", "没有可退的订金")
    case .amountMissing: Phrase("type the amount", "请输入金额")
    case .tooMuch(let most): Phrase("more than \(most.plainText)", "超过 \(most.plainText)")
    case .tender(let tender):
      Phrase("no deposit by \(tender.name.english)", "订金不可用\(tender.name.chinese)支付")
    case .tip: Phrase("no tip with a deposit", "订金不收小费")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .onItsWay(let money):
      Phrase(
        "\(money.plainText) of the deposit is on its way at the gateway. Wait for it, or reverse it at "
          + "the till, then go on.",
        "订金 \(money.plainText) 仍在支付通道处理中，请等待结果或在收银台撤销后再操作。")
    case .paid(let money):
      Phrase(
        "\(money.plainText) of the deposit is paid already. Nothing more is to be taken.",
        "订金已付 \(money.plainText)，无需再收。")
    case .over(let stage):
      Phrase(
        "This deposit is \(stage.name.english). Ask for a new one if it is needed.",
        "该订金\(stage.name.chinese)，如需请重新登记订金。")
    case .nothingHeld:
      Phrase("Nothing of a deposit lies here. Look at the booking again.", "没有可退的订金，请刷新订位。")
    case .amountMissing: Phrase("Type the amount of the deposit.", "请输入订金金额。")
    case .tooMuch(let most):
      Phrase(
        "Nobody leaves more than \(most.plainText). Type the amount again.",
        "订金不会超过 \(most.plainText)，请重新输入。")
    case .tender(let tender):
      Phrase(
        "A deposit is not paid by \(tender.name.english). Take cash, a card or a scan.",
        "订金不可用\(tender.name.chinese)支付，请改用现金、刷卡或扫码。")
    case .tip:
      Phrase(
        "Nobody was served yet. Take the deposit without a tip.", "尚未用餐，请不含小费收取订金。")
    }
  }
}
