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

  /// Takes portions from a counted dish, so that the last one is sold once.
  ///
  /// - Returns: the portions taken: none when the dish is not counted.
  func countDownPortions(_ count: Int, of dish: Dish) throws -> Int {
    guard let left = dish.portionsLeft else { return 0 }
    guard left > 0 else { throw OrderError.soldOut(dish.name) }
    guard left >= count else { throw OrderError.onlyLeft(left, dish.name) }
    try db.execute(
      sql: "UPDATE dish SET portionsLeft = portionsLeft - ? WHERE id = ?",
      arguments: [count, dish.id])
    _ = try recordAvailability(dish.id)
    return count
  }

  /// Gives portions back that an order took, unless somebody has counted the dish anew since: that
  /// count knew what was there.
  func givePortionsBack(_ count: Int, of id: Identifier<Dish>, takenAt: Timestamp) throws {
    guard count > 0 else { return }
    try db.execute(
      sql: """
        UPDATE dish SET portionsLeft = portionsLeft + ?
        WHERE id = ? AND portionsLeft IS NOT NULL AND coalesce(countedSince, 0) <= ?
        """, arguments: [count, id, takenAt])
    if db.changesCount > 0 { _ = try recordAvailability(id) }
  }

  /// Records how many portions a dish has left.
  func recordAvailability(_ id: Identifier<Dish>) throws -> Dish {
    let dish = try dish(id)
    try record(
      .dishAvailability, id, DishAvailabilityFact(code: dish.code, portionsLeft: dish.portionsLeft))
    return dish
  }
}
