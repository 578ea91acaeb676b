import TerminalCore

/// The characters that boxes are drawn with.
public struct BoxGlyphs: Hashable, Sendable {
  public var horizontal: String
  public var vertical: String
  public var topLeft: String
  public var topRight: String
  public var bottomLeft: String
  public var bottomRight: String

  public static let lines = BoxGlyphs(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")
  /// For terminals that show lines two columns wide or not at all.
  public static let ascii = BoxGlyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
}

extension Buffer {
  /// Clears `rect`, draws a frame around it with a title in its upper edge, and returns the inside.
  @discardableResult
  public mutating func drawBox(
    _ rect: Rect, title: String = "", glyphs: BoxGlyphs = .lines, style: Style = .border,
    titleStyle: Style = .heading
  ) -> Rect {
    guard rect.columns >= 2, rect.rows >= 2 else {
      fill(rect)
      return rect
    }
    fill(rect)
    let bar = String(repeating: glyphs.horizontal, count: rect.columns - 2)
    write(glyphs.topLeft + bar + glyphs.topRight, at: rect.origin, style: style)
    for row in rect.row + 1..<rect.maxRow - 1 {
      write(glyphs.vertical, at: Point(column: rect.column, row: row), style: style)
      write(glyphs.vertical, at: Point(column: rect.maxColumn - 1, row: row), style: style)
    }
    write(
      glyphs.bottomLeft + bar + glyphs.bottomRight,
      at: Point(column: rect.column, row: rect.maxRow - 1), style: style)
    if !title.isEmpty, rect.columns > 6 {
      let shown = " " + truncated(title, columns: rect.columns - 6) + " "
      write(shown, at: Point(column: rect.column + 2, row: rect.row), style: titleStyle)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  /// Draws a vertical line, as between a list and its detail.
  public mutating func drawVerticalLine(
    column: Int, rows: Range<Int>, glyphs: BoxGlyphs = .lines, style: Style = .border
  ) {
    for row in rows { write(glyphs.vertical, at: Point(column: column, row: row), style: style) }
  }

  /// Draws a horizontal line through the first row of `rect`.
  public mutating func drawHorizontalLine(
    in rect: Rect, glyphs: BoxGlyphs = .lines, style: Style = .border
  ) {
    write(
      String(repeating: glyphs.horizontal, count: rect.columns), at: rect.origin, style: style,
      columns: rect.columns)
  }
}
