/// Tables that are promised by name, beside the guests who sit at them: which promise is not kept in
/// time as far as one can expect, and what could be promised instead.
public struct PromisedTables: Sendable {
  /// A table that is kept for a booking.
  public struct Promise: Hashable, Sendable {
    public var reservationID: Identifier<Reservation>
    public var guestName: String
    public var tableID: Identifier<DiningTable>
    /// When the booking's guests come.
    public var at: Timestamp
    public var from: Timestamp
    public var until: Timestamp

    public init(
      reservationID: Identifier<Reservation>, guestName: String,
      tableID: Identifier<DiningTable>, at: Timestamp, from: Timestamp, until: Timestamp
    ) {
      self.reservationID = reservationID
      self.guestName = guestName
      self.tableID = tableID
      self.at = at
      self.from = from
      self.until = until
    }
  }

  /// A booked table at which other guests are expected to sit when its booking's guests come.
  public struct Overstay: Hashable, Sendable {
    public var tableID: Identifier<DiningTable>
    /// When they are expected to leave.
    public var until: Timestamp
  }

  /// Where and when else a booking could be.
  public struct Alternative: Hashable, Sendable {
    public var at: Timestamp
    public var tables: [DiningTable]
  }

  private let tables: [DiningTable]
  /// By table, because every screen asks for many tables and times at once.
  private let promises: [Identifier<DiningTable>: [Promise]]
  /// By table, when the last of those who sit there is expected to leave.
  private let leaving: [Identifier<DiningTable>: Timestamp]
  private let stays: StayTimes

  /// - Parameters:
  ///   - tables: in the order of the floor.
  ///   - seated: guests who sit now.
  public init(
    tables: [DiningTable], seated: [BookingPlaces.Seated], promises: [Promise],
    by stays: StayTimes
  ) {
    self.tables = tables
    self.stays = stays
    self.promises = Dictionary(grouping: promises, by: \.tableID)
    leaving = Dictionary(seated.map { ($0.tableID, $0.until) }, uniquingKeysWith: max)
  }

  /// Of a booking's tables the one that is free last, when guests are expected to sit there longer than
  /// until `time`; nil when all are free by then.
  public func overstay(
    at tableIDs: some Sequence<Identifier<DiningTable>>, when time: Timestamp
  ) -> Overstay? {
    tableIDs.compactMap { id in leaving[id].map { Overstay(tableID: id, until: $0) } }
      .filter { TablePromise.isEndangered(at: time, byGuestsUntil: $0.until) }
      .max { $0.until < $1.until }
  }

  /// Whether a table is nobody else's for as long as a booking has it.
  public func isFree(
    _ id: Identifier<DiningTable>, for booking: Reservation, at time: Timestamp, holdMinutes: Int
  ) -> Bool {
    let span = TablePromise.span(
      at: time, partySize: booking.partySize, holdMinutes: holdMinutes, by: stays)
    if let until = leaving[id], span.from < until { return false }
    return !(promises[id] ?? []).contains {
      $0.reservationID != booking.id && $0.from < span.until && span.from < $0.until
    }
  }

  /// The best other tables at the booking's time, and its own tables at the nearest other times, unless
  /// one of them is out of order.
  ///
  /// - Parameter isPossible: whether the guests may come at a time.
  public func alternatives(
    to booking: Reservation, holdMinutes: Int, isPossible: (Timestamp) -> Bool
  ) -> [Alternative] {
    func isFree(_ table: DiningTable, _ time: Timestamp) -> Bool {
      self.isFree(table.id, for: booking, at: time, holdMinutes: holdMinutes)
    }
    let usable = tables.filter { $0.condition != .outOfOrder }
    var found = Seating.choices(
      forPartySize: booking.partySize, free: usable.filter { isFree($0, booking.at) }
    ).prefix(2).map { Alternative(at: booking.at, tables: $0.tables) }
    let wanted = tables.filter { booking.tableIDs.contains($0.id) }
    guard wanted.allSatisfy({ $0.condition != .outOfOrder }) else { return found }
    for direction in [1, -1] {
      let time = (1...16).lazy.map { booking.at.advanced(byMinutes: direction * $0 * 15) }
        .first { time in isPossible(time) && wanted.allSatisfy { isFree($0, time) } }
      if let time { found.append(Alternative(at: time, tables: wanted)) }
    }
    return found
  }
}
