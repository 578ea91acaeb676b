/// An instant: whole milliseconds since 1970-01-01T00:00:00Z. Never a local time.
public struct Timestamp: Hashable, Sendable, Codable, Comparable {
  /// Milliseconds since the Unix epoch, leap seconds not counted.
  public let millisecondsSinceEpoch: Int64

  public init(millisecondsSinceEpoch: Int64) {
    self.millisecondsSinceEpoch = millisecondsSinceEpoch
  }

  public init(from decoder: any Decoder) throws {
    millisecondsSinceEpoch = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(millisecondsSinceEpoch)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.millisecondsSinceEpoch < right.millisecondsSinceEpoch
  }

  /// The instant `seconds` later, or earlier when negative.
  public func advanced(bySeconds seconds: Int) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: millisecondsSinceEpoch + Int64(seconds) * 1000)
  }

  /// The instant `minutes` later, or earlier when negative.
  public func advanced(byMinutes minutes: Int) -> Timestamp {
    advanced(bySeconds: minutes * 60)
  }

  /// Whole seconds from `earlier` to this instant, rounded toward zero.
  public func seconds(since earlier: Timestamp) -> Int {
    Int((millisecondsSinceEpoch - earlier.millisecondsSinceEpoch) / 1000)
  }

  /// Whole minutes from `earlier` to this instant, rounded toward zero.
  public func minutes(since earlier: Timestamp) -> Int {
    seconds(since: earlier) / 60
  }
}
