import Foundation

/// A point in time on the clock that no one can set.
struct Deadline {
  private let end: UInt64

  init(milliseconds: Int) {
    end = DispatchTime.now().uptimeNanoseconds + UInt64(max(0, milliseconds)) * 1_000_000
  }

  var remainingMilliseconds: Int {
    let now = DispatchTime.now().uptimeNanoseconds
    return now >= end ? 0 : Int((end - now + 999_999) / 1_000_000)
  }

  /// Waits until the descriptor is ready or broken; false when the time is up, even for one that
  /// is ready: a printer that dribbles for ever holds up the slips behind this one.
  func waits(for descriptor: Int32, _ events: Int16) -> Bool {
    var entry = pollfd(fd: descriptor, events: events, revents: 0)
    while remainingMilliseconds > 0 {
      let count = poll(&entry, 1, Int32(clamping: remainingMilliseconds))
      if count > 0 { return true }
      if count < 0 && errno != EINTR { return false }
    }
    return false
  }

  /// Lets a few milliseconds pass where nothing announces what is waited for, less when the
  /// descriptor breaks; false when the time is up.
  func pauses(watching descriptor: Int32? = nil) -> Bool {
    guard remainingMilliseconds > 0 else { return false }
    // A negative descriptor is left out by poll.
    var entry = pollfd(fd: descriptor ?? -1, events: 0, revents: 0)
    poll(&entry, 1, Int32(min(5, remainingMilliseconds)))
    return true
  }
}
