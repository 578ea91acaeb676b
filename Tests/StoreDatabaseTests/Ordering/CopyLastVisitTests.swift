import Foundation
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Ordering what the guest had last time")
struct CopyLastVisitTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    party = try store.seat(2, at: "T01")
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func guest(
    _ facts: [MemberFact.Kind] = [], had visits: [(LocalDate, String)] = []
  ) throws {
    let member = try store.enrol(facts: facts)
    try store.bring(visits, of: member)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
  }

  private func copy() throws -> CopiedVisit {
    try database.perform(CopyLastVisit(to: check), by: store.server)
  }

  private let october = LocalDate(year: 2026, month: 10, day: 3)

  @Test("The pot with its broths and every dish come as they were, of the last visit alone")
  func whole() throws {
    try guest(had: [
      (LocalDate(year: 2026, month: 9, day: 1), #"{"D005":9}"#),
      (october, #"{"G01":1,"B01":1,"B02":1,"D001":2,"W01":1}"#),
      // Tonight's own bill, paid already.
      (LocalDate(year: 2026, month: 11, day: 22), #"{"D003":1}"#),
    ])
    let copied = try copy()
    #expect(copied.day == october)
    #expect(copied.left.isEmpty)
    #expect(
      copied.lines.map { "\($0.quantity) \($0.name.english)" } == [
        "1 Two-broth pot", "2 Beef tripe", "1 Plum juice",
      ])
    #expect(copied.lines.first?.broths == ["B01", "B02"])
    #expect(copied.lines.allSatisfy { $0.stage == .draft })
    // Once more adds nothing.
    #expect(try copy().lines.isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "What is sold out, against a need, gone from the menu or has to be asked is left out and said")
  func left() throws {
    try guest(
      [.allergy(.peanut)],
      had: [
        (october, #"{"G01":1,"B01":1,"D001":2,"D002":1,"D004":1,"D006":1,"X99":1,"D005":1}"#)
      ])
    try database.perform(SetPortionsLeft(store.dish("D001").id, 1), by: store.cook)
    try database.perform(SetPortionsLeft(store.dish("D002").id, 0), by: store.cook)
    let copied = try copy()
    #expect(copied.lines.map(\.name.english) == ["Longevity noodles"])
    #expect(
      copied.left.map { "\($0.name.english): \($0.reason.english)" } == [
        "X99: no longer on the menu", "Two-broth pot: choose its broths",
        "Beef tripe: only 1 left", "Shrimp paste: sold out", "Peanut noodles: contains peanuts",
        "Hand-cut beef: to be weighed",
      ])
    #expect(try store.dish("D001").portionsLeft == 1)
  }

  @Test("What the guest did not like is not ordered again")
  func disappointing() throws {
    try guest(had: [(october, #"{"G02":1,"B01":1,"D001":1}"#)])
    let tripe = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    _ = try database.perform(MarkDisappointing(tripe.id), by: store.server)
    _ = try database.perform(
      VoidLine(tripe.id, reason: Reason(.changedBeforeSending)), by: store.server)
    let copied = try copy()
    #expect(copied.lines.map(\.name.english) == ["One-broth pot"])
    #expect(
      copied.left.map { "\($0.name.english): \($0.reason.english)" }
        == ["Beef tripe: did not like it"])
  }

  @Test("A dish whose last portion another one of them took is said, and the rest comes")
  func lastPortion() throws {
    try guest(had: [(october, #"{"G02":1,"B01":1,"D001":1,"D003":1}"#)])
    try database.perform(SetPortionsLeft(store.dish("D001").id, 1), by: store.cook)
    #expect(try copy().lines.count == 3)
    #expect(try store.dish("D001").isSoldOut)
  }

  @Test("Without a member, or a visit before, it says so and writes nothing")
  func unknown() throws {
    expectNothingWritten(store) {
      #expect(throws: OrderError.guestUnknown) { _ = try copy() }
    }
    try guest()
    #expect(throws: OrderError.noVisitBefore("王女士")) { _ = try copy() }
  }

  @Test("Of a visit here gifts are left out; half portions and modifiers come as they were")
  func asTheyWere() throws {
    let noodles = """
      N01,手工面,Noodles,noodles,hot,12.00,8.00,food,sesame,,dish,,,,辣度/Spice 1: 微辣/mild* | 特辣/extra hot

      """
    let store = try TestStore(
      menu: TestStore.menu.replacing("tags,pairs_with", with: "tags,pairs_with,modifiers")
        .trimmingCharacters(in: .newlines) + "\n" + noodles)
    let database = store.database
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    func seat() throws -> Party {
      let party = try store.seat(2, at: "T02")
      _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
      return party
    }
    let first = try seat()
    let bill = try store.check(of: first)
    func add(_ new: NewLine) throws -> OrderLine {
      try database.perform(AddLine(new, to: bill), by: store.server)
    }
    let hot = try #require(
      try store.dish("N01").modifiers.flatMap { group in
        group.modifiers.map { ModifierChoice(group: group.name, $0) }
      }.first { $0.modifier.name.english == "extra hot" })
    _ = try add(NewLine(dishID: store.dish("G01").id, broths: ["B02", "B01"]))
    _ = try add(NewLine(dishID: store.dish("D001").id, quantity: 2))
    _ = try add(NewLine(dishID: store.dish("D001").id, portion: .half))
    _ = try add(NewLine(dishID: store.dish("N01").id, modifiers: [hot]))
    let tofu = try add(NewLine(dishID: store.dish("D003").id))
    let juice = try add(NewLine(dishID: store.dish("W01").id, quantity: 2))
    _ = try database.perform(GiftLine(tofu.id, reason: "late"), by: store.manager)
    _ = try database.perform(SendLines(of: bill), by: store.server)
    _ = try database.perform(GiftLine(juice.id, quantity: 1, reason: "late"), by: store.manager)
    let due = try database.bill(of: bill).total.minorUnits
    _ = try database.perform(
      Pay(bill, tender: .cash, amount: due, tendered: due), by: store.cashier)
    _ = try database.perform(PartyLeaves(first.id), by: store.host)
    _ = try database.perform(MarkTableReady(store.table("T02")), by: store.host)
    store.clock.advance(minutes: 1440)

    let check = try store.check(of: try seat())
    let copied = try database.perform(CopyLastVisit(to: check), by: store.server)
    #expect(
      copied.lines.map { "\($0.quantity) \($0.portion.rawValue) \($0.name.english)" } == [
        "1 full Two-broth pot", "2 full Beef tripe", "1 half Beef tripe", "1 full Plum juice",
        "1 full Noodles",
      ])
    #expect(copied.lines.first?.broths == ["B02", "B01"])
    #expect(copied.lines.last?.modifiers == [hot])
    #expect(copied.lines.allSatisfy { $0.kind == .normal })
    #expect(
      copied.left.map { "\($0.name.english): \($0.reason.english)" }
        == ["Frozen tofu: was on the house"])
    #expect(try database.perform(CopyLastVisit(to: check), by: store.server).lines.isEmpty)
    try expectEventsEqualRevisions(store)
  }
}
