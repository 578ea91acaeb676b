import Foundation
import GRDB
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo
@testable import Headquarters

/// A sale without a table is the chain's money and nobody's cover.
@Suite struct CounterSaleTests {
  private static let id = "0199aaaa-0000-7000-8000-00000000d001"
  private static let checkID = "0199aaaa-0000-7000-8000-00000000c001"
  private static let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
  private static let day = LocalDate(year: 2026, month: 11, day: 22)

  private static func sale(givenOutAt: Timestamp? = nil) -> CounterSale {
    CounterSale(
      id: Identifier(rawValue: id), businessDay: day, number: 7, pickUpAt: now, openedByName: "Bo",
      givenOutAt: givenOutAt, givenOutByName: givenOutAt == nil ? nil : "Bo")
  }

  private static func party(
    member: String? = nil, stage: Party.Stage = .seated
  ) -> Party {
    Party(
      id: Identifier(rawValue: id), businessDay: day, partySize: 1,
      memberID: member.map(Identifier.init(rawValue:)), stage: stage, seatedAt: now,
      leftAt: stage == .left ? now : nil)
  }

  @Test func itsMoneyCountsAndItsGuestsDoNot() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let subject = "party/\(Self.id)"
      try store.happen(
        .counterSaleOpened, subject: subject,
        data: try .from(CounterSaleFact(Self.sale(), of: Self.party())))
      try store.happen(
        .checkOpened, subject: "check/\(Self.checkID)",
        data: try .from(
          CheckOpenedFact(
            number: 1, partyID: Identifier(rawValue: Self.id), openedAt: Self.now)))
      try store.happen(
        .partyMemberAttached, subject: subject,
        data: try .from(PartyFact(Self.party(member: "m1"), tableNames: nil)))
      let given = Self.now.advanced(byMinutes: 10)
      try store.happen(
        .counterSaleGivenOut, subject: subject,
        data: try .from(
          CounterSaleFact(Self.sale(givenOutAt: given), of: Self.party(member: "m1"))))
      try store.happen(
        .partyLeft, subject: subject,
        data: try .from(PartyFact(Self.party(member: "m1", stage: .left), tableNames: nil)))
      #expect(try await store.send(1...5).status == 200)
      // However often it comes.
      #expect(try await store.send(1...5).status == 200)

      let totals = try await headquarters.ledger.totals()
      #expect(totals.partiesSeated == 0)
      #expect(totals.membersRecognised == 0)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      let kept = try await rows(headquarters)
      #expect(kept == ["7 m1 \(given.millisecondsSinceEpoch)"])

      try store.happen(
        .counterSaleBroughtBack, subject: subject,
        data: try .from(CounterSaleFact(Self.sale(), of: Self.party(member: "m1"))))
      #expect(try await store.send(6...6).status == 200)
      #expect(try await rows(headquarters) == ["7 m1 -"])
    }
  }

  @Test func aStoreWithSalesAtTheCounterComesToTheSameAtBothEnds() async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let database = try await onOwnThread { try Self.soldAtTheCounter(at: path) }
      let payloads = try Self.outbox(of: path)
      let store = try await headquarters.enrolledStore(source: database.store.eventSource)
      for start in stride(from: 0, to: payloads.count, by: 100) {
        _ = try await headquarters.ledger.append(
          try EventsOnArrival(
            body: EventBatch.join(Array(payloads[start..<min(start + 100, payloads.count)]))),
          from: store.storeID, epoch: store.epoch)
      }
      let theirs = try database.totals()
      let ours = try await headquarters.ledger.totals(of: store.storeID)
      #expect(ours == theirs)
      #expect(ours.bills == 2 && ours.partiesSeated == 0)
      #expect(ours.paymentsMinorUnits > 0)
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == [])
    }
  }

  /// A dish that is ordered without a question.
  private static func isPlain(_ dish: Dish) -> Bool {
    dish.kind == .dish && dish.unit == .piece && dish.modifiers.isEmpty
  }

  private static func outbox(of path: String) throws -> [Data] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration).read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
  }

  /// One that was paid before it was given out, and one that was paid after.
  private static func soldAtTheCounter(at path: String) throws -> StoreDatabase {
    let opening = HeadquartersEnvironment.wallClock()
    _ = try DemoStore.create(
      at: path, seed: 7, hours: 1, opening: opening, bookings: 0...0, partiesAnHour: 1, members: 1)
    let database = try StoreDatabase(path: path)
    let manager = try #require(
      try database.staffList().first { $0.role.permissions.contains(.manageStore) })
    let author = Author(staff: manager, terminal: "counter")
    try DemoStore.openDrawer(by: author, in: database)
    let menu = try database.menu()
    let dish = try #require(menu.first(where: Self.isPlain))
    for isPaidBefore in [true, false] {
      let opened = try database.perform(OpenCounterSale(), by: author)
      try database.perform(AddLine(NewLine(dishID: dish.id), to: opened.check.id), by: author)
      _ = try database.perform(SendLines(of: opened.check.id, outsideHours: true), by: author)
      if !isPaidBefore { _ = try database.perform(GiveOut(opened.sale.id), by: author) }
      let left = try database.bill(of: opened.check.id).remaining.minorUnits
      _ = try database.perform(
        Pay(opened.check.id, tender: .cash, amount: left, tendered: left), by: author)
      if isPaidBefore { _ = try database.perform(GiveOut(opened.sale.id), by: author) }
    }
    return database
  }

  @Test func aNumberThatCannotBeIsPutBeforeAPerson() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      var sale = Self.sale()
      sale.number = 9_000_000
      try store.happen(
        .counterSaleOpened, subject: "party/\(Self.id)",
        data: try .from(CounterSaleFact(sale, of: Self.party())))
      #expect(try await store.send(1...1).status == 200)
      #expect(try await rows(headquarters).isEmpty)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["impossible"])
    }
  }

  /// Number, member and when it was given out.
  private func rows(_ headquarters: RunningHeadquarters) async throws -> [String] {
    // What is asked for has been taken in.
    _ = try await headquarters.ledger.totals()
    return try await headquarters.ledger.read { db in
      try db.rows("SELECT number, memberID, givenOutAt FROM counterSale ORDER BY number", []).map {
        row in
        let number: Int64 = try row["number"]
        let member: String? = try row["memberID"]
        let given: Int64? = try row["givenOutAt"]
        return "\(number) \(member ?? "-") \(given.map(String.init) ?? "-")"
      }
    }
  }
}
