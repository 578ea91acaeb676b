/// Which dish that was ordered with a booking still goes on an order.
public enum BookedDishRule {
  /// What keeps a dish from the order; nil when nothing does.
  ///
  /// - Parameters:
  ///   - dish: as the menu has it; nil when it has left the menu.
  ///   - broths: what the menu has under the codes of the line's broths, nil where it has nothing.
  ///   - countsPortions: whether what is sold out today concerns it.
  public static func obstacle(
    to line: OrderLine, dish: Dish?, broths: [Dish?], countsPortions: Bool
  ) -> BookedDish.LeftOut? {
    guard let dish else { return .offMenu }
    let parts = broths.compactMap { $0 }
    guard parts.count == broths.count else { return .brothOffMenu }
    let sections = dish.kind == .pot ? dish.brothSections ?? 1 : 0
    let isWeighed = if case .weight = dish.unit { true } else { false }
    let isOffered =
      parts.count == sections && isWeighed == (line.grams != nil)
      && (line.portion == .full || dish.halfPrice != nil)
      && (try? ModifierRule.checked(line.modifiers, of: dish.modifiers)) != nil
    guard isOffered else { return .otherwise }
    guard countsPortions else { return nil }
    let needed = PortionRule.needed(
      dish: dish, broths: parts, quantity: line.quantity, portion: line.portion)
    for (part, portions) in needed {
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
