import GRDB
import HeadquartersContract
import StoreDomain

/// Ends what was noted about a member; who ended it is kept. Tonight's open care for it is declined
/// with it; help that the guests asked for as well is raised for them.
///
/// Throws `MemberError.factOver`, `NoteRefusal`.
public struct EndFact: Verb {
  public static let terms = VerbTerms<Self>(
    "member.end-fact", Phrase("end what was noted about a member", "撤销会员信息"),
    needs: [.permission(.editMember)],
    audit: .entry("factEnded") { verb, fact in
      AuditNote(subject: "member/\(fact.memberID)", detail: "\(fact.kind) \(verb.id)")
    },
    events: [.memberFactEnded, .careDeclined, .careRaised, .careMoved])

  /// Whose it was, and what: only the kind of it, because the audit trail cannot be erased.
  public struct Outcome: Sendable {
    let memberID: Identifier<Member>
    let kind: String
  }

  let id: Identifier<MemberFact>

  public init(_ id: Identifier<MemberFact>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Outcome {
    guard
      let row = try Row.fetchOne(
        transaction.db, sql: "SELECT * FROM memberFact WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("fact \(id)") }
    guard row["endedAt"] as Timestamp? == nil else { throw MemberError.factOver }
    let fact = try MemberFact(row: row)
    try NoteRule.check(ending: fact.kind, by: transaction.author.staff.role.permissions)
    var member = try transaction.member(row["memberID"])
    try transaction.tellingKitchen(ofMember: member.id) {
      try transaction.db.execute(
        sql: "UPDATE memberFact SET endedAt = ?, endedByName = ? WHERE id = ?",
        arguments: [transaction.now, transaction.author.name, id])
    }
    try transaction.recordFact(fact, of: &member, .memberFactEnded)
    let alerts = try Identifier<CareAlert>.fetchAll(
      transaction.db,
      sql: """
        SELECT id FROM careAlert
        WHERE memberID = ? AND businessDay = ? AND source = ? AND stage = 'open'
          AND withdrawnAt IS NULL
        """, arguments: [member.id, transaction.today, id])
    for alert in alerts {
      _ = try transaction.endCare(
        alert, .declined, outcome: Reason(.noLongerNoted), isTaken: false)
    }
    if case .help = fact.kind { try transaction.raiseHelp(beside: member.id) }
    return Outcome(
      memberID: member.id, kind: MemberNoteFact(factID: id, kind: fact.kind).kind)
  }
}
