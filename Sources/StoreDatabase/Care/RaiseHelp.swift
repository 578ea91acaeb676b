import GRDB
import HeadquartersContract
import StoreDomain

/// Help that guests asked for and of which nobody was told.
struct HelpToRaise {
  let need: GuestNeed
  let help: GuestHelp
  let rule: CareRule
  /// When it is to be there: of a booking its time.
  let moment: Timestamp

  /// Of some that came together, on a business day. Where a guest with a card is known to need the same,
  /// that is raised.
  ///
  /// - Parameter said: what they said of tonight.
  static func of(
    _ group: GuestGroup, said: [GuestNeed], _ db: Database, _ rules: [CareRule],
    on day: LocalDate, from moment: Timestamp
  ) throws -> [HelpToRaise] {
    let asked: [HelpToRaise] = said.compactMap { need in
      guard let help = need.help else { return nil }
      return HelpToRaise(need: need, help: help, rule: rules.asked(help), moment: moment)
    }
    guard !asked.isEmpty else { return [] }
    // For guests of another day's booking it is done anew; at a table the day may change.
    let raised = Set(
      try Identifier<GuestNeed>.fetchAll(
        db,
        sql: """
          SELECT needID FROM careAlert WHERE withdrawnAt IS NULL
            AND needID IN (SELECT value FROM json_each(?))
            AND (businessDay = ? OR partyID = ?)
          """, arguments: [asked.map(\.need.id).listColumn(), day, group.partyID]))
    let open = asked.filter { !raised.contains($0.need.id) }
    guard !open.isEmpty else { return [] }
    // What is known is raised where the house has a rule for it.
    let known = try knownHelp(ofGuests: group, db, on: day).filter { help in
      rules.contains { $0.kind == help.careKind }
    }
    return open.filter { !known.contains($0.help) }
  }

  /// Of tonight's bookings whose guests come soon.
  static func ofBookings(
    _ db: Database, _ rules: [CareRule], on day: LocalDate, at now: Timestamp
  ) throws -> [HelpToRaise] {
    let soon = now.advanced(byMinutes: rules.preparation.reach)
    let bookings = try db.list(
      """
      SELECT DISTINCT reservation.id, reservation.memberID, reservation.at
      FROM guestNeed JOIN reservation ON reservation.id = guestNeed.reservationID
      WHERE guestNeed.kind = 'help' AND guestNeed.endedAt IS NULL
        AND reservation.businessDay = ? AND reservation.at <= ?
        AND reservation.stage IN ('requested', 'confirmed', 'arrived')
      ORDER BY reservation.at, reservation.id
      """, [day, soon]
    ) { row in
      var group = GuestGroup(ticketID: nil, reservationID: row["id"], partyID: nil)
      group.first = row["memberID"]
      return (group: group, at: row["at"] as Timestamp)
    }
    guard !bookings.isEmpty else { return [] }
    let said = try SaidNeeds.fetch(db)
    return try bookings.flatMap { booking in
      try of(booking.group, said: said.of(booking.group), db, rules, on: day, from: booking.at)
    }
  }

  /// What guests are known to need, and what was noted no longer but somebody has taken or done.
  private static func knownHelp(
    ofGuests group: GuestGroup, _ db: Database, on day: LocalDate
  ) throws -> Set<GuestHelp> {
    let guests = try PartyGuest.fetch(db, of: [group])[group] ?? []
    let kinds = try db.list(
      """
      SELECT kind FROM memberFact WHERE memberID IN (SELECT value FROM json_each(?))
        AND (endedAt IS NULL OR EXISTS (SELECT 1 FROM careAlert
          WHERE careAlert.memberID = memberFact.memberID AND source = memberFact.id
            AND businessDay = ? AND withdrawnAt IS NULL AND stage IN ('claimed', 'done')))
      """, [guests.map(\.memberID).listColumn(), day]
    ) { row in try MemberFact.Kind(column: row["kind"]) }
    return Set(
      kinds.compactMap { kind in
        if case .help(let help) = kind { help } else { nil }
      })
  }
}

extension Transaction {
  /// Raises what guests who are here asked for, once each; at a table, what was raised at the door goes
  /// there.
  func raiseHelp(of group: GuestGroup) throws {
    let said = try SaidNeeds.fetch(db).of(group)
    guard said.contains(where: { $0.help != nil }) else { return }
    for help in try HelpToRaise.of(
      group, said: said, db, store.settings.careRules, on: today, from: now)
    {
      _ = try raise(help, at: group.partyID)
    }
    guard let partyID = group.partyID else { return }
    for alert in try careAsked(by: group)
    where alert.partyID != partyID && alert.businessDay == today {
      _ = try move(alert, to: partyID)
    }
  }

  /// The same for whoever asked, unless they are booked and not here yet: the clock does it then.
  func raiseHelp(askedBy owner: GuestNeed.Owner) throws {
    if let group = try groupWhichIsHere(owner) { try raiseHelp(of: group) }
  }

  /// The same for everybody with whom a member is here, of whom something is not known any more.
  func raiseHelp(beside memberID: Identifier<Member>) throws {
    for id in try parties(ofMember: memberID) { try raiseHelp(askedBy: .party(id)) }
    let tickets = try Identifier<Ticket>.fetchAll(
      db,
      sql: """
        SELECT id FROM ticket WHERE businessDay = ?2 AND stage IN ('waiting', 'called', 'missed')
          AND (memberID = ?1 OR id IN (
            SELECT ticketID FROM partyGuest WHERE memberID = ?1 AND removedAt IS NULL))
        """, arguments: [memberID, today])
    for id in tickets { try raiseHelp(askedBy: .ticket(id)) }
    let reservations = try Identifier<Reservation>.fetchAll(
      db,
      sql: """
        SELECT id FROM reservation WHERE businessDay = ?2 AND stage = 'arrived'
          AND (memberID = ?1 OR id IN (
            SELECT reservationID FROM partyGuest WHERE memberID = ?1 AND removedAt IS NULL))
        """, arguments: [memberID, today])
    for id in reservations { try raiseHelp(askedBy: .reservation(id)) }
  }

  /// Raises what guests who are here are known to need, since they ask for it no more.
  func raiseKnownHelp(beside owner: GuestNeed.Owner) throws {
    guard let group = try groupWhichIsHere(owner) else { return }
    for guest in try guests(of: group) {
      try raiseCareAlerts(guest.memberID, partyID: group.partyID)
    }
  }

  /// Guests who wait, have arrived or sit here; nil when they are still to come, or gone.
  private func groupWhichIsHere(_ owner: GuestNeed.Owner) throws -> GuestGroup? {
    guard let group = try GuestGroup.find(db, owner) else { return nil }
    if let id = group.partyID {
      return try Party.fetchOne(db, id: id)?.stage == .left ? nil : group
    }
    if let id = group.ticketID { return try ticket(id).stage.isLive ? group : nil }
    guard let id = group.reservationID else { return nil }
    return try reservation(id).stage == .arrived ? group : nil
  }

  /// What is to be there when guests come who have booked.
  func raiseHelpOfBookings() throws -> [CareAlert] {
    try HelpToRaise.ofBookings(db, store.settings.careRules, on: today, at: now).map {
      try raise($0, at: nil)
    }
  }

  private func raise(_ help: HelpToRaise, at partyID: Identifier<Party>?) throws -> CareAlert {
    var alert = CareAlert(
      id: newID(), memberID: nil, guestName: "", businessDay: today, kind: help.rule.kind,
      reason: help.help.careReason(atSeat: help.need.seat),
      dueAt: now, raisedAt: now, partyID: partyID, needID: help.need.id)
    alert.setTimes(by: help.rule, from: help.moment)
    return try raise(alert)
  }

  /// Nobody is to bring what is not asked for any more.
  func endCare(of need: Identifier<GuestNeed>) throws {
    let open = try Identifier<CareAlert>.fetchAll(
      db,
      sql: """
        SELECT id FROM careAlert WHERE needID = ? AND stage = 'open' AND withdrawnAt IS NULL
        """, arguments: [need])
    for id in open {
      _ = try endCare(id, .declined, outcome: Reason(.noLongerNoted), isTaken: false)
    }
  }

  /// At which seat it is to be brought was said after it was raised.
  func rewriteCare(of need: GuestNeed) throws {
    guard let reason = need.help?.careReason(atSeat: need.seat) else { return }
    try db.execute(
      sql: """
        UPDATE careAlert SET reasonEnglish = ?, reasonChinese = ?
        WHERE needID = ? AND stage IN ('open', 'claimed') AND withdrawnAt IS NULL
        """, arguments: [reason.english, reason.chinese, need.id])
  }

  /// Guests who booked do not come, or come at another time: the clock raises it again.
  func withdrawCare(askedBy reservationID: Identifier<Reservation>) throws {
    let group = GuestGroup(ticketID: nil, reservationID: reservationID, partyID: nil)
    for alert in try careAsked(by: group) where alert.stage == .open || alert.stage == .claimed {
      try withdraw(alert)
    }
  }

  /// Care for what some asked for, in every stage.
  func careAsked(by group: GuestGroup) throws -> [CareAlert] {
    try db.list(
      CareAlert.query + " WHERE need.ticketID = ?1 OR need.reservationID = ?2 OR need.partyID = ?3",
      [group.ticketID, group.reservationID, group.partyID], CareAlert.init(row:))
  }

  /// Which help a member's party asks for tonight, or got, so that it is not raised a second time for
  /// the member.
  func helpAsked(beside memberID: Identifier<Member>) throws -> Set<GuestHelp> {
    let words = try String.fetchAll(
      db,
      sql: """
        SELECT guestNeed.words FROM careAlert JOIN guestNeed ON guestNeed.id = careAlert.needID
        WHERE careAlert.businessDay = ?2 AND careAlert.withdrawnAt IS NULL
          AND guestNeed.words IS NOT NULL
          AND (guestNeed.endedAt IS NULL OR careAlert.stage IN ('claimed', 'done')) AND (
            guestNeed.ticketID IN (SELECT id FROM ticket WHERE memberID = ?1
              UNION SELECT ticketID FROM partyGuest WHERE memberID = ?1 AND removedAt IS NULL
              UNION SELECT ticketID FROM party WHERE memberID = ?1)
            OR guestNeed.reservationID IN (SELECT id FROM reservation WHERE memberID = ?1
              UNION SELECT reservationID FROM partyGuest WHERE memberID = ?1 AND removedAt IS NULL
              UNION SELECT reservationID FROM party WHERE memberID = ?1)
            OR guestNeed.partyID IN (SELECT id FROM party WHERE memberID = ?1
              UNION SELECT partyID FROM partyGuest WHERE memberID = ?1 AND removedAt IS NULL))
        """, arguments: [memberID, today])
    return Set(words.compactMap(GuestHelp.init(rawValue:)))
  }
}
