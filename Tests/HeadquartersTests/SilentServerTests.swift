#if PostgreSQL
  import Foundation
  import Glibc
  import StoreDomain
  import Synchronization
  import Testing

  @testable import Headquarters

  /// A PostgreSQL server that takes what it is sent and says nothing more, as one does whose disk or
  /// host hangs. On the server that `Tests/with-postgres` starts.
  @Suite struct SilentServerTests {
    @Test func whoeverAsksIsToldThatTheServerIsAway() async throws {
      let storage = try Storage(serverOptions: "&application_name=silent_1")
      defer { storage.remove() }
      _ = try #require(Storage.server)
      let ledger = try await storage.address.create(HeadquartersEnvironment(answerPatience: 5))
      _ = try await ledger.addStore(name: "Riverside", codeValidFor: 60)
      let silent = try SilentServer("silent_1")
      await expectAway { _ = try await ledger.stores() }
      #expect(!silent.wasWoken)
      // The next one gets another connection.
      #expect(try await ledger.stores().map(\.name) == ["Riverside"])
    }

    /// More than the sockets take while nobody reads them.
    @Test func whoeverSendsMuchIsToldToo() async throws {
      let storage = try Storage(serverOptions: "&application_name=silent_2")
      defer { storage.remove() }
      _ = try #require(Storage.server)
      let ledger = try await storage.address.create(HeadquartersEnvironment(answerPatience: 5))
      let large = Data(repeating: 1, count: 64 * 1024)
      let (began, beginning) = AsyncStream.makeStream(of: Void.self)
      let stopped = DispatchSemaphore(value: 0)
      async let written: Void = expectAway {
        try await ledger.write { db in
          try db.define("CREATE TABLE large (bytes BYTEA)")
          beginning.yield()
          stopped.wait()
          _ = try db.executeEach(
            "INSERT INTO large VALUES (?)", Array(repeating: [large], count: 200))
        }
      }
      var iterator = began.makeAsyncIterator()
      await iterator.next()
      let silent = try SilentServer("silent_2")
      stopped.signal()
      await written
      #expect(!silent.wasWoken)
    }

    @Test func whatTheServerHeldForWhoeverGaveUpIsLetGo() async throws {
      let storage = try Storage(serverOptions: "&application_name=silent_4")
      defer { storage.remove() }
      _ = try #require(Storage.server)
      let ledger = try await storage.address.create(HeadquartersEnvironment(answerPatience: 5))
      let (began, beginning) = AsyncStream.makeStream(of: Void.self)
      let stopped = DispatchSemaphore(value: 0)
      async let written: Void = expectAway {
        try await ledger.write { db in
          beginning.yield()
          stopped.wait()
          _ = try db.rows("SELECT instance FROM headquarters", [])
        }
      }
      var iterator = began.makeAsyncIterator()
      await iterator.next()
      do {
        let silent = try SilentServer("silent_4")
        stopped.signal()
        await written
        #expect(!silent.wasWoken)
      }
      // The server goes on where it stood, and the row that writers take turns on is free: another
      // process writes, although this one asks for nothing any more.
      let other = try await storage.address.open()
      #expect(try await other.addStore(name: "Harbour", codeValidFor: 60).code.isEmpty == false)
    }

    @Test func headquartersAnswersItsCallersAndStopsAllTheSame() async throws {
      _ = try #require(Storage.server)
      let silent = Mutex<[SilentServer]>([])
      try await RunningHeadquarters.run(
        answerPatience: 5, serverOptions: "&application_name=silent_3"
      ) { headquarters in
        #expect(try await headquarters.send("GET", "/healthz").status == 200)
        let stopped = try SilentServer("silent_3")
        silent.withLock { $0.append(stopped) }
        // Whichever connection it is given; those behind it find new ones.
        var statuses: [Int] = []
        while !statuses.contains(503), statuses.count < 100 {
          statuses.append(try await headquarters.send("GET", "/healthz").status)
        }
        #expect(Set(statuses).isSubset(of: [200, 503]))
        // Again, so that the server stops while nobody answers.
        let again = try SilentServer("silent_3")
        silent.withLock { $0.append(again) }
      }
      #expect(silent.withLock { $0.map(\.wasWoken) } == [false, false])
    }

    @Test func whoeverWaitsTooLongForAConnectionIsTurnedAway() async throws {
      let pool = PostgreSQLPool(limit: 1, patience: 0.2) {
        // Nobody connects in this test.
        PostgreSQLConnection(url: "", patience: 1, answerPatience: 1)
      }
      try await pool.withConnection { _ in
        for _ in 1...3 {
          await #expect(throws: HeadquartersError.busy) {
            try await pool.withConnection { _ in }
          }
        }
      }
      // Those who went away take no connection with them.
      for _ in 1...3 {
        #expect(try await pool.withConnection { _ in true })
      }
    }

    @Test func whoeverWaitedFirstGoesFirst() async throws {
      let pool = PostgreSQLPool(limit: 1, patience: 60) {
        PostgreSQLConnection(url: "", patience: 1, answerPatience: 1)
      }
      let (numbers, numbered) = AsyncStream.makeStream(of: Int.self)
      let (takes, taking) = AsyncStream.makeStream(of: Void.self)
      let (ends, ending) = AsyncStream.makeStream(of: Void.self)
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
          try await pool.withConnection { _ in
            taking.finish()
            for await _ in ends {}
          }
        }
        for await _ in takes {}
        for number in 1...5 {
          tasks.addTask {
            try await pool.withConnection { _ in _ = numbered.yield(number) }
          }
          try await turns(until: "caller \(number) waits", atMost: 10_000_000) {
            await Task.yield()
            return await pool.waitingCount >= number
          }
        }
        ending.finish()
        try await tasks.waitForAll()
      }
      numbered.finish()
      var order: [Int] = []
      for await number in numbers { order.append(number) }
      #expect(order == [1, 2, 3, 4, 5])
      #expect(await pool.waitingCount == 0)
    }

    private func expectAway(_ body: @Sendable () async throws -> Void) async {
      let refusal = await #expect(throws: HeadquartersError.self) { try await body() }
      guard case .serverAway = refusal else {
        Issue.record("\(String(describing: refusal))")
        return
      }
    }
  }

  /// The server's processes that serve one test, halted where they stand.
  private final class SilentServer: Sendable {
    private let processes: [pid_t]
    private let woken = Mutex(false)
    private let alarm = Mutex<Task<Void, any Error>?>(nil)

    /// Whether nobody gave up on them for a minute, so that they were let go on.
    var wasWoken: Bool { woken.withLock { $0 } }

    /// - Parameter name: the `application_name` of their clients.
    init(_ name: String) throws {
      let server = try PostgreSQLLink(url: try #require(Storage.server), patience: 10)
      let rows = try server.rows(
        "SELECT pid FROM pg_stat_activity WHERE application_name = ?", [name])
      processes = try rows.map { pid_t(try $0.column(0) as Int) }
      try #require(!processes.isEmpty)
      for process in processes { kill(process, SIGSTOP) }
      alarm.withLock { alarm in
        alarm = Task { [weak self] in
          try await Task.sleep(for: .seconds(60))
          self?.wake()
        }
      }
    }

    deinit {
      alarm.withLock { $0?.cancel() }
      for process in processes { kill(process, SIGCONT) }
    }

    private func wake() {
      woken.withLock { $0 = true }
      for process in processes { kill(process, SIGCONT) }
    }
  }
#endif
