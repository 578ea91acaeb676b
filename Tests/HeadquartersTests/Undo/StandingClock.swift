import StoreDomain
import Synchronization

/// A clock that goes on a little with every look, so that no two instants are the same, and stands
/// while a test compares.
final class StandingClock: Sendable {
  private let state: Mutex<(now: Timestamp, stands: Bool)>

  init(_ start: Timestamp) { state = Mutex((start, false)) }

  var now: Timestamp {
    state.withLock { state in
      if !state.stands {
        state.now = Timestamp(millisecondsSinceEpoch: state.now.millisecondsSinceEpoch + 3)
      }
      return state.now
    }
  }

  func reach(_ time: Timestamp) { state.withLock { $0.now = max($0.now, time) } }
  func advance(seconds: Int) { state.withLock { $0.now = $0.now.advanced(bySeconds: seconds) } }
  func stand() { state.withLock { $0.stands = true } }
  func goOn() { state.withLock { $0.stands = false } }
}
