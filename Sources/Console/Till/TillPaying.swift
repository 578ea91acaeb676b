import StoreDatabase
import StoreDomain
import Widgets

/// Payments, from the key to the closed check.
extension TillScreen {
  /// A bill that nobody asked for may be the wrong table's: one slip of the cursor away.
  func pay(_ way: PayingWay, in context: ConsoleContext) -> [Effect<Self>] {
    guard let bill else { return [] }
    if bill.check.refunds != nil { return repeatRefund(bill, in: context) }
    // Nothing is taken from guests who are owed something, whichever key is pressed.
    guard bill.remaining.minorUnits >= 0 else {
      let deposit = bill.depositGuest.map { askDepositBack($0, on: bill) }
      return [deposit ?? askGiveBack(on: bill, in: context)]
    }
    if let refusal = bill.refusal(payingBy: way.tender) {
      return [.toast(.danger, refusal.explanation)]
    }
    let id = bill.check.id
    guard bill.check.billAskedAt == nil, bill.party != nil, bill.sale == nil, bill.payments.isEmpty
    else { return take(bill, way, in: context) }
    let remaining = bill.remaining.plainText
    return [
      .present(
        QuestionDialog(
          title: Phrase("Does \(bill.tables) pay now?", "\(bill.tables) 现在结账？"),
          text: Phrase(
            "\(bill.tables) has not asked for the bill: \(remaining) is left to pay.",
            "\(bill.tables) 还没有买单，应收 \(remaining)。"),
          answers: [
            .init(Phrase("not yet", "先不收"), key: .character("b")),
            .init(Phrase("take payment", "收款"), key: .character("y"), isDangerous: true),
          ])
      ) { $0 == 1 ? .payUnasked(way, id) : .load }
    ]
  }

  func take(
    _ bill: BillPicture, _ way: PayingWay, in context: ConsoleContext
  ) -> [Effect<Self>] {
    if bill.depositToUse != nil, bill.remaining.minorUnits > 0 {
      return [useDeposit(on: bill, way)]
    }
    switch way {
    case .tender(let tender, let isExact):
      return [
        .present(
          PaymentDialog(
            bill, tender: tender, isExact: isExact, share: share(of: bill),
            gateways: context.gateways, tips: context.tips)
        ) { .paid($0) }
      ]
    case .cardSlip: return [askCardSlip(on: bill, in: context)]
    case .account(let kind): return [askAccount(kind, on: bill)]
    case .comp: return [askComp(on: bill, in: context)]
    case .foreignCash(let code): return takeForeign(code, on: bill, in: context)
    }
  }

  /// What guests left beforehand pays first, whichever key is pressed.
  private func useDeposit(on bill: BillPicture, _ way: PayingWay) -> Effect<Self> {
    .perform("pay", ApplyDeposit(bill.check.id)) { .depositUsed($0, way) }
  }

  mutating func depositUsed(
    _ bill: BillPicture, _ way: PayingWay, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard bill.check.stage == .open else { return showClosed(bill, change: nil) }
    keep(bill)
    let used = bill.payments.last { $0.tender == .deposit && $0.stage == .captured }
    guard let amount = used?.amount.plainText, bill.depositToUse == nil else { return [load()] }
    let words = Phrase("The deposit pays \(amount).", "订金抵扣 \(amount)。")
    return [.toast(.good, words)] + take(bill, way, in: context)
  }

  /// The dialog for notes of a currency that the house takes.
  private func takeForeign(
    _ code: String, on bill: BillPicture, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let setting = context.foreignCash.first(where: { $0.currencyCode == code }),
      let dialog = ForeignCashDialog(bill, setting, share: share(of: bill))
    else { return [.toast(.danger, ForeignCashRefusal.notTaken(code).explanation)] }
    return [.present(dialog) { .paid($0) }]
  }

  /// Behind the key for more, in their order; the slip only where the house has a terminal, notes of
  /// other currencies only while this till takes cash.
  private func otherWays(in context: ConsoleContext) -> [(way: PayingWay, name: Phrase)] {
    let tenders = [
      PayingWay.tender(.voucher, isExact: true), .account(.storedValue), .account(.houseAccount),
    ].map { (way: $0, name: $0.tender.name) }
    let hasTerminal = !context.gateways.taking(.card).isEmpty
    let slip = hasTerminal ? [(way: PayingWay.cardSlip, name: Self.cardSlipName)] : []
    let notes = cashRefusal == nil ? context.foreignCash.filter { $0.currency != nil } : []
    let foreign = notes.map { setting in
      let (code, rate) = (setting.currencyCode, setting.rate.text)
      return (
        way: PayingWay.foreignCash(code),
        name: Phrase("notes of \(code), at \(rate)", "外币 \(code)，汇率 \(rate)")
      )
    }
    let all = tenders + slip + [(way: .comp, name: Self.compName)] + foreign
    // As many as there are keys; a deposit is paid only by what goes back as it came.
    let isDeposit = bill?.depositGuest != nil
    return Array(
      all.filter { way in
        !isDeposit || refusalReason { try DepositRule.check(way.way.tender) } == nil
      }.prefix(9))
  }

  func askTender(in context: ConsoleContext) -> [Effect<Self>] {
    guard let bill else { return [] }
    guard !bill.isOwed else { return pay(.tender(.cash, isExact: true), in: context) }
    let ways = otherWays(in: context)
    guard !ways.isEmpty else {
      return [.toast(.info, DepositRefusal.tender(.voucher).explanation)]
    }
    return [
      .present(
        QuestionDialog(
          title: Phrase("How does the guest pay?", "客人怎么付？"), text: noForeignNotes(in: context),
          answers: ways.enumerated().map { index, way in
            .init(way.name, key: .character(Character(String(index + 1))))
          })
      ) { .chooseTender(ways[min($0, ways.count - 1)].way) }
    ]
  }

  /// Why notes of other currencies are not among them, where the house takes some.
  private func noForeignNotes(in context: ConsoleContext) -> Phrase {
    guard let cashRefusal, bill?.depositGuest == nil,
      context.foreignCash.contains(where: { $0.currency != nil })
    else { return Phrase("", "") }
    let reason = cashRefusal.reason
    return Phrase(
      "No notes of other currencies: \(reason.english).", "暂不收外币：\(reason.chinese)。")
  }

  mutating func paid(_ outcome: PaymentDialog.Outcome) -> [Effect<Self>] {
    let payment = outcome.payment
    noteSharePaid(outcome.bill.check.id)
    if payment.isClosed { return showClosed(outcome.bill, change: payment.change) }
    keep(outcome.bill)
    if payment.payment.stage.isOnItsWay { return wasSent(outcome) }
    if let guest = outcome.bill.depositGuest, payment.remaining.minorUnits == 0 {
      return depositPaid(payment, for: guest, on: outcome.bill)
    }
    let tender = payment.payment.tender.name
    let amount = payment.payment.amount.plainText
    let left = payment.remaining.plainText
    var english = "Took \(amount) by \(tender.english); \(left) is left to pay."
    var chinese = "已收\(tender.chinese) \(amount)，还剩 \(left)。"
    if payment.payment.tipMinorUnits > 0 {
      let tip = Money(
        minorUnits: payment.payment.tipMinorUnits, currency: payment.remaining.currency
      ).plainText
      english += " Tip \(tip)."
      chinese += "小费 \(tip)。"
    }
    if payment.change.minorUnits > 0 {
      english += " Change \(payment.change.plainText)."
      chinese += "找零 \(payment.change.plainText)。"
    }
    return [.toast(.good, Phrase(english, chinese)), load()]
  }

  /// A deposit is whole: it rests until its guests come, and leaves the list by this payment, not by
  /// another terminal.
  private mutating func depositPaid(
    _ paid: PaymentOutcome, for guest: DepositGuest, on bill: BillPicture
  ) -> [Effect<Self>] {
    forget(bill.check.id)
    show((entries ?? []).filter { $0.id != bill.check.id }, bill: nil)
    selectFirst()
    openDetail(false)
    let tender = paid.payment.tender.name
    let sum = bill.paid.plainText
    let change = paid.change.minorUnits > 0 ? paid.change.plainText : nil
    return [
      .toast(
        .good,
        Phrase(
          "Deposit of \(sum) of \(guest.name) taken by \(tender.english)."
            + (change.map { " Change \($0)." } ?? ""),
          "已收 \(guest.name) 订金 \(sum)（\(tender.chinese)）。" + (change.map { "找零 \($0)。" } ?? ""))),
      load(),
    ]
  }

  func close() -> [Effect<Self>] {
    guard let bill else { return [] }
    let id = bill.check.id
    return [
      .perform("pay") { store in
        let database = try store.database
        try database.perform(CloseCheck(id), by: try store.author)
        return .closed(try database.bill(of: id))
      }
    ]
  }

  /// The check is closed: shows the change, and puts the cursor on the next that waits.
  mutating func showClosed(_ bill: BillPicture, change: Money?) -> [Effect<Self>] {
    let left = (entries ?? []).filter { $0.id != bill.check.id }
    forget(bill.check.id)
    show(left, bill: nil)
    selectFirst()
    openDetail(false)
    return [
      .present(ReceiptScreen(bill, change: change), dismissed: .load) { _ in .load }, load(),
    ]
  }

  func askGuests() -> [Effect<Self>] {
    guard let bill else { return [] }
    let known = sharers[bill.check.id] ?? bill.party?.partySize ?? 2
    return [
      .present(
        FormDialog(
          title: Phrase(
            "Split \(bill.remaining.plainText), \(bill.tables)",
            "\(bill.tables) 均摊 \(bill.remaining.plainText)"),
          fields: [
            .value(
              "guests", Phrase("how many pay", "几位付款"), text: String(max(2, known)),
              read: TypedNumber.guests)
          ])
      ) { .sharedBy($0.value("guests", TypedNumber.guests) ?? 1) }
    ]
  }
}
