import GRDB
import HeadquartersContract
import StoreDomain

extension MemberConsent.Purpose: DatabaseValueConvertible, StatementColumnConvertible {}
extension MemberConsent.Way: DatabaseValueConvertible, StatementColumnConvertible {}

extension MemberConsent {
  /// What a member agrees to now, by purpose.
  static func fetchCurrent(
    _ db: Database, of memberID: Identifier<Member>
  ) throws -> [MemberConsent] {
    try db.list(
      """
      SELECT purpose, way, givenAt, authorName FROM memberConsent
      WHERE memberID = ? AND withdrawnAt IS NULL ORDER BY purpose
      """, [memberID]
    ) { row in
      MemberConsent(
        purpose: row["purpose"], way: row["way"], givenAt: row["givenAt"],
        authorName: row["authorName"])
    }
  }

  func insert(_ db: Database, for memberID: Identifier<Member>) throws {
    try db.execute(
      sql: """
        INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName)
        VALUES (?, ?, ?, ?, ?)
        """, arguments: [memberID, purpose, way, givenAt, authorName])
  }
}

extension Transaction {
  /// Keeps that a member agreed, unless they do already, and tells headquarters.
  func giveConsent(
    _ purpose: MemberConsent.Purpose, _ way: MemberConsent.Way, by member: inout Member
  ) throws {
    let current = try MemberConsent.fetchCurrent(db, of: member.id)
    guard !current.contains(where: { $0.purpose == purpose }) else { return }
    let consent = MemberConsent(
      purpose: purpose, way: way, givenAt: now, authorName: author.name)
    try consent.insert(db, for: member.id)
    member.revision = try record(.memberConsentGiven, member.id, MemberConsentFact(consent))
  }

  /// Ends a consent, and takes what was noted for it out of the file: it is not kept as ended.
  func endConsent(
    _ consent: MemberConsent, of memberID: Identifier<Member>, at moment: Timestamp, by name: String
  ) throws {
    try db.execute(
      sql: """
        UPDATE memberConsent SET withdrawnAt = ?, withdrawnByName = ?
        WHERE memberID = ? AND purpose = ? AND withdrawnAt IS NULL
        """, arguments: [max(moment, consent.givenAt), name, memberID, consent.purpose])
    try eraseFacts(of: memberID, for: consent.purpose, notedUntil: moment)
  }

  /// Keeps that a member withdrew what nobody had asked them for, so that what was noted until then
  /// does not come back from headquarters.
  func keepWithdrawal(
    _ purpose: MemberConsent.Purpose, _ way: MemberConsent.Way, of memberID: Identifier<Member>,
    at moment: Timestamp, by name: String
  ) throws {
    guard try !isWithdrawn(purpose, of: memberID, since: moment) else { return }
    try db.execute(
      sql: """
        INSERT INTO memberConsent
          (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName)
        VALUES (?1, ?2, ?3, ?4, ?5, ?4, ?5)
        """, arguments: [memberID, purpose, way, moment, name])
  }

  /// Whether a member withdrew a purpose at a moment or later.
  func isWithdrawn(
    _ purpose: MemberConsent.Purpose, of memberID: Identifier<Member>, since moment: Timestamp
  ) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM memberConsent
          WHERE memberID = ? AND purpose = ? AND withdrawnAt >= ?)
        """, arguments: [memberID, purpose, moment]) ?? false
  }

  /// Erases what was noted of a member for a purpose, with what alerts say of it. While the member
  /// sits at a table, the kitchen heeds it there to the end of the evening.
  ///
  /// - Returns: whether there was anything.
  @discardableResult
  func eraseFacts(
    of memberID: Identifier<Member>, for purpose: MemberConsent.Purpose,
    notedUntil moment: Timestamp
  ) throws -> Bool {
    // They were taken when the row came; only its profile waits.
    try db.execute(
      sql: """
        UPDATE feedRow SET held = json_remove(held, '$.facts')
        WHERE held IS NOT NULL AND kind = 'member' AND id IN (
          SELECT ?1 UNION SELECT id FROM memberAlias WHERE memberID = ?1)
        """, arguments: [memberID])
    let facts = try Row.fetchAll(
      db, sql: "SELECT * FROM memberFact WHERE memberID = ? AND notedAt <= ?",
      arguments: [memberID, moment]
    ).map(MemberFact.init(row:)).filter { $0.kind.consentPurpose == purpose }
    guard !facts.isEmpty else { return false }
    try tellingKitchen(ofMember: memberID) {
      try keepTonight(facts, of: memberID)
      for fact in facts {
        try eraseCare(of: memberID, source: fact.id.rawValue)
        try db.execute(sql: "DELETE FROM memberFact WHERE id = ?", arguments: [fact.id])
      }
    }
    try raiseHelp(beside: memberID)
    let parties = try Identifier<Party>.fetchAll(
      db,
      sql: """
        SELECT id FROM party WHERE memberID = ?1 AND stage = 'left'
        UNION SELECT party.id FROM partyGuest JOIN party ON party.id = partyGuest.partyID
          OR party.ticketID = partyGuest.ticketID OR party.reservationID = partyGuest.reservationID
        WHERE partyGuest.memberID = ?1 AND stage = 'left'
        """, arguments: [memberID])
    try eraseSlips(
      where: """
        json_extract(document, '$.checkID') IN (SELECT id FROM guestCheck
          WHERE partyID IN (SELECT value FROM json_each(?)))
        """, [parties.listColumn()])
    return true
  }

  private func keepTonight(_ facts: [MemberFact], of memberID: Identifier<Member>) throws {
    let holding = Set(try MemberFact.fetchCurrent(db, of: memberID).map(\.id))
    let what = facts.filter { holding.contains($0.id) }.flatMap { $0.kind.heededTonight(on: today) }
    for partyID in try parties(ofMember: memberID) {
      guard let party = try Party.fetchOne(db, id: partyID) else { continue }
      let seat = try guests(of: GuestGroup(party)).first { $0.memberID == memberID }?.seat
      try keepTonight(what, seat: seat, at: partyID)
    }
  }
}
