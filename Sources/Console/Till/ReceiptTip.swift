import StoreDatabase
import StoreDomain
import Widgets

/// A tip that the guest wrote on a card's slip after it was printed.
extension ReceiptScreen {
  func tipCommand(in context: ConsoleContext) -> Command<Action> {
    let slips = followUps?.slipsWithoutTip ?? []
    return Command(
      "receipt.tip", keys: [.character("t")], title: Phrase("tip on slip", "签单小费"),
      help: Phrase(
        "Enter the tip that the guest wrote on the card's slip.", "补录客人写在刷卡签单上的小费。"),
      availability: slips.isEmpty ? .hidden : context.availability(needing: .takePayment),
      action: .followUp(.tip))
  }

  private static func amount(
    in currency: Currency
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    { text throws(TypedRefusal) in try TypedMoney.read(text, in: currency) }
  }

  func askSlipTip(in context: ConsoleContext) -> [Effect<Self>] {
    guard let slips = followUps?.slipsWithoutTip, !slips.isEmpty else { return [] }
    let (read, tips) = (Self.amount(in: context.currency), context.tips)
    let choice = FormDialog.Field.choice(
      "slip", Phrase("slip", "签单"), options: slips.map(bill.words))
    return [
      .present(
        FormDialog(
          title: Phrase("Tip on the card slip, \(bill.tables)", "\(bill.tables) 签单小费"),
          fields: (slips.count > 1 ? [choice] : []) + [
            .value("tip", Phrase("tip", "小费"), read: read)
          ], language: context.language
        ) { answers in
          let index = slips.count > 1 ? answers.choice("slip") : 0
          guard slips.indices.contains(index), let tip = answers.value("tip", read) else {
            return nil
          }
          return refusalReason {
            try TipRule.check(tip.minorUnits, with: slips[index].amount, by: .card, tips)
          }.map { (field: "tip", reason: $0) }
        }
      ) { .followUp(.tipTyped($0, slips)) }
    ]
  }

  func enterTip(
    _ answers: FormDialog.Answers, of slips: [Payment], in context: ConsoleContext
  ) -> [Effect<Self>] {
    let index = slips.count > 1 ? answers.choice("slip") : 0
    guard slips.indices.contains(index),
      let tip = answers.value("tip", Self.amount(in: context.currency))
    else { return [] }
    return [
      .perform("tip", EnterSlipTip(slips[index].id, tip: tip.minorUnits)) {
        .followUp(.tipEntered($0))
      }
    ]
  }
}
