import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where the parts of the list stand.
enum CounterLayout {
  /// The sums and the titles.
  static let topRows = 2

  /// How many numbers are visible. On a phone the last row tells of the number under the cursor.
  static func window(in context: ConsoleContext) -> Int {
    max(1, context.bodyRows - topRows - (context.layout.isSplit ? 0 : 1))
  }
}

extension CounterScreen {
  static let signs: [StateMark] = [.pickUpWaiting, .pickUpLate, .pickUpReady]

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let entries else { return nil }
    let parts = ListDetail(
      area, layout: context.layout, isDetailOpen: false,
      listShare: context.layout == .desk ? 55 : 58)
    return parts.draw(into: &buffer, detail: detailLines(in: context)) { buffer, side in
      let inside = side.inset(columns: 1)
      buffer.draw([countLine(entries, in: context)], in: inside.line(0))
      drawList(entries, into: &buffer, area: inside.rows(from: 1), context: context)
      return nil
    }
  }

  private func countLine(_ entries: [CounterEntry], in context: ConsoleContext) -> SheetLine {
    func count(_ stages: CounterSale.Stage...) -> Int {
      entries.count { stages.contains($0.stage) }
    }
    let (ready, waiting) = (count(.ready), count(.ordering, .waiting))
    let unpaid = entries.count { $0.stage == .givenOut && $0.isOpen }
    return .pieces(
      [
        Piece(
          context.text(Phrase("\(ready) ready", "可取餐 \(ready)")), ready > 0 ? .good : .quiet),
        Piece(context.text(Phrase("  \(waiting) waiting", "  等待 \(waiting)"))),
      ],
      right: unpaid == 0
        ? []
        : [Piece(context.text(Phrase("\(unpaid) not paid", "未付款 \(unpaid)")), .danger)])
  }

  private func drawList(
    _ entries: [CounterEntry], into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) {
    let isPhone = !context.layout.isSplit
    let table = table(entries, in: context)
    table.drawHeader(in: area.line(0), of: &buffer)
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = area.rows(from: 1, count: max(0, area.rows - (isPhone ? 2 : 1)))
    list.draw(
      as: table, in: rows, of: &buffer,
      whenEmpty: context.text(Phrase("No pick-up numbers. n opens one.", "没有取餐号，按 n 开外带单。"))
    ) { id in byID[id].map { cells(of: $0, in: context) } ?? [] }
    if isPhone, let entry = selected {
      buffer.draw([.line(remark(on: entry, in: context), .info)], in: area.line(area.rows - 1))
    }
  }

  private func table(_ entries: [CounterEntry], in context: ConsoleContext) -> Table {
    let amounts = entries.map { $0.remaining.plainText.count }.max() ?? 0
    return Table([
      TableColumn("", width: .fixed(1)),
      TableColumn(context.text(Phrase("no.", "号")), width: .fixed(4)),
      TableColumn(context.text(Phrase("guest", "客人")), width: .flexible(minimum: 4)),
      TableColumn(context.text(Phrase("at", "时间")), width: .fixed(5)),
      TableColumn(context.text(Phrase("  state", "  状态")), width: .fixed(9)),
      TableColumn(
        context.text(Phrase("to pay", "应收")), width: .fixed(max(7, amounts)), alignment: .trailing),
    ])
  }

  private func cells(of entry: CounterEntry, in context: ConsoleContext) -> [TableCell] {
    let mark = entry.mark(at: context.now)
    let isOver = mark.style == .quiet
    return [
      TableCell(entry.id == list.selection ? ">" : " "),
      TableCell(entry.sale.displayNumber, style: isOver ? .quiet : .strong),
      TableCell(
        entry.guestName ?? "-",
        style: isOver ? .quiet : entry.member != nil ? .member : .normal),
      TableCell(
        entry.sale.pickUpAt.map(context.clock) ?? context.text(Phrase("soon", "尽快")),
        style: entry.isLate(at: context.now) ? .danger : isOver ? .quiet : .normal),
      TableCell(mark.text(context.language), style: mark.style),
      TableCell(
        entry.isOpen ? entry.remaining.plainText : context.text(Phrase("paid", "已付")),
        style: isOver || !entry.isOpen ? .quiet : .money),
    ]
  }

  /// What there is no column for, the most needed first.
  private func remark(on entry: CounterEntry, in context: ConsoleContext) -> String {
    var parts = entry.said.filter(\.what.isAllergy).map { "! " + context.text($0.phrase) }
    if let note = entry.party.note { parts.append("“\(note)”") }
    parts.append(context.text(work(of: entry, in: context)))
    return parts.joined(separator: "  ")
  }

  /// How far order, kitchen and guest are.
  private func work(of entry: CounterEntry, in context: ConsoleContext) -> Phrase {
    switch entry.stage {
    case .ordering, .waiting:
      let unsent =
        entry.unsent > 0
        ? Phrase("\(entry.unsent) not sent", "\(entry.unsent) 项未下单") : nil
      let toMake =
        entry.toMake > 0
        ? Phrase("\(entry.toMake) still to make", "\(entry.toMake) 项待做") : nil
      let parts = [unsent, toMake].compactMap { $0 }
      guard !parts.isEmpty else { return Phrase("nothing ordered yet", "尚未点菜") }
      return Phrase(
        parts.map(\.english).joined(separator: ", "), parts.map(\.chinese).joined(separator: "，"))
    case .ready:
      guard let at = entry.readyAt else { return Phrase("all is ready", "全部备好") }
      let minutes = max(0, context.now.minutes(since: at))
      return Phrase("ready for \(minutes) min", "已备好 \(minutes) 分钟")
    case .givenOut:
      let at = entry.sale.givenOutAt.map(context.clock) ?? ""
      let name = entry.sale.givenOutByName ?? ""
      return Phrase("given out \(at) by \(name)", "\(at) \(name) 经手取餐")
    case .notCollected: return Phrase("nobody came for it", "无人来取")
    }
  }

  private func detailLines(in context: ConsoleContext) -> [SheetLine] {
    guard let entry = selected else { return [] }
    let mark = entry.mark(at: context.now)
    var lines: [SheetLine] = [
      .pieces(
        [Piece(entry.label, .strong)], right: [Piece(mark.text(context.language), mark.style)]),
      .gap,
      .labelled(
        context.text(Phrase("pick-up", "取餐")),
        [
          Piece(
            entry.sale.pickUpAt.map(context.clock)
              ?? context.text(Phrase("as soon as made", "做好即取")))
        ]),
      .labelled(
        context.text(Phrase("order", "点菜")), [Piece(context.text(work(of: entry, in: context)))]),
      .labelled(
        context.text(Phrase("to pay", "应收")),
        [
          Piece(
            entry.isOpen ? entry.remaining.plainText : context.text(Phrase("paid", "已付")), .money)
        ]),
      .labelled(
        context.text(Phrase("opened", "开单")),
        [Piece("\(context.clock(entry.party.seatedAt))  \(entry.sale.openedByName)", .quiet)]),
    ]
    if let guests = entry.sale.guests {
      lines.append(
        .labelled(
          context.text(Phrase("eat here", "堂食")),
          [Piece(context.text(Phrase(guests == 1 ? "1 guest" : "\(guests) guests", "\(guests) 位")))]
        ))
    }
    let said = GuestLines.said(entry.said, note: entry.party.note, in: context)
    if !said.isEmpty { lines += [.gap] + said }
    if let note = entry.party.note { lines += [.gap, .paragraph("“\(note)”", .info)] }
    return lines
  }
}
