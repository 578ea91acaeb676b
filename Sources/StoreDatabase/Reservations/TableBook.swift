import GRDB
import StoreDomain

/// A day's bookings by table: whose each table is, and when.
public struct TableBook: Equatable, Sendable {
  /// One time for which a table is somebody's.
  public struct Span: Equatable, Sendable {
    /// Nil of guests without a booking.
    public var reservationID: Identifier<Reservation>?
    public var name: String
    public var partySize: Int
    /// When they come or came, and are expected to leave.
    public var from: Timestamp
    public var until: Timestamp
    public var isSeated: Bool
  }

  public struct Row: Equatable, Sendable {
    /// Nil for bookings to which no table is promised.
    public var table: DiningTable?
    /// By time; no two overlap where no promise does.
    public var spans: [Span]
  }

  /// The tables in the order of the floor, and then as many rows as it takes for bookings without one.
  public var rows: [Row]
  public var from: Timestamp
  public var until: Timestamp

  /// The first row of a booking; nil when it is in none, being over.
  public func row(of id: Identifier<Reservation>) -> Int? {
    rows.firstIndex { $0.spans.contains { $0.reservationID == id } }
  }
}

extension StoreDatabase {
  /// A business day's bookings that are still to come or have come, by table, and who sits there now.
  public func tableBook(on day: LocalDate) throws -> TableBook {
    let (store, now) = (store, environment.now())
    let floor = try read {
      try FloorTables.fetch(
        $0, at: now, on: day, settings: store.settings, by: stays)
    }
    let isToday = day == store.calendar.businessDay(of: now)
    var book = TableBook(rows: [], from: now, until: now)
    let seated = isToday ? try seatedSpans(floor) : [:]
    let booked = floor.reservations.filter { $0.stage.isOpen }
    func span(of booking: Reservation) -> TableBook.Span {
      let minutes = floor.stays.minutes(partySize: booking.partySize, at: booking.at)
      return TableBook.Span(
        reservationID: booking.id, name: booking.guestName, partySize: booking.partySize,
        from: booking.at, until: booking.at.advanced(byMinutes: minutes), isSeated: false)
    }
    book.rows = floor.tables.map { table in
      let spans = booked.filter { $0.tableIDs.contains(table.id) }.map(span)
      return TableBook.Row(
        table: table,
        spans: ((seated[table.id] ?? []) + spans).sorted { ($0.from, $0.name) < ($1.from, $1.name) }
      )
    }
    for booking in booked where booking.tableIDs.isEmpty {
      let own = span(of: booking)
      let place = book.rows.firstIndex { row in
        row.table == nil && row.spans.allSatisfy { $0.until <= own.from || own.until <= $0.from }
      }
      if let place {
        book.rows[place].spans.append(own)
      } else {
        book.rows.append(TableBook.Row(table: nil, spans: [own]))
      }
    }
    (book.from, book.until) = store.hoursOfBook(on: day, book.rows.flatMap(\.spans))
    return book
  }

  private func seatedSpans(
    _ floor: FloorTables
  ) throws -> [Identifier<DiningTable>: [TableBook.Span]] {
    let guests = try read { db in
      try db.list("SELECT id, guestName, reservationID FROM party WHERE stage <> 'left'") {
        row -> (Identifier<Party>, (name: String?, booking: Identifier<Reservation>?)) in
        (row["id"], (row["guestName"], row["reservationID"]))
      }
    }
    let known = Dictionary(guests, uniquingKeysWith: { first, _ in first })
    return Dictionary(grouping: floor.seatings, by: \.tableID).mapValues { uses in
      uses.map { use in
        TableBook.Span(
          reservationID: known[use.partyID]?.booking, name: known[use.partyID]?.name ?? "",
          partySize: use.partySize, from: use.seatedAt,
          until: use.seated(at: floor.now, by: floor.stays).until, isSeated: true)
      }
    }
  }
}

extension Store {
  /// Whole hours that show all of a day's service, or where the house never closes what is in the book.
  fileprivate func hoursOfBook(
    on day: LocalDate, _ spans: [TableBook.Span]
  ) -> (from: Timestamp, until: Timestamp) {
    let services = hours?.services(on: day) ?? []
    let served = services.first.flatMap { first in services.last.map { (first.from, $0.until) } }
    let isLong = served.map { $0.1.seconds(since: $0.0) > 16 * 3600 } ?? true
    // From ten to midnight, when nothing says otherwise.
    let usual = (calendar.instant(day, minutes: 600), calendar.instant(day, minutes: 1440))
    let base = isLong ? usual : served ?? usual
    let from = min(base.0, spans.map(\.from).min() ?? base.0)
    let until = max(base.1, spans.map(\.until).max() ?? base.1)
    // Hours of the store's own clock.
    let first = from.advanced(byMinutes: -calendar.localTime(of: from).minute)
    let rest = calendar.localTime(of: until).minute
    return (first, rest == 0 ? until : until.advanced(byMinutes: 60 - rest))
  }
}
