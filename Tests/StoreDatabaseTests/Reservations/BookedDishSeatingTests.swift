import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Booked dishes when their guests sit down")
struct BookedDishSeatingTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  private func takeOffTheMenu(_ code: String) throws {
    let row = try #require(TestStore.menu.split(separator: "\n").first { $0.hasPrefix(code) })
    try store.receive(store.menuItem(version: 2, replacing: (row + "\n", "")))
  }

  @Test("When they sit down all of it is on their order, kept back, at tonight's price")
  func seated() throws {
    let booking = try store.book()
    try store.order("G01", for: booking) { $0.broths = ["B01", "B02"] }
    try store.order("D001", for: booking) {
      $0.seat = 2
      $0.note = "thin"
    }
    try store.receive(
      store.menuItem(version: 2, replacing: ("cold,38.00,20.00", "cold,48.00,25.00")))
    let before = try store.events().count
    let party = try store.seat(booking)
    let lines = try store.dishes(of: party)
    #expect(lines.map(\.name.chinese) == ["鸳鸯锅", "毛肚"])
    #expect(lines.allSatisfy { $0.stage == .held })
    #expect(lines.first?.broths == ["B01", "B02"])
    #expect(lines.last?.unitPrice.minorUnits == 48_00)
    #expect(lines.last?.seat == 2)
    #expect(lines.last?.note == "thin")
    #expect(try database.kitchenBoard().isEmpty)
    #expect(try store.dishes(of: booking).map(\.orderedAs) == lines.map(\.id))
    #expect(
      try store.events().dropFirst(before).contains("foh.reservation.preordered.v1"))
    // One key of the server sends it.
    _ = try database.perform(FireLines(lines.map(\.id)), by: store.server)
    #expect(try database.kitchenBoard().flatMap(\.items).count == 2)
    // From now on it is changed on the order.
    #expect(throws: ReservationError.over(.seated)) { try store.order("D002", for: booking) }
    try expectEventsEqualRevisions(store)
  }

  @Test("What is to be ready at arrival is with the kitchen as soon as they sit")
  func atArrival() throws {
    let booking = try store.book()
    let pot = try store.order("G02", for: booking) { $0.broths = ["B01"] }
    let tripe = try store.order("D001", for: booking)
    _ = try database.perform(SetReadyAtArrival(true, of: [pot.id]), by: store.host)
    #expect(try store.dishes(of: booking).map(\.isReadyAtArrival) == [true, false])
    let party = try store.seat(booking)
    #expect(party.stage == .ordered)
    #expect(try store.dishes(of: party).map(\.stage) == [.sent, .held])
    #expect(try database.kitchenBoard().flatMap(\.items).map(\.line.name.chinese) == ["单锅"])
    #expect(try store.number("SELECT count(*) FROM printJob") > 0)
    #expect(try store.dishes(of: booking).last?.id == tripe.id)
    // The kitchen has it: the seating is no slip any more.
    let step = try store.step(.seated)
    #expect(step.refusal == .ordered)
    try expectEventsEqualRevisions(store)
  }

  @Test("What left the menu or ran out is not ordered, and says why")
  func leftOut() throws {
    let booking = try store.book()
    try store.order("D001", for: booking)
    try store.order("D004", for: booking)
    try store.order("D003", for: booking) { $0.quantity = 2 }
    try store.order("D003", for: booking)
    try takeOffTheMenu("D004")
    try database.perform(SetPortionsLeft(store.dish("D003").id, 2), by: store.cook)
    #expect(try store.dishes(of: booking).map(\.problem) == [nil, .offMenu, nil, nil])
    let party = try store.seat(booking)
    #expect(
      try store.dishes(of: party).map { "\($0.quantity) \($0.name.chinese)" } == ["1 毛肚", "2 冻豆腐"])
    // The last portions went to the dish that was noted first.
    #expect(try store.dishes(of: booking).map(\.leftOut) == [nil, .offMenu, nil, .soldOut])
    let left = try database.order(of: party.id).leftOut
    #expect(left.map { $0.leftOut?.words.english } == ["no longer on the menu", "sold out"])
    try expectEventsEqualRevisions(store)
  }

  @Test("A broth or a choice that the menu lost keeps the dish off the order")
  func brothGone() throws {
    let booking = try store.book()
    try store.order("G01", for: booking) { $0.broths = ["B01", "B02"] }
    try takeOffTheMenu("B02")
    #expect(try store.dishes(of: booking).first?.problem == .brothOffMenu)
    let party = try store.seat(booking)
    #expect(try store.dishes(of: party).isEmpty)
    #expect(try store.dishes(of: booking).first?.leftOut == .brothOffMenu)
  }

  @Test("Two hosts who seat the same booking order its dishes once")
  func twoHosts() throws {
    let booking = try store.book()
    try store.order("D001", for: booking)
    let other = try store.anotherTerminal()
    let party = try store.seat(booking)
    #expect(throws: FloorError.reservationOver(.seated)) {
      _ = try other.perform(
        SeatParty(.reservation(booking.id), at: [store.table("T02")]), by: store.manager)
    }
    // The same seating again, after an answer that did not come.
    let again = try other.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")], id: party.id), by: store.host)
    #expect(again.id == party.id)
    #expect(try store.dishes(of: party).count == 1)
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE kind = 'normal'") == 1)
  }

  @Test("Guests who move keep it, and guests who go before anything was made owe nothing")
  func movedAndGone() throws {
    let booking = try store.book()
    try store.order("D001", for: booking)
    let party = try store.seat(booking)
    _ = try database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: [store.table("T02")]), by: store.server)
    #expect(try store.dishes(of: party).count == 1)
    store.clock.advance(seconds: 10)
    _ = try database.perform(PartyLeaves(party.id), by: store.server)
    let step = try store.step(.left)
    _ = try database.perform(UndoLeaving(step.id), by: store.server)
    #expect(try store.dishes(of: party).map(\.stage) == [.held])
    try expectEventsEqualRevisions(store)
  }

  @Test("Who does not come orders nothing; who comes back after a slip orders once")
  func notComing() throws {
    let booking = try store.book()
    try store.order("D001", for: booking)
    store.clock.advance(minutes: 40)
    _ = try database.perform(MarkNoShow(booking.id), by: store.host)
    #expect(try store.number("SELECT count(*) FROM orderLine") == 0)
    let step = try store.step(.noShow)
    _ = try database.perform(UndoNoShow(step.id), by: store.host)
    #expect(try store.dishes(of: store.seat(booking)).count == 1)
  }

  @Test(
    "After the kitchen's last order they sit down, and what was to be ready waits for the server")
  func afterLastOrder() throws {
    let store = try TestStore(
      more: """
        [hours]
        services = ["17:00-22:00"]
        last_order_minutes = 300
        """)
    let booking = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: "Li",
          tableIDs: [store.table("T01")])), by: store.host)
    _ = try store.database.perform(
      BookDishes([NewLine(dishID: store.dish("D001").id)], for: booking.id), by: store.host)
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    let line = try store.database.order(of: party.id).lines.first { $0.kind == .normal }
    #expect(line?.stage == .held)
  }

  @Test("What a guest's app chose with a booking stands with it and is kept back for them")
  func fromAnApp() throws {
    let id = store.newID(Reservation.self)
    try store.receive(
      store.reservationRequest(
        id,
        preorder: [
          PreorderedDish(code: "D001", quantity: 2), PreorderedDish(code: "G01", quantity: 1),
        ]))
    let booking = try #require(try database.read { try Reservation.fetchOne($0, id: id) })
    #expect(try store.dishes(of: booking).map(\.line.quantity) == [2])
    let party = try store.seat(booking)
    #expect(try store.dishes(of: party).map(\.stage) == [.held])
    try expectEventsEqualRevisions(store)
  }
}
