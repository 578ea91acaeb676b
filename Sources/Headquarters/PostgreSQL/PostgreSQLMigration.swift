#if PostgreSQL
  import StoreDomain

  /// Brings a database to what this version needs, one step after the other, in one transaction.
  enum PostgreSQLMigration {
    /// - Returns: the identity of headquarters.
    static func run(
      _ db: any LedgerSession, isNew: Bool, instance: String, at now: Timestamp
    ) throws -> String {
      let name = try db.value("SELECT current_database()::text", as: String.self) ?? ""
      let isThere = try db.hasTable("schemaStep")
      guard isThere != isNew else {
        throw isThere
          ? HeadquartersError.alreadyInDatabase(name) : HeadquartersError.missingInDatabase(name)
      }
      if isNew {
        try db.define("CREATE TABLE schemaStep (name TEXT PRIMARY KEY)")
      }
      let done: Set<String> = Set(try db.values("SELECT name FROM schemaStep"))
      guard done.isSubset(of: LedgerMigration.all.map(\.name)) else {
        throw HeadquartersError.newerVersion(path: name)
      }
      for migration in LedgerMigration.all where !done.contains(migration.name) {
        guard let statements = migration.postgreSQL else { continue }
        // An empty statement is an error to the server.
        if !statements.isEmpty { try db.define(statements) }
        try db.execute("INSERT INTO schemaStep (name) VALUES (?)", [migration.name])
      }
      try ProjectionSchema.makeMissing(db)
      if isNew {
        try db.execute(
          "INSERT INTO headquarters (singleton, instance, createdAt) VALUES (1, ?, ?)",
          [instance, now.millisecondsSinceEpoch])
      }
      guard let known: String = try db.value("SELECT instance FROM headquarters") else {
        throw HeadquartersError.damaged("no identity in \(name)")
      }
      return known
    }
  }
#endif
