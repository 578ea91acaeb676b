import StoreDomain

/// The whole menu of a store, as the chain's office keeps it in a spreadsheet.
public struct MenuRow: Codable, Hashable, Sendable {
  /// The same CSV text that `foh init` reads; at most `byteLimit` bytes of UTF-8.
  public var csv: String
  /// When it takes hold; at once when nothing is said or the moment is over.
  public var holdsFrom: Timestamp?

  /// No menu is larger: 1 MiB.
  public static let byteLimit = 1024 * 1024

  public init(csv: String, holdsFrom: Timestamp? = nil) {
    self.csv = csv
    self.holdsFrom = holdsFrom
  }

  enum CodingKeys: String, CodingKey {
    case csv
    case holdsFrom = "holds_from"
  }
}

/// Something that the chain tells its stores' staff.
public struct NewsRow: Codable, Hashable, Sendable {
  public var title: Phrase
  public var body: Phrase
  public var showFrom: Timestamp
  public var showUntil: Timestamp

  public init(title: Phrase, body: Phrase, showFrom: Timestamp, showUntil: Timestamp) {
    self.title = title
    self.body = body
    self.showFrom = showFrom
    self.showUntil = showUntil
  }

  enum CodingKeys: String, CodingKey {
    case title, body
    case showFrom = "show_from"
    case showUntil = "show_until"
  }
}
