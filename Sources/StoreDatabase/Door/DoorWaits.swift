import GRDB
import StoreDomain
import Waiting

/// How long those who wait will still wait, and how long whoever comes now would: the house as it is
/// now, played on by what its past has taught.
struct DoorWaits {
  /// Evenings that are played for an answer: fewer than for a log, because a picture waits for it.
  static let evenings = 60
  private static let cleaningMinutes = 5.0

  /// A quote as the house makes it, and as it is said.
  typealias Quote = (raw: WaitQuote, said: WaitQuote)

  private let house: WaitingHouse
  private let queue: [Ticket]
  private let model: WaitModel
  /// The largest table; a larger party waits for that one, with what is pushed to it.
  private let largest: Int
  /// Until the house closes; nil when it never does.
  private let minutesOpen: Double?

  /// - Parameter live: waiting and called tickets count, others do not.
  init(floor: FloorTables, live: [Ticket], model: WaitModel, store: Store, now: Timestamp) {
    let calendar = store.calendar
    let local = calendar.localMinute(now)
    let (largest, queue) = (
      floor.tables.map(\.seats).max() ?? 1,
      // Who waits for a booked table is there as a booking.
      Self.inOrder(live.filter { $0.reservationID == nil })
    )
    self.largest = largest
    self.queue = queue
    var model = model
    model.order.note(seats: floor.tables.map(\.seats))
    self.model = model
    minutesOpen = store.hours?.span(at: now).map { Double($0.until.seconds(since: now)) / 60 }
    let places = Dictionary(
      floor.tables.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    house = WaitingHouse(
      now: local, tables: Self.tables(floor, calendar, now: local),
      queue: queue.map {
        WaitingHouse.Party(
          size: min($0.partySize, largest), joinedAt: calendar.localMinute($0.issuedAt))
      },
      bookings: floor.reservations.filter {
        $0.stage.isOpen
          && ($0.stage == .arrived || now <= $0.at.advanced(byMinutes: store.settings.holdMinutes))
      }.map { booking in
        let room = floor.roomMinutes(of: booking)
        return WaitingHouse.Booking(
          size: min(booking.partySize, largest), at: max(local, calendar.localMinute(booking.at)),
          tables: booking.tableIDs.compactMap { places[$0] }, before: Double(room.before),
          after: Double(room.after))
      })
  }

  private static func tables(
    _ floor: FloorTables, _ calendar: StoreCalendar, now: LocalMinute
  ) -> [WaitingHouse.Table] {
    let seated = Dictionary(
      floor.seatings.map { ($0.tableID, $0) }, uniquingKeysWith: { first, _ in first })
    return floor.tables.map { table in
      let use: WaitingHouse.Use =
        if let guests = seated[table.id] {
          .taken(size: guests.partySize, since: calendar.localMinute(guests.seatedAt))
        } else {
          switch table.condition {
          case .outOfOrder: .away
          case .cleaning:
            .busyUntil(now + floor.cleaningMinutes(of: table.id, usual: cleaningMinutes))
          case .ready: .free
          }
        }
      return WaitingHouse.Table(
        seats: table.seats, use: use,
        cleaning: seated[table.id].map { Double(floor.cleaningMinutes(after: $0)) } ?? 0)
    }
  }

  /// Called parties first; the bands' queues one into the other by who came first.
  static func inOrder(_ live: [Ticket]) -> [Ticket] {
    let called = live.filter { $0.stage == .called }.sorted {
      ($0.lastCalledAt ?? $0.issuedAt, $0.id) < ($1.lastCalledAt ?? $1.issuedAt, $1.id)
    }
    var bands = Dictionary(grouping: live.filter { $0.stage == .waiting }, by: \.band).values
      .map { QueueOrder.sorted($0)[...] }
    var waiting: [Ticket] = []
    while let next = bands.indices.filter({ !bands[$0].isEmpty }).min(by: { left, right in
      guard let first = bands[left].first, let other = bands[right].first else { return false }
      return (first.issuedAt, first.id) < (other.issuedAt, other.id)
    }), let ticket = bands[next].popFirst() {
      waiting.append(ticket)
    }
    return called + waiting
  }

  /// Of each ticket in the queue, and then of parties of these sizes that came now, one not in the way
  /// of the other; nil where nobody knows.
  private func quotes(asking sizes: [Int]) -> [Quote?] {
    var asked = house
    asked.queue += sizes.map {
      WaitingHouse.Party(size: min($0, largest), joinedAt: house.now, onlyAsks: true)
    }
    return WaitSimulation(asked, model).waits(evenings: Self.evenings, seed: 1).map { waits in
      let raw = WaitQuote(of: waits)
      guard raw.p50 < WaitSimulation.horizon else { return nil }
      let said = model.calibration.corrected(raw)
      return (raw, minutesOpen.map { said.notLater(than: $0) } ?? said)
    }
  }

  /// What a party of this size would be told that came now.
  func quote(for size: Int) -> Quote? { quotes(asking: [size]).last ?? nil }

  /// How long each waiting ticket will still wait, and by size up to the largest table, how long
  /// whoever comes now would.
  func estimates() -> (tickets: [Identifier<Ticket>: WaitEstimate], sizes: [Int: WaitEstimate]) {
    let sizes = Array(1...max(1, largest))
    let all = quotes(asking: sizes).map { $0.map { WaitEstimate($0.said) } }
    func known<Key>(_ keys: [Key], _ values: ArraySlice<WaitEstimate?>) -> [Key: WaitEstimate] {
      Dictionary(
        zip(keys, values).compactMap { key, value in value.map { (key, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    return (
      known(queue.map(\.id), all.prefix(queue.count)), known(sizes, all.suffix(sizes.count))
    )
  }
}

extension WaitEstimate {
  init(_ quote: WaitQuote) { self.init(p50: quote.p50, p90: quote.p90) }
}
