/// The columns that `text` takes on a terminal, after sanitising.
///
/// This is the one width function of the program: what is measured here is what `Buffer.write`
/// uses. Chinese, Japanese and Korean characters, fullwidth forms and emoji take two columns,
/// combining marks none, everything else one; ambiguous characters count as one.
public func displayWidth(_ text: String) -> Int {
  if text.isPrintableASCII { return text.utf8.count }
  var columns = 0
  if text.isPlain {
    for scalar in text.unicodeScalars { columns += scalar.columns }
    return columns
  }
  for character in sanitised(text) {
    columns += character.columns
  }
  return columns
}

/// The columns that `text` takes on a terminal, after sanitising.
public func displayWidth(_ text: Substring) -> Int { displayWidth(String(text)) }

extension Character {
  /// The columns that this character takes: 0, 1 or 2.
  public var columns: Int {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var base: Unicode.Scalar?
    var total = 0
    for scalar in unicodeScalars {
      if let base {
        if scalar.value == 0xFE0F, base.properties.isEmoji { return 2 }
        // What is joined to an emoji is drawn over it, not beside it.
        if scalar.value == 0x200D { break }
        if scalar.properties.isEmojiModifier { continue }
      } else {
        base = scalar
      }
      total += scalar.columns
      if total >= 2 { return 2 }
    }
    return total
  }
}

extension Unicode.Scalar {
  /// The columns of this code point by itself: 0 for combining marks and controls, otherwise 1 or 2.
  public var columns: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if (0x4E00..<0xA000).contains(value) { return 2 }
    if (0x2500..<0x25FD).contains(value) { return 1 }
    if WidthTable.noColumn.holds(value) { return 0 }
    return WidthTable.twoColumns.holds(value) ? 2 : 1
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of these sorted ranges holds `value`.
  fileprivate func holds(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && self[low].contains(value)
  }
}
