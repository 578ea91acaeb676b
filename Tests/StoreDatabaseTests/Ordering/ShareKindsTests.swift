import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Whatever is sold, its price can be shared")
struct ShareKindsTests {
  /// What the slips that guests read say, the newest last.
  private func bills(_ tables: ShareTables) throws -> [BillSlip] {
    try tables.database.read { db in
      try String.fetchAll(
        db, sql: "SELECT document FROM printJob WHERE kind = 'proforma' ORDER BY rowid")
    }.map { try JSONDecoder().decode(BillSlip.self, from: Data($0.utf8)) }
  }

  @Test("A fish by weight is divided as it was priced, with one rounding")
  func weight() throws {
    let tables = try ShareTables()
    let beef = try tables.line("D006") { $0.grams = 755 }
    #expect(beef.priceMinorUnits == 10_268)
    let shared = try tables.share(beef)
    #expect(try tables.totals == [3423, 3423, 3422])
    #expect(shared.shares.map(\.grams) == [755, 755])
    #expect(try tables.database.floor().tables.first?.checkTotals.values.first?.minorUnits == 3423)
    for place in 0...2 { try tables.pay(place) }
    #expect(try tables.database.checkInvariants() == [])
    try expectEventsEqualRevisions(tables.store)
  }

  @Test("A pot is shared with its broths, and the others are offered no second one")
  func pot() throws {
    let tables = try ShareTables()
    let member = try tables.store.enrol()
    try tables.store.bring(
      (5...10).map { (LocalDate(year: 2026, month: $0, day: 3), #"{"G02":1,"B01":1}"#) },
      of: member)
    _ = try tables.database.perform(
      AttachMemberToParty(member.id, toParty: tables.parties[1].id), by: tables.store.host)
    func offered() throws -> Set<String> {
      Set(
        try tables.database.suggestions(for: tables.parties[1].id, limit: 20).map(\.dish.code))
    }
    let pot = try tables.line("G01") { $0.broths = ["B01", "B02"] }
    #expect(try offered().contains("G02"))
    let shared = try tables.share(pot, with: [1])
    #expect(shared.shares.map(\.broths) == [["B01", "B02"]])
    #expect(try tables.total(0) + tables.total(1) == pot.priceMinorUnits)
    #expect(try offered().isDisjoint(with: ["G01", "G02"]))
    _ = try tables.database.perform(TakeSharesBack(pot.id), by: tables.store.server)
    #expect(try offered().contains("G02"))
  }

  @Test("Half a portion in three, and both languages say of what it is a share")
  func half() throws {
    let tables = try ShareTables()
    let half = try tables.line("D001") { $0.portion = .half }
    try tables.share(half)
    #expect(try tables.totals == [667, 667, 666])
    func receipt(_ language: Language) throws -> String {
      try tables.database.receiptText(
        of: tables.checks[2], in: language, columns: 48, width: { _ in 1 })
    }
    try tables.pay(2)
    #expect(try receipt(.english).contains("1/3 of Beef tripe (half)"))
    #expect(try receipt(.simplifiedChinese).contains("毛肚（1/3）"))
    #expect(try receipt(.english).contains("6.66"))
  }

  @Test("A set is shared by its own line; its dishes stay where they are made")
  func set() throws {
    let tables = try ShareTables(menu: SetMenu.text)
    let set = try tables.line("S01") { $0.choices = SetMenu.choices() }
    let parts = try tables.database.order(of: tables.parties[0].id).lines.filter {
      $0.setLine == set.id
    }
    let part = try #require(parts.first)
    #expect(throws: ShareRefusal.dishOfSet(part.name)) { try tables.share(part) }
    let before = try tables.database.kitchenBoard().flatMap(\.items).map(\.id)
    try tables.share(set, with: [1])
    #expect(try tables.totals == [4900, 4900, 0])
    #expect(try tables.database.kitchenBoard().flatMap(\.items).map(\.id) == before)
    #expect(try tables.database.checkInvariants() == [])
    _ = try tables.database.perform(TakeSharesBack(set.id), by: tables.store.server)
    #expect(try tables.totals == [9800, 0, 0])
    let dear = try tables.line("S01", at: 1) {
      $0.choices = SetMenu.choices(meat: ["D001", "D002"])
    }
    #expect(throws: ShareRefusal.setCostsMore(dear.name)) { try tables.share(dear, with: [0]) }
  }

  @Test("A dish of a shared set warns of what guests at the other table must not have")
  func allergyOfSet() throws {
    let tables = try ShareTables(menu: SetMenu.text)
    _ = try tables.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(tables.parties[1].id)), by: tables.store.host)
    let set = try tables.line("S02") {
      $0.choices = [
        SetChoice(group: Phrase("Noodles", "主食"), code: "D004"),
        SetChoice(group: Phrase("Drink", "饮料"), code: "W01"),
      ]
    }
    func warned() throws -> [String] {
      try tables.database.kitchenBoard().flatMap(\.items).filter { $0.allergyWarning != nil }
        .map(\.line.name.english)
    }
    #expect(try warned() == [])
    try tables.share(set, with: [1])
    #expect(try warned() == ["Peanut noodles"])
  }

  @Test("Three bills of the same guests, named by their numbers; nothing of it is the kitchen's")
  func sameGuests() throws {
    let tables = try ShareTables()
    let others = try (0..<2).map { _ in
      try tables.database.perform(OpenCheck(for: tables.parties[0].id), by: tables.store.server)
    }
    let line = try tables.line("D001")
    let slips = try tables.store.number("SELECT count(*) FROM printJob")
    let shared = try tables.database.perform(
      ShareLine(line, with: others.map { ShareWish($0.id) }), by: tables.store.server)
    #expect(shared.places == others.map { "#\($0.number)" })
    #expect(try tables.store.number("SELECT count(*) FROM printJob") == slips)
    let checks = [tables.checks[0]] + others.map(\.id)
    #expect(
      try checks.map { try tables.database.bill(of: $0).total.minorUnits } == [1267, 1267, 1266])
    // The last one first.
    for check in checks.reversed() {
      let due = try tables.database.bill(of: check).total.minorUnits
      _ = try tables.database.perform(
        Pay(check, tender: .card, amount: due), by: tables.store.cashier)
    }
    #expect(try tables.database.checkInvariants() == [])
    try expectEventsEqualRevisions(tables.store)
  }

  @Test("Bills that guests look at already are printed anew with what each pays, and again without")
  func printedAnew() throws {
    let tables = try ShareTables()
    let line = try tables.line("D001")
    for place in 1...2 { _ = try tables.line("D003", at: place) }
    for place in 0...1 {
      _ = try tables.database.perform(
        AskForBill(tables.parties[place].id), by: tables.store.server)
    }
    let before = try bills(tables).count
    try tables.share(line)
    let anew = try bills(tables).dropFirst(before)
    #expect(Set(anew.map(\.tables)) == [["T01"], ["T02"]])
    #expect(
      anew.allSatisfy { $0.lines.map(\.name).contains(Phrase("1/3 of Beef tripe", "毛肚（1/3）")) })
    #expect(Set(anew.map(\.total.minorUnits)) == [1267, 1267 + 1500])
    _ = try tables.database.perform(TakeSharesBack(line.id), by: tables.store.server)
    let again = try bills(tables).dropFirst(before + 2)
    #expect(Set(again.map(\.total.minorUnits)) == [3800, 1500])
    #expect(again.allSatisfy { $0.lines.allSatisfy { !$0.name.english.contains("1/3") } })
  }

  @Test("Service and added tax are charged on each share, on its own bill")
  func service() throws {
    let store = try TestStore(more: "\n[service_charge]\nrate = \"10%\"\n")
    let checks = try ["T01", "T02"].map { try store.check(of: store.seat(2, at: $0)) }
    let line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: checks[0]), by: store.server)
    let sent = try #require(
      try store.database.perform(SendLines(of: checks[0], only: [line.id]), by: store.server)
        .first)
    _ = try store.database.perform(
      ShareLine(sent, portions: 2, with: [ShareWish(checks[1])]), by: store.server)
    #expect(
      try checks.map { try store.database.bill(of: $0).total.minorUnits }
        == [2533 + 253, 1267 + 127])
  }
}
