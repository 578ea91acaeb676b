import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Suggestions

/// What one check teaches, or a visit that was brought from elsewhere.
struct TasteLesson {
  /// How much of it is learned.
  enum Teaches: String, DatabaseValueConvertible {
    /// What the member had.
    case past
    /// What the house sells besides, and what goes together.
    case counts
    /// How to rank by all that, which takes most of the time.
    case ranking
  }

  var number: Int64 = 0
  var checkID: Identifier<Check>?
  /// Nil for guests whom nobody knows.
  var memberID: Identifier<Member>?
  var day: LocalDate
  var hour: Int?
  /// Codes, each once.
  var dishes: [String]
  /// A further check of a table whose visit is noted already.
  var isMore = false
  var teaches = Teaches.ranking

  static func fetch(_ db: Database, after number: Int64, limit: Int) throws -> [TasteLesson] {
    let decoder = JSONDecoder()
    return try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM tasteLesson WHERE number > ? ORDER BY number LIMIT ?"),
      arguments: [number, limit]
    ).map { row in
      let dishes: String = row["dishes"]
      return TasteLesson(
        number: row["number"], checkID: row["checkID"], memberID: row["memberID"], day: row["day"],
        hour: row["hour"], dishes: try decoder.decode([String].self, from: Data(dishes.utf8)),
        isMore: row["isMore"], teaches: row["teaches"])
    }
  }

  /// Whether somebody has still to learn from one.
  static func isWaiting(_ db: Database, after number: Int64) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM tasteLesson WHERE number > ?)", arguments: [number])
      ?? false
  }

  /// Adds it as the last one.
  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO tasteLesson (checkID, memberID, day, hour, dishes, isMore, teaches)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      checkID, memberID, day, hour,
      try FrozenJSON.text(dishes), isMore, teaches,
    ])
  }

  func teach(_ model: inout TasteModel, _ pasts: inout GuestPasts, _ db: Database) throws {
    // Of a member who was erased.
    guard !dishes.isEmpty else { return }
    // In the order of their codes, so that the same lessons give the same numbers.
    let basket = dishes.sorted().map { model.number(of: $0) }
    let moment = Moment(day: day.dayNumber, hour: hour)
    var past = try memberID.map { try pasts.past(of: $0, db) }
    if teaches != .past {
      // What came after the first check of a table is no visit of its own.
      model.learn(
        basket, past: isMore ? nil : past, at: moment, ranks: teaches == .ranking)
    }
    guard let memberID else { return }
    if isMore {
      past?.extendLastVisit(basket, day: day.dayNumber)
    } else {
      past?.add(basket, day: day.dayNumber)
    }
    if let past { pasts.keep(past, of: memberID) }
  }
}

extension Transaction {
  /// Notes what a check that closes teaches. It is learned after the transaction, because nobody at the
  /// till waits for it: see ``StoreDatabase/learnTaste(limit:atOnce:)``.
  ///
  /// - Parameters:
  ///   - memberID: nil for guests whom nobody knows.
  ///   - dishes: portions by code.
  ///   - isMore: whether the guest's visit was noted with an earlier check of the table.
  ///   - teaches: how much of it is learned.
  func noteLesson(
    of memberID: Identifier<Member>?, _ dishes: [String: Int], on check: Check, isMore: Bool,
    teaches: TasteLesson.Teaches = .ranking
  ) throws {
    var codes = dishes.filter { $0.value > 0 }.keys.sorted()
    var isMore = isMore
    var teaches = teaches
    // A check that closes again teaches what its earlier closes did not, and nothing twice.
    if try closings(of: check.id) > 1 {
      let taught = try taughtDishes(of: memberID, by: check.id)
      codes.removeAll { taught?.contains($0) == true }
      isMore = isMore || taught != nil
      teaches = memberID == nil ? .counts : .past
    }
    guard !codes.isEmpty else { return }
    try TasteLesson(
      checkID: check.id, memberID: memberID, day: check.businessDay,
      hour: store.calendar.localTime(of: check.openedAt).hour, dishes: codes, isMore: isMore,
      teaches: teaches
    ).insert(db)
  }

  /// Codes that a check has taught of a guest already, or of guests whom nobody knows; nil when it has
  /// taught nothing of them.
  private func taughtDishes(
    of memberID: Identifier<Member>?, by checkID: Identifier<Check>
  ) throws -> Set<String>? {
    let lessons = try String.fetchAll(
      db, sql: "SELECT dishes FROM tasteLesson WHERE checkID = ? AND memberID IS ?",
      arguments: [checkID, memberID])
    guard !lessons.isEmpty else { return nil }
    return try lessons.reduce(into: []) { codes, text in
      codes.formUnion(try JSONDecoder().decode([String].self, from: Data(text.utf8)))
    }
  }
}
