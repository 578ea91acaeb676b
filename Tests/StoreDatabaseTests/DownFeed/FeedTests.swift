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
