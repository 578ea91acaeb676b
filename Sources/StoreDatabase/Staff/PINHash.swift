import Crypto
import CryptoExtras
import Foundation

/// A PIN as the file keeps it: PBKDF2 with SHA-256 over a salt of its own.
struct PINHash {
  let salt: Data
  let hash: Data
  let rounds: Int

  /// Hashes a new PIN.
  init(pin: String, rounds: Int) throws {
    var generator = SystemRandomNumberGenerator()
    let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    self.init(salt: salt, hash: try Self.derive(pin, salt, rounds), rounds: rounds)
  }

  /// What a file keeps.
  init(salt: Data, hash: Data, rounds: Int) {
    self.salt = salt
    self.hash = hash
    self.rounds = rounds
  }

  /// Whether `pin` is the one; takes the same time for every wrong one.
  func matches(_ pin: String) throws -> Bool {
    let other = try Self.derive(pin, salt, rounds)
    return zip(hash, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
      && hash.count == other.count
  }

  private static func derive(_ pin: String, _ salt: Data, _ rounds: Int) throws -> Data {
    // The library refuses fewer rounds than a password needs; how many a PIN gets is ours to say.
    let key = try KDF.Insecure.PBKDF2.deriveKey(
      from: Data(pin.utf8), salt: salt, using: .sha256, outputByteCount: 32,
      unsafeUncheckedRounds: rounds)
    return key.withUnsafeBytes { Data($0) }
  }
}
