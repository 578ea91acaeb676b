import Logging
import ServiceLifecycle
import StoreDomain
import Synchronization

/// Wakes requests that wait for something to change: a store for its feed, a guest's app for the
/// answer to its request.
final class Doorbell: Service {
  private struct Waiter {
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

  init(ledger: any LedgerStore, logger: Logger) {
    self.ledger = ledger
    self.logger = logger
  }

  /// Something changed: everybody who waits looks again.
  func ring() {
    let bells = state.withLock { $0.waiters.values.map(\.bell) }
    for bell in bells { bell.yield() }
  }

  /// Waits until `look` finds something, for at most `patience`, or until the server stops.
  ///
  /// - Returns: what the last look found.
  func wait<Value: Sendable>(
    atMost patience: Duration, for look: () async throws -> (value: Value, isWorthIt: Bool)
  ) async throws -> Value {
    let deadline = ContinuousClock.now + patience
    // Waits before it looks, so that nothing that happens in between is missed.
    let (rings, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state in
      state.next += 1
      state.waiters[state.next] = Waiter(bell: bell, deadline: deadline)
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

  /// Rings when another process changed something, and when somebody has waited long enough.
  func run() async throws {
    var last: Int64 = -1
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      do {
        let now = try await ledger.changeMark()
        if now != last { ring() }
        last = now
      } catch is CancellationError {
        break
      } catch {
        logger.error("could not look for changes", metadata: ["error": "\(error)"])
      }
      let over = state.withLock { state in
        state.waiters.values.filter { $0.deadline <= ContinuousClock.now }.map(\.bell)
      }
      for bell in over { bell.yield() }
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
    }
  }
}
