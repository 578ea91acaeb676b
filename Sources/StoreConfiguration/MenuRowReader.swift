import StoreDomain

/// Reads one line of a menu, noting everything that is wrong with it.
struct MenuRowReader {
  typealias Column = MenuColumns.Column

  let record: CSVRecord
  let columns: MenuColumns
  let context: MenuFile.Context
  let style: ExactNumber.Style
  let problems: ProblemCollector

  func row() -> MenuFile.Row? {
    guard record.fields.dropFirst(columns.count).allSatisfy({ $0.trimmingSpaces.isEmpty }) else {
      report(
        "this line has \(record.fields.count) fields, but the header has \(columns.count). Often "
          + "a separator inside a text needs quotes around the text.",
        "本行有 \(record.fields.count) 个字段，表头有 \(columns.count) 个。常见原因是文字里的分隔符没有加引号。")
      return nil
    }
    let code = code()
    let chinese = name(.chineseName)
    let english = name(.englishName)
    let category = category()
    let station = known(.station, context.stations, default: nil)
    let tax = known(.tax, context.taxCodes, default: context.taxCodes.first)
    let kind = kind()
    let unit = unit()
    let price = amount(.price)
    let half = columns.field(.halfPrice, of: record) == nil ? nil : amount(.halfPrice)
    let allergens = allergens()
    let tags = tags()
    if field(.price) == nil { reportMissing(.price) }
    if let half, let price, half > price {
      report(
        "the half portion costs more than the whole. Correct half_price or price.",
        "半份价高于整份价，请修改半份价或价格。")
    }
    let sections = kind.flatMap(brothSections)
    let pairs = list(.pairsWith)
    let modifiers = modifiers(kind: kind, price: price, half: half)
    let set = set(kind: kind, price: price)
    guard let code, let chinese, let english, let category, let station, let tax, let kind,
      let unit, let price
    else { return nil }
    return MenuFile.Row(
      line: record.line, code: code, name: Phrase(english, chinese), category: category,
      station: station, kind: kind, unit: unit, price: price, halfPrice: half, taxCode: tax,
      allergens: allergens, tags: tags, brothSections: sections, pairsWith: pairs,
      modifiers: modifiers, set: set)
  }

  // MARK: Texts

  func field(_ column: Column) -> String? { columns.field(column, of: record) }

  private func code() -> String? {
    guard let text = field(.code) else {
      reportMissing(.code)
      return nil
    }
    guard text.utf8.count <= 16, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      report(
        "the code \"\(PlainText.shown(text))\" must be up to 16 letters and digits, such as D012.",
        "编码 \"\(PlainText.shown(text))\" 应为 16 位以内的字母和数字，如 D012。")
      return nil
    }
    return text
  }

  private func name(_ column: Column) -> String? {
    guard let text = field(column) else {
      reportMissing(column)
      return nil
    }
    guard !text.unicodeScalars.contains(where: PlainText.isForbidden) else {
      report(
        "\(column.rawValue) holds an invisible control character or a line break. Type the name "
          + "again by hand.",
        "\(column.chineseHeadings[0])含有不可见的控制字符或换行，请手工重新输入。")
      return nil
    }
    guard !LostText.isLost(text) else {
      let message = LostText.message(column.rawValue, column.chineseHeadings[0], text)
      report(message.english, message.chinese)
      return nil
    }
    guard text.count <= 60 else {
      report(
        "\(column.rawValue) is longer than 60 characters. Shorten it.",
        "\(column.chineseHeadings[0])超过 60 字，请缩短。")
      return nil
    }
    return text
  }

  private func category() -> String? {
    if context.categories.isEmpty { return name(.category) }
    return known(.category, context.categories, default: nil)
  }

  private func known(_ column: Column, _ values: [String], default standard: String?) -> String? {
    guard let text = field(column) else {
      if standard == nil, !(context.isOfAnyStore && column == .tax) { reportMissing(column) }
      return context.isOfAnyStore ? standard ?? "" : standard
    }
    guard context.isOfAnyStore || values.contains(text) else {
      reportUnknown(text, column, among: values)
      return nil
    }
    return text
  }

  // MARK: Money and measure

  /// The dearest dish, in minor units: a feast in rupiah.
  static let largestPrice = 10_000_000_000

  private func amount(_ column: Column) -> Int? {
    guard let text = field(column) else { return nil }
    let (key, heading) = (column.rawValue, column.chineseHeadings[0])
    let shown = PlainText.shown(text)
    switch ExactNumber.reading(text, digits: context.currency.minorDigits, style: style) {
    case .units(let units) where (0...Self.largestPrice).contains(units): return units
    case .units(let units) where units > 0:
      let limit = Money(minorUnits: Self.largestPrice, currency: context.currency).plainText
      report(
        "\(key) \"\(shown)\" is more than \(limit), the dearest that a dish may be. Correct it.",
        "\(heading)“\(shown)”超过上限 \(limit)，请修改。")
    case .ambiguous(let thousands, let decimals):
      report(
        "\(key) \"\(shown)\" may be \(thousands) or \(decimals). Write the one that is meant: "
          + "without a mark between thousands, and with a point before decimals.",
        "\(heading)“\(shown)”可能是 \(thousands) 或 \(decimals)。请写明：千位不加分隔符，小数用点。")
    case .units, .none:
      let digits = context.currency.minorDigits
      let example = Money(minorUnits: 3800, currency: context.currency).plainText
      report(
        "\(key) \"\(shown)\" is not an amount. Write it like \(example), with at most \(digits) "
          + "decimals.",
        "\(heading)“\(shown)”不是金额。请写成 \(example) 的形式，最多 \(digits) 位小数。")
    }
    return nil
  }

  private static let units: [String: Dish.Unit] = [
    "piece": .piece, "份": .piece, "kg": .weight(grams: 1000), "公斤": .weight(grams: 1000),
    "千克": .weight(grams: 1000), "500g": .weight(grams: 500), "斤": .weight(grams: 500),
    "100g": .weight(grams: 100), "两": .weight(grams: 50), "50g": .weight(grams: 50),
  ]

  private func unit() -> Dish.Unit? {
    guard let text = field(.unit) else { return .piece }
    guard let unit = Self.units[text.lowercased()] else {
      reportUnknown(text, .unit, among: ["piece", "kg", "500g", "100g", "50g"])
      return nil
    }
    return unit
  }

  // MARK: Kinds

  private static let kinds: [String: Dish.Kind] = [
    "dish": .dish, "菜品": .dish, "broth": .broth, "锅底": .broth, "pot": .pot, "锅": .pot,
    "perhead": .perHead, "per_head": .perHead, "按人": .perHead, "set": .set, "套餐": .set,
    "drink": .drink, "酒水": .drink,
  ]

  private func kind() -> Dish.Kind? {
    guard let text = field(.kind) else {
      if field(.set) != nil { return .set }
      return field(.brothSections) == nil ? .dish : .pot
    }
    guard let kind = Self.kinds[text.lowercased()] else {
      reportUnknown(text, .kind, among: ["dish", "broth", "pot", "perhead", "set", "drink"])
      return nil
    }
    return kind
  }

  private func brothSections(of kind: Dish.Kind) -> Int? {
    let text = field(.brothSections)
    switch (kind, text) {
    case (.pot, let text):
      guard let text, let sections = Int(text), (1...4).contains(sections) else {
        report(
          "a pot needs broth_sections from 1 to 4.", "锅需要填写锅格数，1 至 4。")
        return nil
      }
      return sections
    case (_, nil): return nil
    case (_, .some):
      report(
        "only a pot has broth_sections. Leave the field blank, or set kind to pot.",
        "只有锅才有锅格数。请留空，或把类型改为 pot。")
      return nil
    }
  }

  // MARK: Lists

  private func list(_ column: Column) -> [String] {
    guard let text = field(column) else { return [] }
    return text.split { $0.isWhitespace || ";|、；".contains($0) }.map(String.init)
  }

  /// Blank is unknown; `-`, `none` or `无` says that the dish contains none.
  private func allergens() -> Set<Allergen>? {
    guard let text = field(.allergens) else { return nil }
    if ["-", "none", "无"].contains(text.lowercased()) { return [] }
    var found: Set<Allergen> = []
    for word in list(.allergens) {
      let match = Allergen.allCases.first {
        $0.rawValue == word.lowercased() || $0.name.chinese == word
      }
      if let match {
        found.insert(match)
      } else {
        reportUnknown(word, .allergens, among: Allergen.allCases.map(\.rawValue))
      }
    }
    return found
  }

  private func tags() -> Set<DishTag> {
    var found: Set<DishTag> = []
    for word in list(.tags) {
      let match = DishTag.allCases.first {
        $0.rawValue == word.lowercased() || $0.name.chinese == word
      }
      if let match {
        found.insert(match)
      } else {
        reportUnknown(word, .tags, among: DishTag.allCases.map(\.rawValue))
      }
    }
    return found
  }

  // MARK: Problems

  func report(_ english: String, _ chinese: String) {
    problems.add(line: record.line, english, chinese)
  }

  private func reportMissing(_ column: Column) {
    report(
      "\(column.rawValue) is blank. Fill it in.", "\(column.chineseHeadings[0])为空，请填写。")
  }

  func reportUnknown(_ text: String, _ column: Column, among known: [String]) {
    let hint = Spelling.hint(for: text, among: known)
    report(
      "\(column.rawValue) \"\(PlainText.shown(text))\" is not known.\(hint.english)",
      "\(column.chineseHeadings[0])“\(PlainText.shown(text))”无法识别。\(hint.chinese)")
  }
}
