import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Set meals that are ordered with a booking")
struct BookedSetTests {
  private let store: TestStore

  init() throws { store = try TestStore(menu: SetMenu.text) }

  private var database: StoreDatabase { store.database }

  @discardableResult
  private func order(
    _ booking: Reservation, _ code: String = "S01",
    _ choices: [SetChoice]? = SetMenu.choices(meat: ["D001", "D002"]), quantity: Int = 1,
    hold: Bool = true
  ) throws -> BookedDish {
    let line = NewLine(
      dishID: try store.dish(code).id, quantity: quantity, choices: choices, hold: hold)
    return try #require(
      try database.perform(BookDishes([line], for: booking.id), by: store.host).first)
  }

  private func dish(_ booking: Reservation) throws -> BookedDish {
    try #require(try store.dishes(of: booking).first)
  }

  /// Headquarters sends the menu with another text in the place of one.
  private func change(_ old: String, to new: String) throws {
    #expect(SetMenu.text.contains(old))
    try store.receive(
      try ChangeItem(
        .menu, id: ChangeItem.menuID, version: 2,
        MenuRow(csv: SetMenu.text.replacing(old, with: new), holdsFrom: nil)))
  }

  @Test("What was chosen stands with the booking, at the price of the whole set")
  func noted() throws {
    let booking = try store.book()
    try order(booking, quantity: 2)
    let set = try dish(booking)
    #expect(set.choices == SetMenu.choices(meat: ["D001", "D002"]))
    #expect(
      set.choiceWords.map(\.english) == [
        "Two-broth pot / Clear broth / Spicy broth", "Beef tripe", "Shrimp paste", "2 Plum juice",
      ])
    #expect(set.line.amountMinorUnits == 2 * (9800 + 1000))
    let picture = try database.bookedOrder(of: booking.id)
    #expect(picture.lines.count == 1)
    #expect(picture.choices == [set.line.id: set.choices])
    // Changing how many leaves the choices alone.
    _ = try database.perform(ChangeBookedDish(set.id, more: -1), by: store.host)
    #expect(try dish(booking).choices == set.choices)
    #expect(try dish(booking).line.quantity == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("What the set does not have so is refused on the phone, and nothing is noted")
  func refused() throws {
    let booking = try store.book()
    let pot = try store.dish("G01").name
    expectNothingWritten(store) {
      #expect(throws: SetRefusal.wrongCount(SetMenu.meat, 2)) {
        try order(booking, "S01", SetMenu.choices(meat: ["D001"]))
      }
      #expect(throws: SetRefusal.notInSet("D005")) {
        try order(booking, "S01", SetMenu.choices(meat: ["D001", "D005"]))
      }
      #expect(throws: OrderError.brothsMissing(2, pot)) { try order(booking, "S01", nil) }
      #expect(throws: SetRefusal.notInSet("G01")) {
        try order(booking, "D001", SetMenu.choices())
      }
    }
    #expect(try store.number("SELECT count(*) FROM bookedDish") == 0)
  }

  @Test("When they sit down the set is on their order as they chose it, once, whatever is undone")
  func seated() throws {
    let booking = try store.book()
    try order(booking, quantity: 2)
    _ = try store.seat(booking)
    // The dishes of the set are none that the guests ordered beside it.
    #expect(try store.step(.seated).refusal == nil)
    store.clock.advance(seconds: 10)
    _ = try database.perform(UndoSeating(store.step(.seated).id), by: store.host)
    #expect(try dish(booking).orderedAs == nil)
    let party = try store.seat(booking)
    let lines = try store.dishes(of: party)
    #expect(
      lines.map { "\($0.quantity) \($0.name.english) \($0.unitPrice.minorUnits)" } == [
        "2 Set for two 9800", "2 Two-broth pot 0", "2 Beef tripe 0", "2 Shrimp paste 1000",
        "4 Plum juice 0",
      ])
    #expect(lines.allSatisfy { $0.stage == .held })
    #expect(lines.first { $0.name == (try? store.dish("G01").name) }?.broths == ["B01", "B02"])
    #expect(try dish(booking).orderedAs == lines.first?.id)
    // A dish of the set beside it is the guests' own.
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)),
      by: store.server)
    #expect(try store.step(.seated).refusal == .ordered)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("A set that is to be ready at arrival is with the kitchen dish by dish")
  func atArrival() throws {
    let booking = try store.book()
    try order(booking, hold: false)
    let party = try store.seat(booking)
    #expect(party.stage == .ordered)
    #expect(try store.dishes(of: party).allSatisfy { $0.stage == .sent })
    #expect(try database.kitchenBoard().flatMap(\.items).count == 4)
  }

  @Test("A set whose choice the menu lost is not ordered, and says so from then on")
  func choiceGone() throws {
    let booking = try store.book()
    try order(booking)
    try change(" | D002 +10", to: "")
    #expect(try dish(booking).problem == .otherwise)
    let party = try store.seat(booking)
    #expect(try store.dishes(of: party).isEmpty)
    #expect(try dish(booking).leftOut == .otherwise)
    #expect(try database.order(of: party.id).leftOut.map(\.line.name.english) == ["Set for two"])
    try expectEventsEqualRevisions(store)
  }

  @Test("What a set came with when it was booked is ordered, whatever it comes with by then")
  func standard() throws {
    let booking = try store.book()
    try order(booking, "S02", nil)
    try change("D005* | D004", to: "D005 | D004*")
    #expect(try dish(booking).problem == nil)
    let party = try store.seat(booking)
    #expect(
      try store.dishes(of: party).map(\.name.english) == [
        "Lunch set", "Longevity noodles", "Plum juice",
      ])
  }

  @Test("What is sold out of a set keeps it from a booking of today")
  func soldOut() throws {
    let booking = try store.book()
    let name = try store.dish("S01").name
    let tripe = try store.dish("D001").id
    try database.perform(SetPortionsLeft(tripe, 3), by: store.cook)
    #expect(throws: OrderError.tooFewBooked(name)) {
      try order(booking, "S01", SetMenu.choices(), quantity: 2)
    }
    try order(booking, quantity: 2)
    #expect(try dish(booking).problem == nil)
    try database.perform(SetPortionsLeft(tripe, 1), by: store.cook)
    #expect(try dish(booking).problem == .tooFewLeft)
    try database.perform(SetPortionsLeft(tripe, 0), by: store.cook)
    #expect(try dish(booking).problem == .soldOut)
    #expect(throws: OrderError.soldOut(name)) { try order(booking) }
    let party = try store.seat(booking)
    #expect(try store.dishes(of: party).isEmpty)
    #expect(try dish(booking).leftOut == .soldOut)
  }
}
