/// A currency beside its own whose notes a house takes, at a rate that the house sets.
public struct ForeignCashSetting: Hashable, Sendable, Codable {
  /// Three letters.
  public var currencyCode: String
  /// What one unit of it is worth in the house's currency, in thousand millionths of a unit.
  public var rateBillionths: Int
  /// The notes that are taken, in minor units of that currency, the smallest first.
  public var notes: [Int]
  /// The most that one guest hands over at once, in minor units of that currency; nil for as much as
  /// anybody carries.
  public var mostMinorUnits: Int?

  public init(
    currencyCode: String, rateBillionths: Int, notes: [Int], mostMinorUnits: Int? = nil
  ) {
    self.currencyCode = currencyCode
    self.rateBillionths = rateBillionths
    self.notes = notes.sorted()
    self.mostMinorUnits = mostMinorUnits
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    currencyCode = try fields.decode(String.self, forKey: .currencyCode)
    rateBillionths = try fields.decode(Int.self, forKey: .rateBillionths)
    notes = try fields.value(.notes, default: [])
    mostMinorUnits = try fields.value(.mostMinorUnits, default: nil)
  }

  /// Nil for a code that this version does not know: nothing is taken in it.
  public var currency: Currency? { Currency(isoCode: currencyCode) }
  /// The smallest note, in minor units; what is due is rounded up to it.
  public var smallestNote: Int { notes.first ?? 1 }
  public var rate: ForeignRate { ForeignRate(billionths: rateBillionths) }
}

/// Units of the house's currency for one unit of another, exact to nine decimals.
public struct ForeignRate: Hashable, Sendable {
  /// Thousand millionths of a unit.
  public var billionths: Int

  /// From a thousand millionth to a million units for one.
  public static let possible = 1...1_000_000_000_000_000

  public init(billionths: Int) {
    self.billionths = billionths
  }

  /// `7.1234`: digits, and at most nine behind one point. A comma is refused: it may part thousands.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts[0].count <= 7
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard decimals.count <= 9,
      let value = Int(parts[0] + decimals + String(repeating: "0", count: 9 - decimals.count)),
      Self.possible.contains(value)
    else { return nil }
    billionths = value
  }

  /// `7.1234`, without zeros at its end.
  public var text: String {
    let (whole, rest) = billionths.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard rest != 0 else { return "\(whole)" }
    var digits = String(String(rest + 1_000_000_000).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// What notes are worth in the house's currency, in minor units, rounded down: the house gives no
  /// change that it did not get.
  public func value(of notes: Money, in house: Currency) -> Int {
    let magnitude = Self.scaled(
      notes.minorUnits.magnitude, by: numerator(house), over: denominator(notes.currency),
      roundedUp: false)
    return notes.minorUnits < 0 ? -magnitude : magnitude
  }

  /// The least of another currency that is worth an amount of the house's, in whole notes.
  ///
  /// - Parameter amount: of the house's currency, not negative.
  public func due(_ amount: Money, in currency: Currency, smallestNote: Int) -> Int {
    let least = Self.scaled(
      UInt(max(0, amount.minorUnits)), by: denominator(currency), over: numerator(amount.currency),
      roundedUp: true)
    let note = max(1, smallestNote)
    let (notes, rest) = least.quotientAndRemainder(dividingBy: note)
    let (product, isTooMuch) = (notes + (rest > 0 ? 1 : 0)).multipliedReportingOverflow(by: note)
    return isTooMuch ? .max : product
  }

  /// The most in whole notes that is worth no more than an amount of the house's currency.
  public func most(worth amount: Money, in currency: Currency, smallestNote: Int) -> Int {
    let units = Self.scaled(
      UInt(max(0, amount.minorUnits)), by: denominator(currency), over: numerator(amount.currency),
      roundedUp: false)
    return units - units % max(1, smallestNote)
  }

  private func numerator(_ house: Currency) -> UInt {
    UInt(billionths) * Self.power(house.minorDigits)
  }

  private func denominator(_ foreign: Currency) -> UInt {
    1_000_000_000 * Self.power(foreign.minorDigits)
  }

  private static func power(_ digits: Int) -> UInt {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }

  /// Exact, by way of 128 bits; what no till can hold comes to the largest number.
  private static func scaled(
    _ value: UInt, by numerator: UInt, over denominator: UInt, roundedUp: Bool
  ) -> Int {
    let product = value.multipliedFullWidth(by: numerator)
    guard product.high < denominator else { return .max }
    let (quotient, remainder) = denominator.dividingFullWidth(product)
    return Int(clamping: quotient) + (roundedUp && remainder > 0 && quotient < .max >> 1 ? 1 : 0)
  }
}
