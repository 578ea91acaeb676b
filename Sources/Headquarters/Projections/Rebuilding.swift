import HeadquartersContract

/// The projections while they are made again: how far they were before.
///
/// First the same events are taken in once more, of which the stores were told. Nobody is told of
/// them again, and what was not taken in before waits for its turn: no store is told of a member
/// of whom half is known. For the same reason nobody asks for a member in that time.
enum Rebuilding {
  static func isUnderWay(_ db: any LedgerSession) throws -> Bool {
    try db.isTrue("SELECT EXISTS (SELECT 1 FROM projectedBefore)", [])
  }

  /// Drops the projections and makes them anew, with nothing taken in yet.
  static func begin(_ db: any LedgerSession) throws {
    // The first version did not count by stores.
    if try db.hasTable("projectedStore") {
      try db.execute(
        """
        INSERT INTO projectedBefore (storeNumber, epoch, sequence)
        SELECT storeNumber, epoch, sequence FROM projectedStore WHERE TRUE
        ON CONFLICT (storeNumber) DO UPDATE
        SET epoch = excluded.epoch, sequence = excluded.sequence
        WHERE (excluded.epoch, excluded.sequence) > (projectedBefore.epoch, projectedBefore.sequence)
        """)
    }
    try db.define(ProjectionSchema.drop)
    try ProjectionSchema.make(db)
  }

  /// Forgets the stores whose events are taken in again as far as they were.
  static func forgetDone(_ db: any LedgerSession) throws {
    try db.execute(
      """
      DELETE FROM projectedBefore WHERE EXISTS (SELECT 1 FROM projectedStore
        WHERE projectedStore.storeNumber = projectedBefore.storeNumber
          AND (projectedStore.epoch, projectedStore.sequence)
            >= (projectedBefore.epoch, projectedBefore.sequence))
      """)
  }
}

extension LedgerStore {
  /// A newer version sees more in the same events: it begins from the first one.
  ///
  /// - Throws: `HeadquartersError.newerFigures`.
  func prepareProjections() async throws {
    if try await read(Self.areProjectionsCurrent) { return }
    try await write { db in
      // Another process may have begun again in the meantime.
      if try !Self.areProjectionsCurrent(db) { try Rebuilding.begin(db) }
    }
  }

  /// - Throws: `HeadquartersError.newerFigures`: an older version knows less of the same events, and
  ///   has no business with the newer one's tables.
  private static func areProjectionsCurrent(_ db: any LedgerSession) throws -> Bool {
    let version: Int = try db.value("SELECT version FROM projection") ?? 0
    guard version <= ProjectionSchema.version else { throw HeadquartersError.newerFigures }
    return version == ProjectionSchema.version
  }

  /// To be asked in the turn in which members are looked for.
  ///
  /// - Throws: `Problem` of kind `unavailable` while not all of them are there;
  ///   `HeadquartersError.newerFigures`.
  static func expectMembers(_ db: any LedgerSession) throws {
    guard try areProjectionsCurrent(db), try !Rebuilding.isUnderWay(db) else {
      throw Problem(
        .unavailable,
        detail: "Headquarters was updated and adds everything up anew; ask again in a minute.")
    }
  }
}
