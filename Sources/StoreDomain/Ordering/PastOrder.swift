/// What of an earlier evening can be ordered again tonight without a question, and what cannot.
public struct PastOrder: Hashable, Sendable {
  /// A dish as it was had.
  public struct Wish: Hashable, Sendable {
    public var dish: Dish
    public var quantity: Int
    public var portion: OrderLine.Portion
    /// One broth code a section, for a pot.
    public var broths: [String]
    /// How it was wanted; nil for what it comes with, where nobody knows.
    public var modifiers: [ModifierChoice]?
  }

  /// What is left out, and why in a few words.
  public struct Left: Hashable, Sendable {
    public var name: Phrase
    public var reason: Phrase

    public init(_ name: Phrase, _ reason: Phrase) {
      self.name = name
      self.reason = reason
    }
  }

  /// As much of a dish in one way, as far as it is known.
  private struct Had: Hashable {
    var portion = OrderLine.Portion.full
    var broths: [String]?
    var modifiers: [ModifierChoice]?
  }

  /// In the menu's order.
  public private(set) var wishes: [Wish] = []
  public private(set) var left: [Left] = []

  /// - Parameters:
  ///   - portions: by dish code, as a ``MemberVisit`` keeps them.
  ///   - lines: what the guest had on the checks of that evening, returns among them; empty where they
  ///     are not known. They say what was a gift, a half portion, and wanted otherwise than it comes.
  ///   - menu: in its order.
  ///   - gone: the names of dishes that are on the menu no more.
  ///   - ordered: codes of what the table has already, broths too.
  ///   - disappointing: codes of dishes and broths that the guest did not like.
  public init(
    of portions: [String: Int], lines: [OrderLine] = [], menu: [Dish], gone: [String: Phrase],
    ordered: Set<String>, disappointing: Set<String> = [], needs: TableNeeds
  ) {
    let known = Set(menu.map(\.code))
    for code in portions.keys.sorted() where !known.contains(code) {
      left.append(
        Left(gone[code] ?? Phrase(code, code), Phrase("no longer on the menu", "已下架")))
    }
    let had = menu.compactMap { dish in
      portions[dish.code].flatMap { $0 > 0 ? (dish: dish, quantity: $0) : nil }
    }
    let broths = had.filter { $0.dish.kind == .broth }
    let pots = had.filter { $0.dish.kind == .pot }
    // Where nobody knows what was in a set, what may have been in it is not ordered beside it.
    let inSets = Set(
      lines.isEmpty ? had.flatMap { $0.dish.set.flatMap { $0.dishes.map(\.code) } } : [])
    let hasPot = menu.contains { $0.kind == .pot && ordered.contains($0.code) }
    for (dish, quantity) in had where dish.kind != .broth && dish.kind != .perHead {
      guard !ordered.contains(dish.code), dish.kind != .pot || !hasPot else { continue }
      guard dish.set.isEmpty else {
        left.append(Left(dish.name, Phrase("choose what is in it", "请选套餐内容")))
        continue
      }
      let all = lines.filter { $0.dishID == dish.id }
      // All of a dish of which they paid a share is not theirs to order without a question.
      let isShare = lines.contains { $0.isMadeElsewhere && $0.eatenDishID == dish.id }
      guard !all.isEmpty || !isShare else {
        left.append(Left(dish.name, Phrase("shared with another table", "上次与他桌分摊")))
        continue
      }
      let own = all.filter { $0.setLine == nil }
      guard !inSets.contains(dish.code), all.isEmpty || !own.isEmpty else { continue }
      let ways = own.isEmpty ? [(had: Had(), quantity: quantity)] : Self.paid(of: own)
      // What the house gave is not ordered to be paid.
      if ways.isEmpty { left.append(Left(dish.name, Phrase("was on the house", "上次为赠菜"))) }
      for (way, quantity) in ways {
        var parts: [Dish] = []
        if dish.kind == .pot {
          let sections: [Dish]?
          if let codes = way.broths {
            sections = Self.sections(of: dish, codes, menu: menu)
          } else {
            sections = Self.sections(
              of: dish, quantity, among: broths, isOnlyPot: pots.count == 1)
          }
          guard let sections else {
            left.append(Left(dish.name, Phrase("choose its broths", "请选锅底")))
            continue
          }
          parts = sections
        }
        if ([dish] + parts).contains(where: { disappointing.contains($0.code) }) {
          left.append(Left(dish.name, Phrase("did not like it", "上次不满意")))
        } else if let reason = Self.objection(to: dish, quantity, way, parts, needs) {
          left.append(Left(dish.name, reason))
        } else {
          wishes.append(
            Wish(
              dish: dish, quantity: quantity, portion: way.portion, broths: parts.map(\.code),
              modifiers: way.modifiers))
        }
      }
    }
  }

  /// What was neither a gift nor taken back, each way once, in the order of the lines.
  private static func paid(of lines: [OrderLine]) -> [(had: Had, quantity: Int)] {
    let gifts = Set(lines.filter { $0.kind == .gift }.map(\.id))
    var paid: [(had: Had, quantity: Int)] = []
    for line in lines where !gifts.contains(line.returns ?? line.id) {
      let had = Had(portion: line.portion, broths: line.broths, modifiers: line.modifiers)
      if let index = paid.firstIndex(where: { $0.had == had }) {
        paid[index].quantity += line.quantity
      } else {
        paid.append((had, line.quantity))
      }
    }
    return paid.filter { $0.quantity > 0 }
  }

  /// The broths that a pot was had with; nil when the menu has not all of them.
  private static func sections(of pot: Dish, _ codes: [String], menu: [Dish]) -> [Dish]? {
    let sections = codes.compactMap { code in
      menu.first { $0.code == code && $0.kind == .broth }
    }
    return sections.count == codes.count && codes.count == pot.brothSections ?? 1 ? sections : nil
  }

  /// The broths section by section; nil when they are not known so.
  private static func sections(
    of pot: Dish, _ count: Int, among broths: [(dish: Dish, quantity: Int)], isOnlyPot: Bool
  ) -> [Dish]? {
    guard isOnlyPot, broths.allSatisfy({ $0.quantity.isMultiple(of: count) }) else { return nil }
    let sections = broths.flatMap { [Dish](repeating: $0.dish, count: $0.quantity / count) }
    return sections.count == pot.brothSections ?? 1 ? sections : nil
  }

  /// Why it is not ordered again; nil when it is.
  private static func objection(
    to dish: Dish, _ quantity: Int, _ way: Had, _ broths: [Dish], _ needs: TableNeeds
  ) -> Phrase? {
    if case .weight = dish.unit { return Phrase("to be weighed", "需称重") }
    let modifiers: [ModifierChoice]
    do throws(ModifierRefusal) {
      modifiers = try ModifierRule.checked(way.modifiers, of: dish.modifiers)
    } catch {
      return way.modifiers == nil ? Phrase("to be chosen how", "需选做法") : error.reason
    }
    let needed = PortionRule.needed(
      dish: dish, broths: broths, quantity: quantity, portion: way.portion)
    for (part, portions) in needed {
      switch PortionRule.shortage(of: portions, left: part.portionsLeft) {
      case .soldOut?: return Phrase("sold out", "已估清")
      case .onlyLeft(let left)?: return Phrase("only \(left.text) left", "只剩 \(left.text) 份")
      case nil: continue
      }
    }
    return needs.objection(toAll: [dish] + broths, modifiers: modifiers)?.phrase
  }
}
