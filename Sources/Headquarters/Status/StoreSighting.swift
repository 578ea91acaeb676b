import HeadquartersContract
import Logging
import ServiceLifecycle
import StoreDomain

/// A store asked something: it is there, and says how much of it headquarters lacks.
public struct StoreSighting: Sendable, Equatable {
  public var at: Timestamp
  /// When it last said how many of its records wait: not every question says so.
  public var saidAt: Timestamp?
  /// How many records wait in the store; nothing when it did not say.
  public var waiting: Int?
  /// Since when the oldest of them waits, by the store's clock.
  public var waitingSince: Timestamp?
  /// Which time it keeps; nothing when it did not say.
  public var clock: StoreClock?
  /// When it last said so, as far as one process of headquarters knows by itself.
  public var clockSaidAt: Timestamp?
}

extension StoreSighting {
  init?(_ row: LedgerRow) throws {
    func moment(_ name: String) throws -> Timestamp? {
      try (row[name] as Int64?).map(Timestamp.init(millisecondsSinceEpoch:))
    }
    guard let seenAt = try moment("seenAt") else { return nil }
    try self.init(
      at: seenAt, saidAt: moment("saidAt"), waiting: row["waiting"],
      waitingSince: moment("waitingSince"), clock: Self.clock(row))
  }

  private static func clock(_ row: LedgerRow) throws -> StoreClock? {
    guard let zone = try row["timeZone"] as String? else { return nil }
    return try StoreClock(timeZone: zone, secondsAhead: row["secondsAhead"] ?? 0)
  }

  /// What two processes know together: when the store was last seen by either, and what it said
  /// last to either.
  func joined(with other: StoreSighting) -> StoreSighting {
    let isNewer = saidAt.map { said in other.saidAt.map { said > $0 } ?? true } ?? false
    var joined = isNewer ? self : other
    joined.at = max(at, other.at)
    let isClockNewer =
      clockKnownAt.map { known in other.clockKnownAt.map { known > $0 } ?? true } ?? false
    joined.clock = isClockNewer ? clock : other.clock
    joined.clockSaidAt = isClockNewer ? clockKnownAt : other.clockKnownAt
    return joined
  }

  /// What the processes noted together holds until one of them hears something later.
  private var clockKnownAt: Timestamp? { clock == nil ? nil : clockSaidAt ?? at }
}

extension LedgerStore {
  /// Keeps when stores were last seen, for whichever process is asked how they stand.
  func note(_ sightings: [String: StoreSighting]) async throws {
    guard !sightings.isEmpty else { return }
    let sightings = sightings.sorted { $0.key < $1.key }
    try await write { db in
      _ = try db.executeEach(
        """
        INSERT INTO storeSighting (storeNumber, seenAt, timeZone, secondsAhead)
        VALUES ((SELECT number FROM store WHERE id = ?), ?, ?, ?)
        ON CONFLICT (storeNumber) DO UPDATE SET seenAt = excluded.seenAt,
          timeZone = coalesce(excluded.timeZone, storeSighting.timeZone),
          secondsAhead = coalesce(excluded.secondsAhead, storeSighting.secondsAhead)
        WHERE storeSighting.seenAt <= excluded.seenAt
        """,
        sightings.map { storeID, sighting in
          [
            storeID, sighting.at.millisecondsSinceEpoch, sighting.clock?.timeZone,
            sighting.clock?.secondsAhead,
          ]
        })
      // Another process may have been seen later, and told earlier.
      _ = try db.executeEach(
        """
        UPDATE storeSighting SET saidAt = ?2, waiting = ?3, waitingSince = ?4
        WHERE storeNumber = (SELECT number FROM store WHERE id = ?1)
          AND (saidAt IS NULL OR saidAt < ?2)
        """,
        sightings.compactMap { storeID, sighting in
          sighting.saidAt.map { saidAt in
            [
              storeID, saidAt.millisecondsSinceEpoch, sighting.waiting,
              sighting.waitingSince?.millisecondsSinceEpoch,
            ]
          }
        })
    }
  }
}

/// Writes down every few seconds which stores were seen, in one turn for all of them.
struct SightingService: Service {
  let ledger: any LedgerStore
  let metrics: ServerMetrics
  let interval: Duration
  let logger: Logger

  /// What is otherwise than it was noted. A clock that was noted already is left out: another process
  /// may have heard a newer one in the meantime.
  static func news(
    of seen: [String: StoreSighting], since noted: [String: StoreSighting]
  ) -> [String: StoreSighting] {
    var news: [String: StoreSighting] = [:]
    for (storeID, sighting) in seen where noted[storeID] != sighting {
      var sighting = sighting
      if let before = noted[storeID], before.clock == sighting.clock,
        before.clockSaidAt == sighting.clockSaidAt
      {
        sighting.clock = nil
      }
      news[storeID] = sighting
    }
    return news
  }

  func run() async throws {
    var noted: [String: StoreSighting] = [:]
    repeat {
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: interval) }
      let seen = metrics.snapshot.sightings
      do {
        try await ledger.note(Self.news(of: seen, since: noted))
        noted = seen
      } catch is CancellationError {
        break
      } catch {
        logger.error("could not note which stores were seen", metadata: ["error": "\(error)"])
      }
    } while !Task.isShuttingDownGracefully && !Task.isCancelled
  }
}
