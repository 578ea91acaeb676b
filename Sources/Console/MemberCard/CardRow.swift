import TerminalCore
import Widgets

/// One row of the card: what it says from the left, and who or how much at the right.
struct CardRow {
  static let blank = CardRow([])

  let parts: [(text: String, style: Style)]
  var trailing: (text: String, style: Style)?
  var item: MemberCard.Item?
  /// Which of the rows of its item it is, from 0; nil when it is the only one.
  private var place: Int?

  init(
    _ parts: [(String, Style)], trailing: (String, Style)? = nil, item: MemberCard.Item? = nil
  ) {
    self.parts = parts.map { (text: $0.0, style: $0.1) }.filter { !$0.text.isEmpty }
    self.trailing = trailing.map { (text: $0.0, style: $0.1) }
    self.item = item
  }

  var isBlank: Bool { parts.isEmpty && trailing == nil }

  /// How much of the columns stays free beside the words of an item with a symbol.
  private static let margins = 6

  /// What is at the right of a single row has so much of the columns at most: what it says at the left
  /// matters more than who said it.
  private static func trailingColumns(of columns: Int) -> Int { max(0, columns * 45 / 100) }

  /// An item's symbol and words over as many rows as show them whole; what is at the right stands
  /// beside the last of them, or below it when there is no room.
  func lines(of columns: Int) -> [CardRow] {
    let room = columns - Self.margins
    guard parts.count == 2, room > 0 else { return [self] }
    let (symbol, words) = (parts[0], parts[1])
    let who = trailing.map { displayWidth($0.text) + 1 } ?? 0
    let beside = min(who, Self.trailingColumns(of: columns) + 1)
    guard displayWidth(words.text) + beside > room else { return [self] }
    let texts = wrapped(words.text, columns: room)
    var lines = texts.enumerated().map { index, text in
      CardRow([(index == 0 ? symbol.text : " ", symbol.style), (text, words.style)], item: item)
    }
    if let trailing {
      if displayWidth(texts.last ?? "") + who > room { lines.append(CardRow([], item: item)) }
      lines[lines.count - 1].trailing = trailing
    }
    for index in lines.indices { lines[index].place = index }
    return lines
  }

  func draw(into buffer: inout Buffer, area: Rect, isSelected: Bool) {
    func style(_ style: Style) -> Style {
      isSelected ? Emphasis.selected.style(over: style) : style
    }
    if isSelected { buffer.fill(area, style: .selected) }
    var end = area.maxColumn - 2
    if let trailing {
      let room =
        place == nil
        ? Self.trailingColumns(of: area.columns) : max(0, area.columns - Self.margins)
      let text = truncated(trailing.text, columns: room)
      end = area.maxColumn - 2 - displayWidth(text)
      buffer.write(
        text, at: Point(column: end, row: area.row), style: style(trailing.style))
      end -= 1
    }
    var column = area.column + (item == nil ? 1 : 2)
    if isSelected, place ?? 0 == 0 {
      buffer.write(">", at: area.origin, style: .selected)
    }
    for part in parts where column < end {
      column += buffer.write(
        part.text, at: Point(column: column, row: area.row), style: style(part.style),
        columns: end - column, overflow: .ellipsis)
      column += part.text.count == 1 ? 1 : 2
    }
  }
}
