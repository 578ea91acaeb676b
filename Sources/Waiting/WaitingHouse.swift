/// A house at one moment, as far as it decides how long parties wait.
public struct WaitingHouse: Sendable {
  public struct Table: Sendable {
    public var seats: Int
    public var use: Use
    /// Minutes for which it is cleaned after the guests who sit there now: they have booked a room.
    public var cleaning: Double

    public init(seats: Int, use: Use, cleaning: Double = 0) {
      self.seats = seats
      self.use = use
      self.cleaning = cleaning
    }
  }

  public enum Use: Sendable, Equatable {
    /// Free for whoever is next.
    case free
    /// Kept for booked parties.
    case kept
    /// Guests sit there.
    case taken(size: Int, since: LocalMinute)
    /// Not used tonight.
    case away
    /// Promised to a party for so long, whoever sits there before.
    case busyUntil(LocalMinute)
  }

  public struct Party: Sendable {
    public var size: Int
    public var joinedAt: LocalMinute
    /// Only asks how long it would wait; takes no table from others.
    public var onlyAsks: Bool

    public init(size: Int, joinedAt: LocalMinute, onlyAsks: Bool = false) {
      self.size = size
      self.joinedAt = joinedAt
      self.onlyAsks = onlyAsks
    }
  }

  /// A booking that will take a table.
  public struct Booking: Sendable {
    public var size: Int
    public var at: LocalMinute
    /// The tables that are promised to it, by their index; empty when it takes what is there.
    public var tables: [Int]
    /// Minutes that those are made ready before it comes, and cleaned after it has left: they are a room.
    public var before: Double
    public var after: Double

    public init(
      size: Int, at: LocalMinute, tables: [Int] = [], before: Double = 0, after: Double = 0
    ) {
      self.size = size
      self.at = at
      self.tables = tables
      self.before = before
      self.after = after
    }
  }

  public var now: LocalMinute
  public var tables: [Table]
  /// In the order in which they are called.
  public var queue: [Party]
  /// Booked parties that are here and wait.
  public var booked: [Party]
  /// Bookings that are still to come; nil when the house does not know and the past must say.
  public var bookings: [Booking]?
  /// After which nobody is seated.
  public var closesAt: LocalMinute?

  public init(
    now: LocalMinute, tables: [Table], queue: [Party], booked: [Party] = [],
    bookings: [Booking]? = nil, closesAt: LocalMinute? = nil
  ) {
    self.now = now
    self.tables = tables
    self.queue = queue
    self.booked = booked
    self.bookings = bookings
    self.closesAt = closesAt
  }
}
