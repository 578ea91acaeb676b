import StoreDomain

/// Reads the field `modifiers` of a menu: in which ways a dish can be had otherwise.
///
/// `辣度/Spice 1: 微辣/mild* | 特辣/extra hot; 加料/Extras 0-2: 花生碎/crushed peanuts +3 (peanut) |
/// 去芝麻/no sesame (-sesame)`: groups part by `;`, each with how many are chosen (one, when it does
/// not say), and its modifiers by `|`, with both names, `*` for what the dish comes with, what it
/// costs more or less, and the allergens and tags that it brings or, behind `-`, takes away.
extension MenuRowReader {
  private static let namesLimit = 30
  /// Each is chosen by a digit.
  private static let modifiersLimit = 9
  private static let groupsLimit = 6

  func modifiers(kind: Dish.Kind?, price: Int?, half: Int?) -> [ModifierGroup] {
    guard let text = field(.modifiers) else { return [] }
    if kind == .broth || kind == .perHead {
      report(
        "a broth and what is charged per head have no modifiers. Leave the field blank.",
        "锅底和按人收取的项目没有做法，请留空。")
      return []
    }
    let groups = text.split { ";；".contains($0) }.map { String($0).trimmingSpaces }
      .filter { !$0.isEmpty }.compactMap(group)
    if groups.count > Self.groupsLimit {
      report(
        "modifiers has more than \(Self.groupsLimit) groups. Put some together.",
        "做法超过 \(Self.groupsLimit) 组，请合并。")
    }
    if Set(groups.map(\.name.english)).count < groups.count
      || Set(groups.map(\.name.chinese)).count < groups.count
    {
      report(
        "two groups of modifiers have the same name. Give each its own.", "做法有同名的组，请分别命名。")
    }
    let least = groups.reduce(0) { $0 + $1.leastPrice }
    if let cheapest = [price, half].compactMap(\.self).min(), cheapest + least < 0 {
      report(
        "with modifiers that cost less, the dish would cost less than nothing. Correct modifiers.",
        "选了减价的做法后价格低于零，请修改做法。")
    }
    return groups
  }

  private func group(_ text: String) -> ModifierGroup? {
    guard let colon = text.firstIndex(where: { ":：".contains($0) }) else {
      report(
        "modifiers \"\(PlainText.shown(text))\" lacks a colon. Write 辣度/Spice 1: 微辣/mild* | "
          + "特辣/extra hot.",
        "做法“\(PlainText.shown(text))”缺少冒号，请写成 辣度/Spice 1: 微辣/mild* | 特辣/extra hot。")
      return nil
    }
    var head = String(text[..<colon]).trimmingSpaces
    let modifiers = text[text.index(after: colon)...]
      .split { "|｜".contains($0) }.map { String($0).trimmingSpaces }
    guard (1...Self.modifiersLimit).contains(modifiers.count) else {
      report(
        "a group of modifiers has 1 to \(Self.modifiersLimit) of them, parted by |.",
        "每组做法应有 1 至 \(Self.modifiersLimit) 项，用 | 分隔。")
      return nil
    }
    var count = 1...1
    if let last = head.split(separator: " ").last, let read = Self.count(String(last)) {
      count = read
      head = String(head.dropLast(last.count)).trimmingSpaces
    }
    let read = modifiers.compactMap(modifier)
    guard let name = name(head), read.count == modifiers.count else { return nil }
    let defaults = read.count(where: \.isDefault)
    guard count.upperBound <= read.count, count.upperBound > 0, defaults <= count.upperBound else {
      report(
        "\(name.english): of \(read.count) modifiers \(count.upperBound) cannot be chosen, with "
          + "\(defaults) that the dish comes with. Correct the numbers.",
        "\(name.chinese)：共 \(read.count) 项，默认 \(defaults) 项，与可选数量 \(count.upperBound) 不符，请修改。")
      return nil
    }
    guard Set(read.map(\.name.english)).count == read.count,
      Set(read.map(\.name.chinese)).count == read.count
    else {
      report(
        "\(name.english): two modifiers have the same name. Give each its own.",
        "\(name.chinese)：有同名的做法，请分别命名。")
      return nil
    }
    return ModifierGroup(
      name: name, read, atLeast: count.lowerBound, atMost: count.upperBound)
  }

  /// `1`, `0-2`.
  private static func count(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(omittingEmptySubsequences: false) { "-–~".contains($0) }.map { Int($0) }
    guard ends.count <= 2, let first = ends.first, let low = first, let last = ends.last,
      let high = last, low <= high, (0...modifiersLimit).contains(low),
      (1...modifiersLimit).contains(high), ends.count == 2 || low > 0
    else { return nil }
    return low...high
  }

  private func modifier(_ text: String) -> Modifier? {
    var rest = text
    var isDefault = takeMark(from: &rest)
    var (adds, removes) = (Brought(), Brought())
    let isClosed = rest.last.map { ")）".contains($0) } ?? false
    if isClosed, let open = rest.lastIndex(where: { character in "(（".contains(character) }) {
      let inside = rest[rest.index(after: open)...].dropLast()
      guard let brought = brought(inside) else { return nil }
      (adds, removes) = brought
      rest = String(rest[..<open]).trimmingSpaces
    }
    isDefault = takeMark(from: &rest) || isDefault
    var price = 0
    if let last = rest.split(separator: " ").last.map(String.init), let sign = last.first,
      "+-−".contains(sign), last.count > 1
    {
      guard let amount = difference(last) else { return nil }
      price = amount
      rest = String(rest.dropLast(last.count)).trimmingSpaces
    }
    isDefault = takeMark(from: &rest) || isDefault
    return name(rest).map {
      Modifier(
        name: $0, price: price, adds: adds.allergens, removes: removes.allergens,
        addsTags: adds.tags, removesTags: removes.tags, isDefault: isDefault)
    }
  }

  func takeMark(from text: inout String) -> Bool {
    guard text.last == "*" else { return false }
    text = String(text.dropLast()).trimmingSpaces
    return true
  }

  /// `+3`, `-1.50`, in minor units.
  func difference(_ text: String, in column: Column = .modifiers) -> Int? {
    let number = text.first == "+" ? String(text.dropFirst()) : text.replacing("−", with: "-")
    let digits = context.currency.minorDigits
    if case .units(let units) = ExactNumber.reading(number, digits: digits, style: style),
      abs(units) <= Self.largestPrice
    {
      return units
    }
    report(
      "\(column.rawValue): \"\(PlainText.shown(text))\" is not a difference in price. Write it like "
        + "+\(Money(minorUnits: 300, currency: context.currency).plainText).",
      "\(column.chineseHeadings[0])中的“\(PlainText.shown(text))”不是差价，请写成 "
        + "+\(Money(minorUnits: 300, currency: context.currency).plainText) 的形式。")
    return nil
  }

  /// What a modifier brings, or takes away.
  private struct Brought {
    var allergens: Set<Allergen> = []
    var tags: Set<DishTag> = []

    /// Whether a word is one of them, by its code or its Chinese name.
    mutating func insert(_ word: String) -> Bool {
      let code = word.lowercased()
      if let allergen = Allergen.allCases.first(where: {
        $0.rawValue == code || $0.name.chinese == word
      }) {
        allergens.insert(allergen)
        return true
      }
      guard
        let tag = DishTag.allCases.first(where: { $0.rawValue == code || $0.name.chinese == word })
      else { return false }
      tags.insert(tag)
      return true
    }
  }

  private func brought(_ text: some StringProtocol) -> (adds: Brought, removes: Brought)? {
    var (adds, removes) = (Brought(), Brought())
    for word in text.split(whereSeparator: { $0.isWhitespace || ",、，".contains($0) }) {
      let isRemoved = "-−".contains(word[word.startIndex])
      let code = String(isRemoved ? word.dropFirst() : word)
      let isKnown = isRemoved ? removes.insert(code) : adds.insert(code)
      guard isKnown else {
        reportUnknown(
          code, .modifiers,
          among: Allergen.allCases.map(\.rawValue) + DishTag.allCases.map(\.rawValue))
        return nil
      }
    }
    return (adds, removes)
  }

  /// `微辣/mild`.
  func name(_ text: String, in column: Column = .modifiers) -> Phrase? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.count <= Self.namesLimit }),
      !text.unicodeScalars.contains(where: PlainText.isForbidden)
    else {
      report(
        "\(column.rawValue): \"\(PlainText.shown(text))\" is not a name in both languages. Write 微辣/mild, "
          + "each up to \(Self.namesLimit) characters.",
        "\(column.chineseHeadings[0])中的“\(PlainText.shown(text))”不是中英文名称，请写成 微辣/mild，各不超过 \(Self.namesLimit) 字。"
      )
      return nil
    }
    return Phrase(parts[1], parts[0])
  }
}

extension ModifierGroup {
  /// The least that its modifiers may change a price by.
  fileprivate var leastPrice: Int {
    let prices = modifiers.map(\.price).sorted()
    let further = prices.prefix(atMost).dropFirst(atLeast).filter { $0 < 0 }
    return (prices.prefix(atLeast) + further).reduce(0, +)
  }
}
