import StoreDomain
import TerminalCore
import Widgets

/// What is typed, and the list of what it finds: with each letter the best stands under the cursor.
///
/// A dialog puts its ``Action`` into one case of its own, asks ``action(for:)`` what a key means, and
/// says what is found by a text.
public struct TypedChoice<ID: Hashable & Sendable>: Sendable {
  public enum Action: Sendable {
    case typed(Input)
    /// Arrows and pages.
    case move(Key)
  }

  private(set) var field: TextField
  private(set) var list: ListState<ID>

  /// - Parameters:
  ///   - limit: the most characters that may be typed.
  ///   - rows: what is shown while nothing is typed.
  init(limit: Int, _ rows: [ID] = []) {
    field = TextField(limit: limit)
    list = ListState(rows)
  }

  var text: String { field.text }
  var isEmpty: Bool { field.isEmpty }
  var selection: ID? { list.selection }

  /// What a key or a paste means that is no command.
  func action(for input: Input) -> Action? {
    switch input {
    case .key(let key) where key == .up || key == .down || key == .pageUp || key == .pageDown:
      .move(key)
    default: field.accepts(input) ? .typed(input) : nil
    }
  }

  /// - Parameters:
  ///   - window: how many rows are visible.
  ///   - found: what a text finds, the best first.
  mutating func update(_ action: Action, window: Int, found: (String) -> [ID]) {
    switch action {
    case .move(let key): _ = list.handle(key, window: window)
    case .typed(let input):
      field.enter(input)
      list.update(found(text))
      list.selectFirst()
    }
  }

  /// Takes what is found now; the cursor stays on its row.
  mutating func show(_ found: [ID]) { list.update(found) }

  /// Empties the field and begins at the first row.
  mutating func clear(showing rows: [ID]) {
    field.text = ""
    list.update(rows)
    list.selectFirst()
  }

  /// Puts the cursor on a row, if it is there.
  mutating func select(_ id: ID) { list.select(id) }

  /// Draws the field after a sign.
  ///
  /// - Returns: where the text cursor stands.
  func drawField(
    after sign: String = ">", in line: Rect, of buffer: inout Buffer, placeholder: String
  ) -> Point {
    buffer.write(sign, at: line.origin, style: .search)
    return field.draw(
      in: line.columns(from: displayWidth(sign) + 1), of: &buffer, placeholder: placeholder)
  }
}
