import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Whom a guest comes with, what they need, and what staff tell each other")
struct HouseholdTests {
  private static let kinds: [MemberFact.Kind] = [
    .companion(name: "刘洋", relation: .partner), .companion(name: nil, relation: .grandparent),
    .anniversary(on: YearlyDay(month: 5, day: 10)),
    .anniversary(on: YearlyDay(month: 10, day: 1, year: 2016)), .help(.elderly),
    .help(.wheelchair), .help(.highChair), .note("likes jasmine tea", audience: .everyone),
    .note("offer the terrace", audience: .leads),
  ]
  private static let secret = "offer the terrace"

  private let store: TestStore
  private var database: StoreDatabase { store.database }

  init() throws { store = try TestStore() }

  private func receive(_ row: MemberRow, _ id: Identifier<Member>, version: Int = 1) throws {
    try store.receive(try ChangeItem(.member, id: id.rawValue, version: version, row))
  }

  @Test("All of it is kept with author and time, and stands in the file that is opened again")
  func roundTrip() throws {
    let member = try store.enrol()
    for kind in Self.kinds {
      let fact = try database.perform(
        NoteFact(kind, for: member.id, consent: .spoken), by: store.server)
      #expect(fact.kind == kind)
      #expect(fact.authorName == store.server.name)
    }
    let all = Set(MemberFact.Audience.allCases)
    let reopened = try store.anotherTerminal()
    #expect(Set(try reopened.profile(member.id, for: all).facts.map(\.kind)) == Set(Self.kinds))
    let facts = try reopened.profile(member.id, for: all).facts
    for fact in facts { _ = try database.perform(EndFact(fact.id), by: store.manager) }
    #expect(try reopened.profile(member.id, for: all).facts == [])
    #expect(
      Set(try store.events()).isSuperset(of: [
        "foh.member.enrolled.v2", "foh.member.fact-noted.v2", "foh.member.fact-ended.v2",
      ]))
    try expectEventsEqualRevisions(store)
  }

  @Test("What cannot be is refused, and the refused note leaves nothing")
  func refused() throws {
    let member = try store.enrol()
    _ = try database.perform(NoteFact(.help(.elderly), for: member.id), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: ConsentRefusal.notAsked(.health)) {
        try database.perform(NoteFact(.help(.wheelchair), for: member.id), by: store.server)
      }
      #expect(throws: ConsentRefusal.notAsked(.health)) {
        try database.perform(
          NoteFact(.note("peanut allergy", audience: .everyone), for: member.id), by: store.server)
      }
      // Whoever serves would not read of it.
      #expect(throws: NoteRefusal.namesAllergy) {
        try database.perform(
          NoteFact(
            .note("对花生过敏，请换锅", audience: .leads), for: member.id, consent: .spoken),
          by: store.manager)
      }
      #expect(throws: MemberError.alreadyNoted) {
        try database.perform(NoteFact(.help(.elderly), for: member.id), by: store.server)
      }
      #expect(throws: TextError.missing(.note)) {
        try database.perform(
          NoteFact(.note("  ", audience: .everyone), for: member.id), by: store.server)
      }
      #expect(throws: MemberError.self) {
        try database.perform(
          NoteFact(.anniversary(on: YearlyDay(month: 5, day: 10, year: 2030)), for: member.id),
          by: store.server)
      }
      #expect(throws: MemberError.self) {
        try database.perform(
          NoteFact(.anniversary(on: YearlyDay(month: 2, day: 30)), for: member.id),
          by: store.server)
      }
    }
  }

  @Test("A note for those who lead reaches no profile of anybody else, and nobody else ends it")
  func leadsOnly() throws {
    let member = try store.enrol(phone: "13800138000", facts: [.allergy(.peanut)])
    // Whoever writes it need not be one of them, and is not told whether it is there already.
    let note = NoteFact(.note(Self.secret, audience: .leads), for: member.id)
    let fact = try database.perform(note, by: store.server)
    _ = try database.perform(note, by: store.server)
    let server = NoteRule.audiences(of: store.server.staff.role.permissions)
    let manager = NoteRule.audiences(of: store.manager.staff.role.permissions)
    #expect(try database.profile(member.id).facts.map(\.kind) == [.allergy(.peanut)])
    #expect(try database.profile(member.id, for: server).facts.map(\.kind) == [.allergy(.peanut)])
    #expect(try database.profile(member.id, for: manager).facts.count == 3)
    #expect(try database.findMembers(Self.secret).isEmpty)
    expectNothingWritten(store) {
      #expect(throws: NoteRefusal.notTheirs) {
        try database.perform(EndFact(fact.id), by: store.host)
      }
    }
    _ = try database.perform(EndFact(fact.id), by: store.manager)
    #expect(try database.profile(member.id, for: manager).facts.count == 2)
  }

  @Test("No note stands in an alert, on the kitchen's paper or in the audit trail")
  func nowhereElse() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    for audience in MemberFact.Audience.allCases {
      _ = try database.perform(
        NoteFact(.note(Self.secret, audience: audience), for: member.id), by: store.server)
    }
    let party = try store.seat(2)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    #expect(
      try store.number("SELECT count(*) FROM printJob WHERE instr(document, 'peanut') > 0") > 0)
    for (table, column) in [
      ("printJob", "document"), ("careAlert", "reasonEnglish"), ("careAlert", "reasonChinese"),
      ("auditEntry", "detail"), ("orderLine", "note"), ("memberSearchKey", "key"),
    ] {
      #expect(
        try store.number(
          "SELECT count(*) FROM \(table) WHERE instr(\(column), ?) > 0", [Self.secret]) == 0,
        "\(table).\(column)")
    }
  }

  @Test("The one note of an earlier version stays readable without author, until it is ended")
  func oldNote() throws {
    let member = try store.enrol()
    try database.maintain { db in
      try db.execute(sql: "UPDATE member SET note = 'hard of hearing'")
    }
    #expect(try database.profile(member.id).member.note == "hard of hearing")
    // No other change touches it.
    _ = try database.perform(ChangeMember(member.id, name: "王秀英"), by: store.host)
    #expect(try database.member(member.id)?.note == "hard of hearing")
    _ = try database.perform(ChangeMember(member.id, endsOldNote: true), by: store.host)
    #expect(try database.member(member.id)?.note == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("A guest is addressed as they wish, on alerts too, until the wish is taken away")
  func formOfAddress() throws {
    let member = try database.perform(
      EnrolMember(
        NewMember(
          name: "陈雨欣", formOfAddress: " Ms Chen ", birthday: .gregorian(month: 11, day: 22))),
      by: store.host)
    #expect(member.formOfAddress == "Ms Chen")
    #expect(member.nameWithAddress == "陈雨欣 (Ms Chen)")
    let party = try store.seat(2)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(Set(try database.careAlerts().map(\.guestName)) == ["Ms Chen"])
    // The name stays what one is found and listed by.
    #expect(try database.party(party.id)?.guestName == "陈雨欣")
    let changed = try database.perform(
      ChangeMember(member.id, formOfAddress: "陈女士"), by: store.host)
    #expect(changed.addressed == "陈女士")
    #expect(Set(try database.careAlerts().map(\.guestName)) == ["陈女士"])
    let without = try database.perform(
      ChangeMember(member.id, formOfAddress: ""), by: store.host)
    #expect(without.formOfAddress == nil)
    #expect(without.addressed == "陈雨欣")
    #expect(without.nameWithAddress == "陈雨欣")
    try expectEventsEqualRevisions(store)
  }

  @Test("What another store noted comes down, a lead's note for leads, and goes when it ended")
  func fromHeadquarters() throws {
    let id = store.newID(Member.self)
    func row(ended: Timestamp? = nil, address: String? = "老王") -> MemberRow {
      MemberRow(
        code: "HQ1", name: "王建国", formOfAddress: address, enrolledAt: store.clock.now,
        facts: Self.kinds.enumerated().map { place, kind in
          MemberRow.Fact(
            MemberNoteFact(
              factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000000f\(place)"),
              kind: kind), notedAt: store.clock.now, authorName: "Station", endedAt: ended,
            endedByName: ended.map { _ in "Station" })
        },
        consents: [
          MemberRow.Consent(
            purpose: "health", way: "spoken", givenAt: store.clock.now, authorName: "Station")
        ])
    }
    let all = Set(MemberFact.Audience.allCases)
    try receive(row(), id)
    #expect(Set(try database.profile(id, for: all).facts.map(\.kind)) == Set(Self.kinds))
    #expect(try database.profile(id).facts.count == Self.kinds.count - 1)
    #expect(try database.member(id)?.formOfAddress == "老王")
    try receive(row(ended: store.clock.now, address: nil), id, version: 2)
    #expect(try database.profile(id, for: all).facts == [])
    #expect(try database.member(id)?.formOfAddress == nil)
    #expect(try store.events().isEmpty)
  }

  @Test("A note for readers whom this version does not know is for nobody here")
  func unknownAudience() throws {
    let id = store.newID(Member.self)
    func fact(_ kind: MemberFact.Kind, _ change: (inout MemberRow.Fact) -> Void) -> MemberRow.Fact {
      var fact = MemberRow.Fact(
        MemberNoteFact(factID: store.newID(), kind: kind), notedAt: store.clock.now,
        authorName: "Station")
      change(&fact)
      return fact
    }
    try receive(
      MemberRow(
        code: "HQ1", name: "王建国", enrolledAt: store.clock.now,
        facts: [
          fact(.note("for the owner", audience: .leads)) { $0.audience = "owner" },
          fact(.note("for whom?", audience: .leads)) { $0.audience = nil },
          fact(.companion(name: nil, relation: .partner)) { $0.relation = "butler" },
          fact(.help(.elderly)) { $0.text = "litter" }, fact(.allergy(.peanut)) { _ in },
        ]), id)
    #expect(
      try database.profile(id, for: Set(MemberFact.Audience.allCases)).facts.map(\.kind)
        == [.allergy(.peanut)])
  }

  @Test("Who withdraws consent to health takes the wheelchair away, and keeps the high chair")
  func withdrawn() throws {
    let member = try store.enrol(facts: [.help(.wheelchair), .help(.highChair)])
    _ = try database.perform(WithdrawConsent(.health, of: member.id), by: store.server)
    #expect(try database.profile(member.id).facts.map(\.kind) == [.help(.highChair)])
    #expect(
      try store.number("SELECT count(*) FROM memberFact WHERE instr(kind, 'wheelchair') > 0") == 0)
  }
}
