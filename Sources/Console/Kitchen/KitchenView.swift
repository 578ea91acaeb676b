import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension KitchenScreen {
  /// A part of a card in one column of the screen.
  private struct Piece {
    let card: KitchenCard
    let rows: Range<Int>
    let top: Int
  }

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
    if board.isEmpty {
      buffer.write(
        context.text(Phrase("Nothing to make. All tables have their dishes.", "没有待做的菜，全部已出。")),
        at: body.origin, style: .quiet, columns: body.columns)
      return nil
    }
    let count = max(1, body.columns / 38)
    let gap = 2
    let width = (body.columns - gap * (count - 1)) / count
    let columns = columns(
      board.map { KitchenCard($0, columns: width, context: context) }, height: body.rows)
    let first = firstColumn(of: columns, showing: count)
    for (offset, column) in columns.dropFirst(first).prefix(count).enumerated() {
      let left = body.column + offset * (width + gap)
      for piece in column {
        piece.card.draw(
          rows: piece.rows, into: &buffer,
          area: Rect(
            column: left, row: body.row + piece.top, columns: width, rows: piece.rows.count),
          selection: list.selection, context: context)
      }
    }
    // What stands to the left and right of the window is said, since nothing may be overlooked.
    if first > 0 {
      buffer.write("<", at: Point(column: area.column, row: body.row), style: .strong)
    }
    if first + count < columns.count {
      buffer.write(
        ">", at: Point(column: area.maxColumn - 1, row: body.row), style: .strong)
    }
    return nil
  }

  /// The cards one below the other, then in the next column. A card that fits into one is not torn.
  private func columns(_ cards: [KitchenCard], height: Int) -> [[Piece]] {
    guard height > 0 else { return [] }
    var columns: [[Piece]] = [[]]
    var top = 0
    for card in cards {
      var next = 0
      if top > 0, top + card.rows.count > height {
        columns.append([])
        top = 0
      }
      while next < card.rows.count {
        let end = min(card.rows.count, next + height - top)
        columns[columns.count - 1].append(Piece(card: card, rows: next..<end, top: top))
        top += end - next + 1
        next = end
        if next < card.rows.count {
          columns.append([])
          top = 0
        }
      }
      if top >= height {
        columns.append([])
        top = 0
      }
    }
    return columns.filter { !$0.isEmpty }
  }

  /// The oldest stand at the left as long as the cursor is visible.
  private func firstColumn(of columns: [[Piece]], showing count: Int) -> Int {
    let index =
      columns.firstIndex { column in
        column.contains { piece in
          piece.card.rows[piece.rows].contains { row in
            if case .item(let item) = row { item.id == list.selection } else { false }
          }
        }
      } ?? 0
    return max(0, index - count + 1)
  }
}
