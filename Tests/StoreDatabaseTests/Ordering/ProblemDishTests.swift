import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Dishes that were not right when they came")
struct ProblemDishTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    let may = #"may = ["order", "seat", "return_after_sending"#
    store = try TestStore(
      replacing: [(may + "\"]", may + "\", \"gift\"]\n    gifts_up_to = \"20.00\"")])
    party = try store.seat(2)
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func sent(_ code: String, _ quantity: Int = 1) throws -> OrderLine {
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check),
      by: store.server)
    _ = try database.perform(SendLines(of: check), by: store.server)
    return line
  }

  private func off(
    _ line: OrderLine, _ basisPoints: Int = 10_000, _ quantity: Int? = nil,
    partID: Identifier<OrderLine>? = nil, by author: Author? = nil
  ) throws -> OrderLine {
    try database.perform(
      ProblemDish(
        line.id, basisPoints: basisPoints, quantity: quantity, reason: Reason(.notGood),
        partID: partID), by: author ?? store.server)
  }

  private func reductions() throws -> [String] {
    try database.bill(of: check).rows.filter { $0.kind == .lineReduction }.map {
      "\($0.amount.minorUnits) \($0.reason.english) \($0.authorName ?? "")"
    }
  }

  @Test("A share of its price comes off on the step of single lines, with who took it off and why")
  func share() throws {
    let line = try sent("D001")
    let reduced = try off(line, 5000)
    #expect(reduced.authorName == line.authorName)
    let name = store.server.staff.name
    #expect(try reductions() == ["-1900 problem dish: not good \(name)"])
    // Two dips of 11.00.
    #expect(try database.bill(of: check).total.minorUnits == 2200 + 1900)
    let given = try #require(try database.givenAway().first)
    #expect(given.kind == .problemDish && given.amount.minorUnits == 1900)
    #expect(given.reason == Reason(.notGood))
    // Said again it changes nothing.
    let events = try store.events().count
    _ = try off(line, 5000)
    #expect(try store.events().count == events)
    try expectEventsEqualRevisions(store)
  }

  @Test("Some pieces are split off; the kitchen has as many as before, and once only")
  func part() throws {
    let line = try sent("D003", 3)
    let partID: Identifier<OrderLine> = database.environment.ids.next()
    let part = try off(line, 10_000, 1, partID: partID)
    #expect(part.quantity == 1 && part.id == partID)
    #expect(try off(line, 10_000, 1, partID: partID) == part)
    #expect(try database.bill(of: check).total.minorUnits == 2200 + 2 * 1500)
    let pieces = try database.kitchenBoard().flatMap(\.items)
      .filter { $0.line.dishID == line.dishID }.reduce(0) { $0 + $1.quantity }
    #expect(pieces == 3)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("A part of a part is split off, and then more of the whole")
  func partOfPart() throws {
    let line = try sent("D001", 5)
    let part = try off(line, 5000, 2, by: store.manager)
    let worse = try off(part, 10_000, 1, by: store.manager)
    _ = try database.perform(
      GiftLine(line.id, quantity: 1, reason: "late"), by: store.manager)
    _ = try off(line, 10_000, 1, by: store.manager)
    let own = try database.order(of: party.id).lines.filter { $0.dishID == line.dishID }
    #expect(own.map(\.quantity) == [1, 1, 1, 1, 1])
    #expect(own.map(\.problemBasisPoints) == [nil, 5000, 10_000, nil, 10_000])
    #expect(own.map(\.id).prefix(3) == [line.id, part.id, worse.id])
    // Two dips of 11.00, one tripe of 38.00, and half of another.
    #expect(try database.bill(of: check).total.minorUnits == 2200 + 3800 + 1900)
    let pieces = try database.kitchenBoard().flatMap(\.items)
      .filter { $0.line.dishID == line.dishID }.reduce(0) { $0 + $1.quantity }
    #expect(pieces == 5)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("The list of what was given away says to the cent what the bill took off what stayed")
  func cents() throws {
    let line = try sent("D003", 2)
    // 7.455 a piece.
    _ = try off(line, 4970)
    _ = try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.manager)
    let taken = try database.bill(of: check).rows.filter { $0.kind == .lineReduction }
    #expect(taken.map(\.amount.minorUnits) == [-746])
    let given = try database.givenAway().filter { $0.kind == .problemDish }
    #expect(given.map(\.amount.minorUnits) == [746])
  }

  @Test("What goes back of it afterwards takes nothing off twice")
  func returned() throws {
    let line = try sent("D003", 2)
    _ = try off(line, 5000)
    store.clock.advance(minutes: 5)
    _ = try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.manager)
    // Booked on who took it back, not on who took off the share.
    let back = try #require(try database.givenAway().first)
    #expect(back.kind == .returned && back.at == store.clock.now)
    #expect(back.authorName == "Max" && back.reason == "cold")
    #expect(try database.bill(of: check).total.minorUnits == 2200 + 750)
    #expect(try database.order(of: party.id).total.minorUnits == 2200 + 750)
    let onFloor = try database.floor().tables.compactMap { $0.checkTotals[party.id]?.minorUnits }
    #expect(onFloor == [2200 + 750])
    #expect(try database.checkInvariants() == [])
  }

  @Test("The role's limit counts, and what was not sent, given or is nothing off is refused")
  func refused() throws {
    let tripe = try sent("D001")
    expectNothingWritten(store) {
      #expect(throws: GivingRefusal.self) { _ = try off(tripe) }
      #expect(throws: GivingRefusal.percentageOutOfRange) { _ = try off(tripe, 0) }
      #expect(throws: OrderError.giftTooLarge(1, tripe.name)) { _ = try off(tripe, 1000, 2) }
    }
    #expect(try off(tripe, by: store.manager).problemBasisPoints == 10_000)
    let draft = try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id), to: check), by: store.server)
    #expect(throws: OrderError.notSent(draft.name)) { _ = try off(draft) }
    let gift = try database.perform(GiftLine(draft.id, reason: "late"), by: store.server)
    _ = try database.perform(SendLines(of: check), by: store.server)
    #expect(throws: OrderError.alreadyGift(gift.name)) { _ = try off(gift) }
  }

  @Test("On a closed bill nothing is taken off any more, in the file neither")
  func closed() throws {
    let line = try sent("D003")
    _ = try database.perform(
      Pay(check, tender: .cash, amount: try database.bill(of: check).total.minorUnits),
      by: store.cashier)
    _ = try? database.perform(CloseCheck(check), by: store.cashier)
    #expect(throws: OrderError.checkClosed) { _ = try off(line) }
    #expect(throws: (any Error).self) {
      try database.maintain { db in
        try db.execute(
          sql: "UPDATE orderLine SET problemBasisPoints = 10000, reason = 'x' WHERE id = ?",
          arguments: [line.id])
      }
    }
  }
}
