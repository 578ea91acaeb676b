/// Which table goes to whom in the next hours.
///
/// Bookings come first, each table that was promised by name before all others. Then those who were
/// called, then who waits in the order of waiting, each at the place where it sits soonest, a minute
/// given up for each seat that stays empty. A table goes to a party for which a smaller kind would do
/// only when no party that needs this kind is expected to wait longer by more than
/// ``patience`` minutes for it. The same house gives the same answer.
public struct Allocation: Sendable, Equatable {
  /// Where a party is to sit, and when.
  public struct Place: Sendable, Equatable {
    /// None for a booking for which, by then, one of many is expected to be free.
    public var tables: [Int]
    /// Minutes from now.
    public var start: Double

    public var isNow: Bool { start <= 0 && !tables.isEmpty }
  }

  /// For whom a table that is free is kept.
  public enum Keeper: Sendable, Equatable {
    case party(Int)
    case booking(Int)
  }

  /// A free table that a party could have, were it not for somebody else.
  public struct Obstacle: Sendable, Equatable {
    public var table: Int
    public var keeper: Keeper
  }

  /// Minutes that a party may wait longer because a smaller one has its kind of table.
  public static let patience = 10.0
  /// Minutes that a booking may wait, four times out of five, because of those who sat down before.
  public static let latest = 10.0
  /// A party rather waits so long for one table than have several pushed together.
  static let joining = 20.0
  /// Minutes beyond which nobody looks.
  public static let horizon = WaitSimulation.horizon

  /// By party; nil for whom no table is expected in the next hours.
  public internal(set) var parties: [Place?]
  /// By booking; nil for one for which there is none.
  public internal(set) var bookings: [Place?]
  /// By party that does not sit now: why not at a table that is free.
  public internal(set) var obstacles: [Obstacle?]

  public init(_ house: AllocationHouse) {
    var planner = Planner(house)
    planner.placeBookings()
    planner.placeParties()
    self = planner.plan
  }

  init(parties: Int, bookings: Int) {
    self.parties = Array(repeating: nil, count: parties)
    self.bookings = Array(repeating: nil, count: bookings)
    obstacles = Array(repeating: nil, count: parties)
  }

  /// By booking, the minutes that its guests are expected to wait beyond its time.
  public func lateness(of house: AllocationHouse) -> [Double] {
    zip(house.bookings, bookings).map { booking, place in
      guard let place else { return Self.horizon }
      return place.tables.isEmpty ? 0 : max(0, place.start - booking.at)
    }
  }
}
