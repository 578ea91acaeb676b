import GRDB
import StoreDomain

extension StoreDatabase {
  /// What staff did in the minutes in which it may be undone, the last step first: of each ticket,
  /// booking and party the last one, with the reason when it cannot be undone now. What has gone on
  /// since is left out.
  public func undoableSteps() throws -> [UndoableStep] {
    let now = environment.now()
    let rule = store.undoRule
    guard rule.minutes > 0 else { return [] }
    let today = store.calendar.businessDay(of: now)
    return try read { db in
      var seen: Set<String> = []
      let noted = try db.list(
        """
        SELECT * FROM undoableStep WHERE at > ? AND undoneAt IS NULL ORDER BY at DESC, rowid DESC
        """, [rule.earliest(at: now)], NotedStep.init(row:))
      return try noted.filter { seen.insert($0.subjectID).inserted }.compactMap { step in
        guard let found = try db.undoSubject(of: step, in: store, on: today),
          found.standing.isAsLeft
        else { return nil }
        var refusal: UndoRefusal?
        do throws(UndoRefusal) {
          try rule.check(doneAt: step.at, now: now, found.standing)
        } catch {
          refusal = error
        }
        return UndoableStep(
          id: step.id, kind: step.kind, subject: found.subject, name: found.name, at: step.at,
          authorName: step.authorName, refusal: refusal)
      }
    }
  }

  /// What the kitchen, or one station, marked as made in those minutes, the last first: what was
  /// marked at one moment comes back together.
  public func undoableBumps(station: String? = nil) throws -> [UndoableStep] {
    let earliest = store.undoRule.earliest(at: environment.now())
    // All of those minutes: a card of which a part stayed behind would never be made.
    let items = try bumped(after: earliest, station: station).flatMap { ticket in
      ticket.items.map { (tables: ticket.tableNames, item: $0) }
    }
    let moments = Dictionary(grouping: items) { $0.item.bumpedAt }
    return moments.compactMap { moment, items -> UndoableStep? in
      guard let moment, let first = items.first else { return nil }
      let dish = first.item.line.name
      let more = items.count > 1 ? " + \(items.count - 1)" : ""
      let table = first.tables.joined(separator: "+")
      return UndoableStep(
        id: Identifier(rawValue: first.item.id.rawValue), kind: .bumped,
        subject: .lines(items.map(\.item.id)),
        name: Phrase("\(table) \(dish.english)\(more)", "\(table) \(dish.chinese)\(more)"),
        at: moment, authorName: first.item.bumpedByName ?? "")
    }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }
}

extension Transaction {
  /// A step that may be undone now; nil when it is undone already.
  ///
  /// - Throws: `UndoRefusal`.
  func stepToUndo(
    _ id: Identifier<UndoableStep>, _ kind: UndoableStep.Kind
  ) throws -> NotedStep? {
    let rule = store.undoRule
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM undoableStep WHERE id = ?", arguments: [id])
    else { throw UndoRefusal.tooLate(minutes: rule.minutes) }
    let step = try NotedStep(row: row)
    guard step.kind == kind else { throw UndoRefusal.goneOn }
    guard step.undoneAt == nil else { return nil }
    guard let found = try db.undoSubject(of: step, in: store, on: today) else {
      throw UndoRefusal.goneOn
    }
    var standing = found.standing
    let newest = try String.fetchOne(
      db,
      sql: """
        SELECT id FROM undoableStep WHERE subjectID = ? AND undoneAt IS NULL
        ORDER BY at DESC, rowid DESC LIMIT 1
        """, arguments: [step.subjectID])
    if newest != id.rawValue { standing.isAsLeft = false }
    try rule.check(doneAt: step.at, now: now, standing)
    return step
  }

  func markUndone(_ step: NotedStep) throws {
    try db.execute(
      sql: "UPDATE undoableStep SET undoneAt = ? WHERE id = ?", arguments: [now, step.id])
  }

  /// What the undone step was done to.
  func subjectID(of id: Identifier<UndoableStep>) throws -> String {
    guard
      let subject = try String.fetchOne(
        db, sql: "SELECT subjectID FROM undoableStep WHERE id = ?", arguments: [id])
    else { throw UndoRefusal.goneOn }
    return subject
  }
}
