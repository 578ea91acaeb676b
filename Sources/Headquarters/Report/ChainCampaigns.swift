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

  /// Single coupons for one campaign from one source in one store.
  public struct Coupons: Sendable, Codable, Equatable {
    public let storeName: String
    /// Of the campaign, in the store's configuration.
    public let code: String
    public let name: Phrase
    /// `visit`, `draw` or `remedy`.
    public let source: String
    /// All that were issued and not taken back, used ones among them.
    public let issued: Int
    public let used: Int
    public let voided: Int
    /// What those took off that were used on bills that are closed.
    public let minorUnits: Int
  }

  public let currency: String
  /// By store, then by code.
  public let campaigns: [Figures]
  /// By store, code and source: those that were issued on the day, where one was asked for.
  public let coupons: [Coupons]

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
      let coupons =
        version < ProjectionSchema.versionWithCoupons
        ? [] : try db.rows(Self.couponFigures, [number, day?.description])
      return ChainCampaigns(
        currency: currency,
        campaigns: try rows.map { row in
          ChainCampaigns.Figures(
            storeName: try row["storeName"], code: try row["code"],
            name: Phrase(try row["nameEnglish"], try row["nameChinese"]), bills: try row["bills"],
            minorUnits: try row["amount"])
        },
        coupons: try coupons.map { row in
          ChainCampaigns.Coupons(
            storeName: try row["storeName"], code: try row["code"],
            name: Phrase(try row["nameEnglish"], try row["nameChinese"]),
            source: try row["source"], issued: try row["issued"], used: try row["used"],
            voided: try row["voided"], minorUnits: try row["amount"])
        })
    }
  }

  /// What a coupon took off is its campaign's part of the closed check.
  private static var couponFigures: String {
    """
    SELECT store.name AS storeName, coupon.code, coupon.source,
      max(coupon.nameEnglish) AS nameEnglish, max(coupon.nameChinese) AS nameChinese,
      CAST(sum(CASE WHEN coupon.state <> 'voided' THEN 1 ELSE 0 END) AS BIGINT) AS issued,
      CAST(sum(CASE WHEN coupon.state = 'redeemed' THEN 1 ELSE 0 END) AS BIGINT) AS used,
      CAST(sum(CASE WHEN coupon.state = 'voided' THEN 1 ELSE 0 END) AS BIGINT) AS voided,
      CAST(coalesce(sum(campaignGiven.amountMinor), 0) AS BIGINT) AS amount
    FROM coupon JOIN store ON store.number = coupon.storeNumber
    LEFT JOIN guestCheck ON guestCheck.id = coupon.checkID
      AND guestCheck.storeNumber = coupon.storeNumber AND guestCheck.stage = 'closed'
    LEFT JOIN campaignGiven ON campaignGiven.checkID = guestCheck.id
      AND campaignGiven.code = coupon.code AND campaignGiven.storeNumber = coupon.storeNumber
    WHERE (coupon.storeNumber = ?1 OR ?1 IS NULL)
      AND (coupon.businessDay = ?2 OR ?2 IS NULL)
    GROUP BY coupon.storeNumber, store.name, coupon.code, coupon.source
    ORDER BY coupon.storeNumber, coupon.code, coupon.source
    """
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
