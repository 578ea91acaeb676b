/// Which dish that was ordered with a booking still goes on an order.
public enum BookedDishRule {
  /// What keeps a dish from the order; nil when nothing does.
  ///
  /// - Parameters:
  ///   - choices: what was chosen for a set meal.
  ///   - dish: as the menu has it; nil when it has left the menu.
  ///   - countsPortions: whether what is sold out today concerns it.
  ///   - menu: what the menu has under a code; nil for nothing.
  public static func obstacle(
    to line: OrderLine, choices: [SetChoice], dish: Dish?, countsPortions: Bool,
    menu: (String) -> Dish?
  ) -> BookedDish.LeftOut? {
    guard let dish else { return .offMenu }
    let broths = line.broths.compactMap { menu($0) }
    guard broths.count == line.broths.count else { return .brothOffMenu }
    let isWeighed = if case .weight = dish.unit { true } else { false }
    let isOffered =
      broths.count == dish.sections && isWeighed == (line.grams != nil)
      && (line.portion == .full || dish.halfPrice != nil)
      && (try? ModifierRule.checked(line.modifiers, of: dish.modifiers)) != nil
    guard isOffered, let contents = contents(of: dish, choices, menu: menu) else {
      return .otherwise
    }
    guard countsPortions else { return nil }
    var needed = PortionRule.needed(
      dish: dish, broths: broths, quantity: line.quantity, portion: line.portion)
    for content in contents {
      needed += PortionRule.needed(
        dish: content.dish, broths: content.broths, quantity: content.pieces * line.quantity,
        portion: .full)
    }
    return shortage(of: needed)
  }

  /// What is in a set meal; nil when the menu does not have it so.
  private static func contents(
    of set: Dish, _ choices: [SetChoice], menu: (String) -> Dish?
  ) -> [(dish: Dish, broths: [Dish], pieces: Int)]? {
    guard let parts = try? SetRule.checked(choices, of: set.set) else { return nil }
    var contents: [(dish: Dish, broths: [Dish], pieces: Int)] = []
    for part in parts {
      let broths = part.broths.compactMap { menu($0) }
      guard let dish = menu(part.code), broths.count == part.broths.count,
        broths.count == dish.sections
      else { return nil }
      contents.append((dish, broths, part.pieces))
    }
    return contents
  }

  /// - Parameter needed: a dish that is there twice is taken twice.
  private static func shortage(
    of needed: [(dish: Dish, portions: Portions)]
  ) -> BookedDish.LeftOut? {
    for (part, _) in needed {
      let portions = needed.filter { $0.dish.id == part.id }
        .reduce(Portions(halves: 0)) { $0 + $1.portions }
      switch PortionRule.shortage(of: portions, left: part.portionsLeft) {
      case .soldOut?: return .soldOut
      case .onlyLeft?: return .tooFewLeft
      case nil: continue
      }
    }
    return nil
  }
}

extension Dish {
  /// How many broths it takes.
  fileprivate var sections: Int { kind == .pot ? brothSections ?? 1 : 0 }

  /// What one piece of it costs: the dish or its half, and what modifiers and the broths of a pot add;
  /// a broth that the menu does not have adds nothing.
  public func price(
    _ portion: OrderLine.Portion, broths: [Dish?], modifiers: [ModifierChoice]
  ) -> Money {
    var price = portion == .half ? halfPrice ?? price : price
    price.minorUnits = max(0, price.minorUnits + modifiers.price)
    for broth in broths { price.minorUnits += broth?.price.minorUnits ?? 0 }
    return price
  }
}
