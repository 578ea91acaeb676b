import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Moving a line to another table by keys")
struct OrderMoveTests {
  /// Two tables; the first has three of a dish with the kitchen.
  private func evening() throws -> (OrderTable, Party) {
    let table = try OrderTable()
    let house = table.house
    let other = try #require(
      house.database.floor().tables.first { $0.table.name == "T05" }?.table.id)
    let party = try house.database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: "Novak"), at: [other]), by: house.author("1"))
    try table.addElsewhere("D1", quantity: 3, by: "2")
    try table.addElsewhere("D5", by: "2")
    _ = try house.database.perform(
      SendLines(of: table.order.check.id), by: house.author("2"))
    return (table, party)
  }

  private func tripe(_ table: OrderTable, of party: Party) throws -> [Int] {
    let dish = try table.dish("D1").id
    return try table.house.database.order(of: party.id).lines.filter { $0.dishID == dish }
      .map(\.quantity)
  }

  /// The cursor goes to a line by its Chinese name.
  private func select(_ name: String, _ pilot: Pilot) {
    pilot.press(.tab)
    for _ in 0..<9 where !pilot.screen.contains(where: { $0.contains(">") && $0.contains(name) }) {
      pilot.press(.up)
    }
  }

  @Test("How many, then the table by its name: the rest stays, and u on the floor brings it back")
  func some() throws {
    let (table, other) = try evening()
    let pilot = try table.pilot()
    select("毛肚", pilot)
    pilot.press(.character(">"))
    pilot.type("1")
    pilot.press(.enter)
    pilot.expectScreenContains("Move 1 Beef tripe to")
    pilot.expectScreenContains("Novak, party of 2")
    pilot.type("5")
    pilot.expectScreenContains("> T05")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("1 Beef tripe moved to T05: u on the floor undoes it"))
    #expect(try tripe(table, of: table.party) == [2])
    #expect(try tripe(table, of: other) == [1])

    let floor = try Pilot(in: table.house, as: "2")
    floor.press(.character("u"))
    floor.expectScreenContains("1 Beef tripe T04 > T05 moved")
    floor.press(.enter)
    #expect(floor.noticeLine.contains("on its old bill again"))
    #expect(try tripe(table, of: table.party) == [2, 1])
    #expect(try tripe(table, of: other) == [])
  }

  @Test("What somebody at the other table must not have is asked about, and Enter leaves it")
  func allergy() throws {
    let (table, other) = try evening()
    _ = try table.house.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(other.id)), by: table.house.author("1"))
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"))
    pilot.expectScreenContains("! peanuts")
    pilot.press(.enter)
    pilot.expectScreenContains("! ALLERGY at T05")
    pilot.press(.enter)
    #expect(try table.house.database.order(of: other.id).lines.allSatisfy { $0.kind == .perHead })
    pilot.press(.character(">"), .enter, .character("Y"))
    #expect(
      try table.house.database.order(of: other.id).lines.contains {
        $0.name.chinese == "花生糕" && $0.stage == .sent
      })
  }

  @Test("What does not go says why, before a key and on the row of the bill")
  func refused() throws {
    let (table, other) = try evening()
    let house = table.house
    let check = try house.database.order(of: other.id).check.id
    _ = try house.database.perform(
      AddLine(NewLine(dishID: table.dish("D1").id), to: check), by: house.author("2"))
    _ = try house.database.perform(SendLines(of: check), by: house.author("2"))
    _ = try house.database.perform(
      Pay(check, tender: .card, amount: 100), by: house.author("3"))
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"))
    pilot.expectScreenContains("it is being paid")
    pilot.press(.enter)
    pilot.expectScreenContains("Move 1 ")
    pilot.type("T99")
    pilot.expectScreenContains("No open bill has this table.")
    pilot.press(.escape)
    pilot.press(.tab)
    pilot.type("md")
    pilot.press(.enter, .character("K"), .tab, .character(">"))
    #expect(pilot.noticeLine.contains("it is kept back: fire it first"))
  }

  @Test("How the bills to choose from look")
  func picture() throws {
    let (table, other) = try evening()
    _ = try table.house.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(other.id)), by: table.house.author("1"))
    _ = try table.house.database.perform(
      OpenCheck(for: table.party.id), by: table.house.author("2"))
    try Pilot.assertSnapshots(
      named: "Order/move", pilot: { try table.pilot($0) },
      steps: {
        $0.press(.tab, .character(">"))
      })
  }
}
