import Foundation
import HeadquartersContract
import SampleRestaurant
import StoreConfiguration
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo
@testable import Headquarters

@Suite("Business days at headquarters, as stores closed them")
struct ClosedDayTests {
  /// Guests pay, one leaves a tip on the card's slip; stored value is sold, once by mistake; a company
  /// gets money back, and a deposit is left. Then the drawer is counted and the day closed.
  private static func play(
    at path: String
  ) throws -> (evening: ReopenedEvening.Outcome, report: DayReport) {
    let (evening, clock) = try ReopenedEvening.begin(seed: 3, at: path)
    let (database, manager) = (evening.database, evening.manager)
    try takeTips(evening)
    let check = try eat(evening)
    let paid = try database.perform(
      Pay(check, tender: .card, amount: try left(of: check, database), reference: "A17"),
      by: manager)
    _ = try database.perform(EnterSlipTip(paid.payment.id, tip: 500), by: manager)
    let tips = try #require(try database.tipsToPayOut().first)
    let shift = try #require(try database.drawer(manager.terminal).shift)
    _ = try database.perform(
      PayOutTips(shift.id, of: tips.businessDay, for: tips.forName, amount: 500), by: manager)
    try sellStoredValue(evening)
    try payCreditOut(evening)

    clock.move(to: ReopenedEvening.opening.advanced(byMinutes: 5))
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: clock.now.advanced(byMinutes: 24 * 60), partySize: 2, guestName: "王女士"),
        outsideHours: true),
      by: manager)
    let deposit = try database.perform(AskDeposit(booking.id, amount: 20_000), by: manager)
    let asked = try database.perform(OpenDepositCheck(deposit.id), by: manager)
    _ = try database.perform(Pay(asked.check.id, tender: .cash, amount: 20_000), by: manager)

    _ = try database.perform(LockShift(shift.id, counted: CashCount([10_000: 11])), by: manager)
    let report = try database.perform(CloseDay(shift.businessDay), by: manager)
    return (try evening.outcome(at: path), report)
  }

  /// The sample restaurant takes none.
  private static func takeTips(_ evening: ReopenedEvening) throws {
    var configuration = try SampleRestaurant.configuration()
    configuration.settings.tips = TipsSetting()
    try evening.database.configure(
      try evening.database.plan(configuration), by: evening.manager)
  }

  /// Two guests order at a table of their own.
  private static func eat(_ evening: ReopenedEvening) throws -> Identifier<Check> {
    let database = evening.database
    let table = try #require(try database.floor().tables.first { $0.state == .free }?.table.id)
    let party = try database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: evening.manager)
    let check = try #require(try database.checks(of: party.id).first?.id)
    try evening.order(3, on: check)
    return check
  }

  private static func left(of check: Identifier<Check>, _ database: StoreDatabase) throws -> Int {
    try database.bill(of: check).remaining.minorUnits
  }

  /// 500.00 that stay, and 1000.00 that were typed on the wrong account.
  private static func sellStoredValue(_ evening: ReopenedEvening) throws {
    let (database, manager) = (evening.database, evening.manager)
    let account = try database.perform(OpenStoredValue(), by: manager)
    _ = try database.perform(TopUpStoredValue(account.id, amount: 50_000, by: .cash), by: manager)
    let wrong: Identifier<StoredValueEntry> = database.environment.ids.next()
    _ = try database.perform(
      TopUpStoredValue(account.id, amount: 100_000, by: .cash, id: wrong), by: manager)
    _ = try database.perform(TakeBackTopUp(wrong, reason: "wrong account"), by: manager)
  }

  /// A company settles a bill that its guests then pay themselves; a half of it goes back at once.
  private static func payCreditOut(_ evening: ReopenedEvening) throws {
    let (database, manager) = (evening.database, evening.manager)
    let company = try database.perform(
      OpenHouseAccount(code: "HX", HouseAccount.Details(name: "Huaxia Travel")), by: manager)
    let check = try eat(evening)
    let amount = try left(of: check, database)
    let charged = try database.perform(
      ChargeHouseAccount(check, to: company.id, amount: amount, signer: "Wang Wei"), by: manager)
    _ = try database.perform(
      SettleHouseAccount(company.id, amount: amount, by: .transfer, reference: "T-88"),
      by: manager)
    _ = try database.perform(ReopenCheck(check, reason: "guests pay"), by: manager)
    _ = try database.perform(ReversePayment(check, charged.payment.id), by: manager)
    _ = try database.perform(
      Pay(check, tender: .card, amount: try left(of: check, database), reference: "A18"),
      by: manager)
    _ = try database.perform(
      PayOutCredit(company.id, amount: amount / 2, by: .cash, reason: "paid twice"), by: manager)
  }

  @Test("The day is the store's Z report: sales, drawers, accounts and deposits, counted once")
  func isTheZReport() async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let (evening, report) = try await onOwnThread { try Self.play(at: path) }
      #expect(evening.violations == [])
      let store = try await headquarters.enrolledStore(source: evening.source)
      for start in stride(from: 0, to: evening.payloads.count, by: 100) {
        let batch = try EventsOnArrival(
          body: EventBatch.join(
            Array(evening.payloads[start..<min(start + 100, evening.payloads.count)])))
        for _ in 1...2 {
          _ = try await headquarters.ledger.append(batch, from: store.storeID, epoch: store.epoch)
        }
      }
      let days = try await headquarters.ledger.closedDays(of: store.storeID)
      #expect(days.count == 1)
      let day = try #require(days.first).figures
      #expect(day.day == report.businessDay)
      #expect(day.checks == 2 && day.salesMinor == report.salesMinorUnits)
      #expect(Self.sums(day.tenders) == report.tendersMinorUnits)
      #expect(day.differenceMinor == report.differences.first?.differenceMinorUnits)
      let value = try #require(day.storedValue)
      #expect(value.sold == 2 && value.soldMinor == 150_000 && value.bonusGivenMinor == 17_000)
      #expect(value.received.map(\.amountMinor) == [50_000] && value.cashedOut == 0)
      #expect(value.takenBack == 1 && value.takenBackMinor == 100_000)
      #expect(value.bonusTakenBackMinor == 12_000)
      #expect(day.tipsMinor == 500 && report.tips?.paidOutMinorUnits == 500)
      let house = try #require(day.houseAccounts)
      let (settled, paidOut) = (report.houseAccounts?.settled, report.houseAccounts?.paidOut)
      #expect(house.settled == 1 && house.settledMinor == settled?.minorUnits)
      #expect(house.paidOut == 1 && house.paidOutMinor == paidOut?.minorUnits)
      #expect(house.paidOutMinor > 0 && house.paidOutMinor == house.settledMinor / 2)
      #expect(house.received.map(\.tender) == [.cash, .transfer])
      #expect(house.received.map(\.amountMinor) == [-house.paidOutMinor, house.settledMinor])
      let deposits = try #require(day.deposits)
      #expect(Self.sums(deposits.taken) == ["cash": 20_000])
      #expect(Self.sums(deposits.held) == report.deposits?.held)
      #expect(deposits.returned.isEmpty && deposits.appliedMinor == 0)
      // What headquarters adds up itself is the same: the company has the other half to its credit.
      #expect(try await headquarters.ledger.deposits().heldMinorUnits == 20_000)
      #expect(
        try await headquarters.ledger.accounts().storedValue.map(\.principalMinorUnits) == [50_000])
      #expect(
        try await headquarters.ledger.accounts().house.map(\.owedMinorUnits)
          == [house.paidOutMinor - house.settledMinor])
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == [])
      #expect(
        try await headquarters.ledger.closedDays(on: report.businessDay.adding(days: 1)).isEmpty)
    }
  }

  private static func sums(_ sums: [DayClosedFact.TenderSum]) -> [String: Int] {
    sums.reduce(into: [:]) { $0[$1.tender.rawValue] = $1.amountMinor }
  }

  @Test("A day that an older store closed is read, and one of a lost life is forgotten")
  func earlierVersionAndLostLife() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let first = LocalDate(year: 2026, month: 11, day: 21)
      func close(_ type: String, _ number: Int, _ day: LocalDate, sales: Int) throws {
        try store.happen(
          EventType(rawValue: type),
          subject: "dayClose/0199aaaa-0000-7000-8000-00000000f00\(number)",
          data: try .from(
            DayClosedFactV2(
              day: day, checks: 2, salesMinor: sales,
              tenders: [.init(tender: .comp, amountMinor: sales)], differenceMinor: 0,
              openChecks: [])))
      }
      try close("foh.day.closed.v2", 1, first, sales: 700)
      try close("foh.day.closed.v2", 2, first.adding(days: 1), sales: 900)
      #expect(try await store.send(1...2).status == 200)
      var days = try await headquarters.ledger.closedDays()
      #expect(days.map(\.figures.salesMinor) == [700, 900])
      #expect(days.allSatisfy { $0.figures.deposits == nil && $0.figures.storedValue == nil })
      #expect(days.map { Self.sums($0.figures.tenders) } == [["comp": 700], ["comp": 900]])

      store.restore(to: 1)
      _ = try await store.askEpoch(fileLife: "life-2", after: 1, hash: store.chainHash)
      days = try await headquarters.ledger.closedDays()
      #expect(days.map(\.figures.salesMinor) == [700])
      store.epoch = 2
      try close("foh.day.closed.v2", 3, first.adding(days: 1), sales: 500)
      #expect(try await store.send(2...2).status == 200)
      days = try await headquarters.ledger.closedDays()
      #expect(days.map(\.figures.salesMinor) == [700, 500])
    }
  }
}
