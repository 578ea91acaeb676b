import StoreDomain

/// Reads the field `set` of a menu: what is in a set meal.
///
/// `荤菜/Meat 2: D012* | D020* | D013 +18; 饮料/Drink 1: D111 | D112; 主食/Staple all: D098 | D098`:
/// groups part by `;`, each with how many pieces are chosen (one, when it does not say; `all` or `全`
/// for all of them), and its dishes by `|`, each by its code, with `*` for what the set comes with and
/// what it costs more or less.
extension MenuRowReader {
  /// Each is chosen by a digit.
  private static let dishesLimit = 9
  private static let groupsLimit = 8
  private static let piecesLimit = 20

  func set(kind: Dish.Kind?, price: Int?) -> [SetGroup] {
    guard let text = field(.set) else { return [] }
    guard kind == .set else {
      report(
        "only a set meal has a field set. Leave it blank, or set kind to set.",
        "只有套餐才有套餐内容。请留空，或把类型改为套餐。")
      return []
    }
    for column in [Column.halfPrice, .unit, .modifiers] where isFilled(column) {
      report(
        "a set meal has no \(column.rawValue): its dishes have theirs. Leave the field blank.",
        "套餐没有\(column.chineseHeadings[0])，由其中的菜品决定，请留空。")
    }
    let parts = text.split { ";；".contains($0) }.map { String($0).trimmingSpaces }
      .filter { !$0.isEmpty }
    let groups = parts.compactMap(setGroup)
    if parts.count > Self.groupsLimit {
      report(
        "the set has more than \(Self.groupsLimit) groups. Put some together.",
        "套餐超过 \(Self.groupsLimit) 组，请合并。")
    }
    if Set(groups.map(\.name.english)).count < groups.count
      || Set(groups.map(\.name.chinese)).count < groups.count
    {
      report("two groups of the set have the same name. Give each its own.", "套餐有同名的组，请分别命名。")
    }
    if let price, price + SetRule.leastDifference(of: groups) < 0 {
      report(
        "with dishes that cost less, the set would cost less than nothing. Correct set or price.",
        "选了减价的菜品后套餐价低于零，请修改套餐内容或价格。")
    }
    return groups
  }

  private func isFilled(_ column: Column) -> Bool {
    guard let text = field(column) else { return false }
    return column != .unit || !["piece", "份"].contains(text.lowercased())
  }

  private func setGroup(_ text: String) -> SetGroup? {
    guard let colon = text.firstIndex(where: { ":：".contains($0) }) else {
      report(
        "set \"\(PlainText.shown(text))\" lacks a colon. Write 荤菜/Meat 2: D012* | D020 | D013 +18.",
        "套餐“\(PlainText.shown(text))”缺少冒号，请写成 荤菜/Meat 2: D012* | D020 | D013 +18。")
      return nil
    }
    var head = String(text[..<colon]).trimmingSpaces
    let fields = text[text.index(after: colon)...]
      .split { "|｜".contains($0) }.map { String($0).trimmingSpaces }
    guard (1...Self.dishesLimit).contains(fields.count) else {
      report(
        "a group of a set has 1 to \(Self.dishesLimit) dishes, parted by |.",
        "套餐每组应有 1 至 \(Self.dishesLimit) 道菜，用 | 分隔。")
      return nil
    }
    var choose: Int? = 1
    if let last = head.split(separator: " ").last.map(String.init) {
      let isAll = ["all", "全"].contains(last.lowercased())
      if isAll || Int(last) != nil {
        choose = isAll ? nil : Int(last)
        head = String(head.dropLast(last.count)).trimmingSpaces
      }
    }
    let dishes = fields.compactMap(setDish)
    guard let name = name(head, in: .set), dishes.count == fields.count else { return nil }
    let group = SetGroup(name: name, dishes, choose: choose)
    return isWhole(group) ? group : nil
  }

  /// `D013* +18`.
  private func setDish(_ text: String) -> SetDish? {
    var rest = text
    var isStandard = takeMark(from: &rest)
    var difference = 0
    if let last = rest.split(separator: " ").last.map(String.init), let sign = last.first,
      "+-−".contains(sign), last.count > 1
    {
      guard let amount = self.difference(last, in: .set) else { return nil }
      difference = amount
      rest = String(rest.dropLast(last.count)).trimmingSpaces
    }
    isStandard = takeMark(from: &rest) || isStandard
    guard !rest.isEmpty, !rest.contains(" ") else {
      report(
        "set: \"\(PlainText.shown(text))\" is not the code of one dish. Write D012, with * for what "
          + "the set comes with and what it costs more: D013* +18.",
        "套餐中的“\(PlainText.shown(text))”不是一道菜的编码，请写成 D012，默认的加 *，加价的写 D013* +18。")
      return nil
    }
    return SetDish(rest, difference: difference, isStandard: isStandard)
  }

  private func isWhole(_ group: SetGroup) -> Bool {
    let (english, chinese) = (group.name.english, group.name.chinese)
    guard let choose = group.choose else {
      guard group.dishes.allSatisfy({ $0.difference == 0 && !$0.isStandard }) else {
        report(
          "\(english): all of its dishes are in the set, so that none costs more or is marked. Take "
            + "* and the differences out.",
          "\(chinese)：全部都在套餐内，不应有 * 或差价，请去掉。")
        return false
      }
      return true
    }
    guard (1...Self.piecesLimit).contains(choose) else {
      report(
        "\(english): 1 to \(Self.piecesLimit) can be chosen. Correct the number.",
        "\(chinese)：可选 1 至 \(Self.piecesLimit) 份，请修改。")
      return false
    }
    let marked = group.dishes.count(where: \.isStandard)
    guard choose <= group.dishes.count, marked <= choose else {
      report(
        "\(english): of \(group.dishes.count) dishes \(choose) cannot be chosen, with \(marked) that "
          + "the set comes with. Add dishes or correct the number; what is in every set belongs into a "
          + "group with all.",
        "\(chinese)：共 \(group.dishes.count) 道，默认 \(marked) 道，与可选数量 \(choose) 不符，请修改；固定的菜请写在标“全”的组里。"
      )
      return false
    }
    guard Set(group.dishes.map(\.code)).count == group.dishes.count else {
      report(
        "\(english): a dish is there twice. Guests may choose one dish several times anyway.",
        "\(chinese)：有重复的菜品；同一道菜本来就可以选多份。")
      return false
    }
    return true
  }
}

extension MenuFile {
  /// Says of each set what is wrong with the dishes that it names.
  static func checkSets(_ rows: [Row], _ problems: ProblemCollector) {
    let byCode = Dictionary(rows.map { ($0.code, $0) }) { first, _ in first }
    for row in rows {
      for code in Set(row.set.flatMap { $0.dishes.map(\.code) }).sorted() {
        let shown = PlainText.shown(code)
        guard let dish = byCode[code] else {
          let hint = Spelling.hint(for: code, among: byCode.keys)
          problems.add(
            line: row.line,
            "the set names \"\(shown)\", which no dish has as its code.\(hint.english)",
            "套餐中的 \"\(shown)\" 不是菜品的编码。\(hint.chinese)")
          continue
        }
        if let wrong = whyNotInSet(dish) {
          problems.add(
            line: row.line,
            "the set names \"\(shown)\": \(wrong.english) cannot be in a set. Name another dish.",
            "套餐中的 \"\(shown)\" 是\(wrong.chinese)，不能放在套餐里，请换一道菜。")
        }
      }
    }
  }

  private static func whyNotInSet(_ dish: Row) -> Phrase? {
    switch dish.kind {
    case .set: return Phrase("another set", "另一个套餐")
    case .broth: return Phrase("a broth, which is chosen for a pot,", "锅底（随锅选择）")
    case .perHead: return Phrase("what is charged per head", "按人收取的项目")
    case .pot, .dish, .drink: break
    }
    if case .weight = dish.unit { return Phrase("a dish by weight", "按重量卖的菜品") }
    return ModifierRule.needsNoAnswer(dish.modifiers)
      ? nil : Phrase("a dish whose modifiers must be asked", "必须选做法的菜品")
  }

  /// What may be in a set is in it: who must avoid it is warned, and nobody is offered it.
  static func withWhatIsInSets(_ rows: [Row]) -> [Row] {
    let byCode = Dictionary(rows.map { ($0.code, $0) }) { first, _ in first }
    return rows.map { row in
      guard !row.set.isEmpty else { return row }
      let dishes = row.set.flatMap(\.dishes).compactMap { byCode[$0.code] }
      var whole = row
      whole.allergens = dishes.reduce(row.allergens ?? []) { known, dish in
        guard let known, let more = dish.allergens else { return nil }
        return known.union(more).union(dish.modifiers.flatMap { $0.modifiers.flatMap(\.adds) })
      }
      // As a dish comes when nobody says otherwise: hot by its usual sauce, or with meat on it.
      let tags = dishes.map { dish in
        Set(
          ModifierRule.defaults(of: dish.modifiers).tags(of: Set(dish.tags.map(\.rawValue)))
            .compactMap(DishTag.init(rawValue:)))
      }
      let isVegetarian = tags.allSatisfy { $0.contains(.vegetarian) }
      let warned: Set<DishTag> = [.spicy, .raw, .alcohol, .caffeine, .notForPregnancy]
      whole.tags.formUnion(warned.intersection(tags.flatMap { $0 }))
      if !isVegetarian { whole.tags.remove(.vegetarian) }
      return whole
    }
  }
}
