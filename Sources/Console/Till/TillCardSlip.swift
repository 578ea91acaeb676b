import StoreDatabase
import StoreDomain
import Widgets

/// A card that is to be taken by a slip written by hand.
struct CardSlipWish: AllowedWish {
  /// Made before it is written, so that it is not written twice.
  let id: Identifier<Payment>
  let bill: BillPicture
  let amount: Money
  let reference: String
  var authoriser: StaffMember?
}

/// The terminal does not work, and guests want to pay by card: a slip, with somebody who allows it.
extension TillScreen {
  enum CardSlipAction: Sendable {
    case typed(FormDialog.Answers, BillPicture)
    case take(CardSlipWish)
    case notAllowed
  }

  /// What stands among the tenders for it, where the house has a terminal that can be down.
  static let cardSlipName = Phrase("card slip, terminal is down", "手工签单（刷卡机故障）")

  func updateCardSlip(
    _ action: CardSlipAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .typed(let answers, let bill):
      guard let amount = answers.value("amount", Self.slipAmount(of: bill)) else { return [] }
      return take(
        CardSlipWish(
          id: context.ids.next(), bill: bill, amount: amount, reference: answers.text("slip")),
        in: context)
    case .take(let wish): return take(wish, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was taken.", "未获授权，未收款。"))]
    }
  }

  func askCardSlip(on bill: BillPicture, in context: ConsoleContext) -> Effect<Self> {
    let due = share(of: bill) ?? bill.remaining.minorUnits
    let suggested = Money(minorUnits: due, currency: bill.total.currency).plainText
    return .present(
      FormDialog(
        title: Phrase("Card slip, \(bill.tables)", "\(bill.tables) 手工签单"),
        fields: [
          .value(
            "amount", Phrase("amount", "金额"), text: suggested, read: Self.slipAmount(of: bill)),
          .text(
            "slip", Phrase("number on the slip", "签单号"), limit: ReferenceRule.cardLimit,
            isRequired: true),
        ], language: context.language)
    ) { .cardSlip(.typed($0, bill)) }
  }

  private static func slipAmount(
    of bill: BillPicture
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    let (currency, most) = (bill.total.currency, bill.remaining.minorUnits)
    return { text throws(TypedRefusal) in
      try TypedMoney.read(text, in: currency, likelyAtMost: most)
    }
  }

  private func take(_ wish: CardSlipWish, in context: ConsoleContext) -> [Effect<Self>] {
    let checkID = wish.bill.check.id
    let (amount, tables) = (wish.amount.plainText, wish.bill.tables)
    let asking = Effect<Self>.askToAllow(
      wish, as: .permission(.giveBack),
      Phrase(
        "take \(amount) by a card slip, \(tables)", "\(tables) 手工签单 \(amount)"), in: context,
      dismissed: .cardSlip(.notAllowed), then: { .cardSlip(.take($0)) })
    if let asking { return [asking] }
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          PayByCardSlip(
            checkID, amount: wish.amount.minorUnits, reference: wish.reference,
            authoriser: wish.authoriser, id: wish.id), by: try store.author)
        return .paid(
          PaymentDialog.Outcome(payment: outcome, bill: try database.bill(of: checkID)))
      }
    ]
  }
}
