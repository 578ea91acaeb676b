import Crypto
import Foundation
import HeadquartersContract
import Synchronization

/// The nonce of a signed request, on its way to those that were used.
public struct UsedNonce: Sendable {
  var nonce: String
  var keyID: String
  /// The signature's time, within the tolerance of `now`; both in seconds since 1970.
  var created: Int
  var now: Int

  var digest: Data { Data(SHA256.hash(data: Array("\(keyID)\n\(nonce)".utf8))) }

  /// What is remembered of it.
  var fingerprint: Data { Data(digest.prefix(16)) }

  /// By which it is forgotten.
  var minute: Int { created / 60 }

  var oldestMinute: Int { Self.oldestMinute(at: now) }

  /// Of no minute before it is a signature accepted any more.
  static func oldestMinute(at now: Int) -> Int {
    (now - RequestSignature.toleranceSeconds) / 60 - 1
  }
}

/// Remembers the nonces of signed requests for as long as their signatures are accepted, so that a
/// request which somebody recorded cannot be sent again.
final class NonceCache: Sendable {
  private let minutes = Mutex<[Int: Set<Data>]>([:])

  /// - Returns: false when the key has used it before.
  func use(_ nonce: UsedNonce) -> Bool {
    let fingerprint = nonce.fingerprint
    forget(before: nonce.oldestMinute)
    return minutes.withLock { minutes in
      minutes[nonce.minute, default: []].insert(fingerprint).inserted
    }
  }

  /// Whether the key has used it before.
  func has(_ nonce: UsedNonce) -> Bool {
    minutes.withLock { $0[nonce.minute]?.contains(nonce.fingerprint) ?? false }
  }

  func forget(before oldest: Int) {
    minutes.withLock { minutes in
      guard minutes.keys.contains(where: { $0 < oldest }) else { return }
      minutes = minutes.filter { $0.key >= oldest }
    }
  }

  /// How many are remembered.
  var count: Int {
    minutes.withLock { $0.values.reduce(0) { $0 + $1.count } }
  }
}
