import Foundation
import GRDB
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo
@testable import Headquarters

/// Headquarters adds up an evening to what the store itself adds it up to.
@Suite struct SameTotalsTests {
  @Test func anEveningComesToTheSameAtBothEnds() async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let database = try await onOwnThread { try Self.playedEvening(at: path) }
      let payloads = try Self.outbox(of: database)
      #expect(payloads.count > 1000)
      let played = try Self.played(in: database)
      #expect(played.allSatisfy { $0 > 0 }, "\(played)")

      let store = try await headquarters.enrolledStore(source: database.store.eventSource)
      // Every batch twice: a lost answer must not count anything twice.
      for start in stride(from: 0, to: payloads.count, by: 100) {
        let batch = try EventsOnArrival(
          body: EventBatch.join(Array(payloads[start..<min(start + 100, payloads.count)])))
        for _ in 1...2 {
          let answer = try await headquarters.ledger.append(
            batch, from: store.storeID, epoch: store.epoch)
          #expect(answer.contiguousThrough == min(start + 100, payloads.count))
        }
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let theirs = try encoder.encode(try database.totals())
      let ours = try encoder.encode(try await headquarters.ledger.totals(of: store.storeID))
      #expect(String(decoding: ours, as: UTF8.self) == String(decoding: theirs, as: UTF8.self))
      #expect(
        try await headquarters.ledger.totals() == headquarters.ledger.totals(of: store.storeID))
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == [])
      let (here, there) = (
        try Self.points(of: database), try await Self.points(at: headquarters)
      )
      #expect(!here.isEmpty, "nobody earned points")
      #expect(there == here)
      #expect(try await headquarters.ledger.checkDatabase().violations == [])
      let checks = try await headquarters.ledger.checkLedgers()
      #expect(checks.map(\.violations) == [[]])
      #expect(checks.map(\.events) == [payloads.count])
    }
  }

  /// An hour at the sample restaurant.
  private static func playedEvening(at path: String) throws -> StoreDatabase {
    let opening = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
    let plan = try DemoStore.create(
      at: path, seed: 7, hours: 1, opening: opening, bookings: 0...30, partiesAnHour: 24,
      // Enough for each party of the hour to be a regular; a year of 5,000 takes longer to write
      // than the evening itself.
      members: 400)
    let clock = SimulatedClock(opening: opening)
    let database = try StoreDatabase(
      path: path, environment: StoreEnvironment(now: { clock.now }, pinRounds: 10))
    let worker = try EveningWorker(
      database: database, plan: plan, index: 0, count: 1, opening: opening, without: [], from: 0)
    for minute in 0..<(plan.minutes + EveningRun.longestAftermath) {
      clock.move(to: opening.advanced(byMinutes: minute))
      try worker.play(minute: minute)
      if minute >= plan.minutes, try worker.isOver() { break }
    }
    return database
  }

  /// Numbers given out at the counter, dishes ordered with a booking and shares of dishes.
  private static func played(in database: StoreDatabase) throws -> [Int] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: database.path, configuration: configuration).read { db in
      try [
        "counterSale WHERE givenOutAt IS NOT NULL", "bookedDish WHERE lineID IS NOT NULL",
        "orderLine WHERE sharedOfLineID IS NOT NULL",
      ].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0 }
    }
  }

  /// What each member has.
  private static func points(of database: StoreDatabase) throws -> [String: Int] {
    var configuration = Configuration()
    configuration.readonly = true
    let rows = try DatabaseQueue(path: database.path, configuration: configuration).read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT memberID, sum(points) AS points FROM pointsLot
          JOIN pointsEntry ON lotID = pointsLot.id GROUP BY memberID
          """)
    }
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["memberID"] as String, $0["points"] as Int) })
  }

  private static func points(at headquarters: RunningHeadquarters) async throws -> [String: Int] {
    try await headquarters.ledger.projectAll()
    let rows = try await headquarters.ledger.read {
      try $0.rows(
        """
        SELECT memberID, CAST(sum(points) AS BIGINT) AS points FROM pointsLot
        JOIN pointsEntry ON lotID = pointsLot.id GROUP BY memberID
        """)
    }
    return try Dictionary(
      uniqueKeysWithValues: rows.map { (try $0["memberID"] as String, try $0["points"] as Int) })
  }

  private static func outbox(of database: StoreDatabase) throws -> [Data] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: database.path, configuration: configuration).read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
  }
}
