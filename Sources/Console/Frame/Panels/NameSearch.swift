import StoreDomain
import TerminalCore
import Widgets

/// The line in which somebody types what they look for, and the index in which it is looked up. The
/// index is made off the drawing thread, because pinyin takes its time.
struct NameSearch<ID: Hashable & Sendable>: Sendable {
  /// Whether the keys go into it.
  private(set) var isOpen = false
  private(set) var field: TextField
  /// Nil until it has been made.
  private(set) var index: SearchIndex<ID>?

  /// - Parameter limit: the most characters that may be typed.
  init(limit: Int) { field = TextField(limit: limit) }

  /// What is typed; it stays after the search has closed, until the next one opens.
  var text: String { field.text }

  /// What the index finds for the text, the best first; nil before there is an index or a text.
  var found: [ID]? {
    guard !field.isEmpty, let index else { return nil }
    return index.matches(field.text)
  }

  /// Opens an empty line.
  ///
  /// - Parameter first: what was typed already.
  mutating func open(with first: Input? = nil) {
    isOpen = true
    field = TextField(limit: field.limit)
    if let first { field.enter(first) }
  }

  mutating func enter(_ input: Input) { field.enter(input) }

  mutating func use(_ index: SearchIndex<ID>) { self.index = index }

  mutating func close() {
    isOpen = false
    index = nil
  }

  /// Draws the line while it is open.
  ///
  /// - Returns: where the text cursor stands; nil while it is closed.
  func draw(in line: Rect, of buffer: inout Buffer, placeholder: String) -> Point? {
    isOpen ? field.drawSearch(in: line, of: &buffer, placeholder: placeholder) : nil
  }
}

extension TextField {
  /// Draws the field after the `/` that says that something is looked for.
  func drawSearch(in line: Rect, of buffer: inout Buffer, placeholder: String) -> Point {
    buffer.write("/", at: line.origin, style: .search)
    return draw(in: line.columns(from: 2), of: &buffer, placeholder: placeholder)
  }
}
