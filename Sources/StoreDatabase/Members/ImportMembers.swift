import Foundation
import GRDB
import StoreDomain

/// A member brought from elsewhere, with what is known about it.
public struct ImportedMember: Sendable {
  public var member: Member
  public var facts: [MemberFact]
  public var consents: [MemberConsent]
  public var visits: [MemberVisit]

  public init(
    member: Member, facts: [MemberFact] = [], consents: [MemberConsent] = [],
    visits: [MemberVisit] = []
  ) {
    self.member = member
    self.facts = facts
    self.consents = consents
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
    let lessons = ImportedLessons(members)
    for start in stride(from: 0, to: members.count, by: 500) {
      let batch = members[start..<min(start + 500, members.count)]
      count += try maintain { db in
        let new = try batch.filter { try $0.insert(db, in: store.country, ids: environment.ids) }
        try lessons.insert(db, of: new)
        while try taste.learn(db, limit: 1000) == 1000 {}
        return new.count
      }
    }
    return count
  }
}

/// What the house learns from visits that were brought from elsewhere: what each member had, and
/// from the latest visits what is liked, as far as that is affordable.
private struct ImportedLessons {
  /// Enough to tell what belongs together; the last of them teach to rank too.
  private static let teaching = (counts: 2000, ranking: 100)

  private let countsFrom: LocalDate?
  private let ranksFrom: LocalDate?

  init(_ members: [ImportedMember]) {
    let days = members.flatMap { $0.visits.map(\.day) }.sorted(by: >)
    countsFrom = days.prefix(Self.teaching.counts).last
    ranksFrom = days.prefix(Self.teaching.ranking).last
  }

  func insert(_ db: Database, of members: [ImportedMember]) throws {
    let visits = members.flatMap { member in member.visits.map { (member.member.id, $0) } }
    for (member, visit) in visits.sorted(by: {
      ($0.1.day, $0.0.rawValue) < ($1.1.day, $1.0.rawValue)
    }) {
      let codes = visit.dishes.filter { $0.value > 0 }.keys.sorted()
      guard !codes.isEmpty else { continue }
      let teaches: TasteLesson.Teaches =
        if let ranksFrom, visit.day > ranksFrom {
          .ranking
        } else if let countsFrom,
          visit.day > countsFrom
        { .counts } else { .past }
      try TasteLesson(memberID: member, day: visit.day, dishes: codes, teaches: teaches).insert(db)
    }
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
    for consent in consents { try consent.insert(db, for: member.id) }
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
