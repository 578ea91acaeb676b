/// An instant: whole milliseconds since 1970-01-01T00:00:00Z. Never a local time.
public struct Timestamp: Hashable, Sendable, Codable, Comparable {
  /// Milliseconds since the Unix epoch, leap seconds not counted.
  public let millisecondsSinceEpoch: Int64

  public init(millisecondsSinceEpoch: Int64) {
    self.millisecondsSinceEpoch = millisecondsSinceEpoch
  }

  /// The years 1 to 9999. What lies outside comes from no clock, and reckoning with it overflows.
  private static let believable: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    millisecondsSinceEpoch = try container.decode(Int64.self)
    guard Self.believable.contains(millisecondsSinceEpoch) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no moment of the years 1 to 9999")
    }
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
