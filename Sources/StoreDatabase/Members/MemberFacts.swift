import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Notes something about a member. If the member is here, the care for it is raised at once.
  ///
  /// - Throws: `MemberError.impossibleFact`, `.alreadyNoted`.
  public func noteFact(
    _ kind: MemberFact.Kind, for memberID: Identifier<Member>, by author: Author
  ) throws -> MemberFact {
    try write(by: author) { try $0.noteFact(kind, for: memberID) }
  }

  /// Ends what was noted about a member; who ended it is kept. Tonight's open care for it is
  /// declined with it.
  public func endFact(_ id: Identifier<MemberFact>, by author: Author) throws {
    try write(by: author) { try $0.endFact(id) }
  }
}

extension Transaction {
  func noteFact(
    _ kind: MemberFact.Kind, for memberID: Identifier<Member>
  ) throws -> MemberFact {
    try require(anyOf: [.editMember, .seat, .order, .queue])
    var member = try member(memberID)
    let kind = try checked(kind)
    // A guest may complain of the same thing twice; everything else is so or is not.
    let mayRepeat = if case .complaint = kind { true } else { false }
    let current = try MemberFact.fetchCurrent(db, of: memberID)
    guard mayRepeat || !current.contains(where: { $0.kind == kind }) else {
      throw MemberError.alreadyNoted
    }
    let fact = MemberFact(id: newID(), kind: kind, notedAt: now, authorName: author.name)
    try fact.insert(db, for: memberID)
    try recordFact(fact, of: &member, .memberFactNoted)
    try raiseCareIfHere(memberID)
    return fact
  }

  func endFact(_ id: Identifier<MemberFact>) throws {
    try require(.editMember)
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM memberFact WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("fact \(id)") }
    guard row["endedAt"] as Timestamp? == nil else { throw MemberError.factOver }
    var member = try member(row["memberID"])
    try db.execute(
      sql: "UPDATE memberFact SET endedAt = ?, endedByName = ? WHERE id = ?",
      arguments: [now, author.name, id])
    try recordFact(try MemberFact(row: row), of: &member, .memberFactEnded)
    let alerts = try Identifier<CareAlert>.fetchAll(
      db,
      sql: """
        SELECT id FROM careAlert
        WHERE memberID = ? AND businessDay = ? AND source = ? AND stage = 'open'
        """, arguments: [member.id, today, id])
    for alert in alerts { _ = try endCare(alert, .declined, outcome: "no longer noted 已取消登记") }
  }

  /// Raises what is new about a member who waits, has arrived or sits at a table.
  func raiseCareIfHere(_ memberID: Identifier<Member>) throws {
    let parties = try Identifier<Party>.fetchAll(
      db, sql: "SELECT id FROM party WHERE stage <> 'left' AND memberID = ?",
      arguments: [memberID])
    let isWaiting =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM ticket WHERE memberID = ? AND businessDay = ?
              AND stage IN ('waiting', 'called', 'missed'))
            OR EXISTS (SELECT 1 FROM reservation WHERE memberID = ? AND businessDay = ?
              AND stage = 'arrived')
          """, arguments: [memberID, today, memberID, today]) ?? false
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
    case .allergy: return kind
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
    }
  }

  private func recordFact(
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
