import HeadquartersContract

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

  /// The next events, first of the stores that have waited longest for their turn. What is built
  /// beside the projections that answer never gets ahead of them.
  ///
  /// - Parameter registry: the events that are known.
  static func next(
    _ count: Int, into tables: ProjectionTables, _ registry: EventRegistry, _ db: any LedgerSession
  ) throws -> [WaitingEvents] {
    var batches: [WaitingEvents] = []
    var left = count
    for store in try Place.all(tables, db) where left > 0 {
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
          position: $0["position"], storeNumber: store.number, payload: $0["payload"],
          registry: registry)
      }
      left -= rows.count
      batches.append(batch)
    }
    return batches
  }

  /// Whether what is built beside the projections that answer is as far as they are.
  static func areBesideAsFar(_ db: any LedgerSession) throws -> Bool {
    try Place.all(.beside, db).isEmpty
  }

  /// How many there are of all stores that are in no figure yet.
  static func count(_ db: any LedgerSession) throws -> Int {
    try Place.all(.answering, db).reduce(0) { sum, store in
      let count: Int? = try db.value(
        "SELECT count(*) FROM event WHERE storeNumber = ? AND (epoch, sequence) > (?, ?)",
        [store.number, store.epoch, store.sequence])
      return sum + (count ?? 0)
    }
  }

  /// A store of which there is more than the projections have.
  private struct Place {
    var number: Int64
    var epoch: Int
    var sequence: Int
    var lastEpoch: Int
    var lastSequence: Int

    static func all(_ tables: ProjectionTables, _ db: any LedgerSession) throws -> [Place] {
      let ends = tables == .answering ? ledgerEnds : answerEnds
      return try db.rows(
        """
        SELECT number, lastEpoch, lastSequence,
          coalesce(place.epoch, 0) AS projectedEpoch,
          coalesce(place.sequence, 0) AS projectedSequence
        FROM (\(ends)) AS ends
        LEFT JOIN \(tables.projectedStore) AS place ON place.storeNumber = number
        WHERE (coalesce(place.epoch, 0), coalesce(place.sequence, 0)) < (lastEpoch, lastSequence)
        ORDER BY coalesce(place.turn, 0), number
        """
      ).map(Place.init)
    }

    /// How far the ledger of each store goes.
    private static let ledgerEnds = """
      SELECT number, store.epoch AS lastEpoch, contiguousThrough AS lastSequence
      FROM store
      JOIN storeEpoch ON storeEpoch.storeNumber = number AND storeEpoch.epoch = store.epoch
      WHERE store.epoch > 1 OR contiguousThrough > 0
      """

    /// How far the projections are that answer, or were before an earlier version dropped them.
    private static let answerEnds = """
      SELECT storeNumber AS number, epoch AS lastEpoch, sequence AS lastSequence
      FROM projectedStore AS answer WHERE NOT EXISTS (SELECT 1 FROM projectedBefore AS before
        WHERE before.storeNumber = answer.storeNumber
          AND (before.epoch, before.sequence) > (answer.epoch, answer.sequence))
      UNION ALL
      SELECT storeNumber, epoch, sequence
      FROM projectedBefore AS before WHERE NOT EXISTS (SELECT 1 FROM projectedStore AS answer
        WHERE answer.storeNumber = before.storeNumber
          AND (answer.epoch, answer.sequence) >= (before.epoch, before.sequence))
      """

    private init(_ row: LedgerRow) throws {
      number = try row["number"]
      epoch = try row["projectedEpoch"]
      sequence = try row["projectedSequence"]
      lastEpoch = try row["lastEpoch"]
      lastSequence = try row["lastSequence"]
    }
  }
}
