import Foundation

/// Another reader of what is typed, made of regular expressions and Foundation's numbers: every value
/// that a text can mean. It knows nothing of what is likely, so that a reader may refuse what this one
/// knows, but must not read anything else.
enum PlainReader {
  /// Unicode's compatible form in lower case, digits as ASCII, one kind of space, dash and point.
  static func normal(_ text: String) -> String {
    var plain = ""
    let half = "\u{E000}"
    for character in text.replacing("½", with: half).precomposedStringWithCompatibilityMapping
      .lowercased()
    {
      if let digit = character.wholeNumberValue, character.isNumber,
        character.unicodeScalars.first?.properties.generalCategory == .decimalNumber,
        character.unicodeScalars.count == 1
      {
        plain += String(digit)
      } else if character.isWhitespace {
        plain += " "
      } else {
        plain += signs[character] ?? String(character)
      }
    }
    return plain.replacing(half, with: "½").trimmingCharacters(in: .whitespaces)
  }

  private static let signs: [Character: String] = [
    "。": ".", "٫": ".", "٬": ",", "\u{2010}": "-", "\u{2011}": "-", "–": "-", "−": "-", "’": "'",
    "￥": "¥", "٪": "%",
  ]

  private static let chinese: [String: Int] = {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var numbers = ["零": 0, "两": 2]
    for tens in 0...9 {
      for ones in 0...9 where tens + ones > 0 {
        let front = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十"
        numbers[front + digits[ones]] = tens * 10 + ones
        if tens == 1 { numbers["一十" + digits[ones]] = 10 + ones }
      }
    }
    return numbers
  }()

  static func whole(_ text: String) -> Int? {
    text.wholeMatch(of: /[0-9]{1,9}/) != nil ? Int(text) : chinese[text]
  }

  /// A whole number with one of some words behind it.
  static func count(_ text: String, words: String) -> Int? {
    guard let match = normal(text).wholeMatch(of: /(.+?) *([a-z位人名个份盘碗号]*)/) else { return nil }
    let word = String(match.2)
    guard word.isEmpty || words.split(separator: " ").contains(Substring(word)) else { return nil }
    return whole(String(match.1))
  }

  // MARK: Decimals

  /// Every number that digits with points, commas, spaces and apostrophes can be.
  static func decimals(_ text: String) -> Set<Decimal> {
    var found: Set<Decimal> = []
    if text.wholeMatch(of: /[0-9]+[.,]?/) != nil {
      Decimal(string: text.filter(\.isNumber)).map { _ = found.insert($0) }
    }
    for group in [".", ",", " ", "'"] {
      let parts = text.components(separatedBy: group)
      let isWestern =
        parts.count > 1 && (1...3).contains(parts[0].count)
        && parts.dropFirst().allSatisfy { $0.count == 3 }
      let isIndian =
        parts.count > 1 && (1...2).contains(parts[0].count) && parts.last?.count == 3
        && parts.dropFirst().dropLast().allSatisfy { $0.count == 2 }
      if isWestern || isIndian, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
        Decimal(string: parts.joined()).map { _ = found.insert($0) }
      }
    }
    if let match = text.wholeMatch(of: /(.*)([.,])([0-9]+)/) {
      let front = String(match.1)
      let wholes =
        front.isEmpty ? [0] : front.allSatisfy(\.isNumber) ? [Decimal(string: front)] : nil
      let grouped =
        wholes
        ?? decimals(front).filter { !front.contains(String(match.2)) && $0 >= 1000 }.map { $0 }
      for whole in grouped.compactMap({ $0 }) {
        Decimal(string: "0." + match.3).map { _ = found.insert(whole + $0) }
      }
    }
    return found
  }

  static func amounts(_ text: String, signs: [String]) -> Set<Decimal> {
    let text = normal(text)
    var found = decimals(text)
    for sign in signs {
      if text.hasPrefix(sign) {
        found.formUnion(
          decimals(String(text.dropFirst(sign.count)).trimmingCharacters(in: .whitespaces)))
      }
      if text.hasSuffix(sign) {
        found.formUnion(
          decimals(String(text.dropLast(sign.count)).trimmingCharacters(in: .whitespaces)))
      }
    }
    return found
  }

  // MARK: Weights

  private static let weights: [(String, Decimal)] = [
    ("kilograms", 1000), ("kilogram", 1000), ("kilos", 1000), ("kilo", 1000), ("kgs", 1000),
    ("kg", 1000), ("公斤", 1000), ("千克", 1000), ("市斤", 500), ("斤", 500), ("兩", 50), ("两", 50),
    ("grams", 1), ("gram", 1), ("gms", 1), ("gm", 1), ("gr", 1), ("g", 1), ("克", 1),
  ]

  /// The grams that a text can mean.
  static func grams(_ text: String) -> Set<Decimal> {
    let text = normal(text)
    if text.wholeMatch(of: /[0-9]+[.,]?/) != nil { return decimals(text) }
    if let number = chinese[text] { return [Decimal(number)] }
    var sums: Set<Decimal> = [0]
    var rest = Substring(text)
    while !rest.isEmpty {
      guard
        let match = rest.prefixMatch(
          of: /([0-9.,]+|½|半|[一二三四五六七八九十]+|两(?=.)) *([a-z]+|公斤|千克|市斤|斤|两|兩|克)(半?) */),
        let unit = weights.first(where: { $0.0 == match.2 })?.1
      else { return [] }
      let number = String(match.1)
      var values = decimals(number)
      if number == "½" || number == "半" { values = [Decimal(string: "0.5") ?? 0] }
      if let spelled = chinese[number] { values = [Decimal(spelled)] }
      if !match.3.isEmpty { values = Set(values.map { $0 + (Decimal(string: "0.5") ?? 0) }) }
      sums = Set(sums.flatMap { sum in values.map { sum + $0 * unit } })
      rest = rest[match.range.upperBound...]
    }
    return sums
  }

  // MARK: Times and dates

  /// Minutes of the day that a text can mean.
  static func minutesOfDay(_ text: String) -> Set<Int> {
    let text = normal(text)
    let numeral = "[一二三四五六七八九十零两]"
    let part = "凌晨|半夜|早上|早晨|上午|清晨|午前|中午|正午|下午|午后|午後|晚上|夜里|傍晚|今晚|晚"
    let pattern =
      "^(\(part))? *(?:(\\d{1,2})(\\d{2})(?:h|hrs)?|(\\d{1,2}|\(numeral)+)"
      + "(?:(?:[:.hu点點时時 ]| ?uhr|点钟) *(半|一刻|三刻|整|\\d{2}|\\d分|\(numeral)*)(?:分钟|分|min)?)?"
      + "(?: ?uhr|h)?) *(a\\.?m?\\.?|p\\.?m?\\.?)?$"
    guard let expression = try? NSRegularExpression(pattern: pattern),
      let match = expression.firstMatch(
        in: text, range: NSRange(text.startIndex..., in: text))
    else { return [] }
    func group(_ number: Int) -> String? {
      Range(match.range(at: number), in: text).map { String(text[$0]) }
    }
    guard let hour = (group(2) ?? group(4)).flatMap(whole) else { return [] }
    let said = group(3) ?? group(5) ?? ""
    let words = ["": 0, "整": 0, "半": 30, "一刻": 15, "三刻": 45]
    let digits = said.replacing("分", with: "").replacing("零", with: "")
    guard let minute = words[said] ?? whole(digits.isEmpty ? "零" : digits) else { return [] }
    guard group(1) != nil || group(6) != nil else { return [hour * 60 + minute] }
    return [(hour % 12) * 60 + minute, (hour % 12 + 12) * 60 + minute]
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The numbers of a date, smallest first, a month's name as its number; nil when something else is
  /// in it. Digits in a row are taken apart as month and day, after a year of four.
  static func dateNumbers(_ text: String) -> [Int]? {
    var text = normal(text)
    for match in text.matches(of: /[a-z]{3,}/).reversed() {
      guard let month = months.firstIndex(where: { match.output.hasPrefix($0) }) else { continue }
      text.replaceSubrange(match.range, with: " \(month + 1) ")
    }
    guard text.wholeMatch(of: /(?:[0-9]|[ \-\/.,年月日号號一二三四五六七八九十]|st|nd|rd|th|of)*/) != nil else {
      return nil
    }
    for (name, number) in chinese.sorted(by: { $0.key.count > $1.key.count }) {
      text = text.replacing(name, with: " \(number) ")
    }
    var numbers = text.matches(of: /[0-9]+/).map { String($0.output) }
    if numbers.count == 1, numbers[0].count == 4 || numbers[0].count == 8 {
      let digits = numbers[0]
      numbers = [
        String(digits.dropLast(4)), String(digits.suffix(4).prefix(2)), String(digits.suffix(2)),
      ]
    }
    return numbers.compactMap { Int($0) }.sorted()
  }
}
