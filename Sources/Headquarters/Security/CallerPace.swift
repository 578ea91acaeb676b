import StoreDomain
import Synchronization

/// Lets each address do a thing so many times a second, and a few times at once: whoever does it more
/// often waits for each further time.
///
/// It slows down two things. An address that floods headquarters with what comes to nothing asks as
/// fast as it is answered, and so slowly that nobody else notices; what is in order and new is answered
/// at once, from the same address too. And one that makes connections again and again comes in slowly: a
/// greeting of TLS costs more than anything else that a stranger may ask for.
final class CallerPace: Sendable {
  /// How often a second one address may do it in the long run, and how often at once before it waits.
  let perSecond: Double
  let burst: Double
  /// Nobody waits longer. A store gives up after 15 s.
  let longestWait: Duration
  /// When the next time of an address would be due if none came at once, in microseconds.
  private let dues = Mutex<[CallerAddress: Int64]>([:])

  init(perSecond: Double, burst: Double, longestWait: Duration = .seconds(5)) {
    self.perSecond = perSecond
    self.burst = burst
    self.longestWait = longestWait
  }

  /// `caller` does it once more, however often it did.
  ///
  /// - Returns: how long it waits.
  func wait(of caller: CallerAddress, now: Timestamp) -> Duration {
    move(caller, now: now) { due, latest in min(due, latest) } ?? .zero
  }

  /// `caller` would do it once more.
  ///
  /// - Returns: how long it waits for its turn; nothing when the wait would be too long, and then it
  ///   has not done it.
  func turn(of caller: CallerAddress, now: Timestamp) -> Duration? {
    move(caller, now: now) { due, latest in due > latest ? nil : due }
  }

  private func move(
    _ caller: CallerAddress, now: Timestamp, to bounded: (Int64, Int64) -> Int64?
  ) -> Duration? {
    let now = now.millisecondsSinceEpoch * 1000
    let interval = Self.microseconds(1_000_000 / perSecond)
    let earliest = now - Self.microseconds(burst * 1_000_000 / perSecond)
    let latest = now + Self.microseconds(longestWait / .microseconds(1))
    return dues.withLock { dues in
      if dues.count >= Self.mostCallers { dues = dues.filter { $0.value > earliest } }
      // Of so many callers none is slowed down by its own answers: they begin anew.
      if dues.count >= Self.mostCallers { dues = [:] }
      guard let due = bounded(max(dues[caller] ?? earliest, earliest) + interval, latest) else {
        return nil
      }
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
