import Foundation
import GRDB
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("The stock of a campaign")
struct CampaignStockTests {
  @Test("Two tills on the last piece: one wins, the other is told why")
  func lastPiece() throws {
    let house = try CampaignStore()
    let store = house.store
    let checks = [
      try house.order([("W01", 1)], at: "T01"), try house.order([("W01", 1)], at: "T02"),
    ]
    // Both have seen the proposal.
    for check in checks { #expect(try house.proposed(check) == ["juice"]) }
    let tills = [house.database, try store.anotherTerminal()]
    let cashier = store.cashier
    for round in 0..<RaceRounds.count {
      let won = Mutex<[Int]>([])
      let refusals = Mutex<[CampaignObstacle]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        do {
          try tills[index].perform(TakeCampaigns(checks[index], ["juice"]), by: cashier)
          won.withLock { $0.append(index) }
        } catch let error as CampaignObstacle {
          refusals.withLock { $0.append(error) }
        } catch {
          Issue.record("\(error)")
        }
      }
      let winner = try #require(won.withLock { $0.first })
      #expect(won.withLock { $0.count } == 1, "round \(round)")
      #expect(refusals.withLock { $0 } == [.usedUpInTotal], "round \(round)")
      #expect(try house.taken("juice") == 1)
      try house.database.perform(TakeOffCampaign(checks[winner], "juice"), by: cashier)
    }
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("It comes back when it is taken off, when the check is undone, and when it gave nothing")
  func givenBack() throws {
    let house = try CampaignStore()
    let store = house.store
    let first = try house.order([("W01", 1)], at: "T01")
    let second = try house.order([("W01", 1)], at: "T02")
    try house.take("juice", on: first)
    #expect(
      try house.bill(second).campaigns?.others.first { $0.code == "juice" }?.obstacle
        == .usedUpInTotal)
    try house.database.perform(TakeOffCampaign(first, "juice"), by: store.cashier)
    #expect(try house.proposed(second) == ["juice"])
    try house.take("juice", on: second)
    // The juice goes back, and the bill is paid without it.
    let line = try #require(
      try house.bill(second).lines.first {
        $0.line.quantity == 1
          && $0.line.name.english == "Plum juice"
      })
    try house.database.perform(
      ReturnLine(line.id, quantity: 1, reason: "warm", made: true), by: store.server)
    try house.pay(second)
    #expect(try house.taken("juice") == 0)
    #expect(try house.proposed(first) == ["juice"])
  }

  @Test("A bill that is closed keeps its place in the stock")
  func kept() throws {
    let house = try CampaignStore()
    let first = try house.order([("W01", 1)], at: "T01")
    try house.take("juice", on: first)
    try house.pay(first)
    let second = try house.order([("W01", 1)], at: "T02")
    #expect(throws: CampaignObstacle.usedUpInTotal) { try house.take("juice", on: second) }
    #expect(
      try house.store.number("SELECT sum(givenMinor) FROM campaignUse WHERE endedAt IS NULL")
        == 1_200)
  }

  private static func limited(_ limit: String) -> String {
    """

    [[campaigns]]
    code = "five"
    name = { en = "5 off", zh = "减5" }
    kind = "amount"
    amount = "5.00"
    \(limit) = 1
    """
  }

  @Test("A limit by day is the check's business day's")
  func perDay() throws {
    let house = try CampaignStore(Self.limited("per_day"))
    try house.take("five", on: try house.order([("W01", 1)], at: "T01"))
    let second = try house.order([("W01", 1)], at: "T02")
    #expect(throws: CampaignObstacle.usedUpToday) { try house.take("five", on: second) }
    house.store.clock.advance(minutes: 24 * 60)
    let next = try house.order([("W01", 1)], at: "T03")
    try house.take("five", on: next)
    #expect(try house.taken("five") == 2)
  }

  @Test("A limit by guest counts a known guest, and is no other guest's")
  func perGuest() throws {
    let house = try CampaignStore(Self.limited("per_guest"))
    let store = house.store
    let member = try store.enrol()
    func check(at table: String) throws -> (Identifier<Check>, Party) {
      let party = try store.seat(1, at: table)
      let check = try store.check(of: party)
      try house.add("W01", 1, to: check)
      return (check, party)
    }
    let (first, party) = try check(at: "T01")
    #expect(throws: CampaignObstacle.guestUnknown) { try house.take("five", on: first) }
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(try house.take("five", on: first).total == house.money(1_800))
    let (second, others) = try check(at: "T02")
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: others.id), by: store.server)
    #expect(throws: CampaignObstacle.usedUpByGuest) { try house.take("five", on: second) }
    // It was taken for that guest: another one's bill has no part in it.
    let friend = try store.enrol("李先生")
    _ = try store.database.perform(
      AttachMemberToParty(friend.id, toParty: party.id), by: store.server)
    #expect(try house.bill(first).total == house.money(2_300))
  }

  @Test("The file itself refuses one more than the limits allow, whatever a program asks")
  func file() throws {
    let house = try CampaignStore()
    let first = try house.order([("W01", 1)], at: "T01")
    let second = try house.order([("W01", 1)], at: "T02")
    try house.take("juice", on: first)
    #expect(throws: StoreError.refusedByFile(.campaignUsedUp)) {
      try house.database.maintain { db in
        try db.execute(
          sql: """
            INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, authorName,
              at)
            SELECT '00000000-0000-0000-0000-000000000001', ?, campaignCode, businessDay, definition,
              authorName, at FROM campaignUse
            """, arguments: [second])
      }
    }
  }

  @Test("A bill that comes to nothing gives back what was taken for it")
  func nothingLeft() throws {
    let house = try CampaignStore(Self.limited("in_total"))
    let store = house.store
    let party = try store.seat(1, at: "T01")
    let check = try store.check(of: party)
    // The dips are sent, so that the campaign gives something, and go again.
    let lines = try store.database.order(of: party.id).lines
    try store.database.perform(SendLines(of: check), by: store.server)
    try house.take("five", on: check)
    for line in lines {
      try store.database.perform(
        ReturnLine(line.id, quantity: line.quantity, reason: "wrong", made: false),
        by: store.server)
    }
    #expect(try house.bill(check).total == house.money(0))
    _ = try store.database.perform(CloseCheck(check), by: store.cashier)
    #expect(try house.taken("five") == 0)
    #expect(try store.database.checkInvariants() == [])
  }
}
