import Crypto
import Foundation
import HeadquartersContract
import StoreDomain

/// What makes a command the same command when it is sent again: its caller, the Idempotency-Key,
/// and what it was used for.
///
/// A command whose answer was lost is sent again as it was, and is done once. Turns on the database
/// come one after the other, whichever process takes them: the same command that arrives while the
/// first is being done waits for it and gets the same answer. So nobody is ever told that a key is
/// in flight; a caller that sends again has nothing to tell apart.
public struct CommandKey: Sendable {
  /// Who sends it: the channel, or `store/` and the store's id. Another caller's keys are others.
  public var caller: String
  public var key: String
  /// Of method, path and body.
  public var digest: Data

  /// So long a key may be, in bytes.
  static let lengths = 1...128

  public init(caller: String, key: String, path: String, body: Data) {
    self.caller = caller
    self.key = key
    var digest = SHA256()
    digest.update(data: Data("\(path)\n".utf8))
    digest.update(data: body)
    self.digest = Data(digest.finalize())
  }
}

/// What came of a command.
struct CommandResult {
  /// Of what was made.
  var id: String
  /// What was answered, where the same is to be answered for good.
  var answer: String?
}

extension LedgerSession {
  /// Does a command once; sent again it brings back what came of it the first time.
  ///
  /// - Throws: `Problem` of kind `keyReused` when the key was used for something else.
  func once(
    _ command: CommandKey, at now: Timestamp, _ body: () throws -> CommandResult
  ) throws -> CommandResult {
    let known = try row(
      "SELECT digest, resultID, answer FROM idempotencyKey WHERE caller = ? AND key = ?",
      [command.caller, command.key])
    if let known {
      guard try known["digest"] == command.digest else {
        throw Problem(.keyReused, detail: "Use a new Idempotency-Key for another request.")
      }
      return try CommandResult(id: known["resultID"], answer: known["answer"])
    }
    let result = try body()
    try execute(
      """
      INSERT INTO idempotencyKey (caller, key, digest, resultID, answer, at)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        command.caller, command.key, command.digest, result.id, result.answer,
        now.millisecondsSinceEpoch,
      ])
    return result
  }
}

extension LedgerStore {
  /// Takes the nonce of a signed command for good, whatever comes of the command.
  ///
  /// The Idempotency-Key is not signed: whoever recorded the request could send it with another one,
  /// and it would be another command. So the nonce is on the disk before anything is done, where
  /// neither a crash nor a restart makes it new again: also of a command that was refused, or done
  /// already, for the store signs anew and is answered.
  ///
  /// - Throws: `Problem` of kind `replayed` when it was taken before.
  func spend(_ nonce: UsedNonce) async throws {
    let now = environment.now()
    try await write { db in
      let key = nonce.fingerprint.base64EncodedString()
      let isSpent = try db.isTrue(
        "SELECT EXISTS (SELECT 1 FROM idempotencyKey WHERE caller = ? AND key = ?)",
        [UsedNonce.place, key])
      guard !isSpent else { throw Problem.replayed }
      try db.execute(
        """
        INSERT INTO idempotencyKey (caller, key, digest, resultID, at) VALUES (?, ?, ?, '', ?)
        """,
        [UsedNonce.place, key, nonce.digest, now.millisecondsSinceEpoch])
    }
  }
}

extension UsedNonce {
  /// In the place of a caller where nonces stand: no app and no store is called so.
  fileprivate static let place = "signature/"
}

extension Problem {
  /// A signed request came once more.
  static let replayed = Problem(
    .replayed, detail: "The nonce was used before; sign each request anew.")
}
