/// Minutes in which a booked room is nobody else's although no guests sit there: it is made ready, and
/// cleaned.
public struct RoomMinutes: Hashable, Sendable {
  /// Before its tables are kept for the booking.
  public var before: Int
  /// After the booking's guests have left.
  public var after: Int

  public static let none = RoomMinutes(before: 0, after: 0)

  public init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }
}

extension [BookableResource] {
  /// Of the rooms among what a booking has the most of each: its tables are one place, which is made
  /// ready and cleaned as a whole.
  public func roomMinutes(of wanted: [ResourceAmount]) -> RoomMinutes {
    let rooms = wanted.compactMap { self[$0.code] }.filter(\.isRoom)
    return RoomMinutes(
      before: rooms.map(\.minutesBefore).max() ?? 0, after: rooms.map(\.minutesAfter).max() ?? 0)
  }
}
