#if PostgreSQL
  import Foundation
  import Glibc
  import HeadquartersContract
  import RealProgram
  import StoreDomain
  import Testing

  @testable import Headquarters

  /// Two `foh-hq` behind a balancer, on one database: one of them dies, and no sale with it.
  /// On the server that `Tests/with-postgres` starts: SQLite is served by one process.
  @Suite
  struct TwoProcessesTests {
    private static let stores = 8
    private static let events = 400
    private static let together = 10

    @Test func oneOfTwoIsKilledWhileStoresSendAndNothingIsLostOrDoubled() async throws {
      try await RunningHeadquarters.run { headquarters in
        let first = try await ServedProcess(headquarters.storage.address)
        let second = try await ServedProcess(headquarters.storage.address)
        let balancer = Balancer(first, second)
        let sent = try await withThrowingTaskGroup(of: SendingStore.self) { tasks in
          for number in 1...Self.stores {
            let enrolled = try await headquarters.enrolledStore("Store \(number)")
            tasks.addTask {
              var store = enrolled
              try store.happen(times: Self.events)
              for start in stride(from: 1, through: Self.events, by: Self.together) {
                // The same events again until somebody says that they are kept.
                try await turns(until: "somebody keeps the events") {
                  store.headquarters.url = await balancer.next
                  guard let answer = try? await store.send(start...start + Self.together - 1)
                  else { return false }
                  guard answer.status == 200 else {
                    #expect(answer.status == 503)
                    return false
                  }
                  let kept = try answer.decoded(EventsAnswer.self)
                  #expect(kept.contiguousThrough == start + Self.together - 1)
                  return true
                }
                // In the middle of everything.
                if await balancer.answered() == Self.stores * Self.events / Self.together / 3 {
                  await balancer.killFirst()
                }
              }
              return store
            }
          }
          var sent: [SendingStore] = []
          for try await store in tasks { sent.append(store) }
          return sent
        }
        #expect(try await headquarters.committedEvents() == Self.stores * Self.events)
        for store in sent {
          let payloads = try await headquarters.ledger.read { db in
            try db.values(
              """
              SELECT payload FROM event JOIN store ON number = storeNumber
              WHERE store.id = ? ORDER BY sequence
              """, [store.storeID], as: Data.self)
          }
          #expect(payloads == store.outbox)
        }
        let checks = try await headquarters.ledger.checkLedgers()
        #expect(checks.flatMap(\.violations) == [])
        // Each was taken in exactly once: every one of them is on the exceptions list, because a
        // ticket without its facts cannot be read.
        try await headquarters.ledger.projectAll()
        let counts = try await headquarters.ledger.exceptionCounts()
        #expect(counts == ["unreadable": Self.stores * Self.events])
      }
    }

    @Test func whatAProcessDidNotLiveToTakeInIsTakenInByAnother() async throws {
      try await RunningHeadquarters.run { headquarters in
        var store = try await headquarters.enrolledStore()
        let other = try await headquarters.storage.address.open()
        try store.happen(times: 30)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
          for ledger in [headquarters.ledger, other, headquarters.ledger, other] {
            tasks.addTask { try await ledger.projectAll() }
          }
          let batch = try EventsOnArrival(body: EventBatch.join(store.outbox))
          _ = try await other.append(batch, from: store.storeID, epoch: 1)
          tasks.addTask { try await headquarters.ledger.projectAll() }
          try await tasks.waitForAll()
        }
        #expect(try await other.exceptionCounts() == ["unreadable": 30])
      }
    }
  }

  /// Gives requests to both in turn, and to a dead one no more.
  private actor Balancer {
    private let first: ServedProcess
    private let second: ServedProcess
    private var requests = 0
    private var answers = 0
    private var isFirstDead = false

    init(_ first: ServedProcess, _ second: ServedProcess) {
      self.first = first
      self.second = second
    }

    var next: String {
      requests += 1
      return isFirstDead || requests.isMultiple(of: 2) ? second.url : first.url
    }

    /// One more was answered.
    func answered() -> Int {
      answers += 1
      return answers
    }

    func killFirst() {
      first.kill()
      isFirstDead = true
    }
  }

  /// `foh-hq serve`, as it is rolled out.
  private final class ServedProcess: Sendable {
    let url: String
    private let id: pid_t

    /// Starts it, and waits until it listens.
    init(_ address: DatabaseAddress) async throws {
      guard case .server(let database) = address else { throw HeadquartersError.withoutPostgreSQL }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Foh.path(of: "foh-hq"))
      process.arguments = [
        "serve", "--database", database, "--listen", "127.0.0.1:0", "--log-level", "critical",
        "--requests-per-second", "100000",
      ]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      id = process.processIdentifier
      // Below it stands who sees the status page.
      let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        .prefix { $0 != "\n" }
      url = line.replacing("listening on ", with: "").trimmingCharacters(in: .newlines)
      try #require(url.hasPrefix("http://"))
    }

    deinit { kill() }

    func kill() {
      Glibc.kill(id, SIGKILL)
    }
  }
#endif
