import Foundation
import StoreDomain
import Testing

/// Against the evening written down minute by minute.
@Suite("Tables promised by name, beside the guests who sit there")
struct PromisedTablesTests {
  static let holdMinutes = 15
  /// Of a house without a past.
  static let stays = StayTimes(calendar: StoreCalendar(timeZone: .gmt))
  static let start = Timestamp(millisecondsSinceEpoch: 0)

  static func minute(_ minutes: Int) -> Timestamp { start.advanced(byMinutes: minutes) }

  /// Random guests and promises of an evening of which 60 minutes are over.
  struct Evening {
    var tables: [DiningTable] = []
    var seated: [BookingPlaces.Seated] = []
    var promises: [PromisedTables.Promise] = []
    var booking: Reservation
    let now = minute(60)

    init(_ random: inout SeededGenerator) {
      tables = (1...random.next(1...6)).map { number in
        DiningTable(
          id: Identifier(rawValue: "table-\(number)"), name: "T\(number)", roomCode: "hall",
          seats: random.pick([2, 4, 6]), joinGroup: random.chance(30) ? "window" : nil,
          condition: random.chance(10) ? .outOfOrder : .ready)
      }
      for table in tables where random.chance(50) {
        for _ in 0..<random.next(1...2) {
          seated.append(
            .init(tableID: table.id, from: now, until: minute(random.next(61...200))))
        }
      }
      for number in 0..<random.next(0...6) {
        let size = random.next(1...6)
        let at = minute(5 * random.next(10...60))
        let span = TablePromise.span(
          at: at, partySize: size, holdMinutes: PromisedTablesTests.holdMinutes,
          by: PromisedTablesTests.stays)
        promises.append(
          .init(
            reservationID: Identifier(rawValue: "booking-\(number)"), guestName: "Chen",
            tableID: random.pick(tables).id, at: at, from: span.from, until: span.until))
      }
      booking = Reservation(
        id: Identifier(rawValue: "booking-0"), businessDay: LocalDate(year: 1970, month: 1, day: 1),
        at: minute(5 * random.next(13...50)), partySize: random.next(1...6), guestName: "Novak",
        tableIDs: [random.pick(tables).id], createdAt: PromisedTablesTests.start)
    }

    var promised: PromisedTables {
      PromisedTables(
        tables: tables, seated: seated, promises: promises, by: PromisedTablesTests.stays)
    }

    /// Whether a table is nobody else's in any minute of a meal that begins then.
    func isFree(_ table: DiningTable, from time: Timestamp) -> Bool {
      let span = TablePromise.span(
        at: time, partySize: booking.partySize, holdMinutes: PromisedTablesTests.holdMinutes,
        by: PromisedTablesTests.stays)
      return stride(
        from: span.from.millisecondsSinceEpoch, to: span.until.millisecondsSinceEpoch, by: 60_000
      ).allSatisfy { moment in
        let moment = Timestamp(millisecondsSinceEpoch: moment)
        return !seated.contains { $0.tableID == table.id && moment < $0.until }
          && !promises.contains {
            $0.tableID == table.id && $0.reservationID != booking.id && $0.from <= moment
              && moment < $0.until
          }
      }
    }
  }

  @Test(
    "A promise is in danger exactly when somebody sits there longer than until its time",
    arguments: 1...300)
  func overstay(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let evening = Evening(&random)
    let time = evening.booking.at
    let ids = evening.booking.tableIDs
    let last = evening.seated.filter { ids.contains($0.tableID) && $0.until > time }.map(\.until)
      .max()
    #expect(evening.promised.overstay(at: ids, when: time)?.until == last, "seed \(seed)")
    // Who leaves in the very minute is in nobody's way.
    if let last { #expect(evening.promised.overstay(at: ids, when: last) == nil, "seed \(seed)") }
  }

  @Test(
    "What is offered instead is free for the whole meal, and the best is never left out",
    arguments: 1...300)
  func alternatives(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let evening = Evening(&random)
    let booking = evening.booking
    let found = evening.promised.alternatives(to: booking, holdMinutes: Self.holdMinutes) {
      $0 > evening.now
    }
    for alternative in found {
      #expect(alternative.at > evening.now || alternative.at == booking.at, "seed \(seed)")
      #expect(
        alternative.tables.allSatisfy { evening.isFree($0, from: alternative.at) }, "seed \(seed)")
    }
    let best = Seating.choices(
      forPartySize: booking.partySize,
      free: evening.tables.filter {
        $0.condition != .outOfOrder && evening.isFree($0, from: booking.at)
      }
    ).prefix(2).map(\.tables)
    #expect(found.filter { $0.at == booking.at }.map(\.tables) == Array(best), "seed \(seed)")
    let own = evening.tables.filter { booking.tableIDs.contains($0.id) }
    // One that is out of order is offered at no time.
    let later = (1...16).map { booking.at.advanced(byMinutes: 15 * $0) }.first { time in
      own.allSatisfy { $0.condition != .outOfOrder && evening.isFree($0, from: time) }
    }
    #expect(found.first { $0.at > booking.at }?.at == later, "seed \(seed)")
  }

  @Test("A party that sits down now endangers a booking that comes before it is expected to leave")
  func seatingNow() {
    let now = Self.minute(0)
    #expect(TablePromise.isEndangered(at: Self.minute(104), seating: 4, now: now, by: Self.stays))
    #expect(!TablePromise.isEndangered(at: Self.minute(105), seating: 4, now: now, by: Self.stays))
    #expect(!TablePromise.isEndangered(at: Self.minute(90), seating: 2, now: now, by: Self.stays))
  }
}
