/// Whether the house has a place for every booking, also for those to which no table is promised.
///
/// The ways to seat a party of a size are found once and kept: one question asks for them many times.
public struct BookingPlaces {
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
  }

  /// A table at which guests sit, from now to when they are expected to leave.
  public struct Seated: Hashable, Sendable {
    public var tableID: Identifier<DiningTable>
    public var from: Timestamp
    public var until: Timestamp

    public init(tableID: Identifier<DiningTable>, from: Timestamp, until: Timestamp) {
      self.tableID = tableID
      self.from = from
      self.until = until
    }
  }

  /// Tables, by their place in the list, that are somebody's for a time.
  private struct Use {
    var tables: [Int]
    var from: Timestamp
    var until: Timestamp

    func overlaps(_ booking: Booking) -> Bool { from < booking.until && booking.from < until }
  }

  private let tables: [DiningTable]
  private let indexes: [Identifier<DiningTable>: Int]
  private let seated: [Use]
  /// By party size, every way to seat it in the empty house, the best first.
  private var known: [Int: [[Int]]] = [:]
  /// Whether a group of tables is so large that not every way to push them together is known.
  private let isPartlyKnown: Bool

  /// - Parameter seated: guests who sit already, booked or not.
  public init(at tables: [DiningTable], seated: [Seated] = []) {
    let indexes = Dictionary(
      tables.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.tables = tables
    self.indexes = indexes
    isPartlyKnown = Dictionary(grouping: tables.filter { $0.joinGroup != nil }) {
      [$0.roomCode, $0.joinGroup ?? ""]
    }.values.contains { $0.count > Seating.wholeGroup }
    self.seated = seated.compactMap { guests in
      indexes[guests.tableID].map { Use(tables: [$0], from: guests.from, until: guests.until) }
    }
  }

  /// How many bookings without a table find none when each gets the best that is left for its time: in
  /// the order of time or, where that serves more, the largest first. Parties for whom the house has no
  /// one place sit apart and do not count.
  public mutating func unplaced(_ bookings: [Booking]) -> Int {
    var open: [Booking] = []
    var fixed = seated
    for booking in bookings {
      if !booking.tableIDs.isEmpty {
        fixed.append(use(of: booking, at: booking.tableIDs.compactMap { indexes[$0] }))
      } else if !choices(forPartySize: booking.partySize).isEmpty {
        open.append(booking)
      }
    }
    let byTime = open.sorted { ($0.from, -$0.partySize, $0.id) < ($1.from, -$1.partySize, $1.id) }
    let missing = unplaced(byTime, beside: fixed)
    guard missing > 0 else { return 0 }
    let bySize = open.sorted { (-$0.partySize, $0.from, $0.id) < (-$1.partySize, $1.from, $1.id) }
    return min(missing, unplaced(bySize, beside: fixed))
  }

  private mutating func unplaced(_ open: [Booking], beside fixed: [Use]) -> Int {
    var placed = fixed
    var missing = 0
    for booking in open {
      var isTaken = [Bool](repeating: false, count: tables.count)
      for use in placed where use.overlaps(booking) {
        for table in use.tables { isTaken[table] = true }
      }
      if let best = best(forPartySize: booking.partySize, isTaken) {
        placed.append(use(of: booking, at: best))
      } else {
        missing += 1
      }
    }
    return missing
  }

  /// The best way to seat a party at tables that are not taken.
  private mutating func best(forPartySize size: Int, _ isTaken: [Bool]) -> [Int]? {
    let found = choices(forPartySize: size).first { $0.allSatisfy { !isTaken[$0] } }
    guard isPartlyKnown, found?.count != 1 else { return found }
    let free = tables.indices.filter { !isTaken[$0] }.map { tables[$0] }
    return Seating.choices(forPartySize: size, free: free).first?.tables.compactMap {
      indexes[$0.id]
    }
  }

  private func use(of booking: Booking, at tables: [Int]) -> Use {
    Use(tables: tables, from: booking.from, until: booking.until)
  }

  /// What is left of these when some tables are taken is what `Seating` chooses from the free ones.
  private mutating func choices(forPartySize size: Int) -> [[Int]] {
    if let known = known[size] { return known }
    let found = Seating.choices(forPartySize: size, free: tables).map { choice in
      choice.tables.compactMap { indexes[$0.id] }
    }
    known[size] = found
    return found
  }
}
