import GRDB
import HeadquartersContract
import StoreDomain

/// Changes what is known about a member. Nil leaves as it is, an empty text takes away.
public struct ChangeMember: Verb {
  public static let terms = VerbTerms<Self>(
    "member.change", Phrase("change a member", "修改会员资料"), needs: [.permission(.editMember)],
    audit: .none(because: "its event names who did it"),
    events: [.memberChanged, .careRaised, .careMoved])

  let id: Identifier<Member>
  let name: String?
  let formOfAddress: String?
  let phone: String?
  let birthday: Birthday?
  let level: String?
  let endsOldNote: Bool

  /// - Parameter endsOldNote: takes away what an earlier version kept in the member's one field;
  ///   notes are made by `NoteFact`.
  public init(
    _ id: Identifier<Member>, name: String? = nil, formOfAddress: String? = nil,
    phone: String? = nil, birthday: Birthday? = nil, level: String? = nil,
    endsOldNote: Bool = false
  ) {
    self.id = id
    self.name = name
    self.formOfAddress = formOfAddress
    self.phone = phone
    self.birthday = birthday
    self.level = level
    self.endsOldNote = endsOldNote
  }

  public func run(in transaction: Transaction) throws -> Member {
    let before = try transaction.knownMember(id)
    var member = before
    if let name {
      guard let name = try GuestText.name(name) else { throw TextError.missing(.name) }
      member.name = name
    }
    if let formOfAddress { member.formOfAddress = try GuestText.name(formOfAddress) }
    if let phone { member.phone = try GuestText.phone(phone, in: transaction.store.country) }
    if let birthday { member.birthday = birthday }
    if let level { member.level = try GuestText.clean(level, .what, limit: 32) ?? member.level }
    if endsOldNote { member.note = nil }
    guard member != before else { return before }
    try transaction.check(member)
    try transaction.db.execute(
      sql: """
        UPDATE member
        SET name = ?, formOfAddress = ?, phone = ?, level = ?, birthday = ?, note = ?
        WHERE id = ?
        """,
      arguments: [
        member.name, member.formOfAddress, member.phone, member.level, member.birthday?.column,
        member.note, id,
      ])
    if member.name != before.name { try transaction.writeSearchKeys(of: member, replacing: true) }
    if member.name != before.name || member.birthday != before.birthday {
      try transaction.notePairs(of: member)
    }
    try transaction.recordMember(&member, .memberChanged)
    if member.birthday != before.birthday || member.level != before.level {
      try transaction.raiseCareIfHere(id)
    }
    return member
  }
}
