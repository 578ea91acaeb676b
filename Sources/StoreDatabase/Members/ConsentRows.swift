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

  /// Erases what was noted of a member for a purpose, with what alerts say of it.
  func eraseFacts(
    of memberID: Identifier<Member>, for purpose: MemberConsent.Purpose,
    notedUntil moment: Timestamp
  ) throws {
    let facts = try Row.fetchAll(
      db, sql: "SELECT * FROM memberFact WHERE memberID = ? AND notedAt <= ?",
      arguments: [memberID, moment]
    ).map(MemberFact.init(row:)).filter { $0.kind.consentPurpose == purpose }
    guard !facts.isEmpty else { return }
    try tellingKitchen(ofMember: memberID) {
      for fact in facts {
        try eraseCare(of: memberID, source: fact.id.rawValue)
        try db.execute(sql: "DELETE FROM memberFact WHERE id = ?", arguments: [fact.id])
      }
    }
    let parties = try Identifier<Party>.fetchAll(
      db, sql: "SELECT id FROM party WHERE memberID = ? AND stage = 'left'", arguments: [memberID])
    try eraseSlips(
      where: """
        json_extract(document, '$.checkID') IN (SELECT id FROM guestCheck
          WHERE partyID IN (SELECT value FROM json_each(?)))
        """, [parties.listColumn()])
  }
}
