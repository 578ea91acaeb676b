import StoreDatabase
import StoreDomain

/// Why nothing can be paid on a bill now, and what to do about it.
enum BillBlock {
  static func reason(against bill: BillPicture, context: ConsoleContext) -> Phrase? {
    if bill.check.stage == .closed { return closed(bill, context) }
    if !bill.unsentLines.isEmpty { return unsent(bill.unsentLines) }
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
    let one = lines.count == 1
    let names = lines.prefix(2).map(\.name.chinese) + (lines.count > 2 ? ["…"] : [])
    return Phrase(
      "\(lines.count) \(one ? "line is" : "lines are") not sent (\(names.joined(separator: ", "))): "
        + "let \(authors.joined(separator: ", ")) send or void \(one ? "it" : "them") first",
      "还有 \(lines.count) 道未下单（\(names.joined(separator: "、"))），"
        + "请 \(authors.joined(separator: "、")) 先下单或取消")
  }
}
