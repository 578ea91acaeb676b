import Crypto
import HeadquartersContract
import Synchronization

/// Remembers the nonces of signed requests for as long as their signatures are accepted, so that a
/// request which somebody recorded cannot be sent again.
///
/// Kept in memory: after a restart a recorded request could come through once more within its 300
/// seconds, and every request that changes something gives the same result the second time.
final class NonceCache: Sendable {
  private struct Fingerprint: Hashable {
    var high: UInt64
    var low: UInt64
  }

  /// By the minute that the signature names.
  private let minutes = Mutex<[Int: Set<Fingerprint>]>([:])

  /// Takes a nonce.
  ///
  /// - Parameters:
  ///   - created: the signature's time, within the tolerance of `now`; both in seconds since 1970.
  /// - Returns: false when the key has used it before.
  func take(_ nonce: String, keyID: String, created: Int, now: Int) -> Bool {
    let fingerprint = Self.fingerprint(nonce, keyID)
    let oldest = (now - RequestSignature.toleranceSeconds) / 60 - 1
    return minutes.withLock { minutes in
      if minutes.keys.contains(where: { $0 < oldest }) {
        minutes = minutes.filter { $0.key >= oldest }
      }
      return minutes[created / 60, default: []].insert(fingerprint).inserted
    }
  }

  /// How many are remembered.
  var count: Int {
    minutes.withLock { $0.values.reduce(0) { $0 + $1.count } }
  }

  private static func fingerprint(_ nonce: String, _ keyID: String) -> Fingerprint {
    let digest = SHA256.hash(data: Array("\(keyID)\n\(nonce)".utf8))
    return digest.withUnsafeBytes { bytes in
      Fingerprint(
        high: bytes.loadUnaligned(as: UInt64.self),
        low: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
  }
}
