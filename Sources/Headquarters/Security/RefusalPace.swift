import StoreDomain
import Synchronization

/// Lets whoever is refused again and again wait for each further answer: an address that floods
/// headquarters with what comes to nothing asks as fast as it is answered, and so slowly that nobody
/// else notices.
///
/// Nobody is shut out by it: what is in order is answered at once, from the same address too.
final class RefusalPace: Sendable {
  /// How many refusals of one address a second are answered in the long run, and how many at once
  /// before any waits.
  let perSecond: Double
  let burst: Double
  /// No answer waits longer. A store gives up after 15 s.
  let longestWait: Duration
  /// When the next one of an address would be due if none came at once, in microseconds.
  private let dues = Mutex<[CallerAddress: Int64]>([:])

  init(perSecond: Double, burst: Double, longestWait: Duration = .seconds(5)) {
    self.perSecond = perSecond
    self.burst = burst
    self.longestWait = longestWait
  }

  /// One more of `caller` is refused.
  ///
  /// - Returns: how long its answer waits.
  func wait(of caller: CallerAddress, now: Timestamp) -> Duration {
    let now = now.millisecondsSinceEpoch * 1000
    let interval = Self.microseconds(1_000_000 / perSecond)
    let earliest = now - Self.microseconds(burst * 1_000_000 / perSecond)
    let latest = now + Self.microseconds(longestWait / .microseconds(1))
    return dues.withLock { dues in
      if dues.count >= Self.mostCallers { dues = dues.filter { $0.value > earliest } }
      // Of so many callers none is slowed down by its own answers: they begin anew.
      if dues.count >= Self.mostCallers { dues = [:] }
      let due = min(max(dues[caller] ?? earliest, earliest) + interval, latest)
      dues[caller] = due
      return .microseconds(max(0, due - now))
    }
  }

  private static let mostCallers = 10_000

  /// A whole number that a moment can be moved by, whatever the rates are: at most thirty years.
  private static func microseconds(_ number: Double) -> Int64 {
    number.isNaN ? 0 : Int64(min(max(number, 0), 1e15).rounded())
  }
}
