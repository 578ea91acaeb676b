/// Party sizes that queue together.
public struct Band: Hashable, Sendable, Codable {
  /// The letter before the number: `A`.
  public var code: String
  public var minimumSize: Int
  /// Nil for the band without an upper end.
  public var maximumSize: Int?

  public init(code: String, minimumSize: Int, maximumSize: Int?) {
    self.code = code
    self.minimumSize = minimumSize
    self.maximumSize = maximumSize
  }
}

/// What happens to a ticket whose party did not come when called.
public enum MissedPolicy: Hashable, Sendable, Codable {
  /// Comes again after this many tables of its band.
  case deferByTables(Int)
  /// Keeps its place for this many minutes.
  case keepMinutes(Int)
  /// Is void.
  case void
}
