import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Sharing a line between bills by keys")
struct OrderShareTests {
  /// Two tables; the first has three of a dish with the kitchen.
  private func evening() throws -> (OrderTable, Party) {
    let table = try OrderTable()
    let house = table.house
    let other = try #require(
      house.database.floor().tables.first { $0.table.name == "T05" }?.table.id)
    let party = try house.database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: "Novak"), at: [other]), by: house.author("1"))
    try table.addElsewhere("D5", by: "2")
    _ = try house.database.perform(
      SendLines(of: table.order.check.id), by: house.author("2"))
    return (table, party)
  }

  private func shares(_ table: OrderTable, of party: Party) throws -> [String] {
    try table.house.database.order(of: party.id).lines.filter { $0.stage == .sent }
      .compactMap { $0.share?.fraction }
  }

  /// The cursor goes to a line by its Chinese name.
  private func select(_ name: String, _ pilot: Pilot) {
    pilot.press(.tab)
    for _ in 0..<9 where !pilot.screen.contains(where: { $0.contains(">") && $0.contains(name) }) {
      pilot.press(.up)
    }
  }

  @Test("The arrow gives the other bill a portion, Enter shares, and the same key takes it back")
  func shared() throws {
    let (table, other) = try evening()
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"), .right)
    pilot.expectScreenContains("1/2 here, with")
    pilot.expectScreenContains("pays 1/2")
    pilot.press(.tab)
    pilot.expectScreenContains("2/3 here, with")
    pilot.press(.right, .left)
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("shared: 2/3 here, T05 1/3"))
    #expect(try shares(table, of: table.party) == ["2/3"])
    #expect(try shares(table, of: other) == ["1/3"])
    pilot.expectScreenContains("pays 2/3")

    pilot.press(.character(">"), .enter)
    #expect(try shares(table, of: other) == ["1/3"])
    pilot.press(.character(">"), .character("Y"))
    #expect(pilot.noticeLine.contains("is paid by T04 alone again"))
    #expect(try shares(table, of: table.party) == [])
    #expect(try shares(table, of: other) == [])
  }

  @Test("What somebody who shares it must not have is asked about, and Enter does not share")
  func allergy() throws {
    let (table, other) = try evening()
    _ = try table.house.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(other.id)), by: table.house.author("1"))
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"), .right, .enter)
    pilot.expectScreenContains("! ALLERGY at T05")
    pilot.press(.enter)
    #expect(try shares(table, of: other) == [])
    pilot.press(.character(">"), .right, .enter, .character("Y"))
    #expect(try shares(table, of: other) == ["1/2"])
    // It stands on their own bill with the warning.
    let line = try #require(
      try table.house.database.order(of: other.id).lines.first { $0.share != nil })
    #expect(try line.share?.dishID == table.dish("D5").id && line.dishID == nil)
  }
}
