import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// A member as it stands; nil when there is none with this id.
  public func member(_ id: Identifier<Member>) throws -> Member? {
    try read { try Member.fetchOne($0, id: id) }
  }
}

extension Transaction {
  /// Writes a member's row and the keys by which the name is found. No event.
  func insert(_ member: Member) throws {
    try db.execute(
      literal: """
        INSERT INTO member (id, code, name, formOfAddress, phone, level, birthday, note,
          enrolledAt, keyVersion)
        VALUES (\(member.id), \(member.code), \(member.name), \(member.formOfAddress),
          \(member.phone), \(member.level), \(member.birthday?.column), \(member.note),
          \(member.enrolledAt), \(NameKeys.version))
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
    try Self.insertSearchKeys(db, of: id, name: name)
  }

  static func insertSearchKeys(
    _ db: Database, of id: Identifier<Member>, name: String
  ) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO memberSearchKey (key, memberID) VALUES (?, ?)")
    for key in NameKeys.keys(for: name) { try statement.execute(arguments: [key, id]) }
  }
}
