/// What is chosen for a set meal (套餐), what it costs, and what of its lines goes together.
///
/// A set is a line of its own with the set's price, and each dish in it a line that names the set's
/// line. A dearer dish has the difference on its own line; a cheaper one lowers the price on the set's.
/// The broths of a pot in a set are in its price.
public enum SetRule {
  /// What a set comes with when nobody says otherwise: what is marked, from its beginning again while
  /// there is too little of it; the first dishes where nothing is.
  public static func standard(of groups: [SetGroup]) -> [SetChoice] {
    groups.flatMap { group in
      let marked = group.choose == nil ? [] : group.dishes.filter(\.isStandard)
      let offered = marked.isEmpty ? group.dishes : marked
      return (0..<(offered.isEmpty ? 0 : group.pieces)).map {
        SetChoice(group: group.name, code: offered[$0 % offered.count].code)
      }
    }
  }

  /// What was chosen, in the order of the menu; the standard for nil.
  ///
  /// - Throws: `SetRefusal`.
  public static func checked(
    _ chosen: [SetChoice]?, of groups: [SetGroup]
  ) throws(SetRefusal) -> [SetPart] {
    let wanted = chosen ?? standard(of: groups)
    for choice in wanted where !groups.contains(where: { $0.name == choice.group }) {
      throw .notInSet(choice.code)
    }
    var parts: [SetPart] = []
    for group in groups {
      let own = wanted.filter { $0.group == group.name }
      guard own.count == group.pieces else { throw .wrongCount(group.name, group.pieces) }
      if group.choose == nil, own.map(\.code).sorted() != group.dishes.map(\.code).sorted() {
        throw .wrongCount(group.name, group.pieces)
      }
      for choice in own {
        guard let dish = group.dishes.first(where: { $0.code == choice.code }) else {
          throw .notInSet(choice.code)
        }
        let index = parts.firstIndex {
          $0.code == choice.code && $0.broths == choice.broths && $0.difference == dish.difference
        }
        if let index {
          parts[index].pieces += 1
        } else {
          parts.append(
            SetPart(
              code: choice.code, broths: choice.broths, difference: dish.difference, pieces: 1))
        }
      }
    }
    return parts
  }

  /// What the set's own line costs: cheaper dishes lower it.
  ///
  /// - Parameter price: minor units, as the menu has it.
  public static func price(_ price: Int, with parts: [SetPart]) -> Int {
    max(0, price + parts.reduce(0) { $0 + min(0, $1.difference) * $1.pieces })
  }

  /// What the dishes of one set cost more beside the set's own line, in minor units.
  public static func differences(of parts: [SetPart]) -> Int {
    parts.reduce(0) { $0 + max(0, $1.difference) * $1.pieces }
  }

  /// The least that choices may change a set's price by, in minor units.
  public static func leastDifference(of groups: [SetGroup]) -> Int {
    groups.reduce(0) { sum, group in
      guard let count = group.choose else {
        return sum + group.dishes.reduce(0) { $0 + min(0, $1.difference) }
      }
      return sum + count * min(0, group.dishes.map(\.difference).min() ?? 0)
    }
  }

  /// What a piece of a dish in a set costs on its own line, in minor units: its difference, and what
  /// modifiers cost more than those that it comes with. Those are in the set's price, as the menu has
  /// it; what costs less than they do would come off the set.
  ///
  /// - Parameter offered: what the menu offers for the dish.
  public static func price(
    difference: Int, modifiers: [ModifierChoice], of offered: [ModifierGroup]
  ) -> Int {
    max(0, difference) + extra(modifiers, of: offered)
  }

  /// The same when other modifiers are chosen for a line.
  public static func price(
    of line: OrderLine, modifiers: [ModifierChoice], of offered: [ModifierGroup]
  ) -> Int {
    let difference = line.unitPrice.minorUnits - extra(line.modifiers, of: offered)
    return price(difference: difference, modifiers: modifiers, of: offered)
  }

  private static func extra(_ modifiers: [ModifierChoice], of offered: [ModifierGroup]) -> Int {
    max(0, modifiers.price - ModifierRule.defaults(of: offered).price)
  }

  /// Pieces of a dish for another number of sets.
  ///
  /// - Throws: `SetRefusal.changedParts` when its pieces are not as many in each set.
  public static func pieces(
    of part: OrderLine, in set: OrderLine, for sets: Int
  ) throws(SetRefusal) -> Int {
    guard part.quantity.isMultiple(of: set.quantity) else { throw .changedParts(set.name) }
    return part.quantity / set.quantity * sets
  }

  /// Pieces of the dishes that go back when sets do: what is left goes but for what the sets that stay
  /// contain. Of a dish whose pieces are on several lines, because some were given, it goes from what
  /// is paid first.
  ///
  /// - Parameters:
  ///   - parts: the lines of the dishes, each with its pieces that have not gone back.
  ///   - staying: sets that stay.
  public static func piecesReturned(
    of parts: [(line: OrderLine, left: Int)], in set: OrderLine, staying: Int
  ) -> [(line: OrderLine, pieces: Int)] {
    var returned: [(line: OrderLine, pieces: Int)] = []
    for (line, _) in parts where !returned.contains(where: { isSameDish($0.line, line) }) {
      let same = parts.filter { isSameDish($0.line, line) }
      let pieces = same.reduce(0) { $0 + $1.line.quantity }
      let kept = (pieces * staying + set.quantity - 1) / max(1, set.quantity)
      var back = max(0, same.reduce(0) { $0 + $1.left } - kept)
      for part in same.filter({ !$0.line.isGiven }) + same.filter({ $0.line.isGiven }) {
        let own = min(back, part.left)
        returned.append((line: part.line, pieces: own))
        back -= own
      }
    }
    return returned
  }

  /// Whether two lines of a set are pieces of one dish: a pot with other broths is another one.
  private static func isSameDish(_ one: OrderLine, _ other: OrderLine) -> Bool {
    one.dishID == other.dishID && one.broths == other.broths && one.unitPrice == other.unitPrice
  }

  /// Lines that go to the kitchen, with what goes with them: a set's price when a dish of it goes.
  ///
  /// - Parameter lines: all of the check.
  public static func sent(
    _ wanted: [OrderLine], among lines: [OrderLine]
  ) -> [OrderLine] {
    let ids = Set(wanted.map(\.id)).union(wanted.compactMap(\.setLine))
    return lines.filter {
      ids.contains($0.id) && ($0.stage == .draft || $0.stage == .held)
    }
  }

  /// The same for lines that somebody named: who names a set means what is in it of its course, so
  /// that the dessert of a set waits for its own.
  public static func named(
    _ wanted: Set<Identifier<OrderLine>>, among lines: [OrderLine]
  ) -> [OrderLine] {
    let named = lines.filter { wanted.contains($0.id) }
    return sent(
      lines.filter { line in
        wanted.contains(line.id)
          || (line.stage == .draft || line.stage == .held)
            && named.contains { $0.id == line.setLine && $0.course == line.course }
      }, among: lines)
  }

  /// Lines in the order in which they are taken off: the dishes of a set before it, which cannot go
  /// without them.
  public static func partsFirst(_ lines: [OrderLine]) -> [OrderLine] {
    lines.filter { $0.setLine != nil } + lines.filter { $0.setLine == nil }
  }

  /// - Throws: `SetRefusal` when a dish in a set is to be another quantity or a half.
  public static func checkChanging(
    _ part: OrderLine, quantity: Bool, portion: OrderLine.Portion?
  ) throws(SetRefusal) {
    guard part.setLine != nil else { return }
    if quantity { throw .quantityOfPart(part.name) }
    if portion == .half { throw .halfInSet(part.name) }
  }

  /// - Throws: `SetRefusal` when something is given of what is in the price of a set, or one set of
  ///   several.
  public static func checkGiving(
    _ line: OrderLine, isPart: Bool, hasParts: Bool
  ) throws(SetRefusal) {
    if hasParts, isPart { throw .givenWhole(line.name) }
    if line.setLine != nil, line.amountMinorUnits == 0 { throw .inSetPrice(line.name) }
  }
}

/// Why something of a set meal cannot be so.
public enum SetRefusal: Refusal {
  case wrongCount(Phrase, Int)
  /// The menu that holds now does not have this code there.
  case notInSet(String)
  /// It stands on the menu no more.
  case dishGone(Phrase, String)
  case quantityOfPart(Phrase)
  case halfInSet(Phrase)
  /// The sets on the line are not alike any more.
  case changedParts(Phrase)
  /// One of several sets was to go back while something of them is kept back.
  case partsUnsent(Phrase)
  /// Of several sets on a line one was to be given.
  case givenWhole(Phrase)
  /// It costs nothing by itself.
  case inSetPrice(Phrase)

  public var reason: Phrase {
    switch self {
    case .wrongCount(let group, let count):
      Phrase("\(group.english): choose \(count)", "\(group.chinese)：请选 \(count) 份")
    case .notInSet(let code): Phrase("not in the set: \(code)", "套餐中没有 \(code)")
    case .dishGone(_, let code): Phrase("not on the menu: \(code)", "菜单上没有 \(code)")
    case .quantityOfPart: Phrase("change the set's quantity", "请修改套餐份数")
    case .halfInSet: Phrase("a set has whole portions", "套餐内为整份")
    case .changedParts: Phrase("the sets are not alike", "各份套餐内容不同")
    case .partsUnsent: Phrase("some of it is kept back", "部分菜品等叫")
    case .givenWhole: Phrase("give the whole line", "请整项赠送")
    case .inSetPrice: Phrase("it is in the set's price", "已含在套餐价内")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .wrongCount(let group, let count):
      Phrase(
        "\(group.english): \(count) must be chosen. Order the set again and choose.",
        "\(group.chinese)：须选 \(count) 份，请重新点套餐。")
    case .notInSet(let code):
      Phrase(
        "The set does not have the dish \(code) now. Order the set again and choose.",
        "套餐现在不含 \(code)，请重新点套餐。")
    case .dishGone(let set, let code):
      Phrase(
        "\(set.english) contains \(code), which is no longer on the menu. Offer something else and "
          + "tell the manager.",
        "\(set.chinese)内的 \(code) 已下架，请推荐其他菜品并告知经理。")
    case .quantityOfPart(let name):
      Phrase(
        "\(name.english) belongs to a set. Change the quantity of the set, or order it beside the set.",
        "\(name.chinese)属于套餐，请修改套餐份数，或单独加点。")
    case .halfInSet(let name):
      Phrase(
        "\(name.english) belongs to a set, which has whole portions only.",
        "\(name.chinese)属于套餐，只有整份。")
    case .changedParts(let name):
      Phrase(
        "Something of \(name.english) was given or taken off alone. Order one more set as a line of "
          + "its own.",
        "\(name.chinese)内的菜已单独变动，如需增减请另点一份套餐。")
    case .partsUnsent(let name):
      Phrase(
        "Something of \(name.english) is kept back. Fire it or take it off, or return all of the line.",
        "\(name.chinese)内有等叫的菜，请先起菜或取消，或整行退掉。")
    case .givenWhole(let name):
      Phrase(
        "Of several \(name.english) on one line only all can be given. Next time order them as lines "
          + "of their own, or take a share off the line.",
        "同一行的多份\(name.chinese)只能整项赠送，也可对该行按比例减免。")
    case .inSetPrice(let name):
      Phrase(
        "\(name.english) is in the price of its set and costs nothing by itself. Take something off "
          + "the set's line.",
        "\(name.chinese)已含在套餐价内，请对套餐那一行减免。")
    }
  }
}
