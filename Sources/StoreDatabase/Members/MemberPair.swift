import GRDB
import StoreDomain

/// Two rows of members that may be one person. Somebody decides; nothing is joined by itself, because
/// a mistyped digit would show one guest the allergies and the birthday of another.
public struct MemberPair: Hashable, Sendable, Identifiable {
  /// Why they may be one.
  public enum Reason: String, Hashable, Sendable {
    /// The same phone number, written in two ways.
    case phone
    /// The same name and the same birthday.
    case birthday

    public var phrase: Phrase {
      switch self {
      case .phone: Phrase("the same phone", "手机号相同")
      case .birthday: Phrase("the same name and birthday", "姓名和生日相同")
      }
    }
  }

  public var first: Member
  public var second: Member
  public var reason: Reason
  public var foundAt: Timestamp

  public var id: String { first.id.rawValue + " " + second.id.rawValue }
}

extension MemberPair.Reason: DatabaseValueConvertible, StatementColumnConvertible {}

extension StoreDatabase {
  /// Rows that may be one person and of which nobody has said anything, the latest first.
  public func memberPairs(limit: Int = 100) throws -> [MemberPair] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM memberPair WHERE settledAt IS NULL ORDER BY foundAt DESC, firstID LIMIT ?
          """, arguments: [limit])
      let members = try Member.fetch(
        db, ids: rows.flatMap { [$0["firstID"] as Identifier<Member>, $0["secondID"]] })
      return rows.compactMap { row in
        guard let first = members[row["firstID"]], let second = members[row["secondID"]] else {
          return nil
        }
        return MemberPair(
          first: first, second: second, reason: row["reason"], foundAt: row["foundAt"])
      }
    }
  }
}

extension Transaction {
  /// Puts a pair before somebody, unless that was done before.
  func notePair(
    _ one: Identifier<Member>, _ other: Identifier<Member>, _ reason: MemberPair.Reason
  ) throws {
    try MemberPair.note(db, one, other, reason, at: now)
  }

  /// Puts a member and whoever has the same name and birthday before somebody.
  func notePairs(of member: Member) throws {
    guard let birthday = member.birthday?.column else { return }
    try MemberPair.noteNamesakes(db, of: member.id, member.name, birthday: birthday, at: now)
  }
}

extension MemberPair {
  static func note(
    _ db: Database, _ one: Identifier<Member>, _ other: Identifier<Member>, _ reason: Reason,
    at moment: Timestamp
  ) throws {
    guard one != other else { return }
    let ids = [one, other].sorted()
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO memberPair (firstID, secondID, reason, foundAt) VALUES (?, ?, ?, ?)
        """, arguments: [ids[0], ids[1], reason, moment])
  }

  /// Members with the same name and birthday, by the index of names.
  static func noteNamesakes(
    _ db: Database, of id: Identifier<Member>, _ name: String, birthday: String,
    at moment: Timestamp
  ) throws {
    let whole = NameKeys.whole(name)
    guard !whole.isEmpty else { return }
    let others = try Row.fetchAll(
      db,
      sql: """
        SELECT member.id, member.name FROM memberSearchKey JOIN member ON member.id = memberID
        WHERE key = ? AND memberID <> ? AND birthday = ?
        """, arguments: [whole, id, birthday])
    for other in others where NameKeys.whole(other["name"]) == whole {
      try note(db, id, other["id"], .birthday, at: moment)
    }
  }
}
