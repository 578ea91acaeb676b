import StoreDomain
import TOMLKit

/// One table of the configuration while it is read: hands out typed values, notes what is wrong
/// with them, and knows which keys nobody asked for.
final class ConfigurationSection {
  private let table: TOMLTable
  private let path: String
  private let lines: TOMLLineIndex
  let problems: ProblemCollector
  private var asked: Set<String> = []

  init(_ table: TOMLTable, path: String, lines: TOMLLineIndex, problems: ProblemCollector) {
    self.table = table
    self.path = path
    self.lines = lines
    self.problems = problems
  }

  /// The line of a key, or of this section when the key is missing.
  func line(_ key: String? = nil) -> Int? {
    key.flatMap { lines.line(of: TOMLLineIndex.join(path, $0)) } ?? lines.line(of: path)
  }

  func report(_ key: String?, _ english: String, _ chinese: String) {
    problems.add(line: line(key), english, chinese)
  }

  // MARK: Values

  private func value(_ key: String) -> TOMLValueConvertible? {
    asked.insert(key)
    return table[key]
  }

  /// A text without control characters and spaces around it; nil when missing or wrong.
  func optionalText(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.string else {
      report(key, "\(key) must be a text in quotes.", "\(key) 应为引号内的文字。")
      return nil
    }
    return checked(text, key)
  }

  func text(_ key: String) -> String? {
    guard has(key) else {
      missing(key)
      return nil
    }
    return optionalText(key)
  }

  /// A name in both languages: `name = "Riverside"` or `name = { en = "…", zh = "…" }`.
  func phrase(_ key: String) -> Phrase? {
    guard let value = value(key) else {
      missing(key)
      return nil
    }
    if let text = value.string {
      return checked(text, key).map { Phrase($0, $0) }
    }
    guard let table = value.table else {
      report(
        key, "\(key) must be a text, or { en = \"…\", zh = \"…\" }.",
        "\(key) 应为文字，或 { en = \"…\", zh = \"…\" }。")
      return nil
    }
    let inner = section(table, key)
    let english = inner.text("en")
    let chinese = inner.text("zh")
    inner.reportUnknownKeys()
    guard let english, let chinese else { return nil }
    return Phrase(english, chinese)
  }

  func integer(_ key: String, in range: ClosedRange<Int>, default standard: Int?) -> Int? {
    guard let value = value(key) else {
      if standard == nil { missing(key) }
      return standard
    }
    guard let number = value.int, range.contains(number) else {
      let bounds =
        range.upperBound == .max
        ? "\(range.lowerBound)+" : "\(range.lowerBound)…\(range.upperBound)"
      report(
        key, "\(key) must be a whole number, \(bounds).", "\(key) 应为整数，范围 \(bounds)。")
      return nil
    }
    return number
  }

  func flag(_ key: String, default standard: Bool) -> Bool {
    guard let value = value(key) else { return standard }
    guard let flag = value.bool else {
      report(key, "\(key) must be true or false.", "\(key) 应为 true 或 false。")
      return standard
    }
    return flag
  }

  /// `6%` as hundredths of a per cent.
  func percentage(_ key: String, upTo largest: Int = 10_000, default standard: Int?) -> Int? {
    guard has(key) else {
      if standard == nil { missing(key) }
      return standard
    }
    guard let text = optionalText(key) else { return nil }
    guard let points = ExactNumber.basisPoints(text), (0...largest).contains(points) else {
      report(
        key,
        "\(key) must be a percentage in quotes such as \"6%\" or \"8.25%\", "
          + "at most \(largest / 100)%.",
        "\(key) 应为引号内的百分数，如 \"6%\"、\"8.25%\"，不超过 \(largest / 100)%。")
      return nil
    }
    return points
  }

  /// An amount in the store's currency, in minor units.
  func amount(_ key: String, currency: Currency?, default standard: Int?) -> Int? {
    guard has(key) else {
      if standard == nil { missing(key) }
      return standard
    }
    guard let text = optionalText(key) else { return nil }
    let digits = currency?.minorDigits ?? 2
    switch ExactNumber.reading(text, digits: digits) {
    case .units(let units) where units >= 0: return units
    case .ambiguous(let thousands, let decimals):
      report(
        key, "\(key) \"\(text)\" may be \(thousands) or \(decimals). Write the one that is meant.",
        "\(key) \"\(text)\" 可能是 \(thousands) 或 \(decimals)，请写明。")
    case .units, .none:
      let example = Money(
        minorUnits: 5, currency: Currency(code: "", minorDigits: digits)
      ).plainText
      report(
        key, "\(key) must be an amount in quotes such as \"\(example)\".",
        "\(key) 应为引号内的金额，如 \"\(example)\"。")
    }
    return nil
  }

  /// One of a list of words.
  func choice<Value>(
    _ key: String, among words: [String: Value], default standard: Value?
  ) -> Value? {
    guard has(key) else {
      if standard == nil { missing(key) }
      return standard
    }
    guard let word = optionalText(key) else { return nil }
    guard let value = words[word] else {
      reportUnknownWord(word, key, among: words.keys)
      return nil
    }
    return value
  }

  /// A list of texts; what is no text is reported and left out.
  func texts(_ key: String) -> [(place: String, text: String)] {
    guard let value = value(key) else { return [] }
    guard let array = value.array else {
      report(
        key, "\(key) must be a list such as [\"a\", \"b\"].", "\(key) 应为列表，如 [\"a\", \"b\"]。")
      return []
    }
    return array.enumerated().compactMap { index, element in
      let place = "\(key)[\(index)]"
      guard let text = element.string else {
        report(place, "\(key) must hold only texts in quotes.", "\(key) 里只能是引号内的文字。")
        return nil
      }
      return (place, text)
    }
  }

  /// A list of words; those that are not known are reported and left out.
  func choices<Value: Hashable>(_ key: String, among words: [String: Value]) -> [Value] {
    var chosen: [Value] = []
    for (place, word) in texts(key) {
      guard let value = words[word] else {
        reportUnknownWord(word, place, among: words.keys)
        continue
      }
      if !chosen.contains(value) { chosen.append(value) }
    }
    return chosen
  }

  /// Amounts by a name, such as `prices = { D001 = "30.00" }`; those that are wrong are reported and left
  /// out.
  func amounts(_ key: String, currency: Currency?) -> [String: Int] {
    guard let value = value(key) else { return [:] }
    guard let table = value.table else {
      report(
        key, "\(key) must be amounts by name: { D001 = \"30.00\" }.",
        "\(key) 应为按名称的金额：{ D001 = \"30.00\" }。")
      return [:]
    }
    let inner = section(table, key)
    var amounts: [String: Int] = [:]
    for name in table.keys.sorted() {
      amounts[name] = inner.amount(name, currency: currency, default: nil)
    }
    return amounts
  }

  // MARK: Sections

  /// The section `[key]`, nil when the file has none.
  func optionalSection(_ key: String) -> ConfigurationSection? {
    guard let value = value(key) else { return nil }
    guard let table = value.table else {
      report(key, "\(key) must be a section: [\(key)].", "\(key) 应为一节：[\(key)]。")
      return nil
    }
    return section(table, key)
  }

  func requiredSection(_ key: String) -> ConfigurationSection? {
    if !has(key) {
      report(nil, "the section [\(key)] is missing. Add it.", "缺少 [\(key)] 一节，请补上。")
    }
    return optionalSection(key)
  }

  /// The sections `[[key]]`.
  func sections(_ key: String, isRequired: Bool) -> [ConfigurationSection] {
    guard let value = value(key) else {
      if isRequired {
        report(
          nil, "there is no [[\(key)]]. Add at least one.", "没有 [[\(key)]]，请至少添加一项。")
      }
      return []
    }
    guard let array = value.array else {
      report(
        key, "\(key) must be a list of sections, each under [[\(key)]] with two brackets.",
        "\(key) 应为多节，每节用双方括号 [[\(key)]] 开头。")
      return []
    }
    var found: [ConfigurationSection] = []
    for (index, element) in array.enumerated() {
      guard let table = element.table else {
        report("\(key)[\(index)]", "this must be a section.", "此处应为一节。")
        continue
      }
      found.append(section(table, "\(key)[\(index)]"))
    }
    return found
  }

  private func section(_ table: TOMLTable, _ key: String) -> ConfigurationSection {
    ConfigurationSection(
      table, path: TOMLLineIndex.join(path, key), lines: lines, problems: problems)
  }

  func has(_ key: String) -> Bool {
    asked.insert(key)
    return table[key] != nil
  }

  /// Reports keys that no reader asked for: called when all have been.
  func reportUnknownKeys() {
    for key in table.keys where !asked.contains(key) {
      let hint = Spelling.hint(for: key, among: asked)
      report(
        key, "nothing here is called \"\(key)\".\(hint.english)",
        "这里没有 \"\(key)\" 这一项。\(hint.chinese)")
    }
  }

  func reportUnknownWord(_ word: String, _ key: String, among known: some Collection<String>) {
    let hint = Spelling.hint(for: word, among: known)
    report(key, "\"\(word)\" is not known.\(hint.english)", "无法识别 \"\(word)\"。\(hint.chinese)")
  }

  private func missing(_ key: String) {
    report(nil, "\(key) is missing. Add it to this section.", "缺少 \(key)，请在本节补上。")
  }

  private func checked(_ text: String, _ key: String) -> String? {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else {
      report(key, "\(key) is empty. Fill it in, or remove the key.", "\(key) 为空，请填写或删除。")
      return nil
    }
    guard trimmed.count <= 200 else {
      report(key, "\(key) is longer than 200 characters. Shorten it.", "\(key) 超过 200 字，请缩短。")
      return nil
    }
    guard !LostText.isLost(trimmed) else {
      let message = LostText.message(key, key, trimmed)
      report(key, message.english, message.chinese)
      return nil
    }
    guard !trimmed.unicodeScalars.contains(where: PlainText.isForbidden) else {
      report(
        key, "\(key) holds an invisible control character. Type it again by hand.",
        "\(key) 含有不可见的控制字符，请手工重新输入。")
      return nil
    }
    return trimmed
  }
}
