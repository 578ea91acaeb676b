import HeadquartersContract
import StoreDomain

/// A member's whole phone number, for this one look; who looked is kept in the audit trail.
///
/// Throws `MemberError.noPhone`.
public struct RevealPhone: Verb {
  /// The number and whose it is.
  public struct Outcome: Sendable {
    public let phone: String
    let code: String
  }

  public static let terms = VerbTerms<Self>(
    "member.reveal-phone", Phrase("reveal a phone number", "查看完整手机号"),
    needs: [.permission(.revealPhone)],
    audit: .entry("phoneRevealed") { verb, outcome in
      AuditNote(subject: "member/\(verb.id)", detail: outcome.code)
    },
    events: [])

  let id: Identifier<Member>

  public init(_ id: Identifier<Member>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Outcome {
    let member = try transaction.member(id)
    guard let phone = member.phone else { throw MemberError.noPhone }
    return Outcome(phone: phone, code: member.code)
  }
}
