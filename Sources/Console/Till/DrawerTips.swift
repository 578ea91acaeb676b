import StoreDatabase
import StoreDomain
import Widgets

/// Tips that are paid out of the drawer.
extension DrawerScreen {
  enum TipsAction: Sendable {
    case ask
    case typed([TipsToPayOut], Identifier<Shift>, FormDialog.Answers)
    case pay(TipsWish)
  }

  /// Tips that are to go out of the drawer.
  struct TipsWish: AllowedWish {
    /// Made before it is written, so that it is not written twice.
    let id: Identifier<CashMove>
    let shiftID: Identifier<Shift>
    let tips: TipsToPayOut
    let amount: Money
    var authoriser: StaffMember?
  }

  func updateTips(_ action: TipsAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .ask: return askTips(in: context)
    case .typed(let tips, let shift, let answers):
      let chosen = tips[min(answers.choice("tips"), tips.count - 1)]
      let amount = answers.value("amount", Self.amount(in: context.currency)) ?? chosen.left
      return pay(
        TipsWish(id: context.ids.next(), shiftID: shift, tips: chosen, amount: amount),
        in: context)
    case .pay(let wish): return pay(wish, in: context)
    }
  }

  private func askTips(in context: ConsoleContext) -> [Effect<Self>] {
    guard let shift = picture?.shift, let tips = days?.tips, !tips.isEmpty else { return [] }
    return [
      .present(
        FormDialog(
          title: Phrase("Pay out tips", "支付小费"),
          fields: [
            .choice("tips", Phrase("tips", "小费"), options: tips.map(\.words)),
            .value(
              "amount", Phrase("amount", "金额"), placeholder: Phrase("empty: all of it", "留空为全部"),
              isOptional: true, read: Self.amount(in: context.currency)),
          ], language: context.language)
      ) { .tips(.typed(tips, shift.id, $0)) }
    ]
  }

  private func pay(_ wish: TipsWish, in context: ConsoleContext) -> [Effect<Self>] {
    let (text, words) = (wish.amount.plainText, wish.tips.words)
    let asking = Effect<Self>.askToAllow(
      wish, as: .permission(.payOut),
      Phrase(
        "pay out \(text) of tips: \(words.english)", "支付小费 \(text)：\(words.chinese)"), in: context,
      dismissed: .notAllowed, then: { .tips(.pay($0)) })
    if let asking { return [asking] }
    return [
      .perform(
        "drawer",
        PayOutTips(
          wish.shiftID, of: wish.tips.businessDay, for: wish.tips.forName,
          amount: wish.amount.minorUnits, authoriser: wish.authoriser, id: wish.id)
      ) { .moved($0) }
    ]
  }
}

extension TipsToPayOut {
  /// "Anna, 2026-11-30: 24.00".
  fileprivate var words: Phrase {
    let text = "\(businessDay): \(left.plainText)"
    guard let forName else {
      return Phrase("everybody's together, \(text)", "共有，\(text)")
    }
    return Phrase("\(forName), \(text)", "\(forName)，\(text)")
  }
}
