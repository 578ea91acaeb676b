import StoreDomain
import Synchronization

/// A clock that a test moves by hand. It starts on Sunday 22 November 2026, 19:42 in Shanghai.
final class HandClock: Sendable {
  private let instant: Mutex<Timestamp>

  init(_ start: Timestamp = Timestamp(millisecondsSinceEpoch: 1_795_347_720_000)) {
    instant = Mutex(start)
  }

  var now: Timestamp { instant.withLock { $0 } }

  func advance(seconds: Int) { instant.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}

extension IdentifierGenerator {
  /// Ids by a test's clock whose random bits count from one.
  static func counting(_ clock: HandClock) -> IdentifierGenerator {
    let count = Mutex<UInt64>(0)
    return IdentifierGenerator(
      now: { clock.now },
      randomBits: {
        count.withLock {
          $0 += 1
          return (0, $0)
        }
      })
  }
}
