import GRDB
import StoreDomain

/// How many suggestions of one kind were shown to parties, and how many of them were taken.
public struct SuggestionAcceptance: Hashable, Sendable, Encodable {
  /// The reason's word, such as `usualPot`.
  public var kind: String
  public var shown: Int
  public var taken: Int
  public var left: Int { shown - taken }

  private enum CodingKeys: String, CodingKey { case kind, shown, taken, left }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(shown, forKey: .shown)
    try container.encode(taken, forKey: .taken)
    try container.encode(left, forKey: .left)
  }
}

extension StoreDatabase {
  /// Suggestions by kind, those shown most first.
  public func suggestionAcceptance() throws -> [SuggestionAcceptance] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT reason, count(*) AS shown, count(takenAt) AS taken FROM suggestionShown
          GROUP BY reason ORDER BY shown DESC, reason
          """
      ).map {
        SuggestionAcceptance(kind: $0["reason"], shown: $0["shown"], taken: $0["taken"])
      }
    }
  }
}
