/// What happens to text that has more columns than there is room for.
public enum Overflow: Sendable {
  /// What does not fit is not drawn.
  case clip
  /// The last column that fits shows `…`.
  case ellipsis
}

/// Where text stands in a field that is wider than it.
public enum Alignment: Sendable {
  case leading, trailing, centre
}

/// A screen in memory: every view draws into one, and a terminal presents it.
///
/// Text is sanitised here and nowhere else. A wide character is never cut in half: where one half
/// has no room or is drawn over, the other becomes a space.
public struct Buffer: Hashable, Sendable {
  public let size: Size
  private var cells: ContiguousArray<Cell>

  /// An empty screen. A negative size counts as zero.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = ContiguousArray(repeating: .blank(), count: self.size.columns * self.size.rows)
  }

  /// The whole screen.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place, which must lie on the screen.
  public subscript(column: Int, row: Int) -> Cell {
    precondition(bounds.contains(Point(column: column, row: row)), "outside the screen")
    return cells[row * size.columns + column]
  }

  /// The cell at a place, or nil outside the screen.
  public subscript(point: Point) -> Cell? {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : nil
  }

  /// The cells of one row, which must lie on the screen.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    ArraySlice(cells[row * size.columns..<(row + 1) * size.columns])
  }

  /// Whether a row shows the same in both buffers. Buffers of different width never do.
  public func hasSameRow(_ row: Int, as other: Buffer) -> Bool {
    guard size.columns == other.size.columns, row < size.rows, row < other.size.rows else {
      return false
    }
    let range = row * size.columns..<(row + 1) * size.columns
    for index in range where cells[index] != other.cells[index] { return false }
    return true
  }

  /// Clears a part of the screen to spaces of `style`.
  public mutating func fill(_ rect: Rect, style: Style = .normal) {
    let part = rect.intersection(bounds)
    guard part.columns > 0 else { return }
    let blank = Cell.blank(style)
    for row in part.row..<part.maxRow {
      let first = row * size.columns + part.column
      freeHalves(first: first, last: first + part.columns - 1)
      for index in first..<first + part.columns { cells[index] = blank }
    }
  }

  /// Changes the style of a part of the screen and leaves its text.
  public mutating func restyle(_ rect: Rect, style: Style) {
    changeStyles(in: rect) { $0 = style }
  }

  /// Adds `modifiers` to what is drawn in a part of the screen.
  public mutating func add(_ modifiers: Style.Modifiers, to rect: Rect) {
    changeStyles(in: rect) { $0.modifiers.formUnion(modifiers) }
  }

  private mutating func changeStyles(in rect: Rect, _ change: (inout Style) -> Void) {
    let part = rect.intersection(bounds)
    for row in part.row..<part.maxRow {
      for column in part.column..<part.maxColumn where part.columns > 0 {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  /// Copies `other` to `point`; what does not fit is left out.
  public mutating func draw(_ other: Buffer, at point: Point) {
    for row in 0..<other.size.rows {
      for column in 0..<other.size.columns {
        let cell = other[column, row]
        guard cell.width > 0 else { continue }
        putClipped(
          cell.glyph, width: Int(cell.width), style: cell.style, column: point.column + column,
          row: point.row + row, from: 0, to: size.columns)
      }
    }
  }

  /// Draws `text` in one row and returns the columns that it used.
  ///
  /// - Parameters:
  ///   - columns: the room for it; without it, the rest of the row.
  ///   - overflow: what happens when there is too little room.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, style: Style = .normal, columns: Int? = nil,
    overflow: Overflow = .clip
  ) -> Int {
    let room = max(0, min(columns ?? .max, size.columns - point.column))
    guard (0..<size.rows).contains(point.row), room > 0 else { return 0 }
    if overflow == .ellipsis, displayWidth(text) > room {
      return write(truncated(text, columns: room), at: point, style: style, columns: room)
    }
    let end = point.column + room
    var column = point.column
    if text.isPlain {
      // Without looking for characters of several code points, which is most of the work.
      for scalar in text.unicodeScalars {
        if column >= end { break }
        let width = scalar.columns
        putClipped(
          Glyph(scalar), width: width, style: style, column: column, row: point.row,
          from: 0, to: end)
        column += width
      }
      return min(column, end) - point.column
    }
    for character in sanitised(text) {
      let width = character.columns
      guard width > 0 else { continue }
      if column >= end { break }
      putClipped(
        Glyph(character), width: width, style: style, column: column, row: point.row,
        from: 0, to: end)
      column += width
    }
    return min(column, end) - point.column
  }

  /// Draws `text` in a field of exactly `columns`, with spaces where the text does not reach.
  public mutating func writeField(
    _ text: String, at point: Point, columns: Int, style: Style = .normal,
    alignment: Alignment = .leading, overflow: Overflow = .ellipsis
  ) {
    guard columns > 0 else { return }
    fill(Rect(column: point.column, row: point.row, columns: columns, rows: 1), style: style)
    let spare = max(0, columns - displayWidth(text))
    let indent =
      switch alignment {
      case .leading: 0
      case .trailing: spare
      case .centre: spare / 2
      }
    write(
      text, at: Point(column: point.column + indent, row: point.row), style: style,
      columns: columns - indent, overflow: overflow)
  }

  /// Puts a character where it may have to be cut at the edges `from` and `to`.
  private mutating func putClipped(
    _ glyph: Glyph, width: Int, style: Style, column: Int, row: Int, from: Int, to: Int
  ) {
    guard (0..<size.rows).contains(row) else { return }
    if column >= from, column + width <= to {
      put(glyph, width: width, style: style, column: column, row: row)
    } else {
      for half in column..<column + width where half >= from && half < to {
        put(.space, width: 1, style: style, column: half, row: row)
      }
    }
  }

  /// Puts a character that fits.
  private mutating func put(_ glyph: Glyph, width: Int, style: Style, column: Int, row: Int) {
    let index = row * size.columns + column
    freeHalves(first: index, last: index + width - 1)
    cells[index] = Cell(glyph, width: UInt8(width), style: style)
    if width == 2 { cells[index + 1] = .continuation(style) }
  }

  /// Frees the other halves of wide characters at both ends of a part of a row that is drawn over.
  private mutating func freeHalves(first: Int, last: Int) {
    if cells[first].width == 0, first % size.columns > 0 {
      cells[first - 1] = .blank(cells[first - 1].style)
    }
    if cells[last].width == 2, (last + 1) % size.columns > 0 {
      cells[last + 1] = .blank(cells[last + 1].style)
    }
  }
}

/// `text` cut to `columns`, with `…` in its last column when something was cut.
public func truncated(_ text: String, columns: Int) -> String {
  guard columns > 0 else { return "" }
  let clean = sanitised(text)
  if displayWidth(clean) <= columns { return clean }
  var kept = ""
  var used = 0
  for character in clean {
    used += character.columns
    if used > columns - 1 { break }
    kept.append(character)
  }
  return kept + "…"
}
