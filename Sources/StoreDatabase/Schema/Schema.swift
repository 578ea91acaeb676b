import GRDB

/// The schema of a store's file, in the order in which it came to be.
///
/// The schema is the second line of defence: what the verbs promise, a constraint or a trigger
/// refuses to see broken. Every aggregate (a row with a `revision`) counts the verbs that changed
/// it, and `outboxEvent` holds one event for each of them. As a whole it stands in `Current.sql`.
enum Schema {
  /// Every version; a new one goes to the end.
  static let migrations: [SchemaMigration] = [
    .spine, .downFeed, .delivery, .heldProfiles, .ruleCodes, .feedWords, .memberPairs,
    .configuration, .guestNeeds, .undo, .care, .portions, .honestBills, .atTheTable,
    .doorAndDrawer, .knownGuests, .tillAndBookings, .moneyAndDoor, .afterThePeak,
    .afterTheYear,
  ]

  static let migrator = migrator(migrations)

  static func migrator(_ migrations: [SchemaMigration]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.identifier, migrate: migration.run)
    }
    return migrator
  }
}
