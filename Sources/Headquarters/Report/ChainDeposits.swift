import StoreDomain

/// What the stores of the chain, or one of them, hold of deposits: a debt to their guests.
public struct ChainDeposits: Sendable, Codable, Equatable {
  /// What one store holds.
  public struct Figures: Sendable, Codable, Equatable {
    public let storeName: String
    /// Deposits in which money lies.
    public let deposits: Int
    public let heldMinorUnits: Int
  }

  public let currency: String
  /// In the order of the stores; those that hold none are left out.
  public let stores: [Figures]

  /// Of all of them.
  public var heldMinorUnits: Int { stores.reduce(0) { $0 + $1.heldMinorUnits } }
}

extension LedgerStore {
  /// What stores hold of deposits now, once everything that was sent is taken in.
  ///
  /// - Parameter storeID: nothing for all stores.
  /// - Throws: `HeadquartersError.unknownStore`, or `differentCurrencies` when there is no one sum.
  public func deposits(of storeID: String? = nil) async throws -> ChainDeposits {
    try await projectWhatAnswers()
    return try await read { db in
      let (number, currency) = try SalesTotals.scope(of: storeID, db)
      // The tables of the version before answer until the new ones are as far.
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      let rows =
        version < ProjectionSchema.versionWithDeposits
        ? []
        : try db.rows(
          """
          SELECT store.name AS storeName, CAST(count(*) AS BIGINT) AS deposits,
            CAST(sum(heldMinor) AS BIGINT) AS amount
          FROM deposit JOIN store ON store.number = deposit.storeNumber
          WHERE deposit.heldMinor <> 0 AND (deposit.storeNumber = ?1 OR ?1 IS NULL)
          GROUP BY deposit.storeNumber, store.name ORDER BY deposit.storeNumber
          """, [number])
      return ChainDeposits(
        currency: currency,
        stores: try rows.map { row in
          ChainDeposits.Figures(
            storeName: try row["storeName"], deposits: try row["deposits"],
            heldMinorUnits: try row["amount"])
        })
    }
  }
}
