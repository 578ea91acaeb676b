import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A member from headquarters")
struct MembersFromHeadquartersTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  private func row(
    _ name: String = "王芳", phone: String? = "13900001111", code: String = "HQ1",
    level: String = "gold", facts: [MemberRow.Fact]? = nil
  ) -> MemberRow {
    MemberRow(
      code: code, name: name, phone: phone, level: level, enrolledAt: store.clock.now, facts: facts)
  }

  private func item(_ id: Identifier<Member>, version: Int = 1, _ row: MemberRow) throws
    -> ChangeItem
  {
    try ChangeItem(.member, id: id.rawValue, version: version, row)
  }

  @Test("is found by phone and initials, with what is to be known, and leaves no event")
  func isFound() throws {
    let id = store.newID(Member.self)
    let fact = MemberRow.Fact(
      MemberNoteFact(factID: store.newID(), kind: .allergy(.peanut)), notedAt: store.clock.now,
      authorName: "Li")
    try store.receive(item(id, row(facts: [fact])))
    #expect(try store.database.findMembers("wf").map(\.id) == [id])
    #expect(try store.database.findMembers("13900001111").map(\.level) == ["gold"])
    #expect(try store.database.profile(id).facts.map(\.kind) == [.allergy(.peanut)])
    #expect(try store.events().isEmpty)
    try store.receive(item(id, version: 2, row("王小芳")))
    #expect(try store.database.findMembers("wxf").map(\.id) == [id])
    // A row that does not mention the allergy does not end it.
    #expect(try store.database.profile(id).facts.count == 1)
    var ended = fact
    ended.endedAt = store.clock.now
    ended.endedByName = "Anna"
    try store.receive(item(id, version: 3, row("王小芳", facts: [ended])))
    #expect(try store.database.profile(id).facts.isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("keeps the allergy beside a note whose digits could be a card's; the digits are hidden")
  func digitsInANote() throws {
    let id = store.newID(Member.self)
    let fact = MemberRow.Fact(
      MemberNoteFact(factID: store.newID(), kind: .allergy(.peanut)), notedAt: store.clock.now,
      authorName: "Li")
    var row = row(facts: [fact])
    row.note = "window seat, 4111 1111 1111 1111"
    try store.receive(item(id, row))
    #expect(try store.database.profile(id).facts.map(\.kind) == [.allergy(.peanut)])
    #expect(try store.database.member(id)?.note == "window seat, **** **** **** 1111")
  }

  @Test("who was enrolled here is the same person by the phone, under both ids")
  func mergedByPhone() throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    try store.acknowledgeAll()
    let theirs = store.newID(Member.self)
    try store.receive(item(theirs, row()))
    #expect(try store.number("SELECT count(*) FROM member") == 1)
    #expect(try store.database.member(own.id)?.level == "gold")
    try store.receive(item(theirs, version: 2, row("王芳", level: "black")))
    #expect(try store.database.member(own.id)?.level == "black")
    try expectEventsEqualRevisions(store)
  }

  @Test("does not overwrite what headquarters has not heard of yet")
  func ownChangesStand() throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    try store.receive(item(own.id, row("Somebody")))
    #expect(try store.database.member(own.id)?.name == "王女士")
    try store.acknowledgeAll()
    try store.receive(item(own.id, version: 2, row("王芳")))
    #expect(try store.database.member(own.id)?.name == "王芳")
  }

  @Test("brings an allergy at once, also while their profile waits for what was told here")
  func allergyComesAtOnce() throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    let theirs = store.newID(Member.self)
    let allergy = MemberRow.Fact(
      MemberNoteFact(factID: store.newID(), kind: .allergy(.peanut)), notedAt: store.clock.now,
      authorName: "Li")
    try store.receive(item(theirs, row("王芳", facts: [allergy])))
    #expect(try store.database.profile(own.id).facts.map(\.kind) == [.allergy(.peanut)])
    #expect(try store.database.member(own.id)?.name == "王女士")
    // The row that says what was told here came before the answer: nothing newer will come.
    try store.receive(item(theirs, version: 2, row("王女士", level: "black", facts: [allergy])))
    #expect(try store.database.applyDeferredProfiles() == 0)
    try store.acknowledgeAll()
    #expect(try store.database.applyDeferredProfiles() == 0)
    store.clock.advance(minutes: 6)
    #expect(try store.database.applyDeferredProfiles() == 1)
    #expect(try store.database.member(own.id)?.level == "black")
    #expect(try store.database.applyDeferredProfiles() == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("brings an allergy beside what was true when it was noted and is over")
  func overPregnancy() throws {
    let id = store.newID(Member.self)
    func fact(_ kind: MemberFact.Kind) -> MemberRow.Fact {
      MemberRow.Fact(
        MemberNoteFact(factID: store.newID(), kind: kind), notedAt: store.clock.now,
        authorName: "Li")
    }
    let over = MemberFact.Kind.pregnancy(due: LocalDate(year: 2026, month: 1, day: 9))
    let outcome = try store.receive(item(id, row(facts: [fact(over), fact(.allergy(.peanut))])))
    #expect(outcome == FeedOutcome(applied: 1))
    #expect(try store.database.profile(id).facts.map(\.kind) == [.allergy(.peanut)])
  }

  @Test("under another id takes no note away that was made here")
  func ownNoteStays() throws {
    let own = try store.database.perform(
      EnrolMember(NewMember(name: "王女士", formOfAddress: "王太太", phone: "13900001111")),
      by: store.host)
    // As a version that kept one note in the row made it.
    try store.database.maintain { db in
      try db.execute(sql: "UPDATE member SET note = 'hard of hearing'")
    }
    let theirs = store.newID(Member.self)
    try store.receive(item(theirs, row("王芳")))
    try store.acknowledgeAll()
    store.clock.advance(minutes: 6)
    #expect(try store.database.applyDeferredProfiles() == 1)
    let after = try store.database.member(own.id)
    #expect(after?.name == "王芳")
    #expect(after?.note == "hard of hearing")
    #expect(after?.formOfAddress == "王太太")
    // Under its own id headquarters has heard of the note, and of its end.
    try store.receive(item(own.id, version: 2, row("王芳")))
    #expect(try store.database.member(own.id)?.note == nil)
    #expect(try store.database.member(own.id)?.formOfAddress == nil)
  }

  @Test("whose profile was held is taken by headquarters' clock", arguments: [-86_400, 86_400])
  func heldByItsClock(offset: Int) throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    try store.receive(item(own.id, row("王芳")))
    try store.database.maintain { db in
      try db.execute(sql: "UPDATE delivery SET clockOffset = ?", arguments: [offset])
      try db.execute(
        sql: "UPDATE outboxEvent SET acknowledgedAt = ?",
        arguments: [store.clock.now.advanced(bySeconds: offset)])
    }
    #expect(try store.database.applyDeferredProfiles() == 0)
    store.clock.advance(minutes: 6)
    #expect(try store.database.applyDeferredProfiles() == 1)
  }

  @Test("whose newer row came is not set back by one that was held")
  func heldGivesWay() throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    try store.receive(item(own.id, row("Somebody")))
    try store.acknowledgeAll()
    try store.receive(item(own.id, version: 2, row("王女士", level: "black")))
    store.clock.advance(minutes: 6)
    #expect(try store.database.applyDeferredProfiles() == 0)
    #expect(try store.database.member(own.id)?.name == "王女士")
  }

  @Test("whose held profile does not fit in here is told to IT, once")
  func heldAndRefused() throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    try store.receive(item(own.id, row("\u{7}")))
    #expect(try store.database.refusedRows().isEmpty)
    try store.acknowledgeAll()
    store.clock.advance(minutes: 6)
    #expect(try store.database.applyDeferredProfiles() == 1)
    #expect(try store.database.refusedRows().map(\.id) == [own.id.rawValue])
    #expect(try store.database.applyDeferredProfiles() == 0)
    #expect(try store.database.member(own.id)?.name == "王女士")
  }

  @Test("whose code belongs to somebody else is refused alone, and IT sees why")
  func codeTaken() throws {
    let first = store.newID(Member.self)
    let second = store.newID(Member.self)
    let outcome = try store.receive(
      item(first, row()), item(second, row("Chen", phone: "13900002222")),
      item(store.newID(), row("Li", phone: "13900003333", code: "HQ3")))
    #expect(outcome == FeedOutcome(applied: 2, refused: 1))
    #expect(try store.database.refusedRows().map(\.id) == [second.rawValue])
  }

  @Test("who asked to be forgotten leaves nothing personal")
  func forgotten() throws {
    let id = store.newID(Member.self)
    let due = LocalDate(year: 2027, month: 1, day: 9)
    let fact = MemberRow.Fact(
      MemberNoteFact(factID: store.newID(), kind: .pregnancy(due: due)),
      notedAt: store.clock.now, authorName: "Li")
    try store.receive(item(id, row(facts: [fact])))
    try store.receive(ChangeItem(tombstone: .member, id: id.rawValue, version: 2))
    #expect(try store.database.findMembers("13900001111").isEmpty)
    #expect(try store.database.findMembers("wf").isEmpty)
    #expect(try store.database.profile(id).facts.isEmpty)
    try expectEventsEqualRevisions(store)
  }

  // MARK: Asked for by phone

  @Test("who was asked for is here like one of the feed, and coming down it changes nothing")
  func askedFor() throws {
    try store.receive(item(store.newID(), row("Chen", phone: "13900002222", code: "HQ2")))
    let before = try store.database.feedPosition()
    let asked = try item(store.newID(), version: 5, row())
    let member = try store.database.applyMember(asked, askedForBy: "+8613900001111")
    #expect(try store.database.findMembers("13900001111") == [member])
    #expect(try store.database.feedPosition() == before)
    #expect(try store.events().isEmpty)
    #expect(try store.receive(asked) == FeedOutcome(passedOver: 1))
    // An older row that was asked for before changes nothing either.
    let older = try ChangeItem(.member, id: asked.id, version: 4, row("Old"))
    #expect(try store.database.applyMember(older, askedForBy: "+8613900001111").name == "王芳")
    try expectEventsEqualRevisions(store)
  }

  @Test("asked for is the guest who was enrolled here meanwhile")
  func askedForAndEnrolled() throws {
    let own = try store.enrol("王女士", phone: "13900001111")
    try store.acknowledgeAll()
    let member = try store.database.applyMember(
      item(store.newID(), row()), askedForBy: "+8613900001111")
    #expect(member.id == own.id)
    #expect(member.level == "gold")
    #expect(try store.number("SELECT count(*) FROM member") == 1)
  }

  @Test("who is not the one that was asked for is not taken")
  func anotherThanAskedFor() throws {
    let id = store.newID(Member.self)
    let answers = [
      try item(id, row(phone: "13900002222")), try item(id, row(phone: nil)),
      ChangeItem(tombstone: .member, id: id.rawValue, version: 1),
      ChangeItem(kind: "menu", id: "menu", version: 1, data: .string(Hostile.escape)),
      ChangeItem(kind: "member", id: "../x", version: 1, data: try .from(row())),
      ChangeItem(kind: "member", id: id.rawValue, version: 1, data: .array([])),
    ]
    for answer in answers {
      #expect(throws: FeedError.impossibleAnswer("another member")) {
        try store.database.applyMember(answer, askedForBy: "+8613900001111")
      }
    }
    #expect(try store.number("SELECT count(*) FROM member") == 0)
    #expect(try store.number("SELECT count(*) FROM feedRow") == 0)
  }

  @Test("asked for who does not fit in here is refused with the reason, for IT too")
  func askedForAndRefused() throws {
    try store.receive(item(store.newID(), row("Chen", phone: "13900002222")))
    let asked = try item(store.newID(), row())
    for _ in 1...2 {
      let refusal = #expect(throws: FeedError.self) {
        try store.database.applyMember(asked, askedForBy: "+8613900001111")
      }
      #expect(refusal?.explanation.english.contains("HQ1 is taken") == true)
    }
    #expect(try store.database.refusedRows().map(\.id) == [asked.id])
  }
}
