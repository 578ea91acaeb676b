extension Timestamp {
  /// Reads RFC 3339 in UTC as stores write it: `2026-11-22T19:42:00.000Z`.
  public init?(utcText text: String) {
    guard text.utf8.count == 24, text.utf8.last == UInt8(ascii: "Z") else { return nil }
    self.init(rfc3339: text)
  }

  /// Reads RFC 3339 with any offset from UTC: `2026-12-01T11:00:00+08:00`; nil for a moment that
  /// does not exist, and when anything stands before or after it.
  public init?(rfc3339 text: String) {
    var rest = Substring(text).utf8
    func read(_ mark: Unicode.Scalar) -> Bool { rest.popFirst() == UInt8(ascii: mark) }
    func number(_ digits: Int, below limit: Int) -> Int? {
      let taken = rest.prefix(digits)
      rest = rest.dropFirst(digits)
      guard taken.count == digits, taken.allSatisfy(\.isDigit),
        let value = Int(Substring(taken)), value < limit
      else { return nil }
      return value
    }
    guard let date = LocalDate(String(text.prefix(10))) else { return nil }
    rest = rest.dropFirst(10)
    guard read("T"), let hour = number(2, below: 24), read(":"),
      let minute = number(2, below: 60), read(":"), let second = number(2, below: 60)
    else { return nil }
    var milliseconds = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let digits = rest.prefix(while: \.isDigit).count
      guard (1...9).contains(digits), let fraction = number(min(digits, 3), below: 1000) else {
        return nil
      }
      milliseconds = fraction * [100, 10, 1][min(digits, 3) - 1]
      // Nothing finer is kept.
      rest = rest.dropFirst(max(0, digits - 3))
    }
    var offset = 0
    switch rest.popFirst() {
    case UInt8(ascii: "Z"): break
    case let sign? where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
      guard let hours = number(2, below: 24), read(":"), let minutes = number(2, below: 60) else {
        return nil
      }
      offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    default: return nil
    }
    guard rest.isEmpty else { return nil }
    let minutes = (date.dayNumber * 24 + hour) * 60 + minute - offset
    self.init(millisecondsSinceEpoch: Int64((minutes * 60 + second) * 1000 + milliseconds))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
