import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The rows of one table's ticket on the kitchen's screen.
struct KitchenCard {
  enum Row {
    /// Table, guests, how long.
    case heading
    /// An allergy over the whole card, or a diet.
    case warning(String, Style)
    case item(KitchenEntry)
    /// What goes with the item above it: broths, half, note.
    case detail(Identifier<OrderLine>, String, Style)
  }

  let ticket: KitchenTicket
  let rows: [Row]

  init(_ ticket: KitchenTicket, columns: Int, context: ConsoleContext) {
    self.ticket = ticket
    var rows: [Row] = [.heading]
    // What a cook must not miss is never cut.
    for (words, style) in [(ticket.allergyWarning, Style.allergy), (ticket.dietNote, .info)] {
      guard let words else { continue }
      rows += wrapped(context.text(words), columns: columns - 2).map { .warning($0, style) }
    }
    for item in ticket.items {
      rows.append(.item(item))
      let how = context.text(Self.how(item))
      for line in how.isEmpty ? [] : wrapped(how, columns: columns - 5) {
        rows.append(.detail(item.id, line, .info))
      }
      if let note = item.line.note {
        for line in wrapped("“\(note)”", columns: columns - 5) {
          rows.append(.detail(item.id, line, .strong))
        }
      }
      if let warning = item.allergyWarning {
        rows += wrapped("! " + context.text(warning), columns: columns - 5).map {
          .detail(item.id, $0, .allergy)
        }
      }
    }
    self.rows = rows
  }

  /// Broths, half, grams, seat: what the cook must not miss.
  private static func how(_ item: KitchenEntry) -> Phrase {
    var english: [String] = []
    var chinese: [String] = []
    if !item.broths.isEmpty {
      english.append(item.broths.map(\.english).joined(separator: " / "))
      chinese.append(item.broths.map(\.chinese).joined(separator: " / "))
    }
    if item.line.portion == .half {
      english.append("HALF")
      chinese.append("半份")
    }
    if let grams = item.line.grams {
      english.append("\(grams) g")
      chinese.append("\(grams) 克")
    }
    if let seat = item.line.seat {
      english.append("seat \(seat)")
      chinese.append("\(seat) 号位")
    }
    return Phrase(english.joined(separator: ", "), chinese.joined(separator: "，"))
  }

  /// Draws as many rows as fit, from `first` on.
  func draw(
    rows shown: Range<Int>, into buffer: inout Buffer, area: Rect,
    selection: Identifier<OrderLine>?, context: ConsoleContext
  ) {
    for (offset, index) in shown.enumerated() {
      let line = area.line(offset)
      switch rows[index] {
      case .heading: drawHeading(into: &buffer, area: line, context: context)
      case .warning(let text, let style):
        buffer.writeField(" " + text, at: line.origin, columns: line.columns, style: style)
      case .item(let item):
        draw(item, isSelected: item.id == selection, into: &buffer, area: line, context: context)
      case .detail(let id, let text, let style):
        let isSelected = id == selection
        if isSelected { buffer.fill(line, style: .selected) }
        buffer.write(
          text, at: Point(column: line.column + 5, row: line.row),
          style: isSelected ? Emphasis.selected.style(over: style) : style,
          columns: line.columns - 5, overflow: .ellipsis)
      }
    }
  }

  private func drawHeading(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let minutes = max(0, context.now.minutes(since: ticket.queuedAt))
    let pace = KitchenPace(minutes: minutes)
    let expected = ticket.expectedAt.map { "/\(max(1, $0.minutes(since: ticket.queuedAt)))" } ?? ""
    var right = context.text(Phrase("\(minutes)\(expected) min", "\(minutes)\(expected) 分钟"))
    if let word = pace.word { right = context.text(word) + "  " + right }
    if ticket.isRushed { right = context.text(Phrase("! HURRY", "! 催菜")) + "  " + right }
    var left =
      ticket.tableNames.isEmpty
      ? "#\(ticket.checkNumber)" : ticket.tableNames.joined(separator: "+")
    if let guests = ticket.partySize {
      left += "  " + context.text(Phrase("\(guests) guests", "\(guests) 位"))
    }
    left += "  " + context.clock(ticket.queuedAt)
    let style = ticket.isRushed ? Style.danger : pace.style
    buffer.fill(area, style: Style(style.role, .underline))
    let rightColumns = displayWidth(right)
    buffer.write(
      left, at: area.origin, style: Style(style.role, [.bold, .underline]),
      columns: area.columns - rightColumns - 1, overflow: .ellipsis)
    buffer.write(
      right, at: Point(column: area.maxColumn - rightColumns, row: area.row),
      style: Style(style.role, [.bold, .underline]))
  }

  private func draw(
    _ item: KitchenEntry, isSelected: Bool, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    func style(_ style: Style) -> Style { isSelected ? .selected : style }
    if isSelected { buffer.fill(area, style: .selected) }
    buffer.write(isSelected ? ">" : " ", at: area.origin, style: style(.normal))
    buffer.writeField(
      "\(item.quantity)", at: Point(column: area.column + 1, row: area.row), columns: 3,
      style: style(.strong), alignment: .trailing)
    var column = area.column + 5
    column += buffer.write(
      item.line.name.chinese, at: Point(column: column, row: area.row), style: style(.strong),
      columns: area.maxColumn - column, overflow: .ellipsis)
    column += 2
    let mark = item.rushedAt == nil ? "" : context.text(Phrase("! hurry", "! 催"))
    let end = area.maxColumn - displayWidth(mark)
    if context.language == .english {
      buffer.write(
        item.line.name.english, at: Point(column: column, row: area.row), style: style(.quiet),
        columns: end - column - 1, overflow: .ellipsis)
    }
    buffer.write(mark, at: Point(column: end, row: area.row), style: style(.danger))
  }
}
