/// What of an earlier evening can be ordered again tonight without a question, and what cannot.
public struct PastOrder: Hashable, Sendable {
  /// A dish as it was had.
  public struct Wish: Hashable, Sendable {
    public var dish: Dish
    public var quantity: Int
    /// One broth code a section, for a pot.
    public var broths: [String]
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

  /// In the menu's order.
  public private(set) var wishes: [Wish] = []
  public private(set) var left: [Left] = []

  /// - Parameters:
  ///   - portions: by dish code, as a ``MemberVisit`` keeps them.
  ///   - menu: in its order.
  ///   - gone: the names of dishes that are on the menu no more.
  ///   - ordered: codes of what the table has already, broths too.
  ///   - disappointing: codes of dishes and broths that the guest did not like.
  public init(
    of portions: [String: Int], menu: [Dish], gone: [String: Phrase], ordered: Set<String>,
    disappointing: Set<String> = [], needs: TableNeeds
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
    let hasPot = menu.contains { $0.kind == .pot && ordered.contains($0.code) }
    for (dish, quantity) in had where dish.kind != .broth && dish.kind != .perHead {
      guard !ordered.contains(dish.code), dish.kind != .pot || !hasPot else { continue }
      var parts: [Dish] = []
      if dish.kind == .pot {
        let sections = Self.sections(of: dish, quantity, among: broths, isOnlyPot: pots.count == 1)
        guard let sections else {
          left.append(Left(dish.name, Phrase("choose its broths", "请选锅底")))
          continue
        }
        parts = sections
      }
      if ([dish] + parts).contains(where: { disappointing.contains($0.code) }) {
        left.append(Left(dish.name, Phrase("did not like it", "上次不满意")))
      } else if let reason = Self.objection(to: dish, quantity, parts, needs) {
        left.append(Left(dish.name, reason))
      } else {
        wishes.append(Wish(dish: dish, quantity: quantity, broths: parts.map(\.code)))
      }
    }
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
    to dish: Dish, _ quantity: Int, _ broths: [Dish], _ needs: TableNeeds
  ) -> Phrase? {
    if case .weight = dish.unit { return Phrase("to be weighed", "需称重") }
    guard ModifierRule.needsNoAnswer(dish.modifiers) else {
      return Phrase("to be chosen how", "需选做法")
    }
    let needed = PortionRule.needed(
      dish: dish, broths: broths, quantity: quantity, portion: .full)
    for (part, portions) in needed {
      switch PortionRule.shortage(of: portions, left: part.portionsLeft) {
      case .soldOut?: return Phrase("sold out", "已估清")
      case .onlyLeft(let left)?: return Phrase("only \(left.text) left", "只剩 \(left.text) 份")
      case nil: continue
      }
    }
    return needs.objection(
      toAll: [dish] + broths, modifiers: ModifierRule.defaults(of: dish.modifiers))?.phrase
  }
}
