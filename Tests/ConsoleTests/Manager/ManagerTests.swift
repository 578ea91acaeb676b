import Printing
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The manager looks at the evening")
struct ManagerTests {
  /// Two paid tables, two that want to pay, a member with an allergy, a sold-out dish, a gift, a
  /// return and a discount that the manager allowed.
  private func evening() throws -> Evening {
    let evening = try Evening.atHalfPastNine()
    let house = evening.house
    let manager = try house.author("5")
    try evening.seat("T05", guests: 3)
    house.clock.advance(seconds: 5)
    let lines = try evening.bill(of: "T05").lines.map(\.line)
    let tripe = try #require(lines.first)
    try house.database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "太咸", made: true, authoriser: manager.staff),
      by: house.author("2"))
    house.clock.advance(seconds: 5)
    try house.database.perform(
      GiftLine(
        try #require(lines.dropFirst().first).id, reason: "birthday", authoriser: manager.staff),
      by: house.author("2"))
    house.clock.advance(seconds: 5)
    try house.database.perform(
      Discount(
        evening.check(of: "T02"), basisPoints: 2000, reason: "等候过久", authoriser: manager.staff),
      by: house.author("3"))
    try house.database.perform(
      Pay(evening.check(of: "T01"), tender: .cash, amount: 5000, tendered: 10_000),
      by: house.author("3"))
    try house.database.perform(
      Pay(evening.check(of: "T01"), tender: .wallet, amount: 6400), by: house.author("3"))
    let member = try house.database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: nil)), by: manager)
    _ = try house.database.perform(
      NoteFact(.allergy(.peanut), for: member.id, consent: .spoken), by: manager)
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: try #require(evening.parties["T04"]).id),
      by: house.author("1"))
    let dish = try #require(try house.database.menu().first { $0.code == "D3" })
    try house.database.perform(SetPortionsLeft(dish.id, 0), by: manager)
    _ = try house.database.perform(IssueTicket(NewTicket(partySize: 4)), by: house.author("1"))
    return evening
  }

  private func pilot(_ evening: Evening, _ size: Size = .desk) throws -> Pilot {
    try Pilot(size, in: evening.house, showing: ManagerScreen(), as: "5")
  }

  @Test("Guests, sales and what came in by each tender stand at once")
  func glance() throws {
    let pilot = try pilot(evening())
    pilot.expectScreenContains("4 parties, 11 guests")
    pilot.expectScreenContains("1 party, 4 guests")
    pilot.expectScreenContains("114.00")
    pilot.expectScreenContains("cash, 1")
    pilot.expectScreenContains("50.00")
    pilot.expectScreenContains("scan, 1")
    pilot.expectScreenContains("! 1 open")
    pilot.expectScreenContains("x 1 dish")
  }

  @Test("Care that nobody has taken is taken, done, and says so")
  func care() throws {
    let evening = try evening()
    let pilot = try pilot(evening)
    pilot.press(.character("2"))
    pilot.expectScreenContains("nobody yet")
    pilot.press(.character("a"))
    pilot.expectScreenContains("~ Chen")
    pilot.press(.character("d"))
    pilot.expectScreenContains("+ Chen")
    #expect(try evening.database.tonight().care.map(\.stage) == [.done])
  }

  @Test("Care that is not wanted is declined with its reason")
  func decline() throws {
    let evening = try evening()
    let pilot = try pilot(evening)
    pilot.press(.character("2"), .character("x"), .character("1"), .enter)
    let alert = try #require(try evening.database.tonight().care.first)
    #expect(alert.stage == .declined)
    #expect(alert.outcome == "the guest does not want it")
  }

  @Test("Care that waits too long is overdue")
  func overdue() throws {
    let evening = try evening()
    let pilot = try pilot(evening)
    pilot.press(.character("2"))
    pilot.advance(seconds: 600)
    pilot.expectScreenContains("! overdue")
    pilot.expectScreenContains("10 min")
  }

  @Test("A sold-out dish is put back on sale")
  func sellAgain() throws {
    let evening = try evening()
    let pilot = try pilot(evening)
    pilot.press(.character("3"))
    pilot.expectScreenContains("虾滑")
    // Enter sells nothing that the kitchen does not have.
    pilot.press(.enter)
    #expect(try !evening.database.tonight().counted.isEmpty)
    pilot.press(.character("b"))
    #expect(try evening.database.tonight().counted.isEmpty)
    pilot.expectScreenContains("Every dish is on sale")
  }

  @Test("What was given away names who, who allowed it and why")
  func given() throws {
    let pilot = try pilot(evening())
    pilot.press(.character("4"))
    pilot.expectScreenContains("Bo / Chen")
    pilot.expectScreenContains("李敏 / Chen")
    for _ in 0..<3 where !pilot.text.contains("Why: 太咸") { pilot.press(.down) }
    pilot.expectScreenContains("it was made. Why: 太咸")
  }

  @Test("A void has its amount, and what was given is put together by person, reason and kind")
  func grouped() throws {
    let evening = try evening()
    let database = evening.database
    let server = try evening.house.author("2")
    let dish = try #require(try database.menu().first { $0.code == "D1" })
    for reason in ["typed by mistake", "太咸"] {
      evening.house.clock.advance(seconds: 5)
      let line = try database.perform(
        AddLine(NewLine(dishID: dish.id), to: evening.check(of: "T05")), by: server)
      try database.perform(VoidLine(line.id, reason: Reason(words: reason)), by: server)
    }
    let pilot = try pilot(evening)
    pilot.press(.character("4"))
    pilot.expectScreenContains("(38.00)")
    pilot.expectScreenContains("typed by mistake")
    pilot.press(.character("g"))
    pilot.expectScreenContains("given away by person")
    // Bo's return and gift, without the voids; nobody paid less for those.
    pilot.expectScreenContains("2 x")
    pilot.expectScreenContains("-54.00")
    pilot.expectScreenContains("Bo: 2 in all, 54.00 that guests did not pay")
    pilot.press(.character("g"))
    pilot.expectScreenContains("given away by reason")
    pilot.expectScreenContains("太咸: 1 in all, 38.00")
    pilot.press(.character("g"), .end)
    pilot.expectScreenContains("given away by kind")
    pilot.expectScreenContains("(76.00)")
    pilot.press(.character("g"), .home)
    pilot.expectScreenLacks("by kind")
  }

  @Test("What was taken stands beside what was sold, with the difference said")
  func difference() throws {
    let evening = try evening()
    try evening.database.perform(
      Pay(evening.check(of: "T04"), tender: .card, amount: 300), by: evening.house.author("3"))
    let pilot = try pilot(evening)
    pilot.expectScreenContains("on open checks")
    pilot.expectScreenContains("3.00")
    pilot.expectScreenContains("117.00")
  }

  @Test("A slip that did not come out is on the status line, and is printed again")
  func paper() throws {
    let evening = try evening()
    let database = evening.database
    for _ in 0..<PrintRetry.tries {
      guard let claim = try database.claimPrintJob(owner: "spooler") else { break }
      try database.failPrintJob(claim.job.id, owner: "spooler", error: .paperOut(path: "/dev/lp"))
      evening.house.clock.advance(seconds: 120)
    }
    let pilot = try pilot(evening)
    pilot.expectScreenContains("not printed")
    pilot.press(.character("5"))
    pilot.expectScreenContains("The printer /dev/lp is out of")
    pilot.press(.function(2))
    pilot.expectScreenContains("缺纸")
    pilot.expectScreenLacks("out of paper")
    pilot.press(.function(2))
    let before = try database.printProblems().count
    pilot.press(.character("k"))
    #expect(try database.printProblems().count == before - 1)
  }

  @Test("How much waits for headquarters, since when, and that nothing is lost")
  func headquarters() throws {
    let pilot = try pilot(evening())
    pilot.press(.character("6"))
    pilot.expectScreenContains("records wait for headquarters")
    pilot.expectScreenContains("The oldest is from 19:42")
  }

  /// Two rows of one name and birthday.
  private func twins() throws -> Evening {
    let evening = try evening()
    for (index, phone) in ["13800005678", "13911112222"].enumerated() {
      _ = try evening.house.database.perform(
        EnrolMember(
          NewMember(
            name: "林静", phone: phone, birthday: .gregorian(month: 3, day: 1), code: "M\(index + 1)"),
          id: Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000000\(index + 1)")),
        by: evening.house.author("5"))
    }
    return evening
  }

  @Test(
    "Two rows that may be one guest are counted and shown, until somebody says that they are two")
  func sameGuest() throws {
    let evening = try twins()
    let pilot = try pilot(evening)
    pilot.expectScreenContains("! 1 to look at")
    pilot.press(.character("7"))
    pilot.expectScreenContains("> 林静")
    pilot.expectScreenContains("138****5678")
    pilot.expectScreenContains("139****2222")
    pilot.expectScreenContains("林静 (M1, 2026-11-22) and 林静 (M2, 2026-11-22)")
    pilot.press(.character("t"))
    pilot.expectScreenContains("Nobody stands in the file twice.")
    #expect(try evening.database.memberPairs().isEmpty)
  }

  @Test("What another terminal does moves the figures and not the cursor")
  func elsewhere() throws {
    let evening = try evening()
    let pilot = try pilot(evening)
    pilot.press(.character("4"), .down)
    let row = pilot.screen.first { $0.contains("> ") && $0.contains("T0") }
    try evening.database.perform(
      Discount(evening.check(of: "T05"), basisPoints: 500, reason: "late"),
      by: evening.house.author("3"))
    pilot.changeElsewhere()
    #expect(
      pilot.screen.first { $0.contains("> ") && $0.contains("T0") }?.contains("Chen")
        == row?.contains("Chen"))
    pilot.expectScreenContains("5 % off")
  }

  @Test("How old the last backup is stands there; without one, or after a day, it says what to do")
  func backup() throws {
    let evening = try evening()
    let copy = evening.database.path + ".copy"
    let pilot = try pilot(evening)
    pilot.expectScreenContains("! none yet: tell IT")
    try evening.database.backUp(to: copy)
    pilot.changeElsewhere()
    pilot.expectScreenContains("0 min ago")
    pilot.advance(seconds: 5 * 3600)
    pilot.expectScreenContains("5 h ago")
    pilot.advance(seconds: 20 * 3600)
    pilot.expectScreenContains("! 1 day ago: tell IT")
    // Where there is little room it is the warning that must be seen.
    let phone = try self.pilot(evening, .phone)
    phone.press(.character("1"))
    phone.expectScreenContains("! 1 day ago: tell IT")
  }

  @Test("The evening in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Manager/tonight") { try pilot(evening(), $0) }
    for (name, key) in [("care", "2"), ("given", "4"), ("outbox", "6")] {
      try Pilot.assertSnapshots(named: "Manager/\(name)") {
        try pilot(evening(), $0)
      } steps: {
        $0.press(.character(Character(key)))
      }
    }
    try Pilot.assertSnapshots(named: "Manager/same-guest") {
      try pilot(twins(), $0)
    } steps: {
      $0.press(.character("7"))
    }
  }
}
