import TerminalCore

/// Digits and letters five rows high and more, for what is read across a counter or a room: the
/// change, a queue number. Drawn with spaces in reverse, so that every terminal shows it.
enum LargeText {
  /// Of the smallest size.
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
    ":": [" ", "#", " ", "#", " "],
    "-": ["   ", "   ", "###", "   ", "   "],
    "A": [" # ", "# #", "###", "# #", "# #"],
    "B": ["## ", "# #", "## ", "# #", "## "],
    "C": [" ##", "#  ", "#  ", "#  ", " ##"],
    "D": ["## ", "# #", "# #", "# #", "## "],
    "E": ["###", "#  ", "## ", "#  ", "###"],
    "F": ["###", "#  ", "## ", "#  ", "#  "],
    "G": [" ##", "#  ", "# #", "# #", " ##"],
    "H": ["# #", "# #", "###", "# #", "# #"],
    "I": ["###", " # ", " # ", " # ", "###"],
    "J": ["  #", "  #", "  #", "# #", " # "],
    "K": ["# #", "# #", "## ", "# #", "# #"],
    "L": ["#  ", "#  ", "#  ", "#  ", "###"],
    "M": ["#   #", "## ##", "# # #", "#   #", "#   #"],
    "N": ["#  #", "## #", "# ##", "#  #", "#  #"],
    "O": [" # ", "# #", "# #", "# #", " # "],
    "P": ["###", "# #", "###", "#  ", "#  "],
    "Q": [" ## ", "#  #", "#  #", "# ##", " ###"],
    "R": ["## ", "# #", "## ", "# #", "# #"],
    "S": [" ##", "#  ", " # ", "  #", "## "],
    "T": ["###", " # ", " # ", " # ", " # "],
    "U": ["# #", "# #", "# #", "# #", "###"],
    "V": ["# #", "# #", "# #", "# #", " # "],
    "W": ["#   #", "#   #", "# # #", "## ##", "#   #"],
    "X": ["# #", "# #", " # ", "# #", "# #"],
    "Y": ["# #", "# #", " # ", " # ", " # "],
    "Z": ["###", "  #", " # ", "#  ", "###"],
  ]

  /// The columns and rows of one dot of a glyph.
  private struct Dot {
    var columns: Int
    var rows: Int
  }

  /// Draws `text` in the top rows of `rect`, as large as there is room for.
  ///
  /// - Parameter largest: how many times the smallest height it may be.
  /// - Returns: the rows that it took; 0 without room, and for a text with a character that it lacks.
  @discardableResult
  static func draw(
    _ text: String, in rect: Rect, of buffer: inout Buffer, style: Style,
    alignment: Alignment = .trailing, largest: Int = 1
  ) -> Int {
    guard !text.isEmpty, text.allSatisfy({ glyphs[$0] != nil }) else { return 0 }
    let sizes =
      (1...max(1, largest)).reversed().map { Dot(columns: 2 * $0, rows: $0) }
      + [Dot(columns: 1, rows: 1)]
    guard
      let dot = sizes.first(where: {
        $0.rows * rows <= rect.rows && columns(of: text, dot: $0) <= rect.columns
      })
    else { return 0 }
    let spare = rect.columns - columns(of: text, dot: dot)
    var column =
      switch alignment {
      case .leading: rect.column
      case .centre: rect.column + spare / 2
      case .trailing: rect.column + spare
      }
    for character in text {
      guard let glyph = glyphs[character] else { continue }
      draw(glyph, dot, at: Point(column: column, row: rect.row), of: &buffer, style: style)
      column += (glyph[0].count + 1) * dot.columns
    }
    return rows * dot.rows
  }

  private static func draw(
    _ glyph: [String], _ dot: Dot, at point: Point, of buffer: inout Buffer, style: Style
  ) {
    for (row, line) in glyph.enumerated() {
      for (index, pixel) in line.enumerated() where pixel == "#" {
        buffer.fill(
          Rect(
            column: point.column + index * dot.columns, row: point.row + row * dot.rows,
            columns: dot.columns, rows: dot.rows), style: style.reversed)
      }
    }
  }

  private static func columns(of text: String, dot: Dot) -> Int {
    let dots = text.reduce(0) { $0 + (glyphs[$1].map { $0[0].count + 1 } ?? 0) }
    return max(0, dots - 1) * dot.columns
  }
}
