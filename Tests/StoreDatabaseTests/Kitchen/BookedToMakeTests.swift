import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What bookings of tonight will have the kitchen make")
struct BookedToMakeTests {
  private func book(
    _ store: TestStore, minutes: Int = 10, at table: String = "T01"
  ) throws -> Reservation {
    try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: minutes), partySize: 2, guestName: "Lin",
          tableIDs: [store.table(table)])), by: store.host)
  }

  private func order(
    _ store: TestStore, _ code: String, _ quantity: Int = 1, for booking: Reservation,
    hold: Bool = true, _ change: (inout NewLine) -> Void = { _ in }
  ) throws {
    var line = NewLine(dishID: try store.dish(code).id, quantity: quantity, hold: hold)
    change(&line)
    _ = try store.database.perform(BookDishes([line], for: booking.id), by: store.host)
  }

  /// Each dish with its pieces.
  private func booked(_ store: TestStore, station: String? = nil) throws -> [String] {
    try store.database.bookedToMake(station: station)
      .map { "\($0.quantity) \($0.name.english)\($0.isHalf ? " half" : "")" }.sorted()
  }

  @Test("From the booking until it is sent, at its own station, and each piece once")
  func untilSent() throws {
    let store = try TestStore()
    let booking = try book(store)
    try order(store, "D001", 3, for: booking)
    try order(store, "D001", 2, for: booking) { $0.portion = .half }
    try order(store, "G01", for: booking) { $0.broths = ["B01", "B02"] }
    let all = ["1 Two-broth pot", "2 Beef tripe half", "3 Beef tripe"]
    #expect(try booked(store) == all)
    #expect(try booked(store, station: "hot") == ["1 Two-broth pot"])
    let pot = try #require(try store.database.bookedToMake(station: "hot").first)
    #expect(pot.broths.map(\.english) == ["Clear broth", "Spicy broth"])
    #expect(try store.database.kitchenBoard().isEmpty)
    // Seated, it is kept back for them.
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    #expect(try booked(store) == all)
    let lines = try store.database.order(of: party.id).lines
    let tripe = try #require(
      lines.first { $0.name.english == "Beef tripe" && $0.portion == .full })
    _ = try store.database.perform(
      SendLines(of: store.check(of: party), only: [tripe.id]), by: store.server)
    #expect(try booked(store) == ["1 Two-broth pot", "2 Beef tripe half"])
    let made = try store.database.kitchenBoard().flatMap(\.items)
    #expect(made.filter { $0.line.id == tripe.id }.map(\.quantity) == [3])
    let half = try #require(lines.first { $0.portion == .half })
    _ = try store.database.perform(VoidLine(half.id), by: store.server)
    #expect(try booked(store) == ["1 Two-broth pot"])
  }

  @Test("A set is made of its dishes, before its guests sit down and after")
  func sets() throws {
    let store = try TestStore(menu: SetMenu.text)
    let booking = try book(store)
    try order(store, "S01", 2, for: booking) {
      $0.choices = SetMenu.choices(meat: ["D001", "D002"])
    }
    let dishes = ["2 Beef tripe", "2 Shrimp paste", "2 Two-broth pot", "4 Plum juice"]
    #expect(try booked(store) == dishes)
    _ = try store.database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    #expect(try booked(store) == dishes)
  }

  @Test("Not of another day, of a booking that is over, of what was taken off or sold out")
  func notToCome() throws {
    let store = try TestStore()
    let tomorrow = try book(store, minutes: 24 * 60)
    try order(store, "D001", for: tomorrow)
    let over = try book(store, at: "T02")
    try order(store, "D001", for: over)
    #expect(try booked(store) == ["1 Beef tripe"])
    _ = try store.database.perform(CancelReservation(over.id, reason: "ill"), by: store.host)
    #expect(try booked(store) == [])
    let booking = try book(store, at: "T03")
    try order(store, "D002", 2, for: booking)
    try order(store, "D003", for: booking)
    try store.database.perform(
      SetPortionsLeft(store.dish("D002").id, 1), by: store.cook)
    #expect(try booked(store) == ["1 Frozen tofu"])
  }
}
