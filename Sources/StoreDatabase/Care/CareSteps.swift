import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  func careAlert(_ id: Identifier<CareAlert>) throws -> CareAlert {
    let row = try Row.fetchOne(
      db, sql: CareAlert.query + " WHERE careAlert.id = ?", arguments: [id])
    guard let row else { throw StoreError.gone("alert \(id)") }
    return CareAlert(row: row)
  }

  /// - Parameter isTaken: whether somebody takes it now if nobody has; not when it ends because its
  ///   reason has.
  func endCare(
    _ id: Identifier<CareAlert>, _ stage: CareAlert.Stage, outcome: Reason?, isTaken: Bool = true
  ) throws -> CareAlert {
    var alert = try unfinished(id)
    if alert.stage == .claimed {
      try requireOwner(of: alert)
    } else if isTaken {
      // Whoever does it at once has taken it first: how long guests waited is known of every alert.
      try claim(&alert)
    }
    alert.stage = stage
    alert.finishedAt = now
    alert.outcome = outcome
    alert.ownerID = author.staff.id
    alert.ownerName = author.name
    try save(&alert, stage == .done ? .careDone : .careDeclined)
    if stage == .done, let taskID = alert.taskID { try finishTask(taskID) }
    return alert
  }

  /// Takes back what was raised and does not hold after all.
  func withdraw(_ alert: CareAlert) throws {
    var alert = alert
    try db.execute(
      sql: "UPDATE careAlert SET withdrawnAt = ? WHERE id = ?", arguments: [now, alert.id])
    try recordCare(&alert, .careWithdrawn)
  }

  /// A task is done by whoever says so, also when somebody else had taken it.
  func finishCare(ofTask id: Identifier<PreparationTask>) throws {
    guard var alert = try openCare(ofTask: id) else { return }
    if alert.stage == .open { try claim(&alert) }
    alert.stage = .done
    alert.finishedAt = now
    alert.ownerID = author.staff.id
    alert.ownerName = author.name
    try save(&alert, .careDone)
  }

  func claim(_ alert: inout CareAlert) throws {
    alert.stage = .claimed
    alert.ownerID = author.staff.id
    alert.ownerName = author.name
    alert.claimedAt = now
    try save(&alert, .careClaimed)
  }

  func unfinished(_ id: Identifier<CareAlert>) throws -> CareAlert {
    let alert = try careAlert(id)
    guard alert.stage == .open || alert.stage == .claimed else {
      throw CareError.alreadyFinished(by: alert.ownerName ?? "?")
    }
    return alert
  }

  /// The owner, or a manager when the owner has gone home.
  func requireOwner(of alert: CareAlert) throws {
    guard
      alert.ownerID == author.staff.id
        || author.staff.role.permissions.contains(.manageStore)
    else { throw CareError.notYours(owner: alert.ownerName ?? "?") }
  }

  func save(_ alert: inout CareAlert, _ event: Event<CareFact>) throws {
    try db.execute(
      sql: """
        UPDATE careAlert SET stage = ?, ownerID = ?, claimedAt = ?, escalatedAt = ?, finishedAt = ?,
          outcome = ?, handedByID = ?, handedAt = ?
        WHERE id = ?
        """,
      arguments: [
        alert.stage, alert.ownerID, alert.claimedAt, alert.escalatedAt, alert.finishedAt,
        alert.outcome, alert.handedByID, alert.handedAt, alert.id,
      ])
    try recordCare(&alert, event)
  }
}
