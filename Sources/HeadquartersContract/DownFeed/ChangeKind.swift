import StoreDomain

/// What comes down to a store. A kind that a store does not know is passed over.
public enum ChangeKind: String, Codable, Sendable, CaseIterable {
  /// One row, with the id `menu`: the whole menu.
  case menu
  case member
  case news
  /// A guest's app asks for a queue number; the row's id becomes the ticket's.
  case ticketRequest
  /// A guest's app asks for a table; the row's id becomes the reservation's.
  case reservationRequest
}

/// What a store may ask for as a whole, when its cursor is no longer kept.
public enum SnapshotName: String, Codable, Sendable, CaseIterable {
  case menu
  case members
  /// What the chain runs and tells: news.
  case campaigns
  /// Guests' requests that the store has not answered.
  case requests

  /// The kinds of row that the snapshot holds.
  public var kinds: [ChangeKind] {
    switch self {
    case .menu: [.menu]
    case .members: [.member]
    case .campaigns: [.news]
    case .requests: [.ticketRequest, .reservationRequest]
    }
  }
}

extension ChangeItem {
  /// A row as it stands.
  public init(
    _ kind: ChangeKind, id: String, version: Int, _ row: some Encodable
  ) throws {
    self.init(kind: kind.rawValue, id: id, version: version, data: try JSONValue.from(row))
  }

  /// The row is no more.
  public init(tombstone kind: ChangeKind, id: String, version: Int) {
    self.init(kind: kind.rawValue, id: id, version: version, data: nil)
  }

  /// The id of the one row of the kind `menu`.
  public static let menuID = "menu"
}
