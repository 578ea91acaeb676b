import GRDB
import HeadquartersContract
import StoreDomain

// The lines of a set meal: the set's own with its price, and one for each dish in it.
extension Transaction {
  /// What was chosen for a set, each with its dish.
  ///
  /// - Throws: `SetRefusal`, and `OrderError` for what cannot be ordered so.
  func checkedParts(
    _ chosen: [SetChoice]?, of set: Dish
  ) throws -> [(part: SetPart, dish: Dish)] {
    try SetRule.checked(chosen, of: set.set).map { part in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM dish WHERE code = ? AND retiredAt IS NULL", arguments: [part.code])
      guard let row else { throw SetRefusal.dishGone(set.name, part.code) }
      let dish = try Dish(row: row, currency: store.currency)
      // Only what is legal of it matters: the broths are in the set's price.
      _ = try unitPrice(of: dish, .full, broths: part.broths, modifiers: [])
      return (part, dish)
    }
  }

  /// Writes the lines of the dishes in a set that was just written.
  func addParts(
    _ parts: [(part: SetPart, dish: Dish)], of set: OrderLine, on check: Check,
    _ authoriser: StaffMember?
  ) throws {
    for (part, dish) in parts {
      let modifiers = try checkedModifiers(nil, of: dish)
      let line = OrderLine(
        id: newID(), checkID: check.id, dishID: dish.id, name: dish.name, kind: set.kind,
        stage: set.stage, quantity: part.pieces * set.quantity,
        unitPrice: money(
          SetRule.price(difference: part.difference, modifiers: modifiers, of: dish.modifiers)),
        taxCode: dish.taxCode, broths: part.broths, modifiers: modifiers, note: set.note,
        course: set.course, seat: set.seat, setLine: set.id, reason: set.reason,
        authorName: set.authorName, addedAt: now)
      try insert(line, authoriser: authoriser)
      try takePortions(for: line)
      try record(
        .lineAdded, check.id, LineFact(line, authoriser: authoriser), on: check.businessDay)
    }
  }

  /// The dishes of a set that stand, in the order in which they were added; none for what is no set.
  func parts(of set: OrderLine) throws -> [OrderLine] {
    try OrderLine.fetchAll(
      db,
      where: "setLineID = ? AND kind <> 'returned' AND stage <> 'voided' ORDER BY position",
      [set.id], currency: store.currency)
  }

  /// The names of the sets of which some lines are dishes.
  func setNames(of lines: [OrderLine]) throws -> [Identifier<OrderLine>: Phrase] {
    let ids = Set(lines.compactMap(\.setLine))
    guard !ids.isEmpty else { return [:] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, nameEnglish, nameChinese FROM orderLine
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [ids.listColumn()])
    return Dictionary(
      rows.map { ($0["id"], Phrase($0["nameEnglish"], $0["nameChinese"])) },
      uniquingKeysWith: { first, _ in first })
  }
}
