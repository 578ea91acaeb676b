import GRDB
import HeadquartersContract
import StoreDomain

/// Closes a business day: every drawer is counted, and headquarters is told what the day came to. Open
/// checks are carried over and keep their day; nothing is closed by it.
///
/// Repeating it changes nothing.
public struct CloseDay: Verb {
  public static let terms = VerbTerms<Self>(
    "day.close", Phrase("close a business day", "日结"),
    needs: [.permission(.takePayment)],
    audit: .entry("dayClosed") { verb, report in
      AuditNote(
        subject: "day/\(verb.day)",
        detail: "\(report.salesMinorUnits) sold, \(report.openChecks.count) checks carried over")
    },
    events: [.dayClosed])

  let day: LocalDate

  public init(_ day: LocalDate) {
    self.day = day
  }

  /// What the day came to.
  public func run(in transaction: Transaction) throws -> DayReport {
    let db = transaction.db
    let report = try DayReport.fetch(db, of: day, store: transaction.store)
    let isClosed = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM dayClose WHERE businessDay = ?)", arguments: [day])
    if isClosed == true { return report }
    try ShiftRule.checkClosingDay(
      open: try db.list(
        "SELECT * FROM shift WHERE stage = 'open' AND businessDay <= ? ORDER BY openedAt, id",
        [day],
        Shift.init(row:)))
    let id: Identifier<DayClose> = transaction.newID()
    try db.execute(
      sql: "INSERT INTO dayClose (id, businessDay, closedAt, authorName) VALUES (?, ?, ?, ?)",
      arguments: [id, day, transaction.now, transaction.author.name])
    try transaction.record(.dayClosed, id, DayClosedFact(report), on: day)
    return report
  }
}

/// A day that was closed.
public struct ClosedDay: Hashable, Sendable {
  public var at: Timestamp
  public var authorName: String
}

extension StoreDatabase {
  /// When a business day was closed and by whom; nil while it is not.
  public func closing(of day: LocalDate) throws -> ClosedDay? {
    try read { db in
      try db.list("SELECT * FROM dayClose WHERE businessDay = ?", [day]) {
        ClosedDay(at: $0["closedAt"], authorName: $0["authorName"])
      }.first
    }
  }
}
