import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension TillScreen {
  func heading(in context: ConsoleContext) -> Heading {
    shown == .open ? Heading() : Heading(title: Phrase("till: paid", "收银：已结账"))
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let parts = ListDetail(
      area, layout: context.layout, isDetailOpen: isDetailOpen,
      listShare: context.layout == .desk ? 50 : 48)
    parts.drawDivider(into: &buffer)
    var cursor: Point?
    if let list = parts.list { cursor = drawList(into: &buffer, area: list, context: context) }
    if let detail = parts.detail { drawDetail(into: &buffer, area: detail, context: context) }
    return cursor
  }

  private func drawDetail(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    guard selectedID != nil else { return }
    guard let bill else {
      buffer.write(
        context.text(Phrase("Reading the bill ...", "正在读取账单…")), at: area.origin,
        style: .quiet)
      return
    }
    let left = sharers[bill.check.id]
    BillView(
      bill: bill, context: context,
      share: share(of: bill).flatMap { amount in left.map { (amount, $0) } }, scrolled: scrolled
    )
    .draw(into: &buffer, area: area)
  }

  // MARK: List

  private func drawList(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    let isRoomy = context.layout.isSplit
    // On a phone the list would reach the edge: the last column says that it goes on.
    let area = isRoomy ? area.columns(from: 1) : area.inset(columns: 1)
    var cursor: Point?
    if let query {
      buffer.write("/", at: area.origin, style: .search)
      let place = query.draw(
        in: area.line(0).columns(from: 1), of: &buffer, style: .search,
        placeholder: context.text(Phrase("table, guest or number", "桌号、客人或单号")))
      if isFinding { cursor = place }
    } else {
      drawSummary(into: &buffer, line: area.line(0), context: context)
    }
    let rows = area.rows(from: isRoomy ? 2 : 1)
    guard shown == .open ? entries != nil : closedChecks != nil else {
      buffer.write(
        context.text(Phrase("Reading the checks ...", "正在读取账单…")), at: rows.origin,
        style: .quiet)
      return cursor
    }
    if list.isEmpty {
      drawEmpty(into: &buffer, area: rows, context: context)
    } else if shown == .open {
      drawOpen(into: &buffer, area: rows, context: context)
    } else {
      drawClosed(into: &buffer, area: rows, context: context)
    }
    return cursor
  }

  private func drawSummary(into buffer: inout Buffer, line: Rect, context: ConsoleContext) {
    guard shown == .open else {
      guard let count = closedChecks?.count(where: { $0.check.refunds == nil }) else { return }
      buffer.write(
        context.text(Phrase("\(count) paid today", "今日已结 \(count) 单")), at: line.origin,
        style: .heading)
      return
    }
    guard let entries else { return }
    let waiting = entries.compactMap { $0.check.refunds == nil ? $0.billAskedAt : nil }
    var column = line.column
    if let first = waiting.min() {
      let minutes = max(0, context.now.minutes(since: first))
      column += buffer.write(
        context.text(
          Phrase(
            context.layout == .desk
              ? "\(waiting.count) waiting to pay, longest \(minutes) min"
              : "\(waiting.count) waiting, longest \(minutes) min",
            "\(waiting.count) 桌等买单，最久 \(minutes) 分钟")),
        at: Point(column: column, row: line.row), style: WaitText.style(minutes: minutes))
      column += 2
    }
    column += buffer.write(
      context.text(
        Phrase(
          waiting.isEmpty ? "nobody waits to pay   \(entries.count) open" : "\(entries.count) open",
          waiting.isEmpty ? "无人等买单   未结 \(entries.count) 单" : "未结 \(entries.count) 单")),
      at: Point(column: column, row: line.row), style: .quiet, columns: line.maxColumn - column)
    // On a phone there may be room for the first alone.
    guard !readyNumbers.isEmpty, column + 6 < line.maxColumn else { return }
    let ready = readyNumbers.joined(separator: " ")
    buffer.write(
      "  @ " + context.text(Phrase("\(ready) ready", "可取餐 \(ready)")),
      at: Point(column: column, row: line.row), style: .good, columns: line.maxColumn - column,
      overflow: .ellipsis)
  }

  private func drawEmpty(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let text: Phrase
    if query != nil {
      text = Phrase("No check fits. Esc shows all.", "没有符合的账单，按 Esc 显示全部。")
    } else if shown == .closed {
      text = Phrase("No check has been paid today yet.", "今日还没有已结账单。")
    } else {
      text = Phrase("No open checks: everybody has paid.", "没有未结账单，都已结清。")
    }
    buffer.write(context.text(text), at: area.origin, style: .quiet)
  }

  private func drawOpen(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let amounts = Self.amountColumns((entries ?? []).map(\.remaining))
    let table = Table([
      TableColumn("", width: .fixed(1)),
      // Two joined tables whole: T07+T08.
      TableColumn("", width: .fixed(context.layout == .desk ? 8 : 7)),
      TableColumn("", width: .flexible(minimum: 6)),
      TableColumn("", width: .fixed(3), alignment: .trailing, dropOrder: 2),
      // Gives way to an amount that is longer than most.
      TableColumn(
        "", width: .fixed(context.layout == .desk ? 14 : 10), alignment: .trailing,
        dropOrder: amounts > 10 ? 1 : 0),
      TableColumn("", width: .fixed(amounts), alignment: .trailing),
    ])
    let byID = Dictionary(
      (entries ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    table.draw(list, in: area, of: &buffer) { id in
      guard let entry = byID[id] else { return [] }
      // Those who still eat need no cashier.
      let isEating =
        entry.billAskedAt == nil && entry.unsentLines == 0 && entry.sale?.givenOutAt == nil
      return [
        TableCell(id == selectedID ? ">" : " "),
        TableCell(entry.tables, style: isEating ? .quiet : .strong),
        TableCell(
          entry.check.refunds == nil
            ? entry.guestName ?? "-" : context.text(Phrase("refund", "退款")),
          style: entry.member != nil ? .member : isEating ? .quiet : .normal),
        TableCell(entry.guests.map { "\($0)" } ?? "", style: .quiet),
        waiting(entry, context: context),
        TableCell(
          entry.remaining.plainText, style: isEating ? .quiet : .strong),
      ]
    }
  }

  /// As wide as the longest amount, so that none is cut: a feast in rupiah has eight digits.
  private static func amountColumns(_ amounts: [Money]) -> Int {
    max(10, amounts.map(\.plainText.count).max() ?? 0)
  }

  /// What the check waits for: drafts first, because they must be solved before anything else.
  private func waiting(_ entry: TillEntry, context: ConsoleContext) -> TableCell {
    let isWide = context.layout == .desk
    if entry.unsentLines > 0 {
      return TableCell(
        context.text(
          Phrase("! \(entry.unsentLines) unsent", "! \(entry.unsentLines)未下单")), style: .danger)
    }
    if entry.check.refunds != nil {
      return entry.onTheirWay > 0
        ? TableCell(context.text(Phrase("> goes back", "> 退款中")), style: .info)
        : TableCell(context.text(Phrase("! give back", "! 待退款")), style: .danger)
    }
    if entry.onTheirWay > 0 {
      return TableCell(context.text(Phrase("> paying", "> 支付中")), style: .info)
    }
    if entry.deposit != nil {
      return TableCell(context.text(Phrase("! deposit", "! 订金")), style: .warning)
    }
    guard let asked = entry.billAskedAt else {
      switch entry.sale {
      case nil: return TableCell(context.text(Phrase("eating", "用餐中")), style: .quiet)
      case let sale? where sale.givenOutAt == nil:
        return TableCell(context.text(Phrase("take-away", "外带")), style: .quiet)
      case .some: return TableCell(context.text(Phrase("! to pay", "! 待付款")), style: .danger)
      }
    }
    let minutes = max(0, context.now.minutes(since: asked))
    let text =
      isWide
      ? Phrase("* waits \(minutes) min", "* 等 \(minutes) 分钟")
      : Phrase("* \(minutes) min", "* \(minutes)分钟")
    return TableCell(context.text(text), style: WaitText.style(minutes: minutes))
  }

  private func drawClosed(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .fixed(5)),
      TableColumn("", width: .fixed(context.layout.isSplit ? 8 : 6)),
      TableColumn("", width: .fixed(5), alignment: .trailing, dropOrder: 1),
      TableColumn("", width: .flexible(minimum: 6)),
      TableColumn(
        "", width: .fixed(Self.amountColumns((closedChecks ?? []).compactMap(\.check.total))),
        alignment: .trailing),
    ])
    let byID = Dictionary(
      (closedChecks ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    table.draw(list, in: area, of: &buffer) { id in
      guard let closed = byID[id] else { return [] }
      let tenders = closed.payments.filter { $0.stage == .captured }.map {
        context.text($0.tender.name)
      }
      return [
        TableCell(id == selectedID ? ">" : " "),
        TableCell(closed.check.closedAt.map(context.clock) ?? "", style: .quiet),
        TableCell(
          closed.check.refunds == nil
            ? closed.tableNames.joined(separator: "+") : context.text(Phrase("refund", "退款")),
          style: .strong),
        TableCell("#\(closed.check.number)", style: .quiet),
        TableCell(tenders.joined(separator: context.comma)),
        TableCell(closed.check.total?.plainText ?? "", style: .money),
      ]
    }
  }
}
