import GRDB
import HeadquartersContract
import StoreDomain

/// Notes something about a member. If the member is here, the care for it is raised at once.
///
/// Of a health fact or a child the guest must have agreed, before or with this very note. Throws
/// `ConsentRefusal`, `NoteRefusal`, `MemberError.impossibleFact`, `.alreadyNoted`.
public struct NoteFact: Verb {
  public static let terms = VerbTerms<Self>(
    "member.note-fact", Phrase("note something about a member", "登记会员信息"),
    needs: [.anyOf(.editMember, .seat, .order, .queue)],
    audit: .none(because: "the fact keeps who noted it"),
    events: [.memberConsentGiven, .memberFactNoted, .careRaised, .careMoved])

  let kind: MemberFact.Kind
  let memberID: Identifier<Member>

  let consent: MemberConsent.Way?

  /// - Parameter consent: how the guest has just agreed; nil when they were not asked now.
  public init(
    _ kind: MemberFact.Kind, for memberID: Identifier<Member>,
    consent: MemberConsent.Way? = nil
  ) {
    self.kind = kind
    self.memberID = memberID
    self.consent = consent
  }

  public func run(in transaction: Transaction) throws -> MemberFact {
    var member = try transaction.knownMember(memberID)
    let kind = try transaction.checked(kind)
    try NoteRule.check(noting: kind)
    // A guest may complain of the same thing twice, and staff write the same note twice: saying that
    // it is noted would tell who may not read it. Everything else is so or is not.
    let mayRepeat =
      switch kind {
      case .complaint, .note: true
      default: false
      }
    let current = try MemberFact.fetchCurrent(transaction.db, of: memberID)
    guard mayRepeat || !current.contains(where: { $0.kind == kind }) else {
      throw MemberError.alreadyNoted
    }
    if let consent, let purpose = kind.consentPurpose {
      try transaction.giveConsent(purpose, consent, by: &member)
    }
    try ConsentRule.check(
      kind, given: try MemberConsent.fetchCurrent(transaction.db, of: memberID))
    let fact = MemberFact(
      id: transaction.newID(), kind: kind, notedAt: transaction.now,
      authorName: transaction.author.name)
    try transaction.tellingKitchen(ofMember: memberID) {
      try fact.insert(transaction.db, for: memberID)
    }
    try transaction.recordFact(fact, of: &member, .memberFactNoted)
    try transaction.raiseCareIfHere(memberID)
    return fact
  }
}
