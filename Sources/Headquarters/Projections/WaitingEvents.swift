/// Events of one store that are kept and not taken in yet.
///
/// A store's events are taken in by epoch and sequence, the order in which its ledger grows, one
/// transaction after the other. One number over all stores would not do: of two stores that send at
/// the same moment, the one with the lower number may be committed last, and would be passed over.
struct WaitingEvents: Sendable {
  let storeNumber: Int64
  /// How far the projections are when these are taken in.
  private(set) var epoch: Int
  private(set) var sequence: Int
  private(set) var events: [LedgerEvent] = []

  /// The next events, first of the stores that have waited longest for their turn. While the
  /// projections are made again, only those that were taken in before.
  static func next(_ count: Int, _ db: any LedgerSession) throws -> [WaitingEvents] {
    var batches: [WaitingEvents] = []
    var left = count
    let again = try Place.again(db)
    for store in again.isEmpty ? try Place.all(db) : again where left > 0 {
      let rows = try db.rows(
        """
        SELECT position, epoch, sequence, payload FROM event
        WHERE storeNumber = ? AND (epoch, sequence) > (?, ?) AND (epoch, sequence) <= (?, ?)
        ORDER BY epoch, sequence LIMIT ?
        """,
        [
          store.number, store.epoch, store.sequence, store.lastEpoch, store.lastSequence, left,
        ])
      var batch = WaitingEvents(
        storeNumber: store.number, epoch: store.lastEpoch, sequence: store.lastSequence)
      if rows.count == left, let last = rows.last {
        batch.epoch = try last["epoch"]
        batch.sequence = try last["sequence"]
      }
      batch.events = try rows.map {
        try LedgerEvent(
          position: $0["position"], storeNumber: store.number, payload: $0["payload"])
      }
      left -= rows.count
      batches.append(batch)
    }
    return batches
  }

  /// How many there are of all stores.
  static func count(_ db: any LedgerSession) throws -> Int {
    try Place.all(db).reduce(0) { sum, store in
      let count: Int? = try db.value(
        "SELECT count(*) FROM event WHERE storeNumber = ? AND (epoch, sequence) > (?, ?)",
        [store.number, store.epoch, store.sequence])
      return sum + (count ?? 0)
    }
  }

  /// A store whose ledger is ahead of the projections.
  private struct Place {
    var number: Int64
    var epoch: Int
    var sequence: Int
    var lastEpoch: Int
    var lastSequence: Int

    static func all(_ db: any LedgerSession) throws -> [Place] {
      try db.rows(
        """
        SELECT number, store.epoch AS lastEpoch, contiguousThrough AS lastSequence,
          coalesce(projectedStore.epoch, 0) AS projectedEpoch,
          coalesce(projectedStore.sequence, 0) AS projectedSequence
        FROM store
        JOIN storeEpoch ON storeEpoch.storeNumber = number AND storeEpoch.epoch = store.epoch
        LEFT JOIN projectedStore ON projectedStore.storeNumber = number
        WHERE (store.epoch > 1 OR contiguousThrough > 0) AND (projectedStore.epoch IS NULL
          OR projectedStore.epoch < store.epoch OR projectedStore.sequence < contiguousThrough)
        ORDER BY coalesce(projectedStore.turn, 0), number
        """
      ).map(Place.init)
    }

    /// Those that were further before the projections were made again, and how far.
    static func again(_ db: any LedgerSession) throws -> [Place] {
      try db.rows(
        """
        SELECT projectedBefore.storeNumber AS number, projectedBefore.epoch AS lastEpoch,
          projectedBefore.sequence AS lastSequence,
          coalesce(projectedStore.epoch, 0) AS projectedEpoch,
          coalesce(projectedStore.sequence, 0) AS projectedSequence
        FROM projectedBefore
        LEFT JOIN projectedStore ON projectedStore.storeNumber = projectedBefore.storeNumber
        ORDER BY coalesce(projectedStore.turn, 0), projectedBefore.storeNumber
        """
      ).map(Place.init)
    }

    private init(_ row: LedgerRow) throws {
      number = try row["number"]
      epoch = try row["projectedEpoch"]
      sequence = try row["projectedSequence"]
      lastEpoch = try row["lastEpoch"]
      lastSequence = try row["lastSequence"]
    }
  }
}
