/// Whether the house has a place for every booking, also for those to which no table is promised.
public enum BookingPlaces {
  /// One booking, from the hold before its guests come to when they are expected to leave.
  public struct Booking: Hashable, Sendable {
    public var id: Identifier<Reservation>
    public var partySize: Int
    public var from: Timestamp
    public var until: Timestamp
    /// Promised to it; empty when it takes what is there.
    public var tableIDs: [Identifier<DiningTable>]

    public init(
      id: Identifier<Reservation>, partySize: Int, from: Timestamp, until: Timestamp,
      tableIDs: [Identifier<DiningTable>] = []
    ) {
      self.id = id
      self.partySize = partySize
      self.from = from
      self.until = until
      self.tableIDs = tableIDs
    }

    fileprivate func overlaps(_ other: Booking) -> Bool {
      from < other.until && other.from < until
    }
  }

  /// How many bookings without a table find none when each gets the best that is left for its time: in
  /// the order of time or, where that serves more, the largest first. Parties for whom the house has no
  /// one place sit apart and do not count.
  public static func unplaced(_ bookings: [Booking], at tables: [DiningTable]) -> Int {
    let promised = bookings.filter { !$0.tableIDs.isEmpty }
    let open = bookings.filter {
      $0.tableIDs.isEmpty && !Seating.choices(forPartySize: $0.partySize, free: tables).isEmpty
    }
    let byTime = open.sorted { ($0.from, -$0.partySize, $0.id) < ($1.from, -$1.partySize, $1.id) }
    let missing = unplaced(byTime, beside: promised, at: tables)
    guard missing > 0 else { return 0 }
    let bySize = open.sorted { (-$0.partySize, $0.from, $0.id) < (-$1.partySize, $1.from, $1.id) }
    return min(missing, unplaced(bySize, beside: promised, at: tables))
  }

  private static func unplaced(
    _ open: [Booking], beside promised: [Booking], at tables: [DiningTable]
  ) -> Int {
    var placed = promised
    var missing = 0
    for booking in open {
      let taken = Set(placed.filter { $0.overlaps(booking) }.flatMap(\.tableIDs))
      let free = tables.filter { !taken.contains($0.id) }
      guard let choice = Seating.choices(forPartySize: booking.partySize, free: free).first else {
        missing += 1
        continue
      }
      var booking = booking
      booking.tableIDs = choice.tables.map(\.id)
      placed.append(booking)
    }
    return missing
  }
}
