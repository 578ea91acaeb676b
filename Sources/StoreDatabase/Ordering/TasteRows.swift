import Foundation
import GRDB
import StoreDomain
import Suggestions

/// How far the file has learned.
struct TasteState: Equatable {
  var format: Int
  var epoch: Int
  var version: Int
  var through: Int64

  static func fetch(_ db: Database) throws -> TasteState {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT format, epoch, version, through FROM tasteState"))
    guard let row else { return TasteState(format: 0, epoch: 0, version: 0, through: 0) }
    return TasteState(
      format: row["format"], epoch: row["epoch"], version: row["version"], through: row["through"])
  }

  /// Forgets what was learned, to be learned anew.
  static func forgetAll(_ db: Database) throws -> TasteState {
    for table in ["guestDish", "guestPast", "tasteRow"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    let before = try fetch(db)
    let state = TasteState(
      format: TasteModel.format, epoch: before.epoch + 1, version: before.version + 1, through: 0)
    try state.save(db)
    return state
  }

  func save(_ db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE tasteState SET format = ?, epoch = ?, version = ?, through = ?"
    ).execute(arguments: [format, epoch, version, through])
  }
}

/// One process's copy of what was learned.
struct TasteCopy: Sendable {
  var model = TasteModel()
  private var epoch: Int
  private var version: Int

  init(epoch: Int = -1, version: Int = 0) {
    self.epoch = epoch
    self.version = version
  }

  /// Reads what has changed since it last read.
  ///
  /// - Parameter learns: whether it is to learn too, which needs more than answers do.
  /// - Returns: false when the rows are of another version of the program or damaged: then it knows
  ///   nothing.
  mutating func follow(_ db: Database, _ state: TasteState, learns: Bool) throws -> Bool {
    guard state.format == TasteModel.format else {
      self = TasteCopy()
      return false
    }
    if state.epoch != epoch || state.version < version {
      self = TasteCopy(epoch: state.epoch)
    }
    guard state.version > version else { return true }
    let sums = learns ? "CASE WHEN sumsAt > :version THEN sums END" : "NULL"
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT number, word, CASE WHEN knownAt > :version THEN known END AS known,
            \(sums) AS sums, CASE WHEN solvedAt > :version THEN solved END AS solved
          FROM tasteRow WHERE changedAt > :version ORDER BY number
          """), arguments: ["version": version])
    while let row = try rows.next() {
      let part = TasteRow(
        number: row["number"], word: row["word"], known: row["known"], sums: row["sums"],
        solved: row["solved"])
      guard model.take(part) else {
        self = TasteCopy()
        return false
      }
    }
    version = state.version
    return true
  }

  mutating func saveChanges(_ db: Database, version: Int) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO tasteRow (
          number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt)
        VALUES (:number, :word, :known, :sums, :solved,
          iif(:known IS NULL, 0, :version), iif(:sums IS NULL, 0, :version),
          iif(:solved IS NULL, 0, :version), :version)
        ON CONFLICT (number) DO UPDATE SET
          known = coalesce(excluded.known, known), sums = coalesce(excluded.sums, sums),
          solved = coalesce(excluded.solved, solved), knownAt = max(knownAt, excluded.knownAt),
          sumsAt = max(sumsAt, excluded.sumsAt), solvedAt = max(solvedAt, excluded.solvedAt),
          changedAt = excluded.changedAt
        """)
    for row in model.takeChanges() {
      try statement.execute(arguments: [
        "number": row.number, "word": row.word, "known": row.known, "sums": row.sums,
        "solved": row.solved, "version": version,
      ])
    }
    self.version = version
  }
}

extension TasteRow {
  /// Forgets what was sold on days that no trend reaches.
  static func forgetDays(_ db: Database, on day: LocalDate) throws {
    let numbers = numbersOfDays(forgottenOn: day.dayNumber)
    try db.cachedStatement(sql: "DELETE FROM tasteRow WHERE number >= ? AND number < ?")
      .execute(arguments: [numbers.lowerBound, numbers.upperBound])
  }
}
