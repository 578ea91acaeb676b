import HeadquartersContract
import StoreDomain

/// Stored value and house accounts: each is its store's. What an entry says stands, so that one that
/// comes twice counts once.
extension ProjectedRow {
  func storedValue(_ fact: StoredValueFact, kind: String) throws {
    guard let accountID = try subject("storedValueAccount") else { return }
    try upsert(
      """
      INSERT INTO \(tables.storedValueEntry) AS storedValueEntry
        (id, accountID, storeNumber, kind, principalMinor, bonusMinor, position)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET position = storedValueEntry.position
      WHERE storedValueEntry.storeNumber = excluded.storeNumber
      """,
      [
        fact.entryID.rawValue, accountID, storeNumber, kind, fact.principalMinor, fact.bonusMinor,
        position,
      ])
  }

  func houseAccount(_ fact: HouseAccountFact) throws {
    guard let id = try subject("houseAccount") else { return }
    try upsert(
      """
      INSERT INTO \(tables.houseAccount) AS houseAccount
        (id, storeNumber, code, name, limitMinor, isSuspended)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, limitMinor = excluded.limitMinor,
        isSuspended = excluded.isSuspended
      WHERE houseAccount.storeNumber = excluded.storeNumber
      """,
      [id, storeNumber, fact.code, fact.name, fact.limitMinor, fact.isSuspended ? 1 : 0])
  }

  func houseAccountEntry(_ fact: HouseAccountEntryFact, kind: String) throws {
    guard let accountID = try subject("houseAccount") else { return }
    try upsert(
      """
      INSERT INTO \(tables.houseAccountEntry) AS houseAccountEntry
        (id, accountID, storeNumber, kind, amountMinor, position)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET position = houseAccountEntry.position
      WHERE houseAccountEntry.storeNumber = excluded.storeNumber
      """,
      [fact.entryID.rawValue, accountID, storeNumber, kind, fact.amountMinor, position])
  }
}
