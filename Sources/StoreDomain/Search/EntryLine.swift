/// What a server types into an entry field: how many, then what.
public struct EntryLine: Hashable, Sendable {
  /// The largest quantity that the leading digits can mean.
  public static let maximumQuantity = 999

  /// Nil when none was typed, and when ``refusal`` says why it is none.
  public private(set) var quantity: TypedQuantity?
  /// What is looked for.
  public private(set) var query: String
  /// Why the number in front is no quantity.
  public private(set) var refusal: TypedRefusal?

  /// Splits `2mdu` into the quantity 2 and the query `mdu`, and `1.5mdu` into one and a half of it.
  ///
  /// One to three leading digits from 1 to 999 are the quantity, full-width digits too, and a half
  /// may follow them; alone they are a quantity without a query. A leading zero or a fourth digit
  /// makes no quantity: the whole line is the query then (a code, the end of a phone number). A code
  /// of digits alone is typed after a quantity and a space: `1 101`. Whatever else begins with a
  /// number or a sign, `1.3md`, `2+1md`, `2,500md`, is refused.
  public init(_ line: String) {
    let text = Substring(line).trimmedSpaces
    query = String(text)
    let number = text.prefix { !$0.isLetter && !$0.isWhitespace }
    guard number.contains(where: \.isNumber) else { return }
    let rest = text.dropFirst(number.count)
    if let plain = Self.plainDigits(number) {
      guard let quantity = Self.quantity(plain) else { return }
      self.quantity = TypedQuantity(whole: quantity)
      readRest(rest)
      return
    }
    guard let quantity = TypedQuantity(String(number)), quantity.whole <= Self.maximumQuantity
    else {
      refuse(keeping: rest)
      return
    }
    self.quantity = quantity
    readRest(rest)
  }

  /// What stands behind the quantity: the query, perhaps after 份 or 份半.
  private mutating func readRest(_ rest: Substring) {
    let trimmed = rest.trimmedSpaces
    query = String(trimmed)
    // `1 ½md`, `2 .5md`, `1 1/2 md`: the number goes on after the space.
    let next = trimmed.prefix { !$0.isLetter && !$0.isWhitespace }
    if next == "½", quantity?.andHalf == false {
      quantity?.andHalf = true
      query = String(trimmed.dropFirst().trimmedSpaces)
      return
    }
    let startsWithDigit = next.first.map { $0.isNumber && $0.wholeNumberValue != nil } ?? true
    guard startsWithDigit, !next.contains("/") else {
      refuse(keeping: trimmed.dropFirst(next.count))
      return
    }
    guard let counter = ["份半", "个半", "份"].first(where: { trimmed.hasPrefix($0) }) else { return }
    if counter != "份" {
      guard quantity?.andHalf == false else { return refuse(keeping: trimmed) }
      quantity?.andHalf = true
    }
    query = String(trimmed.dropFirst(counter.count).trimmedSpaces)
  }

  private mutating func refuse(keeping rest: Substring) {
    quantity = nil
    refusal = .portions
    query = String(rest.trimmedSpaces)
  }

  /// The digits as ASCII; nil when something else is among them.
  private static func plainDigits(_ text: Substring) -> String? {
    let plain = TypedText(String(text))
    return plain.rest.count == text.count && plain.rest.allSatisfy(\.isPlainDigit)
      ? plain.text : nil
  }

  /// 1 to 999 without a leading zero.
  private static func quantity(_ digits: String) -> Int? {
    guard digits.count <= 3, digits.first != "0" else { return nil }
    return Int(digits)
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var trimmedSpaces: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
