import Crypto
import Foundation
import StoreDomain

extension LedgerStore {
  /// Makes a token for a channel.
  ///
  /// - Parameter storeID: nothing for every store.
  public func makeToken(
    channel: String, scopes: [ChannelScope], storeID: String?, validFor seconds: Int
  ) async throws -> ChannelToken {
    let now = environment.now()
    let expiry = now.advanced(bySeconds: seconds)
    var generator = SystemRandomNumberGenerator()
    let bytes = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    let token = bytes.base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
    let text = String(decoding: try JSONEncoder.answers.encode(scopes), as: UTF8.self)
    try await write { db in
      let number = try storeID.map { try Self.store($0, db).number }
      try db.execute(
        "DELETE FROM channelToken WHERE expiresAt < ?",
        [now.millisecondsSinceEpoch])
      try db.execute(
        """
        INSERT INTO channelToken (digest, channel, storeNumber, scopes, expiresAt)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          Self.digest(of: token), channel, number, text, expiry.millisecondsSinceEpoch,
        ])
    }
    return ChannelToken(
      token: token, channel: channel, scopes: scopes, storeID: storeID,
      expiresAt: expiry.iso8601Text)
  }

  private static func digest(of token: String) -> Data {
    Data(SHA256.hash(data: Array(token.utf8)))
  }

  /// Whose token it is; nothing when it is not known or over.
  public func caller(withToken token: String) async throws -> ChannelCaller? {
    let now = environment.now().millisecondsSinceEpoch
    let row = try await row(
      """
      SELECT channel, scopes, store.id AS storeID FROM channelToken
      LEFT JOIN store ON number = storeNumber WHERE digest = ? AND expiresAt >= ?
      """, [Self.digest(of: token), now])
    guard let row else { return nil }
    let scopes = try JSONDecoder().decode(
      Set<ChannelScope>.self, from: Data((try row["scopes"] as String).utf8))
    return try ChannelCaller(channel: row["channel"], storeID: row["storeID"], scopes: scopes)
  }
}
