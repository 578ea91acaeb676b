import GRDB
import HeadquartersContract
import StoreDomain

/// Keeps that a guest agreed to what is noted of them for a purpose: how, when, and who asked. Doing it
/// again changes nothing.
public struct GiveConsent: Verb {
  public static let terms = VerbTerms<Self>(
    "member.give-consent", Phrase("keep that a member agreed", "登记会员同意"),
    needs: [.anyOf(.editMember, .seat, .order, .queue)],
    audit: .none(because: "the row keeps who asked, and when"),
    events: [.memberConsentGiven])

  let purpose: MemberConsent.Purpose
  let way: MemberConsent.Way
  let memberID: Identifier<Member>

  public init(
    _ purpose: MemberConsent.Purpose, _ way: MemberConsent.Way, of memberID: Identifier<Member>
  ) {
    self.purpose = purpose
    self.way = way
    self.memberID = memberID
  }

  public func run(in transaction: Transaction) throws -> Member {
    var member = try transaction.knownMember(memberID)
    try transaction.giveConsent(purpose, way, by: &member)
    return member
  }
}

/// A guest agrees no more: what was noted for that purpose ends, and is erased. Doing it again changes
/// nothing.
public struct WithdrawConsent: Verb {
  public static let terms = VerbTerms<Self>(
    "member.withdraw-consent", Phrase("end what a member agreed to", "撤回会员同意"),
    needs: [.anyOf(.editMember, .seat, .order, .queue)],
    // Never what was noted: the trail cannot be erased.
    audit: .entry("consentWithdrawn") { verb, _ in
      AuditNote(subject: "member/\(verb.memberID)", detail: verb.purpose.rawValue)
    },
    events: [.memberConsentWithdrawn, .careWithdrawn])

  let purpose: MemberConsent.Purpose
  let memberID: Identifier<Member>

  public init(_ purpose: MemberConsent.Purpose, of memberID: Identifier<Member>) {
    self.purpose = purpose
    self.memberID = memberID
  }

  public func run(in transaction: Transaction) throws -> Member {
    var member = try transaction.knownMember(memberID)
    let given = try MemberConsent.fetchCurrent(transaction.db, of: memberID)
    guard let consent = given.first(where: { $0.purpose == purpose }) else { return member }
    try transaction.endConsent(
      consent, of: memberID, at: transaction.now, by: transaction.author.name)
    member.revision = try transaction.record(
      .memberConsentWithdrawn, memberID,
      MemberConsentFact(consent, withdrawnAt: max(transaction.now, consent.givenAt)))
    return member
  }
}
