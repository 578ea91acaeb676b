import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Raises tonight's care for a member who has come, once for each reason; with a party, what was
  /// raised at the door goes to its table.
  ///
  /// - Returns: all of tonight's alerts of the member, the most urgent first.
  @discardableResult
  func raiseCareAlerts(
    _ memberID: Identifier<Member>, partyID: Identifier<Party>? = nil
  ) throws -> [CareAlert] {
    let member = try member(memberID)
    var there: [String: CareAlert] = [:]
    for row in try Row.fetchAll(
      db, sql: CareAlert.query + " WHERE careAlert.memberID = ? AND businessDay = ?",
      arguments: [memberID, today])
    {
      there[row["source"]] = CareAlert(row: row)
    }
    // Of whoever was erased since they came, what was raised before is all.
    let reasons =
      member.erasedAt != nil
      ? []
      : CareReason.all(
        for: member, facts: try MemberFact.fetchCurrent(db, of: memberID),
        visits: try visitsBeforeToday(of: memberID), rules: store.settings.careRules, on: today,
        calendar: store.calendar)
    let asked = try reasons.contains { $0.help != nil } ? helpAsked(beside: memberID) : []
    for reason in reasons
    where there[reason.source] == nil && !(reason.help.map(asked.contains) ?? false) {
      there[reason.source] = try raise(reason, for: member, partyID: partyID)
    }
    if let partyID {
      for (source, alert) in there where alert.partyID != partyID {
        there[source] = try move(alert, to: partyID)
      }
    }
    return there.values.sorted { $0.comesBefore($1) }
  }

  /// Guests who order get what has come to hold since they sat down, such as a new rule of the house.
  func raiseCare(ofParty partyID: Identifier<Party>) throws {
    guard let party = try Party.fetchOne(db, id: partyID), party.businessDay == today else {
      return
    }
    for guest in try guests(of: GuestGroup(party)) {
      try raiseCareAlerts(guest.memberID, partyID: partyID)
    }
    try raiseHelp(of: GuestGroup(party))
  }

  private func visitsBeforeToday(of memberID: Identifier<Member>) throws -> CareReason.Visits {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS count, max(day) AS last FROM memberVisit WHERE memberID = ? AND day < ?
        """, arguments: [memberID, today])
    return CareReason.Visits(count: row?["count"] ?? 0, last: row?["last"])
  }

  private func raise(
    _ reason: CareReason, for member: Member, partyID: Identifier<Party>?
  ) throws -> CareAlert {
    var alert = CareAlert(
      id: newID(), memberID: member.id, guestName: member.addressed, businessDay: today,
      kind: reason.kind, reason: reason.reason, dueAt: now, raisedAt: now, partyID: partyID)
    alert.setTimes(by: reason.rule, from: now)
    // What was withdrawn with a slip that was undone is the row that is raised again.
    let id = try Identifier<CareAlert>.fetchOne(
      db,
      sql: """
        INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish,
          reasonChinese, stage, dueAt, escalateAt, raisedAt, partyID)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (memberID, businessDay, source) DO UPDATE SET stage = excluded.stage,
          ownerID = NULL, claimedAt = NULL, escalatedAt = NULL, handedByID = NULL,
          handedAt = NULL,
          reasonEnglish = excluded.reasonEnglish, reasonChinese = excluded.reasonChinese,
          dueAt = excluded.dueAt, escalateAt = excluded.escalateAt,
          raisedAt = excluded.raisedAt, partyID = excluded.partyID, withdrawnAt = NULL
        WHERE withdrawnAt IS NOT NULL
        RETURNING id
        """,
      arguments: [
        alert.id, alert.memberID, alert.businessDay, alert.kind, reason.source,
        alert.reason.english, alert.reason.chinese, alert.stage, alert.dueAt,
        alert.escalateAt, alert.raisedAt, alert.partyID,
      ])
    guard let id else { throw StoreError.damaged("care for \(reason.source) is there unseen") }
    alert.id = id
    try recordCare(&alert, .careRaised)
    return alert
  }

  /// Takes an alert to a party's table, or, with nil, away from every table.
  ///
  /// Whoever comes from the door to a table has the same time there again: nobody sings in the queue.
  func move(_ alert: CareAlert, to partyID: Identifier<Party>?) throws -> CareAlert {
    var alert = alert
    let rules = store.settings.careRules
    if alert.partyID == nil, partyID != nil, alert.stage == .open, alert.escalatedAt == nil,
      let rule = rules.first(where: { $0.kind == alert.kind })
        ?? (alert.needID == nil ? nil : CareRule(alert.kind))
    {
      alert.setTimes(by: rule, from: now)
    }
    alert.partyID = partyID
    try db.execute(
      sql: "UPDATE careAlert SET partyID = ?, dueAt = ?, escalateAt = ? WHERE id = ?",
      arguments: [partyID, alert.dueAt, alert.escalateAt, alert.id])
    try recordCare(&alert, .careMoved)
    return alert
  }

  /// Takes a member's care away from a party that the member does not belong to after all.
  func removeCare(of memberID: Identifier<Member>, from partyID: Identifier<Party>) throws {
    let alerts = try Row.fetchAll(
      db, sql: CareAlert.query + " WHERE careAlert.partyID = ? AND careAlert.memberID = ?",
      arguments: [partyID, memberID]
    ).map(CareAlert.init(row:))
    for alert in alerts { _ = try move(alert, to: nil) }
  }

  func recordCare(_ alert: inout CareAlert, _ event: Event<CareFact>) throws {
    alert.revision = try record(event, alert.id, CareFact(alert), on: alert.businessDay)
  }
}

extension CareAlert {
  /// The order in which staff must see them.
  func comesBefore(_ other: CareAlert) -> Bool {
    (kind.urgency, raisedAt, id) < (other.kind.urgency, other.raisedAt, other.id)
  }

  /// A business day's alerts of some members, the most urgent first.
  static func fetch(
    _ db: Database, of memberIDs: [Identifier<Member>], on day: LocalDate
  ) throws -> [Identifier<Member>: [CareAlert]] {
    guard !memberIDs.isEmpty else { return [:] }
    let alerts = try db.list(
      query + """
         WHERE careAlert.memberID IN (SELECT value FROM json_each(?)) AND businessDay = ?
        """, [memberIDs.listColumn(), day], CareAlert.init(row:))
    return alerts.sorted { $0.comesBefore($1) }.reduce(into: [:]) { found, alert in
      if let memberID = alert.memberID { found[memberID, default: []].append(alert) }
    }
  }
}
