/// What some countries do besides a plain trunk prefix.
extension NumberingPlan {
  /// The national number without what is written before it inside the country, or out of habit
  /// after the calling code; nil when it can be no number of this country.
  ///
  /// - Parameter hasTrunk: whether it must stand with its trunk prefix, where there is one.
  func national(_ digits: String, hasTrunk: Bool = false) -> String? {
    if callingCode == "54" { return argentine(digits) }
    for prefix in habits where digits.hasPrefix(prefix) {
      let rest = String(digits.dropFirst(prefix.count))
      if isPossible(rest) { return rest }
      // Brazil: the carrier that is chosen for a call stands after the trunk prefix.
      if callingCode == "55", isPossible(rest.dropFirst(2)) { return String(rest.dropFirst(2)) }
    }
    return !hasTrunk && isPossible(digits) ? digits : nil
  }

  /// What may stand before a national number, the longest first.
  private var habits: [String] {
    switch callingCode {
    case "375": ["80", "8", "0"]
    case "370": ["0", "8"]
    // Numbers of before 2019, when mobiles had a 1 more and calls to them began with 044 or 045.
    case "52": ["044", "045", "01", "1"]
    case "57": ["03", "0"]
    default: trunk.isEmpty ? [] : [trunk]
    }
  }

  /// A mobile number has a 9 before its area for calls from abroad, and a 15 after it inside.
  private func argentine(_ digits: String) -> String? {
    var rest = digits[...]
    if rest.hasPrefix("0") { rest = rest.dropFirst() }
    if rest.count == 12 || rest.count == 13 && rest.hasPrefix("9") {
      let number = rest.count == 13 ? rest.dropFirst() : rest
      let area = Self.argentineArea(number)
      let subscriber = number.dropFirst(area.count)
      if subscriber.hasPrefix("15") { rest = "9" + area + subscriber.dropFirst(2) }
    }
    return isPossible(rest) ? String(rest) : nil
  }

  /// As it is written inside the country, digits alone.
  func written(_ national: String) -> String {
    if callingCode == "54", national.count == 11, national.hasPrefix("9") {
      let area = Self.argentineArea(national.dropFirst())
      return trunk + area + "15" + national.dropFirst(1 + area.count)
    }
    return writesTrunk(before: national) ? trunk + national : national
  }

  private static func argentineArea(_ number: Substring) -> Substring {
    if number.hasPrefix("11") { return number.prefix(2) }
    return number.prefix(threeDigitAreas.contains(String(number.prefix(3))) ? 3 : 4)
  }

  /// Source: ENACOM, national numbering plan.
  private static let threeDigitAreas = Set(
    """
    220 221 223 230 236 237 249 260 261 263 264 266 280 291 294 297 298 299 336 341 342 343 345 348
    351 353 358 362 364 370 376 379 380 381 383 385 387 388
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
