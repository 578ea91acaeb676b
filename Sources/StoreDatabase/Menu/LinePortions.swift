import GRDB
import StoreDomain

extension Dish {
  /// Why so many portions of it cannot be sold now; nil when they can. Screens ask it before a key is
  /// pressed, and the verbs when they write.
  public func refusal(toSell wanted: Portions) -> OrderError? {
    switch PortionRule.shortage(of: wanted, left: portionsLeft) {
    case .soldOut: .soldOut(name)
    case .onlyLeft(let left): .onlyLeft(left, name)
    case nil: nil
    }
  }
}

// What lines take from what is counted. A line takes its portions when it is noted, so that the last
// one is sold once; what was noted before somebody counted takes them when it is sent. A new count
// knew what was there: what a line took from the count before is nothing to it.
extension Transaction {
  /// Makes a line have all that it needs of what is counted, its broths too.
  ///
  /// - Throws: `OrderError.soldOut` or `onlyLeft`, with the name of what is missing.
  func takePortions(for line: OrderLine) throws {
    let counted = try countedDishes()
    guard !counted.isEmpty else { return }
    let has = try portionsTaken(by: line.id)
    for need in try portionsNeeded(by: line, line.quantity) {
      guard let dish = counted[need.dish] else { continue }
      try setPortions(need.portions, of: dish, for: line.id, now: has[dish.id] ?? 0)
    }
  }

  /// Takes and gives back the difference that a change makes; what the line had not taken before the
  /// change is taken when it is sent.
  func takePortions(for line: OrderLine, insteadOf old: OrderLine) throws {
    let counted = try countedDishes()
    guard !counted.isEmpty else { return }
    let has = try portionsTaken(by: line.id)
    let before = Dictionary(
      try portionsNeeded(by: old, old.quantity).map { ($0.dish, $0.portions) },
      uniquingKeysWith: +)
    let now = try portionsNeeded(by: line, line.quantity)
    for gone in Set(has.keys).subtracting(now.map(\.dish)).sorted() {
      guard let dish = counted[gone] else { continue }
      try setPortions(0, of: dish, for: line.id, now: has[gone] ?? 0)
    }
    for need in now {
      guard let dish = counted[need.dish] else { continue }
      let taken = has[dish.id] ?? 0
      let more = max(0, need.portions - (before[dish.id] ?? 0))
      try setPortions(min(need.portions, taken + more), of: dish, for: line.id, now: taken)
    }
  }

  /// Gives back what a line took, all of it or that of some pieces, unless somebody has counted the
  /// dish anew since.
  func givePortionsBack(of line: OrderLine, pieces: Int? = nil) throws {
    let has = try portionsTaken(by: line.id)
    guard !has.isEmpty else { return }
    let wanted = try portionsNeeded(by: line, pieces ?? line.quantity)
    for (id, taken) in has.sorted(by: { $0.key < $1.key }) {
      let back = pieces == nil ? taken : wanted.first { $0.dish == id }.map(\.portions) ?? 0
      try setPortions(taken - min(back, taken), of: try dish(id), for: line.id, now: taken)
    }
  }

  /// What some pieces took goes with them to a line of their own.
  func movePortions(of line: OrderLine, pieces: Int, to partID: Identifier<OrderLine>) throws {
    for need in try portionsNeeded(by: line, pieces) {
      let row = try Row.fetchOne(
        db, sql: "SELECT halves, takenAt FROM linePortions WHERE lineID = ? AND dishID = ?",
        arguments: [line.id, need.dish])
      guard let row else { continue }
      let taken = Portions(halves: row["halves"])
      let takenAt: Timestamp = row["takenAt"]
      let moved = min(need.portions, taken)
      try write(taken - moved, of: need.dish, for: line.id, takenAt: takenAt)
      try write(moved, of: need.dish, for: partID, takenAt: takenAt)
    }
  }

  /// Takes again what went back by a slip.
  ///
  /// - Throws: as ``takePortions(for:)``, when others were sold it meanwhile.
  func takePortionsAgain(
    _ portions: [Identifier<Dish>: Portions], for lineID: Identifier<OrderLine>
  ) throws {
    for (id, wanted) in portions.sorted(by: { $0.key < $1.key }) {
      let dish = try dish(id)
      guard dish.portionsLeft != nil else { continue }
      try setPortions(wanted, of: dish, for: lineID, now: 0)
    }
  }

  /// What a line has taken from the counts that hold now.
  func portionsTaken(
    by id: Identifier<OrderLine>
  ) throws -> [Identifier<Dish>: Portions] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT dishID, halves FROM linePortions JOIN dish ON dish.id = dishID
          WHERE lineID = ? AND halvesLeft IS NOT NULL AND takenAt >= coalesce(countedSince, 0)
          """), arguments: [id])
    return Dictionary(
      rows.map { ($0["dishID"], Portions(halves: $0["halves"])) }, uniquingKeysWith: +)
  }

  private func countedDishes() throws -> [Identifier<Dish>: Dish] {
    let dishes = try db.list("SELECT * FROM dish WHERE halvesLeft IS NOT NULL", []) {
      try Dish(row: $0, currency: store.currency)
    }
    return Dictionary(dishes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func portionsNeeded(
    by line: OrderLine, _ quantity: Int
  ) throws -> [(dish: Identifier<Dish>, portions: Portions)] {
    guard let dishID = line.dishID else { return [] }
    let broths = line.broths.isEmpty ? [:] : try Dish.broths(db)
    return PortionRule.needed(
      dish: dishID, broths: line.broths.compactMap { broths[$0]?.id }, quantity: quantity,
      portion: line.portion)
  }

  /// Makes a line have `wanted` of a counted dish, of which it has `taken`.
  private func setPortions(
    _ wanted: Portions, of dish: Dish, for lineID: Identifier<OrderLine>, now taken: Portions
  ) throws {
    let more = wanted - taken
    if more > 0, let refusal = dish.refusal(toSell: more) { throw refusal }
    let counted = try Timestamp.fetchOne(
      db, sql: "SELECT countedSince FROM dish WHERE id = ?", arguments: [dish.id])
    // A clock that was set back makes nothing older than the count that it was taken from.
    try write(wanted, of: dish.id, for: lineID, takenAt: max(now, counted ?? now))
    guard more.halves != 0 else { return }
    try db.execute(
      sql: "UPDATE dish SET halvesLeft = halvesLeft - ? WHERE id = ?",
      arguments: [more.halves, dish.id])
    _ = try recordAvailability(dish.id)
  }

  private func write(
    _ portions: Portions, of dishID: Identifier<Dish>, for lineID: Identifier<OrderLine>,
    takenAt: Timestamp
  ) throws {
    guard portions > 0 else {
      return try db.execute(
        sql: "DELETE FROM linePortions WHERE lineID = ? AND dishID = ?",
        arguments: [lineID, dishID])
    }
    try db.execute(
      sql: """
        INSERT INTO linePortions (lineID, dishID, halves, takenAt) VALUES (?, ?, ?, ?)
        ON CONFLICT (lineID, dishID)
        DO UPDATE SET halves = excluded.halves, takenAt = excluded.takenAt
        """, arguments: [lineID, dishID, portions.halves, takenAt])
  }
}
