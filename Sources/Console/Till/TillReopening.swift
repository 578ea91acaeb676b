import StoreDatabase
import StoreDomain
import Widgets

/// A closed check that is to be opened again.
struct Reopening: AllowedWish {
  let bill: BillPicture
  let reason: Reason
  var authoriser: StaffMember?
}

/// Closed checks that are opened again, and refunds of their lines.
extension TillScreen {
  enum ReopeningAction: Sendable {
    case ask
    case reopen(Reopening)
    case reopened(ReopenCheck.Outcome, [TillEntry])
    case refund
    /// What is on it that was not before.
    case refunded(BillPicture, before: Set<Identifier<Payment>>)
    case repeatRefund(BillPicture, StaffMember?)
    case notAllowed
  }

  mutating func updateReopening(
    _ action: ReopeningAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask: return bill.map { [askReopening(of: $0)] } ?? []
    case .reopen(let reopening): return reopen(reopening, in: context)
    case .reopened(let outcome, let entries): return reopened(outcome, entries)
    case .refund:
      guard let bill else { return [] }
      return [
        .present(RefundScreen(bill), dismissed: .load) {
          .reopening(.refunded($0, before: []))
        }
      ]
    case .refunded(let refund, let before): return refunded(refund, before)
    case .repeatRefund(let bill, let authoriser):
      return repeatRefund(bill, authoriser, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was changed.", "未获授权，没有改变。"))]
    }
  }

  // MARK: Opened again

  private func askReopening(of bill: BillPicture) -> Effect<Self> {
    .present(
      ReasonDialog(
        title: Phrase("Why is \(bill.tables) opened again?", "\(bill.tables) 反结账的原因？"),
        reasons: .reopening)
    ) { .reopening(.reopen(Reopening(bill: bill, reason: $0))) }
  }

  private func reopen(_ reopening: Reopening, in context: ConsoleContext) -> [Effect<Self>] {
    let bill = reopening.bill
    let asking = Effect<Self>.askToAllow(
      reopening, as: .permission(.reopen),
      Phrase(
        "open the check of \(bill.tables), \(bill.total.plainText), again",
        "\(bill.tables) 反结账，\(bill.total.plainText)"), in: context,
      dismissed: .reopening(.notAllowed), then: { .reopening(.reopen($0)) })
    if let asking { return [asking] }
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          ReopenCheck(
            bill.check.id, reason: reopening.reason, authoriser: reopening.authoriser),
          by: try store.author)
        return .reopening(.reopened(outcome, try database.tillBoard()))
      }
    ]
  }

  /// The cursor is on it, among the open checks.
  private mutating func reopened(
    _ outcome: ReopenCheck.Outcome, _ entries: [TillEntry]
  ) -> [Effect<Self>] {
    let bill = outcome.bill
    show(.open)
    show(entries, bill: bill)
    select(bill.check.id)
    let paid = bill.paid.plainText
    guard outcome.closing != nil else {
      return [.toast(.info, Phrase("\(bill.tables) is open already.", "\(bill.tables) 已是未结账单。"))]
    }
    return [
      .toast(
        .good,
        Phrase(
          "\(bill.tables) is open again; \(paid) stays paid on it.",
          "\(bill.tables) 已反结账，已收的 \(paid) 保留在单上。"))
    ] + InvoiceText.toReverse(bill.invoice).map { .toast(.warning, $0) }
  }

  // MARK: Refunded

  private mutating func refunded(
    _ refund: BillPicture, _ before: Set<Identifier<Payment>>
  ) -> [Effect<Self>] {
    if refund.check.stage == .open {
      noteAwaited(refund.check.id, true)
    }
    return [.toast(.good, Self.words(of: refund, before))]
      + InvoiceText.toReverse(refund.invoice).map { .toast(.warning, $0) } + [load()]
  }

  /// What goes back by itself, and what the cashier hands over: nothing a second time.
  static func words(
    of refund: BillPicture, _ before: Set<Identifier<Payment>>
  ) -> Phrase {
    func text(_ payments: [Payment], _ language: Language) -> String {
      payments.map { payment in
        let amount = Money(
          minorUnits: -payment.taken.minorUnits, currency: payment.amount.currency
        ).plainText
        let tender = payment.tender.name.text(language)
        return language == .english ? "\(amount) by \(tender)" : "\(tender) \(amount)"
      }
      .joined(separator: language == .english ? ", " : "、")
    }
    let fresh = refund.payments.filter { !before.contains($0.id) }
    let captured = fresh.filter(\.stage.countsTowardBill)
    // What of it a deposit had paid goes back as that was paid.
    let given = captured.filter(\.tender.isHandedBack)
    let booked = captured.filter { !$0.tender.isHandedBack && $0.tender != .deposit }
    let deposit = DepositWords.handedBack(
      refund.depositBack,
      of: captured.reduce(0) { $0 - ($1.tender == .deposit ? $1.amount.minorUnits : 0) },
      in: refund.total.currency)
    let way = fresh.filter(\.stage.isOnItsWay)
    guard !captured.isEmpty || !way.isEmpty else {
      return Phrase(
        "It went back already, or is on its way: hand over nothing.", "已退回或正在退回，请勿另行退款。")
    }
    var english: [String] = []
    var chinese: [String] = []
    if !given.isEmpty {
      english.append("Give back \(text(given, .english)).")
      chinese.append("请退还客人：\(text(given, .simplifiedChinese))。")
    }
    if !booked.isEmpty {
      english.append("\(text(booked, .english)) is booked back: hand over nothing for it.")
      chinese.append("\(text(booked, .simplifiedChinese)) 已退回账户或冲销，请勿另行退款。")
    }
    if let deposit {
      english.append(deposit.english)
      chinese.append(deposit.chinese)
    }
    if !way.isEmpty {
      english.append("The gateway gives back \(text(way, .english)): hand over nothing for it.")
      chinese.append("通道自动退回 \(text(way, .simplifiedChinese))，请勿另行退款。")
    }
    return Phrase(english.joined(separator: " "), chinese.joined())
  }

  /// What a gateway refused goes back once more.
  func repeatRefund(
    _ bill: BillPicture, _ authoriser: StaffMember? = nil, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      as: .permission(.giveBack),
      Phrase(
        "give back what is left of refund \(bill.check.number)",
        "\(bill.check.number) 号退款单重新退款"), allowedBy: authoriser, in: context,
      dismissed: .reopening(.notAllowed), then: { .reopening(.repeatRefund(bill, $0)) })
    if let asking { return [asking] }
    let id = bill.check.id
    return [
      .perform("pay") { store in
        let database = try store.database
        let before = Set(try database.bill(of: id).payments.map(\.id))
        let refund = try database.perform(
          RepeatRefund(id, authoriser: authoriser), by: try store.author)
        return .reopening(.refunded(refund, before: before))
      }
    ]
  }

  // MARK: Closed checks

  func closedCommands(in context: ConsoleContext) -> [Command<Action>] {
    let open: Availability = .when(selectedID != nil, otherwise: nothingHere)
    return [
      Command(
        "till.receipt", keys: [.enter], title: Phrase("receipt", "结账单"),
        help: Phrase("Show the receipt on the screen.", "在屏幕上查看结账单。"),
        availability: open, action: .showReceipt),
      Command(
        "till.invoice", keys: [.character("i")], title: Phrase("invoice", "发票"),
        help: Phrase(
          "What the guest wants on an invoice of this check.", "登记该单的开票信息。"),
        availability: invoiceAvailability(in: context), action: .invoice),
      Command(
        "till.refund", keys: [.character("b")], title: Phrase("refund", "退款"),
        help: Phrase(
          "Give back what lines of this check, or some pieces of them, came to.",
          "按菜退款：退还所选菜品（可部分份数）的实付金额。"),
        availability: refundAvailability(in: context), action: .reopening(.refund)),
      Command(
        "till.reopen", keys: [.character("e")], title: Phrase("reopen", "反结账"),
        help: Phrase(
          "Open this check again: what was paid stays on it, and it is closed anew when that is its total.",
          "反结账：已收款保留在单上，改妥后重新结账。"),
        availability: reopenAvailability(in: context), action: .reopening(.ask)),
      Command(
        "till.print", keys: [.character("p")], title: Phrase("print again", "补打"),
        help: Phrase("Print the receipt once more, marked as a copy.", "补打结账单，注明补打。"),
        availability: open, action: .print),
      Command(
        "till.why", keys: [.character("w")], title: Phrase("why", "明细"),
        help: Phrase(
          "Every line and step of the bill: who did it, who allowed it, and why.",
          "逐项说明金额：谁操作、谁授权、原因。"),
        availability: .when(bill != nil, otherwise: nothingHere), action: .why),
    ]
  }

  private func invoiceAvailability(in context: ConsoleContext) -> Availability {
    guard let bill else { return .disabled(nothingHere) }
    return bill.check.refunds == nil
      ? context.availability(needing: .takePayment)
      : .disabled(InvoiceRefusal.isRefund.reason)
  }

  private func refundAvailability(in context: ConsoleContext) -> Availability {
    guard let bill else { return .disabled(nothingHere) }
    do throws(RefundRefusal) {
      try RefundRule.check(bill.check, today: context.businessDay, isTodayClosed: false)
    } catch {
      return .disabled(error.reason)
    }
    return context.availability(needing: .takePayment)
  }

  private func reopenAvailability(in context: ConsoleContext) -> Availability {
    guard let bill else { return .disabled(nothingHere) }
    do throws(ReopenRefusal) {
      // What only the file knows, such as a drawer that is counted, the verb says.
      try ReopenRule.check(
        bill.check, today: context.businessDay, isRefunded: !bill.refunds.isEmpty,
        isEmpty: bill.lines.isEmpty)
    } catch {
      return .disabled(error.reason)
    }
    return context.availability(needing: .takePayment)
  }
}
