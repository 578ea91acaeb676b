import Logging
import ServiceLifecycle
import StoreDomain
import Synchronization

/// Wakes requests that wait for something to change: a store for its feed, a guest's app for the
/// answer to its request. Each is woken by what concerns it: a chain's stores send all the time, and
/// most of what they send is news to none of those who wait.
final class Doorbell: Service {
  private struct Waiter {
    var awaited: Awaited
    var bell: AsyncStream<Void>.Continuation
    var deadline: ContinuousClock.Instant
  }

  private struct State {
    var next = 0
    var waiters: [Int: Waiter] = [:]
  }

  /// How often another process's changes are looked for.
  private static let interval = Duration.milliseconds(250)

  private let ledger: any LedgerStore
  private let logger: Logger
  private let state = Mutex(State())
  private let rings: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation

  init(ledger: any LedgerStore, logger: Logger) {
    self.ledger = ledger
    self.logger = logger
    // However often it rings in the meantime, one look finds everything.
    (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Something changed: whoever waits for it is told at once.
  func ring() {
    bell.yield()
  }

  /// Waits until `look` finds something, for at most `patience`, or until the server stops.
  ///
  /// - Parameter awaited: after what it is worth to look again.
  /// - Returns: what the last look found.
  func wait<Value: Sendable>(
    for awaited: Awaited, atMost patience: Duration,
    look: () async throws -> (value: Value, isWorthIt: Bool)
  ) async throws -> Value {
    let deadline = ContinuousClock.now + patience
    // Waits before it looks, so that nothing that happens in between is missed.
    let (rings, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state in
      state.next += 1
      state.waiters[state.next] = Waiter(awaited: awaited, bell: bell, deadline: deadline)
      return state.next
    }
    defer { state.withLock { _ = $0.waiters.removeValue(forKey: id) } }
    var found = try await look()
    if found.isWorthIt || patience <= .zero { return found.value }
    for await _ in rings.cancelOnGracefulShutdown() {
      found = try await look()
      if found.isWorthIt || ContinuousClock.now >= deadline { break }
    }
    return found.value
  }

  /// Tells those whom a change concerns, and those who have waited long enough.
  func run() async {
    await withTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
          self.ring()
          try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
        }
      }
      await lookWheneverItRings()
      tasks.cancelAll()
    }
  }

  private func lookWheneverItRings() async {
    var last: ChangeMark?
    for await _ in rings.cancelOnGracefulShutdown() {
      do {
        let changes = try await ledger.changes(after: last)
        last = changes.mark
        wake { waiter in changes.awaited?.contains(waiter.awaited) ?? true }
      } catch is CancellationError {
        return
      } catch {
        logger.error("could not look for changes", metadata: ["error": "\(error)"])
      }
      let now = ContinuousClock.now
      wake { $0.deadline <= now }
    }
  }

  private func wake(_ isConcerned: (Waiter) -> Bool) {
    let bells = state.withLock { $0.waiters.values.filter(isConcerned).map(\.bell) }
    for bell in bells { bell.yield() }
  }
}
