import StoreDatabase
import StoreDomain
import Widgets

/// What people settle by hand of a payment that waits at a gateway.
struct GatewaySettlement: AllowedWish {
  let paymentID: Identifier<Payment>
  let checkID: Identifier<Check>
  let isTaken: Bool
  let number: String
  let reason: Reason
  var authoriser: StaffMember?
}

/// Payments that wait at a gateway: what is said of them, and the way out.
extension TillScreen {
  enum GatewayAction: Sendable {
    case ask
    case which(Int, BillPicture)
    case chosen(Int, Identifier<Payment>, Identifier<Check>)
    case reversed(BillPicture)
    case typed(FormDialog.Answers, Identifier<Payment>, Identifier<Check>)
    case settle(GatewaySettlement)
    case settled(GatewayPayment, BillPicture)
    case notAllowed
  }

  mutating func updateGateway(
    _ action: GatewayAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask: return bill.map { askWhichPayment(on: $0, in: context) } ?? []
    case .which(let index, let bill):
      let payments = bill.paymentsThatWait
      return payments.indices.contains(index)
        ? askAbout(payments[index], on: bill, in: context) : []
    case .chosen(let answer, let id, let check):
      return answer == 1
        ? [reverse(id, on: check)] : answer == 2 ? [askStatement(id, check, context)] : []
    case .reversed(let bill):
      keep(bill)
      return [
        .toast(.info, Phrase("It is being reversed. Take payment another way.", "正在撤销，请换方式收款。")),
        load(),
      ]
    case .typed(let answers, let id, let check):
      let isTaken = answers.choice("outcome") == 0
      return settle(
        GatewaySettlement(
          paymentID: id, checkID: check, isTaken: isTaken, number: answers.text("number"),
          reason: Reason(nil, ownWords: answers.text("reason"))), in: context)
    case .settle(let settlement): return settle(settlement, in: context)
    case .settled(let payment, let bill): return settled(payment, bill)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; the payment waits on.", "未获授权，支付继续等待。"))]
    }
  }

  // MARK: What is said

  /// A payment went to its gateway: the next guest can be served.
  mutating func wasSent(_ outcome: PaymentDialog.Outcome) -> [Effect<Self>] {
    noteAwaited(outcome.bill.check.id, true)
    let amount = outcome.payment.payment.taken.plainText
    let toTell = outcome.bill.progress[outcome.payment.payment.id]?.toTell ?? Phrase("", "")
    return [
      .toast(
        .info,
        Phrase(
          "\(amount) is on its way. Say: \(toTell.english)",
          "\(amount) 正在支付。请告知客人：\(toTell.chinese)")), load(),
    ]
  }

  struct GatewayNotice {
    let id: Identifier<Check>
    let kind: Notice.Kind
    let words: Phrase
  }

  /// What became of the checks of which something was sent here.
  mutating func gatewayNews(_ entries: [TillEntry]) -> [GatewayNotice] {
    awaited.sorted { $0.rawValue < $1.rawValue }.compactMap { id in
      let before = self.entries?.first { $0.id == id }
      guard let entry = entries.first(where: { $0.id == id }) else {
        noteAwaited(id, false)
        return before.flatMap { entry in
          // Money for an account is told at its desk; its check is over whatever became of it.
          if entry.account != nil, entry.check.refunds == nil { return nil }
          let tables = entry.tables
          return GatewayNotice(
            id: id, kind: .good,
            words: entry.check.refunds == nil
              ? Phrase("\(tables) is paid.", "\(tables) 已支付结账。")
              : Phrase("Refund \(tables) is given back.", "退款单 \(tables) 已退回。"))
        }
      }
      guard entry.onTheirWay == 0 else { return nil }
      noteAwaited(id, false)
      if let before, before.remaining == entry.remaining {
        // Nothing of it was taken: those guests pay their part another way.
        for _ in 0..<before.onTheirWay { takeShareBack(of: id) }
      }
      let left = entry.remaining.plainText
      if entry.check.refunds != nil {
        return GatewayNotice(
          id: id, kind: .warning,
          words: Phrase(
            "Refund \(entry.tables): the gateway refused. Among the open checks, 1 gives it back again.",
            "退款单 \(entry.tables)：通道未退回，请在未结账单中按 1 重新退款。"))
      }
      return GatewayNotice(
        id: id, kind: .warning,
        words: Phrase(
          "\(entry.tables): the gateway has answered, \(left) is left to pay. Look at the bill.",
          "\(entry.tables)：通道已答复，还剩应收 \(left)，请查看账单。"))
    }
  }

  // MARK: The way out

  /// On a split bill several may wait.
  private func askWhichPayment(
    on bill: BillPicture, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let payments = bill.paymentsThatWait
    guard payments.count > 1 else {
      return payments.first.map { askAbout($0, on: bill, in: context) } ?? []
    }
    return [
      .present(
        QuestionDialog(
          title: Phrase("Which payment of \(bill.tables)?", "\(bill.tables) 哪笔支付？"),
          text: Phrase(
            "\(payments.count) payments wait at gateways.", "\(payments.count) 笔支付等待通道答复。"),
          answers: payments.enumerated().map { index, payment in
            .init(
              bill.waitingWords(payment, at: context.now),
              key: .character(Character(String(index + 1))))
          })
      ) { .gateway(.which($0, bill)) }
    ]
  }

  private func askAbout(
    _ payment: Payment, on bill: BillPicture, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let progress = bill.progress[payment.id] else { return [] }
    let (id, check) = (payment.id, bill.check.id)
    let happening = progress.happening(at: context.now)
    let fault = progress.fault?.words
    let english = [happening.english, fault?.english, progress.orderNumber].compactMap(\.self)
    let chinese = [happening.chinese, fault?.chinese, progress.orderNumber].compactMap(\.self)
    let amount = payment.taken.plainText
    return [
      .present(
        QuestionDialog(
          title: Phrase("\(amount) waits, \(bill.tables)", "\(bill.tables) \(amount) 等待中"),
          text: Phrase(english.joined(separator: "; "), chinese.joined(separator: "；")),
          answers: [
            .init(Phrase("wait on", "继续等"), key: .character("b")),
            .init(Phrase("reverse it", "撤销"), key: .character("r"), isDangerous: true),
            .init(Phrase("settle by the statement", "按账单核对"), key: .character("s")),
          ])
      ) { .gateway(.chosen($0, id, check)) }
    ]
  }

  private func reverse(_ id: Identifier<Payment>, on check: Identifier<Check>) -> Effect<Self> {
    .perform("pay") { store in
      let database = try store.database
      try database.perform(ReverseGatewayPayment(id), by: try store.author)
      return .gateway(.reversed(try database.bill(of: check)))
    }
  }

  private func askStatement(
    _ id: Identifier<Payment>, _ check: Identifier<Check>, _ context: ConsoleContext
  ) -> Effect<Self> {
    .present(
      FormDialog(
        title: Phrase("What does the gateway's statement say?", "通道账单上是什么？"),
        fields: [
          .choice(
            "outcome", Phrase("the money", "款项"),
            options: [Phrase("was taken", "已扣款"), Phrase("was not taken", "未扣款或已退回")]),
          .text("number", Phrase("number on the statement", "账单交易号"), limit: 40),
          .text("reason", Phrase("who looked, where", "核对人与依据"), limit: 60),
        ], language: context.language)
    ) { .gateway(.typed($0, id, check)) }
  }

  private func settle(
    _ settlement: GatewaySettlement, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      settlement, as: .permission(.giveBack),
      Phrase("settle a payment by the statement", "按通道账单核对支付"), in: context,
      dismissed: .gateway(.notAllowed), then: { .gateway(.settle($0)) })
    if let asking { return [asking] }
    return [
      .perform("pay") { store in
        let database = try store.database
        let payment = try database.perform(
          ReconcileGatewayPayment(
            settlement.paymentID, isTaken: settlement.isTaken, number: settlement.number,
            reason: settlement.reason, authoriser: settlement.authoriser), by: try store.author)
        return .gateway(.settled(payment, try database.bill(of: settlement.checkID)))
      }
    ]
  }

  private mutating func settled(
    _ payment: GatewayPayment, _ bill: BillPicture
  ) -> [Effect<Self>] {
    noteAwaited(bill.check.id, bill.payments.contains { $0.stage.isOnItsWay })
    guard bill.check.stage == .open || bill.accountGuest != nil else {
      return showClosed(bill, change: nil)
    }
    keep(bill)
    let words: Phrase =
      switch payment.payment.stage {
      case .captured: Phrase("It counts; the record has who allowed it.", "已入账，授权人已记录。")
      case .reversing:
        Phrase(
          "It is reversed first, so that the guest cannot confirm it now. Take payment another way.",
          "先行撤销，以免客人此时确认扣款。请换方式收款。")
      case .created, .sent, .pending, .declined, .reversed:
        Phrase("It is settled as not taken; take payment again.", "已核对为未扣款，请重新收款。")
      }
    return [.toast(.good, words), load()]
  }
}

extension BillPicture {
  /// Payments that wait at a gateway, the oldest first; as many as there are keys.
  fileprivate var paymentsThatWait: [Payment] {
    Array(payments.filter { progress[$0.id] != nil }.prefix(9))
  }

  /// "38.00, the guest must confirm, 12 s".
  fileprivate func waitingWords(_ payment: Payment, at now: Timestamp) -> Phrase {
    let amount = payment.taken.plainText
    guard let happening = progress[payment.id]?.happening(at: now) else {
      return Phrase(amount, amount)
    }
    return Phrase("\(amount), \(happening.english)", "\(amount)，\(happening.chinese)")
  }
}
