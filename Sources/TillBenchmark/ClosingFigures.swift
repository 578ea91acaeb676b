import Foundation
import GRDB
import StoreDatabase
import StoreDomain

/// Bills closed in a second, by the house and by SQLite alone.
struct ClosingFigures {
  /// Bills in a second, of the median round.
  struct Rate {
    var house: Double
    var raw: Double
    /// Of the house to SQLite alone in the same round; the median of all rounds.
    var ratio: Double

    /// - Parameters:
    ///   - seconds: of each round, of the house and of SQLite alone.
    ///   - bills: of each round.
    fileprivate init(_ seconds: [(house: Double, raw: Double)], bills: Int) {
      func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
      house = Double(bills) / median(seconds.map(\.house))
      raw = Double(bills) / median(seconds.map(\.raw))
      ratio = median(seconds.map { $0.raw / $0.house })
    }
  }

  /// By one process.
  var one: Rate
  /// By several at once.
  var many: Rate

  /// The bills are closed in so many rounds, in each by the house and by SQLite alone, so that a disk
  /// that others use is as slow for both; they take turns in who comes first. One round more is closed
  /// before them and counts for neither: a till's process lives all day, and does not prepare its
  /// statements for every guest. Between the rounds the logs of both are moved into their files, as
  /// consoles do whenever nobody writes: a log that only grows makes both slower, and more so whoever
  /// reads more.
  private static let rounds = 9

  /// The bills of each round, as many in each.
  static func rounds(of bills: Range<Int>, _ count: Int) -> [Range<Int>] {
    let each = bills.count / count
    return (0..<count).map { round in
      let first = bills.lowerBound + round * each
      return first..<(first + each)
    }
  }

  enum Problem: Error, CustomStringConvertible {
    case noStaff(Permission)
    case notClosed(String, expected: Int, found: Int)
    case otherRows(table: String, house: Int, raw: Int)
    case workerEnded(String)

    var description: String {
      switch self {
      case .noStaff(let permission): "nobody in the sample restaurant may \(permission.rawValue)"
      case .notClosed(let file, let expected, let found):
        "\(file): \(found) checks are closed, and \(expected) should be"
      case .otherRows(let table, let house, let raw):
        "\(table): the house wrote \(house) rows, SQLite alone \(raw); the two are not the same work"
      case .workerEnded(let said): "a process ended before its time: \(said)"
      }
    }
  }

  /// - Parameter bills: how many one process closes; several together close as many again.
  static func measured(bills: Int, processes: Int, in place: URL) throws -> ClosingFigures {
    let each = max(processes, bills / rounds)
    let half = each * (rounds + 1)
    let house = place.appending(path: "house.db").path
    let recorded = place.appending(path: "recorded.db").path
    let raw = place.appending(path: "raw.db").path
    let sales = try OpenSales.prepare(at: house, count: half * 2)
    try sales.save(beside: house)
    // The same work in a file of its own, where triggers write down what it writes.
    let toRecord = try OpenSales.prepare(at: recorded, count: half * 2)
    try RecordedPayments.copy(recorded, to: raw)
    try RecordedPayments.record(toRecord, at: recorded)
    /// First one process with the first half of the checks, then several with the other.
    func rate(_ bills: Range<Int>, _ count: Int) throws -> Rate {
      let one = try WorkerProcesses(
        .house, house, house, of: bills, rounds: rounds + 1, count: count)
      let other = try WorkerProcesses(
        .raw, raw, recorded, of: bills, rounds: rounds + 1, count: count)
      let seconds = try (0...rounds).map { round in
        try one.waitUntilReady()
        try other.waitUntilReady()
        for file in [house, raw] { try checkpoint(file) }
        if round.isMultiple(of: 2) {
          let house = try one.seconds()
          return (house: house, raw: try other.seconds())
        }
        let raw = try other.seconds()
        return (house: try one.seconds(), raw: raw)
      }
      one.end()
      other.end()
      return Rate(Array(seconds.dropFirst()), bills: each)
    }
    let figures = ClosingFigures(
      one: try rate(0..<half, 1), many: try rate(half..<(half * 2), processes))
    try expectClosed(half * 2, in: house)
    try expectClosed(half * 2, in: raw)
    try expectSameRows(recorded, raw)
    return figures
  }

  private static func checkpoint(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try queue.close()
  }

  private static func expectClosed(_ expected: Int, in path: String) throws {
    let found = try DatabaseQueue(path: path).read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM guestCheck WHERE stage = 'closed'") ?? 0
    }
    guard found == expected else {
      throw Problem.notClosed(path, expected: expected, found: found)
    }
  }

  /// SQLite alone has done no less: every table has as many rows as where the house wrote.
  private static func expectSameRows(_ house: String, _ raw: String) throws {
    let (one, other) = (try DatabaseQueue(path: house), try DatabaseQueue(path: raw))
    for table in try one.read(RecordedPayments.tables) {
      let sql = "SELECT count(*) FROM \"\(table)\""
      let wrote = try one.read { try Int.fetchOne($0, sql: sql) ?? 0 }
      let replayed = try other.read { try Int.fetchOne($0, sql: sql) ?? 0 }
      guard wrote == replayed else {
        throw Problem.otherRows(table: table, house: wrote, raw: replayed)
      }
    }
  }
}
