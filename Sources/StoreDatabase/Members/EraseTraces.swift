import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Takes everything that says who it was out of the rows that tell of a member. Those that only had
  /// the phone are the member's from now on, so that the rest is found when its time comes.
  func eraseWho(_ member: Member, _ traces: MemberTraces) throws {
    try db.execute(
      sql: """
        UPDATE ticket SET guestName = NULL, phone = NULL, memberID = coalesce(memberID, ?)
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [member.id, traces.tickets.listColumn()])
    // A reason that somebody typed, or that names who was recognised.
    try db.execute(
      sql: """
        UPDATE ticketStep SET reasonEnglish = NULL, reasonChinese = NULL
        WHERE kind IN ('changed', 'cancelled')
          AND ticketID IN (SELECT value FROM json_each(?))
        """, arguments: [traces.tickets.listColumn()])
    try db.execute(
      sql: """
        UPDATE reservation SET guestName = ?, phone = NULL, memberID = coalesce(memberID, ?)
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [Member.erasedName, member.id, traces.reservations.listColumn()])
    try db.execute(
      sql: """
        UPDATE depositStep SET reason = NULL WHERE reason IS NOT NULL AND depositID IN (
          SELECT id FROM deposit WHERE reservationID IN (SELECT value FROM json_each(?)))
        """, arguments: [traces.reservations.listColumn()])
    try db.execute(
      sql: """
        UPDATE party SET guestName = NULL, memberID = coalesce(memberID, ?)
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [member.id, traces.parties.listColumn()])
    // Why the party of that evening was given something.
    try db.execute(
      sql: """
        UPDATE coupon SET reason = NULL WHERE reason IS NOT NULL
          AND partyID IN (SELECT value FROM json_each(?))
        """, arguments: [traces.parties.listColumn()])
    // What is on it belongs to whoever has its card.
    try db.execute(
      sql: "UPDATE storedValueAccount SET memberID = NULL WHERE memberID = ?",
      arguments: [member.id])
    // Whom food was packed for.
    try db.execute(
      sql: """
        UPDATE printJob SET document = json_remove(document, '$.takeaway.guestName')
        WHERE json_type(document, '$.takeaway.guestName') IS NOT NULL
          AND json_extract(document, '$.checkID') IN (SELECT id FROM guestCheck
            WHERE partyID IN (SELECT value FROM json_each(?)))
        """, arguments: [traces.parties.listColumn()])
    try eraseWhoOfOthers(member, traces)
    try eraseInvoices(of: member, traces)
    // A request of an app has the id of the ticket or booking that it led to.
    try db.execute(
      sql: """
        UPDATE guestRequest SET guestName = NULL WHERE id IN (
          SELECT value FROM json_each(?) UNION SELECT value FROM json_each(?))
        """,
      arguments: [
        (traces.tickets + traces.ticketsOfOthers).listColumn(),
        (traces.reservations + traces.reservationsOfOthers).listColumn(),
      ])
    try eraseFeedRows(of: member, phones: traces.phones)
  }

  /// The same in rows that are another member's by now, who give them their own name.
  private func eraseWhoOfOthers(_ member: Member, _ traces: MemberTraces) throws {
    let tickets = traces.ticketsOfOthers.listColumn()
    let reservations = traces.reservationsOfOthers.listColumn()
    try db.execute(
      sql: """
        UPDATE ticket SET phone = NULL,
          guestName = (SELECT name FROM member WHERE member.id = ticket.memberID)
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [tickets])
    try db.execute(
      sql: """
        UPDATE reservation SET phone = NULL,
          guestName = (SELECT name FROM member WHERE member.id = reservation.memberID)
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [reservations])
    try db.execute(
      sql: """
        UPDATE party SET guestName = (SELECT name FROM member WHERE member.id = party.memberID)
        WHERE guestName = ?1 AND memberID IS NOT NULL AND memberID <> ?2 AND (
          ticketID IN (SELECT value FROM json_each(?3))
          OR reservationID IN (SELECT value FROM json_each(?4)))
        """,
      arguments: [
        member.name, member.id, (traces.tickets + traces.ticketsOfOthers).listColumn(),
        (traces.reservations + traces.reservationsOfOthers).listColumn(),
      ])
    // Steps of earlier versions name who was recognised.
    try db.execute(
      sql: """
        UPDATE ticketStep SET reasonEnglish = NULL, reasonChinese = NULL
        WHERE kind IN ('changed', 'cancelled') AND (reasonEnglish = 'member ' || ?
          OR ticketID IN (SELECT value FROM json_each(?)))
        """, arguments: [member.name, tickets])
  }

  /// Profiles that wait to be applied, and refusals that name the member.
  private func eraseFeedRows(of member: Member, phones: [String]) throws {
    try db.execute(
      sql: """
        UPDATE feedRow SET held = NULL WHERE held IS NOT NULL AND kind = 'member' AND id IN (
          SELECT ?1 UNION SELECT id FROM memberAlias WHERE memberID = ?1)
        """, arguments: [member.id])
    for word in [member.name] + phones {
      try db.execute(
        sql: """
          UPDATE feedRow SET problem = 'refused beside a member who was erased since'
          WHERE problem IS NOT NULL AND instr(problem, ?) > 0
          """, arguments: [word])
    }
  }

  /// Takes what was noted of a member, and what their parties said, out of the file, from slips,
  /// alerts and preparations too. That there was something stays countable.
  func eraseWhatWasSaid(of id: Identifier<Member>, _ traces: MemberTraces) throws {
    try eraseCare(of: id)
    try eraseTaste(of: id)
    try db.execute(sql: "DELETE FROM memberFact WHERE memberID = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM memberConsent WHERE memberID = ?", arguments: [id])
    let parties = traces.parties.listColumn()
    for (table, ids) in [
      ("ticket", traces.tickets.listColumn()), ("reservation", traces.reservations.listColumn()),
      ("party", parties),
    ] {
      try db.execute(
        sql: """
          UPDATE \(table) SET note = NULL
          WHERE note IS NOT NULL AND id IN (SELECT value FROM json_each(?))
          """, arguments: [ids])
      // What was done by mistake is not undone for somebody who is nobody.
      try db.execute(
        sql: "DELETE FROM undoableStep WHERE subjectID IN (SELECT value FROM json_each(?))",
        arguments: [ids])
    }
    // A task without words would ring for nothing.
    try db.execute(
      sql: """
        UPDATE preparationTask SET what = ?,
          takenOffAt = iif(doneAt IS NULL, coalesce(takenOffAt, ?), takenOffAt)
        WHERE reservationID IN (SELECT value FROM json_each(?))
        """, arguments: [Member.erasedName, now, traces.reservations.listColumn()])
    try db.execute(
      sql: """
        UPDATE bookedDish SET note = NULL
        WHERE note IS NOT NULL AND reservationID IN (SELECT value FROM json_each(?))
        """, arguments: [traces.reservations.listColumn()])
    try eraseAlerts(
      where: "careAlert.reservationID IN (SELECT value FROM json_each(?1))",
      [traces.reservations.listColumn()])
    try eraseLines(of: parties, partiesOfOthers: traces.partiesOfOthers.listColumn(), id)
    try eraseSlips(
      where: """
        json_extract(document, '$.checkID') IN (SELECT id FROM guestCheck
          WHERE partyID IN (SELECT value FROM json_each(?)))
        """, [(traces.parties + traces.partiesOfOthers).listColumn()])
    try db.execute(sql: "UPDATE member SET toErase = 0 WHERE id = ?", arguments: [id])
  }

  /// What they had and what disappointed them. What the house learned of its dishes stays.
  private func eraseTaste(of id: Identifier<Member>) throws {
    for table in ["guestDish", "guestPast", "disappointment"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE memberID = ?", arguments: [id])
    }
    // A lesson that told only of the member stays as an empty one, because the number of the last
    // must not come twice.
    try db.execute(
      sql: """
        UPDATE tasteLesson SET memberID = NULL,
          dishes = iif(teaches = 'past', '[]', dishes),
          teaches = iif(teaches = 'past', 'counts', teaches)
        WHERE memberID = ?
        """, arguments: [id])
  }

  /// The words on lines that are no money: their notes, and why one was voided. At a table of others
  /// those of the member's seat.
  private func eraseLines(
    of parties: String, partiesOfOthers: String, _ id: Identifier<Member>
  ) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, voidReason FROM orderLine
        WHERE (note IS NOT NULL OR voidReason IS NOT NULL) AND (
          checkID IN (SELECT id FROM guestCheck
            WHERE partyID IN (SELECT value FROM json_each(?1)))
          OR EXISTS (SELECT 1 FROM guestCheck JOIN party ON party.id = guestCheck.partyID
            JOIN partyGuest ON partyGuest.partyID = party.id
              OR partyGuest.ticketID = party.ticketID
              OR partyGuest.reservationID = party.reservationID
            WHERE guestCheck.id = orderLine.checkID
              AND guestCheck.partyID IN (SELECT value FROM json_each(?2))
              AND partyGuest.memberID = ?3 AND partyGuest.seat = orderLine.seat))
        """, arguments: [parties, partiesOfOthers, id])
    for row in rows {
      let why: Reason? = row["voidReason"]
      try db.execute(
        sql: "UPDATE orderLine SET note = NULL, voidReason = ? WHERE id = ?",
        arguments: [why?.usual.map { Reason($0) }, row["id"] as String])
    }
  }

  /// What was to be done for the member, and why, in words; tonight's is withdrawn.
  ///
  /// - Parameter source: only what came from this fact; nil for everything.
  func eraseCare(of id: Identifier<Member>, source: String? = nil) throws {
    try eraseAlerts(
      where: "careAlert.memberID = ?1 AND (?2 IS NULL OR careAlert.source = ?2)", [id, source])
  }

  private func eraseAlerts(where these: String, _ arguments: StatementArguments) throws {
    let rows = try Row.fetchAll(
      db, sql: CareAlert.query + " WHERE " + these, arguments: arguments)
    for alert in rows.map(CareAlert.init(row:)) {
      if alert.stage == .open || alert.stage == .claimed, alert.businessDay == today {
        try withdraw(alert)
      }
      try db.execute(
        sql: "UPDATE careAlert SET outcome = ? WHERE id = ?",
        arguments: [alert.outcome?.usual.map { Reason($0) }, alert.id])
    }
    try db.execute(
      sql: "UPDATE careAlert SET reasonEnglish = '', reasonChinese = '' WHERE " + these,
      arguments: arguments)
  }
}
