import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A key that meets a cursor which has just moved by itself is not done to the next row")
struct MovedCursorTests {
  private static let told = "has just changed"

  @Test(
    "A dish that a colleague marks as made gives its place to none that the same key would mark")
  func kitchen() throws {
    let table = try OrderTable()
    for code in ["D1", "D2", "D4", "D6"] { try table.addElsewhere(code) }
    let database = table.house.database
    try database.perform(SendLines(of: table.order.check.id), by: table.house.author("2"))
    func waiting() throws -> [Identifier<OrderLine>] {
      try database.kitchenBoard().flatMap(\.items).map(\.id)
    }
    func makeElsewhere(_ line: Identifier<OrderLine>, _ pilot: Pilot) throws {
      try database.perform(Bump(line), by: table.house.author("5"))
      pilot.changeElsewhere()
    }
    let ids = try waiting()
    try #require(ids.count == 4)
    let pilot = try Pilot(in: table.house, showing: KitchenScreen(), as: "4")
    try makeElsewhere(ids[0], pilot)
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains(Self.told))
    #expect(try waiting() == Array(ids[1...]))
    // The same key again means what stands there now.
    pilot.press(.enter)
    #expect(try waiting() == Array(ids[2...]))
    // Whoever presses a key later has seen what stands there.
    try makeElsewhere(try #require(underCursor(pilot)), pilot)
    pilot.advance(seconds: 1)
    pilot.press(.enter)
    #expect(try waiting().isEmpty)
  }

  @Test("The next party is not called when a colleague takes the one under the cursor away")
  func door() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen", "Novak"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    func cancelElsewhere(_ number: String) throws {
      let id = try #require(try house.ticket(number)).id
      _ = try house.database.perform(
        CancelTicket(id, reason: "went home"), by: house.author("1", at: "door-2"))
      pilot.changeElsewhere()
    }
    pilot.expectScreenContains("> B001")
    try cancelElsewhere("B001")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains(Self.told))
    #expect(try house.ticket("B002")?.stage == .waiting)
    pilot.press(.enter)
    #expect(try house.ticket("B002")?.stage == .called)
    // A number is given out wherever the cursor is.
    try cancelElsewhere("B002")
    pilot.press(.character("2"), .enter)
    #expect(try house.ticket("A001")?.partySize == 2)
    #expect(try house.ticket("B003")?.stage == .waiting)
  }

  @Test("Enter for an order does not let guests leave who pay at the till at that moment")
  func floor() throws {
    let evening = try Evening()
    let party = try evening.seat("T01")
    let pilot = try Pilot(in: evening.house, showing: FloorScreen(), as: "2")
    pilot.expectScreenContains(">T01")
    let bill = try evening.bill(of: "T01")
    _ = try evening.database.perform(
      Pay(bill.check.id, tender: .card, amount: bill.remaining.minorUnits),
      by: evening.house.author("3"))
    pilot.changeElsewhere()
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains(Self.told))
    #expect(try evening.database.party(party.id)?.stage == .paid)
    pilot.press(.enter)
    #expect(try evening.database.party(party.id)?.stage == .left)
  }

  @Test("Enter for an order does not give out a number that the kitchen makes ready at that moment")
  func counter() throws {
    let house = try SampleHouse()
    let dish = try #require(try house.database.menu().first { $0.code == "D1" })
    let opened = try house.database.perform(
      OpenCounterSale(NewCounterSale(guestName: "Chen")), by: house.author("2"))
    try house.database.perform(
      AddLine(NewLine(dishID: dish.id), to: opened.check.id), by: house.author("2"))
    try house.database.perform(SendLines(of: opened.check.id), by: house.author("2"))
    let left = try house.database.bill(of: opened.check.id).remaining.minorUnits
    _ = try house.database.perform(
      Pay(opened.check.id, tender: .card, amount: left), by: house.author("3"))
    let pilot = try Pilot(in: house, showing: CounterScreen(), as: "5")
    let lines = try house.database.order(of: opened.sale.id).lines.map(\.id)
    try house.database.perform(Bump(lines), by: house.author("4"))
    func stage() throws -> CounterSale.Stage? { try house.database.counterBoard().first?.stage }
    pilot.changeElsewhere()
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains(Self.told))
    #expect(try stage() == .ready)
    pilot.press(.enter)
    #expect(try stage() == .givenOut)
  }

  @Test(
    "A line that a colleague takes off gives its place to none that the same key would take off")
  func orderLines() throws {
    let table = try OrderTable()
    for code in ["D1", "D2", "D4"] { try table.addElsewhere(code, by: "2") }
    let pilot = try table.pilot()
    pilot.press(.tab)
    let line: Identifier<OrderLine> = try #require(underCursor(pilot))
    try table.house.database.perform(VoidLine(line), by: table.house.author("5"))
    pilot.changeElsewhere()
    let left = try table.lines
    #expect(left.count == 2)
    pilot.press(.character("-"))
    #expect(pilot.noticeLine.contains(Self.told))
    #expect(try table.lines == left)
    pilot.press(.character("-"))
    #expect(try table.lines.count == 1)
  }

  @Test("A key for one's last line is not done to the line that a colleague adds at that moment")
  func lastLine() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter)
    try table.addElsewhere("D3")
    pilot.changeElsewhere()
    pilot.press(.character("+"))
    #expect(pilot.noticeLine.contains(Self.told))
    #expect(try table.lines == ["1 毛肚", "1 虾滑"])
    pilot.press(.character("+"))
    #expect(try table.lines == ["1 毛肚", "2 虾滑"])
    // A dish that is typed is ordered whatever has come meanwhile.
    try table.addElsewhere("D4")
    pilot.changeElsewhere()
    pilot.type("yc")
    pilot.press(.enter)
    #expect(try table.lines.last == "1 鸭肠")
  }

  @Test("What this console does itself makes no key wait for a second press")
  func ownDoing() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("x"), .enter)
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .cancelled)
    #expect(try house.ticket("B002")?.stage == .called)
  }

  @Test("A key waits for what is known of the account to which the list has moved on by itself")
  func accounts() throws {
    let house = try SampleHouse(hours: "\n[stored_value]\n")
    for name in ["Wang Li", "Wang Min", "Wang Yu"] {
      let member = try house.database.perform(
        EnrolMember(NewMember(name: name)), by: house.author("5"))
      let account = try house.database.perform(
        OpenStoredValue(memberID: member.id), by: house.author("3"))
      _ = try house.database.perform(
        TopUpStoredValue(account.id, amount: 10_000, by: .cash), by: house.author("3"))
    }
    let pilot = try Pilot(in: house, showing: AccountsScreen(), as: "3")
    pilot.press(.character("/"))
    pilot.type("wang")
    // The second of three: what is read with the list is the first one's when this one is gone.
    pilot.press(.enter, .down)
    let id: String = try #require(underCursor(pilot))
    let account = try #require(
      try house.database.storedValueAccounts().first { $0.id.rawValue == id })
    let owner = try #require(account.memberID)
    _ = try house.database.perform(
      ChangeMember(owner, name: "Chen"), by: house.author("5"))
    pilot.loop.mailbox.storeChanged()
    pilot.waitUntil { underCursor(pilot) != id }
    // Later than a key that was meant for the account before.
    house.clock.advance(seconds: 1)
    pilot.terminal.receive(Array("x".utf8))
    pilot.waitForIdle()
    pilot.expectScreenContains("Take a top-up of")
  }

  private func underCursor<ID>(_ pilot: Pilot) -> ID? {
    pilot.loop.screens.last?.underCursor?.base as? ID
  }
}
