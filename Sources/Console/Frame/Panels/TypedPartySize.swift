import StoreDomain
import TerminalCore
import Widgets

/// How many guests, typed beside a list; Enter says what is done with them.
///
/// Whatever is typed after the first digit stays, until it is read: a sign that was left out would
/// make twenty-one guests of `2+1`. Only help and palette keep their keys.
struct TypedPartySize: Hashable, Sendable {
  enum Action: Sendable {
    case character(Character)
    case erase
  }

  private(set) var text: String
  /// Whether it was put back: the first key replaces it, as in any field that is prefilled.
  private(set) var isSelected = false

  init(_ text: String = "") { self.text = text }

  var isEmpty: Bool { text.isEmpty }

  /// Nil when nothing is typed, or what no party is.
  var guests: Int? { try? TypedNumber.guests(text) }

  /// What a key means that is no command.
  func action(for key: Key) -> Action? {
    switch key {
    case .backspace: isEmpty ? nil : .erase
    case .character(let character) where Self.keysOfFrame.contains(character): nil
    case .character(let character):
      // A letter or a space begins no number.
      isEmpty && !character.isNumber && (character.isLetter || character.isWhitespace)
        ? nil : .character(character)
    default: nil
    }
  }

  /// As they are typed on a Chinese keyboard, too: nobody who asks for help means a number.
  private static let keysOfFrame: Set<Character> = ["?", ":", "\u{FF1F}", "\u{FF1A}"]

  /// While a number is typed, the key of a command that cannot be done now belongs to the number:
  /// `1x2` is refused, where `x` would only have said that it can do nothing.
  func leavingItsKeys<A>(of commands: [Command<A>]) -> [Command<A>] {
    isEmpty ? commands : commands.filter { $0.availability.reason == nil }
  }

  mutating func update(_ action: Action) {
    switch action {
    case .character(let character):
      if isSelected { text = "" }
      if text.count < TextField.valueLimit { text.append(character) }
    case .erase: text = isSelected ? "" : String(text.dropLast())
    }
    isSelected = false
  }

  /// Selects all that is typed, when it is asked about.
  mutating func select() { isSelected = !isEmpty }

  /// Puts back what was typed, after it has been refused, unless something else is typed by now.
  mutating func restore(_ typed: TypedPartySize) {
    guard isEmpty else { return }
    self = typed
    select()
  }

  /// Draws what is typed after its label, and what Enter makes of it.
  ///
  /// - Returns: where the text cursor stands.
  func draw(
    in line: Rect, of buffer: inout Buffer, label: Phrase, hint: Phrase,
    context: ConsoleContext
  ) -> Point {
    let before = buffer.write(
      context.text(label), at: line.origin, style: .search, columns: line.columns,
      overflow: .ellipsis)
    let used =
      before
      + buffer.write(
        text, at: line.columns(from: before).origin,
        style: isSelected ? .search.reversed.underlined : .search, columns: line.columns - before,
        overflow: .ellipsis)
    let end = Point(column: min(line.column + used, line.maxColumn - 1), row: line.row)
    buffer.write(
      "  " + context.text(hint), at: end, style: guests == nil ? .danger : .quiet,
      columns: line.columns - used, overflow: .ellipsis)
    return end
  }
}
