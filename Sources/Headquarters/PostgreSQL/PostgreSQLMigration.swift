#if PostgreSQL
  import StoreDomain

  /// Brings a database to what this version needs, one step after the other, in one transaction.
  enum PostgreSQLMigration {
    /// - Returns: the identity of headquarters.
    static func run(
      _ db: any LedgerSession, isNew: Bool, instance: String, at now: Timestamp
    ) throws -> String {
      let name = try db.value("SELECT current_database()::text", as: String.self) ?? ""
      let isThere = try db.isTrue("SELECT to_regclass('schemaStep') IS NOT NULL", [])
      guard isThere != isNew else {
        throw isThere
          ? HeadquartersError.alreadyInDatabase(name) : HeadquartersError.missingInDatabase(name)
      }
      if isNew {
        try db.define("CREATE TABLE schemaStep (name TEXT PRIMARY KEY)")
      }
      let done: Set<String> = Set(try db.values("SELECT name FROM schemaStep"))
      guard done.isSubset(of: PostgreSQLSchema.steps.map(\.name)) else {
        throw HeadquartersError.newerVersion(path: name)
      }
      for step in PostgreSQLSchema.steps where !done.contains(step.name) {
        try db.define(step.statements)
        try db.execute("INSERT INTO schemaStep (name) VALUES (?)", [step.name])
      }
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
