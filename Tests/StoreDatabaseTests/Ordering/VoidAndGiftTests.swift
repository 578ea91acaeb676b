import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Who took a line off, and who gave one")
struct VoidAndGiftTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    party = try store.seat()
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func add(_ code: String, _ quantity: Int = 1) throws -> OrderLine {
    try database.perform(
      AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check),
      by: store.server)
  }

  private func given(_ kind: GivenAway.Kind) throws -> [GivenAway] {
    try database.givenAway().filter { $0.kind == kind }
  }

  @Test("A void names who took it off, when and why, and beside it who had noted the dish")
  func void() throws {
    let line = try add("D001")
    store.clock.advance(minutes: 7)
    try database.perform(VoidLine(line.id, reason: "changed their mind"), by: store.otherServer)
    let void = try #require(try given(.voided).first)
    #expect(void.authorName == "王强")
    #expect(void.orderedByName == "李静")
    #expect(void.at == store.clock.now)
    #expect(void.reason == "changed their mind")
    // Without a question it has a reason too.
    let own = try add("D003")
    try database.perform(VoidLine(own.id), by: store.server)
    #expect(try given(.voided).first?.reason == Reason(.changedBeforeSending))
    #expect(try given(.voided).first?.orderedByName == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("A gift that is voided keeps why it was given, and says why it was taken off")
  func voidedGift() throws {
    let line = try add("D001")
    try database.perform(GiftLine(line.id, reason: "birthday"), by: store.manager)
    try database.perform(VoidLine(line.id, reason: "cannot be made"), by: store.server)
    #expect(try given(.voided).first?.reason == "cannot be made")
    #expect(try database.order(of: party.id).lines.last?.reason == "birthday")
  }

  @Test("Guests who leave void their lines with that reason, by whom they were seen off")
  func leaving() throws {
    _ = try add("D001")
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    let voids = try given(.voided)
    #expect(voids.count == 2)
    #expect(voids.allSatisfy { $0.reason == Reason(.guestHasLeft) && $0.authorName == "Anna" })
    let step = try #require(
      try database.undoableSteps().first { $0.kind == .left })
    _ = try database.perform(UndoLeaving(step.id), by: store.host)
    #expect(try given(.voided).isEmpty)
    #expect(
      try store.number("SELECT count(*) FROM orderLine WHERE voidedByName IS NOT NULL") == 0)
  }

  @Test("A gift names who gave it and who allowed it, not who noted the dish")
  func gift() throws {
    let line = try add("D001")
    store.clock.advance(minutes: 3)
    let gift = try database.perform(
      GiftLine(line.id, reason: "birthday", authoriser: store.manager.staff), by: store.otherServer)
    #expect(gift.authorName == "李静")
    #expect(gift.givenByName == "王强")
    let given = try #require(try given(.gift).first)
    #expect(given.authorName == "王强")
    #expect(given.orderedByName == "李静")
    #expect(given.authoriserName == "Max")
    #expect(given.at == store.clock.now)
  }

  @Test("A part may be given again after a part that was given before sending")
  func partBeforeAndAfter() throws {
    let line = try add("D001", 4)
    let gift = GiftLine(line.id, quantity: 1, reason: "birthday")
    try database.perform(gift, by: store.manager)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(gift, by: store.manager)
    #expect(
      try database.order(of: party.id).lines.filter { $0.dishID == line.dishID }.map(\.quantity)
        == [2, 1, 1])
    try expectEventsEqualRevisions(store)
  }

  @Test("A dip that was given is not charged again when another guest comes")
  func givenDip() throws {
    let dips = try #require(
      try database.order(of: party.id).lines.first { $0.kind == .perHead })
    try database.perform(
      GiftLine(dips.id, quantity: 1, reason: "birthday"), by: store.manager)
    try database.perform(ChangePartySize(party.id, to: 3), by: store.host)
    let own = try database.order(of: party.id).lines.filter { $0.dishID == dips.dishID }
    #expect(own.filter { $0.kind == .gift }.map(\.quantity) == [1])
    #expect(own.filter { $0.kind == .perHead }.reduce(0) { $0 + $1.quantity } == 2)
  }

  @Test("A part of a line is given, before and after the kitchen has it; the rest is paid")
  func part() throws {
    try database.perform(SetPortionsLeft(store.dish("D001").id, 10), by: store.cook)
    let line = try add("D001", 3)
    let id: Identifier<OrderLine> = Identifier(rawValue: "00000000-0000-7000-8000-000000000001")
    let gift = GiftLine(line.id, quantity: 1, reason: "birthday", partID: id)
    let part = try database.perform(gift, by: store.manager)
    #expect(part.quantity == 1)
    #expect(part.kind == .gift)
    #expect(part.stage == .draft)
    // Repeated after an unclear answer, it is given once.
    _ = try database.perform(gift, by: store.manager)
    #expect(try database.order(of: party.id).lines.map(\.quantity) == [2, 2, 1])
    try database.perform(VoidLine(part.id), by: store.server)
    #expect(try store.dish("D001").portionsLeft == 8)

    try database.perform(SendLines(of: check), by: store.server)
    let pieces = try database.kitchenBoard().flatMap(\.items).reduce(0) { $0 + $1.quantity }
    let before = try database.bill(of: check).total.minorUnits
    let name = line.name
    for count in [2, 3] {
      #expect(throws: OrderError.self) {
        try database.perform(
          GiftLine(line.id, quantity: count + 1, reason: "birthday"), by: store.manager)
      }
    }
    let sent = try database.perform(
      GiftLine(line.id, quantity: 1, reason: "birthday"), by: store.manager)
    #expect(try database.bill(of: check).total.minorUnits == before - 3800)
    #expect(
      try database.kitchenBoard().flatMap(\.items).reduce(0) { $0 + $1.quantity } == pieces)
    #expect(try given(.gift).map(\.amount.minorUnits) == [3800])
    // What is left may go back, and not more.
    try database.perform(
      ReturnLine(sent.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(throws: OrderError.returnsTooMany(1, name)) {
      try database.perform(
        ReturnLine(line.id, quantity: 2, reason: "late", made: false), by: store.server)
    }
    let due = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: due), by: store.cashier)
    try expectEventsEqualRevisions(store)
  }
}
