import StoreDomain

/// What campaigns gave in the stores of the chain, or in one of them.
public struct ChainCampaigns: Sendable, Codable, Equatable {
  /// What one campaign gave in one store.
  public struct Figures: Sendable, Codable, Equatable {
    public let storeName: String
    /// In the store's configuration.
    public let code: String
    public let name: Phrase
    /// Bills.
    public let bills: Int
    public let minorUnits: Int
  }

  public let currency: String
  /// By store, then by code.
  public let campaigns: [Figures]

  /// Of all of them.
  public var minorUnits: Int { campaigns.reduce(0) { $0 + $1.minorUnits } }
}

extension LedgerStore {
  /// What campaigns gave on closed checks, once everything that was sent is taken in.
  ///
  /// - Parameters:
  ///   - storeID: nothing for all stores.
  ///   - day: only this business day.
  /// - Throws: `HeadquartersError.unknownStore`, or `differentCurrencies` when there is no one sum.
  public func campaigns(
    of storeID: String? = nil, on day: LocalDate? = nil
  ) async throws -> ChainCampaigns {
    try await projectWhatAnswers()
    return try await read { db in
      let (number, currency) = try SalesTotals.scope(of: storeID, db)
      // The tables of the version before answer until the new ones are as far.
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      let rows =
        version < ProjectionSchema.versionWithCampaigns
        ? [] : try db.rows(Self.campaignFigures, [number, day?.description])
      return ChainCampaigns(
        currency: currency,
        campaigns: try rows.map { row in
          ChainCampaigns.Figures(
            storeName: try row["storeName"], code: try row["code"],
            name: Phrase(try row["nameEnglish"], try row["nameChinese"]), bills: try row["bills"],
            minorUnits: try row["amount"])
        })
    }
  }

  /// A code is one campaign in its store, whatever it was called: the last name by the alphabet is shown.
  private static var campaignFigures: String {
    """
    SELECT store.name AS storeName, campaignGiven.code, max(nameEnglish) AS nameEnglish,
      max(nameChinese) AS nameChinese, CAST(count(*) AS BIGINT) AS bills,
      CAST(sum(amountMinor) AS BIGINT) AS amount
    FROM campaignGiven JOIN store ON store.number = campaignGiven.storeNumber
    JOIN guestCheck ON guestCheck.id = campaignGiven.checkID
      AND guestCheck.storeNumber = campaignGiven.storeNumber AND guestCheck.stage = 'closed'
    WHERE (campaignGiven.storeNumber = ?1 OR ?1 IS NULL)
      AND (campaignGiven.businessDay = ?2 OR ?2 IS NULL)
    GROUP BY campaignGiven.storeNumber, store.name, campaignGiven.code
    ORDER BY campaignGiven.storeNumber, campaignGiven.code
    """
  }
}
