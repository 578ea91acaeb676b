/// Reads a weight as people type it: `350`, `350g`, `1.2kg`, `1,2 kg`, `1斤2两`.
public struct TypedWeight: Hashable, Sendable {
  /// Grams of one portion.
  public static let limits = 1...99_999

  public let grams: Int
  /// Said in 斤 or 两, which are 500 g and 50 g in mainland China and something else elsewhere.
  public let isInCatties: Bool

  /// Reads a field for grams.
  ///
  /// - Parameter currency: of the store, by which catties are those of mainland China or not.
  /// - Throws: `TypedRefusal` with the words for a weight.
  public static func grams(_ text: String, currency: Currency) throws(TypedRefusal) -> Int {
    try TypedWeight(text).grams(inStoreWith: currency)
  }

  /// The grams, when they are beyond doubt in a store that is paid in this currency.
  ///
  /// - Throws: `TypedRefusal.catty`.
  public func grams(inStoreWith currency: Currency) throws(TypedRefusal) -> Int {
    // 斤 is 600 g in Taiwan, 604.79 g in Hong Kong, Macau, Singapore and Malaysia.
    if isInCatties, currency.code != "CNY" { throw .catty }
    return grams
  }

  /// - Parameter needsUnit: a bare number is no weight, as behind the name of a dish.
  public init(_ text: String, needsUnit: Bool = false) throws(TypedRefusal) {
    let typed = TypedText(text)
    guard !typed.isTooLong, !typed.isEmpty else { throw .weight }
    var parts: [Part] = []
    var rest = typed
    while !rest.isEmpty {
      let part = try Self.part(&rest)
      if let last = parts.last?.unit {
        // Only from the larger unit to the smaller, and each once.
        guard let unit = part.unit, unit.milligrams < last.milligrams else { throw .weight }
      }
      parts.append(part)
      rest.skipSpaces()
    }
    guard let first = parts.first else { throw .weight }
    if first.unit == nil {
      guard !needsUnit, parts.count == 1 else { throw .weight }
      guard first.readings.count == 1, first.readings[0].decimals == 0 else {
        throw .weightUnit(String(typed.rest))
      }
    }
    isInCatties = parts.contains { $0.unit?.isCatty ?? false }
    grams = try Self.sum(parts)
  }

  // MARK: Parts

  private struct Unit: Hashable {
    let words: [String]
    let milligrams: Int
    var isCatty = false
  }

  private struct Part {
    var readings: [DecimalReading]
    var unit: Unit?
  }

  private static let units = [
    Unit(
      words: ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "㎏", "公斤", "千克"],
      milligrams: 1_000_000),
    Unit(words: ["斤", "市斤"], milligrams: 500_000, isCatty: true),
    Unit(words: ["两", "兩"], milligrams: 50_000, isCatty: true),
    Unit(words: ["g", "gr", "gm", "gms", "gram", "grams", "克"], milligrams: 1_000),
  ]

  /// A number and its unit, `1.2kg`, `半斤`, `1斤半`.
  private static func part(_ typed: inout TypedText) throws(TypedRefusal) -> Part {
    var readings: [DecimalReading]
    if typed.skip("半") || typed.skip("½") {
      readings = [.half]
    } else if let numerals = typed.chineseNumber() {
      readings = [DecimalReading(units: numerals, decimals: 0)]
    } else {
      readings = DecimalReading.all(of: typed.decimalText())
    }
    guard !readings.isEmpty else { throw .weight }
    typed.skipSpaces()
    guard let word = typed.skip(anyOf: units.flatMap(\.words)) else {
      guard typed.isEmpty else { throw .weight }
      return Part(readings: readings, unit: nil)
    }
    if typed.skip("半") {
      guard readings.allSatisfy({ $0.decimals == 0 }) else { throw .weight }
      readings = readings.map { DecimalReading(units: $0.units * 10 + 5, decimals: 1) }
    }
    // `5gx` is no weight.
    if let next = typed.rest.first, next.isLetter, word.allSatisfy(\.isASCII),
      !ChineseNumber.isNumeral(next)
    {
      throw .weight
    }
    return Part(readings: readings, unit: units.first { $0.words.contains(word) })
  }

  private static func sum(_ parts: [Part]) throws(TypedRefusal) -> Int {
    var sums = [0]
    for part in parts {
      let milligrams = part.unit?.milligrams ?? 1_000
      sums = sums.flatMap { sum in
        part.readings.compactMap { reading in
          reading.whole(in: milligrams).map { sum + $0 }
        }
      }
    }
    // A reading that no dish can weigh is not what was meant.
    let possible = Set(sums.filter { $0 > 0 && $0 <= limits.upperBound * 1000 }).sorted()
    guard let least = possible.first, let most = possible.last else { throw .weightOutOfRange }
    guard possible.count == 1 else { throw .ambiguousWeight(least, most) }
    guard least % 1000 == 0 else { throw .weightOutOfRange }
    return least / 1000
  }
}

extension TypedText {
  /// Removes Chinese numerals from the front and reads them; nil when none stand there. A 两 behind
  /// others is the unit: 二两.
  mutating func chineseNumber() -> Int? {
    var numerals = rest.prefix(while: ChineseNumber.isNumeral)
    if numerals.last == "两", numerals.count > 1 || rest.count == 1 { numerals.removeLast() }
    guard let value = ChineseNumber.value(numerals), !numerals.isEmpty else { return nil }
    rest.removeFirst(numerals.count)
    return value
  }

  /// Removes digits and the signs that stand between digits, `1.280,00`, from the front.
  mutating func decimalText() -> Substring {
    let text = rest.prefix { $0.isPlainDigit || $0 == "." || $0 == "," }
    rest.removeFirst(text.count)
    return Substring(String(text))
  }
}
