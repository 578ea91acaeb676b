import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Set meals that go to another bill")
struct MoveSetTests {
  let store: TestStore
  /// At T01 and at T02.
  let parties: [Party]
  let checks: [Identifier<Check>]

  init() throws {
    store = try TestStore(menu: SetMenu.text)
    parties = [try store.seat(2, at: "T01"), try store.seat(2, at: "T02")]
    checks = try [store.check(of: parties[0]), store.check(of: parties[1])]
  }

  var database: StoreDatabase { store.database }

  /// A set of the first table, with a dish that costs 10.00 more.
  private func add(
    _ quantity: Int = 1, sent: Bool = true, _ change: (inout NewLine) -> Void = { _ in }
  ) throws -> OrderLine {
    var new = NewLine(
      dishID: try store.dish("S01").id, quantity: quantity,
      choices: SetMenu.choices(meat: ["D001", "D002"]))
    change(&new)
    let set = try database.perform(AddLine(new, to: checks[0]), by: store.server)
    guard sent else { return set }
    let lines = try database.perform(SendLines(of: checks[0], only: [set.id]), by: store.server)
    return try #require(lines.first { $0.id == set.id })
  }

  /// Lines of a set's dishes on a table's order that stand.
  private func parts(_ set: OrderLine, _ party: Int) throws -> [OrderLine] {
    try database.order(of: parties[party].id).lines.filter {
      $0.isShownInSet && $0.setLine == set.id && $0.stage != .voided
    }
  }

  private func part(_ code: String, _ set: OrderLine) throws -> OrderLine {
    let id = try store.dish(code).id
    return try #require(try parts(set, 0).first { $0.dishID == id })
  }

  private func sent(_ party: Int) throws -> Int {
    try database.order(of: parties[party].id).sentTotal.minorUnits
  }

  @discardableResult
  private func move(_ line: OrderLine, _ quantity: Int? = nil) throws -> MovedLine {
    try database.perform(MoveLine(line, quantity: quantity, to: checks[1]), by: store.server)
  }

  private func moveNotices() throws -> [KitchenSlip] {
    try store.kitchenSlips().filter { $0.purpose == .moved }
  }

  @Test("A set goes with all its dishes, their money and the kitchen's items, once")
  func whole() throws {
    let set = try add()
    let moved = try move(set)
    #expect(moved.line.id == set.id && moved.to == "T02")
    #expect(try sent(0) == 0)
    #expect(try sent(1) == 9800 + 1000)
    #expect(try parts(set, 0).isEmpty)
    #expect(
      try parts(set, 1).map(\.name.english) == [
        "Two-broth pot", "Beef tripe", "Shrimp paste", "Plum juice",
      ])
    let tickets = try database.kitchenBoard()
    #expect(Set(tickets.map(\.tableNames)) == [["T02"]])
    #expect(tickets.flatMap(\.items).count == 4)
    // Each dish that has a station with a printer is told of once, as one of the set.
    let notices = try moveNotices()
    #expect(
      notices.flatMap(\.lines).map(\.name.english).sorted() == [
        "Beef tripe", "Shrimp paste", "Two-broth pot",
      ])
    #expect(notices.allSatisfy { $0.tables == ["T02"] && $0.movedFrom == ["T01"] })
    #expect(notices.flatMap(\.lines).allSatisfy { $0.setMeal?.english == "Set for two" })
    // Headquarters moves line by line.
    #expect(try store.events().count { $0 == "foh.check.line-moved.v1" } == 5)
    #expect(try move(set).isRepeated)
    #expect(try store.events().count { $0 == "foh.check.line-moved.v1" } == 5)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("A dish of a set and some of several sets do not go by themselves")
  func together() throws {
    let sets = try add(2)
    let tripe = try part("D001", sets)
    expectNothingWritten(store) {
      #expect(throws: LineMoveRefusal.dishOfSet(tripe.name)) { try move(tripe) }
      #expect(throws: LineMoveRefusal.dishOfSet(tripe.name)) { try move(tripe, 1) }
      #expect(throws: LineMoveRefusal.wholeSet(sets.name)) { try move(sets, 1) }
      #expect(throws: LineMoveRefusal.tooMany(2, sets.name)) { try move(sets, 3) }
    }
    #expect(try database.moveTargets(of: tripe).map(\.refusal) == [.dishOfSet(tripe.name)])
    #expect(try database.moveTargets(of: sets).map(\.refusal) == [nil])
    try move(sets, 2)
    #expect(try sent(1) == 2 * (9800 + 1000))
  }

  @Test("A set of which something went back or is kept back stays")
  func changed() throws {
    let set = try add()
    let tripe = try part("D001", set)
    try database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "late", made: true), by: store.server)
    let held = try add(sent: false)
    try database.perform(HoldLine(held.id), by: store.server)
    try database.perform(FireLines([part("G01", held).id]), by: store.server)
    let two = try add(2)
    try database.perform(
      ReturnLine(two.id, quantity: 1, reason: "late", made: true), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: LineMoveRefusal.setTakenBack(set.name)) { try move(set) }
      #expect(throws: LineMoveRefusal.setTakenBack(two.name)) { try move(two) }
      #expect(throws: LineMoveRefusal.setKeptBack(held.name)) { try move(held, 1) }
    }
  }

  @Test("What the kitchen does not know yet goes too, and is sent at the other table")
  func drafts() throws {
    let set = try add(sent: false)
    // What the guests do not want after all stays where it was voided.
    let juice = try part("W01", set)
    try database.perform(VoidLine(juice.id), by: store.server)
    try move(set)
    #expect(try parts(set, 1).map(\.stage) == [.draft, .draft, .draft])
    #expect(try database.kitchenBoard().isEmpty)
    try database.perform(SendLines(of: checks[1], only: [set.id]), by: store.server)
    #expect(try sent(1) == 9800 + 1000)
    #expect(try database.kitchenBoard().flatMap(\.items).count == 3)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("Undone, the set is on its bill with every dish at its seat and in its course")
  func undone() throws {
    let set = try add {
      $0.seat = 2
      $0.course = 1
    }
    let other = try add(sent: false) { $0.seat = 1 }
    let pot = try part("G01", other)
    try database.perform(ChangeLine(pot.id, course: 2, seat: 2), by: store.server)
    let before = try database.order(of: parties[0].id)
    for line in [set, other] {
      let seen = try #require(before.lines.first { $0.id == line.id })
      try move(seen)
      #expect(try parts(line, 1).allSatisfy { $0.seat == nil && $0.course == nil })
      _ = try database.perform(UndoMoveLine(store.step(.lineMoved).id), by: store.server)
    }
    let after = try database.order(of: parties[0].id)
    #expect(Set(after.lines) == Set(before.lines) && after.total == before.total)
    #expect(Set(try database.kitchenBoard().map(\.tableNames)) == [["T01"]])
    #expect(try store.events().count { $0 == "foh.check.line-move-undone.v1" } == 10)
    try expectEventsEqualRevisions(store)
  }

  @Test("It does not come back when something of it went back at the other table")
  func notUndone() throws {
    let set = try add()
    let tripe = try part("D001", set)
    try move(set)
    try database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "late", made: true), by: store.server)
    #expect(try store.step(.lineMoved).refusal == .notMoved(.setTakenBack(set.name)))
  }

  @Test("A dish that was partly given after the move comes back with its set")
  func givenSince() throws {
    let set = try add(2)
    let shrimp = try part("D002", set)
    try move(set)
    try database.perform(
      GiftLine(shrimp.id, quantity: 1, reason: "birthday"), by: store.manager)
    _ = try database.perform(UndoMoveLine(store.step(.lineMoved).id), by: store.server)
    #expect(try parts(set, 1).isEmpty)
    #expect(try parts(set, 0).reduce(0) { $0 + $1.quantity } == 10)
    #expect(try sent(0) == 2 * 9800 + 1000)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }
}
