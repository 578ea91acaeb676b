import TerminalCore

/// A column of a table.
public struct TableColumn: Sendable {
  public enum Width: Hashable, Sendable {
    case fixed(Int)
    /// At least that many columns, and a share of what is left.
    case flexible(minimum: Int)
  }

  public var title: String
  public var width: Width
  public var alignment: Alignment
  /// 0 stays always; of the others the highest number goes first when the table is narrow.
  public var dropOrder: Int

  public init(
    _ title: String, width: Width, alignment: Alignment = .leading, dropOrder: Int = 0
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.dropOrder = dropOrder
  }

  fileprivate var minimum: Int {
    switch width {
    case .fixed(let columns): columns
    case .flexible(let minimum): minimum
    }
  }

  fileprivate var isFlexible: Bool {
    if case .flexible = width { true } else { false }
  }
}

/// What stands in one column of a row.
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
  public var text: String
  public var style: Style

  public init(_ text: String, style: Style = .normal) {
    self.text = text
    self.style = style
  }

  public init(stringLiteral value: String) { self.init(value) }
}

/// How the row under the cursor is drawn.
public enum Emphasis: Hashable, Sendable {
  case none
  /// Under the cursor, and keys go to this list.
  case selected
  /// Under the cursor of a list that keys do not go to now.
  case selectedQuiet
}

/// Rows in columns that line up, whatever characters are in them.
public struct Table: Sendable {
  /// Where a column stands.
  public struct Placement: Hashable, Sendable {
    /// The column's index in `Table.columns`.
    public var index: Int
    /// Counted from the left of the table.
    public var column: Int
    public var columns: Int
  }

  public var columns: [TableColumn]
  public var gap: Int

  public init(_ columns: [TableColumn], gap: Int = 1) {
    self.columns = columns
    self.gap = gap
  }

  /// Where the columns stand in a table of that width; columns without room are left out.
  public func layout(width: Int) -> [Placement] {
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
    }
    while needed() > width,
      let drop = kept.filter({ columns[$0].dropOrder > 0 }).max(by: {
        (columns[$0].dropOrder, $0) < (columns[$1].dropOrder, $1)
      })
    {
      kept.removeAll { $0 == drop }
    }
    var spare = max(0, width - needed())
    var flexible = kept.count { columns[$0].isFlexible }
    var column = 0
    var placements: [Placement] = []
    for index in kept {
      var own = columns[index].minimum
      if columns[index].isFlexible {
        let share = spare / flexible
        own += share
        spare -= share
        flexible -= 1
      }
      own = min(own, width - column)
      if own <= 0 { break }
      placements.append(Placement(index: index, column: column, columns: own))
      column += own + gap
    }
    return placements
  }

  /// Draws the titles in one row.
  public func drawHeader(in rect: Rect, of buffer: inout Buffer, style: Style = .quiet) {
    drawRow(columns.map { TableCell($0.title, style: style) }, in: rect, of: &buffer)
  }

  /// Draws one row into the first row of `rect`.
  ///
  /// - Parameter cells: one for each column; missing ones stay empty.
  public func drawRow(
    _ cells: [TableCell], emphasis: Emphasis = .none, in rect: Rect, of buffer: inout Buffer
  ) {
    drawRow(
      cells, at: layout(width: rect.columns), emphasis: emphasis, in: rect, of: &buffer)
  }

  private func drawRow(
    _ cells: [TableCell], at places: [Placement], emphasis: Emphasis, in rect: Rect,
    of buffer: inout Buffer
  ) {
    guard !rect.isEmpty else { return }
    let line = rect.line(0)
    buffer.fill(line, style: emphasis.style(over: .normal))
    for place in places where place.index < cells.count {
      let cell = cells[place.index]
      buffer.writeField(
        cell.text, at: Point(column: rect.column + place.column, row: rect.row),
        columns: place.columns, style: emphasis.style(over: cell.style),
        alignment: columns[place.index].alignment)
    }
  }

  /// Draws the visible rows of a list under an optional header.
  ///
  /// - Parameter cells: the cells of one thing; asked only for visible ones.
  public func draw<ID>(
    _ state: ListState<ID>, in rect: Rect, of buffer: inout Buffer, hasHeader: Bool = false,
    isFocused: Bool = true, cells: (ID) -> [TableCell]
  ) {
    var body = rect
    if hasHeader {
      drawHeader(in: rect, of: &buffer)
      body = rect.rows(from: 1)
    }
    let visible = state.visibleRows(window: body.rows)
    // More above or below is said by a mark in the margin, since the list has no scroll bar.
    if visible.lowerBound > 0 {
      buffer.write("^", at: Point(column: body.maxColumn, row: body.row), style: .quiet)
    }
    if visible.upperBound < state.count {
      buffer.write("v", at: Point(column: body.maxColumn, row: body.maxRow - 1), style: .quiet)
    }
    let places = layout(width: body.columns)
    for (line, row) in visible.enumerated() {
      let id = state.ids[row]
      let emphasis: Emphasis =
        id != state.selection ? .none : isFocused ? .selected : .selectedQuiet
      drawRow(
        cells(id), at: places, emphasis: emphasis, in: body.line(line), of: &buffer)
    }
  }
}

extension Emphasis {
  /// The style of a text on a row with this emphasis. What warns of danger keeps its own look, so
  /// that an allergy stays one under the cursor.
  public func style(over style: Style) -> Style {
    if style.role == .allergy || style.role == .toastDanger { return style }
    return switch self {
    case .none: style
    case .selected: Style(.selected, style.modifiers)
    case .selectedQuiet: Style(.selectedQuiet, style.modifiers)
    }
  }
}
