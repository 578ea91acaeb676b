import StoreDatabase
import StoreDomain
import Widgets

/// Money that goes back by the desk: a wrong top-up, and what the house owes a company.
extension AccountsScreen {
  enum BackAction: Sendable {
    case ask
    case typed(FormDialog.Answers, [StoredValueEntry])
    case takeBack(TopUpBackWish)
    case takenBack(TopUpBack)
    case askCredit
    case creditTyped(FormDialog.Answers, HouseAccount)
    case payCredit(CreditWish)
    case creditPaid(SettleHouseAccount.Outcome)
  }

  /// A wrong top-up that is to go back.
  struct TopUpBackWish: Sendable {
    /// Made before it is written, so that it is not written twice.
    let id: Identifier<StoredValueEntry>
    let topUp: StoredValueEntry
    let reference: String
    let reason: Reason
    var authoriser: StaffMember?
  }

  /// What the house owes a company, to be paid out.
  struct CreditWish: Sendable {
    let id: Identifier<HouseAccountEntry>
    let account: HouseAccount
    let amount: Money
    let tender: AccountTender
    let reference: String
    let reason: Reason
    var authoriser: StaffMember?
  }

  func updateMoneyBack(_ action: BackAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .ask: return askTopUpBack(in: context)
    case .typed(let answers, let topUps):
      let index = answers.choice("topUp")
      guard topUps.indices.contains(index) else { return [] }
      return takeBack(
        TopUpBackWish(
          id: context.ids.next(), topUp: topUps[index], reference: answers.text("reference"),
          reason: Reason(words: answers.text("reason"))), in: context)
    case .takeBack(let wish): return takeBack(wish, in: context)
    case .takenBack(let back): return told(back, in: context)
    case .askCredit: return askCredit(in: context)
    case .creditTyped(let answers, let account):
      guard let amount = answers.value("amount", Self.amount(in: context.currency)) else {
        return []
      }
      return payCredit(
        CreditWish(
          id: context.ids.next(), account: account, amount: amount, tender: Self.tender(answers),
          reference: answers.text("reference"), reason: Reason(words: answers.text("reason"))),
        in: context)
    case .payCredit(let wish): return payCredit(wish, in: context)
    case .creditPaid(let outcome): return toldCredit(outcome, in: context)
    }
  }

  // MARK: A wrong top-up

  /// The last top-ups of the account under the cursor that were not taken back, the newest first.
  var topUpsToTakeBack: [StoredValueEntry] {
    guard case .storedValue(let picture) = detail else { return [] }
    return Array(
      picture.entries.filter { $0.kind == .toppedUp && !$0.isTakenBack }.prefix(9))
  }

  private func askTopUpBack(in context: ConsoleContext) -> [Effect<Self>] {
    let topUps = topUpsToTakeBack
    guard let account = selectedStoredValue, !topUps.isEmpty else { return [] }
    let (currency, cash) = (context.currency, reading?.cash)
    return [
      .present(
        FormDialog(
          title: Phrase(
            "Take a top-up of \(account.label.english) back",
            "冲正 \(account.label.chinese) 的充值"),
          fields: [
            .choice(
              "topUp", Phrase("top-up", "充值"), options: topUps.map { words(of: $0, in: context) }),
            .text(
              "reference", Phrase("its number", "流水号"), limit: ReferenceRule.cardLimit,
              placeholder: Phrase("by card slip or transfer", "手工刷卡或转账才填")),
            .text("reason", Phrase("reason", "原因"), limit: 120, isRequired: true),
          ], language: context.language
        ) { answers in
          let index = answers.choice("topUp")
          guard topUps.indices.contains(index) else { return nil }
          return Self.refusal(
            of: topUps[index], account, answers.text("reference"), cash: cash, in: currency)
        }
      ) { .money(.back(.typed($0, topUps))) }
    ]
  }

  private static func refusal(
    of topUp: StoredValueEntry, _ account: StoredValueAccount, _ reference: String,
    cash: ShiftRefusal?, in currency: Currency
  ) -> (field: String, reason: Phrase)? {
    if let reason = refusalReason({
      try StoredValueRule.checkTakingBack(topUp, of: account, in: currency)
    }) {
      return (field: "topUp", reason: reason)
    }
    guard !topUp.isByGateway, let tender = topUp.tender else { return nil }
    if tender == .cash, let cash { return (field: "topUp", reason: cash.reason) }
    return refusalReason { try AccountMoneyRule.check(reference, of: tender) }
      .map { (field: "reference", reason: $0) }
  }

  /// "11-22 18:05 scan 500.00 + 50.00".
  private func words(of topUp: StoredValueEntry, in context: ConsoleContext) -> Phrase {
    let day = context.calendar.localTime(of: topUp.at).date.description.dropFirst(5)
    let when = "\(day) \(context.clock(topUp.at))"
    let tender = topUp.tender?.name ?? Phrase("", "")
    let value = topUp.value.text(in: context.currency)
    return Phrase("\(when) \(tender.english) \(value)", "\(when) \(tender.chinese) \(value)")
  }

  private func takeBack(_ wish: TopUpBackWish, in context: ConsoleContext) -> [Effect<Self>] {
    if wish.authoriser == nil, !context.may(.giveBack) {
      let words = words(of: wish.topUp, in: context)
      return [
        .present(
          AuthorisationDialog(
            for: .permission(.giveBack),
            what: Phrase("take back the top-up \(words.english)", "冲正充值 \(words.chinese)")),
          dismissed: .money(.notAllowed)
        ) { authorisation in
          var allowed = wish
          allowed.authoriser = authorisation.staff
          return .money(.back(.takeBack(allowed)))
        }
      ]
    }
    return [
      .perform(
        "accounts",
        TakeBackTopUp(
          wish.topUp.id, reference: wish.reference, reason: wish.reason,
          authoriser: wish.authoriser, id: wish.id)
      ) { .money(.back(.takenBack($0))) }
    ]
  }

  private func told(_ back: TopUpBack, in context: ConsoleContext) -> [Effect<Self>] {
    let text = Money(
      minorUnits: -back.value.principalMinorUnits, currency: context.currency
    ).plainText
    let tender = back.tender.name
    let words =
      back.isByGateway
      ? Phrase(
        "\(text) goes back by the gateway; hand over nothing.", "\(text) 由通道自动退回，请勿另行退款。")
      : Phrase("Give back \(text) by \(tender.english).", "请退还客人：\(tender.chinese) \(text)。")
    return [.toast(.good, words), load(in: context)]
  }

  // MARK: What the house owes a company

  private func askCredit(in context: ConsoleContext) -> [Effect<Self>] {
    guard let account = selectedHouse else { return [] }
    let cash = reading?.cash
    let read = Self.amount(in: context.currency)
    let credit = Money(
      minorUnits: max(0, -account.owed.minorUnits), currency: context.currency
    ).plainText
    return [
      .present(
        FormDialog(
          title: Phrase(
            "The house owes \(account.label) \(credit)", "应退 \(account.label) \(credit)"),
          fields: [.value("amount", Phrase("amount", "金额"), text: credit, read: read)]
            + Self.tenderFields() + [
              .text("reason", Phrase("reason", "原因"), limit: 120, isRequired: true)
            ], language: context.language
        ) { answers in
          if let amount = answers.value("amount", read),
            let reason = refusalReason({
              try ShiftRule.check(amount: amount.minorUnits, in: amount.currency)
              try HouseAccountRule.checkPayingOut(amount.minorUnits, of: account)
            })
          {
            return (field: "amount", reason: reason)
          }
          return Self.tenderRefusal(answers, cash: cash)
        }
      ) { .money(.back(.creditTyped($0, account))) }
    ]
  }

  private func payCredit(_ wish: CreditWish, in context: ConsoleContext) -> [Effect<Self>] {
    if wish.authoriser == nil, !context.may(.giveBack) {
      let (text, label) = (wish.amount.plainText, wish.account.label)
      return [
        .present(
          AuthorisationDialog(
            for: .permission(.giveBack),
            what: Phrase("pay out \(text) to \(label)", "退还 \(label) \(text)")),
          dismissed: .money(.notAllowed)
        ) { authorisation in
          var allowed = wish
          allowed.authoriser = authorisation.staff
          return .money(.back(.payCredit(allowed)))
        }
      ]
    }
    return [
      .perform(
        "accounts",
        PayOutCredit(
          wish.account.id, amount: wish.amount.minorUnits, by: wish.tender,
          reference: wish.reference, reason: wish.reason, authoriser: wish.authoriser, id: wish.id)
      ) { .money(.back(.creditPaid($0))) }
    ]
  }

  private func toldCredit(
    _ outcome: SettleHouseAccount.Outcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let (text, name) = (outcome.amount.plainText, outcome.account.details.name)
    return [
      .toast(.good, Phrase("Pay out \(text) to \(name).", "请退还 \(name) \(text)。")),
      load(in: context),
    ]
  }
}
