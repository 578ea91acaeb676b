import GRDB
import HeadquartersContract
import StoreDomain

/// Makes a guest a member.
///
/// Throws `MemberError.phoneTaken`, `.codeTaken`, `.impossibleBirthday`; `TextError`.
public struct EnrolMember: Verb {
  public static let terms = VerbTerms<Self>(
    "member.enrol", Phrase("make a guest a member", "新会员"), needs: [.permission(.editMember)],
    audit: .none(because: "its event names who did it"),
    events: [.memberEnrolled])

  let new: NewMember
  let id: Identifier<Member>?

  public init(_ new: NewMember, id: Identifier<Member>? = nil) {
    self.new = new
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Member {
    if let id, let member = try Member.fetchOne(transaction.db, id: id) { return member }
    guard let name = try GuestText.name(new.name) else { throw TextError.missing(.name) }
    let id = id ?? transaction.newID()
    var member = Member(
      id: id, code: try GuestText.clean(new.code, .code, limit: 32) ?? Member.code(madeFrom: id),
      name: name, formOfAddress: try GuestText.name(new.formOfAddress),
      phone: try GuestText.phone(new.phone, in: transaction.store.country),
      level: try GuestText.clean(new.level, .what, limit: 32) ?? "member",
      birthday: new.birthday, enrolledAt: transaction.now)
    try transaction.check(member)
    try transaction.insert(member)
    try transaction.notePairs(of: member)
    try transaction.recordMember(&member, .memberEnrolled)
    return member
  }
}
