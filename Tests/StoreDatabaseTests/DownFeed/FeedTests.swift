import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What comes from headquarters")
struct FeedTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  private func news(_ id: String, version: Int = 1, _ title: String = "Soup", from: Int = -5)
    throws -> ChangeItem
  {
    try ChangeItem(
      .news, id: id, version: version,
      NewsRow(
        title: Phrase(title, "汤"), body: Phrase("New broth", "新锅底"),
        showFrom: store.clock.now.advanced(byMinutes: from),
        showUntil: store.clock.now.advanced(byMinutes: 60)))
  }

  @Test("and its cursor are written together or not at all")
  func rowsAndCursorTogether() throws {
    try store.receive(news("a"), cursor: "first")
    #expect(try store.database.feedPosition().cursor == "first")
    // A file that refuses the cursor refuses the rows with it.
    try store.database.maintain { db in
      try db.execute(
        sql: """
          CREATE TRIGGER broken BEFORE UPDATE ON feedPosition
          BEGIN SELECT RAISE(ABORT, 'foh: no'); END
          """)
    }
    #expect(throws: StoreError.self) {
      try store.receive(news("b"), store.ticketRequest(store.newID()), cursor: "second")
    }
    #expect(try store.database.feedPosition().cursor == "first")
    #expect(try store.database.news().map(\.id) == ["a"])
    #expect(try store.number("SELECT count(*) FROM ticket") == 0)
    #expect(try store.number("SELECT count(*) FROM feedRow") == 1)
  }

  @Test("is not taken after another terminal has read on")
  func overtaken() throws {
    let answer = ChangesAnswer(epoch: 1, cursor: "next", hasMore: false, items: [try news("a")])
    try store.database.applyChanges(answer, since: nil)
    #expect(throws: FeedError.overtaken) {
      try store.database.applyChanges(answer, since: nil)
    }
  }

  @Test("of a kind that the store does not know is passed over")
  func unknownKinds() throws {
    let outcome = try store.receive(
      ChangeItem(kind: "drone", id: "1", version: 1, data: .bool(true)), news("a"))
    #expect(outcome == FeedOutcome(applied: 1, passedOver: 1))
  }

  @Test("with an impossible cursor is refused whole", arguments: ["\u{1B}[2J", "a b", "长"])
  func impossibleCursor(cursor: String) throws {
    #expect(throws: FeedError.impossibleAnswer("cursor")) {
      try store.receive(news("a"), cursor: cursor)
    }
    #expect(try store.database.news().isEmpty)
  }

  @Test("is shown from its hour to its end, and goes with its tombstone")
  func newsAreShown() throws {
    try store.receive(news("now"), news("later", from: 10), news("evil", Hostile.escape))
    #expect(Set(try store.database.news().map(\.id)) == ["now", "evil"])
    let titles = try store.database.news().map(\.title.english)
    #expect(!titles.contains { $0.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" } })
    store.clock.advance(minutes: 10)
    #expect(try store.database.news().count == 3)
    try store.receive(ChangeItem(tombstone: .news, id: "now", version: 2))
    try store.receive(news("now", version: 1))
    #expect(Set(try store.database.news().map(\.id)) == ["later", "evil"])
    store.clock.advance(minutes: 60)
    #expect(try store.database.news().isEmpty)
  }

  @Test("anew drops the news that headquarters no longer tells, and keeps what was answered")
  func snapshots() throws {
    let id = store.newID(Ticket.self)
    let request = try store.ticketRequest(id)
    try store.receive(news("old"), request, cursor: "gone")
    let pages: [(SnapshotName, [ChangeItem])] = [
      (.menu, [try store.menuItem(version: 4)]), (.members, []),
      (.campaigns, [try news("new")]), (.requests, [request]),
    ]
    for (name, items) in pages {
      #expect(try store.database.feedPosition().cursor == "gone")
      try store.database.applySnapshot(
        page(name, items, all: Set(items.map(\.id)), isLast: name == .requests))
    }
    #expect(try store.database.news().map(\.id) == ["new"])
    #expect(try store.database.feedPosition().cursor == "anew")
    #expect(try store.database.menuStanding().version == 4)
    #expect(try store.number("SELECT count(*) FROM ticket") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("of one headquarters says nothing about another's")
  func anotherHeadquarters() throws {
    func enrolled(at instance: String) -> Enrolment {
      Enrolment(url: "https://hq.example", storeID: "s", keyID: "k", hqInstance: instance)
    }
    try store.database.keepEnrolment(enrolled(at: "one"), epoch: 1)
    try store.receive(
      news("a", version: 9),
      store.menuItem(version: 9, holdsFrom: store.clock.now.advanced(byMinutes: 60)),
      cursor: "1-7")
    try store.database.keepEnrolment(enrolled(at: "one"), epoch: 1)
    #expect(try store.database.feedPosition().cursor == "1-7")
    try store.database.keepEnrolment(enrolled(at: "two"), epoch: 1)
    #expect(try store.database.feedPosition() == FeedPosition())
    #expect(try store.database.news().isEmpty)
    #expect(try store.database.menuStanding().plannedFrom == nil)
    #expect(try store.receive(news("a", version: 1)) == FeedOutcome(applied: 1))
    #expect(try store.database.news().map(\.id) == ["a"])
  }

  @Test(
    "with an id that no terminal should show is refused alone", arguments: ["\u{1B}[2J", "长", " "])
  func impossibleID(id: String) throws {
    #expect(try store.receive(news(id), news("good")) == FeedOutcome(applied: 1, refused: 1))
    #expect(try store.database.refusedRows().isEmpty)
  }

  @Test("anew comes page by page, and begins again when it was cut off")
  func pages() throws {
    try store.receive(news("old"), news("kept"), cursor: "gone")
    let first = page(.campaigns, [try news("kept", version: 3)])
    let last = page(.campaigns, [try news("new")], all: ["kept", "new"], isLast: true)
    #expect(try store.database.applySnapshot(first).applied == 1)
    // Nothing is gone, and the feed does not go on, before all pages are there.
    #expect(Set(try store.database.news().map(\.id)) == ["old", "kept"])
    #expect(try store.database.feedPosition().cursor == "gone")
    // Cut off here, everything is read once more; an older page changes nothing.
    #expect(try store.database.applySnapshot(first).passedOver == 1)
    #expect(
      try store.database.applySnapshot(page(.campaigns, [try news("kept", version: 2)])).passedOver
        == 1)
    #expect(try store.database.applySnapshot(last).applied == 1)
    #expect(Set(try store.database.news().map(\.id)) == ["kept", "new"])
    #expect(try store.database.feedPosition().cursor == "anew")
    // Another process has read everything in the meantime.
    #expect(throws: FeedError.overtaken) { try store.database.applySnapshot(first) }
    #expect(try store.database.feedPosition().cursor == "anew")
  }

  private func page(
    _ name: SnapshotName, _ items: [ChangeItem], all ids: Set<String>? = nil, isLast: Bool = false
  ) -> SnapshotPage {
    SnapshotPage(
      name: name,
      answer: ChangesAnswer(epoch: 2, cursor: "page", hasMore: ids == nil, items: items),
      cursor: "gone", allIDs: ids,
      end: isLast ? SnapshotPage.End(epoch: 2, cursor: "anew") : nil)
  }

  @Test("with a problem says so until something is read again")
  func problems() throws {
    try store.database.noteFeedProblem("headquarters forgot the cursor three times")
    #expect(try store.database.feedPosition().problem != nil)
    try store.receive(news("a"))
    #expect(try store.database.feedPosition().problem == nil)
  }
}

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

extension TestStore {
  /// Headquarters has everything.
  func acknowledgeAll() throws {
    try database.maintain { db in
      try db.execute(
        sql: "UPDATE outboxEvent SET acknowledgedAt = ?", arguments: [environmentNow])
    }
  }

  private var environmentNow: Timestamp { clock.now }
}
