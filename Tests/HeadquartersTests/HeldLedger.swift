import HeadquartersContract
import Synchronization

@testable import Headquarters

/// The real ledger, of which a test holds what is asked, all or with one value, and counts how much of
/// that is under way at once.
final class HeldLedger: LedgerStore {
  private enum Held {
    case nothing
    case row(LedgerValue)
    case reads
    case certainty
  }

  private struct State {
    var held = Held.nothing
    var now = 0
    var most = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let ledger: any LedgerStore
  private let state = Mutex(State())

  init(_ ledger: any LedgerStore) {
    self.ledger = ledger
  }

  /// Holds every single row that is asked for with this value from now on.
  func hold(_ value: LedgerValue) {
    state.withLock { $0.held = .row(value) }
  }

  /// Holds everything from now on that is read in a turn of its own, the server's own reads as well.
  func holdReads() {
    state.withLock { $0.held = .reads }
  }

  /// Holds from now on who waits for what was read to be certain.
  func holdCertainty() {
    state.withLock { $0.held = .certainty }
  }

  /// Lets all of it go on, and holds nothing more.
  func letGo() {
    let waiting = state.withLock { state in
      defer {
        state.held = .nothing
        state.waiting = []
      }
      return state.waiting
    }
    for one in waiting { one.resume() }
  }

  /// How much is held now, and how much was at most.
  var held: (now: Int, most: Int) { state.withLock { ($0.now, $0.most) } }

  private func holding<Value>(
    when isMeant: (Held) -> Bool, do body: () async throws -> Value
  ) async throws -> Value {
    let isHeld = state.withLock { state in
      guard isMeant(state.held) else { return false }
      state.now += 1
      state.most = max(state.most, state.now)
      return true
    }
    guard isHeld else { return try await body() }
    await withCheckedContinuation { place in
      let isLetGo = state.withLock { state in
        if case .nothing = state.held { return true }
        state.waiting.append(place)
        return false
      }
      if isLetGo { place.resume() }
    }
    defer { state.withLock { $0.now -= 1 } }
    return try await body()
  }

  func row(_ sql: String, _ arguments: LedgerArguments) async throws -> LedgerRow? {
    let values = arguments.map { $0?.ledgerValue ?? .null }
    return try await holding {
      if case .row(let value) = $0 { values.contains(value) } else { false }
    } do: {
      try await ledger.row(sql, arguments)
    }
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value {
    try await holding {
      if case .reads = $0 { true } else { false }
    } do: {
      try await ledger.read(body)
    }
  }

  func makeCertain() async throws {
    try await holding {
      if case .certainty = $0 { true } else { false }
    } do: {
      try await ledger.makeCertain()
    }
  }

  // MARK: As it is

  var instance: String { ledger.instance }
  var environment: HeadquartersEnvironment { ledger.environment }

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value {
    try await ledger.write(body)
  }

  func append(
    _ batch: EventsOnArrival, from storeID: String, epoch: Int
  ) async throws -> EventsAnswer {
    try await ledger.append(batch, from: storeID, epoch: epoch)
  }

  func useNonce(_ nonce: UsedNonce) async throws -> Bool { try await ledger.useNonce(nonce) }
  func hasUsed(_ nonce: UsedNonce) async throws -> Bool { try await ledger.hasUsed(nonce) }
  func forgetNonces(at now: Int) async throws { try await ledger.forgetNonces(at: now) }
  func nonceCount() async throws -> Int { try await ledger.nonceCount() }
  func checkDatabase() async throws -> DatabaseCheck { try await ledger.checkDatabase() }
}

/// The database as a server has it, once it is there.
final class Served {
  private(set) var ledger: HeldLedger?

  func serving(_ ledger: any LedgerStore) -> any LedgerStore {
    let held = HeldLedger(ledger)
    self.ledger = held
    return held
  }
}
