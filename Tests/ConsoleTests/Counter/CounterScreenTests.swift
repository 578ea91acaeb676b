import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

/// Sales at the counter of the sample house: P01 waits for 19:30, P02 is ready, P03 is given out.
private final class CounterEvening {
  let house: SampleHouse
  private(set) var sales: [OpenedCounterSale] = []

  init() throws {
    house = try SampleHouse()
  }

  var database: StoreDatabase { house.database }

  @discardableResult
  func open(
    _ name: String? = nil, minutes: Int? = nil, note: String? = nil, dishes: String...
  ) throws -> OpenedCounterSale {
    let time = minutes.map { house.clock.now.advanced(byMinutes: $0) }
    let opened = try database.perform(
      OpenCounterSale(NewCounterSale(guestName: name, pickUpAt: time, note: note)),
      by: house.author("2"))
    sales.append(opened)
    for code in dishes {
      let dish = try #require(try database.menu().first { $0.code == code })
      try database.perform(
        AddLine(NewLine(dishID: dish.id), to: opened.check.id), by: house.author("2"))
    }
    if !dishes.isEmpty {
      _ = try database.perform(SendLines(of: opened.check.id), by: house.author("2"))
    }
    return opened
  }

  func make(_ opened: OpenedCounterSale) throws {
    let lines = try database.order(of: opened.sale.id).lines
    try database.perform(Bump(lines.map(\.id)), by: house.author("4"))
  }

  func pay(_ opened: OpenedCounterSale) throws {
    let left = try database.bill(of: opened.check.id).remaining.minorUnits
    _ = try database.perform(
      Pay(opened.check.id, tender: .card, amount: left), by: house.author("3"))
  }

  /// One that waits, one that is ready, one that was given out, and one of which nothing is ordered.
  func fill() throws {
    try open("王女士", minutes: 30, note: "two bags", dishes: "D1", "D4")
    let ready = try open("Chen", dishes: "D6")
    let given = try open(dishes: "D1")
    try open("Novak")
    try make(ready)
    try pay(given)
    _ = try database.perform(GiveOut(given.sale.id), by: house.author("2"))
    house.clock.advance(seconds: 4 * 60)
  }

  func list(_ size: Size = .desk, as code: String = "5") throws -> Pilot {
    try Pilot(size, in: house, showing: CounterScreen(), as: code)
  }

  func entry(_ opened: OpenedCounterSale) throws -> CounterEntry {
    try #require(try database.counterBoard().first { $0.id == opened.sale.id })
  }
}

@Suite("Sales without a table on the screens")
struct CounterScreenTests {
  @Test("From home two keys open a sale, and its order takes dishes at once")
  func fromHome() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: HomeScreen(places: []), as: "2")
    pilot.press(.character("n"), .enter)
    pilot.expectScreenContains("P01")
    pilot.expectScreenContains("take-away")
    pilot.type("md")
    pilot.press(.enter, .enter)
    let entry = try #require(try house.database.counterBoard().first)
    #expect(entry.sale.displayNumber == "P01")
    #expect(entry.sale.openedByName == "Bo")
    #expect(entry.stage == .waiting)
    #expect(entry.remaining.minorUnits == 38_00)
  }

  @Test("Name, time and note are typed in the form, and Enter finishes it in any field")
  func form() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: HomeScreen(places: []), as: "2")
    let time = house.clock.now.advanced(byMinutes: 90)
    pilot.press(.character("n"))
    pilot.type("Chen")
    pilot.press(.tab)
    pilot.type(house.database.store.calendar.clockText(time))
    pilot.press(.enter)
    let entry = try #require(try house.database.counterBoard().first)
    #expect(entry.party.guestName == "Chen")
    let calendar = house.database.store.calendar
    #expect(entry.sale.pickUpAt.map(calendar.clockText) == calendar.clockText(time))
  }

  @Test("A time that is over is said under its field, and nothing is opened")
  func timeOver() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: HomeScreen(places: []), as: "2")
    let calendar = house.database.store.calendar
    pilot.press(.character("n"), .tab)
    pilot.type(calendar.clockText(house.clock.now.advanced(byMinutes: -10)))
    pilot.press(.enter)
    pilot.expectScreenContains("this time is over")
    #expect(try house.database.counterBoard().isEmpty)
  }

  @Test("A note that names an allergy asks before the order opens, and then warns in the kitchen")
  func allergyInNote() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: HomeScreen(places: []), as: "2")
    pilot.press(.character("n"), .tab, .tab, .tab)
    pilot.type("peanut allergy")
    pilot.press(.enter)
    pilot.expectScreenContains("Note it as an allergy?")
    pilot.press(.character("a"))
    pilot.expectScreenContains("P01")
    let entry = try #require(try house.database.counterBoard().first)
    #expect(entry.said.map(\.what) == [.allergy(.peanut)])
    #expect(try house.database.needs(of: entry.id).allergies == [.peanut])
  }

  @Test("Who may not order opens no sale, and is told why")
  func needsPermission() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: HomeScreen(places: []), as: "1")
    pilot.press(.character("n"))
    pilot.expectScreenContains("your role may not do this")
    #expect(try house.database.counterBoard().isEmpty)
  }

  @Test("At the till a sale is opened, ordered and paid without a question whose table it is")
  func atTheTill() throws {
    let evening = try CounterEvening()
    let pilot = try Pilot(in: evening.house, showing: TillScreen(), as: "5")
    pilot.press(.character("n"), .enter)
    pilot.type("md")
    pilot.press(.enter, .enter, .escape)
    pilot.expectScreenContains("> P01")
    pilot.expectScreenContains("38.00")
    pilot.expectScreenLacks("still eating")
    // No table has to be asked whether it pays now.
    pilot.press(.character("1"))
    pilot.expectScreenLacks("has not asked for the bill")
    pilot.press(.enter)
    let entry = try #require(try evening.database.counterBoard().first)
    #expect(!entry.isOpen)
    // The kitchen still makes it.
    #expect(entry.stage == .waiting)
  }

  @Test("A sale opened while the till shows one table alone, or the paid checks, gets the cursor")
  func atTheTillBehindAFilter() throws {
    let evening = try CounterEvening()
    try evening.open("Chen", dishes: "D1")
    let pilot = try Pilot(in: evening.house, showing: TillScreen(), as: "5")
    pilot.press(.character("/"))
    pilot.type("P01")
    pilot.press(.enter, .character("n"), .enter)
    pilot.type("md")
    pilot.press(.enter, .enter, .escape)
    pilot.expectScreenContains("> P02")
    pilot.press(.tab, .character("n"), .enter)
    pilot.type("md")
    pilot.press(.enter, .enter, .escape)
    pilot.expectScreenContains("> P03")
  }

  @Test("The list tells what is ready, what waits and what was given out")
  func list() throws {
    let evening = try CounterEvening()
    try evening.fill()
    let pilot = try evening.list()
    pilot.expectScreenContains("1 ready  2 waiting")
    let rows = pilot.screen.filter { $0.contains(" P0") }
    #expect(rows.first?.contains("P02") == true)
    pilot.expectScreenContains("@ ready")
    pilot.expectScreenContains(". cooking")
    pilot.expectScreenContains("= given")
  }

  @Test("What is ready and paid is given out by Enter, and r brings it back")
  func givesOut() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", dishes: "D1")
    try evening.pay(opened)
    try evening.make(opened)
    let pilot = try evening.list(as: "1")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("P01 is given out"))
    #expect(try evening.entry(opened).sale.givenOutByName == "Anna")
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("P01 waits again"))
    #expect(try evening.entry(opened).stage == .ready)
  }

  @Test("Who gives out what a colleague gave out a moment ago is told so")
  func givenOutTwice() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", dishes: "D1")
    try evening.pay(opened)
    try evening.make(opened)
    let pilot = try evening.list(as: "1")
    let given = try evening.database.perform(
      GiveOut(opened.sale.id), by: evening.house.author("2"))
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("P01 was given out already"))
    #expect(pilot.noticeLine.contains("by Bo"))
    #expect(try evening.entry(opened).sale == given.sale)
  }

  @Test("What is not paid is given out only after a question, and stays at the till")
  func unpaid() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", dishes: "D1")
    let pilot = try evening.list()
    pilot.press(.character("t"))
    pilot.expectScreenContains("It is not paid: 38.00 is left to pay.")
    pilot.press(.enter)
    #expect(try evening.entry(opened).sale.givenOutAt == nil)
    pilot.press(.character("t"), .character("y"))
    #expect(try evening.entry(opened).stage == .givenOut)
    pilot.expectScreenContains("$ to pay")
    #expect(try evening.database.tillBoard().count == 1)
    let till = try Pilot(in: evening.house, showing: TillScreen(), as: "3")
    till.expectScreenContains("! to pay")
  }

  @Test("Whoever looks at the list hears when a number becomes ready")
  func called() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", dishes: "D1")
    let pilot = try evening.list()
    pilot.expectScreenLacks("is ready: call it")
    try evening.make(opened)
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("P01 Chen is ready: call it"))
  }

  @Test("Whoever stands at the till sees which numbers are ready")
  func calledAtTheTill() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", dishes: "D1")
    let pilot = try Pilot(in: evening.house, showing: TillScreen(), as: "3")
    pilot.expectScreenLacks("@ P01")
    try evening.make(opened)
    pilot.changeElsewhere()
    pilot.expectScreenContains("@ P01 ready")
    _ = try evening.database.perform(GiveOut(opened.sale.id), by: evening.house.author("2"))
    pilot.changeElsewhere()
    pilot.expectScreenLacks("@ P01 ready")
  }

  @Test("A number on which nothing was ordered ends with x, and u brings it back")
  func ended() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen")
    let pilot = try evening.list()
    pilot.press(.character("x"))
    #expect(try evening.entry(opened).stage == .notCollected)
    pilot.press(.character("u"), .enter)
    #expect(try evening.entry(opened).stage == .ordering)
  }

  @Test("Name and time change, and a time that has come meanwhile may stay")
  func changed() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", minutes: 5, dishes: "D1")
    evening.house.clock.advance(seconds: 10 * 60)
    let pilot = try evening.list()
    pilot.expectScreenContains("! late")
    pilot.press(.character("e"))
    pilot.type("Lin")
    pilot.press(.enter)
    let entry = try evening.entry(opened)
    #expect(entry.party.guestName == "Lin")
    #expect(entry.sale.pickUpAt == opened.sale.pickUpAt)
  }

  @Test("The kitchen's screen says that it is taken away, for whom and when")
  func kitchen() throws {
    let evening = try CounterEvening()
    let opened = try evening.open("Chen", minutes: 30, dishes: "D1")
    let clock = evening.database.store.calendar.clockText(try #require(opened.sale.pickUpAt))
    let pilot = try Pilot(in: evening.house, showing: KitchenScreen(), as: "4")
    pilot.expectScreenContains("TAKEAWAY  P01  \(clock)  Chen")
    pilot.expectScreenLacks("1 guests")
  }

  @Test("The function key leads there from everywhere")
  func place() throws {
    let evening = try CounterEvening()
    try evening.open("Chen")
    let pilot = try Pilot(in: evening.house, as: "5")
    pilot.press(.function(10))
    pilot.expectScreenContains("P01")
    pilot.press(.escape)
    pilot.expectScreenLacks("P01")
  }

  @Test("The list looks right on every screen in both languages")
  func looks() throws {
    let evening = try CounterEvening()
    try evening.fill()
    try Pilot.assertSnapshots(named: "Counter/list", pilot: { try evening.list($0) })
  }

  @Test("On a phone a sale is opened and given out with the same keys")
  func phone() throws {
    let evening = try CounterEvening()
    let pilot = try evening.list(.phone)
    pilot.press(.character("n"), .enter)
    pilot.expectScreenContains("P01")
    pilot.type("md")
    pilot.press(.enter, .enter, .escape)
    let opened = try #require(try evening.database.counterBoard().first)
    let lines = try evening.database.order(of: opened.id).lines
    try evening.database.perform(Bump(lines.map(\.id)), by: evening.house.author("4"))
    pilot.changeElsewhere()
    // Later than an Enter that was meant for its order.
    pilot.advance(seconds: 1)
    pilot.press(.enter, .character("y"))
    #expect(try evening.database.counterBoard().first?.stage == .givenOut)
  }
}
