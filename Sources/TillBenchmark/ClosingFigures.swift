import Foundation
import GRDB
import StoreDatabase
import StoreDomain

/// Bills closed in a second, by the house and by SQLite alone.
struct ClosingFigures {
  struct Rate {
    /// By one process.
    var one: Double
    /// By several at once.
    var many: Double
  }

  var house: Rate
  var raw: Rate

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
    let house = place.appending(path: "house.db").path
    let recorded = place.appending(path: "recorded.db").path
    let raw = place.appending(path: "raw.db").path
    let sales = try OpenSales.prepare(at: house, count: bills * 2)
    try sales.save(beside: house)
    // The same work in a file of its own, where triggers write down what it writes.
    let toRecord = try OpenSales.prepare(at: recorded, count: bills * 2)
    try RecordedPayments.copy(recorded, to: raw)
    try RecordedPayments.record(toRecord, at: recorded)
    let figures = ClosingFigures(
      house: try rate(.house, at: house, with: house, bills, processes),
      raw: try rate(.raw, at: raw, with: recorded, bills, processes))
    try expectClosed(bills * 2, in: house)
    try expectClosed(bills * 2, in: raw)
    try expectSameRows(recorded, raw)
    return figures
  }

  /// First one process with the first half of the checks, then several with the other.
  private static func rate(
    _ mode: Worker.Mode, at path: String, with plan: String, _ bills: Int, _ processes: Int
  ) throws -> Rate {
    let one = try WorkerProcesses(mode, path, plan, of: 0..<bills, count: 1).seconds()
    let many = try WorkerProcesses(
      mode, path, plan, of: bills..<(bills * 2), count: processes
    ).seconds()
    return Rate(one: Double(bills) / one, many: Double(bills) / many)
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
