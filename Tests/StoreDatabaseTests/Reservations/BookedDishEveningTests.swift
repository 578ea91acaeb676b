import StoreDomain
import Testing

@testable import StoreDatabase

/// Evenings in which bookings with dishes are changed, cancelled, given numbers, seated, undone and
/// seated again at two terminals, as a seed decides.
@Suite("Booked dishes over random evenings")
struct BookedDishEveningTests {
  @Test(
    "Each dish is ordered once by the party that sits, and never by one that does not",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func onceOrNever(seed: UInt64) throws {
    let evening = try BookedEvening(seed: seed)
    for _ in 0..<150 {
      try evening.step()
      try evening.expectOnceOrNever()
    }
    #expect(evening.seated > 0, "seed \(seed): nobody sat down")
    #expect(evening.undone > 0, "seed \(seed): nothing was undone")
    try expectEventsEqualRevisions(evening.store)
  }
}

private final class BookedEvening {
  let store: TestStore
  private(set) var seated = 0
  private(set) var undone = 0
  private let seed: UInt64
  private var random: SeededGenerator
  private let terminals: [StoreDatabase]
  private var bookings: [Identifier<Reservation>] = []

  init(seed: UInt64) throws {
    store = try TestStore(menu: SetMenu.text)
    self.seed = seed
    random = SeededGenerator(seed: seed)
    terminals = [store.database, try store.anotherTerminal()]
  }

  private func any<Element>(_ all: [Element]) throws -> Element {
    guard let element = all.randomElement(using: &random) else { throw Nothing() }
    return element
  }

  func step() throws {
    store.clock.advance(seconds: Int.random(in: 1...60, using: &random))
    let database = try any(terminals)
    let (host, manager) = (store.host, store.manager)
    let today = store.database.store.calendar.businessDay(of: store.clock.now)
    let entries = try database.bookings(on: today)
    let tables = try database.floor().tables.map(\.table.id)
    do {
      switch Int.random(in: 0..<14, using: &random) {
      case 0, 1:
        let booking = try database.perform(
          BookTable(
            NewReservation(
              at: store.clock.now.advanced(byMinutes: Int.random(in: 1...30, using: &random)),
              partySize: 2, guestName: "Li")), by: host)
        bookings.append(booking.id)
      case 2, 3, 4:
        let dish = try any(["D001", "D002", "D003", "W01", "S02"])
        _ = try database.perform(
          BookDishes(
            [
              NewLine(
                dishID: store.dish(dish).id, quantity: Int.random(in: 1...3, using: &random),
                hold: Int.random(in: 0..<5, using: &random) > 0)
            ], for: any(bookings)), by: host)
      case 5:
        let dish = try any(entries.flatMap(\.dishes))
        _ = try database.perform(
          ChangeBookedDish(dish.id, more: any([-1, 1])), by: host)
      case 6:
        _ = try database.perform(TakeOffBookedDish(any(entries.flatMap(\.dishes)).id), by: host)
      case 7: _ = try database.perform(GiveBookedNumber(any(bookings)), by: host)
      case 8: _ = try database.perform(CancelReservation(any(bookings), reason: "ill"), by: host)
      case 9, 10:
        _ = try database.perform(
          SeatParty(.reservation(any(bookings)), at: [any(tables)]), by: host)
        seated += 1
      case 11:
        let numbers = try database.doorBoard().entries.map(\.id)
        _ = try database.perform(SeatParty(.ticket(any(numbers)), at: [any(tables)]), by: host)
        seated += 1
      case 12:
        let steps = try database.undoableSteps().filter { $0.kind == .seated && $0.refusal == nil }
        _ = try database.perform(UndoSeating(any(steps).id), by: host)
        undone += 1
      default:
        try database.perform(
          SetPortionsLeft(
            store.dish(any(["D001", "D002", "D003"])).id,
            any([nil, 0, Int.random(in: 1...9, using: &random)])), by: manager)
      }
    } catch is Nothing {
    } catch let error as any Explained {
      // Refused in words; what a refusal left is looked at as well.
      #expect(!error.explanation.english.isEmpty, "seed \(seed)")
    } catch is StoreError {
    }
  }

  /// Of each booking: while its guests sit, every dish is one line of their order or says why not;
  /// otherwise no line of it stands anywhere.
  func expectOnceOrNever() throws {
    let today = store.database.store.calendar.businessDay(of: store.clock.now)
    for entry in try store.database.bookings(on: today) {
      let isSeated = entry.reservation.stage == .seated
      for dish in entry.dishes {
        #expect(
          ((dish.orderedAs != nil) != (dish.leftOut != nil)) == isSeated,
          "seed \(seed): \(dish.line.name.english) of a booking that is \(entry.reservation.stage)")
      }
      let lines = try store.number(
        """
        SELECT count(*) FROM orderLine JOIN guestCheck ON guestCheck.id = checkID
        JOIN party ON party.id = partyID
        WHERE party.reservationID = ? AND orderLine.kind = 'normal' AND orderLine.stage <> 'voided'
          AND orderLine.setLineID IS NULL
        """, [entry.id])
      #expect(
        lines == entry.dishes.count { $0.orderedAs != nil },
        "seed \(seed): \(lines) lines of \(entry.dishes.count) dishes")
    }
    // Nothing of a seating that was undone stands on a check.
    #expect(
      try store.number(
        """
        SELECT count(*) FROM orderLine JOIN guestCheck ON guestCheck.id = checkID
        WHERE guestCheck.undoneAt IS NOT NULL AND orderLine.stage <> 'voided'
        """) == 0, "seed \(seed)")
  }

  private struct Nothing: Error {}
}
