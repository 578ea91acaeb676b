/// What somebody typed or pasted, made ready for a reader: without spaces around it, the digits of
/// every script and the signs of every keyboard as those of an English one, letters in lower case.
///
/// Nothing is left out. What a reader does not know it refuses.
struct TypedText {
  /// The most characters in which any value is written; more is something else.
  static let mostCharacters = 64

  /// Empty when nothing, or only spaces, was typed.
  var rest: ArraySlice<Character>

  init(_ text: String) {
    // A paste of a whole page costs nothing.
    let limit = Self.mostCharacters * 4
    let characters = Array(text.prefix(limit).flatMap(Self.plain))
    let start = characters.firstIndex { $0 != " " } ?? characters.endIndex
    let end = characters.lastIndex { $0 != " " } ?? start
    rest = start < characters.endIndex ? characters[start...end] : []
  }

  var isEmpty: Bool { rest.isEmpty }

  var isTooLong: Bool { rest.count > Self.mostCharacters }

  // MARK: Taking it apart

  mutating func skipSpaces() {
    while rest.first == " " { rest.removeFirst() }
  }

  /// Removes a word from the front; false when something else stands there.
  mutating func skip(_ word: String) -> Bool {
    guard rest.starts(with: word) else { return false }
    rest.removeFirst(word.count)
    return true
  }

  /// Removes the longest of some words from the front.
  mutating func skip(anyOf words: [String]) -> String? {
    guard let word = words.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count })
    else { return nil }
    rest.removeFirst(word.count)
    return word
  }

  /// Removes the longest of some words from the end, and the spaces before it.
  mutating func skip(lastOf words: [String]) -> String? {
    guard
      let word = words.filter({ rest.reversed().starts(with: $0.reversed()) })
        .max(by: { $0.count < $1.count })
    else { return nil }
    rest.removeLast(word.count)
    while rest.last == " " { rest.removeLast() }
    return word
  }

  /// Removes all digits from the front.
  mutating func digits() -> String {
    let digits = rest.prefix(while: \.isPlainDigit)
    rest.removeFirst(digits.count)
    return String(digits)
  }

  /// Removes a whole number from the front, in digits or Chinese numerals; nil when none stands
  /// there, or one with more than nine digits.
  mutating func number() -> Int? {
    let digits = rest.prefix(while: \.isPlainDigit)
    if !digits.isEmpty {
      guard digits.count <= 9 else { return nil }
      rest.removeFirst(digits.count)
      return Int(String(digits))
    }
    let numerals = rest.prefix(while: ChineseNumber.isNumeral)
    guard !numerals.isEmpty, let value = ChineseNumber.value(numerals) else { return nil }
    rest.removeFirst(numerals.count)
    return value
  }

  // MARK: Characters

  private static func plain(_ character: Character) -> [Character] {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return [character]
    }
    if character.isWhitespace { return [" "] }
    if let sign = signs[character] { return [sign] }
    if scalar.properties.generalCategory == .decimalNumber, let digit = character.wholeNumberValue {
      return Array(String(digit))
    }
    // The full-width forms of ASCII stand in its order.
    if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
      return Array(Character(ascii).lowercased())
    }
    return Array(character.lowercased())
  }

  private static let signs: [Character: Character] = [
    "。": ".", "｡": ".", "．": ".", "٫": ".", "٬": ",", "﹐": ",", "﹪": "%", "٪": "%",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2212}": "-",
    "’": "'", "‘": "'", "＇": "'", "￥": "¥", "∶": ":", "⁄": "/", "∕": "/",
  ]
}

extension Character {
  /// `0` to `9`, as ``TypedText`` writes every digit.
  var isPlainDigit: Bool { ("0"..."9").contains(self) && isASCII }
}

/// Numbers in Chinese numerals: 二十一, 一百零五.
enum ChineseNumber {
  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

  static func isNumeral(_ character: Character) -> Bool {
    digits[character] != nil || units[character] != nil || isZero(character)
  }

  private static func isZero(_ character: Character) -> Bool {
    character == "零" || character == "〇"
  }

  /// The digit that a numeral stands for by itself; nil for 十.
  static func digit(_ character: Character) -> Int? {
    isZero(character) ? 0 : digits[character]
  }

  /// The number, up to 9999, when it is written as one is; nil for 一百五, which is 150 to some and
  /// 105 to nobody, and for digits in a row.
  static func value(_ text: some Collection<Character>) -> Int? {
    if text.count == 1, let only = text.first, isZero(only) { return 0 }
    var total = 0
    var digit: Int?
    var lowestUnit = 10_000
    var isAfterZero = false
    var isTwo = false
    for character in text {
      if let next = digits[character] {
        guard digit == nil else { return nil }
        digit = next
        isTwo = character == "两"
      } else if let unit = units[character] {
        guard unit < lowestUnit, !isAfterZero || unit * 10 < lowestUnit else { return nil }
        // 十五 is 15; every other unit has its digit.
        guard let count = digit ?? (unit == 10 && total == 0 ? 1 : nil) else { return nil }
        total += count * unit
        digit = nil
        lowestUnit = unit
        isAfterZero = false
      } else {
        guard isZero(character), digit == nil, total > 0, !isAfterZero else { return nil }
        isAfterZero = true
      }
    }
    guard let digit else { return isAfterZero ? nil : total }
    // 两 counts things and stands before units, never behind them: 十二, not 十两.
    guard total == 0 || !isTwo else { return nil }
    guard lowestUnit == 10 ? !isAfterZero : lowestUnit == 10_000 || isAfterZero else { return nil }
    return total + digit
  }
}
