import StoreConfiguration
import StoreDomain

/// What the menu offers to different people.
struct Tastes: Sendable {
  /// A way of eating: weights by category, and the broths that go with it.
  struct Kind: Sendable {
    let weights: [String: Int]
    let broths: [String]
  }

  static let kinds = [
    // Numbing and hot, with everything from inside the cow.
    Kind(
      weights: [
        "offal": 9, "beef": 5, "pork": 3, "tofu": 2, "vegetable": 2, "snack": 2, "alcohol": 2,
      ],
      broths: ["B01", "B01", "B06", "B02"]),
    // Parents and children.
    Kind(
      weights: [
        "balls": 6, "beef": 4, "vegetable": 3, "staple": 4, "dessert": 3, "tofu": 3, "drink": 3,
      ],
      broths: ["B02", "B05", "B08", "B03"]),
    // Meat.
    Kind(
      weights: ["beef": 10, "pork": 4, "offal": 3, "vegetable": 1, "mushroom": 1, "alcohol": 3],
      broths: ["B01", "B05", "B11", "B02"]),
    // Light.
    Kind(
      weights: ["vegetable": 8, "mushroom": 6, "tofu": 5, "balls": 1, "seafood": 1, "drink": 2],
      broths: ["B03", "B12", "B04", "B02"]),
    // From the water.
    Kind(
      weights: ["seafood": 8, "balls": 6, "vegetable": 2, "mushroom": 2, "alcohol": 1],
      broths: ["B04", "B07", "B06", "B02"]),
  ]

  let dishes: [MenuFile.Row]
  /// How dear each of `dishes` is to each of `kinds`.
  let weights: [[Int]]
  /// How likely anybody is to order each of `dishes`, summed up: what the house is known for
  /// sells best.
  private let popularity: [Int]
  private let prices: [String: Int]

  init(menu: [MenuFile.Row]) {
    let dishes = menu.filter { $0.kind == .dish || $0.kind == .drink }
      .filter { !$0.tags.contains(.birthday) && $0.category != "dip" }
    self.dishes = dishes
    weights = Self.kinds.map { kind in
      dishes.map { (kind.weights[$0.category] ?? 0) * ($0.tags.contains(.signature) ? 4 : 1) }
    }
    var sum = 0
    popularity = dishes.enumerated().map { index, dish in
      sum += (dish.tags.contains(.signature) ? 12 : 1) + (index * 7 % 5)
      return sum
    }
    prices = Dictionary(menu.map { ($0.code, $0.price) }, uniquingKeysWith: { first, _ in first })
  }

  /// A dish that somebody orders who has no habit.
  func popularDish(_ random: inout SeededGenerator) -> MenuFile.Row {
    let drawn = random.number(0...((popularity.last ?? 1) - 1))
    var low = 0
    var high = dishes.count - 1
    while low < high {
      let middle = (low + high) / 2
      if popularity[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return dishes[low]
  }

  /// Minor units for portions by code.
  func price(of portions: [String: Int]) -> Int {
    portions.reduce(0) { $0 + (prices[$1.key] ?? 0) * $1.value }
  }

  /// Whether somebody with these allergies and this diet orders the dish.
  func suits(_ dish: MenuFile.Row, allergies: Set<Allergen>, diet: Diet?) -> Bool {
    if diet == .vegetarian, !dish.tags.contains(.vegetarian) { return false }
    if diet == .noSpice, dish.tags.contains(.spicy) { return false }
    guard !allergies.isEmpty else { return true }
    return dish.allergens?.isDisjoint(with: allergies) ?? false
  }
}
