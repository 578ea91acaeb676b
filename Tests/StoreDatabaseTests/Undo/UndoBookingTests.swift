import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Undoing a slip with a booking")
struct UndoBookingTests {
  @Test("A booking that was marked as arrived by mistake is expected again, and its care is gone")
  func arrival() throws {
    let store = try TestStore()
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let booking = try store.book(minutes: 30, member: member.id)
    let before = try store.database.doorBoard()
    _ = try store.database.perform(ReservationArrived(booking.id), by: store.host)
    #expect(try store.database.careAlerts().count == 1)
    let undone = try store.database.perform(
      UndoArrival(store.step(.arrived).id), by: store.host)
    #expect(undone.stage == .confirmed)
    #expect(try store.database.careAlerts().isEmpty)
    #expect(try store.database.tonight().care.isEmpty)
    let after = try store.database.doorBoard()
    #expect(after.todaysBookings.map(\.alerts) == before.todaysBookings.map(\.alerts))
    #expect(try store.state(of: "T01") == .free)
    // When they do come, their allergy is told once.
    _ = try store.database.perform(ReservationArrived(booking.id), by: store.host)
    #expect(try store.database.careAlerts().map(\.stage) == [.open])
    try expectEventsEqualRevisions(store)
  }

  @Test("Care that somebody has already given stays given")
  func careGiven() throws {
    let store = try TestStore()
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let booking = try store.book(minutes: 30, member: member.id)
    _ = try store.database.perform(ReservationArrived(booking.id), by: store.host)
    let alert = try #require(try store.database.careAlerts().first)
    _ = try store.database.perform(ClaimCare(alert.id), by: store.server)
    _ = try store.database.perform(FinishCare(alert.id), by: store.server)
    _ = try store.database.perform(UndoArrival(store.step(.arrived).id), by: store.host)
    #expect(try store.database.tonight().care.map(\.stage) == [.done])
  }

  @Test("A no-show that comes after all has its booking and its table again")
  func noShow() throws {
    let store = try TestStore()
    let booking = try store.book(minutes: 30)
    store.clock.advance(minutes: 46)
    _ = try store.database.perform(MarkNoShow(booking.id), by: store.host)
    let undone = try store.database.perform(
      UndoNoShow(store.step(.noShow).id), by: store.host)
    #expect(undone.stage == .confirmed)
    #expect(undone.tableIDs == [try store.table("T01")])
    _ = try store.database.perform(ReservationArrived(booking.id), by: store.host)
    #expect(try store.state(of: "T01") == .held)
    try expectEventsEqualRevisions(store)
  }

  @Test("A cancelled booking comes back, unless its table is promised to somebody else by now")
  func cancelled() throws {
    let store = try TestStore()
    let booking = try store.book(minutes: 60)
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    let other = try store.book("Lee", minutes: 90)
    let clock = store.database.store.calendar.clockText(other.at)
    let refusal = UndoRefusal.promised(
      UndoRule.Promised(table: "T01", guestName: "Lee", clock: clock))
    let cancelled = try store.step(.bookingCancelled)
    #expect(cancelled.refusal == refusal)
    expectNothingWritten(store) {
      #expect(throws: refusal) {
        _ = try store.database.perform(UndoBookingCancel(cancelled.id), by: store.host)
      }
    }
    _ = try store.database.perform(CancelReservation(other.id, reason: "ill"), by: store.host)
    let undone = try store.database.perform(UndoBookingCancel(cancelled.id), by: store.host)
    #expect(undone.stage == .confirmed)
    let history = try store.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT type FROM outboxEvent WHERE aggregate = 'reservation' AND aggregateID = ?
          ORDER BY sequence
          """, arguments: [booking.id])
    }
    #expect(
      history == [
        "foh.reservation.booked.v2", "foh.reservation.cancelled.v2",
        "foh.reservation.cancel-undone.v2",
      ])
    try expectEventsEqualRevisions(store)
  }

  @Test("A cancelled booking without a table comes back, unless its place is taken by now")
  func cancelledWithoutTable() throws {
    let store = try TestStore()
    func book(_ name: String) throws -> Reservation {
      try store.database.perform(
        BookTable(
          NewReservation(
            at: store.clock.now.advanced(byMinutes: 60), partySize: 4, guestName: name)),
        by: store.host)
    }
    // Five places for four.
    let booking = try book("王女士")
    for number in 1...4 { _ = try book("Lee \(number)") }
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    let first = try store.step(.bookingCancelled)
    #expect(
      try store.database.perform(UndoBookingCancel(first.id), by: store.host).stage == .confirmed)

    store.clock.advance(minutes: 1)
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    let cancelled = try store.step(.bookingCancelled)
    store.clock.advance(minutes: 1)
    _ = try store.database.perform(
      BookTable(
        NewReservation(at: booking.at, partySize: 4, guestName: "Chen")), by: store.host)
    expectNothingWritten(store) {
      #expect(throws: UndoRefusal.houseFull(clock: "19:00")) {
        _ = try store.database.perform(UndoBookingCancel(cancelled.id), by: store.host)
      }
    }
    try expectEventsEqualRevisions(store)
  }
}
