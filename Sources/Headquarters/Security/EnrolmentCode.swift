import Crypto
import Foundation

/// A code that ties a store's file to headquarters once: 20 characters without look-alikes, 100
/// bits, read out in groups of five.
enum EnrolmentCode {
  /// Crockford's Base32: no I, L, O and U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  static func make(using generator: inout some RandomNumberGenerator) -> String {
    let characters = (0..<20).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }
    return stride(from: 0, to: 20, by: 5)
      .map { String(characters[$0..<$0 + 5]) }
      .joined(separator: "-")
  }

  /// What is kept of a code. As people type it: case, spaces and hyphens do not matter, and O is
  /// read as 0, I and L as 1. A random code of 100 bits needs no slow hash.
  static func digest(of code: String) -> Data {
    var characters: [UInt8] = []
    for scalar in code.uppercased().unicodeScalars {
      switch scalar {
      case "O": characters.append(UInt8(ascii: "0"))
      case "I", "L": characters.append(UInt8(ascii: "1"))
      case "-", " ": continue
      default: characters.append(contentsOf: String(scalar).utf8)
      }
    }
    return Data(SHA256.hash(data: characters))
  }
}
