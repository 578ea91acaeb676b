#if PostgreSQL
  /// A turn on headquarters' PostgreSQL database: the transaction that runs on one connection.
  struct PostgreSQLSession: LedgerSession {
    let link: PostgreSQLLink

    func rows(_ sql: String, _ arguments: LedgerArguments) throws -> [LedgerRow] {
      try link.rows(sql, arguments)
    }

    @discardableResult
    func execute(_ sql: String, _ arguments: LedgerArguments) throws -> Int {
      try link.changes(sql, arguments)
    }

    func executeEach(_ sql: String, _ arguments: [LedgerArguments]) throws -> [Int] {
      try link.changesEach(sql, arguments)
    }

    /// The server may take as long as it likes: it makes hundreds of tables in one answer.
    func define(_ statements: String) throws {
      let patience = link.answerPatience
      link.answerPatience = nil
      defer { link.answerPatience = patience }
      try link.run(statements)
    }

    func hasTable(_ name: String) throws -> Bool {
      try isTrue("SELECT to_regclass(CAST(? AS TEXT)) IS NOT NULL", [name])
    }

    func hasIndex(_ name: String) throws -> Bool {
      try hasTable(name)
    }

    func columns(of table: String) throws -> Set<String> {
      Set(
        try values(
          """
          SELECT attname::text FROM pg_attribute
          WHERE attrelid = to_regclass(CAST(? AS TEXT)) AND attnum > 0 AND NOT attisdropped
          """, [table]))
    }

    func inSavepoint<Value>(_ body: () throws -> Value) throws -> Value {
      try link.run("SAVEPOINT turn")
      do {
        let value = try body()
        try link.run("RELEASE SAVEPOINT turn")
        return value
      } catch {
        if !link.isLost { try link.run("ROLLBACK TO SAVEPOINT turn; RELEASE SAVEPOINT turn") }
        throw error
      }
    }

    /// Two processes that keep batches of the same store wait for each other here, and always in
    /// the order of the ids, so that they never wait in a circle. Batches of other stores go on.
    func holdLedgers(of storeIDs: [String]) throws {
      _ = try link.changesEach(
        "SELECT number FROM store WHERE id = ? FOR NO KEY UPDATE",
        Set(storeIDs).sorted().map { [$0] })
    }

    var words: SchemaWords { .postgreSQL }
  }
#endif
