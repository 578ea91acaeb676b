import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a member who asks to be forgotten out of the file: name, phone, birthday, what was noted of
/// them and what their parties said. Money, visits and counts stay, of nobody.
///
/// Doing it again changes nothing. Throws `MemberError.isHere`.
public struct EraseMember: Verb {
  public static let terms = VerbTerms<Self>(
    "member.erase", Phrase("erase a member", "注销会员"), needs: [.permission(.eraseMember)],
    // Never who it was: the trail cannot be erased.
    audit: .entry("memberErased") { verb, _ in AuditNote(subject: "member/\(verb.id)") },
    events: [.memberErased, .careWithdrawn])

  let id: Identifier<Member>

  public init(_ id: Identifier<Member>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Member {
    var member = try transaction.member(id)
    guard member.erasedAt == nil else { return member }
    guard try !transaction.traces(of: member).isHere else { throw MemberError.isHere }
    let aliases = try Identifier<Member>.fetchAll(
      transaction.db, sql: "SELECT id FROM memberAlias WHERE memberID = ? ORDER BY id",
      arguments: [id])
    try transaction.erase(id)
    member = try transaction.member(id)
    member.revision = try transaction.record(
      .memberErased, id, MemberErasedFact(erasedAt: transaction.now, alsoKnownAs: aliases))
    return member
  }
}

extension Transaction {
  /// Erases a member, as staff or headquarters said. Of a guest who is here what the kitchen cooks by
  /// stays until the next day; nothing that says who it is does.
  func erase(_ id: Identifier<Member>) throws {
    let member = try member(id)
    guard member.erasedAt == nil else { return }
    let traces = try traces(of: member)
    try eraseWho(member, traces)
    try db.execute(
      sql: """
        UPDATE member SET code = ?, name = ?, formOfAddress = NULL, phone = NULL,
          birthday = NULL, note = NULL, erasedAt = ?, toErase = 1
        WHERE id = ?
        """, arguments: [Member.codeOfErased(id), Member.erasedName, now, id])
    try db.execute(sql: "DELETE FROM memberSearchKey WHERE memberID = ?", arguments: [id])
    try db.execute(
      sql: "DELETE FROM memberPair WHERE firstID = ? OR secondID = ?", arguments: [id, id])
    // They are of whoever brings them now.
    try db.execute(
      sql: "UPDATE coupon SET memberID = NULL, reason = NULL WHERE memberID = ?", arguments: [id])
    try eraseNeeds(of: id)
    if !traces.isHere { try eraseWhatWasSaid(of: id, traces) }
  }

  /// Erases what stayed of members who were guests of an earlier evening when they were erased.
  func eraseRestOfMembers() throws {
    let ids = try Identifier<Member>.fetchAll(
      db,
      sql: """
        SELECT id FROM member WHERE toErase = 1 AND NOT EXISTS (
          SELECT 1 FROM party WHERE memberID = member.id AND (businessDay >= ?1 OR stage <> 'left'))
        AND NOT EXISTS (
          SELECT 1 FROM partyGuest JOIN party ON party.id = partyGuest.partyID
            OR party.ticketID = partyGuest.ticketID
            OR party.reservationID = partyGuest.reservationID
          WHERE removedAt IS NULL AND partyGuest.memberID = member.id
            AND (businessDay >= ?1 OR stage <> 'left'))
        """, arguments: [today])
    for id in ids {
      let traces = try traces(of: member(id))
      guard !traces.isHere else { continue }
      try eraseNeeds(of: id)
      try eraseWhatWasSaid(of: id, traces)
    }
  }
}
