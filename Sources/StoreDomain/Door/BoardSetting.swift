/// What the public board at the door shows.
public struct BoardSetting: Hashable, Sendable, Codable {
  /// Whether a called number has its guest's masked name beside it: see ``PublicName``.
  public var showsNames: Bool
  /// Whether headlines of the chain's news are on it, which are written for staff.
  public var showsNews: Bool
  /// How long the board speaks one language before it speaks the other.
  public var languageSeconds: Int

  /// The seconds for which it may speak one language.
  public static let seconds = 3...120

  public init(showsNames: Bool = false, showsNews: Bool = false, languageSeconds: Int = 10) {
    self.showsNames = showsNames
    self.showsNews = showsNews
    self.languageSeconds = languageSeconds
  }
}
