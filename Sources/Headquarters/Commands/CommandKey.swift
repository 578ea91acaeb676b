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
  /// Of the signature that it came with. The Idempotency-Key is not signed: whoever recorded the
  /// request could send it with another one. So the nonce is kept with what came of the command, in
  /// the same transaction, where neither a crash nor a restart makes it new again.
  var nonce: UsedNonce?

  /// So long a key may be, in bytes.
  static let lengths = 1...128

  public init(
    caller: String, key: String, path: String, body: Data, nonce: UsedNonce? = nil
  ) {
    self.caller = caller
    self.nonce = nonce
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
  /// - Throws: `Problem` of kind `keyReused` when the key was used for something else, `replayed`
  ///   when the signature was.
  func once(
    _ command: CommandKey, at now: Timestamp, _ body: () throws -> CommandResult
  ) throws -> CommandResult {
    let nonce = command.nonce?.fingerprint.base64EncodedString()
    if let nonce {
      let isUsed = try isTrue(
        "SELECT EXISTS (SELECT 1 FROM idempotencyKey WHERE caller = ? AND key = ?)",
        [Self.nonces, nonce])
      guard !isUsed else { throw Problem.replayed }
    }
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
    try keep(command.caller, command.key, of: command, result, at: now)
    if let nonce {
      try keep(Self.nonces, nonce, of: command, CommandResult(id: result.id), at: now)
    }
    return result
  }

  private func keep(
    _ caller: String, _ key: String, of command: CommandKey, _ result: CommandResult,
    at now: Timestamp
  ) throws {
    try execute(
      """
      INSERT INTO idempotencyKey (caller, key, digest, resultID, answer, at)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [caller, key, command.digest, result.id, result.answer, now.millisecondsSinceEpoch])
  }

  /// In the place of a caller where nonces stand: no app and no store is called so.
  private static var nonces: String { "signature/" }
}

extension Problem {
  /// A signed request came once more.
  static let replayed = Problem(
    .replayed, detail: "The nonce was used before; sign each request anew.")
}
