import StoreDatabase
import StoreDomain
import Widgets

/// Money for accounts: sold, paid out, settled.
extension AccountsScreen {
  mutating func updateMoney(_ action: MoneyAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .topUp: return askTopUp(in: context)
    case .topUpTyped(let answers, let account): return confirm(answers, account, in: context)
    case .take(let wish): return [topUp(wish, in: context)]
    case .toppedUp(let outcome): return told(outcome, in: context)
    case .cashOut: return askCashOut(in: context)
    case .cashOutTyped(let answers, let account):
      return payOut(
        CashOutWish(
          id: context.ids.next(), account: account, tender: Self.tender(answers),
          reference: answers.text("reference"), reason: Reason(words: answers.text("reason"))),
        in: context)
    case .payOut(let wish): return payOut(wish, in: context)
    case .cashedOut(let outcome): return toldCashedOut(outcome, in: context)
    case .settle: return askSettling(in: context)
    case .settleTyped(let answers, let account): return settle(answers, account, in: context)
    case .settled(let outcome): return toldSettled(outcome, in: context)
    case .sent(let taking, let label): return wasSent(taking, label, in: context)
    case .back(let action): return updateMoneyBack(action, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was paid out.", "未获授权，未退款。"))]
    }
  }

  // MARK: The form

  static func amount(
    in currency: Currency
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    { text throws(TypedRefusal) in try TypedMoney.read(text, in: currency) }
  }

  static func tender(_ answers: FormDialog.Answers) -> AccountTender {
    let index = answers.choice("tender")
    return AccountTender.allCases.indices.contains(index) ? AccountTender.allCases[index] : .cash
  }

  /// - Parameter gateways: those that take money; none where it goes out, which is done by hand.
  static func tenderFields(_ gateways: [GatewaySetting] = []) -> [FormDialog.Field] {
    let scans = !gateways.taking(.wallet).isEmpty
    return [
      .choice("tender", Phrase("by", "方式"), options: AccountTender.allCases.map(\.name)),
      .text(
        "reference",
        scans ? Phrase("code or number", "付款码或流水号") : Phrase("its number", "流水号"),
        limit: max(ReferenceRule.cardLimit, 32),
        placeholder: scans
          ? Phrase("scan the guest's code", "扫描客人付款码") : Phrase("not in cash", "现金不填")),
    ]
  }

  /// What is wrong with how the money comes or goes.
  static func tenderRefusal(
    _ answers: FormDialog.Answers, cash: ShiftRefusal?, gateways: [GatewaySetting] = []
  ) -> (field: String, reason: Phrase)? {
    let tender = tender(answers)
    if tender == .cash, let cash { return (field: "tender", reason: cash.reason) }
    let text = answers.text("reference")
    return refusalReason {
      if let byGateway = tender.byGateway(gateways) {
        _ = try gateways.gateway(for: byGateway, scanned: text)
      } else {
        try AccountMoneyRule.check(text, of: tender)
      }
    }.map { (field: "reference", reason: $0) }
  }

  // MARK: Selling stored value

  private func askTopUp(in context: ConsoleContext) -> [Effect<Self>] {
    guard let account = selectedStoredValue, let reading else { return [] }
    let (currency, cash, gateways) = (context.currency, reading.cash, context.gateways)
    let read = Self.amount(in: currency)
    let tiers = reading.setting.tiers.map { tier in
      StoredValue(
        principalMinorUnits: tier.payMinorUnits, bonusMinorUnits: tier.bonusMinorUnits
      ).text(in: currency)
    }
    let offer = tiers.joined(separator: ", ")
    return [
      .present(
        FormDialog(
          title: Phrase("Top up \(account.label.english)", "充值 \(account.label.chinese)"),
          fields: [
            .value(
              "amount", Phrase("amount", "金额"), placeholder: Phrase(offer, offer), read: read)
          ] + Self.tenderFields(gateways), language: context.language
        ) { answers in
          if let amount = answers.value("amount", read),
            let reason = refusalReason({
              try ShiftRule.check(amount: amount.minorUnits, in: currency)
            })
          {
            return (field: "amount", reason: reason)
          }
          return Self.tenderRefusal(answers, cash: cash, gateways: gateways)
        }
      ) { .money(.topUpTyped($0, account)) }
    ]
  }

  /// Says what will stand on the account before the money is taken.
  private func confirm(
    _ answers: FormDialog.Answers, _ account: StoredValueAccount, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let amount = answers.value("amount", Self.amount(in: context.currency)),
      let setting = reading?.setting
    else { return [] }
    let wish = TopUpWish(
      id: context.ids.next(), account: account, amount: amount, tender: Self.tender(answers),
      reference: answers.text("reference"))
    let value = StoredValue(
      principalMinorUnits: amount.minorUnits,
      bonusMinorUnits: StoredValueRule.bonus(for: amount.minorUnits, setting))
    let (text, tender) = (amount.plainText, wish.tender.name)
    let now = Money(
      minorUnits: (account.balance + value).minorUnits, currency: context.currency
    ).plainText
    let parts = value.text(in: context.currency)
    return [
      .present(
        QuestionDialog(
          title: Phrase(
            "Take \(text) by \(tender.english)?", "收\(tender.chinese) \(text)？"),
          text: Phrase(
            "\(account.label.english) gets \(parts) and has \(now) then.",
            "\(account.label.chinese) 存入 \(parts)，余额 \(now)。"),
          // A second Enter by a slip takes nothing.
          answers: [
            .init(Phrase("not yet", "先不收"), key: .character("b")),
            .init(Phrase("take it", "收款"), key: .character("y"), isDangerous: true),
          ])
      ) { $0 == 1 ? .money(.take(wish)) : .load }
    ]
  }

  private func topUp(_ wish: TopUpWish, in context: ConsoleContext) -> Effect<Self> {
    if let tender = wish.tender.byGateway(context.gateways) {
      return takeByGateway(
        .topUp(wish.account.id), wish.amount, tender, scanned: wish.reference,
        id: Identifier(rawValue: wish.id.rawValue), wish.account.label)
    }
    return .perform(
      "accounts",
      TopUpStoredValue(
        wish.account.id, amount: wish.amount.minorUnits, by: wish.tender,
        reference: wish.reference, id: wish.id)
    ) { .money(.toppedUp($0)) }
  }

  private func told(
    _ outcome: StoredValueOutcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let (label, parts) = (outcome.account.label, outcome.value.text(in: context.currency))
    let now = Money(
      minorUnits: outcome.account.balance.minorUnits, currency: context.currency
    ).plainText
    return [
      .toast(
        .good,
        Phrase(
          "\(parts) on \(label.english): \(now) now.", "\(label.chinese) 已充值 \(parts)，余额 \(now)。")),
      load(in: context),
    ]
  }

  // MARK: Paying out

  private func askCashOut(in context: ConsoleContext) -> [Effect<Self>] {
    guard let account = selectedStoredValue else { return [] }
    let currency = context.currency
    let cash = reading?.cash
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: currency).plainText
    }
    let principal = text(account.balance.principalMinorUnits)
    let bonus = text(account.balance.bonusMinorUnits)
    return [
      .present(
        FormDialog(
          title: Phrase(
            "Pay out \(principal); the bonus of \(bonus) lapses",
            "退还本金 \(principal)，赠送 \(bonus) 作废"),
          fields: Self.tenderFields() + [
            .text("reason", Phrase("reason", "原因"), limit: 120, isRequired: true)
          ], language: context.language
        ) { Self.tenderRefusal($0, cash: cash) }
      ) { .money(.cashOutTyped($0, account)) }
    ]
  }

  private func payOut(_ wish: CashOutWish, in context: ConsoleContext) -> [Effect<Self>] {
    if wish.authoriser == nil, !context.may(.cashOut) {
      let text = Money(
        minorUnits: wish.account.balance.principalMinorUnits, currency: context.currency
      ).plainText
      let label = wish.account.label
      return [
        .present(
          AuthorisationDialog(
            for: .permission(.cashOut),
            what: Phrase(
              "pay out \(text) of \(label.english)", "\(label.chinese) 退还本金 \(text)")),
          dismissed: .money(.notAllowed)
        ) { authorisation in
          var allowed = wish
          allowed.authoriser = authorisation.staff
          return .money(.payOut(allowed))
        }
      ]
    }
    return [
      .perform(
        "accounts",
        CashOutStoredValue(
          wish.account.id, shown: wish.account.balance, by: wish.tender,
          reference: wish.reference, reason: wish.reason, authoriser: wish.authoriser, id: wish.id)
      ) { .money(.cashedOut($0)) }
    ]
  }

  private func toldCashedOut(
    _ outcome: StoredValueOutcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let text = Money(
      minorUnits: -outcome.value.principalMinorUnits, currency: context.currency
    ).plainText
    return [
      .toast(.good, Phrase("Pay out \(text) to the guest.", "请退还客人 \(text)。")),
      load(in: context),
    ]
  }

  // MARK: Settling

  private func askSettling(in context: ConsoleContext) -> [Effect<Self>] {
    guard let account = selectedHouse else { return [] }
    let (cash, gateways) = (reading?.cash, context.gateways)
    let read = Self.amount(in: context.currency)
    let owed = account.owed.plainText
    return [
      .present(
        FormDialog(
          title: Phrase("\(account.label) owes \(owed)", "\(account.label) 欠款 \(owed)"),
          fields: [
            .value("amount", Phrase("amount", "金额"), text: owed, read: read)
          ] + Self.tenderFields(gateways), language: context.language
        ) { answers in
          if let amount = answers.value("amount", read),
            let reason = refusalReason({
              try ShiftRule.check(amount: amount.minorUnits, in: amount.currency)
              try HouseAccountRule.checkSettling(amount.minorUnits, of: account)
            })
          {
            return (field: "amount", reason: reason)
          }
          return Self.tenderRefusal(answers, cash: cash, gateways: gateways)
        }
      ) { .money(.settleTyped($0, account)) }
    ]
  }

  private func settle(
    _ answers: FormDialog.Answers, _ account: HouseAccount, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let amount = answers.value("amount", Self.amount(in: context.currency)) else { return [] }
    if let tender = Self.tender(answers).byGateway(context.gateways) {
      return [
        takeByGateway(
          .settlement(account.id), amount, tender, scanned: answers.text("reference"),
          id: context.ids.next(), Phrase(account.label, account.label))
      ]
    }
    return [
      .perform(
        "accounts",
        SettleHouseAccount(
          account.id, amount: amount.minorUnits, by: Self.tender(answers),
          reference: answers.text("reference"), id: context.ids.next())
      ) { .money(.settled($0)) }
    ]
  }

  private func toldSettled(
    _ outcome: SettleHouseAccount.Outcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let (text, owed) = (outcome.amount.plainText, outcome.account.owed.plainText)
    let name = outcome.account.details.name
    return [
      .toast(
        .good,
        Phrase(
          "\(text) of \(name) is settled; \(owed) is still owed.",
          "\(name) 已结清 \(text)，尚欠 \(owed)。")), load(in: context),
    ]
  }
}
