import Foundation
import GRDB
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo
@testable import Headquarters

/// Closed checks that are opened again, and refunds of their lines: sales and tenders of a day are the
/// same sum at both ends.
@Suite struct ReopenedCheckTests {
  private static let check = "0199aaaa-0000-7000-8000-00000000d001"
  private static let refund = "0199aaaa-0000-7000-8000-00000000d002"

  @Test(arguments: [1, 2, 3] as [UInt64])
  func salesAndTendersOfADayAreTheStores(seed: UInt64) async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let evening = try await onOwnThread { try ReopenedEvening.play(seed: seed, at: path) }
      #expect(evening.violations == [], "seed \(seed)")
      #expect(evening.reopened > 5 && evening.refunded > 5, "seed \(seed)")
      let store = try await headquarters.enrolledStore(source: evening.source)
      for start in stride(from: 0, to: evening.payloads.count, by: 100) {
        let batch = try EventsOnArrival(
          body: EventBatch.join(
            Array(evening.payloads[start..<min(start + 100, evening.payloads.count)])))
        // Twice: a lost answer must not count anything twice.
        for _ in 1...2 {
          _ = try await headquarters.ledger.append(batch, from: store.storeID, epoch: store.epoch)
        }
      }
      let totals = try await headquarters.ledger.totals(of: store.storeID)
      #expect(totals == evening.totals, "seed \(seed)")
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == [], "seed \(seed)")
      let days = try await figures(headquarters)
      #expect(
        days == evening.days.map { Figures($0) }.sorted { $0.day < $1.day }, "seed \(seed)")
    }
  }

  @Test func aSecondCloseAfterAnOpeningIsNoMistake() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      #expect(try await store.send(1...5).status == 200)
      var totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 0 && totals.billsMinorUnits == 0 && totals.linesMinorUnits == 0)
      #expect(totals.paymentsMinorUnits == 5000)
      try store.pay(Self.check, "p2", -2000)
      try store.close(Self.check, number: 1, ["l1": 3000], total: 3000, paid: ["p1", "p2"])
      #expect(try await store.send(6...7).status == 200)
      totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 3000)
      #expect(totals.linesMinorUnits == 3000 && totals.paymentsMinorUnits == 3000)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func aRefundIsNoBillAndNoOrder() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.happen(
        .refundOpened, subject: "check/\(Self.refund)",
        data: try .from(
          RefundOpenedFact(
            number: 2, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000),
            refunds: Identifier(rawValue: Self.check),
            lines: [
              .init(
                lineID: Identifier(rawValue: "r1"), ofLineID: Identifier(rawValue: "l1"),
                name: Phrase("Beef tripe", "毛肚"), quantity: 1, unitPriceMinor: 5000,
                amountMinor: 1667)
            ], reason: "not good")))
      try store.pay(Self.refund, "p2", -1667)
      try store.close(Self.refund, number: 2, ["r1": -1667], total: -1667, paid: ["p2"])
      #expect(try await store.send(1...7).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.orders == 1 && totals.orderLines == 1)
      #expect(totals.billsMinorUnits == 3333 && totals.linesMinorUnits == 3333)
      #expect(totals.paymentsMinorUnits == 3333)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func anOpeningOfACheckThatNobodyKnowsIsLookedAt() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.reopen(Self.check)
      #expect(try await store.send(1...1).status == 200)
      _ = try await headquarters.ledger.totals()
      #expect(
        try await headquarters.ledger.exceptions(atMost: 10).map(\.kind) == ["unknownCheck"])
    }
  }

  @Test func anOpeningInALifeThatWasLostIsToldAndTheCheckCountsAsItWasClosed() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      #expect(try await store.send(1...5).status == 200)
      #expect(try await headquarters.ledger.totals().billsMinorUnits == 0)
      store.restore(to: 4)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 4, hash: store.chainHash)
      #expect(opened.status == 200)
      store.epoch = 2
      try store.happen()
      #expect(try await store.send(5...5).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 5000)
      #expect(totals.linesMinorUnits == 5000 && totals.paymentsMinorUnits == 5000)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(told.contains { $0.kind == "superseded" && $0.detail.contains(Self.check) })
    }
  }

  @Test func anOpeningThatTheCopyHasStands() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      try store.happen()
      #expect(try await store.send(1...6).status == 200)
      store.restore(to: 5)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 5, hash: store.chainHash)
      #expect(opened.status == 200)
      store.epoch = 2
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      #expect(try await store.send(6...6).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 5000)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(!told.contains { $0.detail.contains(Self.check) })
    }
  }

  /// What headquarters has of each day.
  private func figures(_ headquarters: RunningHeadquarters) async throws -> [Figures] {
    try await headquarters.ledger.read { db in
      var days: [String: Figures] = [:]
      for row in try db.rows(
        """
        SELECT businessDay, CAST(sum(totalMinor) AS BIGINT) AS sales FROM guestCheck
        WHERE stage = 'closed' GROUP BY businessDay
        """, [])
      {
        let (day, sales): (String, Int) = try (row["businessDay"], row["sales"])
        days[day] = Figures(day: day, sales: sales)
      }
      for row in try db.rows(
        """
        SELECT businessDay, tender, CAST(sum(amountMinor) AS BIGINT) AS paid FROM billPayment
        WHERE stage = 'captured' GROUP BY businessDay, tender
        """, [])
      {
        let (day, tender): (String, String) = try (row["businessDay"], row["tender"])
        days[day, default: Figures(day: day)].tenders[tender] = try row["paid"]
      }
      return days.values.sorted { $0.day < $1.day }
    }
  }
}

/// Sales and tenders of a business day.
private struct Figures: Equatable, Sendable {
  var day: String
  var sales = 0
  var tenders: [String: Int] = [:]

  init(day: String, sales: Int = 0) {
    self.day = day
    self.sales = sales
  }

  init(_ report: DayReport) {
    day = report.businessDay.description
    sales = report.salesMinorUnits
    tenders = report.tendersMinorUnits
  }
}

/// Guests at the sample restaurant who pay, and whose checks are opened again and refunded as a seed
/// decides; some of it on the next day.
private final class ReopenedEvening {
  struct Outcome: Sendable {
    var payloads: [Data]
    var totals: SalesTotals
    var days: [DayReport]
    var violations: [String]
    var reopened: Int
    var refunded: Int
    var source: String
  }

  private let database: StoreDatabase
  private let manager: Author
  private var random: SeededGenerator
  private var reopened = 0
  private var refunded = 0

  private init(_ database: StoreDatabase, _ manager: Author, seed: UInt64) {
    self.database = database
    self.manager = manager
    random = SeededGenerator(seed: seed)
  }

  static func play(seed: UInt64, at path: String) throws -> Outcome {
    let opening = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
    _ = try DemoStore.create(
      at: path, seed: seed, hours: 1, opening: opening, bookings: 0...0, partiesAnHour: 1,
      members: 1)
    let clock = SimulatedClock(opening: opening)
    let database = try StoreDatabase(
      path: path, environment: StoreEnvironment(now: { clock.now }, pinRounds: 10))
    let staff = try #require(
      try database.staffList().first { $0.role.permissions.contains(.manageStore) })
    let evening = ReopenedEvening(database, Author(staff: staff, terminal: "till"), seed: seed)
    var closed: [Identifier<Check>] = []
    for number in 1...24 {
      clock.move(to: opening.advanced(byMinutes: number))
      let check = try evening.guestsPay()
      closed.append(check)
      if Bool.random(using: &evening.random) { try evening.reopen(check) }
      if Bool.random(using: &evening.random) { try evening.refund(check) }
    }
    // Guests who come back on the next evening.
    clock.move(to: opening.advanced(byMinutes: 24 * 60))
    for check in closed.shuffled(using: &evening.random).prefix(5) { try evening.refund(check) }
    var configuration = Configuration()
    configuration.readonly = true
    let payloads = try DatabaseQueue(path: path, configuration: configuration).read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
    return Outcome(
      payloads: payloads, totals: try database.totals(),
      days: try database.dayReports().days.filter { !$0.tendersMinorUnits.isEmpty },
      violations: try database.checkInvariants().map(\.description), reopened: evening.reopened,
      refunded: evening.refunded, source: database.store.eventSource)
  }

  /// Two guests eat, pay with one to three tenders, and sometimes leave.
  private func guestsPay() throws -> Identifier<Check> {
    let table = try #require(try database.floor().tables.first { $0.state == .free }?.table.id)
    let party = try database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: manager)
    let check = try #require(try database.checks(of: party.id).first?.id)
    try order(Int.random(in: 1...4, using: &random), on: check)
    if Bool.random(using: &random) {
      _ = try database.perform(
        Discount(check, basisPoints: Int.random(in: 1...2999, using: &random), reason: "regular"),
        by: manager)
    }
    try pay(check)
    if Bool.random(using: &random) {
      _ = try database.perform(PartyLeaves(party.id), by: manager)
      _ = try database.perform(MarkTableReady(table), by: manager)
    }
    return check
  }

  private func order(_ count: Int, on check: Identifier<Check>) throws {
    let dishes = try database.menu().filter { dish in
      guard dish.kind == .dish, case .piece = dish.unit else { return false }
      return true
    }
    for _ in 0..<count {
      let dish = try #require(dishes.randomElement(using: &random))
      _ = try database.perform(
        AddLine(
          NewLine(dishID: dish.id, quantity: Int.random(in: 1...3, using: &random)), to: check),
        by: manager)
    }
    try database.perform(SendLines(of: check), by: manager)
  }

  /// Pays what is left, or gives back what is owed; a check of which nothing is left is closed.
  private func pay(_ check: Identifier<Check>) throws {
    while true {
      let bill = try database.bill(of: check)
      guard bill.check.stage == .open else { return }
      let left = bill.remaining.minorUnits
      if left == 0 {
        _ = try database.perform(CloseCheck(check), by: manager)
      } else if left > 0 {
        let amount = Bool.random(using: &random) ? left : Int.random(in: 1...left, using: &random)
        let tender = [Tender.cash, .card, .wallet, .voucher].randomElement(using: &random) ?? .cash
        _ = try database.perform(Pay(check, tender: tender, amount: amount), by: manager)
      } else {
        let taken = try #require(
          bill.payments.first { PaymentRule.leftToGiveBack(of: $0, among: bill.payments) > 0 })
        let most = PaymentRule.leftToGiveBack(of: taken, among: bill.payments)
        _ = try database.perform(
          GiveBack(check, of: taken.id, amount: min(-left, most), reason: "cold"), by: manager)
      }
    }
  }

  /// Opens a check again, changes something, and closes it anew.
  private func reopen(_ check: Identifier<Check>) throws {
    let outcome = try database.perform(
      ReopenCheck(check, reason: Reason(.chargedTooMuch)), by: manager)
    reopened += 1
    switch Int.random(in: 0...3, using: &random) {
    case 0:
      let line = outcome.bill.lines.first { $0.line.kind == .normal && $0.line.dishID != nil }
      if let line {
        _ = try database.perform(
          ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: manager)
      }
    case 1:
      let payment = try #require(outcome.bill.payments.first { $0.amount.minorUnits > 0 })
      _ = try database.perform(ReversePayment(check, payment.id), by: manager)
    case 2:
      _ = try database.perform(
        Discount(check, basisPoints: Int.random(in: 1...2999, using: &random), reason: "slow"),
        by: manager)
    default: break
    }
    try pay(check)
  }

  /// Some pieces of some lines go back, if anything is left to go back.
  private func refund(_ check: Identifier<Check>) throws {
    let lines = try database.refundableLines(of: check).filter { $0.minorUnitsLeft > $0.pieces }
    let chosen = lines.shuffled(using: &random).prefix(2).map { line in
      RefundedPieces(line.id, pieces: Int.random(in: 1...line.piecesLeft, using: &random))
    }
    guard !chosen.isEmpty else { return }
    let refund = try database.perform(
      RefundLines(check, chosen, reason: Reason(.notGood)), by: manager)
    #expect(refund.check.stage == .closed)
    refunded += 1
  }
}

extension SendingStore {
  fileprivate mutating func reopen(_ check: String) throws {
    try happen(
      .checkReopened, subject: "check/\(check)",
      data: try .from(
        CheckReopenedFact(
          number: 1, partyID: nil, closing: 1, totalMinor: 5000, reason: "wrong tender")))
  }

  fileprivate mutating func openAndPay(_ check: String) throws {
    try happen(
      .checkOpened, subject: "check/\(check)",
      data: try .from(
        CheckOpenedFact(
          number: 1, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
    try happen(
      .lineAdded, subject: "check/\(check)",
      data: .object([
        "lineID": .string("l1"), "name": try .from(Phrase("Beef tripe", "毛肚")),
        "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
        "quantity": .integer(3), "unitPriceMinor": .integer(5000), "taxCode": .string("A"),
        "broths": .array([]), "modifiers": .array([]),
      ]))
    try pay(check, "p1", 5000)
  }

  fileprivate mutating func pay(_ check: String, _ payment: String, _ amount: Int) throws {
    try happen(
      .paymentCaptured, subject: "check/\(check)",
      data: try .from(
        PaymentFact(
          paymentID: Identifier(rawValue: payment), tender: .cash, amountMinor: amount)))
  }

  fileprivate mutating func close(
    _ check: String, number: Int, _ lines: [String: Int], total: Int, paid: [String]
  ) throws {
    try happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: number, partyID: nil, totalMinor: total,
          lines: lines.map { .init(lineID: Identifier(rawValue: $0.key), netMinor: $0.value) },
          rows: [], payments: paid.map { Identifier(rawValue: $0) })))
  }
}
