import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A guest is asked before their health is noted")
struct ConsentQuestionTests {
  private func profile(_ table: OrderTable) throws -> MemberProfile {
    let id = try #require(try table.house.database.party(table.party.id)?.memberID)
    return try table.house.database.profile(id)
  }

  private func card(_ size: Size = .desk) throws -> (OrderTable, Pilot) {
    let table = try OrderTable(member: NewMember(name: "王女士", code: "M77"))
    let pilot = try table.pilot(size)
    pilot.press(.character("G"))
    return (table, pilot)
  }

  private func noteAllergy(_ initials: String, _ pilot: Pilot) {
    pilot.press(.character("n"), .character("a"))
    pilot.type(initials)
    pilot.press(.enter)
  }

  @Test("with one key, once for each purpose; Enter by habit notes nothing")
  func asked() throws {
    let (table, pilot) = try card()
    noteAllergy("hs", pilot)
    pilot.expectScreenContains("Does the guest agree?")
    pilot.press(.enter)
    #expect(try profile(table).facts.isEmpty)
    #expect(try profile(table).consents.isEmpty)
    noteAllergy("hs", pilot)
    pilot.press(.character("s"))
    #expect(try profile(table).facts.map(\.kind) == [.allergy(.peanut)])
    #expect(try profile(table).consents.map(\.way) == [.spoken])
    pilot.expectScreenContains("health: said so")
    pilot.expectScreenContains("Bo, 22 Nov")
    // The second fact of the purpose asks nothing.
    noteAllergy("yu", pilot)
    #expect(try profile(table).facts.count == 2)
  }

  @Test("and a liking or a complaint is noted without a question")
  func notAsked() throws {
    let (table, pilot) = try card()
    pilot.press(.character("n"), .character("l"))
    pilot.type("window")
    pilot.press(.enter)
    #expect(try profile(table).facts.map(\.kind) == [.preference("window")])
  }

  @Test("and says no, or the store does: the words stay in the form with who reads them")
  func wordsStay() throws {
    let (table, pilot) = try card()
    pilot.press(.character("n"), .character("n"))
    pilot.type("her father has a peanut allergy")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Does the guest agree?")
    pilot.press(.enter)
    pilot.expectScreenContains("her father has a peanut allergy")
    pilot.expectScreenContains("who reads it")
    pilot.press(.control("s"), .escape)
    pilot.expectScreenContains("who reads it")
    #expect(try profile(table).facts.isEmpty)
    pilot.press(.escape, .escape)
    pilot.expectScreenLacks("who reads it")
    // What looks like the number of a card is refused by the store.
    pilot.press(.character("n"), .character("n"))
    pilot.type("card 4111 1111 1111 1111")
    pilot.press(.enter, .character("2"), .enter)
    pilot.expectScreenContains("card 4111 1111 1111 1111")
    #expect(try profile(table).facts.isEmpty)
    pilot.press(.up)
    for _ in 1...20 { pilot.press(.backspace) }
    pilot.type(" of the bank")
    pilot.press(.control("s"))
    let id = try profile(table).member.id
    #expect(
      try table.house.database.profile(id, for: [.everyone, .leads]).facts.map(\.kind)
        == [.note("card of the bank", audience: .leads)])
  }

  @Test("What words name is asked about, and noted as it would be by itself")
  func named() throws {
    let (table, pilot) = try card()
    pilot.press(.character("n"), .character("n"))
    pilot.type("peanut allergy, halal")
    // Nobody who serves would read of it.
    pilot.press(.enter, .character("2"), .enter)
    pilot.expectScreenContains("an allergy is for everyone to read")
    pilot.press(.character("1"), .enter, .character("s"))
    pilot.expectScreenContains("Note it as an allergy?")
    pilot.press(.enter)
    pilot.expectScreenContains("Note it as an allergy?")
    pilot.press(.character("a"))
    #expect(
      Set(try profile(table).facts.map(\.kind)) == [
        .note("peanut allergy, halal", audience: .everyone), .allergy(.peanut), .diet("清真"),
      ])
    // What is noted already asks nothing.
    pilot.press(.character("n"), .character("k"))
    pilot.type("peanuts in the soup")
    pilot.press(.enter)
    pilot.expectScreenLacks("Note it as an allergy?")
    #expect(try profile(table).facts.count == 4)
  }

  @Test("Withdrawn, what was noted for it is gone, and nothing else")
  func withdrawn() throws {
    let (table, pilot) = try card()
    noteAllergy("hs", pilot)
    pilot.press(.character("w"), .character("n"), .character("l"))
    pilot.type("window")
    pilot.press(.enter)
    pilot.press(.character("w"), .character("h"))
    pilot.expectScreenContains("Withdraw consent?")
    pilot.press(.enter)
    #expect(try profile(table).facts.count == 2)
    pilot.press(.character("w"), .character("h"), .character("W"))
    #expect(try profile(table).facts.map(\.kind) == [.preference("window")])
    #expect(try profile(table).consents.isEmpty)
    // The kitchen heeds it at this table for tonight, as said there.
    pilot.expectScreenContains("! peanuts")
    #expect(
      try table.house.database.said(by: .party(table.party.id)).map(\.what) == [.allergy(.peanut)])
  }

  @Test("What an earlier version noted unasked says so on the card, and is made good with the key")
  func unasked() throws {
    let (table, pilot) = try card()
    let id = try profile(table).member.id
    try table.house.receive(
      try ChangeItem(
        .member, id: id.rawValue, version: 3,
        MemberRow(
          code: "HQ1", name: "王女士", enrolledAt: table.house.clock.now,
          facts: [
            MemberRow.Fact(
              MemberNoteFact(
                factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000fac7"),
                kind: .allergy(.peanut)),
              notedAt: table.house.clock.now, authorName: "Station")
          ])), cursor: "c1")
    pilot.changeElsewhere()
    pilot.expectScreenContains("health: ask whether we may keep it")
    // Whoever was never asked may withdraw it as well.
    pilot.press(.character("w"), .character("H"))
    pilot.expectScreenContains("Withdraw consent?")
    pilot.press(.enter)
    #expect(try profile(table).facts.count == 1)
    pilot.press(.character("w"), .character("h"), .character("w"))
    #expect(try profile(table).consents.map(\.way) == [.written])
  }

  @Test("The question and the card in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "MemberCard/consent-question") { size in
      try card(size).1
    } steps: {
      noteAllergy("hs", $0)
    }
    try Pilot.assertSnapshots(named: "MemberCard/consent-given") { size in
      try card(size).1
    } steps: {
      noteAllergy("hs", $0)
      $0.press(.character("s"))
    }
  }
}
