import Logging
import ServiceLifecycle

/// Forgets what is old while the server runs, in small turns with pauses between: stores and guests
/// who come in the meantime do not notice. Several processes on one database may all do it.
struct UpkeepService: Service {
  let ledger: any LedgerStore
  /// How often it looks.
  let interval: Duration
  let logger: Logger

  private static let pause = Duration.milliseconds(100)

  func run() async throws {
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      var isDone = false
      do {
        isDone = try await ledger.prune() == 0
      } catch is CancellationError {
        break
      } catch {
        // Nothing depends on it today; the next time is soon enough.
        logger.error("could not forget what is old", metadata: ["error": "\(error)"])
        isDone = true
      }
      let rest = isDone ? interval : Self.pause
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: rest) }
    }
  }
}
