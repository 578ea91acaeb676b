import Crypto
import CryptoExtras
import Foundation
import Glibc
import StoreDomain

/// Reads keys from files that their owner alone can read. What is in them is neither shown nor logged:
/// the values here print as their file's name.
enum KeyFile {
  /// - Parameter isSecret: whether nobody but its owner may be able to read it.
  static func text(
    _ path: String, isSecret: Bool
  ) throws(GatewayUnreachable) -> String {
    let name = URL(filePath: path).lastPathComponent
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw GatewayUnreachable(GatewayFault(.keyUnusable, "\(name): missing"))
    }
    guard !isSecret || status.st_mode & 0o077 == 0 else {
      throw GatewayUnreachable(GatewayFault(.keyUnusable, "\(name): chmod 600"))
    }
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count < 64 * 1024 else {
      throw GatewayUnreachable(GatewayFault(.keyUnusable, "\(name): unreadable"))
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// PEM, or the base64 alone that a gateway's own tools write.
  static func der(_ text: String) -> Data? {
    Data(base64Encoded: text.filter { !$0.isWhitespace })
  }
}

/// The merchant's private key.
public struct MerchantKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  private let key: _RSA.Signing.PrivateKey
  public var description: String { "a merchant's private key" }
  public var debugDescription: String { description }

  public init(file path: String) throws(GatewayUnreachable) {
    let text = try KeyFile.text(path, isSecret: true)
    do {
      if text.hasPrefix("-----BEGIN") {
        key = try _RSA.Signing.PrivateKey(pemRepresentation: text)
      } else {
        key = try _RSA.Signing.PrivateKey(derRepresentation: KeyFile.der(text) ?? Data())
      }
    } catch {
      let name = URL(filePath: path).lastPathComponent
      throw GatewayUnreachable(GatewayFault(.keyUnusable, "\(name): no RSA key"))
    }
  }

  public init(pem: String) throws {
    key = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
  }

  /// SHA-256 with RSA (PKCS #1 v1.5), in base64: Alipay's `RSA2`, WeChat Pay's `RSA2048`.
  public func signature(of text: String) throws -> String {
    try key.signature(for: SHA256.hash(data: Data(text.utf8)), padding: .insecurePKCS1v1_5)
      .rawRepresentation.base64EncodedString()
  }
}

/// The gateway's public key.
public struct GatewayPublicKey: Sendable {
  private let key: _RSA.Signing.PublicKey

  public init(file path: String) throws(GatewayUnreachable) {
    let text = try KeyFile.text(path, isSecret: false)
    do {
      if text.hasPrefix("-----BEGIN") {
        key = try _RSA.Signing.PublicKey(pemRepresentation: text)
      } else {
        key = try _RSA.Signing.PublicKey(derRepresentation: KeyFile.der(text) ?? Data())
      }
    } catch {
      let name = URL(filePath: path).lastPathComponent
      throw GatewayUnreachable(GatewayFault(.keyUnusable, "\(name): no RSA key"))
    }
  }

  public init(pem: String) throws {
    key = try _RSA.Signing.PublicKey(pemRepresentation: pem)
  }

  public func isValid(_ signature: String, of text: String) -> Bool {
    guard let bytes = Data(base64Encoded: signature) else { return false }
    return key.isValidSignature(
      _RSA.Signing.RSASignature(rawRepresentation: bytes),
      for: SHA256.hash(data: Data(text.utf8)), padding: .insecurePKCS1v1_5)
  }
}

/// What a card terminal and the store share.
public struct SharedKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  private let key: SymmetricKey
  public var description: String { "a shared key" }
  public var debugDescription: String { description }

  /// At least 32 hexadecimal digits.
  public init?(hexadecimal text: String) {
    let digits = Array(text)
    guard digits.count >= 32, digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(digits[index...index + 1]), radix: 16) else { return nil }
      bytes.append(byte)
    }
    key = SymmetricKey(data: bytes)
  }

  public init(file path: String) throws(GatewayUnreachable) {
    let text = try KeyFile.text(path, isSecret: true)
    guard let key = SharedKey(hexadecimal: text) else {
      let name = URL(filePath: path).lastPathComponent
      throw GatewayUnreachable(GatewayFault(.keyUnusable, "\(name): no hexadecimal key"))
    }
    self = key
  }

  /// HMAC with SHA-256, in hexadecimal digits.
  public func signature(of text: String) -> String {
    HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  public func isValid(_ signature: String, of text: String) -> Bool {
    let digits = Array(signature)
    guard digits.count == 64 else { return false }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let byte = UInt8(String(digits[index...index + 1]), radix: 16) else { return false }
      bytes.append(byte)
    }
    return HMAC<SHA256>.isValidAuthenticationCode(
      bytes, authenticating: Data(text.utf8), using: key)
  }
}
