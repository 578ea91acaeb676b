import TerminalCore

/// A short text being typed at its end: a search, a code, a PIN.
public struct TypedLine: Hashable, Sendable {
  public private(set) var text: String
  private let limit: Int

  /// - Parameter limit: the most characters it takes; more are left out.
  public init(_ text: String = "", limit: Int = 80) {
    self.text = text
    self.limit = limit
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Whether it would change, so that a key it cannot use stays a command.
  public func accepts(_ input: Input) -> Bool {
    switch input {
    case .key(.character): true
    case .key(.backspace): !text.isEmpty
    case .key(.control("u")): !text.isEmpty
    case .paste: true
    case .key: false
    }
  }

  /// Takes a character or a paste at its end, or takes away the last character (Backspace) or all
  /// of it (Ctrl-U).
  public mutating func enter(_ input: Input) {
    switch input {
    case .key(.character(let character)):
      if text.count < limit { text.append(character) }
    case .key(.backspace): _ = text.popLast()
    case .key(.control("u")): text = ""
    case .paste(let pasted): text += pasted.prefix(max(0, limit - text.count))
    case .key: break
    }
  }

  /// Draws its end when it is longer than `columns`, and returns where the cursor stands.
  @discardableResult
  public func draw(
    into buffer: inout Buffer, at point: Point, columns: Int, style: Style = .search,
    mask: Character? = nil
  ) -> Point {
    var shown = mask.map { String(repeating: $0, count: text.count) } ?? text
    while displayWidth(shown) > max(0, columns - 1) { shown.removeFirst() }
    let used = buffer.write(shown, at: point, style: style, columns: columns)
    return Point(column: point.column + used, row: point.row)
  }
}
