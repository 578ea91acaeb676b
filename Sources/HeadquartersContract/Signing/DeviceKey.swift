import Crypto
import Foundation

/// The key pair of one store's device (Ed25519).
public struct DeviceKey: Sendable {
  private let privateKey: Curve25519.Signing.PrivateKey

  /// A new pair.
  public init() {
    privateKey = Curve25519.Signing.PrivateKey()
  }

  /// The pair whose private half is kept as 32 bytes in Base64.
  ///
  /// - Throws: `InvalidKey` when the text is nothing of the kind.
  public init(base64 text: String) throws {
    guard let bytes = Data(base64Encoded: text),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { throw InvalidKey() }
    privateKey = key
  }

  /// The private half, to be kept in a file that only its owner reads.
  public var secretBase64: String { privateKey.rawRepresentation.base64EncodedString() }

  /// The public half, 32 bytes in Base64.
  public var publicBase64: String { privateKey.publicKey.rawRepresentation.base64EncodedString() }

  func signature(over bytes: Data) throws -> Data {
    try privateKey.signature(for: bytes)
  }
}

/// The public half, as headquarters keeps it.
public struct DevicePublicKey: Sendable {
  private let key: Curve25519.Signing.PublicKey

  /// - Throws: `InvalidKey` unless the text is 32 bytes in Base64.
  public init(base64 text: String) throws {
    guard let bytes = Data(base64Encoded: text),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { throw InvalidKey() }
    self.key = key
  }

  func accepts(_ signature: Data, over bytes: Data) -> Bool {
    key.isValidSignature(signature, for: bytes)
  }
}

/// A key that is not 32 bytes in Base64.
public struct InvalidKey: Error, Hashable {}
