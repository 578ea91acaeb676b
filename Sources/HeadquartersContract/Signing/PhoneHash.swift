import Crypto
import Foundation
import StoreDomain

/// A phone number as a store names it to headquarters when it asks for a member: HMAC-SHA-256 of
/// its digits, keyed with headquarters' instance.
///
/// There are few phone numbers: whoever has a bare SHA-256 of one finds it by trying all of them,
/// and every chain's hash of it would be the same. The instance is random, is told to a device when
/// it enrols and in signed answers alone, and both sides keep it for good. So a hash that somebody
/// reads in a proxy's log or in a copy of a request says nothing by itself, and fits no list made
/// elsewhere; while headquarters, which has to find one member among millions by it, can keep it in
/// an index, as it could not with a new salt for each question. It is no secret from the two sides,
/// which know the numbers anyway; how often a store may ask is limited for that.
public struct PhoneHash: Hashable, Sendable {
  /// 32 of them.
  public let bytes: Data

  /// - Parameters:
  ///   - phone: as `PhoneNumber.chainKey` gives it.
  ///   - instance: `LedgerState.hqInstance`.
  public init(of phone: String, hqInstance instance: String) {
    let key = SymmetricKey(data: Data(instance.utf8))
    bytes = Data(
      HMAC<SHA256>.authenticationCode(for: Data("phone \(phone)".utf8), using: key))
  }

  /// Nothing unless there are 32 bytes.
  public init?(bytes: Data) {
    guard bytes.count == SHA256Digest.byteCount else { return nil }
    self.bytes = bytes
  }
}
