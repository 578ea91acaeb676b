import Foundation
import GRDB
import StoreDomain

/// A member brought from elsewhere, with what is known about it.
public struct ImportedMember: Sendable {
  public var member: Member
  public var facts: [MemberFact]
  public var visits: [MemberVisit]

  public init(member: Member, facts: [MemberFact] = [], visits: [MemberVisit] = []) {
    self.member = member
    self.facts = facts
    self.visits = visits
  }
}

extension StoreDatabase {
  /// Brings members in, 500 at a time, as they were: no event, because headquarters knows them.
  /// A member who is already there is left as it is, so that it may be run again.
  ///
  /// - Returns: how many are new.
  @discardableResult
  public func importMembers(_ members: [ImportedMember]) throws -> Int {
    var count = 0
    for start in stride(from: 0, to: members.count, by: 500) {
      let batch = members[start..<min(start + 500, members.count)]
      count += try maintain { db in
        try batch.reduce(0) { count, new in
          let isNew = try new.insert(db, in: store.country, ids: environment.ids)
          return count + (isNew ? 1 : 0)
        }
      }
    }
    return count
  }
}

extension ImportedMember {
  fileprivate func insert(
    _ db: Database, in home: Country?, ids: IdentifierGenerator
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, keyVersion)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """
    ).execute(arguments: [
      member.id, member.code, member.name,
      member.phone.map { PhoneNumber.renewed($0, in: home) }, member.level,
      member.birthday?.column, member.note, member.enrolledAt, NameKeys.version,
    ])
    guard db.changesCount > 0 else { return false }
    try member.insertSearchKeys(db)
    for fact in facts { try fact.insert(db, for: member.id) }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for visit in visits {
      let id: Identifier<MemberVisit> = ids.next()
      let dishes = String(decoding: try JSONEncoder.frozen.encode(visit.dishes), as: UTF8.self)
      try statement.execute(arguments: [
        id, member.id, visit.day, visit.partySize, visit.spentMinorUnits, dishes,
      ])
    }
    return true
  }
}
