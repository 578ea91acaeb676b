import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A message is true as long as it stands")
struct NoticeTests {
  private func door(_ sizes: Int...) throws -> (SampleHouse, Pilot) {
    let house = try SampleHouse()
    for size in sizes { try house.arrives(size, "Wang") }
    return (house, try Pilot(in: house, as: "1"))
  }

  @Test("That the queue is closed is not said under an open queue, whoever opened it")
  func queueIsOpenAgain() throws {
    let (house, pilot) = try door()
    try house.database.perform(SetIntake(.closed), by: house.author("5"))
    pilot.changeElsewhere()
    pilot.press(.character("4"), .enter)
    #expect(pilot.noticeLine.contains("The queue is closed"))
    try house.database.perform(SetIntake(.open), by: house.author("5"))
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.isEmpty)
    // By one's own key as well.
    try house.database.perform(SetIntake(.closed), by: house.author("5"))
    pilot.changeElsewhere()
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("The queue is closed"))
    pilot.press(.character("i"), .character("o"))
    #expect(!pilot.noticeLine.contains("closed"))
  }

  @Test("That a number was not missed goes when it is")
  func missedAfterAll() throws {
    let (house, pilot) = try door(2)
    pilot.press(.enter)
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("A001 was not missed"))
    house.clock.advance(seconds: 300)
    let ticket = try #require(try house.ticket("A001"))
    try house.database.perform(MissTicket(ticket.id), by: house.author("1", at: "door-2"))
    pilot.changeElsewhere()
    pilot.expectScreenLacks("was not missed")
  }

  @Test("That somebody was called goes when they are seated elsewhere")
  func calledAndSeated() throws {
    let (house, pilot) = try door(2)
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Called"))
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("Called"))
    let ticket = try #require(try house.ticket("A001"))
    try house.database.perform(
      SeatParty(.ticket(ticket.id), at: [try house.tableID("T01")]),
      by: house.author("1", at: "door-2"))
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("Why a key did nothing goes with the next key that does something")
  func answerToAKey() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character("x"))
    #expect(pilot.noticeLine.contains("guests still sit here"))
    pilot.press(.character("f"))
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("That no dish has a name is gone when the next dish is typed")
  func nextDish() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("xqz")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("no dish has this name"))
    pilot.press(.control("u"))
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("A failure that could be read goes when the same screen does something after it")
  func failureIsOver() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.control("f"))
    #expect(pilot.noticeLine.contains("The printer is off"))
    pilot.press(.character("f"))
    #expect(pilot.noticeLine.contains("The printer is off"))
    // Whoever types ahead has not read it yet.
    pilot.press(.character("s"))
    #expect(pilot.noticeLine.contains("The printer is off"))
    pilot.advance(seconds: 8)
    pilot.press(.character("s"))
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("A message stays on its screen; whoever types ahead can still read what was done")
  func leavingTheScreen() throws {
    let (_, pilot) = try door(2)
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Called"))
    pilot.press(.function(6))
    #expect(pilot.noticeLine.contains("Called"))
    pilot.advance(seconds: 2)
    #expect(pilot.noticeLine.isEmpty)
    pilot.press(.function(5))
    #expect(pilot.noticeLine.isEmpty)
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("was not missed"))
    pilot.press(.function(6))
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("What is said follows the language at once")
  func language() throws {
    let (_, pilot) = try door(2)
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("was not missed"))
    pilot.press(.function(2))
    #expect(pilot.noticeLine.contains("未过号"))
    pilot.expectScreenLacks("was not missed")
  }

  @Test("A reason that was chosen in Chinese is read in English")
  func reasonInTheReadersLanguage() throws {
    let (house, pilot) = try door(2)
    let ticket = try #require(try house.ticket("A001"))
    pilot.press(.function(2), .character("x"), .character("2"), .enter)
    #expect(
      try house.database.ticketHistory(ticket.id).last?.reason == Phrase("went elsewhere", "去了别家"))
  }
}
