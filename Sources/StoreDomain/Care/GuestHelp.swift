/// What a guest needs help with, from the door to the table.
public enum GuestHelp: String, Hashable, Sendable, Codable, CaseIterable {
  /// Walks slowly, needs a chair with a back and somebody at the stairs.
  case elderly
  case wheelchair
  /// A high chair for a small child.
  case highChair
}

extension GuestHelp {
  /// What it is, in a list.
  public var name: Phrase {
    switch self {
    case .elderly: Phrase("elderly guest", "老人")
    case .wheelchair: Phrase("wheelchair", "轮椅")
    case .highChair: Phrase("high chair", "儿童椅")
    }
  }
}
