import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Anniversaries, cards that are greeted, and guests who need help")
struct CareKindTests {
  private static let levels = "\n[[care]]\nfor = \"level\"\nfrom_level = \"gold\"\n"

  /// 22 November is the wedding day of a gold member who comes with an old mother and a small child.
  private static let facts: [MemberFact.Kind] = [
    .anniversary(on: YearlyDay(month: 11, day: 22, year: 2016)), .help(.elderly), .help(.highChair),
  ]

  private func house() throws -> TestStore {
    try TestStore(
      more: ["elderly", "anniversary", "child"].map { "\n[[care]]\nfor = \"\($0)\"\n" }.joined()
        + Self.levels)
  }

  private func guest(_ store: TestStore, level: String = "gold") throws -> Member {
    let member = try store.database.perform(
      EnrolMember(NewMember(name: "王女士", level: level)), by: store.manager)
    for kind in Self.facts {
      _ = try store.database.perform(
        NoteFact(kind, for: member.id, consent: .spoken), by: store.host)
    }
    return member
  }

  private static let all: [CareAlert.Kind] = [.elderly, .anniversary, .child, .level]

  @Test(
    "Each is raised once: with the ticket, at the table, with the order, and for whoever is told")
  func once() throws {
    let store = try house()
    let member = try guest(store)
    #expect(try store.database.careAlerts().isEmpty)
    let ticket = try store.ticket(member: member.id)
    let raised = try store.database.careAlerts()
    #expect(raised.map(\.kind) == Self.all)
    #expect(
      raised.map(\.reason) == [
        Phrase("elderly guest: walk along, easy seat", "老人：陪同入座，安排方便的座位"),
        Phrase("anniversary today (10 years): congratulate", "今天纪念日（10周年）：送上祝福"),
        Phrase("high chair: bring one", "儿童椅：摆好"),
        Phrase("gold member, 1st visit", "金卡会员，第1次到店"),
      ])
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    let check = try store.check(of: party)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    #expect(try store.database.careAlerts(for: party.id).map(\.id) == raised.map(\.id))
    #expect(try store.number("SELECT count(*) FROM careAlert") == 4)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Who is known only at the table is cared for from then on; a better card is greeted at once")
  func later() throws {
    let store = try house()
    let member = try guest(store, level: "silver")
    let party = try store.seat(3, at: "T01")
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(
      try store.database.careAlerts(for: party.id).map(\.kind) == [.elderly, .anniversary, .child])
    _ = try store.database.perform(ChangeMember(member.id, level: "black"), by: store.manager)
    let alerts = try store.database.careAlerts(for: party.id)
    #expect(alerts.map(\.kind) == Self.all)
    #expect(alerts.last?.reason == Phrase("black member, 1st visit", "黑金卡会员，第1次到店"))
    try expectEventsEqualRevisions(store)
  }

  @Test("Each goes up in its own second when nobody takes it")
  func escalated() throws {
    let store = try house()
    _ = try store.ticket(member: try guest(store).id)
    let database = try store.anotherTerminal()
    let raised = try database.careAlerts()
    let minutes = raised.map { $0.escalateAt?.minutes(since: $0.raisedAt) }
    #expect(minutes == [15, 55, 15, 20])
    for alert in raised.sorted(by: { $0.dueAt < $1.dueAt }) {
      let moment = try #require(alert.escalateAt)
      let wait = (moment.millisecondsSinceEpoch - store.clock.now.millisecondsSinceEpoch) / 1_000
      if wait > 0 {
        store.clock.advance(seconds: Int(wait) - 1)
        try database.escalateLateCare()
        #expect(try store.database.careAlerts().first { $0.id == alert.id }?.isEscalated == false)
        store.clock.advance(seconds: 1)
      }
      try database.escalateLateCare()
      let up = try #require(try store.database.careAlerts().first { $0.id == alert.id })
      #expect(up.escalatedAt == alert.escalateAt)
    }
    #expect(CareFigures(try store.database.tonight().care).handedUp == 4)
  }

  @Test("A house that has said nothing greets no card, and cares for the rest")
  func standard() throws {
    let store = try TestStore()
    _ = try store.ticket(member: try guest(store).id)
    #expect(try store.database.careAlerts().map(\.kind) == [.elderly, .anniversary, .child])
  }

  @Test(
    "A console that runs on while a newer one updates the file shows care of a kind it does not know"
  )
  func unknownKind() throws {
    #expect(CareAlert.Kind.allCases.allSatisfy { CareAlert.Kind(stored: $0.rawValue) == $0 })
    let store = try TestStore()
    let member = try store.enrol(facts: [.allergy(.peanut)])
    _ = try store.ticket(member: member.id)
    try store.database.maintain { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = 1")
      try db.execute(
        sql: "UPDATE careAlert SET kind = 'nameDay', reasonEnglish = 'name day: greet'")
      try db.execute(sql: "PRAGMA ignore_check_constraints = 0")
    }
    let alert = try #require(try store.database.careAlerts().first)
    #expect(alert.kind == .other && alert.reason.english == "name day: greet")
    #expect(try store.database.doorBoard().entries.first?.alerts == [alert])
  }
}

@Suite("Which days and which cards a rule of care reaches")
struct CareReachTests {
  private static let calendar = StoreCalendar(timeZone: .gmt)
  private static let moment = Timestamp(millisecondsSinceEpoch: 0)

  private func reasons(
    _ kinds: [MemberFact.Kind] = [], level: String = "member", visits: Int = 0, rule: CareRule,
    on day: LocalDate
  ) -> [Phrase] {
    let ids = IdentifierGenerator(now: { Self.moment })
    return CareReason.all(
      for: Member(
        id: ids.next(), code: "M1", name: "王女士", phone: nil, level: level, birthday: nil,
        enrolledAt: Self.moment),
      facts: kinds.map {
        MemberFact(id: ids.next(), kind: $0, notedAt: Self.moment, authorName: "Li")
      }, visits: CareReason.Visits(count: visits, last: nil), rules: [rule], on: day,
      calendar: Self.calendar
    ).map(\.reason)
  }

  /// Counted on a calendar on paper: the day kept, the evening, the days between, which one it is.
  private static let table: [(kept: String, evening: String, days: Int, years: Int?)] = [
    ("2016-01-02", "2026-12-31", 2, 11), ("2016-01-01", "2026-12-31", 1, 11),
    ("2016-12-31", "2026-12-31", 0, 10), ("2016-12-31", "2026-01-01", 364, 10),
    ("2016-02-29", "2026-02-27", 1, 10), ("2016-02-29", "2026-02-28", 0, 10),
    ("2016-02-29", "2026-03-01", 364, 11), ("2016-02-29", "2027-03-01", 365, 12),
    ("2016-02-29", "2028-02-28", 1, 12), ("2016-02-29", "2028-02-29", 0, 12),
    ("2016-02-29", "2099-12-31", 59, 84), ("2016-03-01", "2028-02-28", 2, 12),
    ("2016-03-01", "2026-02-28", 1, 10), ("2025-11-22", "2026-11-22", 0, 1),
    ("2026-11-22", "2026-11-22", 0, nil), ("02-29", "2026-02-28", 0, nil),
    ("01-01", "2026-12-31", 1, nil),
  ]

  @Test("An anniversary near by, over the new year and in leap years, by a table of its own")
  func anniversaries() throws {
    for row in Self.table {
      let kept = try #require(YearlyDay(row.kept))
      let evening = try #require(LocalDate(row.evening))
      let which = row.years.map { $0 == 1 ? " (1 year)" : " (\($0) years)" } ?? ""
      for reach in 0...31 {
        let found = reasons(
          [.anniversary(on: kept)], rule: CareRule(.anniversary, reach: reach), on: evening)
        guard row.days <= reach else {
          #expect(found.isEmpty, "\(row), \(reach)")
          continue
        }
        let english = try #require(found.first?.english, "\(row), \(reach)")
        let when =
          row.days == 0 ? "today" : row.days == 1 ? "tomorrow" : "in \(row.days) days"
        #expect(english.hasPrefix("anniversary \(when)"), "\(english) of \(row)")
        #expect(english.hasSuffix("\(which): congratulate"), "\(english) of \(row)")
        if which.isEmpty { #expect(!english.contains("year"), "\(english) of \(row)") }
      }
    }
    #expect(
      reasons(
        [.anniversary(on: YearlyDay(month: 1, day: 2, year: 2016))],
        rule: CareRule(.anniversary, reach: 3), on: LocalDate(year: 2026, month: 12, day: 31))
        == [
          Phrase(
            "anniversary in 2 days, 2 Jan (11 years): congratulate", "2天后（1月2日）纪念日（11周年）：提前祝福")
        ])
  }

  @Test("The lowest level and those above it are greeted, with the number of the visit")
  func levels() {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let greeted: [(from: MemberLevel, levels: [String])] = [
      (.member, ["member", "silver", "gold", "black"]), (.silver, ["silver", "gold", "black"]),
      (.gold, ["gold", "black"]), (.black, ["black"]),
    ]
    for (from, levels) in greeted {
      let rule = CareRule(.level, reach: from.rank)
      // A level that only a newer version knows is not greeted as another.
      for level in MemberLevel.allCases.map(\.rawValue) + ["platinum", ""] {
        #expect(
          reasons(level: level, rule: rule, on: day).count == (levels.contains(level) ? 1 : 0),
          "\(level) from \(from)")
      }
    }
    let visits = [
      0: "1st", 1: "2nd", 2: "3rd", 3: "4th", 10: "11th", 11: "12th", 12: "13th", 20: "21st",
      110: "111th", 121: "122nd",
    ]
    for (count, word) in visits {
      #expect(
        reasons(level: "gold", visits: count, rule: CareRule(.level), on: day)
          == [Phrase("gold member, \(word) visit", "金卡会员，第\(count + 1)次到店")])
    }
    #expect(
      reasons(level: "member", visits: 3, rule: CareRule(.level, reach: 0), on: day)
        == [Phrase("member, 4th visit", "普通会员，第4次到店")])
  }
}
