import GRDB
import HeadquartersContract
import StoreDomain

/// Reminds of what is to be ready for tonight's bookings, each task once, some minutes before its time,
/// and of the help that their guests asked for.
///
/// The clock does it, at every console; doing it again changes nothing.
public struct RaiseTasks: Verb {
  public static let terms = VerbTerms<Self>(
    "care.raise-tasks", Phrase("remind of what is to be prepared", "提醒待准备事项"),
    needs: [.nothing(because: "the clock does it, whoever works")],
    audit: .none(because: "the alert keeps when it was"),
    events: [.careRaised])

  public init() {}

  /// - Returns: what was raised, the soonest due first.
  public func run(in transaction: Transaction) throws -> [CareAlert] {
    let rule = transaction.store.settings.careRules.preparation
    let tasks = try transaction.db.list(
      "SELECT task.id, task.reservationID, task.what, task.dueAt, reservation.guestName "
        + RaiseTasks.due + " ORDER BY task.dueAt, task.id",
      RaiseTasks.arguments(transaction.today, at: transaction.now, rule)
    ) { row in
      let what: String = row["what"]
      return CareAlert(
        id: transaction.newID(), memberID: nil, guestName: row["guestName"],
        businessDay: transaction.today, kind: .preparation, reason: Phrase(what, what),
        dueAt: (row["dueAt"] as Timestamp).advanced(byMinutes: rule.dueMinutes),
        raisedAt: transaction.now, reservationID: row["reservationID"], taskID: row["id"])
    }
    let raised = try tasks.map { alert in
      var alert = alert
      alert.escalateAt = alert.dueAt.advanced(byMinutes: rule.escalationMinutes)
      return try transaction.raise(alert)
    }
    return try raised + transaction.raiseHelpOfBookings()
  }

  /// Tasks of guests who are still expected or here, that are due soon and were not raised.
  fileprivate static let due = """
    FROM preparationTask AS task JOIN reservation ON reservation.id = task.reservationID
    WHERE reservation.businessDay = ?
      AND reservation.stage IN ('requested', 'confirmed', 'arrived', 'seated')
      AND task.doneAt IS NULL AND task.takenOffAt IS NULL AND task.dueAt <= ?
      AND NOT EXISTS (
        SELECT 1 FROM careAlert WHERE taskID = task.id AND withdrawnAt IS NULL)
    """

  fileprivate static func arguments(
    _ day: LocalDate, at now: Timestamp, _ rule: CareRule
  ) -> StatementArguments {
    [day, now.advanced(byMinutes: rule.reach)]
  }
}

extension Transaction {
  /// Raises the alert of a task or of what guests asked for; what was withdrawn before, because the
  /// booking was cancelled or changed, is the row that is raised again.
  func raise(_ alert: CareAlert) throws -> CareAlert {
    var alert = alert
    let source = alert.taskID?.rawValue ?? alert.needID?.rawValue
    let there = try Identifier<CareAlert>.fetchOne(
      db,
      sql: "SELECT id FROM careAlert WHERE taskID = ?1 OR (needID = ?1 AND businessDay = ?2)",
      arguments: [source, alert.businessDay])
    if let there {
      alert.id = there
      try db.execute(
        sql: """
          UPDATE careAlert SET businessDay = ?, reasonEnglish = ?, reasonChinese = ?,
            stage = ?, dueAt = ?, escalateAt = ?, raisedAt = ?, partyID = ?, ownerID = NULL,
            claimedAt = NULL,
            escalatedAt = NULL, finishedAt = NULL, outcome = NULL, handedByID = NULL,
            handedAt = NULL, withdrawnAt = NULL
          WHERE id = ?
          """,
        arguments: [
          alert.businessDay, alert.reason.english, alert.reason.chinese, alert.stage, alert.dueAt,
          alert.escalateAt, alert.raisedAt, alert.partyID, alert.id,
        ])
    } else {
      try db.execute(
        sql: """
          INSERT INTO careAlert (id, businessDay, kind, source, reasonEnglish, reasonChinese, stage,
            dueAt, escalateAt, raisedAt, reservationID, taskID, needID, partyID)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          alert.id, alert.businessDay, alert.kind, source, alert.reason.english,
          alert.reason.chinese, alert.stage, alert.dueAt, alert.escalateAt, alert.raisedAt,
          alert.reservationID, alert.taskID, alert.needID, alert.partyID,
        ])
    }
    try recordCare(&alert, .careRaised)
    return alert
  }
}

extension StoreDatabase {
  /// Reminds of what is to be ready for bookings. Only reads while nothing is due, so that every console
  /// may ask every minute.
  public func raiseDueTasks() throws {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    let rule = store.settings.careRules.preparation
    let rules = store.settings.careRules
    let isThere = try read { db in
      let isTaskDue = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 \(RaiseTasks.due))",
        arguments: RaiseTasks.arguments(day, at: now, rule))
      return try isTaskDue == true || !HelpToRaise.ofBookings(db, rules, on: day, at: now).isEmpty
    }
    if isThere { try perform(RaiseTasks(), by: .storesMachine) }
  }
}
