import StoreDatabase
import StoreDomain
import Widgets

extension DepositWords {
  /// What of a refund is handed out because a deposit had paid it, and that the rest is not.
  ///
  /// - Parameters:
  ///   - back: what a cashier hands out, by its tender.
  ///   - amount: what of it a deposit had paid, in minor units; nothing is said of nothing.
  static func handedBack(_ back: [Tender: Money], of amount: Int, in currency: Currency) -> Phrase?
  {
    guard amount > 0 else { return nil }
    let parts = Tender.allCases.compactMap { tender in
      back[tender].map { (money: $0, name: tender.name) }
    }
    let rest = amount - parts.reduce(0) { $0 + $1.money.minorUnits }
    var phrases = parts.map { part in
      let text = part.money.plainText
      return Phrase(
        "Give back \(text) of the deposit by \(part.name.english).",
        "请退还订金：\(part.name.chinese) \(text)。")
    }
    if rest > 0 {
      let text = Money(minorUnits: rest, currency: currency).plainText
      phrases.append(
        Phrase(
          "\(text) of the deposit goes back by its gateway, or waits on the list of checks.",
          "订金 \(text) 由支付通道退回，或列于账单列表待退。"))
    }
    return Phrase(
      phrases.map(\.english).joined(separator: " "), phrases.map(\.chinese).joined())
  }
}

extension DepositWords {
  /// What of a deposit is handed out now; of one that went back before, that nothing is.
  static func handOut(_ back: ReturnDeposit.Outcome, in context: ConsoleContext) -> Phrase {
    let isOnItsWay = back.deposit.onItsWayMinorUnits > 0
    if back.isRepetition, let words = gaveBefore(back.deposit, in: context) {
      return words
    }
    guard back.handedOut.minorUnits > 0 else {
      return Phrase(
        "The deposit goes back by the gateway; hand over nothing.", "订金由支付通道自动退回，请勿另行退款。")
    }
    let text = back.handedOut.plainText
    return isOnItsWay
      ? Phrase(
        "Give back \(text) of the deposit, as it was paid; the rest goes back by the gateway.",
        "请按原支付方式退还订金 \(text)；其余由支付通道自动退回，请勿另行退款。")
      : Phrase("Give back \(text) of the deposit, as it was paid.", "请按原支付方式退还订金 \(text)。")
  }

  /// When it went back and who gave it, so that nobody hands it out a second time; nil where nothing did.
  private static func gaveBefore(_ deposit: Deposit, in context: ConsoleContext) -> Phrase? {
    guard let last = deposit.steps.last, last.stage == .returned, last.amount.minorUnits > 0
    else { return nil }
    let (text, name) = (last.amount.plainText, last.authorName)
    let when = context.calendar.momentText(last.at, now: context.now)
    let rest =
      deposit.onItsWayMinorUnits > 0
      ? Phrase(" The rest goes back by the gateway.", "其余由支付通道自动退回。") : Phrase("", "")
    return Phrase(
      "\(when.english) \(name) gave \(text) of the deposit back: not a second time.\(rest.english)",
      "\(when.chinese) \(name) 已退还订金 \(text)，请勿重复退款。\(rest.chinese)")
  }
}

/// A deposit that is to be given back: by the tenders by which it came, and by nobody's leave, because the
/// rule or a colleague said so before.
extension TillScreen {
  func askDepositBack(_ guest: DepositGuest, on bill: BillPicture) -> Effect<Self> {
    let owed = Money(
      minorUnits: abs(bill.remaining.minorUnits), currency: bill.total.currency
    ).plainText
    return .present(
      ReasonDialog(
        title: Phrase(
          "Why does the deposit of \(owed) of \(guest.name) go back?",
          "退还 \(guest.name) 订金 \(owed) 的原因？"), reasons: .depositBack)
    ) { .moneyBack(.deposit(guest.id, $0)) }
  }

  func giveDepositBack(_ id: Identifier<Deposit>, _ reason: Reason) -> [Effect<Self>] {
    [
      .perform("pay", ReturnDeposit(id, reason: reason)) { .moneyBack(.depositGiven($0)) }
    ]
  }

  mutating func depositGiven(
    _ back: ReturnDeposit.Outcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let words = DepositWords.handOut(back, in: context)
    let deposit = back.deposit
    guard deposit.onItsWayMinorUnits == 0 else { return [.toast(.info, words), load()] }
    // It leaves the list by this, not by another terminal.
    if let bill, bill.depositGuest?.id == deposit.id {
      forget(bill.check.id)
      show((entries ?? []).filter { $0.id != bill.check.id }, bill: nil)
      selectFirst()
    }
    return [.toast(back.isRepetition ? .info : .good, words), load()]
  }
}
