import Foundation
import HeadquartersContract
import StoreDomain

/// A business day that a store closed, with the figures of its Z report as the store told them.
public struct ChainDay: Sendable, Codable {
  public let storeName: String
  public let closedAt: Timestamp
  /// In minor units.
  public let figures: DayClosedFact
}

extension LedgerStore {
  /// What business days came to when they were closed, once everything that was sent is taken in: by
  /// store, then by day.
  ///
  /// - Parameters:
  ///   - storeID: nothing for all stores.
  ///   - day: only this business day.
  /// - Throws: `HeadquartersError.unknownStore`.
  public func closedDays(
    of storeID: String? = nil, on day: LocalDate? = nil
  ) async throws -> [ChainDay] {
    try await projectWhatAnswers()
    return try await read { db in
      let number = try storeID.map { try Self.store($0, db).number }
      // The tables of the version before answer until the new ones are as far.
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      guard version >= ProjectionSchema.versionWithClosedDays else { return [] }
      return try db.rows(
        """
        SELECT store.name AS storeName, closedAt, content
        FROM closedDay JOIN store ON store.number = closedDay.storeNumber
        WHERE (storeNumber = ?1 OR ?1 IS NULL) AND (businessDay = ?2 OR ?2 IS NULL)
        ORDER BY storeNumber, businessDay
        """, [number, day?.description]
      ).map { row in
        ChainDay(
          storeName: try row["storeName"],
          closedAt: Timestamp(millisecondsSinceEpoch: try row["closedAt"]),
          figures: try JSONDecoder().decode(
            DayClosedFact.self, from: Data((try row["content"] as String).utf8)))
      }
    }
  }
}
