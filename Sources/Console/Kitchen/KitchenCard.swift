import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// One table's ticket on the kitchen's screen.
struct KitchenCard {
  /// A dish with what goes with it: broths, half, note, allergy.
  struct Item {
    let entry: KitchenEntry
    /// Beside the name.
    let beside: String
    /// Below it.
    let details: [(text: String, style: Style)]

    var rows: Int { 1 + details.count }
  }

  let ticket: KitchenTicket
  /// An allergy over the whole card, or a diet: what a cook must not miss is never cut.
  let warnings: [(text: String, style: Style)]
  let items: [Item]

  var rows: KitchenColumns.Card {
    KitchenColumns.Card(head: 1 + warnings.count, items: items.map(\.rows))
  }

  init(_ ticket: KitchenTicket, columns: Int, context: ConsoleContext) {
    self.ticket = ticket
    warnings = [
      (ticket.takeaway?.words(context.calendar), Style.warning),
      (ticket.allergyWarning, .allergy), (ticket.dietNote, .info),
    ]
    .flatMap { words, style in
      words.map { wrapped(context.text($0), columns: columns - 2).map { ($0, style) } } ?? []
    }
    items = ticket.items.map { Self.item($0, columns: columns, context: context) }
  }

  /// Where the name of a dish begins, behind the cursor and how many.
  private static let indent = 5

  private static func item(
    _ entry: KitchenEntry, columns: Int, context: ConsoleContext
  ) -> Item {
    let room = columns - indent
    var details: [(text: String, style: Style)] = []
    func add(_ text: String, _ style: Style) {
      guard !text.isEmpty else { return }
      details += wrapped(text, columns: room).map { ($0, style) }
    }
    // A name too long for its row goes on in the next one.
    let name = wrapped(entry.line.name.chinese, columns: room - displayWidth(mark(entry, context)))
    for rest in name.dropFirst() { details.append((rest, .strong)) }
    let how = context.text(Self.how(entry))
    let used = displayWidth(entry.line.name.chinese) + 2 + displayWidth(how)
    let isBeside =
      name.count == 1 && used + displayWidth(mark(entry, context)) < room
    add(context.text(Self.broths(entry)), .info)
    if let words = entry.line.modifiers.words { add(context.text(words), .strong) }
    if !isBeside { add(how, .info) }
    if let note = entry.line.note { add("“\(note)”", .strong) }
    if let warning = entry.allergyWarning { add("! " + context.text(warning), .allergy) }
    return Item(entry: entry, beside: isBeside ? how : "", details: details)
  }

  private static func mark(_ entry: KitchenEntry, _ context: ConsoleContext) -> String {
    entry.rushedAt == nil ? "" : context.text(Phrase(" ! hurry", " ! 催"))
  }

  private static func broths(_ entry: KitchenEntry) -> Phrase {
    Phrase(
      entry.broths.map(\.english).joined(separator: " / "),
      entry.broths.map(\.chinese).joined(separator: " / "))
  }

  /// Half, grams, seat: what the cook must not miss.
  private static func how(_ entry: KitchenEntry) -> Phrase {
    var english: [String] = []
    var chinese: [String] = []
    if entry.line.portion == .half {
      english.append("HALF")
      chinese.append("半份")
    }
    if let grams = entry.line.grams {
      english.append("\(grams) g")
      chinese.append("\(grams) 克")
    }
    if let course = entry.line.courseName {
      english.append(course.english)
      chinese.append(course.chinese)
    }
    if let seat = entry.line.seat {
      english.append("seat \(seat)")
      chinese.append("\(seat) 号位")
    }
    return Phrase(english.joined(separator: ", "), chinese.joined(separator: "，"))
  }

  // MARK: Drawing

  /// Draws the head and some of the items.
  func draw(
    _ shown: Range<Int>, into buffer: inout Buffer, area: Rect,
    selection: Identifier<OrderLine>?, context: ConsoleContext
  ) {
    drawHeading(isContinued: shown.lowerBound > 0, into: &buffer, area: area.line(0), context)
    var row = 1
    for (text, style) in warnings where row < area.rows {
      let line = area.line(row)
      buffer.writeField(" " + text, at: line.origin, columns: line.columns, style: style)
      row += 1
    }
    for item in items[shown] where row < area.rows {
      row += draw(
        item, isSelected: item.entry.id == selection, into: &buffer, area: area.rows(from: row),
        context: context)
    }
  }

  /// Table, guests and how long. Of what has no room, the time of day goes first, then the guests,
  /// then words that the colour says too.
  private func drawHeading(
    isContinued: Bool, into buffer: inout Buffer, area: Rect, _ context: ConsoleContext
  ) {
    let minutes = max(0, context.now.minutes(since: ticket.queuedAt))
    let pace = KitchenPace(minutes: minutes)
    let name =
      ticket.tableNames.isEmpty
      ? "#\(ticket.checkNumber)" : ticket.tableNames.joined(separator: "+")
    let expected = ticket.expectedAt.map { "/\(max(1, $0.minutes(since: ticket.queuedAt)))" } ?? ""
    let words = [
      Phrase("\(minutes)\(expected) min", "\(minutes)\(expected) 分钟"),
      ticket.isRushed ? Phrase("! HURRY", "! 催菜") : nil,
      pace.word,
    ].compactMap { $0.map(context.text) }
    let right = Self.longest(words, in: area.columns - displayWidth(name) - 2) {
      $0.reversed().joined(separator: "  ")
    }
    let rest = [
      isContinued ? context.text(Phrase("continued", "接上")) : nil,
      ticket.partySize.map { context.text(Phrase("\($0) guests", "\($0) 位")) },
      context.clock(ticket.queuedAt),
    ].compactMap { $0 }
    let room = area.columns - displayWidth(right) - 2
    let left = Self.longest([name] + rest, in: room) { $0.joined(separator: "  ") }
    let style = ticket.isRushed ? Style.danger : pace.style
    buffer.fill(area, style: Style(style.role, .underline))
    buffer.write(
      left, at: area.origin, style: Style(style.role, [.bold, .underline]),
      columns: max(0, room + 1), overflow: .ellipsis)
    buffer.write(
      right, at: Point(column: area.maxColumn - displayWidth(right), row: area.row),
      style: Style(style.role, [.bold, .underline]))
  }

  /// As many of the texts as have room, the first in any case.
  private static func longest(
    _ texts: [String], in columns: Int, joined: (ArraySlice<String>) -> String
  ) -> String {
    let lines = (1...max(1, texts.count)).reversed().map { joined(texts.prefix($0)) }
    return lines.first { displayWidth($0) <= columns } ?? lines.last ?? ""
  }

  /// - Returns: the rows that it took.
  private func draw(
    _ item: Item, isSelected: Bool, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) -> Int {
    func style(_ style: Style) -> Style {
      isSelected ? Emphasis.selected.style(over: style) : style
    }
    let rows = min(item.rows, area.rows)
    if isSelected { buffer.fill(area.rows(from: 0, count: rows), style: .selected) }
    drawName(item, style: style, isSelected: isSelected, into: &buffer, line: area.line(0), context)
    for (offset, detail) in item.details.prefix(rows - 1).enumerated() {
      let line = area.line(offset + 1)
      buffer.write(
        detail.text, at: Point(column: line.column + Self.indent, row: line.row),
        style: style(detail.style), columns: line.columns - Self.indent, overflow: .ellipsis)
    }
    return rows
  }

  private func drawName(
    _ item: Item, style: (Style) -> Style, isSelected: Bool, into buffer: inout Buffer, line: Rect,
    _ context: ConsoleContext
  ) {
    buffer.write(isSelected ? ">" : " ", at: line.origin, style: style(.normal))
    buffer.writeField(
      "\(item.entry.quantity)", at: Point(column: line.column + 1, row: line.row), columns: 3,
      style: style(.strong), alignment: .trailing)
    let mark = Self.mark(item.entry, context)
    let end = line.maxColumn - displayWidth(mark)
    var column = line.column + Self.indent
    let name = wrapped(item.entry.line.name.chinese, columns: end - column).first ?? ""
    for (text, look) in [(name, Style.strong), (item.beside, .info)] where !text.isEmpty {
      column += buffer.write(
        text, at: Point(column: column, row: line.row), style: style(look), columns: end - column)
      column += 2
    }
    if context.language == .english {
      buffer.write(
        item.entry.line.name.english, at: Point(column: column, row: line.row),
        style: style(.quiet), columns: end - column, overflow: .ellipsis)
    }
    buffer.write(mark, at: Point(column: end, row: line.row), style: style(.danger))
  }
}
