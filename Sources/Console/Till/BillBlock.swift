import StoreDatabase
import StoreDomain

/// Why nothing can be paid on a bill now, and what to do about it.
enum BillBlock {
  static func reason(against bill: BillPicture, context: ConsoleContext) -> Phrase? {
    if bill.check.stage == .closed { return closed(bill, context) }
    if !bill.unsentLines.isEmpty { return unsent(bill.unsentLines) }
    if let refusal = bill.discountRefusal { return refusal.reason }
    let way = PaymentRule.onItsWay(bill.payments)
    if way > 0, way >= bill.remaining.minorUnits {
      return GatewayRefusal.onItsWay(Money(minorUnits: way, currency: bill.total.currency)).reason
    }
    let isOwed = bill.check.refunds != nil && bill.remaining.minorUnits < 0
    if bill.remaining.minorUnits == 0 || isOwed && way <= bill.remaining.minorUnits,
      !bill.progress.isEmpty
    {
      return Phrase("it closes when the gateway has answered", "通道答复后自动结单")
    }
    if bill.remaining.minorUnits == 0 {
      return bill.lines.isEmpty
        ? Phrase("nothing was ordered", "还没有消费")
        : Phrase("nothing is left to pay: close it with c", "已无应收，按 c 结单")
    }
    return nil
  }

  private static func closed(_ bill: BillPicture, _ context: ConsoleContext) -> Phrase {
    let name = bill.payments.last?.authorName ?? ""
    let time = bill.check.closedAt.map(context.clock) ?? ""
    return Phrase(
      "paid already at \(time), taken by \(name)", "该单已于 \(time) 由 \(name) 收款结账")
  }

  /// Lines that the kitchen does not know: who can send or void them.
  static func unsent(_ lines: [OrderLine]) -> Phrase {
    let authors = Array(Set(lines.map(\.authorName))).sorted()
    func named(_ language: Language) -> [String] {
      lines.prefix(2).map { $0.name.text(language) } + (lines.count > 2 ? ["…"] : [])
    }
    let reason = PaymentRefusal.unsentLines(lines.count).reason
    let english = named(.english).joined(separator: ", ")
    let chinese = named(.simplifiedChinese).joined(separator: "、")
    return Phrase(
      "\(reason.english) (\(english)): let \(authors.joined(separator: ", ")) send or void "
        + "\(lines.count == 1 ? "it" : "them") first",
      "\(reason.chinese)（\(chinese)），请 \(authors.joined(separator: "、")) 先下单或取消")
  }
}
