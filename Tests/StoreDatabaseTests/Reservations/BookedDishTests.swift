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

  @Test("A pot with its broths, a half portion, a seat and a note stand with the booking")
  func noted() throws {
    let booking = try store.book()
    try store.order("G01", for: booking) { $0.broths = ["B01", "B02"] }
    let half = try store.order("D001", for: booking) {
      $0.portion = .half
      $0.quantity = 3
      $0.seat = 2
      $0.note = " thin\nslices "
    }
    let beef = try store.order("D006", for: booking) { $0.grams = 400 }
    #expect(try store.dishes(of: booking).map(\.line.name.chinese) == ["鸳鸯锅", "毛肚", "鲜切牛肉"])
    #expect(try store.dishes(of: booking).first?.brothNames.map(\.chinese) == ["清汤", "麻辣锅底"])
    #expect(try store.dishes(of: booking).first?.line.unitPrice.minorUnits == 68_00)
    #expect(half.line.note == "thin slices")
    #expect(half.line.amountMinorUnits == 60_00)
    #expect(beef.line.amountMinorUnits == 54_40)
    #expect(try store.dishes(of: booking).countWords?.english == "5 dishes")
    #expect(try database.doorBoard().todaysBookings.first?.dishes.count == 3)
    // Nobody has sat down: the kitchen and the till know of nothing.
    #expect(try store.number("SELECT count(*) FROM orderLine") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("What the menu does not have so is refused as at the table, and nothing is noted")
  func refused() throws {
    let booking = try store.book()
    let tripe = try store.dish("D001").name
    func expect(_ error: OrderError, _ code: String, _ change: @escaping (inout NewLine) -> Void) {
      expectNothingWritten(store) {
        #expect(throws: error) { try store.order(code, for: booking, change) }
      }
    }
    expect(.brothsMissing(2, try store.dish("G01").name), "G01") { _ in }
    expect(.noHalf(try store.dish("D002").name), "D002") { $0.portion = .half }
    expect(.gramsMissing(try store.dish("D006").name), "D006") { _ in }
    expect(.notByWeight(tripe), "D001") { $0.grams = 100 }
    expect(.quantityOutOfRange, "D001") { $0.quantity = 0 }
    expect(.notWithBooking, "D001") { $0.kind = .gift(reason: Reason(.birthday)) }
    #expect(try store.number("SELECT count(*) FROM bookedDish") == 0)
    for _ in 1...BookedDish.limit { try store.order("D001", for: booking) }
    #expect(throws: ReservationError.tooManyDishes) { try store.order("D001", for: booking) }
    _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    #expect(throws: ReservationError.over(.cancelled)) { try store.order("D001", for: booking) }
  }

  @Test("What is sold out today concerns a booking of today, and no other")
  func soldOut() throws {
    let (today, tomorrow) = (try store.book(), try store.book(minutes: 24 * 60))
    let tofu = try store.dish("D003")
    try database.perform(SetPortionsLeft(tofu.id, 1), by: store.cook)
    #expect(throws: OrderError.tooFewBooked(tofu.name)) {
      try store.order("D003", for: today) { $0.quantity = 2 }
    }
    let dish = try store.order("D003", for: today)
    #expect(throws: OrderError.tooFewBooked(tofu.name)) {
      _ = try database.perform(ChangeBookedDish(dish.id, more: 1), by: store.host)
    }
    try database.perform(SetPortionsLeft(tofu.id, 0), by: store.cook)
    #expect(throws: OrderError.soldOut(tofu.name)) { try store.order("D003", for: today) }
    try store.order("D003", for: tomorrow) { $0.quantity = 9 }
    #expect(try store.dishes(of: tomorrow).first?.problem == nil)
    #expect(try store.dishes(of: today).first?.problem == .soldOut)
    #expect(try database.menu(ofBooking: tomorrow.id).allSatisfy { $0.portionsLeft == nil })
    #expect(try database.menu(ofBooking: today.id).contains { $0.isSoldOut })
  }

  @Test("A dish is changed and taken off; two who change it at once lose nothing")
  func changed() throws {
    let booking = try store.book()
    let dish = try store.order("D001", for: booking)
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
    #expect(try store.dishes(of: booking).isEmpty)
    let other = try store.order("D002", for: booking)
    _ = try database.perform(TakeOffBookedDish(other.id), by: store.server)
    #expect(try store.dishes(of: booking).isEmpty)
    #expect(throws: StoreError.self) {
      _ = try database.perform(TakeOffBookedDish(other.id), by: store.server)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("The same dishes with the same ids are noted once")
  func twice() throws {
    let booking = try store.book()
    let line = NewLine(dishID: try store.dish("D001").id)
    let verb = BookDishes([line], for: booking.id, ids: [store.newID(OrderLine.self)])
    let first = try database.perform(verb, by: store.host)
    #expect(try database.perform(verb, by: store.server) == first)
    #expect(try store.dishes(of: booking).count == 1)
    // Nor again after somebody took it off.
    let dish = try #require(first.first)
    _ = try database.perform(TakeOffBookedDish(dish.id), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: OrderError.alreadyVoided(dish.line.name)) {
        _ = try database.perform(verb, by: store.host)
      }
    }
    #expect(try store.dishes(of: booking).isEmpty)
  }

  @Test("Nobody takes off a dish unseen that somebody else has just changed")
  func takenOffUnseen() throws {
    let booking = try store.book()
    let dish = try store.order("D001", for: booking)
    let changed = try database.perform(ChangeBookedDish(dish.id, more: 2), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: OrderError.changedMeanwhile(dish.line.name)) {
        _ = try database.perform(TakeOffBookedDish(dish.id, seen: dish.line), by: store.host)
      }
    }
    _ = try database.perform(TakeOffBookedDish(dish.id, seen: changed.line), by: store.host)
    #expect(try store.dishes(of: booking).isEmpty)
  }

  // MARK: What the guests must not have

  @Test("The guests' allergies are known while their dishes are noted, and nothing of it is told")
  func needs() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let booking = try store.book(member: member.id)
    _ = try database.perform(
      NoteNeeds([.allergy(.soy)], for: .reservation(booking.id)), by: store.host)
    let needs = try database.needs(ofBooking: booking.id)
    #expect(needs.objection(to: try store.dish("D004"))?.isGrave == true)
    #expect(needs.objection(to: try store.dish("D003"))?.isGrave == true)
    try store.order("D001", for: booking) { $0.note = "no soy for Wang" }
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
}
