/// The number of a stored-value account: eight digits and one that checks them, typed or scanned.
///
/// The check digit is the one of H. Michael Damm's "Total anti-symmetrische Quasigruppen" (2004): it
/// finds every single wrong digit and every two neighbours that were swapped. Nine digits are too few
/// for the number of a payment card.
public struct AccountNumber: Hashable, Sendable, CustomStringConvertible {
  public static let digits = 9

  /// The nine digits, as they stand in the file and in a bar code.
  public let text: String

  /// As people read it aloud: `1234 5678 9`.
  public var description: String {
    let first = text.prefix(4)
    let last = text.suffix(1)
    return "\(first) \(text.dropFirst(4).dropLast()) \(last)"
  }

  /// The end of it, where others may read along: `…6789`.
  public var ending: String { "…" + text.suffix(4) }

  /// The account's number out of what stands before the check digit.
  ///
  /// - Parameter body: less than a hundred million; what is above is left out.
  public init(body: Int) {
    let digits = String(body.magnitude % 100_000_000)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    text = padded + String(Self.check(padded))
  }

  /// A number as somebody typed it, with spaces or dashes, in the digits of any script.
  ///
  /// - Throws: `StoredValueRefusal.noNumber`, `.wrongCheckDigit`.
  public init(typed: String) throws(StoredValueRefusal) {
    var digits = ""
    for character in typed where !character.isWhitespace && character != "-" {
      guard let value = character.wholeNumberValue, (0...9).contains(value) else {
        throw .noNumber
      }
      digits += String(value)
    }
    guard digits.count == Self.digits else { throw .noNumber }
    guard Self.check(digits) == 0 else { throw .wrongCheckDigit }
    text = digits
  }

  /// What follows digits as their check; 0 when the last of them checks the others.
  private static func check(_ digits: String) -> Int {
    digits.reduce(0) { table[$0][$1.wholeNumberValue ?? 0] }
  }

  private static let table = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9], [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8], [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5], [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]
}
