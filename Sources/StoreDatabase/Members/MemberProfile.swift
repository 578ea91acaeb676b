import Foundation
import GRDB
import StoreDomain

/// All that staff know of a member, in one glance.
public struct MemberProfile: Equatable, Sendable {
  public var member: Member
  /// What holds today, in the order in which it was noted.
  public var facts: [MemberFact]
  /// To what the guest agrees.
  public var consents: [MemberConsent]
  /// Of the last twelve months, the newest first.
  public var visits: [MemberVisit]
  /// Of all time.
  public var visitCount: Int
  public var lastVisit: LocalDate?
  /// What the member ordered in at least two of the last six visits, the most frequent first.
  public var usual: [UsualDish]
  public var isBirthdayToday: Bool
  /// What the member does again and again, each with its evidence.
  public var habits: [GuestHabit] = []
  /// What the member may use of points today; nil where the house gives none and none are left.
  public var points: PointsBalance?
  /// The last entries of points, the newest first.
  public var pointsEntries: [PointsEntry] = []
  /// The single coupons that the member may use, today or later, those first that are over first.
  public var coupons: [Coupon] = []
  /// The business day of all this.
  public var today = LocalDate(dayNumber: 0)

  public init(
    member: Member, facts: [MemberFact], consents: [MemberConsent] = [], visits: [MemberVisit],
    visitCount: Int, lastVisit: LocalDate? = nil, usual: [UsualDish], isBirthdayToday: Bool
  ) {
    self.member = member
    self.facts = facts
    self.consents = consents
    self.visits = visits
    self.visitCount = visitCount
    self.lastVisit = lastVisit
    self.usual = usual
    self.isBirthdayToday = isBirthdayToday
  }
}

/// A dish that a member orders again and again.
public struct UsualDish: Equatable, Sendable, Identifiable {
  public var id: String { dishCode }
  public var dishCode: String
  /// As on the menu; a dish that has left it is nobody's usual.
  public var name: Phrase
  /// In how many of the last `of` visits.
  public var timesInLast6: Int
  /// 1…6.
  public var of: Int

  public init(dishCode: String, name: Phrase, timesInLast6: Int, of: Int) {
    self.dishCode = dishCode
    self.name = name
    self.timesInLast6 = timesInLast6
    self.of = of
  }
}

extension StoreDatabase {
  /// A member's profile as of today.
  ///
  /// - Parameter audiences: for whom it is shown, by `NoteRule`; what is noted for others stays in
  ///   the file.
  /// - Throws: `StoreError.gone`.
  public func profile(
    _ id: Identifier<Member>, for audiences: Set<MemberFact.Audience> = [.everyone]
  ) throws -> MemberProfile {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      guard let member = try Member.fetchOne(db, id: id) else {
        throw StoreError.gone("member \(id)")
      }
      let facts = try MemberFact.fetchCurrent(db, of: id).filter { fact in
        switch fact.kind {
        case .pregnancy(let due): Pregnancy(due: due).isCurrent(on: day)
        default: NoteRule.mayRead(fact.kind, audiences)
        }
      }
      let visits = try MemberVisit.fetchAll(db, of: id, since: day.adding(days: -365))
      let count = try Row.fetchOne(
        db, sql: "SELECT count(*) AS count, max(day) AS last FROM memberVisit WHERE memberID = ?",
        arguments: [id])
      var profile = MemberProfile(
        member: member, facts: facts, consents: try MemberConsent.fetchCurrent(db, of: id),
        visits: visits, visitCount: count?["count"] ?? 0,
        lastVisit: count?["last"], usual: try Self.usual(db, visits),
        isBirthdayToday: member.birthday?.falls(on: day) ?? false)
      profile.today = day
      profile.coupons = try Coupon.fetchUsable(db, of: id, on: day)
      profile.habits = try habits(db, of: id, facts, on: day)
      profile.pointsEntries = try PointsEntry.fetchLast(db, of: id, limit: 8)
      if store.settings.points != nil || !profile.pointsEntries.isEmpty {
        profile.points = try PointsBalance.fetch(db, of: id, on: day)
      }
      return profile
    }
  }

  private static func usual(_ db: Database, _ visits: [MemberVisit]) throws -> [UsualDish] {
    let recent = visits.prefix(6)
    let times = recent.flatMap(\.dishes.keys).reduce(into: [:]) { $0[$1, default: 0] += 1 }
      .filter { $0.value >= 2 || recent.count == 1 }
    guard !times.isEmpty else { return [] }
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT code, nameEnglish, nameChinese FROM dish
        WHERE kind <> 'perHead' AND code IN (SELECT value FROM json_each(?))
        """, arguments: [try ConfigurationWriter.json(times.keys.sorted())]
    ).reduce(into: [String: Phrase]()) { names, row in
      names[row["code"]] = Phrase(row["nameEnglish"], row["nameChinese"])
    }
    return times.compactMap { code, times in
      names[code].map { UsualDish(dishCode: code, name: $0, timesInLast6: times, of: recent.count) }
    }.sorted { ($1.timesInLast6, $0.dishCode) < ($0.timesInLast6, $1.dishCode) }
  }
}

extension MemberVisit {
  /// Visits since a day, the newest first.
  static func fetchAll(
    _ db: Database, of memberID: Identifier<Member>, since day: LocalDate
  ) throws -> [MemberVisit] {
    try visits(
      Row.fetchAll(
        db,
        sql: "SELECT * FROM memberVisit WHERE memberID = ? AND day >= ? ORDER BY day DESC, id DESC",
        arguments: [memberID, day]))
  }

  /// The last visits before a day, the newest first.
  static func fetchLast(
    _ db: Database, of memberID: Identifier<Member>, before day: LocalDate, limit: Int
  ) throws -> [MemberVisit] {
    try visits(
      Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM memberVisit WHERE memberID = ? AND day < ?
            ORDER BY day DESC, id DESC LIMIT ?
            """), arguments: [memberID, day, limit]))
  }

  private static func visits(_ rows: [Row]) throws -> [MemberVisit] {
    let decoder = JSONDecoder()
    return try rows.map { row in
      let dishes: String = row["dishes"]
      return MemberVisit(
        day: row["day"], partySize: row["partySize"], spentMinorUnits: row["spentMinor"],
        dishes: try decoder.decode([String: Int].self, from: Data(dishes.utf8)))
    }
  }
}
