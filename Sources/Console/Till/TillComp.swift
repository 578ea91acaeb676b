import StoreDatabase
import StoreDomain
import Widgets

/// What somebody wants the house to pay of a bill.
struct CompWish: AllowedWish {
  /// Made before it is written, so that it is not written twice.
  let id: Identifier<Payment>
  let bill: BillPicture
  let amount: Money
  let reason: Reason
  var authoriser: StaffMember?

  /// What the house pays of the bill altogether, in minor units: that is what a limit is for.
  var altogether: Int { amount.minorUnits + bill.comped }
}

/// The house pays a bill, or a part of it (招待免单).
extension TillScreen {
  enum CompAction: Sendable {
    case typed(FormDialog.Answers, BillPicture)
    case give(CompWish)
    case notAllowed
  }

  /// What stands among the ways of paying for it.
  static let compName = Phrase("the house pays", "招待免单")

  func updateComp(_ action: CompAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .typed(let answers, let bill):
      guard let amount = answers.value("amount", Self.compAmount(of: bill)) else { return [] }
      let usual = [UsualReason].comp
      let choice = answers.choice("reason")
      return give(
        CompWish(
          id: context.ids.next(), bill: bill, amount: amount,
          reason: Reason(
            usual.indices.contains(choice) ? usual[choice] : nil, ownWords: answers.text("words"))),
        in: context)
    case .give(let wish): return give(wish, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; the bill is as it was.", "未获授权，账单未变。"))]
    }
  }

  func askComp(on bill: BillPicture, in context: ConsoleContext) -> Effect<Self> {
    let currency = bill.total.currency
    let due = share(of: bill) ?? bill.remaining.minorUnits
    let role = context.signedIn?.role
    let may = role?.permissions.contains(.comp) == true
    let limit = role.flatMap { may ? $0.compLimitMinorUnits : 0 }.map {
      Money(minorUnits: $0, currency: currency).plainText
    }
    let usual = [UsualReason].comp.map(\.words)
    let count = usual.count
    return .present(
      FormDialog(
        title: limit.map {
          Phrase(
            "The house pays for \(bill.tables); you alone: up to \($0)",
            "\(bill.tables) 招待免单，本人权限 \($0)")
        } ?? Phrase("The house pays for \(bill.tables)", "\(bill.tables) 招待免单"),
        fields: [
          .value(
            "amount", Phrase("the house pays", "招待金额"),
            text: Money(minorUnits: due, currency: currency).plainText,
            read: Self.compAmount(of: bill)),
          .choice("reason", Phrase("reason", "原因"), options: usual + [Phrase("own words", "其他")]),
          .text("words", Phrase("in own words", "补充说明"), limit: 60),
        ], language: context.language
      ) { answers in
        guard answers.choice("reason") >= count, answers.text("words").isEmpty else { return nil }
        return (field: "words", reason: Phrase("say why", "请填写原因"))
      }
    ) { .comp(.typed($0, bill)) }
  }

  private static func compAmount(
    of bill: BillPicture
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    let (currency, most) = (bill.total.currency, bill.remaining.minorUnits)
    return { text throws(TypedRefusal) in
      try TypedMoney.read(text, in: currency, likelyAtMost: most)
    }
  }

  private func give(_ wish: CompWish, in context: ConsoleContext) -> [Effect<Self>] {
    let authority = Authority.comp(minorUnits: wish.altogether)
    let (amount, tables) = (wish.amount.plainText, wish.bill.tables)
    let asking = Effect<Self>.askToAllow(
      wish, as: authority,
      Phrase("let the house pay \(amount), \(tables)", "\(tables) 招待 \(amount)"), in: context,
      dismissed: .comp(.notAllowed), then: { .comp(.give($0)) })
    if let asking { return [asking] }
    let checkID = wish.bill.check.id
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          CompBill(
            checkID, amount: wish.amount.minorUnits, reason: wish.reason,
            authoriser: wish.authoriser, id: wish.id), by: try store.author)
        return .paid(
          PaymentDialog.Outcome(payment: outcome, bill: try database.bill(of: checkID)))
      }
    ]
  }
}

extension BillPicture {
  /// What the house pays of it already, in minor units.
  fileprivate var comped: Int {
    payments.reduce(0) {
      $0 + ($1.tender == .comp && $1.stage.countsTowardBill ? $1.amount.minorUnits : 0)
    }
  }
}
