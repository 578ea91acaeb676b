import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Sharing a line, on every size of screen, and what does not go")
struct OrderShareRefusalTests {
  private let table: OrderTable
  /// At T05 and T06.
  private let others: [Party]

  /// Three tables; the first has a peanut cake and three portions of tripe with the kitchen.
  init() throws {
    let table = try OrderTable()
    let house = table.house
    others = try ["T05", "T06"].map { name in
      let id = try #require(house.database.floor().tables.first { $0.table.name == name }?.id)
      return try house.database.perform(
        SeatParty(.walkIn(partySize: 2, guestName: "Novak \(name)"), at: [id]),
        by: house.author("1"))
    }
    try table.addElsewhere("D1", quantity: 3, by: "2")
    try table.addElsewhere("D5", by: "2")
    _ = try house.database.perform(
      SendLines(of: table.order.check.id), by: house.author("2"))
    self.table = table
  }

  private var database: StoreDatabase { table.house.database }

  /// The cursor goes to a line by its Chinese name.
  private func select(_ name: String, _ pilot: Pilot) {
    pilot.press(.tab)
    moveUp(to: name, pilot)
  }

  /// The menu stands beside the lines, and may have another dish in the same row.
  private func moveUp(to name: String, _ pilot: Pilot) {
    func isThere(_ row: String) -> Bool {
      row.drop { $0 != ">" }.contains(name)
    }
    for _ in 0..<9 where !pilot.screen.contains(where: isThere) { pilot.press(.up) }
  }

  private func shares(of party: Party) throws -> [String] {
    try database.order(of: party.id).lines.filter { $0.stage == .sent }
      .compactMap { $0.share?.fraction }
  }

  private func check(of party: Party) throws -> Identifier<Check> {
    try database.order(of: party.id).check.id
  }

  /// The cake of the first table, shared with T05 at another terminal.
  private func shareElsewhere() throws {
    let cake = try #require(try table.order.lines.first { $0.name.chinese == "花生糕" })
    _ = try database.perform(
      ShareLine(cake, with: [ShareWish(check(of: others[0]))]), by: table.house.author("5"))
  }

  @Test("Three tables pay a third each, and a portion that was given is taken away again")
  func threeTables() throws {
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"), .right, .down, .right)
    pilot.expectScreenContains("1/3 here, with")
    pilot.press(.left)
    pilot.expectScreenContains("1/2 here, with")
    pilot.press(.up, .left)
    pilot.expectScreenContains("Move 1 ")
    pilot.press(.left)
    #expect(pilot.noticeLine.contains("it pays no portion"))
    pilot.press(.tab)
    #expect(pilot.noticeLine.contains("no other bill pays a portion"))
    pilot.press(.right, .down, .right, .enter)
    #expect(pilot.noticeLine.contains("shared: 1/3 here, T05 1/3, T06 1/3"))
    #expect(try others.map(shares) == [["1/3"], ["1/3"]])
  }

  @Test("One bill is given nine portions at most, and the line's own begins anew after nine")
  func nine() throws {
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"))
    for _ in 1...9 { pilot.press(.right) }
    pilot.expectScreenContains("1/10 here, with")
    pilot.press(.right)
    #expect(pilot.noticeLine.contains("9 portions at most"))
    for _ in 1...8 { pilot.press(.tab) }
    pilot.expectScreenContains("1/2 here, with")
    pilot.press(.tab)
    pilot.expectScreenContains("1/10 here, with")
    pilot.press(.escape)
    #expect(try shares(of: others[0]) == [])
  }

  @Test("In one hand on a phone, in Chinese", arguments: [Size.phone, .minimum])
  func phone(size: Size) throws {
    let pilot = try table.pilot(size)
    pilot.press(.function(2))
    select("花生糕", pilot)
    pilot.press(.character(">"), .right)
    pilot.expectScreenContains("分摊花生糕，本单 1/2")
    pilot.expectScreenContains("分摊 1/2")
    pilot.expectScreenContains("T05")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("花生糕已分摊"))
    pilot.expectScreenContains("分摊 1/2")
    #expect(try shares(of: others[0]) == ["1/2"])
    pilot.press(.character(">"), .character("Y"))
    #expect(pilot.noticeLine.contains("花生糕已恢复由 T04 全额支付"))
  }

  @Test("What is not sent, or only some of a line, says why the arrow does nothing")
  func notShared() throws {
    try table.addElsewhere("D3", by: "2")
    let pilot = try table.pilot()
    select("虾滑", pilot)
    pilot.press(.character(">"), .right)
    #expect(pilot.noticeLine.contains("send it first"))
    pilot.press(.escape)
    moveUp(to: "毛肚", pilot)
    pilot.press(.character(">"))
    pilot.type("1")
    pilot.press(.enter, .right)
    #expect(pilot.noticeLine.contains("all of a line is shared, or none of it"))
    pilot.press(.escape)
    #expect(try others.flatMap(shares) == [])
  }

  @Test("Each key that is not for a shared line says why, on every bill that pays it")
  func keys() throws {
    try shareElsewhere()
    let reason = "several bills share it: take the shares back first"
    let own = try table.pilot(as: "5")
    let other = try Pilot(
      in: table.house, showing: OrderScreen(partyID: others[0].id), as: "5")
    for pilot in [own, other] {
      select("花生糕", pilot)
      pilot.expectScreenContains("pays 1/2")
      for key: Key in [.character("R"), .character("Q"), .character("X"), .enter] {
        pilot.press(key)
        #expect(pilot.noticeLine.contains(reason), "\(key): \(pilot.noticeLine)")
      }
    }
    // Hurried from either, the kitchen is asked.
    other.press(.character("U"))
    #expect(try database.kitchenBoard().map(\.isRushed) == [true])
    other.press(.character(">"), .character("Y"))
    #expect(other.noticeLine.contains("is paid by T04 alone again"))
    #expect(try shares(of: table.party) == [])
  }

  @Test("Two tables with an allergy are asked one after the other; one no shares nothing")
  func twoAllergies() throws {
    for party in others {
      _ = try database.perform(
        NoteNeeds([.allergy(.peanut)], for: .party(party.id)), by: table.house.author("1"))
    }
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"), .right, .down, .right)
    pilot.expectScreenContains("pays 1/3  ! peanuts")
    pilot.press(.enter)
    pilot.expectScreenContains("! ALLERGY at T05")
    pilot.press(.character("Y"))
    pilot.expectScreenContains("! ALLERGY at T06")
    pilot.press(.enter)
    #expect(try others.flatMap(shares) == [])
    pilot.press(.character(">"), .right, .down, .right, .enter, .character("Y"), .character("Y"))
    #expect(try others.map(shares) == [["1/3"], ["1/3"]])
    // It stands on their bill with the warning.
    let other = try Pilot(
      in: table.house, showing: OrderScreen(partyID: others[0].id), as: "2")
    #expect(other.screen.contains { $0.contains("花生糕") && $0.contains("! peanuts") })
  }

  @Test("A bill that was paid meanwhile is told, and nothing is shared")
  func paidMeanwhile() throws {
    let check = try check(of: others[0])
    _ = try database.perform(
      AddLine(NewLine(dishID: table.dish("D1").id), to: check), by: table.house.author("2"))
    _ = try database.perform(SendLines(of: check), by: table.house.author("2"))
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"), .right)
    _ = try database.perform(
      Pay(check, tender: .card, amount: 100), by: table.house.author("3"))
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("is being paid"))
    #expect(try shares(of: others[0]) == [])
  }

  @Test("Shares that somebody made anew meanwhile are not taken back by who saw others")
  func sharedAnew() throws {
    try shareElsewhere()
    let pilot = try table.pilot()
    select("花生糕", pilot)
    pilot.press(.character(">"))
    pilot.expectScreenContains("T04, T05 share")
    // As many portions, for the guests of another table.
    let author = try table.house.author("5")
    func cake() throws -> OrderLine {
      try #require(try table.order.lines.first { $0.name.chinese == "花生糕" })
    }
    _ = try database.perform(TakeSharesBack(try cake().id), by: author)
    _ = try database.perform(
      ShareLine(try cake(), with: [ShareWish(check(of: others[1]))]), by: author)
    pilot.press(.character("Y"))
    #expect(pilot.noticeLine.contains("Somebody else has just changed"))
    #expect(try shares(of: others[1]) == ["1/2"])
    pilot.press(.character(">"))
    pilot.expectScreenContains("T04, T06 share")
    pilot.press(.character("Y"))
    #expect(try shares(of: others[1]) == [])
  }

  @Test("The till says of which dish a bill pays a share, and why")
  func till() throws {
    try shareElsewhere()
    let pilot = try Pilot(in: table.house, as: "3")
    pilot.type("/t05")
    pilot.press(.enter)
    pilot.expectScreenContains("pays 1/2")
    pilot.press(.character("w"))
    pilot.expectScreenContains("pays 1/2")
  }

  @Test("How it looks while bills are chosen")
  func picture() throws {
    try Pilot.assertSnapshots(
      named: "Order/share", pilot: { try table.pilot($0) },
      steps: {
        $0.press(.tab, .character(">"), .right, .down, .right)
      })
  }
}
