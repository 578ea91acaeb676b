#if PostgreSQL
  import Dispatch
  import Foundation
  import HeadquartersContract
  import StoreDomain
  import Synchronization
  import Testing

  @testable import Headquarters

  /// What a PostgreSQL server can be, other than a sound one, is said in words that help.
  /// They need the server that `Tests/with-postgres` starts.
  @Suite
  struct PostgreSQLTests {
    @Test func valuesAreNumberedAndTextIsLeftAlone() {
      #expect(Placeholders.numbered("a = ? AND b = ?") == "a = $1 AND b = $2")
      #expect(Placeholders.numbered("a = ?2 OR b = ?12, ?2") == "a = $2 OR b = $12, $2")
      #expect(Placeholders.numbered("a = '?' AND b = ?") == "a = '?' AND b = $1")
    }

    @Test func aServerThatIsAwayIsNamed() async throws {
      let refusal = await #expect(throws: HeadquartersError.self) {
        try await PostgreSQLLedger.open(url: "postgres://nobody@127.0.0.1:1/nothing")
      }
      guard case .serverAway = refusal else {
        Issue.record("\(String(describing: refusal))")
        return
      }
    }

    @Test func aWrongPasswordIsNamedAndNeverPrinted() async throws {
      let server = try #require(Storage.server)
      try PostgreSQLLink(url: server, patience: 10).run(
        """
        DO $$ BEGIN CREATE ROLE guarded LOGIN PASSWORD 'right';
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
        """)
      let url = server.replacing("postgres@", with: "guarded:wrong-4711@")
      let refusal = await #expect(throws: HeadquartersError.self) {
        try await PostgreSQLLedger.open(url: url)
      }
      guard case .serverRefusesUser(let words) = refusal else {
        Issue.record("\(String(describing: refusal))")
        return
      }
      #expect(!words.contains("wrong-4711"))
    }

    @Test func aServerThatOnlyReadsIsRefused() async throws {
      let server = try #require(Storage.server)
      await #expect(throws: HeadquartersError.serverReadOnly) {
        try await PostgreSQLLedger.open(
          url: server + "&options=-cdefault_transaction_read_only%3Don")
      }
    }

    @Test func nothingIsMadeTwiceAndNothingIsOpenedThatIsNotThere() async throws {
      let storage = try Storage()
      defer { storage.remove() }
      await #expect(throws: HeadquartersError.missingInDatabase("postgres")) {
        try await storage.address.open()
      }
      let made = try await storage.address.create()
      await #expect(throws: HeadquartersError.alreadyInDatabase("postgres")) {
        try await storage.address.create()
      }
      let opened = try await storage.address.open()
      #expect(opened.instance == made.instance)
      try await made.write {
        try $0.execute("INSERT INTO schemaStep (name) VALUES ('of next year')")
      }
      await #expect(throws: HeadquartersError.newerVersion(path: "postgres")) {
        try await storage.address.open()
      }
    }

    @Test func aCommitIsOnTheDiskBeforeItIsAnswered() async throws {
      let storage = try Storage()
      defer { storage.remove() }
      let ledger = try await storage.address.create()
      // A nonce need not be, and leaves the connection as it was.
      let nonce = UsedNonce(nonce: "n1", keyID: "k", created: 60_000, now: 60_001)
      #expect(try await ledger.useNonce(nonce))
      #expect(try await !ledger.useNonce(nonce))
      let setting: String? = try await ledger.write {
        try $0.value("SELECT current_setting('synchronous_commit')")
      }
      #expect(setting == "on")
      let check = try await ledger.checkDatabase()
      #expect(check.violations == [])
      #expect(check.description.contains("fsync on"))
    }

    @Test func everyKindOfValueComesBackAsItWent() async throws {
      let storage = try Storage()
      defer { storage.remove() }
      let ledger = try await storage.address.create()
      let bytes = Data((0...255).map { UInt8($0) })
      let row = try await ledger.write { db in
        try db.define("CREATE TABLE kinds (number BIGINT, words TEXT, bytes BYTEA, nothing TEXT)")
        _ = try db.executeEach(
          "INSERT INTO kinds VALUES (?, ?, ?, ?)",
          [
            [Int64.min, "毛肚 '; DROP TABLE store --", bytes, nil], [Int64.max, "", Data(), nil],
            [-1, "a\u{0}b", Data([0]), nil],
          ])
        return try db.rows("SELECT * FROM kinds ORDER BY number").map(\.values)
      }
      #expect(
        row == [
          [.integer(.min), .text("毛肚 '; DROP TABLE store --"), .bytes(bytes), .null],
          [.integer(-1), .text("a\u{FFFD}b"), .bytes(Data([0])), .null],
          [.integer(.max), .text(""), .bytes(Data()), .null],
        ])
    }

    @Test func aRefusedStatementLeavesTheConnectionGood() async throws {
      let storage = try Storage()
      defer { storage.remove() }
      let ledger = try await storage.address.create()
      for _ in 1...20 {
        await #expect(throws: HeadquartersError.self) {
          try await ledger.write { db in
            try db.executeEach(
              "INSERT INTO schemaStep (name) VALUES (?)", [["a"], ["b"], ["a"], ["c"]])
          }
        }
      }
      let steps: [String] = try await ledger.read {
        try $0.values("SELECT name FROM schemaStep WHERE name IN ('a', 'b', 'c')")
      }
      #expect(steps == [])
    }

    @Test("What else is in the database is left alone, and said in words")
    func aTableOfThatNameIsThere() async throws {
      let storage = try Storage()
      defer { storage.remove() }
      guard case .server(let url) = storage.address else { return }
      try PostgreSQLLink(url: url, patience: 10).run("CREATE TABLE member (id TEXT)")
      let refusal = await #expect(throws: HeadquartersError.self) {
        try await storage.address.create()
      }
      #expect(refusal?.explanation.english.contains("\"member\" already exists") == true)
    }

    @Test("Whatever the server has against one sale, the sales after it are counted")
    func theServerRefusesOneSale() async throws {
      try await RunningHeadquarters.run { headquarters in
        try await headquarters.ledger.write { db in
          try db.define(
            """
            CREATE FUNCTION refuseOne() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF NEW.id = 'p1' THEN RAISE EXCEPTION 'not this one' USING ERRCODE = 'XX000'; END IF;
              RETURN NEW;
            END $$;
            CREATE TRIGGER refuseOne BEFORE INSERT ON billPayment
              FOR EACH ROW EXECUTE FUNCTION refuseOne();
            """)
        }
        var store = try await headquarters.enrolledStore()
        for id in ["p1", "p2"] {
          try store.happen(
            .paymentCaptured, subject: "check/c1",
            data: try .from(
              PaymentFact(paymentID: Identifier(rawValue: id), tender: .cash, amountMinor: 5000)))
        }
        #expect(try await store.send(1...2).status == 200)
        #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)
        let refused = try await headquarters.ledger.exceptions(atMost: 9).last
        #expect(refused?.kind == "refused")
        #expect(refused?.detail.contains("not this one") == true)
      }
    }

    @Test func aConnectionThatTheServerEndedIsReplaced() async throws {
      let storage = try Storage()
      defer { storage.remove() }
      let ledger = try await storage.address.create()
      _ = try await ledger.addStore(name: "Riverside", codeValidFor: 60)
      let server = try PostgreSQLLink(url: try #require(Storage.server), patience: 10)
      let own = try await ledger.read { try $0.value("SELECT pg_backend_pid()", as: Int.self) }
      let process = try #require(own)
      _ = try server.rows("SELECT pg_terminate_backend(?::int)", [process])
      #expect(try await ledger.stores().map(\.name) == ["Riverside"])
    }

    /// A newer version makes tables anew while pages are read from them.
    @Test func twoWhoWaitForEachOtherBothComeToTheirEnd() async throws {
      // A file has one writer, and nobody to wait for in a circle.
      _ = try #require(Storage.server)
      let storage = try Storage()
      defer { storage.remove() }
      let ledger = try await storage.address.create()
      let (readerCame, writerCame) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      let (reads, writes) = (Tries(), Tries())
      async let read = ledger.read { db in
        let isFirst = reads.begin()
        let stores: Int? = try db.value("SELECT count(*) FROM store")
        if isFirst {
          readerCame.signal()
          #expect(writerCame.wait(timeout: .now() + 600) == .success)
        }
        let alarms: Int? = try db.value("SELECT count(*) FROM alarm")
        return [stores, alarms]
      }
      async let written = ledger.write { db in
        let isFirst = writes.begin()
        try db.define("LOCK TABLE alarm IN ACCESS EXCLUSIVE MODE")
        if isFirst {
          #expect(readerCame.wait(timeout: .now() + 600) == .success)
          writerCame.signal()
        }
        try db.define("LOCK TABLE store IN ACCESS EXCLUSIVE MODE")
        return true
      }
      #expect(try await read == [0, 0])
      #expect(try await written)
      // The server ended one of them, which went again.
      #expect(reads.count + writes.count == 3)
    }

    /// How often a transaction began.
    private final class Tries: Sendable {
      private let begun = Mutex(0)

      var count: Int { begun.withLock { $0 } }

      /// - Returns: whether it is the first time.
      func begin() -> Bool {
        begun.withLock { begun in
          begun += 1
          return begun == 1
        }
      }
    }
  }
#endif
