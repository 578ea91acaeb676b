import StoreDomain
import TerminalCore

/// How many guests, typed as digits beside a list; Enter says what is done with them.
struct TypedPartySize: Hashable, Sendable {
  enum Action: Sendable {
    case digit(Character)
    case erase
  }

  private(set) var text: String

  init(_ text: String = "") { self.text = text }

  var isEmpty: Bool { text.isEmpty }

  /// Nil when nothing is typed, or what no party is.
  var guests: Int? { SeatingRule.partySize(typed: text) }

  /// What a key means that is no command.
  func action(for key: Key) -> Action? {
    switch key {
    case .backspace: isEmpty ? nil : .erase
    case .character(let character): Self.digit(character).map(Action.digit)
    default: nil
    }
  }

  /// The digit that a key stands for, fullwidth and Chinese ones too. 十 is a number and no digit.
  private static func digit(_ character: Character) -> Character? {
    guard let value = character.wholeNumberValue, (0...9).contains(value) else { return nil }
    return Character(String(value))
  }

  mutating func update(_ action: Action) {
    switch action {
    case .digit(let digit):
      if text.count < 2, !(isEmpty && digit == "0") { text.append(digit) }
    case .erase: text = String(text.dropLast())
    }
  }

  /// Puts back what was typed, after it has been refused, unless something else is typed by now.
  mutating func restore(_ typed: TypedPartySize) {
    if isEmpty { self = typed }
  }

  /// Draws the digits after their label, and what Enter makes of them.
  ///
  /// - Returns: where the text cursor stands.
  func draw(
    in line: Rect, of buffer: inout Buffer, label: Phrase, hint: Phrase,
    context: ConsoleContext
  ) -> Point {
    let used = buffer.write(context.text(label) + text, at: line.origin, style: .search)
    let end = Point(column: line.column + used, row: line.row)
    buffer.write(
      "  " + context.text(hint), at: end, style: .quiet, columns: line.columns - used,
      overflow: .ellipsis)
    return end
  }
}
