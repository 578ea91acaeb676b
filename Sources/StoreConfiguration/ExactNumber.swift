/// Reads decimal numbers as people write them into whole units, without floating point.
enum ExactNumber {
  /// `38`, `38.5`, `1,280.00`, `￥38`: the number times ten to the power of `digits`; nil when the
  /// text is something else or has more decimals than that.
  static func units(_ text: String, digits: Int) -> Int? {
    var characters = Array(
      text.trimmingSpaces.replacing("￥", with: "").replacing("¥", with: "").unicodeScalars)
    var sign = 1
    if characters.first == "-" {
      sign = -1
      characters.removeFirst()
    }
    var whole = 0
    var decimals = 0
    var wholeDigits = 0
    var seenPoint = false
    for (index, character) in characters.enumerated() {
      if character == "." {
        guard !seenPoint else { return nil }
        seenPoint = true
        continue
      }
      if character == "," {
        // Groups of three only, so that a decimal comma is never taken for a group.
        let group = characters[(index + 1)...].prefix { ("0"..."9").contains($0) }
        guard !seenPoint, wholeDigits > 0, group.count == 3 else { return nil }
        continue
      }
      guard ("0"..."9").contains(character) else { return nil }
      let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(character.value) - 48)
      guard !overflow, !carry else { return nil }
      whole = sum
      if seenPoint { decimals += 1 } else { wholeDigits += 1 }
    }
    guard wholeDigits > 0, !seenPoint || decimals > 0, decimals <= digits else { return nil }
    for _ in decimals..<digits {
      let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      whole = product
    }
    return sign * whole
  }

  /// `6%` or `8.25 %` in basis points, hundredths of a per cent.
  static func basisPoints(_ text: String) -> Int? {
    let trimmed = text.trimmingSpaces
    guard trimmed.hasSuffix("%") || trimmed.hasSuffix("％") else { return nil }
    return units(String(trimmed.dropLast()), digits: 2)
  }
}

extension StringProtocol {
  /// Without white space at both ends, the wide space of Chinese text included.
  var trimmingSpaces: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
