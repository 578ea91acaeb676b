import TerminalCore

/// A number in digits five rows high, for what is read across a counter: the change, what is left
/// to pay. Drawn with spaces in reverse, so that every terminal shows it.
enum LargeAmount {
  static let rows = 5

  private static let glyphs: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ".": [" ", " ", " ", " ", "#"],
    "-": ["   ", "   ", "###", "   ", "   "],
  ]

  /// Draws `text` at the right of `rect`, as wide as there is room for.
  ///
  /// - Returns: the rows that it took; 0 without room.
  @discardableResult
  static func draw(
    _ text: String, in rect: Rect, of buffer: inout Buffer, style: Style
  ) -> Int {
    guard rect.rows >= rows,
      let dot = [2, 1].first(where: { columns(of: text, dot: $0) <= rect.columns })
    else { return 0 }
    var column = rect.maxColumn - columns(of: text, dot: dot)
    for character in text {
      guard let glyph = glyphs[character] else { continue }
      for (row, line) in glyph.enumerated() {
        for (index, pixel) in line.enumerated() where pixel == "#" {
          buffer.fill(
            Rect(column: column + index * dot, row: rect.row + row, columns: dot, rows: 1),
            style: style.reversed)
        }
      }
      column += (glyph[0].count + 1) * dot
    }
    return rows
  }

  /// - Parameter dot: the columns of one dot of a digit.
  private static func columns(of text: String, dot: Int) -> Int {
    let dots = text.reduce(0) { $0 + (glyphs[$1].map { $0[0].count + 1 } ?? 0) }
    return max(0, dots - 1) * dot
  }
}
