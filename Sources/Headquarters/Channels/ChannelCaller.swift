/// Who speaks for guests: an app, for one store or for all, until its token is over.
public struct ChannelCaller: Sendable, Hashable {
  /// As staff call it: `app`, `map`.
  public var channel: String
  /// Nothing for every store.
  public var storeID: String?
  public var scopes: Set<ChannelScope>
}

/// What a token is good for.
public enum ChannelScope: String, Codable, Sendable, CaseIterable {
  case tickets, reservations
  /// Making members, and hearing who has a phone already: for an app that has proved the phone to be
  /// its guest's.
  case members
  /// The receipts of closed checks, by the codes on their paper.
  case receipts
}

/// A token as it is handed out once; headquarters keeps only its hash.
public struct ChannelToken: Codable, Sendable, Equatable {
  public var token: String
  public var channel: String
  public var scopes: [ChannelScope]
  /// Nothing for every store.
  public var storeID: String?
  /// RFC 3339
  public var expiresAt: String

  enum CodingKeys: String, CodingKey {
    case token, channel, scopes
    case storeID = "store_id"
    case expiresAt = "expires_at"
  }
}
