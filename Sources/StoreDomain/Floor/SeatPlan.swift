/// Which table goes to whom in the next hours, as of one instant: bookings as they were promised, then
/// the queue.
public struct SeatPlan: Hashable, Sendable {
  /// Where a party is to sit, and when.
  public struct Place: Hashable, Sendable {
    /// None for a booking for which, by then, one of many tables is expected to be free.
    public var tables: [DiningTable]
    /// From now.
    public var minutes: Int
    /// Free now, and nobody else's.
    public var isNow: Bool

    public init(tables: [DiningTable], minutes: Int, isNow: Bool) {
      self.tables = tables
      self.minutes = minutes
      self.isNow = isNow
    }

    /// `T07`, `T07+T08`.
    public var name: String { tables.map(\.name).joined(separator: "+") }
  }

  /// For whom a table is kept.
  public enum Keeper: Hashable, Sendable {
    /// By the number: `D002`.
    case ticket(String)
    case booking(guestName: String, at: Timestamp)
  }

  /// A free table that a party could have, were it not for somebody else.
  public struct Obstacle: Hashable, Sendable {
    /// `T07`.
    public var table: String
    public var keeper: Keeper

    public init(table: String, keeper: Keeper) {
      self.table = table
      self.keeper = keeper
    }
  }

  /// Tables that are expected to be free next.
  public struct Release: Hashable, Sendable {
    /// `T07`, `T07+T08`.
    public var name: String
    public var wait: WaitEstimate

    public init(name: String, wait: WaitEstimate) {
      self.name = name
      self.wait = wait
    }
  }

  /// Of waiting and called tickets without a booking; who is not named has no table in the next hours.
  public var tickets: [Identifier<Ticket>: Place]
  /// Of bookings that are still to sit down.
  public var bookings: [Identifier<Reservation>: Place]
  /// Why a waiting party does not have a table that is free.
  public var obstacles: [Identifier<Ticket>: Obstacle]
  /// The next three.
  public var soonFree: [Release]

  public init(
    tickets: [Identifier<Ticket>: Place] = [:], bookings: [Identifier<Reservation>: Place] = [:],
    obstacles: [Identifier<Ticket>: Obstacle] = [:], soonFree: [Release] = []
  ) {
    self.tickets = tickets
    self.bookings = bookings
    self.obstacles = obstacles
    self.soonFree = soonFree
  }

  /// Where a ticket's party is to sit: guests who booked have their booking's place.
  public func place(of ticket: Ticket) -> Place? {
    tickets[ticket.id] ?? ticket.reservationID.flatMap { bookings[$0] }
  }
}

/// What it costs somebody else that a party sits down at a table, or that a table is kept.
public struct SeatingCost: Hashable, Sendable {
  public enum Whose: Hashable, Sendable {
    case ticket(number: String, guestName: String?)
    case booking(guestName: String, at: Timestamp)
  }

  public var whose: Whose
  /// That they wait longer; for a booking, beyond its time.
  public var minutes: Int
  /// Of a booking, the tables that it would have in place of its own; nil when there are none, or when
  /// it would have one of many.
  public var instead: String?

  /// Whether it is a booking that loses by it.
  public var isOfBooking: Bool {
    if case .booking = whose { true } else { false }
  }

  /// Less is no more than chance.
  public static let smallest = 5
  /// Beyond that nobody knows.
  public static let largest = 90

  public init(_ whose: Whose, minutes: Int, instead: String? = nil) {
    self.whose = whose
    self.minutes = minutes
    self.instead = instead
  }

  /// "B022 Chen waits 8 min more", "booked 19:00 for 李: 6 min late".
  ///
  /// - Parameter clock: how a moment is written.
  public func phrase(clock: (Timestamp) -> String) -> Phrase {
    let more = minutes > Self.largest ? ">\(Self.largest)" : "\(minutes)"
    switch whose {
    case .ticket(let number, let name):
      let who = [number, name].compactMap(\.self).joined(separator: " ")
      return Phrase("\(who) waits \(more) min more", "\(who) 多等 \(more) 分钟")
    case .booking(let name, let at):
      let booked = (english: "booked \(clock(at)) for \(name)", chinese: "\(clock(at)) \(name) 订位")
      if let instead {
        return Phrase("\(booked.english): moves to \(instead)", "\(booked.chinese)：改坐 \(instead)")
      }
      if minutes == 0 {
        return Phrase("\(booked.english): moves to another table", "\(booked.chinese)：改坐其他桌")
      }
      return Phrase("\(booked.english): \(more) min late", "\(booked.chinese)：晚 \(more) 分钟")
    }
  }
}
