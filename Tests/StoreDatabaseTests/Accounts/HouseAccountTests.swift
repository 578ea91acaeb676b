import Foundation
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("House accounts in the store's file")
struct HouseAccountTests {
  @Test("A bill is signed for, goes back in part, and is settled; the statement tells it all")
  func evening() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let shift = try database.perform(OpenShift(float: CashCount([100: 5])), by: store.cashier)
    let account = try house.company()
    #expect(account.code == "HX")
    // Dips and two tripe: 87.00.
    let (check, line) = try house.sit(tripe: 2)
    #expect(try house.charge(check, to: account, 8_700).isClosed)
    #expect(try house.owed(on: account) == 8_700)
    let receipt = try database.receiptText(
      of: check, in: .english, columns: 38, width: { _ in 1 })
    #expect(receipt.contains("Huaxia Travel, signed by") && receipt.contains("Wang Wei"))
    try database.perform(
      RefundLines(
        check, [RefundedPieces(line, pieces: 1)], reason: "cold",
        authoriser: store.manager.staff), by: store.cashier)
    #expect(try house.owed(on: account) == 4_900)
    let id: Identifier<HouseAccountEntry> = database.environment.ids.next()
    let settle = SettleHouseAccount(account.id, amount: 1_900, by: .cash, id: id)
    let settled = try database.perform(settle, by: store.cashier)
    #expect(settled.account.owed.minorUnits == 3_000)
    #expect(try database.perform(settle, by: store.cashier) == settled)
    try database.perform(
      SettleHouseAccount(account.id, amount: 1_000, by: .transfer, reference: "T-88"),
      by: store.cashier)
    #expect(throws: HouseAccountRefusal.moreThanOwed(house.money(2_000))) {
      try database.perform(
        SettleHouseAccount(account.id, amount: 2_001, by: .cash), by: store.cashier)
    }
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([100: 24])), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    let day = database.store.calendar.businessDay(of: store.clock.now)
    let report = try #require(try database.dayReports(of: day).days.first)
    #expect(report.salesMinorUnits == 4_900)
    #expect(report.tendersMinorUnits == ["houseAccount": 4_900])
    #expect(report.houseAccounts?.settled == .init(count: 2, minorUnits: 2_900))
    #expect(report.houseAccounts?.receivedMinorUnits == ["cash": 1_900, "transfer": 1_000])
    let statement = try #require(try database.statement(of: account.id, from: day, through: day))
    let export = ExportAccountStatement(account.id, from: day, through: day)
    #expect(try database.perform(export, by: store.cashier) == statement)
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(export, by: store.cook)
    }
    #expect(try store.auditEntries("accountStatementExported") == 1)
    #expect(statement.before.minorUnits == 0 && statement.after.minorUnits == 2_000)
    #expect(statement.entries.map(\.kind) == [.charged, .returned, .settled, .settled])
    #expect(statement.open.map(\.left.minorUnits) == [2_000])
    #expect(
      statement.csv.split(whereSeparator: \.isNewline).map(String.init) == [
        "business_day,kind,check,signer,tender,reference,minor_units,owed_minor_units",
        "\(day),before,,,,,,0", "\(day),charged,1,Wang Wei,,,8700,8700",
        "\(day),returned,2,,,,-3800,4900", "\(day),settled,,,cash,,-1900,3000",
        "\(day),settled,,,transfer,T-88,-1000,2000",
      ])
    #expect(statement.figures.afterMinorUnits == 2_000)
    // The desk reads the last ones alone, whatever the account has seen in years.
    let last = try #require(try database.houseAccount(account.id, entries: 2))
    #expect(last.entries == statement.entries.suffix(2).reversed())
    #expect(last.hasEarlier && last.account.owed.minorUnits == 2_000)
    let all = try #require(try database.houseAccount(account.id, entries: 4))
    #expect(all.entries.map(\.kind) == [.settled, .settled, .returned, .charged])
    #expect(!all.hasEarlier)
    try expectEventsEqualRevisions(store)
  }

  @Test("Above the limit somebody allows it, and the trail says so")
  func limit() throws {
    let house = try AccountHouse()
    let store = house.store
    let account = try house.company(limit: 5_000)
    let (check, _) = try house.sit(tripe: 2)
    try house.charge(check, to: account, 4_000)
    let use = AccountUse(amount: house.money(4_000), checkNumber: 1, authorName: "Bo")
    expectNothingWritten(store) {
      #expect(throws: HouseAccountRefusal.overLimit(left: house.money(1_000), lastUse: use)) {
        try house.charge(check, to: account, 4_700)
      }
      // A colleague at the till may not allow it either.
      #expect(throws: StaffError.self) {
        try house.charge(check, to: account, 4_700, exceeds: store.server.staff)
      }
    }
    #expect(try house.charge(check, to: account, 4_700, exceeds: store.manager.staff).isClosed)
    let trail = try store.number(
      """
      SELECT count(*) FROM auditEntry WHERE action = 'houseAccountLimitExceeded'
      """)
    #expect(trail == 1)
    #expect(try house.owed(on: account) == 8_700)
    try expectEventsEqualRevisions(store)
  }

  @Test("It is opened, changed and suspended by whoever may; a code is one account's")
  func kept() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    #expect(throws: StaffError.notPermitted(.manageAccounts)) {
      try database.perform(OpenHouseAccount(code: "A", .init(name: "A")), by: store.cashier)
    }
    let account = try house.company(signers: ["Wang Wei", " Wang Wei", "Li  Na"])
    #expect(account.details.signers == ["Wang Wei", "Li Na"])
    #expect(throws: HouseAccountRefusal.codeTaken("HX")) { try house.company() }
    var details = account.details
    details.limitMinorUnits = 100
    let change = ChangeHouseAccount(account.id, details)
    #expect(try database.perform(change, by: store.manager).details.limitMinorUnits == 100)
    let events = try store.number("SELECT count(*) FROM outboxEvent")
    try database.perform(change, by: store.manager)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == events)
    try database.perform(SuspendHouseAccount(account.id, true), by: store.manager)
    let (check, _) = try house.sit()
    #expect(throws: HouseAccountRefusal.suspended("Huaxia Travel")) {
      try house.charge(check, to: account, 50)
    }
    #expect(throws: HouseAccountRefusal.accountMissing) {
      try database.perform(Pay(check, tender: .houseAccount, amount: 50), by: store.cashier)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("At the same moment at two tills: never above the limit, the other is told what is left")
  func sameMoment() throws {
    let house = try AccountHouse()
    let account = try house.company(limit: 5_000)
    let checks = try ["T01", "T02"].map { try house.sit(tripe: 2, at: $0).check }
    let tills = [house.database, try house.store.anotherTerminal()]
    for round in 0..<RaceRounds.count {
      let won = Mutex<[Int]>([])
      let told = Mutex<[HouseAccountRefusal]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        do {
          try house.charge(checks[index], to: account, 4_000, tills[index])
          won.withLock { $0.append(index) }
        } catch let refusal as HouseAccountRefusal {
          told.withLock { $0.append(refusal) }
        } catch {
          Issue.record(error)
        }
      }
      let winners = won.withLock { $0 }
      guard winners.count == 1, let winner = winners.first else {
        Issue.record("round \(round): \(winners.count) were charged")
        return
      }
      let use = AccountUse(
        amount: house.money(4_000), checkNumber: winner + 1, authorName: "Bo")
      #expect(
        told.withLock { $0 } == [.overLimit(left: house.money(1_000), lastUse: use)],
        "round \(round)")
      #expect(try house.owed(on: account) == 4_000)
      let payment = try #require(
        try house.database.bill(of: checks[winner]).payments.last { $0.amount.minorUnits > 0 })
      try house.database.perform(
        ReversePayment(checks[winner], payment.id), by: house.store.cashier)
      #expect(try house.owed(on: account) == 0)
    }
    try expectEventsEqualRevisions(house.store)
  }
}
