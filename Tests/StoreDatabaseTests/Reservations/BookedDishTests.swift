import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Dishes that are ordered with a booking")
struct BookedDishTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  private func book(
    minutes: Int = 10, at table: String = "T01", member: Identifier<Member>? = nil
  ) throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: minutes), partySize: 2, guestName: "王女士",
          memberID: member, tableIDs: [store.table(table)])), by: store.host)
  }

  @discardableResult
  private func order(
    _ code: String, _ booking: Reservation, hold: Bool = true,
    _ change: (inout NewLine) -> Void = { _ in }
  ) throws -> BookedDish {
    var line = NewLine(dishID: try store.dish(code).id, hold: hold)
    change(&line)
    return try #require(
      try database.perform(BookDishes([line], for: booking.id), by: store.host).first)
  }

  private func seat(_ booking: Reservation, at table: String = "T01") throws -> Party {
    try database.perform(
      SeatParty(.reservation(booking.id), at: [store.table(table)]), by: store.host)
  }

  /// What stands on a party's order beside what is charged for each guest.
  private func lines(_ party: Party) throws -> [OrderLine] {
    try database.order(of: party.id).lines.filter { $0.kind != .perHead && $0.stage != .voided }
  }

  private func dishes(_ booking: Reservation) throws -> [BookedDish] {
    let entry = try database.bookings(on: booking.businessDay).first { $0.id == booking.id }
    return try #require(entry).dishes
  }

  private func undoSeating() throws {
    let step = try #require(try database.undoableSteps().first { $0.kind == .seated })
    _ = try database.perform(UndoSeating(step.id), by: store.host)
  }

  private func takeOffTheMenu(_ code: String) throws {
    let row = try #require(TestStore.menu.split(separator: "\n").first { $0.hasPrefix(code) })
    try store.receive(store.menuItem(version: 2, replacing: (row + "\n", "")))
  }

  // MARK: On the phone

  @Test("A pot with its broths, a half portion, a seat and a note stand with the booking")
  func noted() throws {
    let booking = try book()
    try order("G01", booking) { $0.broths = ["B01", "B02"] }
    let half = try order("D001", booking) {
      $0.portion = .half
      $0.quantity = 3
      $0.seat = 2
      $0.note = " thin\nslices "
    }
    let beef = try order("D006", booking) { $0.grams = 400 }
    #expect(try dishes(booking).map(\.line.name.chinese) == ["鸳鸯锅", "毛肚", "鲜切牛肉"])
    #expect(try dishes(booking).first?.brothNames.map(\.chinese) == ["清汤", "麻辣锅底"])
    #expect(try dishes(booking).first?.line.unitPrice.minorUnits == 68_00)
    #expect(half.line.note == "thin slices")
    #expect(half.line.amountMinorUnits == 60_00)
    #expect(beef.line.amountMinorUnits == 54_40)
    #expect(try dishes(booking).countWords?.english == "5 dishes")
    #expect(try database.doorBoard().todaysBookings.first?.dishes.count == 3)
    // Nobody has sat down: the kitchen and the till know of nothing.
    #expect(try store.number("SELECT count(*) FROM orderLine") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("What the menu does not have so is refused as at the table, and nothing is noted")
  func refused() throws {
    let booking = try book()
    let tripe = try store.dish("D001").name
    func expect(_ error: OrderError, _ code: String, _ change: @escaping (inout NewLine) -> Void) {
      expectNothingWritten(store) {
        #expect(throws: error) { try order(code, booking, change) }
      }
    }
    expect(.brothsMissing(2, try store.dish("G01").name), "G01") { _ in }
    expect(.noHalf(try store.dish("D002").name), "D002") { $0.portion = .half }
    expect(.gramsMissing(try store.dish("D006").name), "D006") { _ in }
    expect(.notByWeight(tripe), "D001") { $0.grams = 100 }
    expect(.quantityOutOfRange, "D001") { $0.quantity = 0 }
    expect(.notWithBooking, "D001") { $0.kind = .gift(reason: Reason(.birthday)) }
    #expect(try store.number("SELECT count(*) FROM bookedDish") == 0)
    for _ in 1...BookedDish.limit { try order("D001", booking) }
    #expect(throws: ReservationError.tooManyDishes) { try order("D001", booking) }
    _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    #expect(throws: ReservationError.over(.cancelled)) { try order("D001", booking) }
  }

  @Test("What is sold out today concerns a booking of today, and no other")
  func soldOut() throws {
    let (today, tomorrow) = (try book(), try book(minutes: 24 * 60))
    let tofu = try store.dish("D003")
    try database.perform(SetPortionsLeft(tofu.id, 1), by: store.cook)
    #expect(throws: OrderError.tooFewBooked(tofu.name)) {
      try order("D003", today) { $0.quantity = 2 }
    }
    let dish = try order("D003", today)
    #expect(throws: OrderError.tooFewBooked(tofu.name)) {
      _ = try database.perform(ChangeBookedDish(dish.id, more: 1), by: store.host)
    }
    try database.perform(SetPortionsLeft(tofu.id, 0), by: store.cook)
    #expect(throws: OrderError.soldOut(tofu.name)) { try order("D003", today) }
    try order("D003", tomorrow) { $0.quantity = 9 }
    #expect(try dishes(tomorrow).first?.problem == nil)
    #expect(try dishes(today).first?.problem == .soldOut)
    #expect(try database.menu(ofBooking: tomorrow.id).allSatisfy { $0.portionsLeft == nil })
    #expect(try database.menu(ofBooking: today.id).contains { $0.isSoldOut })
  }

  @Test("A dish is changed and taken off; two who change it at once lose nothing")
  func changed() throws {
    let booking = try book()
    let dish = try order("D001", booking)
    let more = ChangeBookedDish(dish.id, more: 1, seen: dish.line)
    _ = try database.perform(more, by: store.host)
    #expect(try database.perform(more, by: store.server).line.quantity == 3)
    let noted = try database.perform(
      ChangeBookedDish(dish.id, note: "well done", seat: 2, seen: dish.line), by: store.host)
    #expect(noted.line.seat == 2)
    #expect(throws: OrderError.changedMeanwhile(dish.line.name)) {
      _ = try database.perform(
        ChangeBookedDish(dish.id, note: "rare", seen: dish.line), by: store.server)
    }
    // Nothing changes, and nothing is told.
    let events = try store.events().count
    _ = try database.perform(ChangeBookedDish(dish.id, seat: 2), by: store.host)
    #expect(try store.events().count == events)
    let cleared = try database.perform(
      ChangeBookedDish(dish.id, note: "", seat: 0), by: store.host)
    #expect(cleared.line.note == nil)
    #expect(cleared.line.seat == nil)
    _ = try database.perform(ChangeBookedDish(dish.id, more: -3), by: store.host)
    #expect(try dishes(booking).isEmpty)
    let other = try order("D002", booking)
    _ = try database.perform(TakeOffBookedDish(other.id), by: store.server)
    #expect(try dishes(booking).isEmpty)
    #expect(throws: StoreError.self) {
      _ = try database.perform(TakeOffBookedDish(other.id), by: store.server)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("The same dishes with the same ids are noted once")
  func twice() throws {
    let booking = try book()
    let line = NewLine(dishID: try store.dish("D001").id)
    let verb = BookDishes([line], for: booking.id, ids: [store.newID(OrderLine.self)])
    let first = try database.perform(verb, by: store.host)
    #expect(try database.perform(verb, by: store.server) == first)
    #expect(try dishes(booking).count == 1)
    // Nor again after somebody took it off.
    let dish = try #require(first.first)
    _ = try database.perform(TakeOffBookedDish(dish.id), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: OrderError.alreadyVoided(dish.line.name)) {
        _ = try database.perform(verb, by: store.host)
      }
    }
    #expect(try dishes(booking).isEmpty)
  }

  @Test("Nobody takes off a dish unseen that somebody else has just changed")
  func takenOffUnseen() throws {
    let booking = try book()
    let dish = try order("D001", booking)
    let changed = try database.perform(ChangeBookedDish(dish.id, more: 2), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: OrderError.changedMeanwhile(dish.line.name)) {
        _ = try database.perform(TakeOffBookedDish(dish.id, seen: dish.line), by: store.host)
      }
    }
    _ = try database.perform(TakeOffBookedDish(dish.id, seen: changed.line), by: store.host)
    #expect(try dishes(booking).isEmpty)
  }

  // MARK: They sit down

  @Test("When they sit down all of it is on their order, kept back, at tonight's price")
  func seated() throws {
    let booking = try book()
    try order("G01", booking) { $0.broths = ["B01", "B02"] }
    try order("D001", booking) {
      $0.seat = 2
      $0.note = "thin"
    }
    try store.receive(
      store.menuItem(version: 2, replacing: ("cold,38.00,20.00", "cold,48.00,25.00")))
    let before = try store.events().count
    let party = try seat(booking)
    let lines = try lines(party)
    #expect(lines.map(\.name.chinese) == ["鸳鸯锅", "毛肚"])
    #expect(lines.allSatisfy { $0.stage == .held })
    #expect(lines.first?.broths == ["B01", "B02"])
    #expect(lines.last?.unitPrice.minorUnits == 48_00)
    #expect(lines.last?.seat == 2)
    #expect(lines.last?.note == "thin")
    #expect(try database.kitchenBoard().isEmpty)
    #expect(try dishes(booking).map(\.orderedAs) == lines.map(\.id))
    #expect(
      try store.events().dropFirst(before).contains("foh.reservation.preordered.v1"))
    // One key of the server sends it.
    _ = try database.perform(FireLines(lines.map(\.id)), by: store.server)
    #expect(try database.kitchenBoard().flatMap(\.items).count == 2)
    // From now on it is changed on the order.
    #expect(throws: ReservationError.over(.seated)) { try order("D002", booking) }
    try expectEventsEqualRevisions(store)
  }

  @Test("What is to be ready at arrival is with the kitchen as soon as they sit")
  func atArrival() throws {
    let booking = try book()
    let pot = try order("G02", booking) { $0.broths = ["B01"] }
    let tripe = try order("D001", booking)
    _ = try database.perform(SetReadyAtArrival(true, of: [pot.id]), by: store.host)
    #expect(try dishes(booking).map(\.isReadyAtArrival) == [true, false])
    let party = try seat(booking)
    #expect(party.stage == .ordered)
    #expect(try lines(party).map(\.stage) == [.sent, .held])
    #expect(try database.kitchenBoard().flatMap(\.items).map(\.line.name.chinese) == ["单锅"])
    #expect(try store.number("SELECT count(*) FROM printJob") > 0)
    #expect(try dishes(booking).last?.id == tripe.id)
    // The kitchen has it: the seating is no slip any more.
    let step = try #require(try database.undoableSteps().first { $0.kind == .seated })
    #expect(step.refusal == .ordered)
    try expectEventsEqualRevisions(store)
  }

  @Test("What left the menu or ran out is not ordered, and says why")
  func leftOut() throws {
    let booking = try book()
    try order("D001", booking)
    try order("D004", booking)
    try order("D003", booking) { $0.quantity = 2 }
    try order("D003", booking)
    try takeOffTheMenu("D004")
    try database.perform(SetPortionsLeft(store.dish("D003").id, 2), by: store.cook)
    #expect(try dishes(booking).map(\.problem) == [nil, .offMenu, nil, nil])
    let party = try seat(booking)
    #expect(try lines(party).map { "\($0.quantity) \($0.name.chinese)" } == ["1 毛肚", "2 冻豆腐"])
    // The last portions went to the dish that was noted first.
    #expect(try dishes(booking).map(\.leftOut) == [nil, .offMenu, nil, .soldOut])
    let left = try database.order(of: party.id).leftOut
    #expect(left.map { $0.leftOut?.words.english } == ["no longer on the menu", "sold out"])
    try expectEventsEqualRevisions(store)
  }

  @Test("A broth or a choice that the menu lost keeps the dish off the order")
  func brothGone() throws {
    let booking = try book()
    try order("G01", booking) { $0.broths = ["B01", "B02"] }
    try takeOffTheMenu("B02")
    #expect(try dishes(booking).first?.problem == .brothOffMenu)
    let party = try seat(booking)
    #expect(try lines(party).isEmpty)
    #expect(try dishes(booking).first?.leftOut == .brothOffMenu)
  }

  @Test("A seating that is undone gives all of it back, and it is ordered once the next time")
  func undone() throws {
    let booking = try book()
    try order("D001", booking)
    try order("D004", booking)
    let wrong = try seat(booking)
    store.clock.advance(seconds: 10)
    try undoSeating()
    #expect(try lines(wrong).isEmpty)
    #expect(try dishes(booking).allSatisfy { $0.orderedAs == nil && $0.leftOut == nil })
    try order("D002", booking)
    let party = try seat(booking)
    #expect(try lines(party).map(\.name.chinese) == ["毛肚", "花生酱拌面", "虾滑"])
    try expectEventsEqualRevisions(store)
  }

  @Test("More of a booked dish than was booked is the guests' own order")
  func moreThanBooked() throws {
    let booking = try book()
    try order("D001", booking) { $0.quantity = 2 }
    let party = try seat(booking)
    func refusal() throws -> UndoRefusal? {
      try #require(try database.undoableSteps().first { $0.kind == .seated }).refusal
    }
    #expect(try refusal() == nil)
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)), by: store.server)
    #expect(try refusal() == .ordered)
  }

  @Test("A seating is no slip any more once one of its dishes is on the bill of other guests")
  func movedToOthers() throws {
    let others = try store.check(of: store.seat(2, at: "T02"))
    let booking = try book()
    try order("D001", booking)
    let party = try seat(booking)
    let line = try #require(try lines(party).first)
    _ = try database.perform(FireLines([line.id]), by: store.server)
    let fired = try #require(try lines(party).first)
    _ = try database.perform(MoveLine(fired, to: others), by: store.server)
    #expect(try lines(party).isEmpty)
    let step = try #require(try database.undoableSteps().first { $0.kind == .seated })
    #expect(step.refusal == .ordered)
    expectNothingWritten(store) {
      #expect(throws: UndoRefusal.ordered) {
        _ = try database.perform(UndoSeating(step.id), by: store.host)
      }
    }
    #expect(try dishes(booking).map(\.orderedAs) == [line.id])
  }

  @Test("A dish of an app's number on the bill of others keeps the seating until it is taken off")
  func numbersDishMovedToOthers() throws {
    let others = try store.check(of: store.seat(2, at: "T02"))
    let id = store.newID(Ticket.self)
    try store.receive(
      store.ticketRequest(id, preorder: [PreorderedDish(code: "D001", quantity: 2)]))
    let party = try database.perform(
      SeatParty(.ticket(id), at: [store.table("T01")]), by: store.host)
    func refusal() throws -> UndoRefusal? {
      try #require(try database.undoableSteps().first { $0.kind == .seated }).refusal
    }
    #expect(try refusal() == nil)
    let line = try #require(try lines(party).first)
    _ = try database.perform(MoveLine(line, to: others), by: store.server)
    #expect(try refusal() == .ordered)
    _ = try database.perform(VoidLine(line.id), by: store.server)
    #expect(try refusal() == nil)
  }

  @Test("What guests chose with a number of an app and with their booking is ordered once")
  func chosenTwice() throws {
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: "Li",
          phone: "13911112222", tableIDs: [store.table("T01")])), by: store.host)
    try order("D001", booking) { $0.quantity = 2 }
    try store.receive(
      store.ticketRequest(
        store.newID(), phone: "139 1111 2222",
        preorder: [
          PreorderedDish(code: "D001", quantity: 2), PreorderedDish(code: "D003", quantity: 1),
        ]))
    let ticket = try database.perform(GiveBookedNumber(booking.id), by: store.host)
    let party = try database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(try lines(party).map { "\($0.quantity) \($0.name.chinese)" } == ["1 冻豆腐", "2 毛肚"])
    func refusal() throws -> UndoRefusal? {
      try #require(try database.undoableSteps().first { $0.kind == .seated }).refusal
    }
    #expect(try refusal() == nil)
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)), by: store.server)
    #expect(try refusal() == .ordered)
  }

  @Test("Two hosts who seat the same booking order its dishes once")
  func twoHosts() throws {
    let booking = try book()
    try order("D001", booking)
    let other = try store.anotherTerminal()
    let party = try seat(booking)
    #expect(throws: FloorError.reservationOver(.seated)) {
      _ = try other.perform(
        SeatParty(.reservation(booking.id), at: [store.table("T02")]), by: store.manager)
    }
    // The same seating again, after an answer that did not come.
    let again = try other.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")], id: party.id), by: store.host)
    #expect(again.id == party.id)
    #expect(try lines(party).count == 1)
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE kind = 'normal'") == 1)
  }

  @Test("Guests who move keep it, and guests who go before anything was made owe nothing")
  func movedAndGone() throws {
    let booking = try book()
    try order("D001", booking)
    let party = try seat(booking)
    _ = try database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: [store.table("T02")]), by: store.server)
    #expect(try lines(party).count == 1)
    store.clock.advance(seconds: 10)
    _ = try database.perform(PartyLeaves(party.id), by: store.server)
    let step = try #require(try database.undoableSteps().first { $0.kind == .left })
    _ = try database.perform(UndoLeaving(step.id), by: store.server)
    #expect(try lines(party).map(\.stage) == [.held])
    try expectEventsEqualRevisions(store)
  }

  @Test("Who does not come orders nothing; who comes back after a slip orders once")
  func notComing() throws {
    let booking = try book()
    try order("D001", booking)
    store.clock.advance(minutes: 40)
    _ = try database.perform(MarkNoShow(booking.id), by: store.host)
    #expect(try store.number("SELECT count(*) FROM orderLine") == 0)
    let step = try #require(try database.undoableSteps().first { $0.kind == .noShow })
    _ = try database.perform(UndoNoShow(step.id), by: store.host)
    #expect(try lines(seat(booking)).count == 1)
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

  // MARK: What the guests must not have

  @Test("The guests' allergies are known while their dishes are noted, and nothing of it is told")
  func needs() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let booking = try book(member: member.id)
    _ = try database.perform(
      NoteNeeds([.allergy(.soy)], for: .reservation(booking.id)), by: store.host)
    let needs = try database.needs(ofBooking: booking.id)
    #expect(needs.objection(to: try store.dish("D004"))?.isGrave == true)
    #expect(needs.objection(to: try store.dish("D003"))?.isGrave == true)
    try order("D001", booking) { $0.note = "no soy for Wang" }
    let told = try database.read { db in
      try String.fetchAll(
        db,
        sql:
          "SELECT CAST(payload AS TEXT) FROM outboxEvent WHERE type = 'foh.reservation.preordered.v1'"
      )
    }
    #expect(told.count == 1)
    #expect(told.allSatisfy { !$0.contains("soy") && !$0.contains("Wang") })
    let picture = try database.bookedOrder(of: booking.id)
    #expect(picture.member?.id == member.id)
    #expect(picture.lines.map(\.stage) == [.held])
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
    #expect(try dishes(booking).map(\.line.quantity) == [2])
    let party = try seat(booking)
    #expect(try lines(party).map(\.stage) == [.held])
    try expectEventsEqualRevisions(store)
  }
}
