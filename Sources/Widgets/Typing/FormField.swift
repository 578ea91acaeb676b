import TerminalCore

/// A labelled line of a form.
public struct FormField<ID: Hashable & Sendable>: Sendable {
  /// What is entered.
  public enum Value: Sendable {
    case typed(TextField)
    /// One of several, by index.
    case choice(options: [String], selected: Int)
  }

  public let id: ID
  public var label: String
  public var placeholder: String
  public internal(set) var value: Value
  /// What is wrong with the value, in the person's language, or nil.
  var validate: @Sendable (String) -> String?
  /// Shown under the field.
  public internal(set) var message: String?

  /// A field to type into.
  ///
  /// - Parameters:
  ///   - text: what it is prefilled with; the first key replaces it.
  ///   - validate: what is wrong with a text and what to do, or nil when it is right.
  public init(
    _ id: ID, label: String, text: String = "", kind: TextField.Kind = .text, limit: Int = 60,
    placeholder: String = "",
    validate: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.id = id
    self.label = label
    self.placeholder = placeholder
    value = .typed(TextField(text, kind: kind, limit: limit))
    self.validate = validate
  }

  /// A field with fixed choices, changed by the left and right arrows, Space, or a choice's number.
  public init(_ id: ID, label: String, options: [String], selected: Int = 0) {
    self.id = id
    self.label = label
    placeholder = ""
    value = .choice(options: options, selected: min(max(0, selected), max(0, options.count - 1)))
    validate = { _ in nil }
  }

  /// The text that was typed or chosen.
  public var text: String {
    switch value {
    case .typed(let field): field.text
    case .choice(let options, let selected):
      options.indices.contains(selected) ? options[selected] : ""
    }
  }

  /// Somebody comes to the field.
  mutating func arrive() {
    guard case .typed(var field) = value else { return }
    field.arrive()
    value = .typed(field)
  }

  mutating func handle(_ key: Key) -> TextField.Outcome {
    switch value {
    case .typed(var field):
      let outcome = field.handle(key)
      value = .typed(field)
      if outcome == .changed { message = nil }
      return outcome
    case .choice(let options, let selected):
      guard let next = Self.choice(after: selected, of: options.count, key: key) else {
        return .ignored
      }
      value = .choice(options: options, selected: next)
      return next == selected ? .moved : .changed
    }
  }

  mutating func paste(_ text: String) -> TextField.Outcome {
    guard case .typed(var field) = value else { return .ignored }
    let outcome = field.paste(text)
    value = .typed(field)
    if outcome == .changed { message = nil }
    return outcome
  }

  private static func choice(after selected: Int, of count: Int, key: Key) -> Int? {
    guard count > 0 else { return nil }
    switch key {
    case .right, .character(" "): return (selected + 1) % count
    case .left: return (selected + count - 1) % count
    case .character(let character):
      guard let number = character.wholeNumberValue, (1...count).contains(number) else {
        return nil
      }
      return number - 1
    default: return nil
    }
  }
}
