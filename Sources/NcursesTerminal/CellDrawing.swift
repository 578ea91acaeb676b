import TerminalCore

/// How one cell is handed to ncurses, which knows columns code point by code point: each part is
/// one code point with columns of its own and the marks that combine with it.
///
/// ncurses and the terminal must agree on every column, or the rest of the row shifts. So a cluster
/// of several wide code points (a family emoji, a skin tone) shows its first one, and where we
/// count two columns and ncurses one, the second is filled.
struct CellDrawing: Equatable {
  /// One or two parts; together they take the cell's columns.
  private(set) var parts: [[UInt32]] = []

  /// - Parameter columns: the columns of a code point as ncurses counts them, negative when unknown.
  init(text: String, width: Int, columns: (UInt32) -> Int) {
    var used = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      // Nothing after a joiner has a place of its own; variation selectors would widen a character
      // behind ncurses' back.
      if value == 0x200D { break }
      if value == 0xFE0E || value == 0xFE0F { continue }
      let own = columns(value)
      if own == 0 {
        if let last = parts.indices.last, parts[last].count <= 4 { parts[last].append(value) }
      } else if own > 0, used + own <= width {
        parts.append([value])
        used += own
      } else if parts.isEmpty {
        // Newer than the C library's tables.
        parts.append([0x3F])
        used += 1
      }
    }
    while used < width {
      parts.append([0x20])
      used += 1
    }
  }
}
