import HeadquartersContract
import StoreDomain

/// How far everything is that somebody may wait for.
struct ChangeMark: Hashable, Sendable {
  /// The last position of the feed.
  var position: Int64
  /// The turns in which events were taken in.
  var turns: Int64
}

/// What somebody waits for.
enum Awaited: Hashable, Sendable {
  /// What goes down to a store, by its id.
  case feed(of: String)
  /// What became of a guest's request to a store: it comes with the store's events.
  case answers(of: String)
}

/// What changed since a mark.
struct Changes: Sendable {
  var mark: ChangeMark
  /// Nothing: it may be anything.
  var awaited: Set<Awaited>?
}

extension LedgerStore {
  /// A mark that is another one after every change of the feed, and after every turn in which events
  /// were taken in.
  func changeMark() async throws -> ChangeMark {
    try await read { try ChangeMark($0) }
  }

  /// What changed since a mark, for whom.
  ///
  /// - Parameter last: nothing when nobody has looked yet.
  func changes(after last: ChangeMark?) async throws -> Changes {
    try await read { db in
      let mark = try ChangeMark(db)
      // Numbers that went back are those of another epoch: projections that are made again.
      guard let last, last.position <= mark.position, last.turns <= mark.turns else {
        return Changes(mark: mark)
      }
      var awaited: Set<Awaited> = []
      if last.position < mark.position {
        let stores: [String] = try db.values(
          """
          SELECT id FROM (SELECT DISTINCT storeNumber FROM feedRow WHERE position > ?) AS moved
          JOIN store ON moved.storeNumber IS NULL OR moved.storeNumber = store.number
          """, [last.position])
        // A request that the guest gave back is told to the store.
        for store in stores { awaited.formUnion([.feed(of: store), .answers(of: store)]) }
      }
      if last.turns < mark.turns {
        let stores: [String] = try db.values(
          "SELECT id FROM projectedStore JOIN store ON storeNumber = number WHERE turn > ?",
          [last.turns])
        awaited.formUnion(stores.map { .answers(of: $0) })
      }
      return Changes(mark: mark, awaited: awaited)
    }
  }
}

extension ChangeMark {
  fileprivate init(_ db: any LedgerSession) throws {
    let row = try db.row("SELECT lastPosition, turns FROM feed CROSS JOIN projection")
    guard let row else { throw HeadquartersError.damaged("no feed") }
    try self.init(position: row["lastPosition"], turns: row["turns"])
  }
}
