/// One version of headquarters' schema, in plain strings for each storage.
///
/// A released migration is never edited: databases that have run it would differ from new ones. It
/// names no type or constant of the application, because today's say nothing about the tables of
/// that day. The projections are no part of it: they are made anew when their own version changes
/// (`ProjectionSchema`).
struct LedgerMigration: Sendable {
  /// What the database remembers it by; never changes.
  let name: String
  /// Nothing where the storage has no use for it.
  let sqlite: String?
  let postgreSQL: String?

  init(_ name: String, sqlite: String?, postgreSQL: String?) {
    self.name = name
    self.sqlite = sqlite
    self.postgreSQL = postgreSQL
  }

  /// Every version; a new one goes to the end. As a whole the schema stands in
  /// `Current.sqlite.sql` and `Current.postgresql.sql`.
  static let all: [LedgerMigration] = [
    .ledger, .projections, .feed, .nonces, .members, .pruning, .attention, .rebuilding,
    .timeOfBacklog, .storeClocks,
  ]
}
