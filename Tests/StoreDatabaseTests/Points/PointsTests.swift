import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Points of members")
struct PointsTests {
  // MARK: Earning

  @Test("A bill that is paid earns its member a point for each yuan, once, with an event")
  func earned() throws {
    let house = try PointsHouse()
    let member = try house.store.enrol()
    let (_, check, _) = try house.sit(member)
    #expect(try house.database.bill(of: check).points?.earns == 87)
    let before = try house.store.number("SELECT count(*) FROM outboxEvent")
    try house.pay(check)
    #expect(try house.points(of: member) == 87)
    #expect(try house.store.events(after: before).contains("foh.member.points-earned.v1"))
    let bill = try house.database.bill(of: check)
    #expect(bill.points?.earns == 87)
    #expect(bill.points?.balance.next?.lastDay == LocalDate(year: 2027, month: 11, day: 22))
    // The same payment again, after an unclear answer, earns nothing more.
    let payment = try #require(bill.payments.first)
    try house.database.perform(
      Pay(check, tender: .cash, amount: 8_700, id: payment.id), by: house.store.cashier)
    #expect(try house.points(of: member) == 87)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("A voucher, a gift and what was given back earn nothing")
  func notEarned() throws {
    let house = try PointsHouse()
    let member = try house.store.enrol()
    let (party, check, line) = try house.sit(member, tripe: 2)
    let beer = try house.database.perform(
      AddLine(NewLine(dishID: house.store.dish("W02").id), to: check), by: house.store.server)
    try house.database.perform(SendLines(of: check), by: house.store.server)
    try house.database.perform(GiftLine(beer.id, reason: "birthday"), by: house.store.manager)
    try house.database.perform(
      Pay(check, tender: .voucher, amount: 2_000), by: house.store.cashier)
    let card = try house.database.perform(
      Pay(check, tender: .card, amount: 6_000), by: house.store.cashier)
    try house.database.perform(
      ReturnLine(line, quantity: 1, reason: "cold", made: true), by: house.store.server)
    // 49.00 are to be paid, 80.00 were: 31.00 go back by card.
    try house.database.perform(
      GiveBack(
        check, of: card.payment.id, amount: 3_100, reason: Reason(.dishReturned),
        authoriser: house.store.manager.staff), by: house.store.cashier)
    #expect(try house.points(of: member) == 29)
    _ = try house.database.perform(PartyLeaves(party.id), by: house.store.host)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("A house without points gives none and uses none")
  func off() throws {
    let store = try TestStore()
    let member = try store.enrol()
    let party = try store.seat(1)
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    let check = try store.check(of: party)
    try store.database.perform(SendLines(of: check), by: store.server)
    #expect(throws: PointsRefusal.off) {
      try store.database.perform(UsePoints(check, of: member.id, points: 1), by: store.cashier)
    }
    let left = try store.database.bill(of: check).remaining.minorUnits
    try store.database.perform(Pay(check, tender: .cash, amount: left), by: store.cashier)
    #expect(try store.number("SELECT count(*) FROM pointsEntry") == 0)
    #expect(try store.database.bill(of: check).points == nil)
  }

  @Test("Of several known guests the cashier chooses who earns; else it is whose bill it is")
  func chosen() throws {
    let house = try PointsHouse()
    let (wang, li) = (try house.store.enrol("王秀英"), try house.store.enrol("李明"))
    for (tripe, chosen) in [(1, nil), (2, li)] as [(Int, Member?)] {
      let (party, check, _) = try house.sit(wang, tripe: tripe)
      _ = try house.database.perform(
        AddGuest(li.id, to: .party(party.id)), by: house.store.server)
      if let chosen {
        let bill = try house.use(0, of: chosen, on: check)
        #expect(bill.points?.memberID == li.id)
        #expect(bill.points?.guests.map(\.memberID) == [wang.id, li.id])
      }
      try house.pay(check, leaves: party)
    }
    #expect(try house.points(of: wang) == 49)
    #expect(try house.points(of: li) == 87)
    let stranger = try house.store.enrol("陈静")
    let (_, check, _) = try house.sit(wang)
    #expect(throws: PointsRefusal.otherGuests) {
      try house.use(0, of: stranger, on: check)
    }
  }

  // MARK: Using

  @Test("Points come off as the bill's seventh step, by number or as many as possible")
  func used() throws {
    let house = try PointsHouse()
    // 13 × 38.00 + 11.00: 505 points.
    let member = try house.member(tripe: 13)
    let (_, check, _) = try house.sit(member, tripe: 2)
    var bill = try house.use(200, of: member, on: check)
    #expect(bill.total.minorUnits == 6_700)
    let row = try #require(bill.rows.first { $0.kind == .points })
    #expect(row.amount.minorUnits == -2_000)
    #expect(row.authorName == "Bo")
    #expect(row.shares.reduce(0, +) == -2_000)
    #expect(bill.points?.balance.points == 305)
    #expect(bill.points?.most == 505)
    #expect(bill.points?.earns == 67)
    // Again changes nothing, another number takes its place.
    let entries = try house.store.number("SELECT count(*) FROM pointsEntry")
    bill = try house.use(200, of: member, on: check)
    #expect(try house.store.number("SELECT count(*) FROM pointsEntry") == entries)
    bill = try house.use(nil, of: member, on: check)
    #expect(bill.points?.used == 505)
    #expect(bill.total.minorUnits == 8_700 - 5_050)
    bill = try house.use(0, of: member, on: check)
    #expect(bill.total.minorUnits == 8_700)
    #expect(try house.points(of: member) == 505)
    _ = try house.use(505, of: member, on: check)
    #expect(try house.pay(check) == 3_650)
    // 36.50 earn 36.
    #expect(try house.points(of: member) == 36)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("A bill takes no more points than is left to pay, and whole ones")
  func capped() throws {
    let house = try PointsHouse(more: "\n[service_charge]\nrate = \"10%\"\n")
    // 40 × 38.00 + 11.00 with 10 % on top: 1684.10, 1684 points.
    let member = try house.member(tripe: 40)
    #expect(try house.points(of: member) == 1_684)
    let (_, check, _) = try house.sit(member, tripe: 2)
    try house.database.perform(
      Pay(check, tender: .card, amount: 5_000), by: house.store.cashier)
    #expect(throws: PointsRefusal.self) { try house.use(600, of: member, on: check) }
    let bill = try house.use(nil, of: member, on: check)
    let left = bill.remaining.minorUnits
    #expect(left >= 0 && left < 11)
    try house.pay(check)
    #expect(try house.database.checkInvariants() == [])
  }

  @Test("Two tills use the points of one member: one wins, the other is told who used them")
  func twoTills() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 1)
    let (party, check, _) = try house.sit(member)
    let other = try house.database.perform(OpenCheck(for: party.id), by: house.store.server)
    try house.database.perform(
      AddLine(NewLine(dishID: house.store.dish("D001").id), to: other.id), by: house.store.server)
    try house.database.perform(SendLines(of: other.id), by: house.store.server)
    let number = try house.database.bill(of: check).check.number
    _ = try house.use(40, of: member, on: check)
    let use = PointsUse(points: 40, checkNumber: number, authorName: "Bo")
    let terminal = try house.store.anotherTerminal()
    #expect(throws: PointsRefusal.notEnough(left: 9, use)) {
      try terminal.perform(UsePoints(other.id, of: member.id, points: 40), by: house.store.manager)
    }
    // As many as possible are those that are left.
    let bill = try terminal.perform(
      UsePoints(other.id, of: member.id, points: nil), by: house.store.manager)
    #expect(bill.points?.used == 9)
    #expect(try house.points(of: member) == 0)
  }

  @Test("At the same moment at two tills: never more than there are")
  func sameMoment() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 1)
    let (party, check, _) = try house.sit(member)
    let other = try house.database.perform(OpenCheck(for: party.id), by: house.store.server).id
    try house.database.perform(
      AddLine(NewLine(dishID: house.store.dish("D001").id), to: other), by: house.store.server)
    try house.database.perform(SendLines(of: other), by: house.store.server)
    let tills = [(house.database, check), (try house.store.anotherTerminal(), other)]
    let cashier = house.store.cashier
    for round in 0..<RaceRounds.count {
      let won = Mutex(0)
      let told = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        do {
          try tills[index].0.perform(
            UsePoints(tills[index].1, of: member.id, points: 49), by: cashier)
          won.withLock { $0 += 1 }
        } catch is PointsRefusal {
          told.withLock { $0 += 1 }
        } catch {
          Issue.record(error)
        }
      }
      #expect(won.withLock { $0 } == 1 && told.withLock { $0 } == 1, "round \(round)")
      #expect(try house.points(of: member) == 0)
      for (database, check) in tills {
        _ = try database.perform(UsePoints(check, of: member.id, points: 0), by: cashier)
      }
      #expect(try house.points(of: member) == 49)
    }
  }

  @Test("A bill that shrinks takes fewer points; the others come back when it closes")
  func shrunk() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 13)
    let (_, check, line) = try house.sit(member, tripe: 2)
    _ = try house.use(300, of: member, on: check)
    try house.database.perform(
      ReturnLine(line, quantity: 2, reason: "cold", made: true), by: house.store.server)
    let bill = try house.database.bill(of: check)
    #expect(bill.total.minorUnits == 0)
    #expect(bill.rows.first { $0.kind == .points }?.amount.minorUnits == -1_100)
    try house.database.perform(CloseCheck(check), by: house.store.cashier)
    #expect(try house.points(of: member) == 505 - 110)
    #expect(try house.database.checkInvariants() == [])
  }

  @Test("Points of a guest who is taken off the table can be taken off the bill, and no more used")
  func nobodyAnyMore() throws {
    let house = try PointsHouse()
    let wang = try house.member(tripe: 1)
    let li = try house.store.enrol("李明")
    let (party, check, _) = try house.sit(li)
    _ = try house.database.perform(
      AddGuest(wang.id, to: .party(party.id)), by: house.store.server)
    _ = try house.use(40, of: wang, on: check)
    _ = try house.database.perform(
      RemoveGuest(wang.id, from: .party(party.id)), by: house.store.server)
    let bill = try house.database.bill(of: check)
    #expect(bill.points?.used == 40)
    #expect(bill.points?.guests.map(\.memberID) == [li.id, wang.id])
    #expect(throws: PointsRefusal.otherGuests) { try house.use(9, of: wang, on: check) }
    _ = try house.use(0, of: wang, on: check)
    #expect(try house.points(of: wang) == 49)
    #expect(try house.database.bill(of: check).points?.guests.map(\.memberID) == [li.id])
  }

  @Test("Points that are lost tomorrow go first, and are gone the day after")
  func expiry() throws {
    let house = try PointsHouse(months: 1)
    let member = try house.member(tripe: 1)
    house.advance(days: 10)
    let (party, check, _) = try house.sit(member, tripe: 2)
    try house.pay(check, leaves: party)
    let both = try house.balance(of: member)
    #expect(both.points == 49 + 87)
    #expect(both.next?.points == 49)
    let (second, later, _) = try house.sit(member, tripe: 1)
    _ = try house.use(50, of: member, on: later)
    #expect(try house.balance(of: member).lots.map(\.left) == [86])
    _ = try house.use(0, of: member, on: later)
    try house.pay(later, by: .voucher, leaves: second)
    house.advance(days: 21)
    #expect(try house.points(of: member) == 87)
    let (_, last, _) = try house.sit(member, tripe: 1)
    #expect(throws: PointsRefusal.notEnough(left: 87, nil)) {
      try house.use(88, of: member, on: last)
    }
    try house.pay(last)
    let profile = try house.database.profile(member.id)
    #expect(profile.pointsEntries.contains { $0.kind == .expired && $0.points == -49 })
    #expect(profile.points?.points == 87 + 49)
  }

  // MARK: Back

  @Test("Money that goes back takes back and gives back points by its part, once")
  func refund() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 13)
    house.advance(days: 40)
    let (party, check, _) = try house.sit(member, tripe: 2)
    _ = try house.use(200, of: member, on: check)
    #expect(try house.pay(check, by: .card, leaves: party) == 6_700)
    #expect(try house.points(of: member) == 505 - 200 + 67)
    // Half of 67.00: 33.5 of the earned ones are 34, and 100 of those that were used.
    try house.refund(check, part: 3_350, whole: 6_700)
    #expect(try house.points(of: member) == 505 - 200 + 67 - 34 + 100)
    try house.refund(check, part: 3_350, whole: 6_700)
    #expect(try house.points(of: member) == 505 - 200 + 67 - 34 + 100)
    try house.refund(check, part: 6_700, whole: 6_700)
    let after = try house.balance(of: member)
    #expect(after.points == 505)
    #expect(after.lots.map(\.expiresOn) == [LocalDate(year: 2027, month: 11, day: 22)])
    // The check stands as it was paid.
    let bill = try house.database.bill(of: check)
    #expect(bill.total.minorUnits == 6_700)
    #expect(bill.payments.reduce(0) { $0 + $1.amount.minorUnits } == 6_700)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("Points that come back after their day are gone at once")
  func refundAfterExpiry() throws {
    let house = try PointsHouse(months: 1)
    let member = try house.member(tripe: 13)
    house.advance(days: 25)
    let (party, check, _) = try house.sit(member, tripe: 2)
    _ = try house.use(200, of: member, on: check)
    try house.pay(check, leaves: party)
    house.advance(days: 10)
    try house.refund(check, part: 1, whole: 1)
    #expect(try house.points(of: member) == 0)
    let entries = try house.database.profile(member.id).pointsEntries
    #expect(entries.first?.kind == .expired)
    #expect(entries.contains { $0.kind == .returned && $0.points == 200 })
  }

  @Test("What was used by then is taken from other points, and what nobody has is missing")
  func missing() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 2)
    let first = try house.store.number("SELECT count(*) FROM guestCheck")
    #expect(first == 1)
    let (party, check, _) = try house.sit(member, tripe: 2)
    _ = try house.use(80, of: member, on: check)
    try house.pay(check, by: .voucher, leaves: party)
    #expect(try house.points(of: member) == 7)
    let id = try house.database.read {
      try Identifier<Check>.fetchOne($0, sql: "SELECT id FROM guestCheck ORDER BY number LIMIT 1")
    }
    try house.refund(try #require(id), part: 1, whole: 1)
    #expect(try house.points(of: member) == 0)
    let entry = try #require(try house.database.profile(member.id).pointsEntries.first)
    #expect(entry.kind == .reversed)
    #expect(entry.points == -7)
    #expect(entry.missing == 80)
    try house.refund(try #require(id), part: 1, whole: 1)
    #expect(try house.store.number("SELECT sum(missing) FROM pointsEntry") == 80)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("The receipt says what was used, what was earned and what there is now")
  func receipt() throws {
    let house = try PointsHouse()
    let member = try house.member(tripe: 13)
    let (_, check, _) = try house.sit(member, tripe: 2)
    _ = try house.use(200, of: member, on: check)
    func rows(_ language: Language) throws -> [String] {
      try house.database.receiptText(of: check, in: language, columns: 38, width: { _ in 1 })
        .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    }
    #expect(try rows(.english).contains("points it will earn 67"))
    try house.pay(check)
    let english = try rows(.english)
    #expect(english.contains("points used 200"))
    #expect(english.contains("points earned 67"))
    #expect(english.contains("points now 372"))
    let chinese = try rows(.simplifiedChinese)
    #expect(chinese.contains("本次使用积分 200"))
    #expect(chinese.contains("本次获得积分 67"))
    #expect(chinese.contains("当前积分 372"))
  }

  @Test("Nothing is earned for a guest who was erased at the table")
  func erased() throws {
    let house = try PointsHouse()
    let member = try house.store.enrol()
    let (_, check, _) = try house.sit(member)
    try house.store.receive(
      ChangeItem(tombstone: .member, id: member.id.rawValue, version: 1))
    #expect(try house.database.bill(of: check).points?.guests == [])
    try house.pay(check)
    #expect(try house.store.number("SELECT count(*) FROM pointsEntry") == 0)
  }
}
