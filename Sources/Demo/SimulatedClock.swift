import StoreDomain
import Synchronization

/// The evening's clock in one process: it stands at the minute that the run has reached, and goes
/// on by a few milliseconds with every look, so that no two instants of a process are the same.
final class SimulatedClock: Sendable {
  private let state: Mutex<(minute: Timestamp, looks: Int64)>

  init(opening: Timestamp) {
    state = Mutex((opening, 0))
  }

  func move(to minute: Timestamp) {
    state.withLock { $0 = (minute, 0) }
  }

  var now: Timestamp {
    state.withLock { state in
      // Never past the minute's end.
      state.looks = min(state.looks + 3, 59_000)
      return Timestamp(
        millisecondsSinceEpoch: state.minute.millisecondsSinceEpoch + state.looks)
    }
  }
}
