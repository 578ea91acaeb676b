import GRDB
import HeadquartersContract
import StoreDomain

/// Closes a business day: every drawer is counted, and headquarters is told what the day came to. Open
/// checks are carried over and keep their day; nothing is closed by it. A day that still runs closes only
/// when somebody who manages the store says so: no drawer opens on it any more.
///
/// Repeating it changes nothing.
public struct CloseDay: Verb {
  public static let terms = VerbTerms<Self>(
    "day.close", Phrase("close a business day", "日结"),
    needs: [
      .permission(.takePayment),
      .authorised(.manageStore, when: Phrase("the day still runs", "营业日尚未结束")),
    ],
    audit: .entry("dayClosed") { verb, report in
      AuditNote(
        subject: "day/\(verb.day)",
        detail: "\(report.salesMinorUnits) sold, \(report.openChecks.count) checks carried over")
    },
    events: [.dayClosed])

  let day: LocalDate
  public let authoriser: StaffMember?

  /// - Parameter authoriser: whoever manages the store and lets a day end that still runs.
  public init(_ day: LocalDate, authoriser: StaffMember? = nil) {
    self.day = day
    self.authoriser = authoriser
  }

  /// Whether the day still runs is asked in ``run(in:)``, which knows what time it is.
  public func isNeeded(_ need: VerbNeed) -> Bool { need.condition == nil }

  /// What the day came to.
  public func run(in transaction: Transaction) throws -> DayReport {
    let db = transaction.db
    let report = try DayReport.fetch(db, of: day, store: transaction.store)
    if try transaction.isClosed(day) { return report }
    if ShiftRule.stillRuns(day, today: transaction.today) {
      try transaction.require(
        .manageStore, authoriser: authoriser?.asEmployed(db, since: transaction.store.revision))
    }
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

extension ClosedDay {
  static func fetch(_ db: Database, of day: LocalDate) throws -> ClosedDay? {
    try db.list("SELECT * FROM dayClose WHERE businessDay = ?", [day]) {
      ClosedDay(at: $0["closedAt"], authorName: $0["authorName"])
    }.first
  }
}

extension StoreDatabase {
  /// When a business day was closed and by whom; nil while it is not.
  public func closing(of day: LocalDate) throws -> ClosedDay? {
    try read { try ClosedDay.fetch($0, of: day) }
  }

  /// The last days that were closed, the newest first.
  public func lastClosedDays(limit: Int) throws -> [LocalDate] {
    try read { db in
      try db.list(
        "SELECT businessDay FROM dayClose ORDER BY businessDay DESC LIMIT ?", [limit]
      ) { $0["businessDay"] as LocalDate }
    }
  }

  /// The day to close next: the oldest on which something was paid or a drawer was opened, and which is
  /// not closed; nil when there is none.
  ///
  /// Days from before the house began to open drawers or to close its days are not asked for; where it
  /// has done neither, those of the last week are.
  ///
  /// - Parameter today: the day that runs.
  public func dayToClose(today: LocalDate) throws -> LocalDate? {
    try read { db in
      let begun = try db.list(
        "SELECT businessDay FROM shift UNION SELECT businessDay FROM dayClose ORDER BY 1 LIMIT 1"
      ) { $0["businessDay"] as LocalDate }.first
      return try db.list(
        """
        WITH RECURSIVE day (businessDay) AS (
          SELECT ?1 UNION ALL
          SELECT date(businessDay, '+1 day') FROM day WHERE businessDay < ?2)
        SELECT businessDay FROM day
        WHERE businessDay <= ?2
          AND NOT EXISTS (SELECT 1 FROM dayClose WHERE dayClose.businessDay = day.businessDay)
          AND (EXISTS (SELECT 1 FROM shift WHERE shift.businessDay = day.businessDay)
            OR EXISTS (SELECT 1 FROM payment
              WHERE payment.businessDay = day.businessDay AND payment.stage = 'captured')
            OR EXISTS (SELECT 1 FROM accountMoney
              WHERE accountMoney.businessDay = day.businessDay))
        ORDER BY businessDay LIMIT 1
        """, [begun ?? today.adding(days: -7), today]
      ) { $0["businessDay"] as LocalDate }.first
    }
  }
}

extension Transaction {
  /// Whether a business day was closed.
  func isClosed(_ day: LocalDate) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM dayClose WHERE businessDay = ?)", arguments: [day])
      ?? false
  }
}
