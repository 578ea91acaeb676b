import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A booking from a guest's app that waits for the house's answer")
struct AskedBookingTests {
  private static let section = """

    [guest_apps]
    answer_bookings_from_guests = 6
    """
  private static let evening = LocalDate(year: 2026, month: 11, day: 22)

  private let store: TestStore

  init() throws { store = try TestStore(more: Self.section) }

  /// A guest's app asks for a table.
  private func ask(
    _ guests: Int, inMinutes minutes: Int = 90, preorder: [PreorderedDish]? = nil
  ) throws -> Identifier<Reservation> {
    let id = store.newID(Reservation.self)
    try store.receive(
      store.reservationRequest(id, inMinutes: minutes, guests: guests, preorder: preorder))
    return id
  }

  private func entry(_ id: Identifier<Reservation>) throws -> BookingEntry {
    try #require(try store.database.bookings(on: Self.evening).first { $0.id == id })
  }

  private func answers() throws -> [String] {
    try store.events().filter { $0.contains("guest-request") }
  }

  @Test("keeps its table, and the app is told when the house says yes, with what was not kept")
  func confirmed() throws {
    let item = try store.reservationRequest(
      store.newID(), guests: 8,
      preorder: [
        PreorderedDish(code: "D001", quantity: 2), PreorderedDish(code: "D404", quantity: 1),
      ])
    try store.receive(item)
    let id = Identifier<Reservation>(rawValue: item.id)
    let asked = try entry(id)
    #expect(asked.reservation.stage == .requested)
    #expect(asked.tableNames == ["V1"])
    #expect(
      asked.asked == AskedBooking(channel: "map", askedAt: store.clock.now, leftOut: "D404"))
    #expect(asked.dishes.map(\.line.quantity) == [2])
    #expect(try store.lastFact(as: ReservationFact.self)?.stage == .requested)
    #expect(try answers() == [])
    #expect(try store.database.doorBoard().guestRequests.map(\.isAsked) == [true])
    #expect(try store.database.daysWithAskedBookings() == [Self.evening])
    // It comes down again: the store was restored, or its answer to the feed was lost.
    try store.receive(store.reservationRequest(id, version: 9, guests: 8))
    #expect(try store.number("SELECT count(*) FROM reservation") == 1)

    // Fewer are answered by the store itself.
    _ = try ask(5, inMinutes: 300)
    #expect(try answers() == ["foh.guest-request.accepted.v1"])

    let yes = ConfirmReservation(id)
    #expect(try store.database.perform(yes, by: store.host).stage == .confirmed)
    #expect(
      try store.lastFact(as: GuestRequestFact.self)
        == GuestRequestFact(
          kind: .reservation, reason: Phrase("Not kept for you: D404.", "以下菜品未能预留：D404。")))
    // Pressed twice, or at two terminals: it is said once.
    _ = try store.database.perform(yes, by: store.server)
    #expect(try answers().count == 2)
    #expect(try entry(id).asked == nil)
    #expect(try store.database.daysWithAskedBookings() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("gives its table back when the house says no, and the guest reads why")
  func declined() throws {
    let id = try ask(8)
    expectNothingWritten(store) {
      #expect(throws: TextError.missing(.reason)) {
        try store.database.perform(CancelReservation(id, reason: ""), by: store.host)
      }
    }
    let gone = try store.database.perform(
      CancelReservation(id, reason: Reason(.fullThen)), by: store.host)
    #expect(gone.stage == .cancelled)
    #expect(
      try store.lastFact(as: GuestRequestFact.self)
        == GuestRequestFact(kind: .reservation, reason: Phrase("we are full then", "该时段已订满")))
    #expect(try answers() == ["foh.guest-request.refused.v1"])
    // The guest was told: nobody is offered to undo it.
    #expect(try store.database.undoableSteps().isEmpty)
    #expect(try entry(try ask(8)).tableNames == ["V1"])
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "is accepted when its guests stand at the door, and nobody who was promised nothing is a no-show"
  )
  func arrived() throws {
    let (first, second) = (try ask(8), try ask(6))
    store.clock.advance(minutes: 120)
    expectNothingWritten(store) {
      #expect(throws: ReservationError.notAnswered) {
        try store.database.perform(MarkNoShow(first), by: store.host)
      }
    }
    #expect(
      try store.database.perform(ReservationArrived(first), by: store.host).stage == .arrived)
    let party = try store.database.perform(
      SeatParty(.reservation(second), at: entry(second).reservation.tableIDs), by: store.host)
    #expect(party.reservationID == second)
    #expect(
      try answers() == ["foh.guest-request.accepted.v1", "foh.guest-request.accepted.v1"])
    try expectEventsEqualRevisions(store)
  }

  @Test("is over when the guest takes it back, and no answer is sent to somebody who has gone")
  func withdrawn() throws {
    let id = try ask(8)
    try store.receive(ChangeItem(tombstone: .reservationRequest, id: id.rawValue, version: 2))
    #expect(try entry(id).reservation.stage == .cancelled)
    #expect(try entry(id).asked == nil)
    #expect(try answers() == [])
    #expect(throws: ReservationError.over(.cancelled)) {
      try store.database.perform(ConfirmReservation(id), by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("is declined by itself when nobody has answered until its table is kept no more")
  func notAnswered() throws {
    let id = try ask(8)
    store.clock.advance(minutes: 105)
    try store.database.lapseAskedBookings()
    #expect(try entry(id).reservation.stage == .requested)
    store.clock.advance(minutes: 1)
    try store.database.lapseAskedBookings()
    #expect(try entry(id).reservation.stage == .cancelled)
    #expect(
      try store.lastFact(as: GuestRequestFact.self)?.reason
        == Phrase("not answered in time", "未及时答复"))
    try expectNothingWritten(store) { try store.database.lapseAskedBookings() }
    // Nobody of whom a no-show is counted.
    #expect(try store.number("SELECT count(*) FROM reservation WHERE stage = 'noShow'") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("leaves its deposit when the house says yes, not before, and waits for it then")
  func deposit() throws {
    let store = try TestStore(
      more: Self.section + """


        [deposits]
        amount = "50.00"
        from_guests = 6
        pay_within_minutes = 30
        """)
    let id = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(id, guests: 8))
    #expect(try store.database.deposit(of: id) == nil)
    let yes = try store.database.perform(ConfirmReservation(id), by: store.host)
    #expect(yes.stage == .requested)
    #expect(try store.database.deposit(of: id)?.asked.minorUnits == 5000)
    #expect(
      try store.database.bookings(on: Self.evening).first { $0.id == id }?.asked == nil)
    // Nobody pays in time: the booking goes as any other.
    store.clock.advance(minutes: 31)
    _ = try store.database.perform(LapseDeposits(), by: store.host)
    #expect(
      try store.database.bookings(on: Self.evening).first { $0.id == id }?.reservation.stage
        == .cancelled)
    try expectEventsEqualRevisions(store)
  }
}
