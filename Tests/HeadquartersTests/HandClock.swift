import Headquarters
import StoreDomain
import Synchronization

/// A clock that moves when a test says so, however long the machine takes; it begins at the real
/// time.
final class HandClock: Sendable {
  private let moment = Mutex(HeadquartersEnvironment.wallClock())

  var now: Timestamp { moment.withLock { $0 } }

  func advance(bySeconds seconds: Int) {
    moment.withLock { $0 = $0.advanced(bySeconds: seconds) }
  }
}
