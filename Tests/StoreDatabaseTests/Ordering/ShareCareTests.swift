import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What guests at several tables must be kept from, and what they ate, of a shared dish")
struct ShareCareTests {
  let tables: ShareTables

  init() throws { tables = try ShareTables() }

  private var database: StoreDatabase { tables.database }

  private func note(_ allergen: Allergen, at place: Int) throws {
    tables.store.clock.advance(seconds: 10)
    _ = try database.perform(
      NoteNeeds([.allergy(allergen)], for: .party(tables.parties[place].id)),
      by: tables.store.host)
  }

  /// What the cook reads on the screen, dish by dish.
  private func warnings() throws -> [String?] {
    try database.kitchenBoard().flatMap(\.items).map { $0.allergyWarning?.english }
  }

  private func slips() throws -> [KitchenSlip] {
    try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT document FROM printJob WHERE kind NOT IN ('receipt', 'proforma') ORDER BY rowid
          """)
    }.map { try JSONDecoder().decode(KitchenSlip.self, from: Data($0.utf8)) }
  }

  private func words(_ allergen: Allergen) -> Phrase { GuestNeed.What.allergy(allergen).phrase }

  // MARK: Allergies

  @Test("Two allergic tables that share a dish are read by the cook, on the screen and on paper")
  func told() throws {
    try note(.peanut, at: 1)
    try note(.gluten, at: 2)
    let noodles = try tables.line("D004")
    #expect(try warnings() == [nil])
    let before = try slips().count
    try tables.share(noodles)
    let warning = try #require(try warnings().first ?? nil)
    #expect(warning.contains("peanuts") && warning.contains(Allergen.gluten.name.english))
    let notices = try slips().dropFirst(before)
    let notice = try #require(notices.first)
    #expect(notices.count == 1 && notice.tables == ["T01"] && notice.lines.isEmpty)
    #expect(Set(notice.news?.what ?? []) == [words(.peanut), words(.gluten)])
    #expect(notice.news?.dishes.map(\.line.name.english) == ["Peanut noodles"])
    #expect(notice.news?.dishes.first?.warning?.english == warning)
    // Nobody else eats of it any more.
    _ = try database.perform(TakeSharesBack(noodles.id), by: tables.store.server)
    #expect(try warnings() == [nil])
    try expectEventsEqualRevisions(tables.store)
  }

  @Test("What guests of another table say later of a dish that they share reaches its station")
  func later() throws {
    let noodles = try tables.line("D004")
    _ = try tables.line("D001")
    try tables.share(noodles, with: [1])
    let before = try slips().count
    try note(.peanut, at: 1)
    let notices = try slips().dropFirst(before)
    #expect(notices.map(\.tables) == [["T01"]])
    #expect(notices.first?.news?.what == [words(.peanut)])
    // The tripe is not theirs.
    #expect(notices.first?.news?.dishes.map(\.line.name.english) == ["Peanut noodles"])
    #expect(try warnings() == ["contains peanuts", nil])
    // Moved to another table, the paper still says it.
    _ = try database.perform(
      MoveParty(
        tables.parties[0].id, from: [tables.store.table("T01")], to: [tables.store.table("T04")]),
      by: tables.store.host)
    let moved = try slips().filter { $0.purpose == .moved }
    #expect(
      moved.flatMap { $0.avoided?.warnings ?? [] }.compactMap { $0?.english } == [
        "contains peanuts"
      ])
  }

  @Test("What is safe for them, is made already, or was the table's own need before is no news")
  func noNews() throws {
    try note(.peanut, at: 1)
    let tripe = try tables.line("D001")
    let noodles = try tables.line("D004")
    _ = try database.perform(Bump(noodles.id), by: tables.store.cook)
    let other = try tables.line("D004", at: 2)
    try note(.peanut, at: 2)
    let before = try slips().count
    try tables.share(tripe, with: [1])
    try tables.share(noodles, with: [1])
    try tables.share(other, with: [1])
    #expect(try slips().count == before)
  }

  @Test("A server hurries a shared dish from any bill that pays it")
  func hurried() throws {
    let noodles = try tables.line("D004")
    let shared = try tables.share(noodles, with: [1])
    _ = try database.perform(RushLines([shared.shares[0].id]), by: tables.store.otherServer)
    let slip = try #require(try slips().last)
    #expect(slip.purpose == .rush && slip.tables == ["T01"])
    #expect(try database.kitchenBoard().map(\.isRushed) == [true])
    _ = try database.perform(Bump(noodles.id), by: tables.store.cook)
    #expect(throws: OrderError.alreadyServed(noodles.name)) {
      try database.perform(RushLines([shared.shares[0].id]), by: tables.store.otherServer)
    }
  }

  @Test("A shared dish that disappointed a guest is noted from that guest's bill")
  func disappointed() throws {
    let member = try tables.store.enrol()
    _ = try database.perform(
      AttachMemberToParty(member.id, toParty: tables.parties[1].id), by: tables.store.host)
    let shared = try tables.share(try tables.line("D001"), with: [1])
    #expect(
      try database.perform(MarkDisappointing(shared.shares[0].id), by: tables.store.server))
    #expect(try database.read { try Disappointments.fetch($0, of: member.id) } == ["D001"])
  }

  // MARK: Visits

  private func member(_ name: String, at place: Int) throws -> Member {
    let member = try tables.store.enrol(name)
    _ = try database.perform(
      AttachMemberToParty(member.id, toParty: tables.parties[place].id), by: tables.store.host)
    return member
  }

  private func visits(_ member: Member) throws -> [String] {
    try database.read {
      try String.fetchAll(
        $0, sql: "SELECT dishes FROM memberVisit WHERE memberID = ?", arguments: [member.id])
    }
  }

  @Test("Who ate of it has it in the visit, and the house learns of one dish")
  func visits() throws {
    let guests = try [member("Ann", at: 0), member("Ben", at: 1)]
    try tables.share(try tables.line("D001"), with: [1])
    _ = try tables.line("D003", at: 1)
    try tables.pay(1)
    try tables.pay(0)
    #expect(try visits(guests[0]) == [#"{"D001":1}"#])
    #expect(try visits(guests[1]) == [#"{"D001":1,"D003":1}"#])
    let lessons = try tables.store.number(
      """
      SELECT count(*) FROM tasteLesson WHERE teaches <> 'past' AND EXISTS (
        SELECT 1 FROM json_each(dishes) WHERE value = 'D001')
      """)
    #expect(lessons == 1)
    let sold = try tables.store.number(
      """
      SELECT sum(quantity) FROM orderLine JOIN dish ON dish.id = orderLine.dishID
      WHERE dish.code = 'D001'
      """)
    #expect(sold == 1)
  }

  @Test("Guests who pay apart have eaten it once, whichever bill closes first")
  func payApart() throws {
    for isWholeFirst in [true, false] {
      let tables = try ShareTables()
      let member = try tables.store.enrol()
      _ = try tables.database.perform(
        AttachMemberToParty(member.id, toParty: tables.parties[0].id), by: tables.store.host)
      let second = try tables.database.perform(
        OpenCheck(for: tables.parties[0].id), by: tables.store.server)
      let line = try tables.line("D001")
      _ = try tables.database.perform(
        ShareLine(line, with: [ShareWish(second.id)]), by: tables.store.server)
      for check in isWholeFirst ? [tables.checks[0], second.id] : [second.id, tables.checks[0]] {
        _ = try tables.database.perform(
          Pay(check, tender: .card, amount: 1900), by: tables.store.cashier)
      }
      let row = try tables.database.read {
        try Row.fetchAll(
          $0, sql: "SELECT dishes, spentMinor FROM memberVisit WHERE memberID = ?",
          arguments: [member.id])
      }
      #expect(row.map { $0["dishes"] as String } == [#"{"D001":1}"#])
      #expect(row.map { $0["spentMinor"] as Int } == [3800])
    }
  }

  @Test("As last time leaves out what another table had ordered, and says so")
  func lastVisit() throws {
    let guest = try member("Ben", at: 1)
    try tables.share(try tables.line("D001"), with: [1])
    _ = try tables.line("D003", at: 1)
    try tables.pay(1)
    _ = try database.perform(PartyLeaves(tables.parties[1].id), by: tables.store.server)
    tables.store.clock.advance(minutes: 24 * 60)
    let party = try tables.store.seat(2, at: "T04")
    _ = try database.perform(
      AttachMemberToParty(guest.id, toParty: party.id), by: tables.store.host)
    let copied = try database.perform(
      CopyLastVisit(to: tables.store.check(of: party)), by: tables.store.server)
    #expect(copied.lines.map(\.name.english) == ["Frozen tofu"])
    #expect(
      copied.left.map { "\($0.name.english): \($0.reason.english)" }
        == ["Beef tripe: shared with another table"])
  }
}
