import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A guest agrees to what is kept of their health")
struct ConsentTests {
  private let store: TestStore
  private var database: StoreDatabase { store.database }

  private static let due = LocalDate(year: 2027, month: 1, day: 9)
  private static let health: [MemberFact.Kind] = [
    .allergy(.peanut), .pregnancy(due: due), .diet("gluten free"), .diet("low salt"),
    .preference("no sugar in the broth"),
  ]
  private static let child = MemberFact.Kind.child(
    name: "Peregrin", bornIn: LocalDate(year: 2023, month: 5, day: 1))

  init() throws { store = try TestStore() }

  @Test("and without it nothing of health or children is noted", arguments: health + [child])
  func withoutConsent(_ kind: MemberFact.Kind) throws {
    let member = try store.enrol()
    let purpose = try #require(kind.consentPurpose)
    expectNothingWritten(store) {
      #expect(throws: ConsentRefusal.notAsked(purpose)) {
        try database.perform(NoteFact(kind, for: member.id), by: store.server)
      }
    }
    _ = try database.perform(
      NoteFact(kind, for: member.id, consent: .spoken), by: store.server)
    let consent = try #require(try database.profile(member.id).consents.first)
    #expect(
      consent
        == MemberConsent(
          purpose: purpose, way: .spoken, givenAt: store.clock.now,
          authorName: store.server.name))
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "while tastes, beliefs and complaints need none",
    arguments: [
      MemberFact.Kind.preference("window"), .complaint("slow"), .diet("halal"), .diet("vegetarian"),
    ])
  func nothingToAsk(_ kind: MemberFact.Kind) throws {
    let member = try store.enrol()
    _ = try database.perform(NoteFact(kind, for: member.id), by: store.server)
    #expect(try database.profile(member.id).consents.isEmpty)
  }

  @Test("An allergy said at the table for tonight needs no member and no consent")
  func saidTonight() throws {
    let party = try store.seat(2)
    try database.perform(NoteNeeds([.allergy(.peanut)], for: .party(party.id)), by: store.server)
    #expect(try database.needs(of: party.id).allergies == [.peanut])
  }

  @Test("Given twice it is kept once, and asked again only after it was withdrawn")
  func once() throws {
    let member = try store.enrol()
    let before = try store.events().count
    for _ in 1...2 {
      _ = try database.perform(GiveConsent(.health, .written, of: member.id), by: store.server)
    }
    _ = try database.perform(NoteFact(.allergy(.egg), for: member.id), by: store.server)
    #expect(
      try store.events(after: before) == [
        "foh.member.consent-given.v2", "foh.member.fact-noted.v2",
      ])
    for _ in 1...2 {
      _ = try database.perform(WithdrawConsent(.health, of: member.id), by: store.server)
    }
    #expect(
      try store.number("SELECT count(*) FROM auditEntry WHERE action = 'consentWithdrawn'") == 1)
    #expect(throws: ConsentRefusal.notAsked(.health)) {
      try database.perform(NoteFact(.allergy(.egg), for: member.id), by: store.server)
    }
    store.clock.advance(minutes: 1)
    _ = try database.perform(
      NoteFact(.allergy(.egg), for: member.id, consent: .app), by: store.server)
    #expect(try database.profile(member.id).consents.map(\.way) == [.app])
    try expectEventsEqualRevisions(store)
  }

  @Test("Withdrawn it erases the facts of that purpose, their alerts too, and no others")
  func withdrawn() throws {
    let member = try store.enrol(
      phone: "13800138000", facts: Self.health + [Self.child, .preference("window")])
    _ = try store.ticket(phone: "13800138000")
    #expect(try database.careAlerts([.open]).contains { $0.kind == .pregnancy })
    _ = try database.perform(WithdrawConsent(.health, of: member.id), by: store.server)
    #expect(
      Set(try database.profile(member.id).facts.map(\.kind))
        == [Self.child, .preference("window")])
    #expect(try database.careAlerts([.open]).map(\.kind) == [.child])
    for (table, column) in [
      ("memberFact", "kind"), ("careAlert", "reasonEnglish"), ("careAlert", "reasonChinese"),
    ] {
      for text in ["peanut", "pregnan", "9 Jan", "low salt", "孕妇"] {
        #expect(
          try store.number("SELECT count(*) FROM \(table) WHERE \(column) LIKE '%\(text)%'") == 0)
      }
    }
    #expect(try database.profile(member.id).consents.map(\.purpose) == [.children])
    try expectEventsEqualRevisions(store)
  }

  @Test("What another store was told holds here, and what was withdrawn there is erased here")
  func fromHeadquarters() throws {
    let id = store.newID(Member.self)
    let now = store.clock.now
    let fact = MemberRow.Fact(
      MemberNoteFact(factID: store.newID(), kind: .allergy(.peanut)), notedAt: now,
      authorName: "Station")
    func row(withdrawnAt: Timestamp?, facts: [MemberRow.Fact]?) -> MemberRow {
      MemberRow(
        code: "HQ1", name: "王芳", phone: "13900001111", enrolledAt: now, facts: facts,
        consents: [
          MemberRow.Consent(
            purpose: "health", way: "spoken", givenAt: now, authorName: "Station",
            withdrawnAt: withdrawnAt)
        ])
    }
    try store.receive(
      try ChangeItem(.member, id: id.rawValue, version: 1, row(withdrawnAt: nil, facts: [fact])))
    #expect(try database.profile(id).consents.map(\.purpose) == [.health])
    _ = try database.perform(NoteFact(.allergy(.egg), for: id), by: store.server)
    #expect(try database.profile(id).facts.count == 2)
    store.clock.advance(minutes: 5)
    for version in 2...3 {
      try store.receive(
        try ChangeItem(
          .member, id: id.rawValue, version: version,
          row(withdrawnAt: store.clock.now, facts: nil)))
    }
    #expect(try database.profile(id).facts.isEmpty)
    #expect(try database.profile(id).consents.isEmpty)
    try expectEventsEqualRevisions(store)
  }

  private func row(_ facts: [MemberRow.Fact], name: String = "王芳") -> MemberRow {
    MemberRow(
      code: "HQ1", name: name, phone: "13900001111", enrolledAt: store.clock.now, facts: facts)
  }

  private func fact(_ kind: MemberFact.Kind) -> MemberRow.Fact {
    MemberRow.Fact(
      MemberNoteFact(factID: store.newID(), kind: kind), notedAt: store.clock.now,
      authorName: "Station")
  }

  @Test("What was noted before anybody asked is withdrawn too, and does not come back")
  func withoutAskingWithdrawn() throws {
    let id = store.newID(Member.self)
    let facts = [fact(.allergy(.peanut)), fact(.preference("window"))]
    try store.receive(try ChangeItem(.member, id: id.rawValue, version: 1, row(facts)))
    #expect(try database.profile(id).facts.count == 2)
    let before = try store.events().count
    for _ in 1...2 {
      _ = try database.perform(WithdrawConsent(.health, of: id), by: store.server)
    }
    #expect(try database.profile(id).facts.map(\.kind) == [.preference("window")])
    #expect(try store.events(after: before) == ["foh.member.consent-withdrawn.v2"])
    try store.acknowledgeAll()
    // A row that was on its way.
    try store.receive(
      try ChangeItem(.member, id: id.rawValue, version: 2, row(facts, name: "王方")))
    #expect(try database.profile(id).member.name == "王方")
    #expect(try database.profile(id).facts.map(\.kind) == [.preference("window")])
    // What the guest agrees to later is noted as ever.
    store.clock.advance(minutes: 1)
    _ = try database.perform(
      NoteFact(.allergy(.egg), for: id, consent: .spoken), by: store.server)
    #expect(try database.profile(id).facts.count == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test("A profile that waits to be taken does not keep what was withdrawn")
  func heldProfile() throws {
    let member = try store.enrol("王芳")
    try store.receive(
      try ChangeItem(
        .member, id: member.id.rawValue, version: 1, row([fact(.diet("zucchini free"))])))
    func held() throws -> Int {
      try store.number("SELECT count(*) FROM feedRow WHERE instr(held, 'zucchini') > 0")
    }
    #expect(try held() == 1)
    _ = try database.perform(WithdrawConsent(.health, of: member.id), by: store.server)
    #expect(try held() == 0)
    #expect(try store.number("SELECT count(*) FROM feedRow WHERE held IS NOT NULL") == 1)
  }

  @Test("Withdrawn at the table it is heeded there for tonight, at the guest's seat, and then gone")
  func withdrawnAtTheTable() throws {
    let (host, guest) = (try store.enrol("王秀英"), try store.enrol("陈雨欣", facts: Self.health))
    let party = try store.seat(2)
    _ = try database.perform(AddGuest(host.id, to: .party(party.id)), by: store.server)
    _ = try database.perform(AddGuest(guest.id, to: .party(party.id), seat: 2), by: store.server)
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D004").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let before = try database.needs(of: party.id)
    _ = try database.perform(WithdrawConsent(.health, of: guest.id), by: store.server)
    #expect(try database.profile(guest.id).facts.isEmpty)
    let needs = try database.needs(of: party.id)
    #expect(needs.allergies == [.peanut])
    #expect(needs.seats[.allergy(.peanut)] == [2])
    #expect(needs.diets.isSuperset(of: before.diets))
    #expect(needs.diets.isSuperset(of: [.noRaw, .noAlcohol, .noCaffeine]))
    // Nobody is told twice of what was known.
    #expect(needs.news(since: before).allSatisfy { !$0.isAllergy })
    try expectEventsEqualRevisions(store)

    let rest = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: rest), by: store.cashier)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T02")
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 0)
    #expect(try database.checkInvariants() == [])
  }
}
