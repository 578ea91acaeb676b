import StoreDatabase
import StoreDomain
import Widgets

/// Money for an account by a gateway: the desk goes on meanwhile, and says what became of it.
extension AccountsScreen {
  func takeByGateway(
    _ purpose: AccountPurpose, _ amount: Money, _ tender: Tender, scanned code: String,
    id: Identifier<Payment>, _ label: Phrase
  ) -> Effect<Self> {
    .perform(
      "accounts",
      TakeByGateway(
        purpose, amount: amount.minorUnits, tender: tender,
        scanned: tender == .wallet ? code : nil, id: id)
    ) { .money(.sent($0, label)) }
  }

  mutating func wasSent(
    _ taking: AccountTaking, _ label: Phrase, in context: ConsoleContext
  ) -> [Effect<Self>] {
    noteSent(taking.payment.id, label)
    let amount = taking.payment.amount.plainText
    let toTell = taking.bill.progress[taking.payment.id]?.toTell ?? Phrase("", "")
    return [
      .toast(
        .info,
        Phrase(
          "\(amount) for \(label.english) is on its way. Say: \(toTell.english)",
          "\(label.chinese) 的 \(amount) 正在支付。请告知客人：\(toTell.chinese)")),
      load(in: context),
    ]
  }

  /// What became of what was sent here.
  mutating func gatewayNews(_ reading: Reading) -> [Effect<Self>] {
    reading.ended.compactMap { payment in
      guard let label = noteEnded(payment.id) else { return nil }
      let amount = payment.amount.plainText
      guard payment.stage.countsTowardBill else {
        return .toast(
          .warning,
          Phrase(
            "\(amount) for \(label.english) was not taken; nothing is on the account.",
            "\(label.chinese) 的 \(amount) 未收到，未入账。"))
      }
      return .toast(
        .good,
        Phrase(
          "\(amount) is taken and stands on \(label.english).", "已收 \(amount)，\(label.chinese) 已入账。"
        ))
    }
  }

  /// What a detail says of money that is on its way.
  func linesOnItsWay(in context: ConsoleContext) -> [SheetLine] {
    (reading?.onItsWay ?? []).map { money in
      let (amount, tender) = (money.amount.plainText, money.tender.name)
      // A phone has no room for it in one line.
      return .paragraph(
        "> "
          + context.text(
            Phrase(
              "\(amount) by \(tender.english) is on its way, check \(money.checkNumber), "
                + money.authorName,
              "\(tender.chinese) \(amount) 正在支付，\(money.checkNumber) 号单，\(money.authorName)")),
        .info)
    }
  }
}

extension AccountTender {
  /// What a gateway takes by it; nil where it is taken by hand.
  func byGateway(_ gateways: [GatewaySetting]) -> Tender? {
    switch self {
    case .cash, .transfer: nil
    case .card: gateways.taking(.card).isEmpty ? nil : .card
    case .wallet: gateways.taking(.wallet).isEmpty ? nil : .wallet
    }
  }
}
