import Foundation
import GRDB
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo
@testable import Headquarters

/// An evening at which guests share dishes again and again comes to the same at both ends.
@Suite("An evening of shared dishes at headquarters")
struct SharedEveningTests {
  private struct Evening {
    var payloads: [Data]
    var totals: SalesTotals
    var faults: [String]
    var source: String
    var shared = 0
    var takenBack = 0
  }

  @Test("No cent and no dish is lost or doubled between the store and headquarters")
  func anEvening() async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let evening = try await onOwnThread { try Self.play(seed: 11, at: path) }
      #expect(evening.faults == [])
      #expect(evening.shared > 20 && evening.takenBack > 3, "seed 11 shared too little")
      let store = try await headquarters.enrolledStore(source: evening.source)
      let payloads = evening.payloads
      // Every batch twice: a lost answer must not share anything twice.
      for start in stride(from: 0, to: payloads.count, by: 100) {
        let batch = try EventsOnArrival(
          body: EventBatch.join(Array(payloads[start..<min(start + 100, payloads.count)])))
        for _ in 1...2 {
          _ = try await headquarters.ledger.append(batch, from: store.storeID, epoch: store.epoch)
        }
      }
      let theirs = try await headquarters.ledger.totals(of: store.storeID)
      #expect(theirs == evening.totals)
      #expect(theirs.linesMinorUnits == theirs.billsMinorUnits)
      #expect(theirs.billsMinorUnits == theirs.paymentsMinorUnits)
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == [])
      #expect(try await headquarters.ledger.checkDatabase().violations == [])
    }
  }

  /// An hour at the sample restaurant, until its last guests have paid.
  private static func play(seed: UInt64, at path: String) throws -> Evening {
    let opening = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
    let plan = try DemoStore.create(
      at: path, seed: seed, hours: 1, opening: opening, bookings: 0...30, partiesAnHour: 24,
      members: 200)
    let clock = SimulatedClock(opening: opening)
    let database = try StoreDatabase(
      path: path, environment: StoreEnvironment(now: { clock.now }, pinRounds: 10))
    let worker = try EveningWorker(
      database: database, plan: plan, index: 0, count: 1, opening: opening, without: [], from: 0)
    var random = SeededGenerator(seed: seed)
    var evening = Evening(
      payloads: [], totals: try database.totals(), faults: [],
      source: database.store.eventSource)
    for minute in 0..<(plan.minutes + EveningRun.longestAftermath) {
      clock.move(to: opening.advanced(byMinutes: minute))
      try worker.play(minute: minute)
      for _ in 1...3 { try share(worker, &evening, &random) }
      if minute >= plan.minutes, try worker.isOver() { break }
    }
    evening.totals = try database.totals()
    evening.faults = try database.checkInvariants().map(\.description)
    var configuration = Configuration()
    configuration.readonly = true
    evening.payloads = try DatabaseQueue(path: path, configuration: configuration).read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
    return evening
  }

  /// Guests at two or three bills share a dish of one of them, or would rather not any more.
  private static func share(
    _ worker: EveningWorker, _ evening: inout Evening, _ random: inout SeededGenerator
  ) throws {
    let database = worker.database
    let checks = try database.tillBoard().map(\.check)
    guard checks.count > 1, let own = checks.randomElement(using: &random),
      let partyID = own.partyID,
      let line = try database.order(of: partyID, check: own.id).lines
        .filter({ $0.stage == .sent && $0.kind == .normal }).randomElement(using: &random)
    else { return }
    if line.share != nil {
      guard Int.random(in: 0..<4, using: &random) == 0 else { return }
      let back = try worker.unlessOvertaken {
        try database.perform(TakeSharesBack(line.id), by: worker.staff.server)
      }
      if back != nil { evening.takenBack += 1 }
      return
    }
    let others = checks.filter { $0.id != own.id }.shuffled(using: &random)
      .prefix(Int.random(in: 1...2, using: &random))
    let wishes = others.map {
      ShareWish($0.id, portions: Int.random(in: 1...3, using: &random))
    }
    let shared = try worker.unlessOvertaken {
      try database.perform(
        ShareLine(line, portions: Int.random(in: 1...3, using: &random), with: wishes),
        by: worker.staff.server)
    }
    if shared != nil { evening.shared += 1 }
  }
}
