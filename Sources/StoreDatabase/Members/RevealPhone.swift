import HeadquartersContract
import StoreDomain

/// A guest's whole phone number, for this one look; who looked is kept in the audit trail.
///
/// Throws `MemberError.noPhone`.
public struct RevealPhone: Verb {
  /// The number and whose it is.
  public struct Outcome: Sendable {
    public let phone: String
    /// The member's code or the ticket's number; nil of a booking.
    let code: String?
    let subject: String
  }

  public static let terms = VerbTerms<Self>(
    "member.reveal-phone", Phrase("reveal a phone number", "查看完整手机号"),
    needs: [.permission(.revealPhone)],
    audit: .entry("phoneRevealed") { _, outcome in
      AuditNote(subject: outcome.subject, detail: outcome.code)
    },
    events: [])

  private enum Whose: Sendable {
    case member(Identifier<Member>)
    case guest(GuestNeed.Owner)
  }

  private let whose: Whose

  /// A member's number.
  public init(_ id: Identifier<Member>) { whose = .member(id) }

  /// The number that was left with a ticket or booking, else that of the member there.
  public init(of guest: GuestNeed.Owner) { whose = .guest(guest) }

  public func run(in transaction: Transaction) throws -> Outcome {
    switch whose {
    case .member(let id): return try outcome(of: id, in: transaction)
    case .guest(.ticket(let id)):
      let ticket = try transaction.ticket(id)
      guard let phone = ticket.phone else {
        return try outcome(of: ticket.memberID, in: transaction)
      }
      return Outcome(phone: phone, code: ticket.displayNumber, subject: "ticket/\(id)")
    case .guest(.reservation(let id)):
      let booking = try transaction.reservation(id)
      guard let phone = booking.phone else {
        return try outcome(of: booking.memberID, in: transaction)
      }
      return Outcome(phone: phone, code: nil, subject: "reservation/\(id)")
    case .guest(.party(let id)):
      return try outcome(of: transaction.seatedParty(id).memberID, in: transaction)
    }
  }

  private func outcome(
    of id: Identifier<Member>?, in transaction: Transaction
  ) throws -> Outcome {
    guard let id else { throw MemberError.noPhone }
    let member = try transaction.knownMember(id)
    guard let phone = member.phone else { throw MemberError.noPhone }
    return Outcome(phone: phone, code: member.code, subject: "member/\(id)")
  }
}
