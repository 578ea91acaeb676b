import StoreDomain

/// What suggestions bring in one store, and in all of them together.
public struct ChainLift: Sendable, Encodable {
  /// One store's parties of one share that was kept without suggestions.
  public struct StoreLift: Sendable, Encodable {
    public let storeName: String
    public let lift: SuggestionLift
  }

  public let currency: Currency
  public let stores: [StoreLift]

  /// Of all stores with enough parties, each weighed by how sure it is: what tells the stores apart is
  /// no lift. In minor units a guest.
  public var money: MeanDifference? { MeanDifference(of: stores.compactMap(\.lift.money)) }
  /// In portions a guest.
  public var dishes: MeanDifference? { MeanDifference(of: stores.compactMap(\.lift.dishes)) }

  private enum CodingKeys: String, CodingKey { case currency, stores, money, dishes }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(currency.code, forKey: .currency)
    try container.encode(stores, forKey: .stores)
    try container.encodeIfPresent(money, forKey: .money)
    try container.encodeIfPresent(dishes, forKey: .dishes)
  }
}

extension LedgerStore {
  /// What suggestions bring, of the parties that have paid, once everything that was sent is taken in.
  ///
  /// - Parameter storeID: nothing for all stores.
  /// - Throws: `HeadquartersError.unknownStore`, or `differentCurrencies` when there is no one sum.
  public func suggestionLift(of storeID: String? = nil) async throws -> ChainLift {
    try await projectWhatAnswers()
    return try await read { db in
      let (number, currency) = try SalesTotals.scope(of: storeID, db)
      // The tables of the version before answer until the new ones are as far.
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      let rows =
        version < ProjectionSchema.versionWithControl
        ? [] : try db.rows(Self.controlledParties, [number])
      var names: [Int64: String] = [:]
      var parties: [Int64: [PartySpending]] = [:]
      for row in rows {
        let store: Int64 = try row["storeNumber"]
        names[store] = try row["storeName"]
        parties[store, default: []].append(
          PartySpending(
            mark: ControlMark(
              percent: try row["controlPercent"], isControl: try row["isControl"]),
            guests: try row["partySize"], minorUnits: try row["spent"], dishes: try row["dishes"]))
      }
      return ChainLift(
        currency: Currency(isoCode: currency) ?? Currency(code: currency, minorDigits: 2),
        stores: parties.sorted { $0.key < $1.key }.flatMap { store, parties in
          SuggestionLift.all(of: parties).map {
            ChainLift.StoreLift(storeName: names[store] ?? "", lift: $0)
          }
        })
    }
  }

  /// A party counts when all its checks are closed and something was ordered, as in a store's own report.
  private static var controlledParties: String {
    """
    SELECT party.storeNumber, store.name AS storeName, party.controlPercent, party.isControl,
      party.partySize, CAST(paid.spent AS BIGINT) AS spent, CAST(eaten.dishes AS BIGINT) AS dishes
    FROM party
    JOIN store ON store.number = party.storeNumber
    JOIN (
      SELECT partyID, storeNumber, sum(totalMinor) AS spent FROM guestCheck
      GROUP BY partyID, storeNumber HAVING count(*) = count(closedAt)
    ) paid ON paid.partyID = party.id AND paid.storeNumber = party.storeNumber
    JOIN (
      SELECT guestCheck.partyID, guestCheck.storeNumber, sum(orderLine.quantity) AS dishes
      FROM guestCheck
      JOIN orderLine ON orderLine.checkID = guestCheck.id
        AND orderLine.storeNumber = guestCheck.storeNumber
        AND orderLine.stage = 'sent' AND orderLine.kind <> 'perHead'
      -- What is eaten of a set is its dishes.
      WHERE NOT EXISTS (
        SELECT 1 FROM orderLine AS part
        WHERE part.checkID = orderLine.checkID AND part.storeNumber = orderLine.storeNumber
          AND part.setLineID IN (orderLine.id, orderLine.returnsLineID))
      GROUP BY guestCheck.partyID, guestCheck.storeNumber
    ) eaten ON eaten.partyID = party.id AND eaten.storeNumber = party.storeNumber
    WHERE party.controlPercent IS NOT NULL AND (party.storeNumber = ?1 OR ?1 IS NULL)
    ORDER BY party.id
    """
  }
}
