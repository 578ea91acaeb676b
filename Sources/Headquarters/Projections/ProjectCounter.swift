import HeadquartersContract
import StoreDomain

/// Sales without a table. Their checks are as any others, so that the chain has the same money.
extension ProjectedRow {
  func counterSale(_ fact: CounterSaleFact) throws {
    guard let id = try subject("party") else { return }
    try upsert(
      """
      INSERT INTO \(tables.counterSale) AS counterSale
        (id, storeNumber, businessDay, number, openedAt, pickUpAt, guests, memberID, givenOutAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET pickUpAt = excluded.pickUpAt, guests = excluded.guests,
        memberID = excluded.memberID, givenOutAt = excluded.givenOutAt
      WHERE counterSale.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.number, fact.openedAt.millisecondsSinceEpoch,
        fact.pickUpAt?.millisecondsSinceEpoch, fact.guests, fact.memberID?.rawValue,
        fact.givenOutAt?.millisecondsSinceEpoch,
      ])
  }

  /// Takes in what an event of a party says of a sale without a table, which is no party of the chain's
  /// figures.
  ///
  /// - Returns: whether it is one.
  func isCounterSale(_ fact: PartyFact, _ id: String) throws -> Bool {
    try db.execute(
      "UPDATE \(tables.counterSale) SET memberID = ? WHERE id = ? AND storeNumber = ?",
      [fact.memberID?.rawValue, id, storeNumber]) > 0
  }
}
