import StoreDatabase
import StoreDomain
import Widgets

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

  func depositGiven(_ deposit: Deposit) -> [Effect<Self>] {
    guard deposit.onItsWayMinorUnits == 0 else {
      return [
        .toast(
          .info,
          Phrase(
            "The deposit goes back by the gateway; hand over nothing.",
            "订金由支付通道自动退回，请勿另行退款。")), load(),
      ]
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
