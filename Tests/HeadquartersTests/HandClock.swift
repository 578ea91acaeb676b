import Headquarters
import StoreDomain
import Synchronization

/// A clock that moves when a test says so; it begins at the real time.
final class HandClock: Sendable {
  private let offset = Mutex<Int>(0)

  var now: Timestamp {
    HeadquartersEnvironment.wallClock().advanced(bySeconds: offset.withLock { $0 })
  }

  func advance(bySeconds seconds: Int) {
    offset.withLock { $0 += seconds }
  }
}
