import HeadquartersContract

/// The projections of a newer version, which sees more in the same events and reads them from the
/// first one on: they are built beside those that answer, and take their place.
///
/// Until then nobody misses anything: members are looked for, the figures and the status page are
/// read where they always were. What comes in meanwhile is taken in there too, and the stores are
/// told what follows, as long as the older tables have the columns of the newer ones; otherwise it
/// waits in the ledger. Of what is built beside the stores hear nothing: they were told when the same
/// events were taken in before. Once it is as far as what answers, it takes those names in one
/// transaction. Whoever is ended in between, at any moment, leaves the answering tables whole, and
/// the next process goes on with the others where they are.
///
/// Several processes build together, each turn one transaction. An older version beside them goes on
/// with the tables that answer, until they are replaced: from then on it says that it is older.
enum Rebuilding {
  /// The version that is built beside what answers; nothing when none is.
  static func version(_ db: any LedgerSession) throws -> Int? {
    guard try db.hasTable(ProjectionTables.beside.projection) else { return nil }
    return try version(of: .beside, db)
  }

  /// The version that made the tables.
  static func version(of tables: ProjectionTables, _ db: any LedgerSession) throws -> Int {
    try db.value("SELECT version FROM \(tables.projection)") ?? 0
  }

  /// Whether the tables that answer hold only a part. Versions up to 8 dropped them before they had
  /// others, and noted how far they had been; one of them may have ended before it was through.
  static func isAnswerCut(_ db: any LedgerSession) throws -> Bool {
    try db.isTrue("SELECT EXISTS (SELECT 1 FROM projectedBefore)", [])
  }

  /// Makes the tables to be built, with nothing taken in yet. What another version has built beside
  /// is worth nothing.
  static func begin(_ db: any LedgerSession) throws {
    // The first version did not count by stores, so that nothing could tell when the new tables are
    // as far.
    guard try db.hasTable("projectedStore") else {
      try ProjectionSchema.drop(.answering, db)
      return try ProjectionSchema.make(.answering, db)
    }
    if try version(db) != nil { try ProjectionSchema.drop(.beside, db) }
    try ProjectionSchema.make(.beside, db)
  }

  /// Whether this version may take events into the tables that answer while it builds others.
  static func keepsAnswerCurrent(_ db: any LedgerSession) throws -> Bool {
    guard try !isAnswerCut(db) else { return false }
    if try version(of: .answering, db) == ProjectionSchema.version { return true }
    guard try version(db) == ProjectionSchema.version else { return false }
    return try ProjectionSchema.tables.allSatisfy { name in
      // Of how the projections stand it needs no more than every version has.
      try name == "projection"
        || db.columns(of: name) == db.columns(of: ProjectionTables.beside.name(name))
    }
  }

  /// Puts what was built in the place of what answers, once it is as far.
  static func replaceWhenAsFar(_ db: any LedgerSession) throws {
    guard try WaitingEvents.areBesideAsFar(db) else { return }
    let (old, new) = (ProjectionTables.answering, ProjectionTables.beside)
    // Those whom headquarters made since.
    try db.execute(
      ProjectionSchema.copyMadeMembers(into: new)
        + " WHERE NOT EXISTS (SELECT 1 FROM \(new.member) AS member WHERE member.id = madeMember.id)"
    )
    // Whoever waits for a later turn looks again, at whichever turn it looked before.
    try db.execute(
      """
      UPDATE \(new.projection)
      SET turns = 1 + turns + (SELECT answering.turns FROM \(old.projection) AS answering)
      """)
    try db.execute(
      "UPDATE \(new.projectedStore) SET turn = (SELECT turns FROM \(new.projection))")
    try ProjectionSchema.replaceAnswering(db)
    try db.execute("DELETE FROM projectedBefore")
  }
}

extension LedgerStore {
  /// Begins to build the projections of this version when those that answer are of an earlier one.
  ///
  /// - Throws: `HeadquartersError.newerFigures`.
  func prepareProjections() async throws {
    guard try await read(Self.areProjectionsToBegin) else { return }
    try await write { db in
      // Another process may have begun in the meantime.
      if try Self.areProjectionsToBegin(db) { try Rebuilding.begin(db) }
    }
  }

  private static func areProjectionsToBegin(_ db: any LedgerSession) throws -> Bool {
    let isOwn = try expectNoNewer(db) == ProjectionSchema.version
    let beside = try Rebuilding.version(db) ?? 0
    // An even newer one builds already.
    guard isOwn || beside <= ProjectionSchema.version else { throw HeadquartersError.newerFigures }
    guard try !isOwn || Rebuilding.isAnswerCut(db) else { return false }
    return beside < ProjectionSchema.version
  }

  /// - Returns: the version of the projections that answer.
  /// - Throws: `HeadquartersError.newerFigures`: an older version knows less of the same events, and
  ///   has no business with the newer one's tables.
  @discardableResult
  private static func expectNoNewer(_ db: any LedgerSession) throws -> Int {
    let version = try Rebuilding.version(of: .answering, db)
    guard version <= ProjectionSchema.version else { throw HeadquartersError.newerFigures }
    return version
  }

  /// To be asked in the turn in which members are looked for.
  ///
  /// - Throws: `Problem` of kind `unavailable` while not all of them are there;
  ///   `HeadquartersError.newerFigures`.
  static func expectMembers(_ db: any LedgerSession) throws {
    try expectNoNewer(db)
    guard try !Rebuilding.isAnswerCut(db) else {
      throw Problem(
        .unavailable,
        detail: "Headquarters was updated and adds everything up anew; ask again in a minute.")
    }
  }
}
