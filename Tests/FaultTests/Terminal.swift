import Foundation
import GRDB
import Glibc
import RealProgram
import StoreDatabase
import Testing

/// What a terminal was told is done: a row that must hold a value from then on.
struct Confirmation: Hashable {
  var table: String
  var id: String
  var column: String
  var value: String
}

/// What a run of `GuestVisits` has printed.
struct VisitRecord {
  var confirmed: [Confirmation] = []
  /// The last visit that was played to its end.
  var lastVisit = 0
  var refused: [String] = []

  /// Reads whole lines; one that was cut off was read by nobody.
  init(_ output: String) {
    for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let words = line.split(separator: " ", maxSplits: 4).map(String.init)
      switch words.first {
      case "confirmed" where words.count == 5:
        confirmed.append(
          Confirmation(table: words[1], id: words[2], column: words[3], value: words[4]))
      case "visited": lastVisit = words.last.flatMap(Int.init) ?? lastVisit
      default: refused.append(String(line))
      }
    }
  }
}

/// A terminal at which guests come, eat and pay without a pause, as a program that may be killed at
/// any moment; then it goes on with the guests who stood there.
final class Terminal {
  let number: Int
  let path: String
  private(set) var confirmed: [Confirmation] = []
  private(set) var refused: [String] = []
  private var program: RunningProgram?
  private var next = 1
  var environment: [String: String] = [:]
  /// See `GuestVisits`: the run that must lose something.
  var isWeak = false

  init(_ number: Int, of path: String) {
    self.number = number
    self.path = path
  }

  func start() throws {
    program = try RunningProgram(
      "GuestVisits",
      [path, "\(number)", "\(next)", "1000000", "ticket,seat,order,pay"]
        + (isWeak ? ["weak"] : []),
      environment: environment)
  }

  /// How much has been confirmed since the start.
  var recentlyConfirmed: Int { program.map { VisitRecord($0.output).confirmed.count } ?? 0 }

  /// What it has printed since the start.
  var output: String { program?.output ?? "" }

  /// Ends it without a word, and notes what it had been told.
  func kill() {
    guard let program else { return }
    program.kill()
    let record = VisitRecord(program.output)
    confirmed += record.confirmed
    refused += record.refused
    next = max(next, record.lastVisit + 1)
    self.program = nil
  }

  /// Waits until it ends by itself, and notes what it had been told.
  func waitForEnd(seconds: Double = 60) -> Int32? {
    let code = program?.wait(seconds: seconds)
    kill()
    return code
  }
}

extension StoreDatabase {
  /// What was confirmed and is not so.
  func missing(_ confirmed: [Confirmation]) throws -> [Confirmation] {
    try read { db in
      try Set(confirmed).filter { one in
        let value = try String.fetchOne(
          db.cachedStatement(
            sql: "SELECT CAST(\(one.column) AS TEXT) FROM \(one.table) WHERE id = ?"),
          arguments: [one.id])
        return value != one.value
      }
    }
  }

  /// A store that lost nothing that was confirmed, and in which everything adds up.
  func expectWhole(
    _ confirmed: [Confirmation], _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try missing(confirmed) == [], comment, sourceLocation: sourceLocation)
    #expect(try checkInvariants() == [], comment, sourceLocation: sourceLocation)
    #expect(
      try stateChanges() == totals().events, comment, sourceLocation: sourceLocation)
    let paidTwice = try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM (SELECT 1 FROM payment WHERE stage = 'captured'
            GROUP BY checkID HAVING count(*) > 1)
          """)
    }
    #expect(paidTwice == 0, comment, sourceLocation: sourceLocation)
  }

  /// A house that has learned from every check that closed, from each once: learning all of it again from
  /// the beginning comes to the same.
  func expectTaughtOnce(
    _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try learnTaste(limit: .max)
    let learned = try learnedRows()
    #expect(!learned.isEmpty, comment, sourceLocation: sourceLocation)
    try relearnTaste()
    #expect(try learnedRows() == learned, comment, sourceLocation: sourceLocation)
  }

  private func learnedRows() throws -> [String] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT number, word, hex(known), hex(sums), hex(solved) FROM tasteRow ORDER BY 1"
      ).map(\.description)
    }
  }
}
