import GRDB
import HeadquartersContract
import StoreDomain

/// Says that two rows that may be one person are two: they are not put before anybody again.
public struct SayTwoMembers: Verb {
  public static let terms = VerbTerms<Self>(
    "member.are-two", Phrase("say that two alike members are two guests", "确认为两位会员"),
    needs: [.permission(.editMember)],
    audit: .entry("membersAreTwo") { verb, _ in
      AuditNote(subject: "member/\(verb.first)", detail: "not member/\(verb.second)")
    },
    events: [])

  let first: Identifier<Member>
  let second: Identifier<Member>

  public init(_ first: Identifier<Member>, _ second: Identifier<Member>) {
    self.first = min(first, second)
    self.second = max(first, second)
  }

  public func run(in transaction: Transaction) throws {
    try transaction.db.execute(
      sql: """
        UPDATE memberPair SET settledAt = ?, settledByName = ?
        WHERE firstID = ? AND secondID = ? AND settledAt IS NULL
        """, arguments: [transaction.now, transaction.author.name, first, second])
    guard transaction.db.changesCount > 0 else { throw MemberError.pairSettled }
  }
}
