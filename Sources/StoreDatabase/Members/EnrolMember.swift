import GRDB
import HeadquartersContract
import StoreDomain

/// What a guest who becomes a member tells.
public struct NewMember: Hashable, Sendable {
  public var name: String
  public var phone: String?
  public var birthday: Birthday?
  public var level: String
  /// The number on the card; one is made when there is none.
  public var code: String?
  public var note: String?

  public init(
    name: String, phone: String? = nil, birthday: Birthday? = nil, level: String = "member",
    code: String? = nil, note: String? = nil
  ) {
    self.name = name
    self.phone = phone
    self.birthday = birthday
    self.level = level
    self.code = code
    self.note = note
  }
}

extension StoreDatabase {
  /// Makes a guest a member.
  ///
  /// - Throws: `MemberError.phoneTaken`, `.codeTaken`, `.impossibleBirthday`; `TextError`.
  public func enrol(
    _ new: NewMember, id: Identifier<Member>? = nil, by author: Author
  ) throws -> Member {
    try write(by: author) { try $0.enrol(new, id: id) }
  }

  /// Changes what is known about a member. Nil leaves as it is, an empty text takes away.
  public func changeMember(
    _ id: Identifier<Member>, name: String? = nil, phone: String? = nil,
    birthday: Birthday? = nil, level: String? = nil, note: String? = nil, by author: Author
  ) throws -> Member {
    try write(by: author) {
      try $0.changeMember(
        id, name: name, phone: phone, birthday: birthday, level: level, note: note)
    }
  }

  /// A member's whole phone number, for this one look; who looked is kept in the audit trail.
  ///
  /// - Throws: `StaffError.notPermitted(.revealPhone)`, `MemberError.noPhone`.
  public func revealPhone(_ id: Identifier<Member>, by author: Author) throws -> String {
    try write(by: author) { transaction in
      try transaction.require(.revealPhone)
      let member = try transaction.member(id)
      guard let phone = member.phone else { throw MemberError.noPhone }
      try transaction.audit("phoneRevealed", subject: "member/\(id)", detail: member.code)
      return phone
    }
  }

  /// A member as it stands; nil when there is none with this id.
  public func member(_ id: Identifier<Member>) throws -> Member? {
    try read { try Member.fetchOne($0, id: id) }
  }
}

extension Transaction {
  func enrol(_ new: NewMember, id: Identifier<Member>? = nil) throws -> Member {
    try require(.editMember)
    if let id, let member = try Member.fetchOne(db, id: id) { return member }
    guard let name = try GuestText.name(new.name) else { throw TextError.missing(.name) }
    let id = id ?? newID()
    var member = Member(
      id: id, code: try GuestText.clean(new.code, .code, limit: 32) ?? Member.code(madeFrom: id),
      name: name, phone: try GuestText.phone(new.phone),
      level: try GuestText.clean(new.level, .what, limit: 32) ?? "member",
      birthday: new.birthday, note: try GuestText.note(new.note), enrolledAt: now)
    try check(member)
    try insert(member)
    try recordMember(&member, .memberEnrolled)
    return member
  }

  func changeMember(
    _ id: Identifier<Member>, name: String? = nil, phone: String? = nil,
    birthday: Birthday? = nil, level: String? = nil, note: String? = nil
  ) throws -> Member {
    try require(.editMember)
    let before = try member(id)
    var member = before
    if let name {
      guard let name = try GuestText.name(name) else { throw TextError.missing(.name) }
      member.name = name
    }
    if let phone { member.phone = try GuestText.phone(phone) }
    if let birthday { member.birthday = birthday }
    if let level { member.level = try GuestText.clean(level, .what, limit: 32) ?? member.level }
    if let note { member.note = try GuestText.note(note) }
    guard member != before else { return before }
    try check(member)
    try db.execute(
      sql: """
        UPDATE member SET name = ?, phone = ?, level = ?, birthday = ?, note = ? WHERE id = ?
        """,
      arguments: [
        member.name, member.phone, member.level, member.birthday?.column, member.note, id,
      ])
    if member.name != before.name { try writeSearchKeys(of: member, replacing: true) }
    try recordMember(&member, .memberChanged)
    if member.birthday != before.birthday { try raiseCareIfHere(id) }
    return member
  }

  /// Writes a member's row and the keys by which the name is found. No event.
  func insert(_ member: Member) throws {
    try db.execute(
      literal: """
        INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt)
        VALUES (\(member.id), \(member.code), \(member.name), \(member.phone), \(member.level),
          \(member.birthday?.column), \(member.note), \(member.enrolledAt))
        """)
    try writeSearchKeys(of: member, replacing: false)
  }

  func writeSearchKeys(of member: Member, replacing: Bool) throws {
    if replacing {
      try db.execute(
        sql: "DELETE FROM memberSearchKey WHERE memberID = ?", arguments: [member.id])
    }
    try member.insertSearchKeys(db)
  }

  func recordMember(_ member: inout Member, _ event: Event<MemberProfileFact>) throws {
    member.revision = try record(event, member.id, MemberProfileFact(member))
  }

  func check(_ member: Member) throws {
    if let birthday = member.birthday, !birthday.isValid { throw MemberError.impossibleBirthday }
    if let phone = member.phone,
      let other = try String.fetchOne(
        db, sql: "SELECT name FROM member WHERE phone = ? AND id <> ?",
        arguments: [phone, member.id])
    {
      throw MemberError.phoneTaken(by: other)
    }
    let isTaken = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM member WHERE code = ? AND id <> ?)",
      arguments: [member.code, member.id])
    if isTaken == true { throw MemberError.codeTaken(member.code) }
  }
}

extension Member {
  func insertSearchKeys(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO memberSearchKey (key, memberID) VALUES (?, ?)")
    for key in NameKeys.keys(for: name) { try statement.execute(arguments: [key, id]) }
  }
}
