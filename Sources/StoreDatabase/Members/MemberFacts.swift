import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Raises what is new about a member who waits, has arrived or sits at a table.
  func raiseCareIfHere(_ memberID: Identifier<Member>) throws {
    let parties = try parties(ofMember: memberID)
    let isWaiting =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM ticket WHERE memberID = ?1 AND businessDay = ?2
              AND stage IN ('waiting', 'called', 'missed'))
            OR EXISTS (SELECT 1 FROM reservation WHERE memberID = ?1 AND businessDay = ?2
              AND stage = 'arrived')
            OR EXISTS (SELECT 1 FROM partyGuest JOIN ticket ON ticket.id = partyGuest.ticketID
              WHERE removedAt IS NULL AND partyGuest.memberID = ?1 AND businessDay = ?2
                AND stage IN ('waiting', 'called', 'missed'))
            OR EXISTS (SELECT 1 FROM partyGuest
              JOIN reservation ON reservation.id = partyGuest.reservationID
              WHERE removedAt IS NULL AND partyGuest.memberID = ?1 AND businessDay = ?2
                AND stage = 'arrived')
          """, arguments: [memberID, today]) ?? false
    if let partyID = parties.first {
      try raiseCareAlerts(memberID, partyID: partyID)
    } else if isWaiting {
      try raiseCareAlerts(memberID)
    }
  }

  func checked(_ kind: MemberFact.Kind) throws -> MemberFact.Kind {
    func text(_ text: String) throws -> String {
      guard let text = try GuestText.note(text) else { throw TextError.missing(.note) }
      return text
    }
    switch kind {
    case .allergy, .help: return kind
    case .diet(let words): return .diet(try text(words))
    case .preference(let words): return .preference(try text(words))
    case .complaint(let words): return .complaint(try text(words))
    case .pregnancy(let due):
      if let problem = Pregnancy(due: due).problem(enteredOn: today) {
        throw MemberError.impossibleFact(problem)
      }
      return kind
    case .child(let name, let bornIn):
      guard BirthMonth(of: bornIn).ageInMonths(on: today) != nil else {
        throw MemberError.impossibleFact(
          Phrase("This month is still to come. Check the year.", "出生月份在将来，请核对年份。"))
      }
      let month = LocalDate(year: bornIn.year, month: bornIn.month, day: 1)
      return .child(name: try GuestText.name(name), bornIn: month)
    case .companion(let name, let relation):
      return .companion(name: try GuestText.name(name), relation: relation)
    case .anniversary(let day):
      if let problem = day.problem(enteredOn: today) { throw MemberError.impossibleFact(problem) }
      return kind
    case .note(let words, let audience): return .note(try text(words), audience: audience)
    }
  }

  func recordFact(
    _ fact: MemberFact, of member: inout Member, _ event: Event<MemberNoteFact>
  ) throws {
    member.revision = try record(event, member.id, MemberNoteFact(factID: fact.id, kind: fact.kind))
  }
}

extension MemberFact {
  func insert(_ db: Database, for memberID: Identifier<Member>) throws {
    try db.execute(
      sql: """
        INSERT INTO memberFact (id, memberID, kind, notedAt, authorName) VALUES (?, ?, ?, ?, ?)
        """, arguments: [id, memberID, try kind.column(), notedAt, authorName])
  }
}
