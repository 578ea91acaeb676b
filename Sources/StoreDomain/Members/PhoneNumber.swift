/// Phone numbers as the whole chain keeps and compares them: digits, without spaces, signs and
/// China's 86.
public enum PhoneNumber {
  /// So many digits a number can have.
  public static let lengths = 5...15

  /// The digits of a typed number; nil when something else than digits and separators is in it.
  ///
  /// What is still being typed has digits too: see ``isComplete(_:)``.
  public static func digits(_ text: String) -> String? {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "\u{FF10}"..."\u{FF19}":
        digits.append(String(scalar.value - 0xFF10))
      case " ", "-", "+", "(", ")", ".", "/": continue
      default: return nil
      }
    }
    // A Chinese mobile number is the same with and without its country.
    for country in ["86", "0086"]
    where digits.count == country.count + 11 && digits.hasPrefix(country + "1") {
      return String(digits.dropFirst(country.count))
    }
    return digits.isEmpty ? nil : digits
  }

  /// Whether digits are a whole number beyond doubt: a Chinese mobile number, which has eleven. The
  /// numbers of other countries may always have one more.
  public static func isComplete(_ digits: String) -> Bool {
    digits.count == 11 && digits.hasPrefix("1")
  }

  /// Whether digits can be a whole number of some country.
  public static func canBeComplete(_ digits: String) -> Bool {
    (7...lengths.upperBound).contains(digits.count)
  }
}
