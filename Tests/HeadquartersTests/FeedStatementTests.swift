import HeadquartersContract
import StoreDomain
import Synchronization
import Testing

@testable import Headquarters

/// A store's feed may have ten thousand rows: whoever wants one of them does not read them all.
///
/// On a file: it is SQLite that tells its way to the rows.
@Suite struct FeedStatementTests {
  @Test func oneRowIsFoundWithoutReadingTheOthers() async throws {
    let storage = try Storage(onFile: true)
    defer { storage.remove() }
    let ways = Mutex<[String]>([])
    let ledger = LedgerThatTellsItsWays(inner: try await storage.address.create()) { way in
      ways.withLock { $0.append(way) }
    }
    var store = try await enrolledStore(ledger, storage)
    let version = try await ledger.push(
      .menu, id: ChangeItem.menuID, .from(MenuRow(csv: "code\n")), to: store.storeID)
    try await ledger.push(.menu, id: ChangeItem.menuID, .from(MenuRow(csv: "code\n")))
    let asked = try await ledger.ask(
      GuestAsk(
        wish: .ticket(TicketAsk(partySize: 2)), storeID: store.storeID, channel: "app",
        command: CommandKey(caller: "app", key: "k", path: "/", body: store.chainHash)))
    try store.happen(
      .guestRequestAccepted, subject: "guestRequest/\(asked.id)",
      data: .from(GuestRequestFact(kind: .ticket, number: "A001")))
    try store.happen(
      .menuRefused, subject: "menu/1",
      data: .from(MenuRefusedFact(version: version, problems: [], problemCount: 0)))
    _ = try await ledger.append(
      EventsOnArrival(body: EventBatch.join(store.outbox)), from: store.storeID, epoch: store.epoch)
    #expect(try await ledger.menus().map(\.standing) == [.sent])
    #expect(try await ledger.status().stores.map(\.refusesMenu) == [false])

    let told = ways.withLock { $0 }
    #expect(told.contains { $0.contains("feedRowByID") })
    #expect(told.filter { $0.contains("feedRowByStore") || $0.contains("SCAN feedRow") } == [])
  }

  @Test func aPageIsReadWithoutSortingAllThatFollow() async throws {
    let storage = try Storage(onFile: true)
    defer { storage.remove() }
    let ways = Mutex<[String]>([])
    let ledger = LedgerThatTellsItsWays(inner: try await storage.address.create()) { way in
      ways.withLock { $0.append(way) }
    }
    let store = try await enrolledStore(ledger, storage)
    _ = try await ledger.changes(for: store.storeID, since: nil)
    _ = try await ledger.snapshot(.members, for: store.storeID)
    let told = ways.withLock { $0 }
    #expect(told.filter { $0.contains("feedRowByStore") }.count >= 4)
    #expect(told.filter { $0.contains("TEMP B-TREE") || $0.contains("SCAN feedRow") } == [])
  }

  private func enrolledStore(
    _ ledger: any LedgerStore, _ storage: Storage
  ) async throws -> SendingStore {
    let invitation = try await ledger.addStore(name: "Riverside", codeValidFor: 3600)
    let key = DeviceKey()
    let source = "/stores/riverside"
    let enrolled = try await ledger.enrol(
      EnrolRequest(
        code: invitation.code, publicKey: key.publicBase64, source: source, name: "Riverside",
        currency: "CNY"))
    return SendingStore(
      headquarters: RunningHeadquarters(
        url: "", ledger: ledger, storage: storage, clock: HandClock()),
      storeID: enrolled.storeID, keyID: enrolled.keyID, key: key, source: source,
      epoch: enrolled.epoch)
  }
}

/// Tells of each statement how the engine comes to rows of the feed.
private struct LedgerThatTellsItsWays: LedgerStore {
  let inner: any LedgerStore
  let tell: @Sendable (String) -> Void

  var instance: String { inner.instance }
  var environment: HeadquartersEnvironment { inner.environment }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value {
    try await inner.read { [tell] in try body(Session(inner: $0, tell: tell)) }
  }

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value {
    try await inner.write { [tell] in try body(Session(inner: $0, tell: tell)) }
  }

  func append(
    _ batch: EventsOnArrival, from storeID: String, epoch: Int
  ) async throws -> EventsAnswer {
    try await inner.append(batch, from: storeID, epoch: epoch)
  }

  func makeCertain() async throws { try await inner.makeCertain() }
  func useNonce(_ nonce: UsedNonce) async throws -> Bool { try await inner.useNonce(nonce) }
  func hasUsed(_ nonce: UsedNonce) async throws -> Bool { try await inner.hasUsed(nonce) }
  func forgetNonces(at now: Int) async throws { try await inner.forgetNonces(at: now) }
  func nonceCount() async throws -> Int { try await inner.nonceCount() }
  func checkDatabase() async throws -> DatabaseCheck { try await inner.checkDatabase() }

  private struct Session: LedgerSession {
    let inner: any LedgerSession
    let tell: @Sendable (String) -> Void

    func rows(_ sql: String, _ arguments: LedgerArguments) throws -> [LedgerRow] {
      try ask(sql, arguments)
      return try inner.rows(sql, arguments)
    }

    func execute(_ sql: String, _ arguments: LedgerArguments) throws -> Int {
      try ask(sql, arguments)
      return try inner.execute(sql, arguments)
    }

    func executeEach(_ sql: String, _ arguments: [LedgerArguments]) throws -> [Int] {
      if let first = arguments.first { try ask(sql, first) }
      return try inner.executeEach(sql, arguments)
    }

    func define(_ statements: String) throws { try inner.define(statements) }

    func hasTable(_ name: String) throws -> Bool { try inner.hasTable(name) }
    func hasIndex(_ name: String) throws -> Bool { try inner.hasIndex(name) }
    func columns(of table: String) throws -> Set<String> { try inner.columns(of: table) }

    func inSavepoint<Value>(_ body: () throws -> Value) throws -> Value {
      try inner.inSavepoint(body)
    }

    func holdLedgers(of storeIDs: [String]) throws { try inner.holdLedgers(of: storeIDs) }

    var words: SchemaWords { inner.words }

    private func ask(_ sql: String, _ arguments: LedgerArguments) throws {
      guard sql.contains("feedRow") else { return }
      for row in try inner.rows("EXPLAIN QUERY PLAN " + sql, arguments) {
        tell("\(try row["detail"] as String): \(sql)")
      }
    }
  }
}
