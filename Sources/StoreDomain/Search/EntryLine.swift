/// What a server types into an entry field: how many, then what.
public enum EntryLine {
  /// The largest quantity that the leading digits can mean.
  public static let maximumQuantity = 999

  /// Splits `2mdu` into the quantity 2 and the query `mdu`.
  ///
  /// One to three leading digits from 1 to 999 are the quantity, full-width digits too; alone they
  /// are a quantity without a query. A leading zero or a fourth digit makes no quantity: the whole
  /// line is the query then (a code, the end of a phone number). A code of digits alone is typed
  /// after a quantity and a space: `1 101`.
  public static func parse(_ line: String) -> (quantity: Int?, query: String) {
    let scalars = trimmed(Substring(line).unicodeScalars)
    var digits = 0
    var quantity = 0
    for scalar in scalars {
      guard let digit = digit(scalar) else { break }
      digits += 1
      if digits == 1 && digit == 0 || digits > 3 { return (nil, String(scalars)) }
      quantity = quantity * 10 + digit
    }
    guard digits > 0 else { return (nil, String(scalars)) }
    return (quantity, String(trimmed(scalars.dropFirst(digits))))
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static func trimmed(
    _ scalars: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var rest = scalars
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return rest
  }
}
