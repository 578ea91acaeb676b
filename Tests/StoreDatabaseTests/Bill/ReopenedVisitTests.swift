import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What a close leaves behind, when the check is opened again")
struct ReopenedVisitTests {
  let store: TestStore
  let member: Member
  let party: Party
  let check: Identifier<Check>
  let tripe: Identifier<OrderLine>

  /// A regular and a friend with dips (22.00), two beef tripe (76.00) and shrimp paste (48.00): 146.00.
  init() throws {
    store = try TestStore()
    member = try store.enrol()
    party = try store.seat(2, at: "T01")
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    check = try store.check(of: party)
    tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 2), to: check), by: store.server
    ).id
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D002").id), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(Pay(check, tender: .card, amount: 14_600), by: store.cashier)
  }

  var database: StoreDatabase { store.database }

  private func reopen() throws {
    try database.perform(
      ReopenCheck(check, reason: Reason(.chargedTooMuch)), by: store.manager)
  }

  private func visits() throws -> [String] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT spentMinor, dishes FROM memberVisit").map {
        "\($0["spentMinor"] as Int) \($0["dishes"] as String)"
      }
    }
  }

  private func lessons() throws -> [String] {
    try database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT dishes, isMore, teaches FROM tasteLesson ORDER BY number"
      ).map { "\($0["dishes"] as String) \($0["isMore"] as Int) \($0["teaches"] as String)" }
    }
  }

  private func plates() throws -> [String] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT category, plates, parties FROM usualPlates WHERE parties > 0
          ORDER BY category, plates
          """
      ).map { "\($0["category"] as String) \($0["plates"] as Int): \($0["parties"] as Int)" }
    }
  }

  @Test("The visit is gone while it is open, and is noted once when it is closed again")
  func visit() throws {
    #expect(try visits() == [#"14600 {"D001":2,"D002":1}"#])
    let counted = try plates()
    #expect(counted == [" 3: 1", "offal 2: 1", "seafood 1: 1"])
    try reopen()
    #expect(try visits() == [])
    #expect(try plates() == [])
    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try visits() == [#"14600 {"D001":2,"D002":1}"#])
    #expect(try plates() == counted)
    // What the first close has taught is not taught twice.
    #expect(try lessons() == [#"["D001","D002"] 0 ranking"#])
    try expectEventsEqualRevisions(store)
  }

  @Test("What went back meanwhile is no part of the visit, what was added is")
  func changed() throws {
    try reopen()
    try database.perform(
      ReturnLine(tripe, quantity: 1, reason: "cold", made: true), by: store.server)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id, quantity: 2), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let due = try database.bill(of: check)
    #expect(due.remaining.minorUnits == -800)
    try database.perform(
      GiveBack(
        check, of: try #require(due.payments.first).id, amount: 800, reason: "cold"),
      by: store.manager)
    #expect(try visits() == [#"13800 {"D001":1,"D002":1,"D003":2}"#])
    #expect(try plates() == [" 4: 1", "offal 1: 1", "seafood 1: 1", "vegetables 2: 1"])
    #expect(try lessons() == [#"["D001","D002"] 0 ranking"#, #"["D003"] 1 past"#])
    let learned = try plates()
    try database.relearnTaste()
    #expect(try plates() == learned)
    try expectEventsEqualRevisions(store)
  }

  @Test("What guests of another table shared with them stays in the visit")
  func shared() throws {
    let others = try store.check(of: try store.seat(2, at: "T02"))
    let tofu = try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id), to: others), by: store.server)
    let sent = try database.perform(SendLines(of: others, only: [tofu.id]), by: store.server)
    let second = try database.perform(OpenCheck(for: party.id), by: store.server).id
    _ = try database.perform(
      ShareLine(try #require(sent.first { $0.id == tofu.id }), with: [ShareWish(second)]),
      by: store.server)
    try database.perform(Pay(second, tender: .cash, amount: 750), by: store.cashier)
    #expect(try visits() == [#"15350 {"D001":2,"D002":1,"D003":1}"#])
    try reopen()
    #expect(try visits() == [#"750 {"D003":1}"#])
    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try visits() == [#"15350 {"D001":2,"D002":1,"D003":1}"#])
    try expectEventsEqualRevisions(store)
  }

  @Test("What the party's other bill says of the visit stays")
  func otherBill() throws {
    let second = try database.perform(OpenCheck(for: party.id), by: store.server).id
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id), to: second), by: store.server)
    try database.perform(SendLines(of: second), by: store.server)
    try database.perform(Pay(second, tender: .cash, amount: 1500), by: store.cashier)
    #expect(try visits() == [#"16100 {"D001":2,"D002":1,"D003":1}"#])
    try reopen()
    #expect(try visits() == [#"1500 {"D003":1}"#])
    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try visits() == [#"16100 {"D001":2,"D002":1,"D003":1}"#])
    try expectEventsEqualRevisions(store)
  }
}
