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

/// A guest agrees no more, or never did: what was noted for that purpose ends, and is erased. Doing it
/// again changes nothing.
public struct WithdrawConsent: Verb {
  public static let terms = VerbTerms<Self>(
    "member.withdraw-consent", Phrase("end what a member agreed to", "撤回会员同意"),
    needs: [.anyOf(.editMember, .seat, .order, .queue)],
    // Never what was noted: the trail cannot be erased.
    audit: .entry("consentWithdrawn") { verb, _ in
      AuditNote(subject: "member/\(verb.memberID)", detail: verb.purpose.rawValue)
    },
    events: [
      .memberConsentWithdrawn, .careRaised, .careMoved, .careWithdrawn, .needNoted, .needChanged,
    ])

  let purpose: MemberConsent.Purpose
  let memberID: Identifier<Member>

  public init(_ purpose: MemberConsent.Purpose, of memberID: Identifier<Member>) {
    self.purpose = purpose
    self.memberID = memberID
  }

  public func run(in transaction: Transaction) throws -> Member {
    var member = try transaction.knownMember(memberID)
    let (now, author) = (transaction.now, transaction.author.name)
    let given = try MemberConsent.fetchCurrent(transaction.db, of: memberID)
      .first { $0.purpose == purpose }
    // What was imported or noted before anybody asked is the guest's to withdraw as well.
    let consent =
      given ?? MemberConsent(purpose: purpose, way: .spoken, givenAt: now, authorName: author)
    if given != nil {
      try transaction.endConsent(consent, of: memberID, at: now, by: author)
    } else {
      guard try transaction.eraseFacts(of: memberID, for: purpose, notedUntil: now) else {
        return member
      }
      try transaction.keepWithdrawal(purpose, consent.way, of: memberID, at: now, by: author)
    }
    member.revision = try transaction.record(
      .memberConsentWithdrawn, memberID,
      MemberConsentFact(consent, withdrawnAt: max(now, consent.givenAt)))
    return member
  }
}
