/// How many portions an order takes from what is counted, and whether they are there.
public enum PortionRule {
  /// Why so many portions cannot be sold.
  public enum Shortage: Hashable, Sendable {
    case soldOut
    /// Fewer are left than were asked for.
    case onlyLeft(Portions)
  }

  /// Portions for `quantity` pieces of a line: a half portion is half of one, and a weighed portion,
  /// a pot and a set meal are one each.
  public static func portions(_ quantity: Int, _ portion: OrderLine.Portion) -> Portions {
    portion == .half ? Portions(halves: quantity) : Portions(quantity)
  }

  /// What a line takes: of its dish, and for a pot as much of the broth of each section. What is in
  /// it twice is taken twice.
  ///
  /// - Parameters:
  ///   - broths: one a section.
  ///   - quantity: pieces, 0 or more.
  /// - Returns: each dish once, the line's own first.
  public static func needed<ID: Hashable>(
    dish: ID, broths: [ID], quantity: Int, portion: OrderLine.Portion
  ) -> [(dish: ID, portions: Portions)] {
    let each = portions(quantity, portion)
    var needed: [(dish: ID, portions: Portions)] = [(dish, each)]
    for broth in broths {
      if let index = needed.firstIndex(where: { $0.dish == broth }) {
        needed[index].portions = needed[index].portions + each
      } else {
        needed.append((broth, each))
      }
    }
    return needed
  }

  /// Why `wanted` portions cannot be sold of what is left; nil when they can.
  ///
  /// - Parameter left: nil when nobody counts.
  public static func shortage(of wanted: Portions, left: Portions?) -> Shortage? {
    guard let left, wanted > left else { return nil }
    return left.halves > 0 ? .onlyLeft(left) : .soldOut
  }
}
