import TerminalCore

/// One line that a person types into.
///
/// The cursor moves by characters as people see them. What is pasted becomes one line. A field
/// refuses what it cannot hold, and says so in `notice` until the next key.
///
/// What a program put into it is selected: the first character or paste replaces it, Backspace clears
/// it, and an arrow, Home or End begins to edit it.
public struct TextField: Hashable, Sendable {
  /// What may be typed. A field for a number, a time or a date takes text too: a field that lets a
  /// character out makes another value of what was typed. Whoever reads the text refuses it.
  public enum Kind: Hashable, Sendable {
    case text
    /// A number, a time, a date or an amount. It is typed anew more often than mended, so it is
    /// selected whenever somebody comes back to it.
    case value
    /// Digits that are drawn as `*`.
    case secretDigits
  }

  /// The limit of a field for a number, a time or a date: more than any of them needs, so that what
  /// was cut here is refused by its reader.
  public static let valueLimit = 100

  /// Why something did not go in. The screen puts it into words.
  public enum Notice: Hashable, Sendable {
    /// The field holds no more than that many characters.
    case full(limit: Int)
    /// That character does not belong into a field of this kind.
    case refused(Character)
    /// That many characters of a paste were left out.
    case pasteCut(leftOut: Int)
  }

  public enum Outcome: Hashable, Sendable {
    /// The text is another one.
    case changed
    /// Only the cursor or the notice is.
    case moved
    /// The key means nothing to a field.
    case ignored
  }

  public let kind: Kind
  /// The most characters that it holds.
  public let limit: Int
  public private(set) var notice: Notice?
  private var characters: [Character]
  /// Between characters: 0 is before the first.
  public private(set) var cursor: Int
  /// Whether the next character replaces all that stands there.
  public private(set) var isSelected = false

  /// - Parameter text: what it is prefilled with.
  public init(_ text: String = "", kind: Kind = .text, limit: Int = 60) {
    self.kind = kind
    self.limit = limit
    characters = []
    cursor = 0
    prefill(text)
  }

  /// Puts a text into the field that the first key replaces.
  public mutating func prefill(_ text: String) {
    self.text = text
    select()
  }

  /// Selects all that stands there.
  public mutating func select() { isSelected = !isEmpty }

  /// Somebody comes to the field.
  mutating func arrive() {
    if kind == .value { select() }
  }

  /// What stands in the field, as if it were typed: setting it puts the cursor at the end.
  public var text: String {
    get { String(characters) }
    set {
      characters = Array(sanitised(newValue).compactMap(accepted).prefix(limit))
      cursor = characters.count
      notice = nil
      isSelected = false
    }
  }

  public var isEmpty: Bool { characters.isEmpty }

  /// Types or edits.
  public mutating func handle(_ key: Key) -> Outcome {
    notice = nil
    switch key {
    case .character(let character): return type(character)
    case .backspace, .delete, .control("u"), .control("k"), .control("w"):
      return isSelected ? remove(0..<characters.count) : erase(key)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    default: return .ignored
    }
    isSelected = false
    return .moved
  }

  private mutating func erase(_ key: Key) -> Outcome {
    switch key {
    case .backspace: return remove(max(0, cursor - 1)..<cursor)
    case .delete: return remove(cursor..<min(cursor + 1, characters.count))
    case .control("u"): return remove(0..<cursor)
    case .control("k"): return remove(cursor..<characters.count)
    case .control("w"): return remove(wordStart..<cursor)
    default: return .ignored
    }
  }

  /// Takes a paste as one line.
  public mutating func paste(_ text: String) -> Outcome {
    notice = nil
    var pasted = sanitised(text)[...]
    while pasted.first == " " { pasted.removeFirst() }
    while pasted.last == " " { pasted.removeLast() }
    let before = characters
    let accepted = pasted.compactMap(accepted)
    if !accepted.isEmpty { clearSelected() }
    let room = max(0, limit - characters.count)
    insert(String(accepted.prefix(room)))
    let leftOut = pasted.count - min(accepted.count, room)
    if leftOut > 0 { notice = .pasteCut(leftOut: leftOut) }
    return characters == before ? .moved : .changed
  }

  private mutating func type(_ character: Character) -> Outcome {
    guard let accepted = accepted(character) else {
      notice = .refused(character)
      return .moved
    }
    // A mark joins the character before it and needs no room, but there must be one.
    if accepted.columns == 0, cursor == 0 || isSelected { return .moved }
    clearSelected()
    guard characters.count < limit || accepted.columns == 0 else {
      notice = .full(limit: limit)
      return .moved
    }
    insert(String(accepted))
    return .changed
  }

  private mutating func clearSelected() {
    guard isSelected else { return }
    characters = []
    cursor = 0
    isSelected = false
  }

  private mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + text
    let after = String(characters[cursor...])
    characters = Array(sanitised(before + after))
    cursor = min(sanitised(before).count, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    isSelected = false
    return .changed
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  /// The character as this kind of field takes it, or nil. Digits typed with a Chinese input method
  /// may be fullwidth.
  private func accepted(_ character: Character) -> Character? {
    guard kind == .secretDigits else { return character }
    let plain = character.halfwidth
    return plain.isASCII && plain.isNumber ? plain : nil
  }

  // MARK: Drawing

  /// Draws the part of the text around the cursor into one row. What is selected is in reverse and
  /// underlined, which is seen without colours, too.
  ///
  /// - Parameter isFocused: whether keys go into it; without them nothing is about to be replaced.
  /// - Returns: where the terminal's cursor belongs.
  @discardableResult
  public func draw(
    in rect: Rect, of buffer: inout Buffer, style: Style = .search, placeholder: String = "",
    isFocused: Bool = true
  ) -> Point {
    guard !rect.isEmpty else { return rect.origin }
    buffer.fill(rect.line(0), style: style)
    if characters.isEmpty {
      buffer.write(
        placeholder, at: rect.origin, style: .quiet, columns: rect.columns, overflow: .ellipsis)
      return rect.origin
    }
    let shown = kind == .secretDigits ? characters.map { _ in "*" } : characters
    // The cursor may stand after the last character, so it needs a column of its own.
    var start = cursor
    var used = 0
    while start > 0, used + shown[start - 1].columns < rect.columns {
      start -= 1
      used += shown[start].columns
    }
    buffer.write(
      String(shown[start...]), at: rect.origin,
      style: isSelected && isFocused ? style.reversed.underlined : style, columns: rect.columns)
    return Point(column: rect.column + used, row: rect.row)
  }
}

extension Character {
  /// The ASCII form of a fullwidth one.
  fileprivate var halfwidth: Character {
    guard unicodeScalars.count == 1, let value = unicodeScalars.first?.value,
      (0xFF01...0xFF5E).contains(value), let plain = Unicode.Scalar(value - 0xFEE0)
    else { return self }
    return Character(plain)
  }
}
