import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A guest's own app, as the host sees it")
struct GuestAppTests {
  private func ticketRequest(_ house: SampleHouse, name: String) throws -> ChangeItem {
    let now = house.database.environment.now()
    let id: Identifier<Ticket> = house.database.environment.ids.next()
    return try ChangeItem(
      .ticketRequest, id: id.rawValue, version: 1,
      TicketRequestRow(
        partySize: 2, guestName: name, channel: "app", requestedAt: now,
        expiresAt: now.advanced(byMinutes: 10)))
  }

  @Test("A number that was taken in an app is on the list and is told in one line")
  func numberFromTheApp() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    try house.receive(ticketRequest(house, name: "王女士"), cursor: "1-1")
    pilot.changeElsewhere()
    pilot.expectScreenContains("A001")
    #expect(pilot.noticeLine.contains("A001 王女士 took a number by app, 2 guests"))
    // Told once, not with every change.
    pilot.advance(seconds: 60)
    pilot.changeElsewhere()
    #expect(!pilot.noticeLine.contains("took a number"))
  }

  @Test("A guest whom the closed queue refused is told, too, so that the host may call them")
  func refusedInTheApp() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    try house.database.perform(SetIntake(.closed), by: house.author("1"))
    try house.receive(ticketRequest(house, name: "陈先生"), cursor: "1-1")
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("No more numbers tonight."))
    #expect(pilot.noticeLine.contains("陈先生, by app, was refused."))
  }

  @Test("Several at once are told together, so that none hides another")
  func severalFromTheApp() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    try house.receive(
      ticketRequest(house, name: "王女士"), ticketRequest(house, name: "Novak"),
      cursor: "1-1")
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("2 from guests' apps: A001 王女士, A002 Novak"))
  }

  @Test("What the chain tells its staff stands on the first screen, without commands in it")
  func newsAtHome() throws {
    let house = try SampleHouse()
    let now = house.database.environment.now()
    try house.receive(
      ChangeItem(
        .news, id: "n1", version: 1,
        NewsRow(
          title: Phrase("New broth \u{1B}[2J", "新锅底"), body: Phrase("From Monday", "周一起"),
          showFrom: now.advanced(byMinutes: -1), showUntil: now.advanced(byMinutes: 60))),
      cursor: "1-1")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.function(4))
    pilot.expectScreenContains("From headquarters")
    pilot.expectScreenContains("New broth [2J")
    pilot.expectScreenContains("From Monday")
  }

  @Test(
    "Whoever signs in has read the news, whatever their role",
    arguments: [Size.desk, .minimum, .phone])
  func newsAtSignIn(_ size: Size) throws {
    let house = try SampleHouse()
    let now = house.database.environment.now()
    try house.receive(
      ChangeItem(
        .news, id: "n1", version: 1,
        NewsRow(
          title: Phrase("New broth \u{1B}[2J", "新锅底"), body: Phrase("", ""),
          showFrom: now.advanced(byMinutes: -1), showUntil: now.advanced(byMinutes: 60))),
      cursor: "1-1")
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.expectScreenLacks("From headquarters")
    pilot.press(.control("q"))
    pilot.expectScreenContains("From headquarters: New broth [2J")
    // Over nobody's name, and not in the way of the PIN.
    pilot.expectScreenContains("Anna")
    pilot.type("1")
    pilot.press(.enter)
    pilot.expectScreenContains("PIN")
  }

  @Test("The first screen with news, in every window and both languages")
  func homeSnapshots() throws {
    let house = try SampleHouse()
    let now = house.database.environment.now()
    try house.receive(
      ChangeItem(
        .news, id: "n1", version: 1,
        NewsRow(
          title: Phrase("New broth from Monday", "周一起新锅底"),
          body: Phrase(
            "Ask guests to try the coconut chicken broth; a small bowl is on the house.",
            "请向客人推荐椰子鸡锅底，可免费试喝一小碗。"),
          showFrom: now.advanced(byMinutes: -1), showUntil: now.advanced(byMinutes: 60))),
      cursor: "1-1")
    try Pilot.assertSnapshots(
      named: "Home/news", pilot: { try Pilot($0, in: house, as: "1") },
      steps: { $0.press(.function(4)) })
  }
}
