/// A country by its ISO 3166 code, such as `CN`: whose phone numbers are written without a code.
public struct Country: Hashable, Sendable {
  /// Two letters, upper case.
  public let code: String

  public static let china = Country(known: "CN")

  private init(known code: String) { self.code = code }

  /// Nil unless the numbering plan of the country is known.
  public init?(code: String) {
    guard NumberingPlan.regions.contains(code) else { return nil }
    self.code = code
  }

  /// Every country whose numbering plan is known, by the alphabet.
  public static let knownCodes: [String] = NumberingPlan.regions.sorted()

  /// The country in which a store most likely is; nil when neither its clock nor its money tells.
  ///
  /// - Parameters:
  ///   - timeZone: its IANA name, such as `Asia/Shanghai`.
  ///   - currency: its ISO 4217 code.
  public static func likely(timeZone: String, currency: String) -> Country? {
    (places.zones[timeZone] ?? places.currencies[currency]).flatMap(Country.init(code:))
  }

  private static let places: (zones: [String: String], currencies: [String: String]) = {
    var zones: [String: String] = [:]
    var currencies: [String: String] = [:]
    for entry in table.utf8.split(separator: UInt8(ascii: ";")) {
      let words = entry.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .map { String(Substring($0)) }
      guard words.count >= 2 else { continue }
      if words[1] != "-" { currencies[words[1]] = words[0] }
      for zone in words.dropFirst(2) { zones[zone] = words[0] }
    }
    return (zones, currencies)
  }()
}

extension Country: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let country = Country(code: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a country: \(text)"))
    }
    self = country
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
