import StoreDatabase
import StoreDomain
import Widgets

/// Money that is to go back to a guest, of one payment.
struct MoneyBack: AllowedWish {
  /// Made before it is written, so that it is not written twice.
  let id: Identifier<Payment>
  let bill: BillPicture
  let payment: Payment
  /// Minor units.
  let amount: Int
  let way: MoneyBackWay
  let reason: Reason
  var authoriser: StaffMember?

  /// The tip that goes back with the rest of the payment, in minor units.
  private var tip: Int {
    guard way != .keepingTip, amount == bill.leftToGiveBack(of: payment) else { return 0 }
    return TipRule.left(of: payment, among: bill.payments)
  }

  /// "35.00 by card".
  var words: Phrase {
    let text = Money(minorUnits: amount + tip, currency: bill.total.currency).plainText
    let tender = payment.tender.name
    return Phrase("\(text) by \(tender.english)", "\(tender.chinese) \(text)")
  }
}

/// What more is to be said of how money goes back.
enum MoneyBackWay: Hashable, Sendable {
  case usual
  /// The payment's tip stays with those who served.
  case keepingTip
  /// Of a payment in another currency: its own notes, as far as they reach.
  case inNotes

  var name: Phrase {
    switch self {
    case .usual: Phrase("as usual", "常规退款")
    case .keepingTip: Phrase("the tip stays", "小费不退")
    case .inNotes: Phrase("in the foreign notes", "退原币纸币")
    }
  }

  /// What may be said of the payments of a bill; the usual way alone where nothing else is possible.
  static func possible(on bill: BillPicture) -> [MoneyBackWay] {
    let payments = bill.paymentsToGiveBack
    return [.usual]
      + (payments.contains { $0.tipMinorUnits > 0 } ? [.keepingTip] : [])
      + (payments.contains { $0.foreign != nil } ? [.inNotes] : [])
  }
}

/// What guests are owed, and payments that were recorded by a slip.
extension TillScreen {
  enum MoneyBackAction: Sendable {
    case typed(FormDialog.Answers, BillPicture)
    case give(MoneyBack)
    case given(MoneyBack, PaymentOutcome, BillPicture)
    case notAllowed
    case reverse
    case reverseChosen(Int, BillPicture)
    case reversed(Payment?, BillPicture)
    case deposit(Identifier<Deposit>, Reason)
    case depositGiven(ReturnDeposit.Outcome)
  }

  mutating func updateMoneyBack(
    _ action: MoneyBackAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .typed(let answers, let bill): return typed(answers, on: bill, in: context)
    case .give(let back): return give(back, in: context)
    case .given(let back, let outcome, let bill): return given(back, outcome, bill)
    case .notAllowed:
      return [
        .toast(.info, Phrase("Nobody allowed it; nothing was given back.", "未获授权，未退款。"))
      ]
    case .reverse: return bill.map { [askReversal(on: $0)] } ?? []
    case .reverseChosen(let index, let bill): return reverse(index, on: bill)
    case .reversed(let payment, let bill): return reversed(payment, bill)
    case .deposit(let id, let reason): return giveDepositBack(id, reason)
    case .depositGiven(let back): return depositGiven(back, in: context)
    }
  }

  // MARK: What a guest is owed

  /// The choices of the form; behind the usual reasons, own words alone.
  private static let reasons: [Phrase] =
    [UsualReason].moneyBack.map(\.words) + [Phrase("own words", "其他")]

  func askGiveBack(on bill: BillPicture, in context: ConsoleContext) -> Effect<Self> {
    let owed = abs(bill.remaining.minorUnits)
    let payments = bill.paymentsToGiveBack
    let whole = payments.firstIndex { bill.leftToGiveBack(of: $0) >= owed } ?? 0
    let most = payments.indices.contains(whole) ? bill.leftToGiveBack(of: payments[whole]) : 0
    let money = Money(minorUnits: owed, currency: bill.total.currency)
    let suggestion = Money(minorUnits: min(owed, most), currency: bill.total.currency)
    let ways = MoneyBackWay.possible(on: bill)
    let choice = FormDialog.Field.choice("way", Phrase("how", "方式"), options: ways.map(\.name))
    return .present(
      FormDialog(
        title: Phrase(
          "Give \(money.plainText) back, \(bill.tables)", "\(bill.tables) 退款 \(money.plainText)"),
        fields: [
          .choice(
            "payment", Phrase("of what was paid", "从哪笔收款退"),
            options: payments.map(bill.words), selected: whole),
          .value(
            "amount", Phrase("give back", "退还"), text: suggestion.plainText,
            read: Self.amountBack(of: bill)),
        ] + (ways.count > 1 ? [choice] : []) + [
          .choice("reason", Phrase("reason", "原因"), options: Self.reasons),
          .text("words", Phrase("in own words", "补充说明"), limit: 60),
        ], language: context.language)
    ) { .moneyBack(.typed($0, bill)) }
  }

  private static func amountBack(
    of bill: BillPicture
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    let (currency, most) = (bill.total.currency, abs(bill.remaining.minorUnits))
    return { text throws(TypedRefusal) in
      try TypedMoney.read(text, in: currency, likelyAtMost: most)
    }
  }

  private func typed(
    _ answers: FormDialog.Answers, on bill: BillPicture, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let payments = bill.paymentsToGiveBack
    let index = answers.choice("payment")
    guard payments.indices.contains(index),
      let amount = answers.value("amount", Self.amountBack(of: bill))
    else { return [] }
    let usual = [UsualReason].moneyBack
    let choice = answers.choice("reason")
    return give(
      MoneyBack(
        id: context.ids.next(), bill: bill, payment: payments[index], amount: amount.minorUnits,
        way: Self.way(answers, on: bill),
        reason: Reason(
          usual.indices.contains(choice) ? usual[choice] : nil, ownWords: answers.text("words"))),
      in: context)
  }

  private static func way(_ answers: FormDialog.Answers, on bill: BillPicture) -> MoneyBackWay {
    let ways = MoneyBackWay.possible(on: bill)
    return ways.count > 1 ? ways[min(answers.choice("way"), ways.count - 1)] : .usual
  }

  private func give(_ back: MoneyBack, in context: ConsoleContext) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      back, as: .permission(.giveBack),
      Phrase(
        "give back \(back.words.english), \(back.bill.tables)",
        "\(back.bill.tables) 退款，\(back.words.chinese)"), in: context,
      dismissed: .moneyBack(.notAllowed), then: { .moneyBack(.give($0)) })
    if let asking { return [asking] }
    let checkID = back.bill.check.id
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          GiveBack(
            checkID, of: back.payment.id, amount: back.amount,
            keepsTip: back.way == .keepingTip, isInNotes: back.way == .inNotes,
            reason: back.reason, authoriser: back.authoriser, id: back.id), by: try store.author)
        return .moneyBack(.given(back, outcome, try database.bill(of: checkID)))
      }
    ]
  }

  private mutating func given(
    _ back: MoneyBack, _ outcome: PaymentOutcome, _ bill: BillPicture
  ) -> [Effect<Self>] {
    if outcome.payment.stage.isOnItsWay {
      return goesBack(outcome.payment, on: bill)
    }
    let notes = outcome.payment.foreign.map { " (\(Self.split(outcome.payment, $0)))" } ?? ""
    // An account has it back, or nobody had paid: cash handed over would be a gift.
    let words =
      outcome.payment.tender.isHandedBack
      ? Phrase(
        "Give back \(back.words.english)\(notes).", "请退还客人：\(back.words.chinese)\(notes)。")
      : Phrase(
        "\(back.words.english) is booked back: hand over nothing for it.",
        "\(back.words.chinese) 已退回账户或冲销，请勿另行退款。")
    guard !outcome.isClosed else { return [.toast(.good, words)] + showClosed(bill, change: nil) }
    keep(bill)
    return [.toast(.good, words), load()]
  }

  /// "14.00 USD + 0.60": the notes, and what they do not come to.
  private static func split(_ payment: Payment, _ notes: ForeignNotes) -> String {
    let amount = Money(minorUnits: -notes.amount.minorUnits, currency: notes.amount.currency)
    let rest = Money(
      minorUnits: notes.valueMinorUnits - payment.taken.minorUnits,
      currency: payment.amount.currency)
    return "\(amount.plainText) \(amount.currency.code) + \(rest.plainText)"
  }

  /// A gateway gives it back: the cashier must not do so, too.
  private mutating func goesBack(_ payment: Payment, on bill: BillPicture) -> [Effect<Self>] {
    noteAwaited(bill.check.id, true)
    keep(bill)
    let text = Money(
      minorUnits: abs(payment.taken.minorUnits), currency: payment.amount.currency
    ).plainText
    let name = bill.progress[payment.id]?.kind?.name ?? Phrase("the gateway", "通道")
    let subject = name.english.prefix(1).uppercased() + name.english.dropFirst()
    return [
      .toast(
        .info,
        Phrase(
          "\(subject) gives \(text) back by itself; hand over nothing.",
          "\(name.chinese)自动退回 \(text)，请勿另行退款。")), load(),
    ]
  }

  // MARK: What was recorded by a slip

  /// ": hand back 20.00 USD, take 27.00 of change": the notes as they came, and their change.
  private static func exchange(_ payment: Payment, _ notes: ForeignNotes) -> Phrase {
    let amount = Money(minorUnits: -notes.amount.minorUnits, currency: notes.amount.currency)
    let change = Money(
      minorUnits: payment.taken.minorUnits - notes.valueMinorUnits,
      currency: payment.amount.currency)
    let back = "\(amount.plainText) \(amount.currency.code)"
    guard change.minorUnits > 0 else {
      return Phrase(": hand back \(back)", "：退还 \(back)")
    }
    return Phrase(
      ": hand back \(back), take \(change.plainText) of change",
      "：退还 \(back)，收回找零 \(change.plainText)")
  }

  private func askReversal(on bill: BillPicture) -> Effect<Self> {
    let payments = bill.paymentsToReverse
    return .present(
      QuestionDialog(
        title: Phrase("Take which payment of \(bill.tables) back?", "冲正 \(bill.tables) 哪笔收款？"),
        text: Phrase(
          "It stays on the bill with a payment against it, and is to be paid again.",
          "原记录保留，另记一笔冲正，金额需重新收取。"),
        // Enter takes payments on the screen before: here a second one takes nothing back.
        answers: [.init(Phrase("leave them", "不冲正"), key: .character("b"))]
          + payments.enumerated().map { index, payment in
            .init(
              bill.words(payment), key: .character(Character(String(index + 1))),
              isDangerous: true)
          })
    ) { $0 == 0 ? .load : .moneyBack(.reverseChosen($0 - 1, bill)) }
  }

  private func reverse(_ index: Int, on bill: BillPicture) -> [Effect<Self>] {
    let payments = bill.paymentsToReverse
    guard payments.indices.contains(index) else { return [] }
    let (checkID, paymentID) = (bill.check.id, payments[index].id)
    return [
      .perform("pay") { store in
        let database = try store.database
        let back = try database.perform(
          ReversePayment(checkID, paymentID), by: try store.author)
        return .moneyBack(.reversed(back, try database.bill(of: checkID)))
      }
    ]
  }

  private mutating func reversed(_ payment: Payment?, _ bill: BillPicture) -> [Effect<Self>] {
    keep(bill)
    let left = bill.remaining.plainText
    guard let payment else {
      return [.toast(.info, Phrase("It was taken back before.", "该笔收款此前已冲正。")), load()]
    }
    takeShareBack(of: bill.check.id)
    if payment.stage.isOnItsWay { return goesBack(payment, on: bill) }
    let text = Money(
      minorUnits: -payment.taken.minorUnits, currency: payment.amount.currency
    ).plainText
    let tender = payment.tender.name
    let notes = payment.foreign.map { Self.exchange(payment, $0) } ?? Phrase("", "")
    return [
      .toast(
        .good,
        Phrase(
          "\(text) by \(tender.english) is taken back\(notes.english); \(left) is left to pay.",
          "已冲正\(tender.chinese) \(text)\(notes.chinese)，还剩应收 \(left)。")), load(),
    ]
  }
}

extension Tender {
  /// Whether a cashier hands over what goes back by it, or gives it back at a terminal; the rest is
  /// booked back by itself.
  var isHandedBack: Bool {
    switch self {
    case .cash, .card, .wallet, .voucher: true
    case .storedValue, .houseAccount, .deposit, .comp: false
    }
  }
}

extension BillPicture {
  /// Payments of which something is left, oldest first.
  var paymentsToGiveBack: [Payment] { payments.filter { leftToGiveBack(of: $0) > 0 } }

  /// The last one first; as many as there are keys.
  var paymentsToReverse: [Payment] { Array(paymentsToGiveBack.reversed().prefix(9)) }

  func leftToGiveBack(of payment: Payment) -> Int {
    PaymentRule.leftToGiveBack(of: payment, among: payments)
  }

  /// "card 4417, 30.00".
  func words(_ payment: Payment) -> Phrase {
    let left = Money(minorUnits: leftToGiveBack(of: payment), currency: payment.amount.currency)
    let reference = payment.reference.map { " " + $0 } ?? ""
    return Phrase(
      "\(payment.tender.name.english)\(reference), \(left.plainText)",
      "\(payment.tender.name.chinese)\(reference) \(left.plainText)")
  }
}
