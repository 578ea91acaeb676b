import StoreDomain

extension LedgerStore {
  /// Counts and sums over one store, or over all of them, once everything that was sent is taken in.
  ///
  /// What a store's lost epoch did stays counted, unless the bill that it belongs to was closed again
  /// without it.
  ///
  /// - Throws: `HeadquartersError.unknownStore`, or `differentCurrencies` when there is no one sum.
  public func totals(of storeID: String? = nil) async throws -> SalesTotals {
    try await projectWhatAnswers()
    return try await read { db in
      let (number, currency) = try SalesTotals.scope(of: storeID, db)
      return try SalesTotals(currency: currency, of: number, db)
    }
  }
}

extension SalesTotals {
  /// What of `guestCheck` counts as a bill: guests who ordered nothing have none, and a refund is none.
  static let isBill = """
    stage = 'closed' AND EXISTS (
      SELECT 1 FROM orderLine WHERE checkID = guestCheck.id AND kind <> 'refunded')
    """

  /// The number of a store, nothing for all of them, and the one currency of its or their amounts.
  static func scope(
    of storeID: String?, _ db: any LedgerSession
  ) throws -> (storeNumber: Int64?, currency: String) {
    var number: Int64?
    if let storeID {
      number = try db.value("SELECT number FROM store WHERE id = ?", [storeID])
      guard number != nil else { throw HeadquartersError.unknownStore(storeID) }
    }
    let currencies: [String] = try db.values(
      """
      SELECT DISTINCT currencyCode FROM store
      WHERE currencyCode IS NOT NULL AND (number = ?1 OR ?1 IS NULL) ORDER BY 1
      """, [number])
    guard currencies.count <= 1 else {
      throw HeadquartersError.differentCurrencies(currencies.joined(separator: ", "))
    }
    return (number, currencies.first ?? "")
  }

  /// - Parameter storeNumber: nothing for all stores.
  fileprivate init(currency: String, of storeNumber: Int64?, _ db: any LedgerSession) throws {
    func number(_ what: String, _ source: String, where condition: String = "TRUE") throws -> Int {
      try db.value(
        """
        SELECT CAST(coalesce(\(what), 0) AS BIGINT) FROM \(source)
        WHERE (\(source).storeNumber = ?1 OR ?1 IS NULL) AND \(condition)
        """, [storeNumber]) ?? 0
    }
    let onClosedCheck =
      "EXISTS (SELECT 1 FROM guestCheck WHERE guestCheck.id = checkID AND stage = 'closed')"
    self.init(
      currency: currency,
      events: try number("count(*)", "event"),
      tickets: try number("count(*)", "queueTicket"),
      partiesSeated: try number("count(*)", "party"),
      membersRecognised: try number("count(memberID)", "party"),
      orders: try number(
        "count(DISTINCT checkID)", "orderLine",
        where: "stage NOT IN ('voided', 'superseded') AND kind <> 'refunded'"),
      orderLines: try number(
        "count(*)", "orderLine", where: "stage <> 'superseded' AND kind <> 'refunded'"),
      bills: try number("count(*)", "guestCheck", where: Self.isBill),
      payments: try number("count(*)", "billPayment", where: "stage <> 'superseded'"),
      linesMinorUnits: try number(
        "sum(netMinor)", "orderLine", where: "stage = 'sent' AND \(onClosedCheck)"),
      billsMinorUnits: try number("sum(totalMinor)", "guestCheck"),
      paymentsMinorUnits: try number("sum(amountMinor)", "billPayment", where: "stage = 'captured'")
    )
  }
}
