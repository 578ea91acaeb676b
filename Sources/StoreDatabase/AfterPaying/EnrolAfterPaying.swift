import GRDB
import HeadquartersContract
import StoreDomain

/// Makes the guest who has just paid a member, in one step: by phone, with the consent to messages if
/// it was given, and with this evening as the first visit and the points of this check. Whoever has the
/// phone already is a member, and the check becomes theirs.
///
/// The id makes a repetition after an unclear answer the same member; doing it again changes nothing.
/// Throws `EnrolmentRefusal`, `TextError`, `MemberError`.
public struct EnrolAfterPaying: Verb {
  public struct Outcome: Sendable {
    public var member: Member
    /// Whether the guest was no member before.
    public var isNew: Bool
    /// How many points the check gave now.
    public var points: Int
  }

  public static let terms = VerbTerms<Self>(
    "check.enrol-guest", Phrase("make the guest of a closed check a member", "结账后办理入会"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "its events name who did it, and the consent keeps who asked"),
    events: EnrolMember.terms.events + AttachMemberToParty.terms.events + [
      .memberConsentGiven, .pointsEarned, .reviewAsked,
    ])

  let checkID: Identifier<Check>
  let phone: String
  let name: String?
  let consent: MemberConsent.Way?
  let id: Identifier<Member>

  /// - Parameters:
  ///   - name: nil for a guest who gave none; they are called by their number's last digits.
  ///   - consent: how the guest agreed to get messages; nil when they did not.
  ///   - id: of the new member, made beforehand.
  public init(
    _ checkID: Identifier<Check>, phone: String, name: String? = nil,
    consent: MemberConsent.Way? = nil, id: Identifier<Member>
  ) {
    self.checkID = checkID
    self.phone = phone
    self.name = name
    self.consent = consent
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Outcome {
    let db = transaction.db
    let check = try transaction.check(checkID)
    try EnrolmentRule.check(check, today: transaction.today)
    guard let partyID = check.partyID, let party = try Party.fetchOne(db, id: partyID) else {
      throw EnrolmentRefusal.nobodyThere
    }
    guard let phone = try GuestText.phone(phone, in: transaction.store.country) else {
      throw TextError.missing(.phone)
    }
    let known = try transaction.memberID(ofPhone: phone)
    if let other = party.memberID, try other != known && !transaction.isErased(other) {
      throw EnrolmentRefusal.otherMember(try transaction.member(other).name)
    }
    var member = try known.map(transaction.knownMember) ?? enrol(phone, in: transaction)
    if let consent { try transaction.giveConsent(.messages, consent, by: &member) }
    try attach(member, to: party, in: transaction)
    try transaction.noteVisitAfterwards(of: member.id, partyID)
    let points = try transaction.earnPointsAfterwards(of: check)
    try transaction.askForReview(of: check, total: check.total?.minorUnits ?? 0)
    return Outcome(
      member: try transaction.member(member.id), isNew: known == nil, points: points)
  }

  private func enrol(_ phone: String, in transaction: Transaction) throws -> Member {
    let typed = try GuestText.name(name)
    let byNumber = Phrase("guest \(phone.suffix(4))", "尾号\(phone.suffix(4))")
    return try EnrolMember(
      NewMember(name: typed ?? byNumber.text(transaction.author.staff.language), phone: phone),
      id: id
    ).run(in: transaction)
  }

  /// Guests who have left their table are at no table any more: nothing is to be done for them there.
  private func attach(_ member: Member, to party: Party, in transaction: Transaction) throws {
    guard party.memberID != member.id else { return }
    guard party.stage == .left else {
      _ = try AttachMemberToParty(member.id, toParty: party.id).run(in: transaction)
      return
    }
    var party = party
    party.guestName = try transaction.guestName(
      party.guestName, of: member, inPlaceOf: party.memberID)
    party.memberID = member.id
    try transaction.db.execute(
      sql: "UPDATE party SET memberID = ?, guestName = ? WHERE id = ?",
      arguments: [member.id, party.guestName, party.id])
    try transaction.recordParty(&party, .partyMemberAttached)
  }
}

extension Transaction {
  fileprivate func isErased(_ id: Identifier<Member>) throws -> Bool {
    try member(id).erasedAt != nil
  }

  /// What the check would have earned its guest when it closed. Of one of which something was refunded
  /// since nothing is earned afterwards: a later refund would take back more than it gave.
  fileprivate func earnPointsAfterwards(of check: Check) throws -> Int {
    let isRefunded = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM guestCheck WHERE refundsCheckID = ?)",
      arguments: [check.id])
    guard isRefunded != true else { return 0 }
    return try earnPoints(of: check, try db.paymentsSince(of: check.id, store.currency))
  }
}
