import GRDB
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
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    for fact in facts {
      _ = try database.perform(NoteFact(fact, for: member.id, consent: .spoken), by: store.host)
    }
    try database.maintain { db in
      for (day, dishes) in visits {
        let id: Identifier<MemberVisit> = database.environment.ids.next()
        try db.execute(
          sql: """
            INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes)
            VALUES (?, ?, ?, 2, 10000, ?)
            """, arguments: [id, member.id, day, dishes])
      }
    }
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
}
