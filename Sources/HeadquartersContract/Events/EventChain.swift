import Crypto
import Foundation

/// The chain that shows a lost, doubled or altered event: each hash covers the one before.
public enum EventChain {
  /// What the first event follows.
  public static let start = Data(count: SHA256.byteCount)

  /// SHA-256 over the hash before and the event's frozen bytes.
  public static func hash(after previous: Data, _ payload: some DataProtocol) -> Data {
    var hash = SHA256()
    hash.update(data: previous)
    hash.update(data: payload)
    return Data(hash.finalize())
  }
}
