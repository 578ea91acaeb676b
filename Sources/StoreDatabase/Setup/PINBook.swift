import Foundation
import StoreConfiguration
import Synchronization

/// Which of a configuration's PINs are those that a file keeps, each worked out once: a hash takes
/// long enough to keep every terminal waiting, so it is made before the transaction.
final class PINBook: Sendable {
  private struct Question: Hashable {
    let pin: String
    let hash: Data
  }

  private let rounds: Int
  private let answers = Mutex<[Question: Bool]>([:])
  private let made = Mutex<[String: PINHash]>([:])

  init(rounds: Int) { self.rounds = rounds }

  func matches(_ pin: String, _ hash: PINHash) throws -> Bool {
    let question = Question(pin: pin, hash: hash.hash)
    if let known = answers.withLock({ $0[question] }) { return known }
    let answer = try hash.matches(pin)
    answers.withLock { $0[question] = answer }
    return answer
  }

  func hash(of pin: String) throws -> PINHash {
    if let known = made.withLock({ $0[pin] }) { return known }
    let hash = try PINHash(pin: pin, rounds: rounds)
    made.withLock { $0[pin] = hash }
    return hash
  }
}

extension PINHash {
  /// As the configuration's last word is kept.
  var text: String {
    "\(rounds) \(salt.base64EncodedString()) \(hash.base64EncodedString())"
  }

  init?(text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, let rounds = Int(parts[0]), let salt = Data(base64Encoded: parts[1]),
      let hash = Data(base64Encoded: parts[2])
    else { return nil }
    self.init(salt: salt, hash: hash, rounds: rounds)
  }
}
