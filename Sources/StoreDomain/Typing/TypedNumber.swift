/// Reads whole numbers as people type them: guests, portions, seats, minutes.
public enum TypedNumber {
  /// One whole number: `4`, `４`, `04`, `四`, `十二`.
  ///
  /// - Parameter counters: words that may stand behind it, such as 份.
  /// - Throws: `TypedRefusal.number`.
  public static func whole(
    _ text: String, in range: ClosedRange<Int>, counters: [String] = []
  ) throws(TypedRefusal) -> Int {
    guard let number = number(text, counters: counters), range.contains(number) else {
      throw .number(range)
    }
    return number
  }

  /// How many guests a party is: `4`, `4位`, `4 pax`. A sum such as `2+1` is refused, because nobody
  /// says whether the child needs a chair.
  ///
  /// - Throws: `TypedRefusal.guests`.
  public static func guests(_ text: String) throws(TypedRefusal) -> Int {
    guard let number = number(text, counters: guestCounters),
      SeatingRule.partySizes.contains(number)
    else { throw .guests }
    return number
  }

  /// A seat at a table: `2`, `2号`.
  public static func seat(_ text: String) throws(TypedRefusal) -> Int {
    try whole(text, in: GuestSeatRule.seats, counters: ["号位", "号"])
  }

  /// Portions of a dish that is counted in whole ones: `3`, `3份`. A half is refused as such.
  public static func portions(
    _ text: String, in range: ClosedRange<Int>
  ) throws(TypedRefusal) -> Int {
    if let number = number(text, counters: portionCounters), range.contains(number) {
      return number
    }
    if TypedQuantity(text)?.andHalf == true { throw .wholePortions }
    throw .number(range)
  }

  /// A length of time in minutes: `60`, `60min`, `60分钟`, `1h`, `1.5h`, `1小时`, `1小时30分`.
  ///
  /// - Throws: `TypedRefusal.duration`.
  public static func minutes(
    _ text: String, in range: ClosedRange<Int>
  ) throws(TypedRefusal) -> Int {
    var typed = TypedText(text)
    guard !typed.isTooLong, let minutes = minutes(&typed), typed.isEmpty, range.contains(minutes)
    else { throw .duration(range) }
    return minutes
  }

  private static let guestCounters = [
    "位", "人", "个人", "名", "guests", "guest", "people", "persons", "person", "pax", "ppl",
  ]
  static let portionCounters = ["份", "个", "盘", "碗", "portions", "portion"]
  private static let hourWords = ["hours", "hour", "hrs", "hr", "h", "个小时", "小时"]
  private static let minuteWords = ["minutes", "minute", "mins", "min", "分钟", "分"]

  private static func number(_ text: String, counters: [String]) -> Int? {
    var typed = TypedText(text)
    guard !typed.isTooLong, let number = typed.number() else { return nil }
    typed.skipSpaces()
    _ = typed.skip(anyOf: counters)
    return typed.isEmpty ? number : nil
  }

  private static func minutes(_ typed: inout TypedText) -> Int? {
    guard let first = typed.number(), first <= 10_000 else { return nil }
    let isHalfMore = typed.skip(".5") || typed.skip(",5")
    typed.skipSpaces()
    guard typed.skip(anyOf: hourWords) != nil else {
      _ = typed.skip(anyOf: minuteWords)
      return isHalfMore ? nil : first
    }
    let hours = first * 60 + (isHalfMore ? 30 : 0)
    typed.skipSpaces()
    guard !typed.isEmpty else { return hours }
    if typed.skip("半") { return isHalfMore ? nil : hours + 30 }
    guard !isHalfMore, let rest = typed.number(), rest < 60 else { return nil }
    typed.skipSpaces()
    _ = typed.skip(anyOf: minuteWords)
    return hours + rest
  }
}

/// How many portions: whole ones, and perhaps a half.
public struct TypedQuantity: Hashable, Sendable {
  public var whole: Int
  public var andHalf: Bool

  public init(whole: Int, andHalf: Bool = false) {
    self.whole = whole
    self.andHalf = andHalf
  }

  /// `2`, `1.5`.
  public var text: String { andHalf ? "\(whole).5" : "\(whole)" }

  /// Reads `2`, `1.5`, `2,5`, `1½`, `½`; nil for anything else, and for less than a half.
  init?(_ text: String) {
    var typed = TypedText(text)
    guard !typed.isTooLong else { return nil }
    let digits = typed.digits()
    guard digits.count <= 3 else { return nil }
    let whole = Int(digits) ?? 0
    let half = typed.skip(
      anyOf: (digits.isEmpty ? [] : [".0", ".00", ",0"]) + Self.halves)
    guard typed.isEmpty, half != nil || !digits.isEmpty else { return nil }
    self.init(whole: whole, andHalf: half.map(Self.halves.contains) ?? false)
    guard whole > 0 || andHalf else { return nil }
  }

  private static let halves = [".5", ",5", ".50", ",50", "½", " ½"]
}
