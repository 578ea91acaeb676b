import StoreDomain
import TerminalCore
import Widgets

extension TableDialog {
  private var question: Phrase {
    switch purpose {
    case .seat(_, let label, _): Phrase("Seat \(label)", "\(label) 入座")
    case .move(_, let table): Phrase("Move \(table) to", "\(table) 转台到")
    case .join(_, let table): Phrase("One more table for \(table)", "\(table) 再并一台")
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let picks = picks(clock: context.clock)
    let width = min(area.columns, 60)
    let refused = refusal.map { wrapped("x " + context.text($0), columns: width - 4) } ?? []
    // What the table under the cursor costs others is read before Enter.
    let costs =
      chosen?.costs.phrase(clock: context.clock).map {
        wrapped("! " + context.text($0), columns: width - 4).prefix(2).map(\.self)
      } ?? []
    let rows = max(4, min(9, picks.count)) + refused.count + costs.count + 4
    let box = area.centred(Size(columns: width, rows: min(area.rows, rows)))
    let inside = buffer.drawBox(box, title: context.text(question)).inset(columns: 1)

    let (upper, entry) = inside.split(bottom: 1)
    let (middle, bottom) = upper.split(bottom: min(refused.count, max(0, upper.rows - 2)))
    buffer.drawRefusal(refused, in: bottom)
    let (list, cost) = middle.split(bottom: min(costs.count, max(0, middle.rows - 3)))
    for (row, line) in costs.enumerated() where row < cost.rows {
      buffer.write(line, at: cost.line(row).origin, style: .warning)
    }
    let (head, body) = list.split(top: 1)
    let party = SheetLine.pieces(
      [Piece(context.text(.party(of: partySize)), .strong)],
      right: isSeating
        ? [Piece(context.text(Phrase("Left fewer, Right more", "左右方向键增减")), .quiet)] : [])
    buffer.draw([party], in: head)

    drawPicks(picks, into: &buffer, area: body, context: context)
    return field.drawSearch(
      in: entry, of: &buffer,
      placeholder: context.text(
        Phrase("another table: T12, or two: T1 T2", "其他桌号：T12，并台：T1 T2")))
  }

  private func drawPicks(
    _ picks: [TablePick], into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) {
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .flexible(minimum: 9)),
      TableColumn("", width: .fixed(8), alignment: .trailing),
      TableColumn("", width: .fixed(min(34, area.columns - 22))),
    ])
    if picks.isEmpty {
      let words =
        field.isEmpty
        ? Phrase("No free table fits.", "没有合适的空桌。")
        : Phrase("No table has this name.", "没有这个桌号。")
      buffer.write(context.text(words), at: area.origin, style: .quiet)
    }
    table.draw(list, in: area, of: &buffer) { id in
      picks.first { $0.id == id }.map { cells(of: $0, in: context) } ?? []
    }
  }

  private func cells(of pick: TablePick, in context: ConsoleContext) -> [TableCell] {
    let style: Style = pick.isPossible ? .normal : .disabled
    return [
      TableCell(pick.id == list.selection ? ">" : " ", style: style),
      TableCell(pick.id, style: pick.isPossible ? .strong : .disabled),
      TableCell(context.text(Phrase("\(pick.seats) seats", "\(pick.seats) 座")), style: style),
      TableCell(
        context.text(pick.reason),
        style: pick.isShared ? .warning : pick.isPossible ? .quiet : .disabled),
    ]
  }
}
