import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The day's book by table: one row a table, its hours as cells.
struct TableBookView {
  /// Columns before the hours: the table and its seats.
  private static let labelColumns = 9

  let book: TableBook
  /// The booking under the cursor.
  let selection: Identifier<Reservation>?
  /// The first row, where somebody turned the page; nil while the cursor says which rows are shown.
  let top: Int?
  let context: ConsoleContext

  /// Columns of an hour: as many as there is room for, the same for all.
  private func hourColumns(in area: Rect) -> Int {
    max(2, (area.columns - Self.labelColumns) / max(1, hours))
  }

  private var hours: Int { Int(book.until.seconds(since: book.from)) / 3600 }

  /// The column of a moment; what is before or after the book's hours is at its edge.
  private func column(of moment: Timestamp, in area: Rect) -> Int {
    let seconds = Int(moment.seconds(since: book.from))
    let place = seconds * hourColumns(in: area) / 3600
    return area.column + Self.labelColumns
      + min(max(place, 0), min(hours * hourColumns(in: area), area.columns - Self.labelColumns))
  }

  func draw(into buffer: inout Buffer, area: Rect) {
    guard area.rows > 2 else { return }
    drawHours(into: &buffer, area: area)
    let rows = area.rows(from: 1)
    let first = Self.firstRow(of: book, selection, top: top, visible: rows.rows)
    for (index, row) in book.rows.dropFirst(first).prefix(rows.rows).enumerated() {
      draw(row, into: &buffer, area: rows.line(index))
    }
    // As beside every list that goes on.
    if first > 0 {
      buffer.write("^", at: Point(column: rows.maxColumn, row: rows.row), style: .quiet)
    }
    if first + rows.rows < book.rows.count {
      buffer.write("v", at: Point(column: rows.maxColumn, row: rows.maxRow - 1), style: .quiet)
    }
  }

  /// The row of the cursor stands in the middle as far as that is possible, until somebody turns the
  /// page to see tables without a booking.
  static func firstRow(
    of book: TableBook, _ selection: Identifier<Reservation>?, top: Int?, visible: Int
  ) -> Int {
    let wanted = top ?? (selection.flatMap(book.row(of:)) ?? 0) - visible / 2
    return min(max(0, wanted), max(0, book.rows.count - visible))
  }

  /// How many tables have room.
  static func visibleRows(in context: ConsoleContext) -> Int { max(1, context.bodyRows - 3) }

  private func drawHours(into buffer: inout Buffer, area: Rect) {
    let width = hourColumns(in: area)
    // As many as do not run into one another.
    let step = width >= 3 ? 1 : 2
    for hour in stride(from: 0, to: hours, by: step) {
      let moment = book.from.advanced(byMinutes: hour * 60)
      let text = String(context.clock(moment).prefix(width >= 6 ? 5 : 2))
      buffer.write(
        text, at: Point(column: column(of: moment, in: area), row: area.row), style: .quiet,
        columns: area.maxColumn - column(of: moment, in: area))
    }
  }

  private func draw(_ row: TableBook.Row, into buffer: inout Buffer, area: Rect) {
    let label =
      row.table.map { "\($0.name) \($0.seats)" } ?? context.text(Phrase("no table", "未定桌"))
    let isClosed = row.table?.condition == .outOfOrder
    buffer.writeField(
      isClosed ? label + " x" : label, at: area.origin, columns: Self.labelColumns - 1,
      style: isClosed ? .danger : row.table == nil ? .warning : .normal)
    for hour in 0..<hours {
      let place = column(of: book.from.advanced(byMinutes: hour * 60), in: area)
      if place < area.maxColumn {
        buffer.write("·", at: Point(column: place, row: area.row), style: .quiet)
      }
    }
    for span in row.spans { draw(span, into: &buffer, area: area) }
  }

  /// `|Li 4----`; `>` is the cursor's, `=` sit there already.
  private func draw(_ span: TableBook.Span, into buffer: inout Buffer, area: Rect) {
    let start = min(column(of: span.from, in: area), area.maxColumn - 1)
    let width = max(1, min(column(of: span.until, in: area), area.maxColumn) - start)
    let isSelected = span.reservationID != nil && span.reservationID == selection
    let sign = isSelected ? ">" : span.isSeated ? "=" : "|"
    let words = [span.name, "\(span.partySize)"].filter { !$0.isEmpty }.joined(separator: " ")
    let text = truncated(sign + words, columns: width)
    let rest = String(
      repeating: span.isSeated ? "=" : "-", count: max(0, width - displayWidth(text)))
    buffer.write(
      text + rest, at: Point(column: start, row: area.row),
      style: isSelected ? .strong : span.isSeated ? .good : .info, columns: width)
  }
}

extension BookingsScreen {
  /// Whether the book by table is on the screen.
  func showsBook(in context: ConsoleContext) -> Bool {
    isByTable && book != nil && context.layout.isSplit && !list.isSearching
  }

  /// Other tables of the book; the cursor stays on its booking.
  mutating func turnPage(of book: TableBook, by pages: Int, in context: ConsoleContext) {
    let visible = TableBookView.visibleRows(in: context)
    let first = TableBookView.firstRow(of: book, list.selection, top: bookTop, visible: visible)
    let last = max(0, book.rows.count - visible)
    bookTop = min(max(0, first + pages * max(1, visible - 1)), last)
  }

  /// The book by table below the day's line, with the booking under the cursor in words at its foot.
  func drawBook(
    _ book: TableBook, _ entries: [BookingEntry], into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    let inside = area.inset(columns: 1)
    buffer.draw([dayLine(entries, in: context)], in: inside.line(0))
    let (grid, foot) = inside.rows(from: 1).split(bottom: 1)
    TableBookView(book: book, selection: list.selection, top: bookTop, context: context)
      .draw(into: &buffer, area: grid)
    guard let entry = selected else { return }
    let booking = entry.reservation
    let parts = [
      context.clock(booking.at), booking.guestName, context.text(.party(of: booking.partySize)),
      entry.tableNames.joined(separator: "+"), booking.resources.words(in: context),
    ].filter { !$0.isEmpty }
    let mark = entry.mark(at: context.now)
    buffer.draw(
      [
        .pieces(
          [Piece(parts.joined(separator: "  "), .strong)],
          right: [Piece(mark.text(context.language), mark.style)])
      ], in: foot)
  }
}
