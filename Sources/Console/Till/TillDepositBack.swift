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
  /// What of a deposit is handed out when the rest is on its way back at its gateway.
  static func handOut(besideGateway deposit: Deposit) -> Phrase {
    guard let step = deposit.steps.last, step.stage == .returned, step.amount.minorUnits > 0 else {
      return Phrase(
        "The deposit goes back by the gateway; hand over nothing.", "订金由支付通道自动退回，请勿另行退款。")
    }
    let text = step.amount.plainText
    return Phrase(
      "Give back \(text) of the deposit, as it was paid; the rest goes back by the gateway.",
      "请按原支付方式退还订金 \(text)；其余由支付通道自动退回，请勿另行退款。")
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

  mutating func depositGiven(_ deposit: Deposit) -> [Effect<Self>] {
    guard deposit.onItsWayMinorUnits == 0 else {
      return [.toast(.info, DepositWords.handOut(besideGateway: deposit)), load()]
    }
    // It leaves the list by this, not by another terminal.
    if let bill, bill.depositGuest?.id == deposit.id {
      forget(bill.check.id)
      show((entries ?? []).filter { $0.id != bill.check.id }, bill: nil)
      selectFirst()
    }
    let text = deposit.steps.last { $0.stage == .returned }?.amount.plainText ?? ""
    return [
      .toast(
        .good,
        Phrase("Give back \(text) of the deposit, as it was paid.", "请按原支付方式退还订金 \(text)。")),
      load(),
    ]
  }
}
