import GRDB
import StoreDomain

extension Transaction {
  /// Takes what guests said out of the file once their evening is over: on the day after it, so that
  /// what was done by mistake can be undone until then. That something was said stays countable; what
  /// it was, of which kind and at which seat is gone, from the slips that told it too.
  ///
  /// It leaves no event: headquarters never knew what was said, nor of whom.
  ///
  /// - Parameter isDaysFirst: whether this is the first party of the day: what slips of earlier days
  ///   tell is erased then, whoever said it.
  func erasePastNeeds(isDaysFirst: Bool = false) throws {
    try db.cachedStatement(
      sql: """
        UPDATE guestNeed SET \(Self.erasure)
        WHERE erasedAt IS NULL AND (
          EXISTS (SELECT 1 FROM party WHERE party.stage = 'left' AND party.businessDay < ?
            AND party.leftAt < ?
            AND (party.id = guestNeed.partyID OR party.ticketID = guestNeed.ticketID
              OR party.reservationID = guestNeed.reservationID))
          OR EXISTS (SELECT 1 FROM ticket WHERE ticket.id = guestNeed.ticketID
            AND ticket.stage IN ('expired', 'cancelled') AND ticket.businessDay < ?)
          OR EXISTS (SELECT 1 FROM reservation WHERE reservation.id = guestNeed.reservationID
            AND reservation.businessDay < ? AND reservation.stage <> 'seated'))
        """
    ).execute(arguments: [now, today, store.undoRule.earliest(at: now), today, today])
    let hasErased = db.changesCount > 0
    if hasErased { try eraseNotesOfErased() }
    if hasErased || isDaysFirst { try erasePastSlips() }
    try eraseRestOfMembers()
  }

  /// Paper has told it long ago; what did not come out by the next day is not wanted any more.
  private func erasePastSlips() throws {
    let time = store.calendar.localTime(of: now)
    let minutes = store.calendar.minutesOfBusinessDay(hour: time.hour, minute: time.minute)
    try eraseSlips(where: "createdAt < ?", [now.advanced(byMinutes: -minutes)])
  }

  /// What slips for the kitchen say of guests.
  func eraseSlips(where condition: String, _ arguments: StatementArguments) throws {
    try db.execute(
      sql: """
        UPDATE printJob SET document = json_remove(
          json_set(document, '$.allergies', json('[]'), '$.lines', json((
            SELECT json_group_array(json(json_remove(value, '$.note')))
            FROM json_each(document, '$.lines')))),
          '$.avoided', '$.news', '$.takeaway.guestName', '$.takeaway.note')
        WHERE \(condition) AND kind IN ('kitchenTicket', 'returnNotice', 'rushNotice', 'moveNotice')
          AND (json_type(document, '$.avoided') IS NOT NULL
            OR json_array_length(document, '$.allergies') > 0
            OR json_type(document, '$.news') IS NOT NULL
            OR json_type(document, '$.takeaway.guestName') IS NOT NULL
            OR json_type(document, '$.takeaway.note') IS NOT NULL
            OR EXISTS (SELECT 1 FROM json_each(document, '$.lines')
              WHERE json_extract(value, '$.note') IS NOT NULL))
        """, arguments: arguments)
  }

  /// Takes what a member's parties said out of the file, when the member asks to be forgotten. Whoever
  /// waits, has arrived or eats now keeps it until the next day: it may be somebody else's at the table,
  /// and the kitchen cooks by it. At a table of others it is what was said at the member's seat. Of a
  /// booking to come nobody is to bring what they asked for any more.
  func eraseNeeds(of memberID: Identifier<Member>) throws {
    try db.execute(
      sql: """
        UPDATE guestNeed SET \(Self.erasure)
        WHERE erasedAt IS NULL AND (
          partyID IN (SELECT id FROM party WHERE memberID = ?2)
          OR ticketID IN (SELECT id FROM ticket WHERE memberID = ?2
            UNION SELECT ticketID FROM party WHERE memberID = ?2)
          OR reservationID IN (SELECT id FROM reservation WHERE memberID = ?2
            UNION SELECT reservationID FROM party WHERE memberID = ?2)
          OR EXISTS (SELECT 1 FROM partyGuest
            WHERE partyGuest.memberID = ?2 AND partyGuest.seat = guestNeed.seat
              AND (partyGuest.partyID = guestNeed.partyID
                OR partyGuest.ticketID = guestNeed.ticketID
                OR partyGuest.reservationID = guestNeed.reservationID)))
          AND NOT EXISTS (SELECT 1 FROM party WHERE party.stage <> 'left'
            AND (party.id = guestNeed.partyID OR party.ticketID = guestNeed.ticketID
              OR party.reservationID = guestNeed.reservationID))
          AND NOT EXISTS (SELECT 1 FROM ticket
            WHERE ticket.stage IN ('waiting', 'called', 'missed')
              AND (ticket.id = guestNeed.ticketID
                OR ticket.reservationID = guestNeed.reservationID))
          AND NOT EXISTS (SELECT 1 FROM reservation
            WHERE reservation.id = guestNeed.reservationID AND reservation.stage = 'arrived')
        """, arguments: [now, memberID])
    guard db.changesCount > 0 else { return }
    let unfinished = try db.list(
      CareAlert.query + """
         WHERE careAlert.needID IN (SELECT id FROM guestNeed WHERE erasedAt = ?)
          AND careAlert.businessDay = ? AND careAlert.stage IN ('open', 'claimed')
        """, [now, today], CareAlert.init(row:))
    for alert in unfinished { try withdraw(alert) }
    try eraseNotesOfErased()
  }

  /// A note is where it was said first, in more words: it goes with what was noted from it.
  private func eraseNotesOfErased() throws {
    for (table, column) in [
      ("ticket", "ticketID"), ("reservation", "reservationID"), ("party", "partyID"),
    ] {
      try db.execute(
        sql: """
          UPDATE \(table) SET note = NULL WHERE note IS NOT NULL
            AND id IN (SELECT \(column) FROM guestNeed WHERE erasedAt = ?)
          """, arguments: [now])
    }
    try db.execute(
      sql: """
        UPDATE party SET note = NULL WHERE note IS NOT NULL
          AND (ticketID IN (SELECT ticketID FROM guestNeed WHERE erasedAt = ?1)
            OR reservationID IN (SELECT reservationID FROM guestNeed WHERE erasedAt = ?1))
        """, arguments: [now])
    // The number of a booking has its note.
    try db.execute(
      sql: """
        UPDATE ticket SET note = NULL WHERE note IS NOT NULL
          AND reservationID IN (SELECT reservationID FROM guestNeed WHERE erasedAt = ?)
        """, arguments: [now])
    try db.execute(
      sql: """
        UPDATE reservation SET note = NULL WHERE note IS NOT NULL
          AND id IN (SELECT ticket.reservationID FROM guestNeed
            JOIN ticket ON ticket.id = guestNeed.ticketID WHERE guestNeed.erasedAt = ?)
        """, arguments: [now])
    // What was to be done for them says it again.
    try db.execute(
      sql: """
        UPDATE careAlert SET reasonEnglish = '', reasonChinese = '', outcome = NULL
        WHERE needID IN (SELECT id FROM guestNeed WHERE erasedAt = ?)
        """, arguments: [now])
    try eraseNotesOfLines()
  }

  /// A line's note that names what somebody avoids says it as well; others are the kitchen's. A line
  /// may have gone to the bill of other guests of that day: theirs are looked through too, once they are
  /// closed or of an earlier day. Until then the kitchen may cook by them.
  private func eraseNotesOfLines() throws {
    let notes = try db.list(
      """
      WITH told AS (
        SELECT party.id, party.businessDay FROM guestNeed
        JOIN party ON party.id = guestNeed.partyID OR party.ticketID = guestNeed.ticketID
          OR party.reservationID = guestNeed.reservationID
        WHERE guestNeed.erasedAt = ?1)
      SELECT id, note FROM orderLine
      WHERE note IS NOT NULL AND checkID IN (
        SELECT id FROM guestCheck WHERE partyID IN (SELECT id FROM told)
        UNION
        SELECT id FROM guestCheck WHERE businessDay IN (SELECT businessDay FROM told)
          AND (stage = 'closed' OR businessDay < ?2))
      """, [now, today]
    ) { ($0["id"] as Identifier<OrderLine>, $0["note"] as String) }
    for (id, note) in notes where !SpokenNeeds.read(note).isEmpty {
      try db.execute(sql: "UPDATE orderLine SET note = NULL WHERE id = ?", arguments: [id])
    }
    let booked = try db.list(
      """
      SELECT bookedDish.id, bookedDish.note FROM guestNeed
      JOIN bookedDish ON bookedDish.reservationID IN (
        SELECT guestNeed.reservationID
        UNION SELECT reservationID FROM ticket WHERE ticket.id = guestNeed.ticketID
        UNION SELECT reservationID FROM party
        WHERE party.id = guestNeed.partyID OR party.ticketID = guestNeed.ticketID)
      WHERE guestNeed.erasedAt = ? AND bookedDish.note IS NOT NULL
      """, [now]
    ) { ($0["id"] as Identifier<BookedDish>, $0["note"] as String) }
    for (id, note) in booked where !SpokenNeeds.read(note).isEmpty {
      try db.execute(sql: "UPDATE bookedDish SET note = NULL WHERE id = ?", arguments: [id])
    }
  }

  private static let erasure =
    "erasedAt = ?1, kind = NULL, allergen = NULL, words = NULL, seat = NULL"
}
