#if PostgreSQL
  import HeadquartersContract
  import StoreDomain
  import Synchronization

  /// Headquarters on one PostgreSQL database, which several processes may serve at the same time.
  ///
  /// Nothing that counts is kept in a process: any of them may die, and a store that gets no answer
  /// sends again to another. Every transaction but a nonce's commits under `synchronous_commit=on`. Batches of
  /// different stores are kept side by side, those of one store one after the other
  /// (`holdLedgers`); within a process, batches that arrive together share a commit. Everything
  /// else that writes takes turns on the one row of `headquarters`, as it takes turns with the file
  /// on SQLite: so a guest's wish is passed on once, a code is used once, one process at a time
  /// takes events into the projections, and the feed's positions are committed in their order.
  public final class PostgreSQLLedger: LedgerStore {
    public let instance: String
    public let environment: HeadquartersEnvironment
    private let pool: PostgreSQLPool
    private let groupCommit: GroupCommit
    private let forgottenMinute = Mutex(0)

    /// So many connections one process opens at most; a server takes 100 unless it is told more.
    private static let mostConnections = 10

    /// So many groups of batches are kept at once, which leaves connections for everybody else.
    private static let mostAppends = 4

    /// Opens headquarters' database and brings its schema up to date.
    ///
    /// - Throws: `HeadquartersError` when the server is away, the database is not headquarters' or
    ///   newer, or when it may lose what it confirmed.
    public static func open(
      url: String, environment: HeadquartersEnvironment = HeadquartersEnvironment()
    ) async throws -> PostgreSQLLedger {
      try await PostgreSQLLedger(url: url, environment: environment, isNew: false)
    }

    /// Makes headquarters in a database that exists.
    ///
    /// - Throws: `HeadquartersError.alreadyInDatabase`, and as `open`.
    public static func create(
      url: String, environment: HeadquartersEnvironment = HeadquartersEnvironment()
    ) async throws -> PostgreSQLLedger {
      try await PostgreSQLLedger(url: url, environment: environment, isNew: true)
    }

    private init(
      url: String, environment: HeadquartersEnvironment, isNew: Bool
    ) async throws {
      self.environment = environment
      let (patience, answerPatience) = (environment.patience, environment.answerPatience)
      let pool = PostgreSQLPool(limit: Self.mostConnections, patience: patience) {
        PostgreSQLConnection(url: url, patience: patience, answerPatience: answerPatience)
      }
      self.pool = pool
      let created = environment.now()
      let newInstance: Identifier<LedgerState> = environment.ids.next()
      instance = try await pool.withConnection { connection in
        try await connection.transaction(Self.beginMigration, isLong: true) { db in
          try PostgreSQLMigration.run(
            db, isNew: isNew, instance: newInstance.rawValue, at: created)
        }
      }
      groupCommit = GroupCommit(
        environment: environment, mostTransactions: Self.mostAppends
      ) { body in
        try await pool.withConnection { try await $0.transaction(Self.begin, body) }
      }
    }

    /// Each statement sees what was committed before it: whoever waited for a lock sees what the one
    /// before did, whatever the server's default is.
    private static let begin = "BEGIN ISOLATION LEVEL READ COMMITTED"

    /// Several start at once in the morning, one of them migrates, and the others wait for it however
    /// long that takes: the number is "FOHH".
    private static let beginMigration = """
      \(begin); SET LOCAL lock_timeout = 0;
      SELECT pg_advisory_xact_lock(1179600968, hashtext(current_schema()))
      """

    public func read<Value: Sendable>(
      _ body: @escaping @Sendable (any LedgerSession) throws -> Value
    ) async throws -> Value {
      try await pool.withConnection {
        try await $0.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
      }
    }

    public func row(_ sql: String, _ arguments: LedgerArguments) async throws -> LedgerRow? {
      try await pool.withConnection { try await $0.row(sql, arguments) }
    }

    @discardableResult
    public func write<Value: Sendable>(
      _ body: @escaping @Sendable (any LedgerSession) throws -> Value
    ) async throws -> Value {
      do {
        return try await pool.withConnection {
          try await $0.transaction(
            "\(Self.begin); SELECT instance FROM headquarters FOR UPDATE", body)
        }
      } catch let refused as RefusedRow {
        throw HeadquartersError.refusedByFile(refused.detail)
      }
    }

    public func append(
      _ batch: EventsOnArrival, from storeID: String, epoch: Int
    ) async throws -> EventsAnswer {
      try await groupCommit.append(
        AppendRequest(
          batch: batch, storeID: storeID, epoch: epoch, registry: environment.events))
    }

    /// Where a standby confirms each commit, one whose wait was broken off, by a restart of the server or
    /// by its administrator, is read although no standby has it: this waits for the standby once more, by
    /// a message in the log that nobody reads.
    public func makeCertain() async throws {
      _ = try await pool.withConnection {
        try await $0.execute(
          """
          SELECT CAST(pg_logical_emit_message(true, 'foh-hq', '') AS TEXT)
          WHERE current_setting('synchronous_standby_names') <> ''
          """, [])
      }
    }

    /// All processes see it at once. It is the one thing that is not put onto the disk first: after
    /// the power failed at the server, a request that was recorded in its last second could come
    /// through once more, and it gives the same result the second time.
    public func useNonce(_ nonce: UsedNonce) async throws -> Bool {
      let isNewMinute = forgottenMinute.withLock { minute in
        defer { minute = max(minute, nonce.oldestMinute) }
        return minute < nonce.oldestMinute
      }
      if isNewMinute { try await forgetNonces(before: nonce.oldestMinute) }
      return try await pool.withConnection { connection in
        try await connection.execute(
          """
          INSERT INTO nonce (fingerprint, minute)
          SELECT CAST(? AS BYTEA), CAST(? AS BIGINT)
          FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
          ON CONFLICT DO NOTHING
          """,
          [nonce.fingerprint, nonce.minute]) == 1
      }
    }

    public func hasUsed(_ nonce: UsedNonce) async throws -> Bool {
      try await row(
        "SELECT 1 FROM nonce WHERE fingerprint = ?", [nonce.fingerprint]) != nil
    }

    public func forgetNonces(at now: Int) async throws {
      try await forgetNonces(before: UsedNonce.oldestMinute(at: now))
    }

    private func forgetNonces(before minute: Int) async throws {
      _ = try await pool.withConnection {
        try await $0.execute("DELETE FROM nonce WHERE minute < ?", [minute])
      }
    }

    public func nonceCount() async throws -> Int {
      try await read { try $0.value("SELECT count(*) FROM nonce") ?? 0 }
    }

    public func checkDatabase() async throws -> DatabaseCheck {
      try await pool.withConnection { try await $0.check() }
    }
  }

  extension PostgreSQLConnection {
    fileprivate func check() throws -> DatabaseCheck {
      try transaction("BEGIN READ ONLY") { db in
        guard let link = (db as? PostgreSQLSession)?.link else {
          throw HeadquartersError.damaged("another engine's session")
        }
        let settings = try PostgreSQLServer.Settings(link)
        let unproven: [String] = try db.values(
          """
          SELECT conname::text FROM pg_constraint
          WHERE NOT convalidated AND connamespace = current_schema()::text::regnamespace
          """)
        let withoutIndex: [String] = try db.values(
          """
          SELECT relname::text FROM pg_class JOIN pg_index ON indexrelid = pg_class.oid
          WHERE NOT indisvalid AND relnamespace = current_schema()::text::regnamespace
          """)
        return DatabaseCheck(
          description: "PostgreSQL \(settings.version), synchronous_commit "
            + "\(settings.synchronousCommit), fsync \(settings.fsync)",
          violations: settings.violations + unproven.map { "constraint \($0) is not proven" }
            + withoutIndex.map { "index \($0) is not valid" })
      }
    }
  }
#endif
