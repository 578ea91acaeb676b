import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A server's own tables, and what waits there")
struct TableServiceTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  private func take(_ name: String, by author: Author, isMine: Bool = true) throws -> String? {
    try database.perform(TakeTable(store.table(name), isMine: isMine), by: author)
  }

  private func server(_ name: String) throws -> String? {
    try store.entry(of: name)?.server?.name
  }

  @Test("A table is one server's, who may let it go or hand it on by a colleague's key")
  func taken() throws {
    #expect(try take("T01", by: store.server) == nil)
    #expect(try server("T01") == "李静")
    #expect(try server("T02") == nil)
    #expect(try take("T01", by: store.server) == nil)
    #expect(try take("T01", by: store.otherServer) == "李静")
    #expect(try server("T01") == "王强")
    _ = try take("T01", by: store.otherServer, isMine: false)
    #expect(try server("T01") == nil)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
    #expect(throws: (any Error).self) { try take("T01", by: store.cook) }
  }

  @Test("On the next business day it is nobody's")
  func nextDay() throws {
    _ = try take("T01", by: store.server)
    store.clock.advance(minutes: 24 * 60)
    #expect(try server("T01") == nil)
    #expect(try take("T01", by: store.server) == nil)
    #expect(try server("T01") == "李静")
  }

  @Test("Care, dishes that are made, dishes that are late and a bill wait for the server")
  func waits() throws {
    let member = try database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: nil)), by: store.host)
    _ = try database.perform(
      NoteFact(.complaint("the soup was cold"), for: member.id), by: store.host)
    let party = try store.seat(2)
    func waits() throws -> TableWaits? { try store.entry(of: "T01")?.waits[party.id] }
    #expect(try waits() == TableWaits())
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(try waits() == TableWaits(careToClaim: 1))
    let alert = try #require(try database.careAlerts(for: party.id).first)
    _ = try database.perform(ClaimCare(alert.id), by: store.server)
    #expect(try waits() == TableWaits())

    let check = try store.check(of: party)
    for code in ["D001", "D005"] {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    let items = try #require(try database.kitchenBoard().first?.items)
    let tripe = try #require(items.first { $0.line.name.english == "Beef tripe" })
    try database.perform(Bump(tripe.line.id), by: store.cook)
    #expect(try waits() == TableWaits(dishesReady: 1))
    store.clock.advance(minutes: TableWaits.readyMinutes + 1)
    #expect(try waits() == TableWaits())
    store.clock.advance(minutes: TableWaits.lateAfter)
    // The noodles, and two dips.
    #expect(try waits()?.dishesLate == 3)
    for item in items where item.line.id != tripe.line.id {
      try database.perform(Bump(item.line.id), by: store.cook)
    }
    store.clock.advance(minutes: TableWaits.readyMinutes + 1)
    _ = try database.perform(AskForBill(party.id), by: store.server)
    #expect(try waits() == TableWaits(isBillAsked: true))
  }
}
