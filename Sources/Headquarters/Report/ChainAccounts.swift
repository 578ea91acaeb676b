import StoreDomain

/// What the stores of the chain, or one of them, owe to guests who paid beforehand, and what is owed on
/// house accounts.
public struct ChainAccounts: Sendable, Codable, Equatable {
  /// Stored value in one store that is not used yet.
  public struct StoredValueFigures: Sendable, Codable, Equatable {
    public let storeName: String
    /// Accounts with something on them.
    public let accounts: Int
    public let principalMinorUnits: Int
    public let bonusMinorUnits: Int
  }

  /// What is owed on one house account.
  public struct HouseFigures: Sendable, Codable, Equatable {
    public let storeName: String
    public let code: String
    public let name: String
    /// Negative when the store owes the company.
    public let owedMinorUnits: Int
    public let limitMinorUnits: Int?
    public let isSuspended: Bool
  }

  public let currency: String
  /// By store.
  public let storedValue: [StoredValueFigures]
  /// By store, then by code; without those on which nothing is owed.
  public let house: [HouseFigures]
}

extension LedgerStore {
  /// What is on accounts, once everything that was sent is taken in.
  ///
  /// - Parameter storeID: nothing for all stores.
  /// - Throws: `HeadquartersError.unknownStore`, or `differentCurrencies` when there is no one sum.
  public func accounts(of storeID: String? = nil) async throws -> ChainAccounts {
    try await projectWhatAnswers()
    return try await read { db in
      let (number, currency) = try SalesTotals.scope(of: storeID, db)
      // The tables of the version before answer until the new ones are as far.
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      guard version >= ProjectionSchema.versionWithAccounts else {
        return ChainAccounts(currency: currency, storedValue: [], house: [])
      }
      return ChainAccounts(
        currency: currency,
        storedValue: try db.rows(Self.storedValueFigures, [number]).map { row in
          ChainAccounts.StoredValueFigures(
            storeName: try row["storeName"], accounts: try row["accounts"],
            principalMinorUnits: try row["principal"], bonusMinorUnits: try row["bonus"])
        },
        house: try db.rows(Self.houseFigures, [number]).map { row in
          ChainAccounts.HouseFigures(
            storeName: try row["storeName"], code: try row["code"], name: try row["name"],
            owedMinorUnits: try row["owed"], limitMinorUnits: try row["limitMinor"],
            isSuspended: try row["isSuspended"] as Int == 1)
        })
    }
  }

  /// Whether an entry was told in a life of the store's file that was lost when an older copy was put
  /// back, and was not sent again: the store's file does not have it.
  private static func isLost(_ entry: String) -> String {
    """
    EXISTS (SELECT 1 FROM event AS told JOIN storeEpoch
        ON storeEpoch.storeNumber = told.storeNumber
      WHERE told.storeNumber = \(entry).storeNumber AND told.position = \(entry).position
        AND storeEpoch.epoch > told.epoch AND storeEpoch.afterSequence < told.sequence
        AND NOT EXISTS (SELECT 1 FROM eventSentAgain
          WHERE eventSentAgain.storeNumber = told.storeNumber
            AND eventSentAgain.position = told.position))
    """
  }

  private static var storedValueFigures: String {
    """
    SELECT store.name AS storeName, CAST(count(*) AS BIGINT) AS accounts,
      CAST(sum(account.principal) AS BIGINT) AS principal,
      CAST(sum(account.bonus) AS BIGINT) AS bonus
    FROM (
      SELECT storeNumber, accountID, sum(principalMinor) AS principal, sum(bonusMinor) AS bonus
      FROM storedValueEntry
      WHERE (storeNumber = ?1 OR ?1 IS NULL) AND NOT \(isLost("storedValueEntry"))
      GROUP BY storeNumber, accountID) AS account
    JOIN store ON store.number = account.storeNumber
    WHERE account.principal <> 0 OR account.bonus <> 0
    GROUP BY account.storeNumber, store.name ORDER BY account.storeNumber
    """
  }

  private static var houseFigures: String {
    """
    SELECT store.name AS storeName, houseAccount.code AS code, houseAccount.name AS name,
      houseAccount.limitMinor AS limitMinor, houseAccount.isSuspended AS isSuspended,
      CAST(sum(houseAccountEntry.amountMinor) AS BIGINT) AS owed
    FROM houseAccountEntry
    JOIN houseAccount ON houseAccount.id = houseAccountEntry.accountID
      AND houseAccount.storeNumber = houseAccountEntry.storeNumber
    JOIN store ON store.number = houseAccount.storeNumber
    WHERE (houseAccountEntry.storeNumber = ?1 OR ?1 IS NULL)
      AND NOT \(isLost("houseAccountEntry"))
    GROUP BY houseAccount.storeNumber, store.name, houseAccount.id, houseAccount.code,
      houseAccount.name, houseAccount.limitMinor, houseAccount.isSuspended
    HAVING sum(houseAccountEntry.amountMinor) <> 0
    ORDER BY houseAccount.storeNumber, houseAccount.code
    """
  }
}
