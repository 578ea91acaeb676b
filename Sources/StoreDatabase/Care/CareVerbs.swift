import GRDB
import HeadquartersContract
import StoreDomain

/// Why an alert could not be taken, done or declined.
public enum CareError: Explained, Equatable {
  case alreadyClaimed(by: String)
  case alreadyFinished(by: String)
  case notYours(owner: String)
  case notClaimed

  public var explanation: Phrase {
    switch self {
    case .alreadyClaimed(let name):
      Phrase("\(name) already does this. Look for another one.", "\(name) 已认领，请看其他提醒。")
    case .alreadyFinished(let name):
      Phrase("\(name) has finished this already.", "\(name) 已处理完。")
    case .notYours(let name):
      Phrase("\(name) does this. Ask \(name) to give it back.", "此提醒由 \(name) 负责，请先让其退回。")
    case .notClaimed:
      Phrase("Nobody has taken this. Take it first.", "还没有人认领，请先认领。")
    }
  }
}

extension StoreDatabase {
  /// Tonight's care for guests who are here: waiting, arrived or seated. The most urgent first.
  ///
  /// By default what is open or claimed; for one party, all stages that are asked for.
  public func careAlerts(
    _ stages: Set<CareAlert.Stage> = [.open, .claimed], for partyID: Identifier<Party>? = nil
  ) throws -> [CareAlert] {
    let day = store.calendar.businessDay(of: environment.now())
    let alerts = try read { db in
      if let partyID {
        return try db.list(
          CareAlert.query + " WHERE careAlert.partyID = ?", [partyID], CareAlert.init(row:))
      }
      return try db.list(
        CareAlert.query + """
           WHERE careAlert.businessDay = ? AND careAlert.memberID IN (
            SELECT memberID FROM ticket
            WHERE stage IN ('waiting', 'called', 'missed') AND businessDay = ?
            UNION SELECT memberID FROM reservation WHERE businessDay = ? AND stage = 'arrived'
            UNION SELECT memberID FROM party WHERE stage <> 'left')
          """, [day, day, day], CareAlert.init(row:))
    }
    return alerts.filter { stages.contains($0.stage) }.sorted { $0.comesBefore($1) }
  }

  /// "I do it." The second of two is told who was first.
  ///
  /// - Throws: `CareError.alreadyClaimed`, `.alreadyFinished`.
  public func claimCare(_ id: Identifier<CareAlert>, by author: Author) throws -> CareAlert {
    try write(by: author) { try $0.claimCare(id) }
  }

  /// Gives an alert back to the others.
  public func releaseCare(_ id: Identifier<CareAlert>, by author: Author) throws -> CareAlert {
    try write(by: author) { try $0.releaseCare(id) }
  }

  /// It was done; `outcome` says how it went.
  public func finishCare(
    _ id: Identifier<CareAlert>, outcome: String? = nil, by author: Author
  ) throws -> CareAlert {
    try write(by: author) {
      try $0.endCare(
        id, .done, outcome: GuestText.clean(outcome, .outcome, limit: GuestText.noteLimit))
    }
  }

  /// It is not going to be done, and why.
  public func declineCare(
    _ id: Identifier<CareAlert>, reason: String, by author: Author
  ) throws -> CareAlert {
    try write(by: author) { transaction in
      guard let reason = try GuestText.reason(reason) else { throw TextError.missing(.reason) }
      return try transaction.endCare(id, .declined, outcome: reason)
    }
  }
}

extension Transaction {
  func careAlert(_ id: Identifier<CareAlert>) throws -> CareAlert {
    let row = try Row.fetchOne(
      db, sql: CareAlert.query + " WHERE careAlert.id = ?", arguments: [id])
    guard let row else { throw StoreError.gone("alert \(id)") }
    return CareAlert(row: row)
  }

  func claimCare(_ id: Identifier<CareAlert>) throws -> CareAlert {
    var alert = try unfinished(id)
    if alert.stage == .claimed {
      guard alert.ownerID == author.staff.id else {
        throw CareError.alreadyClaimed(by: alert.ownerName ?? "?")
      }
      return alert
    }
    alert.stage = .claimed
    take(&alert)
    try save(&alert, .careClaimed)
    return alert
  }

  func releaseCare(_ id: Identifier<CareAlert>) throws -> CareAlert {
    var alert = try unfinished(id)
    guard alert.stage == .claimed else { throw CareError.notClaimed }
    try requireOwner(of: alert)
    alert.stage = .open
    alert.ownerID = nil
    alert.ownerName = nil
    try save(&alert, .careReleased)
    return alert
  }

  func endCare(
    _ id: Identifier<CareAlert>, _ stage: CareAlert.Stage, outcome: String?
  ) throws -> CareAlert {
    var alert = try unfinished(id)
    if alert.stage == .claimed { try requireOwner(of: alert) }
    alert.stage = stage
    alert.finishedAt = now
    alert.outcome = outcome
    take(&alert)
    try save(&alert, stage == .done ? .careDone : .careDeclined)
    return alert
  }

  private func take(_ alert: inout CareAlert) {
    alert.ownerID = author.staff.id
    alert.ownerName = author.name
  }

  private func unfinished(_ id: Identifier<CareAlert>) throws -> CareAlert {
    let alert = try careAlert(id)
    guard alert.stage == .open || alert.stage == .claimed else {
      throw CareError.alreadyFinished(by: alert.ownerName ?? "?")
    }
    return alert
  }

  /// The owner, or a manager when the owner has gone home.
  private func requireOwner(of alert: CareAlert) throws {
    guard
      alert.ownerID == author.staff.id
        || author.staff.role.permissions.contains(.manageStore)
    else { throw CareError.notYours(owner: alert.ownerName ?? "?") }
  }

  private func save(_ alert: inout CareAlert, _ event: Event<CareFact>) throws {
    try db.execute(
      sql: """
        UPDATE careAlert SET stage = ?, ownerID = ?, finishedAt = ?, outcome = ? WHERE id = ?
        """,
      arguments: [alert.stage, alert.ownerID, alert.finishedAt, alert.outcome, alert.id])
    try recordCare(&alert, event)
  }
}
