import Foundation
import GRDB
import HeadquartersContract
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

  private let countsFrom: Place?
  private let ranksFrom: Place?

  /// Where a visit stands among all: of many on one day, too, some are the latest.
  private struct Place: Comparable {
    let day: LocalDate
    let member: Identifier<Member>
    /// Among the member's own.
    let index: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.day, one.member.rawValue, one.index) < (other.day, other.member.rawValue, other.index)
    }
  }

  init(_ members: [ImportedMember]) {
    let days = members.flatMap { $0.visits.filter(\.teaches).map(\.day) }.sorted(by: >)
    guard let oldest = days.prefix(Self.teaching.counts).last else {
      (countsFrom, ranksFrom) = (nil, nil)
      return
    }
    let latest = Self.visits(of: members).map(\.place).filter { $0.day >= oldest }.sorted(by: >)
    countsFrom = latest.prefix(Self.teaching.counts).last
    ranksFrom = latest.prefix(Self.teaching.ranking).last
  }

  func insert(_ db: Database, of members: [ImportedMember]) throws {
    for (place, visit) in Self.visits(of: members).sorted(by: { $0.place < $1.place }) {
      let teaches: TasteLesson.Teaches =
        if let ranksFrom, place >= ranksFrom {
          .ranking
        } else if let countsFrom, place >= countsFrom {
          .counts
        } else {
          .past
        }
      try TasteLesson(
        memberID: place.member, day: visit.day,
        dishes: visit.dishes.filter { $0.value > 0 }.keys.sorted(), teaches: teaches
      ).insert(db)
    }
  }

  /// Those on which something was had.
  private static func visits(of members: [ImportedMember]) -> [(place: Place, visit: MemberVisit)] {
    members.flatMap { member in
      member.visits.enumerated().filter { $0.element.teaches }.map { index, visit in
        (Place(day: visit.day, member: member.member.id, index: index), visit)
      }
    }
  }
}

extension MemberVisit {
  fileprivate var teaches: Bool { dishes.contains { $0.value > 0 } }
}

extension ImportedMember {
  fileprivate func insert(
    _ db: Database, in home: Country?, ids: IdentifierGenerator
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO member (id, code, name, formOfAddress, phone, level, birthday, note,
          enrolledAt, keyVersion)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """
    ).execute(arguments: [
      member.id, member.code, member.name, member.formOfAddress,
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
      let dishes = try FrozenJSON.text(visit.dishes)
      try statement.execute(arguments: [
        id, member.id, visit.day, visit.partySize, visit.spentMinorUnits, dishes,
      ])
    }
    return true
  }
}
