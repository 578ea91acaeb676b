/// How long a booked table is spoken for.
public enum TablePromise {
  /// Guests who are past their usual time, or have paid, are expected to stay this much longer, whenever
  /// one asks.
  public static let overstayMinutes = 10

  /// When guests who sit already are expected to leave.
  public static func expectedToLeave(
    seatedAt: Timestamp, partySize: Int, hasPaid: Bool = false, now: Timestamp,
    by stays: StayTimes
  ) -> Timestamp {
    let soon = now.advanced(byMinutes: overstayMinutes)
    guard !hasPaid else { return soon }
    let minutes = stays.minutes(partySize: partySize, at: seatedAt)
    return max(seatedAt.advanced(byMinutes: minutes), soon)
  }

  /// Whether the guests of a booking are expected to find others at their table: those sit there longer
  /// than until its time.
  public static func isEndangered(at time: Timestamp, byGuestsUntil leaving: Timestamp) -> Bool {
    leaving > time
  }

  /// The same of a table at which a party of this size sits down now.
  public static func isEndangered(
    at time: Timestamp, seating partySize: Int, now: Timestamp, by stays: StayTimes
  ) -> Bool {
    isEndangered(
      at: time,
      byGuestsUntil: expectedToLeave(
        seatedAt: now, partySize: partySize, now: now, by: stays))
  }

  /// From the hold before the guests come to when they are expected to leave.
  public static func span(
    at: Timestamp, partySize: Int, holdMinutes: Int, by stays: StayTimes
  ) -> (from: Timestamp, until: Timestamp) {
    (
      at.advanced(byMinutes: -holdMinutes),
      at.advanced(byMinutes: stays.minutes(partySize: partySize, at: at))
    )
  }
}

/// Tables at which a party without a booking can sit down now, and how long each is nobody else's.
public struct FreeTables: Hashable, Sendable {
  /// Ready, empty and not held for a booking, in the order of the floor.
  public var tables: [DiningTable]
  /// By table, the minutes that are left until it is held for its next booking of the day.
  public var minutesLeft: [Identifier<DiningTable>: Int]
  private let stays: StaysNow

  /// - Parameter stays: of parties that sit down now.
  public init(
    _ tables: [DiningTable], minutesLeft: [Identifier<DiningTable>: Int] = [:],
    stays: StaysNow = StaysNow()
  ) {
    self.tables = tables
    self.minutesLeft = minutesLeft
    self.stays = stays
  }

  /// Whether a party of this size that sits down now is expected to have left before the table is held
  /// for others.
  public func lasts(_ table: DiningTable, forPartySize size: Int) -> Bool {
    minutesLeft[table.id].map { $0 >= stays.minutes(partySize: size) } ?? true
  }
}
