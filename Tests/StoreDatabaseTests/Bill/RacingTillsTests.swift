import Dispatch
import GRDB
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Several tills on one bill")
struct RacingTillsTests {
  @Test(
    "At the same moment: one takes its part, the other is told what is left; none is paid twice")
  func sameMoment() throws {
    let house = try AccountHouse()
    // 11.00 and 38.00: two parts of 30.00 do not fit.
    let check = try house.sit().check
    let tills = [house.database, try house.store.anotherTerminal()]
    let cashier = house.store.cashier
    for round in 0..<RaceRounds.count {
      let won = Mutex<[Payment]>([])
      let told = Mutex<[PaymentRefusal]>([])
      DispatchQueue.concurrentPerform(iterations: tills.count) { index in
        do {
          let outcome = try tills[index].perform(
            Pay(check, tender: index == 0 ? .cash : .voucher, amount: 3_000), by: cashier)
          won.withLock { $0.append(outcome.payment) }
        } catch let refusal as PaymentRefusal {
          told.withLock { $0.append(refusal) }
        } catch {
          Issue.record(error)
        }
      }
      let winners = won.withLock { $0 }
      guard winners.count == 1, let winner = winners.first else {
        Issue.record("round \(round): \(winners.count) were paid")
        return
      }
      #expect(
        told.withLock { $0 } == [.tooMuch(remaining: house.money(1_900))], "round \(round)")
      #expect(try house.database.bill(of: check).remaining == house.money(1_900))
      try house.database.perform(ReversePayment(check, winner.id), by: cashier)
    }
    // Both want to close it.
    let outcomes = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: tills.count) { index in
      do {
        try tills[index].perform(Pay(check, tender: .cash, amount: 4_900), by: cashier)
        outcomes.withLock { $0.append("closed") }
      } catch {
        outcomes.withLock { $0.append("\(error)") }
      }
    }
    #expect(outcomes.withLock { $0.sorted() } == ["checkClosed", "closed"])
    let taken = try house.store.number(
      "SELECT sum(amountMinor) FROM payment WHERE checkID = ? AND stage = 'captured'",
      [check.rawValue])
    #expect(taken == 4_900)
    #expect(try house.database.checkInvariants() == [])
    try expectEventsEqualRevisions(house.store)
  }

  @Test("Split into three of 100.00: 33.33, 33.33 and 33.34, by three tenders, and no cent is left")
  func splitIntoThreeOfAHundred() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let account = try house.account()
    // 11.00, 38.00, three juices of 12.00 and a beer of 15.00.
    let check = try house.sit().check
    for (dish, quantity) in [("W01", 3), ("W02", 1)] {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(dish).id, quantity: quantity), to: check),
        by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try database.bill(of: check).total == house.money(10_000))
    let parts = Apportionment.equally(total: 10_000, ways: 3)
    #expect(parts == [3_333, 3_333, 3_334])
    try database.perform(Pay(check, tender: .cash, amount: parts[0]), by: store.cashier)
    try house.pay(check, from: account, parts[1])
    // A third part of 33.33 would leave a cent.
    let third = try database.perform(
      Pay(check, tender: .card, amount: parts[2]), by: store.cashier)
    #expect(third.isClosed)
    #expect(third.remaining == house.money(0))
    let bill = try database.bill(of: check)
    #expect(bill.payments.map(\.amount.minorUnits) == parts)
    #expect(bill.lines.reduce(0) { $0 + $1.net.minorUnits } == 10_000)
    let day = database.store.calendar.businessDay(of: store.clock.now)
    let report = try #require(try database.dayReports(of: day).days.first)
    #expect(report.tendersMinorUnits.values.sorted() == parts)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }
}
