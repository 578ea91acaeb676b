import GRDB
import StoreDomain

extension Transaction {
  /// The weight of a portion and the weight that the price is for; nil for a dish by the piece.
  func checkedGrams(_ grams: Int?, of dish: Dish) throws -> (portion: Int, price: Int)? {
    switch dish.unit {
    case .piece:
      guard grams == nil else { throw OrderError.notByWeight(dish.name) }
      return nil
    case .weight(let price):
      guard let grams else { throw OrderError.gramsMissing(dish.name) }
      guard (1...99_999).contains(grams) else { throw OrderError.gramsOutOfRange }
      return (grams, price)
    }
  }

  /// What one piece costs: the dish or its half, and what the broths of a pot and modifiers add.
  func unitPrice(
    of dish: Dish, _ portion: OrderLine.Portion, broths: [String], modifiers: [ModifierChoice]
  ) throws -> Money {
    guard dish.kind != .broth else { throw OrderError.brothOnlyInPot(dish.name) }
    var price = dish.price
    if portion == .half {
      guard let half = dish.halfPrice else { throw OrderError.noHalf(dish.name) }
      price = half
    }
    price.minorUnits = max(0, price.minorUnits + modifiers.price)
    guard dish.kind == .pot else {
      guard broths.isEmpty else { throw OrderError.brothsOnlyInPot(dish.name) }
      return price
    }
    let sections = dish.brothSections ?? 1
    guard broths.count == sections else { throw OrderError.brothsMissing(sections, dish.name) }
    for code in broths {
      guard
        let row = try Row.fetchOne(
          db,
          sql: "SELECT * FROM dish WHERE code = ? AND kind = 'broth' AND retiredAt IS NULL",
          arguments: [code])
      else { throw OrderError.brothUnknown(code) }
      price.minorUnits += try Dish(row: row, currency: store.currency).price.minorUnits
    }
    return price
  }

  /// - Throws: `OrderError.modifiers`.
  func checkedModifiers(_ chosen: [ModifierChoice]?, of dish: Dish) throws -> [ModifierChoice] {
    do {
      return try ModifierRule.checked(chosen, of: dish.modifiers)
    } catch {
      throw OrderError.modifiers(dish.name, error)
    }
  }
}
