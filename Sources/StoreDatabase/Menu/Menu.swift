import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// The menu in its own order, sold-out dishes included.
  public func menu() throws -> [Dish] {
    try read { try Dish.fetchMenu($0, currency: store.currency) }
  }
}

extension Transaction {
  /// The dish, which must be there.
  func dish(_ id: Identifier<Dish>) throws -> Dish {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM dish WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("dish \(id)") }
    return try Dish(row: row, currency: store.currency)
  }

  /// Records how many portions a dish has left.
  func recordAvailability(_ id: Identifier<Dish>) throws -> Dish {
    let dish = try dish(id)
    try record(
      .dishAvailability, id,
      DishAvailabilityFact(code: dish.code, portionsLeft: dish.portionsLeft?.roundedUp))
    return dish
  }
}
