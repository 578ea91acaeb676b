import Foundation
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Dishes of a set that are given, divided, fired apart or ordered again")
struct SetMealDishTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore(menu: SetMenu.text)
    party = try store.seat(2)
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func add(
    _ choices: [SetChoice] = SetMenu.choices(), quantity: Int = 1, course: Int? = nil
  ) throws -> OrderLine {
    try database.perform(
      AddLine(
        NewLine(
          dishID: store.dish("S01").id, quantity: quantity, choices: choices, course: course),
        to: check), by: store.server)
  }

  private func line(_ id: Identifier<OrderLine>) throws -> OrderLine {
    try #require(try database.order(of: party.id).lines.first { $0.id == id })
  }

  /// Entries of the audit trail that say that something was given.
  private func giftEntries() throws -> Int {
    try store.number("SELECT count(*) FROM auditEntry WHERE action = 'gift'")
  }

  @Test("More sets with a dish that was given are within the limit of gifts, and written down")
  func moreOfAGivenDish() throws {
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]))
    let shrimp = try store.part("D002", of: set, at: party)
    try database.perform(GiftLine(shrimp.id, reason: "birthday"), by: store.manager)
    expectNothingWritten(store) {
      #expect(throws: OrderError.giftGrows(shrimp.name)) {
        try database.perform(ChangeLine(set.id, more: 1), by: store.server)
      }
    }
    #expect(try giftEntries() == 1)
    try database.perform(ChangeLine(set.id, more: 1), by: store.manager)
    #expect(try line(shrimp.id).givenMinorUnits == 2000)
    #expect(try giftEntries() == 2)
    // Less is nobody's gift, and neither is another note.
    try database.perform(ChangeLine(set.id, more: -1, note: "quick"), by: store.server)
    #expect(try giftEntries() == 2)
    // A set of which nothing was given grows as it is ordered.
    try database.perform(ChangeLine(add().id, more: 5), by: store.server)
    try expectEventsEqualRevisions(store)
  }

  @Test("The dessert of a set is made with its own course, not with the set's")
  func dessert() throws {
    _ = try database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id, course: 1), to: check), by: store.server)
    let set = try add(course: 2)
    let juice = try store.part("W01", of: set, at: party)
    try database.perform(ChangeLine(juice.id, course: 3), by: store.server)
    _ = try database.perform(SendLines(of: check), by: store.server)
    let kept = try store.parts(of: set, at: party).map(\.stage) + [line(set.id).stage]
    #expect(kept == [.held, .held, .held, .held])
    func fireNext() throws {
      let next = CourseRule.next(among: try database.order(of: party.id).lines)
      _ = try database.perform(FireLines(next.map(\.id)), by: store.server)
    }
    try fireNext()
    #expect(
      try store.parts(of: set, at: party).filter { $0.stage == .sent }.map(\.course) == [2, 2])
    #expect(try line(set.id).stage == .sent)
    #expect(try line(juice.id).stage == .held)
    try fireNext()
    #expect(try line(juice.id).stage == .sent)
    // Who fires the line of a set of one course means all of it.
    let other = try add()
    try database.perform(HoldLine(other.id), by: store.server)
    _ = try database.perform(FireLines([other.id]), by: store.server)
    #expect(try store.parts(of: other, at: party).allSatisfy { $0.stage == .sent })
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who had not left after all have a set with all its dishes again, or none of it")
  func orderedAgain() throws {
    try database.perform(SetPortionsLeft(store.dish("W01").id, 10), by: store.cook)
    try database.perform(SetPortionsLeft(store.dish("D001").id, 2), by: store.cook)
    let gone = try add()
    let whole = try add(SetMenu.choices(meat: ["D002", "D003"]))
    try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try store.dish("W01").portionsLeft == Portions(10))
    // Another table takes the tripe that was given back.
    try database.perform(SetPortionsLeft(store.dish("D001").id, 1), by: store.cook)
    let other = try store.check(of: try store.seat(2, at: "T02"))
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: other), by: store.server)
    let step = try #require(try database.undoableSteps().first { $0.kind == .left })
    _ = try database.perform(UndoLeaving(step.id), by: store.host)
    #expect(try line(gone.id).stage == .voided)
    #expect(try store.parts(of: gone, at: party).isEmpty)
    #expect(try line(whole.id).stage == .draft)
    #expect(try store.parts(of: whole, at: party).map(\.stage) == [.draft, .draft, .draft, .draft])
    // The drinks of the set that is gone can be sold.
    #expect(try store.dish("W01").portionsLeft == Portions(8))
    try expectEventsEqualRevisions(store)
  }

  @Test("A set costs what the menu says, whatever its dishes come with; only more costs more")
  func modifiers() throws {
    let rows = """
      N01,手工面,Noodles,noodles,hot,12.00,,food,none,,dish,,,,加料/Extras 0-1: 煎蛋/egg* +2 | 牛肉/beef +5
      S03,面套餐,Noodle set,sets,hot,30.00,,food,,,set,,,,,主食/Noodles all: N01; 饮料/Drink all: W01

      """
    let store = try TestStore(
      menu: TestStore.menu.replacing("tags,pairs_with", with: "tags,pairs_with,modifiers,set")
        .trimmingCharacters(in: .newlines) + "\n" + rows)
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let set = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("S03").id, quantity: 2), to: check), by: store.server)
    func noodles() throws -> OrderLine {
      try #require(
        try store.database.order(of: party.id).lines.first {
          $0.setLine == set.id && $0.name.english == "Noodles"
        })
    }
    #expect(set.unitPrice.minorUnits == 3000)
    #expect(try noodles().modifiers.map(\.modifier.name.english) == ["egg"])
    #expect(try noodles().unitPrice.minorUnits == 0)
    #expect(try store.database.order(of: party.id).total.minorUnits == 2200 + 6000)
    let group = try #require(try store.dish("N01").modifiers.first)
    let beef = try #require(group.modifiers.last)
    try store.database.perform(
      ChangeLine(noodles().id, modifiers: [ModifierChoice(group: group.name, beef)]),
      by: store.server)
    #expect(try noodles().unitPrice.minorUnits == 300)
    try store.database.perform(ChangeLine(noodles().id, modifiers: []), by: store.server)
    #expect(try noodles().unitPrice.minorUnits == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("One of two sets goes back with its piece of a dish of which the other one was given")
  func returnOfADividedDish() throws {
    try database.perform(SetPortionsLeft(store.dish("D002").id, 10), by: store.cook)
    let set = try add(SetMenu.choices(meat: ["D001", "D002"]), quantity: 2)
    _ = try database.perform(SendLines(of: check), by: store.server)
    let shrimp = try store.part("D002", of: set, at: party)
    let given = try database.perform(
      GiftLine(shrimp.id, quantity: 1, reason: "birthday"), by: store.manager)
    let before = try database.order(of: party.id).total.minorUnits
    try database.perform(
      ReturnLine(set.id, quantity: 1, reason: "late", made: false), by: store.server)
    let back = try database.order(of: party.id).lines.filter {
      $0.kind == .returned && $0.dishID == shrimp.dishID
    }
    #expect(back.map(\.returns) == [shrimp.id])
    #expect(try store.dish("D002").portionsLeft == Portions(9))
    #expect(try database.order(of: party.id).total.minorUnits == before - 9800 - 1000)
    try database.perform(
      ReturnLine(set.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(try store.dish("D002").portionsLeft == Portions(10))
    #expect(
      try database.order(of: party.id).lines.filter { $0.returns == given.id }.count == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("What was given away or taken back names a set once, not each dish that is in its price")
  func report() throws {
    let given = try add(SetMenu.choices(meat: ["D001", "D002"]))
    try database.perform(GiftLine(given.id, reason: "birthday"), by: store.manager)
    try database.perform(VoidLine(add().id), by: store.server)
    let back = try add()
    let stays = try add()
    _ = try database.perform(SendLines(of: check), by: store.server)
    try database.perform(
      ReturnLine(back.id, quantity: 1, reason: "late", made: false), by: store.server)
    try database.perform(
      ReturnLine(
        store.part("W01", of: stays, at: party).id, quantity: 1, reason: "late", made: true),
      by: store.server)
    let away = try database.givenAway()
    func words(_ kind: GivenAway.Kind) -> [String] {
      away.filter { $0.kind == kind }.map(\.what.english).sorted()
    }
    #expect(words(.gift) == ["1 Set for two", "1 Shrimp paste"])
    #expect(words(.voided) == ["1 Set for two"])
    #expect(words(.returned) == ["1 Plum juice", "1 Set for two"])
    let report = try #require(try database.dayReports().days.first)
    #expect(report.voids["gift"] == DayReport.Count(count: 2, minorUnits: 9800 + 1000))
    #expect(report.voids["voided"] == DayReport.Count(count: 1, minorUnits: 9800))
  }
}
