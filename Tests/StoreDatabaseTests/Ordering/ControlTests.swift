import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Tables that are shown no suggestions")
struct ControlTests {
  let store: TestStore

  init() throws { store = try TestStore(more: Self.half) }

  static let half = "\n[suggestions]\ncontrol_percent = 50\n"

  var database: StoreDatabase { store.database }

  /// Parties come to V1 one after the other until one of them is, or is not, shown suggestions.
  private func seat(control: Bool, _ guests: Int = 2) throws -> Party {
    for _ in 0..<200 {
      let party = try store.seat(guests, at: "V1")
      if party.control?.isControl == control { return party }
      try leave(party)
    }
    throw StoreError.gone("two hundred parties of one kind")
  }

  private func leave(_ party: Party) throws {
    try database.perform(PartyLeaves(party.id), by: store.host)
    try database.perform(MarkTableReady(store.table("V1")), by: store.host)
  }

  private func eat(_ codes: [String], _ party: Party) throws {
    let check = try store.check(of: party)
    for code in codes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    let due = try database.bill(of: check).total.minorUnits
    _ = try database.perform(
      Pay(check, tender: .cash, amount: due, tendered: due), by: store.cashier)
    try leave(party)
  }

  @Test("They are shown none at every terminal and after every start; the others are")
  func terminals() throws {
    let control = try seat(control: true)
    #expect(control.control == ControlMark(percent: 50, isControl: true))
    #expect(try database.party(control.id) == control)
    let other = try store.anotherTerminal()
    for terminal in [database, other, try store.anotherTerminal()] {
      #expect(try terminal.suggestions(for: control.id).isEmpty)
      #expect(try terminal.order(of: control.id).party.control?.isControl == true)
    }
    #expect(
      try store.number("SELECT count(*) FROM suggestionShown WHERE partyID = ?", [control.id]) == 0)
    try leave(control)
    let usual = try seat(control: false)
    #expect(try !database.suggestions(for: usual.id).isEmpty)
    #expect(try other.suggestions(for: usual.id) == database.suggestions(for: usual.id))
  }

  @Test("What was decided stays, wherever the party sits and whatever the house decides tonight")
  func stays() throws {
    let control = try seat(control: true)
    _ = try database.perform(
      MoveParty(control.id, from: [store.table("V1")], to: [store.table("T01")]), by: store.host)
    let text = TestStore.configuration.replacing("FOLDER", with: store.folder.path)
    try database.configure(
      try database.plan(try StoreConfiguration.parse(text: text, file: "store.toml")),
      by: .storesMachine)
    let later = try store.anotherTerminal()
    #expect(later.store.settings.suggestionControlPercent == 0)
    #expect(try later.suggestions(for: control.id).isEmpty)
    let next = try later.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [store.table("T02")]), by: store.host)
    #expect(next.control == nil)
    #expect(try !later.suggestions(for: next.id).isEmpty)
  }

  @Test("Care, warnings and the last visit's order stand there as at every table")
  func care() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    try store.bring(
      [(LocalDate(year: 2026, month: 11, day: 1), #"{"D001":1,"D004":1}"#)], of: member)
    let control = try seat(control: true)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: control.id), by: store.host)
    #expect(try database.suggestions(for: control.id).isEmpty)
    #expect(try database.order(of: control.id).alerts.map(\.kind) == [.allergy])
    #expect(try database.needs(of: control.id).allergies == [.peanut])
    let copied = try database.perform(
      CopyLastVisit(to: store.check(of: control)), by: store.server)
    #expect(copied.lines.map(\.name.chinese) == ["毛肚"])
    #expect(copied.left.map(\.name.chinese) == ["花生酱拌面"])
  }

  @Test("Headquarters is told of each party what was decided; without a share nothing is told")
  func events() throws {
    let party = try seat(control: true)
    let told = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT CAST(payload AS TEXT) FROM outboxEvent
          WHERE aggregateID = ? AND type = 'foh.party.control-decided.v1'
          """, arguments: [party.id])
    }
    #expect(told.count == 1)
    #expect(told[0].contains("\"isControl\":true") && told[0].contains("\"controlPercent\":50"))
    try expectEventsEqualRevisions(store)

    let plain = try TestStore()
    #expect(try plain.seat().control == nil)
    #expect(
      try plain.number("SELECT count(*) FROM outboxEvent WHERE type LIKE '%control-decided%'") == 0)
  }

  @Test("What suggestions bring is worked out of the parties that have paid, and of no others")
  func lift() throws {
    var expected: [Bool: (parties: Int, money: Int)] = [true: (0, 0), false: (0, 0)]
    for number in 0..<12 {
      let party = try store.seat(2, at: "V1")
      let isControl = try #require(party.control).isControl
      try eat(number % 2 == 0 ? ["D001"] : ["D001", "D002", "W01"], party)
      // 11.00 of dips each, tripe 38.00, shrimp paste 48.00, plum juice 12.00.
      expected[isControl]?.parties += 1
      expected[isControl]?.money += 22_00 + 38_00 + (number % 2 == 0 ? 0 : 60_00)
    }
    // One that only sat there, and one that has not paid.
    try leave(try store.seat(2, at: "V1"))
    let open = try store.seat(2, at: "V1")
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: open)), by: store.server)
    let lift = try #require(try database.suggestionLifts().first)
    #expect(lift.controlPercent == 50)
    for (tables, isControl) in [(lift.without, true), (lift.withSuggestions, false)] {
      let (parties, money) = try #require(expected[isControl])
      #expect(tables.parties == parties)
      #expect(tables.guests == parties * 2)
      #expect(
        abs(tables.moneyPerGuest * Double(parties * 2) - Double(money)) < 0.001)
    }
    #expect(lift.money == nil)
  }

  @Test("Of a set its dishes are eaten, and the set is none")
  func liftOfSets() throws {
    let house = try TestStore(more: Self.half, menu: SetMenu.text)
    let party = try house.seat(2)
    let check = try house.check(of: party)
    let set = try house.database.perform(
      AddLine(
        NewLine(dishID: house.dish("S01").id, quantity: 2, choices: SetMenu.choices()), to: check),
      by: house.server)
    try house.database.perform(SendLines(of: check), by: house.server)
    try house.database.perform(
      ReturnLine(set.id, quantity: 1, reason: "late", made: false), by: house.server)
    let due = try house.database.bill(of: check).total.minorUnits
    _ = try house.database.perform(
      Pay(check, tender: .cash, amount: due, tendered: due), by: house.cashier)
    let lift = try #require(try house.database.suggestionLifts().first)
    let isControl = try #require(party.control).isControl
    // A pot, two plates of tripe and two drinks, for two guests.
    #expect((isControl ? lift.without : lift.withSuggestions).dishesPerGuest == 2.5)
  }
}
