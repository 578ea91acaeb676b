/// What headquarters has for a store since a cursor: whole rows and tombstones.
public struct ChangesAnswer: Codable, Hashable, Sendable {
  /// Counts the epochs of headquarters' feed; a cursor of another one is worth nothing.
  public var epoch: Int
  /// Where to go on, opaque to the store; kept in the same transaction as the rows.
  public var cursor: String
  public var hasMore: Bool
  public var items: [ChangeItem]

  public init(epoch: Int, cursor: String, hasMore: Bool, items: [ChangeItem]) {
    self.epoch = epoch
    self.cursor = cursor
    self.hasMore = hasMore
    self.items = items
  }

  enum CodingKeys: String, CodingKey {
    case epoch, cursor
    case hasMore = "has_more"
    case items
  }
}

/// One row of headquarters as it stands, or its tombstone.
public struct ChangeItem: Codable, Hashable, Sendable {
  /// `menu`, `member`, `news`, `ticketRequest`, `reservationRequest`; a kind that the store does
  /// not know is passed over, so that headquarters may be newer than the store.
  public var kind: String
  public var id: String
  /// Only ever goes up for one id; a lower one is not applied.
  public var version: Int
  /// Nothing for a tombstone.
  public var data: JSONValue?

  public init(kind: String, id: String, version: Int, data: JSONValue?) {
    self.kind = kind
    self.id = id
    self.version = version
    self.data = data
  }
}
