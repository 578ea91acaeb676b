import HeadquartersContract
import StoreDomain

/// Deposits of bookings. Each event says how the deposit stands after it, so that the last one holds.
extension ProjectedRow {
  func deposit(_ fact: DepositFact) throws {
    guard let id = try subject("deposit") else { return }
    try upsert(
      """
      INSERT INTO \(tables.deposit) AS deposit
        (id, storeNumber, businessDay, reservationID, stage, askedMinor, takenMinor, returnedMinor,
        appliedMinor, forfeitedMinor, heldMinor, updatedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, askedMinor = excluded.askedMinor,
        takenMinor = excluded.takenMinor, returnedMinor = excluded.returnedMinor,
        appliedMinor = excluded.appliedMinor, forfeitedMinor = excluded.forfeitedMinor,
        heldMinor = excluded.heldMinor, updatedAt = excluded.updatedAt
      WHERE deposit.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.reservationID.rawValue, fact.stage.rawValue,
        fact.askedMinor, fact.takenMinor, fact.returnedMinor, fact.appliedMinor,
        fact.forfeitedMinor, fact.heldMinor, at.millisecondsSinceEpoch,
      ])
  }
}
