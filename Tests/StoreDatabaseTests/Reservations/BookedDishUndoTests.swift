import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Undoing a seating of guests with booked dishes")
struct BookedDishUndoTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  /// Why the seating is no slip any more.
  private func refusal() throws -> UndoRefusal? { try store.step(.seated).refusal }

  @Test("A seating that is undone gives all of it back, and it is ordered once the next time")
  func undone() throws {
    let booking = try store.book()
    try store.order("D001", for: booking)
    try store.order("D004", for: booking)
    let wrong = try store.seat(booking)
    store.clock.advance(seconds: 10)
    _ = try database.perform(UndoSeating(store.step(.seated).id), by: store.host)
    #expect(try store.dishes(of: wrong).isEmpty)
    #expect(try store.dishes(of: booking).allSatisfy { $0.orderedAs == nil && $0.leftOut == nil })
    try store.order("D002", for: booking)
    let party = try store.seat(booking)
    #expect(try store.dishes(of: party).map(\.name.chinese) == ["毛肚", "花生酱拌面", "虾滑"])
    try expectEventsEqualRevisions(store)
  }

  @Test("More of a booked dish than was booked is the guests' own order")
  func moreThanBooked() throws {
    let booking = try store.book()
    try store.order("D001", for: booking) { $0.quantity = 2 }
    let party = try store.seat(booking)
    #expect(try refusal() == nil)
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)), by: store.server)
    #expect(try refusal() == .ordered)
  }

  @Test("A seating is no slip any more once one of its dishes is on the bill of other guests")
  func movedToOthers() throws {
    let others = try store.check(of: store.seat(2, at: "T02"))
    let booking = try store.book()
    try store.order("D001", for: booking)
    let party = try store.seat(booking)
    let line = try #require(try store.dishes(of: party).first)
    _ = try database.perform(FireLines([line.id]), by: store.server)
    let fired = try #require(try store.dishes(of: party).first)
    _ = try database.perform(MoveLine(fired, to: others), by: store.server)
    #expect(try store.dishes(of: party).isEmpty)
    let step = try store.step(.seated)
    #expect(step.refusal == .ordered)
    expectNothingWritten(store) {
      #expect(throws: UndoRefusal.ordered) {
        _ = try database.perform(UndoSeating(step.id), by: store.host)
      }
    }
    #expect(try store.dishes(of: booking).map(\.orderedAs) == [line.id])
  }

  @Test("A dish of an app's number on the bill of others keeps the seating until it is taken off")
  func numbersDishMovedToOthers() throws {
    let others = try store.check(of: store.seat(2, at: "T02"))
    let id = store.newID(Ticket.self)
    try store.receive(
      store.ticketRequest(id, preorder: [PreorderedDish(code: "D001", quantity: 2)]))
    let party = try store.seat(.ticket(id))
    #expect(try refusal() == nil)
    let line = try #require(try store.dishes(of: party).first)
    _ = try database.perform(MoveLine(line, to: others), by: store.server)
    #expect(try refusal() == .ordered)
    _ = try database.perform(VoidLine(line.id), by: store.server)
    #expect(try refusal() == nil)
  }

  @Test("What guests chose with a number of an app and with their booking is ordered once")
  func chosenTwice() throws {
    let booking = try store.book("Li", phone: "13911112222")
    try store.order("D001", for: booking) { $0.quantity = 2 }
    try store.receive(
      store.ticketRequest(
        store.newID(), phone: "139 1111 2222",
        preorder: [
          PreorderedDish(code: "D001", quantity: 2), PreorderedDish(code: "D003", quantity: 1),
        ]))
    let ticket = try store.number(booking)
    let party = try store.seat(.ticket(ticket.id))
    #expect(
      try store.dishes(of: party).map { "\($0.quantity) \($0.name.chinese)" } == ["1 冻豆腐", "2 毛肚"])
    #expect(try refusal() == nil)
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)), by: store.server)
    #expect(try refusal() == .ordered)
  }
}
