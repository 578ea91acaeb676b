import StoreDomain

/// Amounts as gateways write them: `88.88`, without a floating point.
public enum DecimalText {
  public static func write(_ minorUnits: Int, digits: Int) -> String {
    guard digits > 0 else { return String(minorUnits) }
    let text = String(minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (minorUnits < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// Minor units; nil for a text that is no such amount.
  public static func read(_ text: String, digits: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.count <= digits else { return nil }
    return Int(parts[0] + fraction + String(repeating: "0", count: digits - fraction.count))
  }
}
