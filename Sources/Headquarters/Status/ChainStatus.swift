import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// How the chain stands, for the people at headquarters.
public struct ChainStatus: Sendable {
  public struct Store: Sendable {
    public var standing: StoreStanding
    public var lastReceivedAt: Timestamp?
    /// When the last thing that is kept happened, by the store's clock.
    public var lastEventAt: Timestamp?
    public var alarms: [String]
    public var currencyCode: String
    /// The store's last business day with a queue number or a bill.
    public var businessDay: String?
    public var bills = 0
    public var salesMinorUnits = 0
    /// Parties that have a number and no table.
    public var partiesWaiting = 0
    /// Of the parties that were seated from the queue.
    public var medianWaitMinutes: Int?
  }

  public var stores: [Store]
  /// By kind.
  public var exceptions: [String: Int]
  /// Events that are kept and not added up yet.
  public var eventsToProject: Int
}

extension SQLiteLedger {
  public func status() async throws -> ChainStatus {
    let standings = try await stores()
    return try await read { db in
      let exceptions = try Row.fetchAll(
        db, sql: "SELECT kind, count(*) AS times FROM exceptionItem GROUP BY kind")
      let last = try Int.fetchOne(db, sql: "SELECT max(position) FROM event") ?? 0
      let projected = try Int.fetchOne(db, sql: "SELECT position FROM projection") ?? 0
      return ChainStatus(
        stores: try standings.map { try ChainStatus.Store($0, db) },
        exceptions: Dictionary(
          exceptions.map { ($0["kind"] as String, $0["times"] as Int) }, uniquingKeysWith: +),
        eventsToProject: max(0, last - projected))
    }
  }
}

extension ChainStatus.Store {
  fileprivate init(_ standing: StoreStanding, _ db: Database) throws {
    self.standing = standing
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT number, currencyCode, lastReceivedAt,
          (SELECT payload FROM event WHERE storeNumber = number
            ORDER BY epoch DESC, sequence DESC LIMIT 1) AS payload
        FROM store JOIN storeEpoch ON storeNumber = number AND storeEpoch.epoch = store.epoch
        WHERE id = ?
        """, arguments: [standing.storeID])
    let number: Int64 = row?["number"] ?? 0
    currencyCode = row?["currencyCode"] ?? ""
    lastReceivedAt = (row?["lastReceivedAt"] as Int64?).map {
      Timestamp(millisecondsSinceEpoch: $0)
    }
    lastEventAt = (row?["payload"] as Data?)
      .flatMap { try? JSONDecoder().decode(EventEnvelope.self, from: $0) }
      .flatMap { Timestamp(utcText: $0.time) }
    alarms = try String.fetchAll(
      db, sql: "SELECT kind FROM alarm WHERE storeNumber = ? AND clearedAt IS NULL ORDER BY kind",
      arguments: [number])
    businessDay = try String.fetchOne(
      db,
      sql: """
        SELECT max(day) FROM (
          SELECT max(businessDay) AS day FROM queueTicket WHERE storeNumber = ?1
          UNION ALL SELECT max(businessDay) FROM guestCheck WHERE storeNumber = ?1)
        """, arguments: [number])
    guard let businessDay else { return }
    try addDay(businessDay, of: number, db)
  }

  private mutating func addDay(_ day: String, of number: Int64, _ db: Database) throws {
    let sales = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS bills, coalesce(sum(totalMinor), 0) AS total FROM guestCheck
        WHERE storeNumber = ? AND businessDay = ? AND stage = 'closed'
        """, arguments: [number, day])
    bills = sales?["bills"] ?? 0
    salesMinorUnits = sales?["total"] ?? 0
    partiesWaiting =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM queueTicket
          WHERE storeNumber = ? AND businessDay = ? AND stage IN ('waiting', 'called')
          """, arguments: [number, day]) ?? 0
    let waits = try Int64.fetchAll(
      db,
      sql: """
        SELECT seatedAt - issuedAt FROM queueTicket
        WHERE storeNumber = ? AND businessDay = ? AND seatedAt IS NOT NULL ORDER BY 1
        """, arguments: [number, day])
    if !waits.isEmpty { medianWaitMinutes = Int(waits[waits.count / 2] / 60_000) }
  }
}
