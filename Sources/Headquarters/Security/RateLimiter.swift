import StoreDomain
import Synchronization

/// Lets each caller make so many requests a second, with a reserve for a burst.
///
/// It guards this process, and counts in this process alone: of several behind a balancer a caller
/// may ask each as often.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var filledAt: Timestamp
  }

  let perSecond: Double
  let burst: Double
  private let buckets = Mutex<[String: Bucket]>([:])

  init(perSecond: Double, burst: Double) {
    self.perSecond = perSecond
    self.burst = burst
  }

  /// Takes one request of `caller`.
  ///
  /// - Parameter taking: false only to look whether one could be taken.
  /// - Returns: nothing when it may go on, else the whole seconds to wait.
  func secondsToWait(_ caller: String, now: Timestamp, taking: Bool = true) -> Int? {
    buckets.withLock { buckets in
      if buckets.count > Self.mostCallers { forgetTheQuiet(&buckets, now: now) }
      var bucket = buckets[caller] ?? Bucket(tokens: burst, filledAt: now)
      bucket.tokens = filled(bucket, now)
      bucket.filledAt = now
      defer { buckets[caller] = bucket }
      guard bucket.tokens >= 1 else {
        return max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up)))
      }
      if taking { bucket.tokens -= 1 }
      return nil
    }
  }

  private static let mostCallers = 10_000

  private func filled(_ bucket: Bucket, _ now: Timestamp) -> Double {
    // A clock that was set back fills nothing.
    let passed = max(0, now.millisecondsSinceEpoch - bucket.filledAt.millisecondsSinceEpoch)
    return min(burst, bucket.tokens + Double(passed) / 1000 * perSecond)
  }

  /// A full bucket says no more than no bucket.
  private func forgetTheQuiet(_ buckets: inout [String: Bucket], now: Timestamp) {
    buckets = buckets.filter { filled($0.value, now) < burst }
  }
}
