import StoreDomain
import TerminalCore
import Widgets

/// A part of a line in one style.
struct Piece: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .normal) {
    self.text = text
    self.style = style
  }
}

/// A line of a detail: some of it at the left, some at the right edge.
enum SheetLine: Hashable, Sendable {
  case pieces([Piece], right: [Piece] = [])
  /// As many lines as it needs.
  case paragraph(String, Style)
  /// An empty line, left out when there is too little room.
  case gap

  static func line(_ text: String, _ style: Style = .normal) -> SheetLine {
    .pieces([Piece(text, style)])
  }

  /// A quiet label in a column of its own before the text.
  static func labelled(_ label: String, _ pieces: [Piece], right: [Piece] = []) -> SheetLine {
    let indent = String(repeating: " ", count: max(1, 11 - displayWidth(label)))
    return .pieces([Piece(label + indent, .quiet)] + pieces, right: right)
  }
}

extension Buffer {
  /// Draws a detail from the top of `area`. Where there is room below, what is too long for a line
  /// goes on in the next one; where there is none, it is cut, and empty lines go first. The right
  /// part of a line is kept whole.
  mutating func draw(_ lines: [SheetLine], in area: Rect) {
    let full = SheetRow.rows(of: lines, columns: area.columns, isWrapping: true)
    var rows = full
    if full.count > area.rows {
      rows = full.filter { !$0.isEmpty }
    }
    if rows.count > area.rows {
      rows = SheetRow.rows(of: lines, columns: area.columns, isWrapping: false)
        .filter { !$0.isEmpty }
    }
    for (index, row) in rows.prefix(area.rows).enumerated() {
      draw(row, in: area.line(index))
    }
  }

  private mutating func draw(_ row: SheetRow, in area: Rect) {
    let rightWidth = width(row.right)
    var column = area.column
    let edge = area.maxColumn - (rightWidth == 0 ? 0 : min(area.columns, rightWidth + 1))
    for piece in row.left where column < edge {
      column += write(
        piece.text, at: Point(column: column, row: area.row), style: piece.style,
        columns: edge - column, overflow: .ellipsis)
    }
    column = max(area.column, area.maxColumn - rightWidth)
    for piece in row.right where column < area.maxColumn {
      column += write(
        piece.text, at: Point(column: column, row: area.row), style: piece.style,
        columns: area.maxColumn - column, overflow: .ellipsis)
    }
  }
}

private func width(_ pieces: [Piece]) -> Int {
  pieces.reduce(0) { $0 + displayWidth($1.text) }
}

/// One row of a detail as it is drawn.
private struct SheetRow {
  var left: [Piece]
  var right: [Piece]

  var isEmpty: Bool { left.isEmpty && right.isEmpty }

  static func rows(of lines: [SheetLine], columns: Int, isWrapping: Bool) -> [SheetRow] {
    lines.flatMap { line -> [SheetRow] in
      switch line {
      case .pieces(let left, let right):
        guard isWrapping else { return [SheetRow(left: left, right: right)] }
        return Self.rows(left: left, right: right, columns: columns)
      case .paragraph(let text, let style):
        return wrapped(text, columns: columns).map { SheetRow(left: [Piece($0, style)], right: []) }
      case .gap: return [SheetRow(left: [], right: [])]
      }
    }
  }

  /// A line whose parts do not fit beside each other: the left one in as many rows as it needs,
  /// under its label if it has one, then the right one.
  private static func rows(left: [Piece], right: [Piece], columns: Int) -> [SheetRow] {
    let rightWidth = width(right)
    if width(left) + (rightWidth == 0 ? 0 : rightWidth + 1) <= columns {
      return [SheetRow(left: left, right: right)]
    }
    // A label ends with the spaces that make its column.
    let first = left.first.map { $0.text.hasSuffix(" ") ? displayWidth($0.text) : 2 } ?? 0
    let indent = first < columns / 2 ? first : 2
    let (rows, used) = Self.folded(left, columns: columns, first: first, indent: indent)
    var result = rows.map { SheetRow(left: $0, right: []) }
    if rightWidth > 0 {
      if used + rightWidth + 1 <= columns, let last = result.indices.last {
        result[last].right = right
      } else {
        result.append(SheetRow(left: [], right: right))
      }
    }
    return result
  }

  /// Pieces in as many rows as they need, and the columns that the last row takes.
  private static func folded(
    _ pieces: [Piece], columns: Int, first: Int, indent: Int
  ) -> (rows: [[Piece]], used: Int) {
    var rows: [[Piece]] = [[]]
    var used = 0
    for piece in pieces {
      if used + displayWidth(piece.text) <= columns {
        rows[rows.count - 1].append(piece)
        used += displayWidth(piece.text)
        continue
      }
      var text = piece.text[...]
      while text.first == " " { text = text.dropFirst() }
      let isFresh = used == 0 || (rows.count == 1 && used == first)
      if isFresh {
        // Too long even for a row of its own: broken where a reader expects it.
        for (index, part) in wrapped(String(text), columns: columns - max(used, indent))
          .enumerated()
        {
          if index > 0 { rows.append([Piece(String(repeating: " ", count: indent))]) }
          rows[rows.count - 1].append(Piece(part, piece.style))
          used = indent + displayWidth(part)
        }
      } else {
        for part in wrapped(String(text), columns: columns - indent) {
          rows.append([Piece(String(repeating: " ", count: indent)), Piece(part, piece.style)])
          used = indent + displayWidth(part)
        }
      }
    }
    return (rows, used)
  }
}
