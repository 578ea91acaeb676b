import StoreDatabase
import StoreDomain
import Widgets

/// Discounts and roundings, and the second person who allows them.
extension TillScreen {
  mutating func updateAdjustments(
    _ action: AdjustmentAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .adjust(let adjustment): return apply(adjustment)
    case .adjusted(let bill, let words):
      keep(bill)
      remember(nil)
      return [
        .toast(
          .good,
          Phrase(
            "\(words.english): \(bill.remaining.plainText) to pay.",
            "\(words.chinese)，应收 \(bill.remaining.plainText)。"),
          asLongAs: { $0.bill?.check.id == bill.check.id && $0.bill?.remaining == bill.remaining })
      ]
    case .adjustmentRefused(let adjustment, let error):
      return refused(adjustment, error)
    case .notAllowed:
      return [
        .toast(.info, Phrase("Nobody allowed it; nothing was taken off.", "未获授权，未做优惠。"))
      ]
    case .discount: return bill.map { [askDiscount(on: $0, in: context)] } ?? []
    case .discountTyped(let answers, let bill):
      return discountTyped(answers, on: bill, in: context)
    case .rounding: return bill.map { [askRounding(on: $0, in: context)] } ?? []
    case .roundingTyped(let answers, let bill):
      guard let amount = answers.value("amount", Self.rounding(of: bill)) else { return [] }
      return apply(.rounding(amount.minorUnits, on: bill))
    case .remove: return bill.map { [askRemoval(on: $0, in: context)] } ?? []
    case .removeChosen(let index, let bill): return remove(index, on: bill)
    }
  }

  // MARK: Discount

  private func askDiscount(on bill: BillPicture, in context: ConsoleContext) -> Effect<Self> {
    let draft = lastDiscount?.checkID == bill.check.id ? lastDiscount : nil
    let limit = BillEffect.percentText(
      basisPoints: context.signedIn?.role.discountLimitBasisPoints ?? 0)
    let currency = bill.total.currency
    return .present(
      FormDialog(
        title: Phrase(
          "Discount for \(bill.tables); you alone: up to \(limit.english)",
          "\(bill.tables) 整单折扣，本人权限 \(limit.chinese)"),
        fields: [
          .value(
            "off", Phrase("take off", "优惠"), text: draft?.off ?? "",
            placeholder: Phrase("10% or 20.00", "10%、9折 或 20.00"),
            meaning: { effect in
              let off = Adjustment.takenOff(effect, in: currency)
              return Phrase("= \(off.english)", "= \(off.chinese)")
            },
            read: Self.discount(of: bill)),
          .choice(
            "reason", Phrase("reason", "原因"), options: DiscountText.choices,
            selected: draft?.reason ?? 0),
          .text(
            "words", Phrase("in own words", "补充说明"), text: draft?.words ?? "", limit: 60),
        ], language: context.language)
    ) { .adjustment(.discountTyped($0, bill)) }
  }

  private mutating func discountTyped(
    _ answers: FormDialog.Answers, on bill: BillPicture, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let typed = DiscountText(
      checkID: bill.check.id, off: answers.text("off"), reason: answers.choice("reason"),
      words: answers.text("words"))
    remember(typed)
    guard let effect = answers.value("off", Self.discount(of: bill)) else { return [] }
    return apply(.discount(effect, reason: typed.why, on: bill))
  }

  // MARK: Rounding

  private func askRounding(on bill: BillPicture, in context: ConsoleContext) -> Effect<Self> {
    let currency = bill.total.currency
    let limit = Money(
      minorUnits: context.signedIn?.role.roundingLimitMinorUnits ?? 0, currency: currency
    ).plainText
    let tail = Money(minorUnits: max(0, bill.usualTail), currency: currency)
    return .present(
      FormDialog(
        title: Phrase(
          "Round off \(bill.tables); you alone: up to \(limit)",
          "\(bill.tables) 抹零，本人权限 \(limit)"),
        fields: [
          .value(
            "amount", Phrase("leave to the guest", "抹去"), text: tail.plainText,
            read: Self.rounding(of: bill))
        ], language: context.language)
    ) { .adjustment(.roundingTyped($0, bill)) }
  }

  // MARK: Reading what was typed

  private static func discount(
    of bill: BillPicture
  ) -> @Sendable (String) throws(TypedRefusal) -> BillEffect {
    let (currency, most) = (bill.total.currency, bill.beforeDiscount)
    return { text throws(TypedRefusal) in
      try TypedDiscount.read(text, in: currency, likelyAtMost: most)
    }
  }

  private static func rounding(
    of bill: BillPicture
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    let (currency, most) = (bill.total.currency, bill.total.minorUnits + bill.roundedOff)
    return { text throws(TypedRefusal) in
      try TypedMoney.read(text, in: currency, likelyAtMost: most)
    }
  }

  // MARK: Asking the store

  private func apply(_ adjustment: Adjustment) -> [Effect<Self>] {
    [
      .perform("adjust") { store in
        .adjustment(.adjusted(try adjustment.apply(store), adjustment.words))
      } failed: {
        .adjustment(.adjustmentRefused(adjustment, $0))
      }
    ]
  }

  private func refused(_ adjustment: Adjustment, _ error: any Error) -> [Effect<Self>] {
    guard Adjustment.needsAuthoriser(error), adjustment.authoriser == nil else {
      return [.toast(.danger, explanation(of: error))]
    }
    return [
      .present(
        AuthorisationDialog(for: adjustment.authority, what: adjustment.words),
        dismissed: .adjustment(.notAllowed)
      ) { authorisation in
        var allowed = adjustment
        allowed.authoriser = authorisation.staff
        return .adjustment(.adjust(allowed))
      }
    ]
  }

  // MARK: Taking away

  private func askRemoval(on bill: BillPicture, in context: ConsoleContext) -> Effect<Self> {
    let rows = bill.rowsToRemove
    return .present(
      QuestionDialog(
        title: Phrase("Take away from \(bill.tables)?", "撤销 \(bill.tables) 的优惠？"),
        text: Phrase(
          rows.map { "\($0.reason.english)  \($0.amount.plainText)" }.joined(separator: "\n"),
          rows.map { "\($0.reason.chinese)  \($0.amount.plainText)" }.joined(separator: "\n")),
        answers: rows.enumerated().map { index, row in
          .init(row.removedName, key: .character(Character(String(index + 1))))
        })
    ) { .adjustment(.removeChosen($0, bill)) }
  }

  private func remove(_ index: Int, on bill: BillPicture) -> [Effect<Self>] {
    let rows = bill.rowsToRemove
    guard rows.indices.contains(index) else { return [] }
    let name = rows[index].removedName
    if let code = rows[index].campaignCode { return takeOff(code, name, on: bill) }
    guard let id = rows[index].adjustmentID else { return [] }
    let checkID = bill.check.id
    return [
      .perform("adjust") { store in
        let database = try store.database
        try database.perform(RemoveAdjustment(id), by: try store.author)
        return .adjustment(
          .adjusted(
            try database.bill(of: checkID),
            Phrase("The \(name.english) is taken away", "已撤销\(name.chinese)")))
      }
    ]
  }
}

extension BillPicture {
  /// What may be taken away, the last one first; as many as there are keys.
  fileprivate var rowsToRemove: [BillRow] {
    Array(rows.filter(\.isRemovable).reversed().prefix(9))
  }
}

extension BillRow {
  /// Whether somebody gave it who may take it away again.
  var isRemovable: Bool { adjustmentID != nil || campaignCode != nil }

  /// What is asked for by name when it is taken away.
  fileprivate var removedName: Phrase {
    if campaignCode != nil { return reason }
    return kind == .rounding ? BillStep.rounding.name : BillStep.discount.name
  }
}
