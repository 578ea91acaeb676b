import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Draws at the door")
struct HoldDrawTests {
  @Test("The winner's prize is on the bill of the party that sits down with the number, by itself")
  func prizeOnTheBill() throws {
    let house = try DrawHouse()
    let tickets = try (1...3).map { _ in try house.store.ticket(2) }
    let id: Identifier<Draw> = house.database.environment.ids.next()
    let draw = try house.draw(seed: 1, as: id)
    // Of three, seed 1 gives the third.
    #expect(draw.winner.number == "A003")
    #expect(draw.entrants.map(\.number) == ["A001", "A002", "A003"])
    #expect(try house.draw(seed: 2, as: id) == draw, "asked again it is the same one")
    #expect(try house.database.draws() == [draw])
    #expect(try house.database.doorBoard().draws?.won(by: tickets[2].id)?.id == draw.id)

    let loser = try house.sitDown(tickets[0].id, at: "T05")
    #expect(try house.database.bill(of: loser).rows.allSatisfy { $0.kind != .coupon })
    let winner = try house.sitDown(tickets[2].id, at: "T06")
    let row = try #require(try house.database.bill(of: winner).rows.first { $0.kind == .coupon })
    #expect(row.amount.minorUnits == -3800)
    expectAddsUp(try house.database.bill(of: winner))
    let party = try #require(try house.database.bill(of: winner).check.partyID)
    #expect(try house.database.order(of: party).prize?.number == 1)

    let events = try house.store.number(
      "SELECT count(*) FROM outboxEvent WHERE type = ?", [EventType.drawHeld.rawValue])
    #expect(events == 1)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("A draw that may not be held leaves nothing")
  func refused() throws {
    let house = try DrawHouse()
    _ = try house.store.ticket(2)
    expectNothingWritten(house.store) {
      #expect(throws: DrawRefusal.tooFew(1, least: 2)) { try house.draw() }
    }
    #expect(throws: StaffError.self) {
      try house.database.perform(
        HoldDraw(house.database.environment.ids.next()), by: house.store.cook)
    }
    _ = try house.store.ticket(2)
    _ = try house.store.ticket(2)
    try house.draw()
    #expect(throws: DrawRefusal.self) { try house.draw() }
    #expect(try house.store.number("SELECT count(*) FROM coupon") == 1)
    let none = try TestStore()
    _ = try none.ticket(2)
    #expect(throws: DrawRefusal.off) {
      try none.database.perform(HoldDraw(none.database.environment.ids.next()), by: none.host)
    }
  }

  @Test("Who gave the number up has no prize, and another draw is held at once")
  func givenUp() throws {
    let house = try DrawHouse()
    for _ in 1...4 { _ = try house.store.ticket(2) }
    let first = try house.draw(seed: 1)
    house.store.clock.advance(minutes: 2)
    #expect(try house.database.holdDueDraw(seed: 1) == nil, "its time has not come")
    _ = try house.database.perform(
      CancelTicket(first.winner.id, reason: "went home"), by: house.store.host)
    #expect(try house.database.draws().first?.isVoid == true)
    #expect(try house.database.publicBoard().draw == nil)
    let second = try #require(try house.database.holdDueDraw(seed: 1))
    #expect(second.winner.id != first.winner.id)
    #expect(second.number == 2)
    // Whoever kept the void coupon's code has nothing of it.
    let check = try house.sitDown(second.winner.id)
    #expect(throws: StoreError.refusedByFile(.drawPrizeVoid)) {
      try house.database.maintain { db in
        try db.execute(
          sql: """
            INSERT INTO couponEntry (couponID, number, kind, checkID, useID, authorName, at)
            SELECT ?, 1, 'redeemed', checkID, id, 'Bo', 1 FROM campaignUse WHERE checkID = ?
            """, arguments: [first.couponID, check])
      }
    }
    #expect(try house.couponsUsed() == 1)
  }

  @Test("Nobody wins twice on a day, and the draw waits until others wait")
  func once() throws {
    let house = try DrawHouse()
    for _ in 1...3 { _ = try house.store.ticket(2) }
    var winners: Set<Identifier<Ticket>> = []
    for seed in 1...2 {
      winners.insert(try house.draw(seed: UInt64(seed)).winner.id)
      house.store.clock.advance(minutes: 31)
    }
    #expect(winners.count == 2)
    #expect(throws: DrawRefusal.tooFew(1, least: 2)) { try house.draw() }
  }

  @Test("No more is drawn for than the campaign's limits say: what was won has its place")
  func stock() throws {
    let house = try DrawHouse(DrawHouse.sections(limits: "per_day = 1"))
    for _ in 1...4 { _ = try house.store.ticket(2) }
    let first = try house.draw()
    house.store.clock.advance(minutes: 40)
    #expect(throws: DrawRefusal.prizesUsedUp(Phrase("tripe free", "毛肚一份"))) { try house.draw() }
    // A console that looks finds it too, without the lock of whoever writes.
    let reading = try StoreDatabase(
      reading: house.database.path, environment: house.store.clock.environment)
    #expect(try reading.holdDueDraw() == nil)
    _ = try house.sitDown(first.winner.id)
    #expect(try house.couponsUsed() == 1)
    #expect(throws: DrawRefusal.prizesUsedUp(Phrase("tripe free", "毛肚一份"))) { try house.draw() }
  }

  @Test("Two consoles that look at the same moment hold one draw for each time")
  func twoConsoles() async throws {
    let house = try DrawHouse()
    for _ in 1...6 { _ = try house.store.ticket(2) }
    let terminals = [house.database] + (try (1...2).map { _ in try house.store.anotherTerminal() })
    for round in 1...3 {
      let held = try await withThrowingTaskGroup(of: Draw?.self) { group in
        for terminal in terminals {
          group.addTask { try terminal.holdDueDraw() }
        }
        return try await group.reduce(into: [Draw]()) { held, draw in
          if let draw { held.append(draw) }
        }
      }
      #expect(held.map(\.number) == [round])
      house.store.clock.advance(minutes: 30)
    }
    #expect(try house.database.draws().count == 3)
    #expect(try house.store.number("SELECT count(*) FROM coupon") == 3)
  }

  @Test("Anybody can work out from what is kept that nobody chose the winner")
  func workedOutAgain() throws {
    let house = try DrawHouse()
    for _ in 1...5 { _ = try house.store.ticket(2) }
    for _ in 1...3 {
      try house.draw(seed: .random(in: .min ... .max))
      house.store.clock.advance(minutes: 5)
    }
    for draw in try house.database.draws() {
      let place = DrawRule.winner(among: draw.entrants.count, seed: draw.seed)
      #expect(draw.entrants[place] == draw.winner)
    }
  }
}
