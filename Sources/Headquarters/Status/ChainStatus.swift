import Foundation
import HeadquartersContract
import StoreDomain

/// How the chain stands, for the people at headquarters.
public struct ChainStatus: Sendable {
  public struct Store: Sendable {
    public var standing: StoreStanding
    public var lastReceivedAt: Timestamp?
    /// When the store last asked anything of any of headquarters' processes, to within seconds, and
    /// what it said about itself.
    public var sighting: StoreSighting?
    /// When the last thing that is kept happened, by the store's clock.
    public var lastEventAt: Timestamp?
    public var alarms: [StoreAlarm]
    /// The store refused the menu that it was sent last.
    public var refusesMenu = false
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

  /// How many exceptions of one kind are of one store's events.
  public struct Exceptions: Sendable {
    public var kind: String
    public var storeID: String
    public var name: String
    public var times: Int
  }

  public var stores: [Store]
  /// By kind.
  public var exceptions: [String: Int]
  public var exceptionsOfStores: [Exceptions]
  /// Events that are kept and not added up yet.
  public var eventsToProject: Int
  /// Whether the figures of a new version are made beside these, which are the one before's.
  public var areFiguresMadeAnew: Bool
}

extension LedgerStore {
  /// How every store stands now.
  public func status() async throws -> ChainStatus {
    let standings = try await stores()
    let tomorrow = environment.now().advanced(bySeconds: 86_400).day
    return try await read { db in
      let exceptions = try db.rows(
        """
        SELECT kind, store.id, store.name, count(*) AS times
        FROM exceptionItem JOIN store ON number = storeNumber WHERE \(ExceptionItem.isUnseen)
        GROUP BY kind, number, store.id, store.name
        """
      ).map {
        try ChainStatus.Exceptions(
          kind: $0["kind"], storeID: $0["id"], name: $0["name"], times: $0["times"])
      }
      let alarms = Dictionary(grouping: try StoreAlarm.all(db), by: \.storeID)
      return ChainStatus(
        stores: try standings.map { standing in
          try ChainStatus.Store(
            standing, alarms: alarms[standing.storeID] ?? [], through: tomorrow, db)
        },
        exceptions: Dictionary(exceptions.map { ($0.kind, $0.times) }, uniquingKeysWith: +),
        exceptionsOfStores: exceptions,
        eventsToProject: try WaitingEvents.count(db),
        areFiguresMadeAnew: try Rebuilding.version(db) != nil)
    }
  }
}

extension ChainStatus.Store {
  fileprivate init(
    _ standing: StoreStanding, alarms: [StoreAlarm], through tomorrow: LocalDate,
    _ db: any LedgerSession
  ) throws {
    self.standing = standing
    let row = try db.row(
      """
      SELECT number, currencyCode, lastReceivedAt,
        (SELECT payload FROM event WHERE storeNumber = number
          ORDER BY epoch DESC, sequence DESC LIMIT 1) AS payload,
        refusedVersion IS NOT NULL AND refusedVersion >= (\(StoreMenu.lastSent)) AS refusesMenu,
        seenAt, saidAt, waiting, waitingSince, timeZone, secondsAhead
      FROM store JOIN storeEpoch ON storeEpoch.storeNumber = number AND storeEpoch.epoch = store.epoch
      LEFT JOIN storeMenu ON storeMenu.storeNumber = number
      LEFT JOIN storeSighting ON storeSighting.storeNumber = number
      WHERE id = ?
      """, [standing.storeID])
    guard let row else { throw HeadquartersError.unknownStore(standing.storeID) }
    let number: Int64 = try row["number"]
    currencyCode = try row["currencyCode"] ?? ""
    lastReceivedAt = try (row["lastReceivedAt"] as Int64?).map {
      Timestamp(millisecondsSinceEpoch: $0)
    }
    lastEventAt = try (row["payload"] as Data?)
      .flatMap { try? JSONDecoder().decode(EventEnvelope.self, from: $0) }
      .flatMap { Timestamp(utcText: $0.time) }
    self.alarms = alarms
    refusesMenu = try row["refusesMenu"] ?? false
    sighting = try StoreSighting(row)
    // East of Greenwich it is tomorrow already; what is later comes of a clock that was wrong.
    businessDay = try db.value(
      """
      SELECT max(day) FROM (
        SELECT max(businessDay) AS day FROM queueTicket WHERE storeNumber = ?1 AND businessDay <= ?2
        UNION ALL
        SELECT max(businessDay) FROM guestCheck WHERE storeNumber = ?1 AND businessDay <= ?2
      ) AS days
      """, [number, tomorrow.description])
    guard let businessDay else { return }
    try addDay(businessDay, of: number, db)
  }

  private mutating func addDay(_ day: String, of number: Int64, _ db: any LedgerSession) throws {
    let sales = try db.row(
      """
      SELECT CAST(coalesce(sum(CASE WHEN \(SalesTotals.isBill) THEN 1 ELSE 0 END), 0) AS BIGINT)
        AS bills, CAST(coalesce(sum(totalMinor), 0) AS BIGINT) AS total
      FROM guestCheck WHERE storeNumber = ? AND businessDay = ?
      """, [number, day])
    bills = try sales?["bills"] ?? 0
    salesMinorUnits = try sales?["total"] ?? 0
    partiesWaiting =
      try db.value(
        """
        SELECT count(*) FROM queueTicket
        WHERE storeNumber = ? AND businessDay = ? AND stage IN ('waiting', 'called')
        """, [number, day]) ?? 0
    let waits: [Int64] = try db.values(
      """
      SELECT seatedAt - issuedAt FROM queueTicket
      WHERE storeNumber = ? AND businessDay = ? AND seatedAt IS NOT NULL ORDER BY 1
      """, [number, day])
    if !waits.isEmpty { medianWaitMinutes = Int(waits[waits.count / 2] / 60_000) }
  }
}

extension Timestamp {
  /// The date in Greenwich.
  fileprivate var day: LocalDate { LocalDate(dayNumber: Int(millisecondsSinceEpoch / 86_400_000)) }
}
