import Logging
import ServiceLifecycle
import StoreDomain

/// A store asked something: it is there, and says how much of it headquarters lacks.
public struct StoreSighting: Sendable, Equatable {
  public var at: Timestamp
  /// How many records wait in the store; nothing when it did not say.
  public var waiting: Int?
  /// Since when the oldest of them waits, by the store's clock.
  public var waitingSince: Timestamp?
}

extension StoreSighting {
  init?(_ row: LedgerRow) throws {
    guard let seenAt: Int64 = try row["seenAt"] else { return nil }
    try self.init(
      at: Timestamp(millisecondsSinceEpoch: seenAt), waiting: row["waiting"],
      waitingSince: (row["waitingSince"] as Int64?).map(Timestamp.init(millisecondsSinceEpoch:)))
  }
}

extension LedgerStore {
  /// Keeps when stores were last seen, for whichever process is asked how they stand.
  func note(_ sightings: [String: StoreSighting]) async throws {
    guard !sightings.isEmpty else { return }
    try await write { db in
      _ = try db.executeEach(
        """
        INSERT INTO storeSighting (storeNumber, seenAt, waiting, waitingSince)
        VALUES ((SELECT number FROM store WHERE id = ?), ?, ?, ?)
        ON CONFLICT (storeNumber) DO UPDATE SET seenAt = excluded.seenAt,
          waiting = excluded.waiting, waitingSince = excluded.waitingSince
        WHERE storeSighting.seenAt <= excluded.seenAt
        """,
        sightings.sorted { $0.key < $1.key }.map { storeID, sighting in
          [
            storeID, sighting.at.millisecondsSinceEpoch, sighting.waiting,
            sighting.waitingSince?.millisecondsSinceEpoch,
          ]
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

  func run() async throws {
    var noted: [String: StoreSighting] = [:]
    repeat {
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: interval) }
      let seen = metrics.snapshot.sightings
      do {
        try await ledger.note(seen.filter { noted[$0.key] != $0.value })
        noted = seen
      } catch is CancellationError {
        break
      } catch {
        logger.error("could not note which stores were seen", metadata: ["error": "\(error)"])
      }
    } while !Task.isShuttingDownGracefully && !Task.isCancelled
  }
}
