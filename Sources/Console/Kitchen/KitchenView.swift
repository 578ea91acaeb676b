import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension KitchenScreen {
  public func draw(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    buffer.fill(area)
    guard isRead else {
      buffer.write(
        context.text(Phrase("Reading ...", "正在读取…")),
        at: Point(column: area.column + 1, row: area.row), style: .quiet)
      return nil
    }
    let strip = problems.isEmpty ? 0 : 1
    if let problem = problems.first {
      let more = problems.count > 1 ? " (+\(problems.count - 1))" : ""
      buffer.writeField(
        " ! " + context.text(problem.explanation) + more, at: area.origin, columns: area.columns,
        style: .toastDanger)
    }
    let body = area.rows(from: strip).inset(columns: 1)
    let board = board
    if showsCounts, !(board.isEmpty && booked.isEmpty) {
      drawCounts(of: board, into: &buffer, area: body, context: context)
      return nil
    }
    if board.isEmpty {
      buffer.write(
        context.text(Phrase("Nothing to make. All tables have their dishes.", "没有待做的菜，全部已出。")),
        at: body.origin, style: .quiet, columns: body.columns)
      return nil
    }
    let gap = 2
    let count = max(1, (body.columns + gap) / (Self.cardColumns(in: context) + gap))
    let width = (body.columns - gap * (count - 1)) / count
    let cards = board.map { KitchenCard($0, columns: width, context: context) }
    let packed = KitchenColumns(cards.map(\.rows), height: body.rows)
    let first = firstColumn(of: packed, showing: count, on: board)
    for (offset, column) in packed.columns.dropFirst(first).prefix(count).enumerated() {
      let left = body.column + offset * (width + gap)
      for piece in column {
        cards[piece.card].draw(
          piece.items, into: &buffer,
          area: Rect(
            column: left, row: body.row + piece.top, columns: width, rows: piece.rows),
          selection: list.selection, context: context)
      }
    }
    // What stands to the left and right of the window is said, since nothing may be overlooked.
    if first > 0 {
      buffer.write("<", at: Point(column: area.column, row: body.row), style: .strong)
    }
    if first + count < packed.columns.count {
      buffer.write(
        ">", at: Point(column: area.maxColumn - 1, row: body.row), style: .strong)
    }
    return nil
  }

  /// How wide a card is at least. Names in one language alone need less.
  private static func cardColumns(in context: ConsoleContext) -> Int {
    context.language == .english ? 38 : 24
  }

  private func firstColumn(
    of packed: KitchenColumns, showing count: Int, on board: [KitchenTicket]
  ) -> Int {
    for (index, ticket) in board.enumerated() {
      guard let item = ticket.items.firstIndex(where: { $0.id == list.selection }) else { continue }
      return packed.first(showing: count, card: index, item: item)
    }
    return 0
  }

  /// Each dish with its pieces, in as many columns as there is room for, what is booked of it for later,
  /// and the tables that wait.
  private func drawCounts(
    of board: [KitchenTicket], into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) {
    let counts = DishCount.all(of: board, booked: booked)
    let gap = 2
    let columns = max(1, (area.columns + gap) / (Self.cardColumns(in: context) + gap))
    let width = (area.columns - gap * (columns - 1)) / columns
    for (index, count) in counts.enumerated() {
      let (column, row) = (index / area.rows, index % area.rows)
      guard column < columns else { break }
      let line = Rect(
        column: area.column + column * (width + gap), row: area.row + row, columns: width, rows: 1)
      buffer.writeField(
        count.pieces > 0 ? "\(count.pieces)" : "", at: line.origin, columns: 3, style: .strong,
        alignment: .trailing)
      let tables = count.tables.joined(separator: " ")
      let room = min(displayWidth(tables), max(0, width / 3))
      let booked =
        count.booked > 0
        ? context.text(Phrase(" booked: \(count.booked)", " 预订 \(count.booked)")) : ""
      let names = max(1, width - 5 - room - displayWidth(booked))
      buffer.writeField(
        count.name(in: context.language), at: Point(column: line.column + 4, row: line.row),
        columns: names)
      if !booked.isEmpty {
        buffer.write(
          booked, at: Point(column: line.column + 4 + names, row: line.row), style: .info)
      }
      buffer.writeField(
        tables, at: Point(column: line.maxColumn - room, row: line.row), columns: room,
        style: .quiet, alignment: .trailing)
    }
    // Nothing is left out without a word.
    let left = counts.count - columns * area.rows
    if left > 0 {
      buffer.write(
        context.text(Phrase("+ \(left) more", "另有 \(left) 种")),
        at: Point(column: area.column, row: area.maxRow - 1), style: .warning)
    }
  }
}
