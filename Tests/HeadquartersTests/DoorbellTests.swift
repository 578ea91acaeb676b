import HeadquartersContract
import Logging
import StoreDomain
import Synchronization
import Testing

@testable import Headquarters

/// Whoever waits is woken by what concerns them, and by nothing else.
@Suite struct DoorbellTests {
  @Test func whatOneStoreSendsWakesNobodyWhoWaitsForAnother() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let waiting = Waiting(headquarters)
      try await waiting.whileOpen {
        // Once it hears of something, it is open.
        try await waiting.hearsOfAnEvent(of: &riverside)
        let place = try await waiting.place(of: station)
        async let fed = waiting.readsTheFeed(of: station, since: place)
        async let told = waiting.followsARequest(to: station)
        for _ in 1...20 { try await waiting.hearsOfAnEvent(of: &riverside) }
        try await headquarters.ledger.push(.news, id: "n1", .string("x"), to: riverside.storeID)
        waiting.doorbell.ring()
        try await headquarters.ledger.push(.news, id: "n2", .string("x"), to: station.storeID)
        waiting.doorbell.ring()
        // Each looked when it began, and when there was something.
        #expect(try await fed == 2)
        #expect(try await told == 2)
      }
    }
  }

  @Test func whatIsForAllWakesAll() async throws {
    try await RunningHeadquarters.run { headquarters in
      let stores = [
        try await headquarters.enrolledStore("Riverside"),
        try await headquarters.enrolledStore("Station"),
      ]
      let waiting = Waiting(headquarters)
      try await waiting.whileOpen {
        let places = [
          try await waiting.place(of: stores[0]), try await waiting.place(of: stores[1]),
        ]
        async let first = waiting.readsTheFeed(of: stores[0], since: places[0])
        async let second = waiting.readsTheFeed(of: stores[1], since: places[1])
        // As another process does it: nobody rings.
        let other = try await headquarters.storage.address.open()
        try await other.push(.news, id: "n1", .string("x"))
        _ = try await (first, second)
      }
    }
  }
}

/// People before a door of its own, which opens when it has looked once.
private struct Waiting: Sendable {
  let ledger: any LedgerStore
  let doorbell: Doorbell
  /// Longer than any machine needs: what must come is waited for.
  private static let patience = Duration.seconds(86_400)

  init(_ headquarters: RunningHeadquarters) {
    ledger = headquarters.ledger
    doorbell = Doorbell(ledger: headquarters.ledger, logger: Logger(label: "headquarters"))
  }

  func whileOpen(_ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { await doorbell.run() }
      defer { tasks.cancelAll() }
      try await body()
    }
  }

  /// An event is taken in, and whoever waits for the store's hears of it.
  func hearsOfAnEvent(of store: inout SendingStore) async throws {
    let before = try await turns()
    async let heard = doorbell.wait(for: .answers(of: store.storeID), atMost: Self.patience) {
      let now = try await turns()
      return (now, now != before)
    }
    try store.happen(times: 1)
    let count = store.outbox.count
    #expect(try await store.send(count...count).status == 200)
    try await ledger.projectAll()
    doorbell.ring()
    #expect(try await heard != before)
  }

  /// How far a store has read.
  func place(of store: SendingStore) async throws -> String {
    try await ledger.changes(for: store.storeID, since: nil).cursor
  }

  /// - Returns: how often the feed was looked at until something was there.
  func readsTheFeed(of store: SendingStore, since cursor: String) async throws -> Int {
    let looks = Mutex(0)
    let items = try await doorbell.wait(for: .feed(of: store.storeID), atMost: Self.patience) {
      looks.withLock { $0 += 1 }
      let answer = try await ledger.changes(for: store.storeID, since: cursor)
      return (answer.items, !answer.items.isEmpty)
    }
    #expect(!items.isEmpty)
    return looks.withLock { $0 }
  }

  /// - Returns: how often a guest's app looked until the store was told something.
  func followsARequest(to store: SendingStore) async throws -> Int {
    let looks = Mutex(0)
    _ = try await doorbell.wait(for: .answers(of: store.storeID), atMost: Self.patience) {
      let count = looks.withLock { looks in
        looks += 1
        return looks
      }
      return (count, count == 2)
    }
    return looks.withLock { $0 }
  }

  private func turns() async throws -> Int64? {
    try await ledger.read { try $0.value("SELECT turns FROM projection") }
  }
}
