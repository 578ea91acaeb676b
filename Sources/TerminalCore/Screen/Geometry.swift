/// How many columns and rows a screen or a part of it has.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted from the top left corner, which is 0, 0.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen. Never has a negative number of columns or rows.
public struct Rect: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  public var size: Size { Size(columns: columns, rows: rows) }
  public var origin: Point { Point(column: column, row: row) }
  public var isEmpty: Bool { columns == 0 || rows == 0 }
  /// The first column to the right of this part.
  public var maxColumn: Int { column + columns }
  /// The first row below this part.
  public var maxRow: Int { row + rows }

  /// Whether `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    (column..<maxColumn).contains(point.column) && (row..<maxRow).contains(point.row)
  }

  /// What is left after taking `columns` from both sides and `rows` from top and bottom.
  public func inset(columns: Int = 1, rows: Int = 0) -> Rect {
    Rect(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The part that lies inside `other` too; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(maxColumn, other.maxColumn) - left, rows: min(maxRow, other.maxRow) - top)
  }

  /// Rows `first` to `first + count - 1`, counted from the top of this part and kept inside it.
  public func rows(from first: Int, count: Int = .max) -> Rect {
    let start = min(max(0, first), rows)
    return Rect(
      column: column, row: row + start, columns: columns, rows: min(max(0, count), rows - start))
  }

  /// Columns `first` to `first + count - 1`, counted from the left of this part and kept inside it.
  public func columns(from first: Int, count: Int = .max) -> Rect {
    let start = min(max(0, first), columns)
    return Rect(
      column: column + start, row: row, columns: min(max(0, count), columns - start), rows: rows)
  }

  /// The left part with that many columns, and the rest after `gap` columns.
  public func split(left count: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
    (columns(from: 0, count: count), columns(from: max(0, count) + gap))
  }

  /// The rest after `gap` columns, and the right part with that many columns.
  public func split(right count: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
    let kept = min(max(0, count), columns)
    return (columns(from: 0, count: columns - kept - gap), columns(from: columns - kept))
  }

  /// The upper part with that many rows, and the rest.
  public func split(top count: Int) -> (top: Rect, bottom: Rect) {
    (rows(from: 0, count: count), rows(from: max(0, count)))
  }

  /// The rest, and the lower part with that many rows.
  public func split(bottom count: Int) -> (top: Rect, bottom: Rect) {
    let kept = min(max(0, count), rows)
    return (rows(from: 0, count: rows - kept), rows(from: rows - kept))
  }

  /// A part of at most that size in the middle of this one.
  public func centred(_ size: Size) -> Rect {
    let columns = min(max(0, size.columns), self.columns)
    let rows = min(max(0, size.rows), self.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  /// One row of this part, counted from its top; empty when there is no such row.
  public func line(_ index: Int) -> Rect {
    index < 0 ? rows(from: 0, count: 0) : rows(from: index, count: 1)
  }
}
