import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

/// An older version passes over what it does not understand; a newer one of the same file takes it.
@Suite("What an earlier version did not understand")
struct UnderstoodWordsTests {
  let store: TestStore
  private let peanut = FeedWord(rawValue: "member/allergy/peanut")

  init() throws {
    store = try TestStore()
  }

  private func version(without words: FeedWord...) throws -> StoreDatabase {
    var environment = store.clock.environment
    environment.feedWords = FeedWord.all.subtracting(words)
    return try StoreDatabase(path: store.database.path, environment: environment)
  }

  private func news(_ id: String, version: Int = 1) throws -> ChangeItem {
    try ChangeItem(
      .news, id: id, version: version,
      NewsRow(
        title: Phrase("Soup", "汤"), body: Phrase("New broth", "新锅底"), showFrom: store.clock.now,
        showUntil: store.clock.now.advanced(byMinutes: 60)))
  }

  private func member(_ id: Identifier<Member>, name: String = "王芳") throws -> ChangeItem {
    let facts = [Allergen.milk, .peanut].enumerated().map { place, allergen in
      MemberRow.Fact(
        MemberNoteFact(
          factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-0000000000f\(place)"),
          kind: .allergy(allergen)), notedAt: store.clock.now, authorName: "Li")
    }
    return try ChangeItem(
      .member, id: id.rawValue, version: 1,
      MemberRow(
        code: "C1", name: name, phone: "13900001111", enrolledAt: store.clock.now, facts: facts))
  }

  private func apply(
    _ items: [ChangeItem], to cursor: String, _ database: StoreDatabase
  ) throws -> FeedOutcome {
    try database.applyChanges(
      ChangesAnswer(epoch: 1, cursor: cursor, hasMore: false, items: items),
      since: database.feedPosition().cursor)
  }

  /// The last page of what is read again.
  private func readAgain(
    _ name: SnapshotName, _ items: [ChangeItem], _ database: StoreDatabase
  ) throws -> FeedOutcome {
    try database.applySnapshot(
      SnapshotPage(
        name: name, answer: ChangesAnswer(epoch: 1, cursor: "page", hasMore: false, items: items),
        cursor: database.feedPosition().cursor, allIDs: Set(items.map(\.id)),
        readKinds: Set(name.kinds)))
  }

  @Test("A kind of row that was passed over is taken by the version that understands it, once")
  func kindOfRow() throws {
    let older = try version(without: FeedWord(.news))
    #expect(try apply([news("a")], to: "1-1", older) == FeedOutcome(passedOver: 1))
    #expect(try older.feedPosition().again == [])
    let newer = try version()
    #expect(try newer.news().isEmpty)
    #expect(try newer.feedPosition().again == [.news])
    // Cut off before the last page, it is read again.
    let page = SnapshotPage(
      name: .campaigns,
      answer: ChangesAnswer(epoch: 1, cursor: "page", hasMore: true, items: [try news("a")]),
      cursor: "1-1")
    #expect(try newer.applySnapshot(page) == FeedOutcome(applied: 1))
    #expect(try newer.feedPosition().again == [.news])
    #expect(try readAgain(.campaigns, [news("a")], newer) == FeedOutcome(passedOver: 1))
    #expect(try newer.news().map(\.id) == ["a"])
    #expect(try newer.feedPosition() == FeedPosition(cursor: "1-1", readAt: store.clock.now))
    // The older one beside it misses nothing of what the newer one has.
    #expect(try apply([news("b")], to: "1-2", older) == FeedOutcome(passedOver: 1))
    #expect(try newer.feedPosition().again == [.news])
  }

  @Test("An allergy that was passed over is taken, and what the store changed since is not undone")
  func kindOfFact() throws {
    let id = store.newID(Member.self)
    let older = try version(without: peanut)
    #expect(try apply([member(id)], to: "1-1", older) == FeedOutcome(applied: 1))
    #expect(try older.profile(id).facts.map(\.kind) == [.allergy(.milk)])
    try store.acknowledgeAll()
    try older.perform(
      ChangeMember(id, name: "王小芳"), by: store.host)
    try store.acknowledgeAll()
    let newer = try version()
    #expect(try newer.feedPosition().again == [.member])
    #expect(try readAgain(.members, [member(id)], newer) == FeedOutcome(applied: 1))
    #expect(
      Set(try newer.profile(id).facts.map(\.kind)) == [.allergy(.milk), .allergy(.peanut)])
    #expect(try newer.member(id)?.name == "王小芳")
    #expect(try newer.feedPosition().again == [])
    #expect(try readAgain(.members, [member(id)], newer) == FeedOutcome(passedOver: 1))
    #expect(try newer.profile(id).facts.count == 2)
  }

  @Test("How to address a guest is taken where the store has nothing, and never put back")
  func formOfAddress() throws {
    let (id, own) = (store.newID(Member.self), store.newID(Member.self))
    func row(_ id: Identifier<Member>) throws -> ChangeItem {
      try ChangeItem(
        .member, id: id.rawValue, version: 1,
        MemberRow(
          code: "C\(id.rawValue.suffix(8))", name: "陈雨欣", formOfAddress: "Ms Chen",
          enrolledAt: store.clock.now))
    }
    let older = try version(without: .formOfAddress)
    #expect(try apply([row(id), row(own)], to: "1-1", older) == FeedOutcome(applied: 2))
    #expect(try older.member(id)?.formOfAddress == nil)
    let newer = try version()
    #expect(try newer.feedPosition().again == [.member])
    try newer.perform(ChangeMember(own, formOfAddress: "陈女士"), by: store.host)
    #expect(try readAgain(.members, [row(id), row(own)], newer) == FeedOutcome(applied: 2))
    #expect(try newer.member(id)?.formOfAddress == "Ms Chen")
    #expect(try newer.member(own)?.formOfAddress == "陈女士")
    // Taken away, it is not put back when the rows are read again for another word.
    try newer.perform(ChangeMember(id, formOfAddress: ""), by: store.host)
    try newer.maintain { db in
      try db.execute(sql: "DELETE FROM feedWord WHERE word = 'member/allergy/peanut'")
    }
    #expect(try readAgain(.members, [row(id), row(own)], newer) == FeedOutcome(applied: 2))
    #expect(try newer.member(id)?.formOfAddress == nil)
  }

  @Test("A row that was refused is tried again by the version that understands more of its kind")
  func refusedRow() throws {
    let id = store.newID(Member.self)
    let older = try version(without: peanut)
    #expect(try apply([member(id, name: " ")], to: "1-1", older) == FeedOutcome(refused: 1))
    try older.maintain { db in try db.execute(sql: "UPDATE feedRow SET problem = 'not readable'") }
    let newer = try version()
    #expect(try readAgain(.members, [member(id)], newer) == FeedOutcome(applied: 1))
    #expect(try newer.refusedRows() == [])
    #expect(try newer.member(id)?.name == "王芳")
  }

  @Test(
    "A file that was read from its beginning has nothing to read again, an older file what is new since"
  )
  func nothingAgain() throws {
    #expect(try store.database.feedPosition().again == [])
    #expect(try apply([news("a")], to: "1-1", store.database) == FeedOutcome(applied: 1))
    #expect(try store.database.feedPosition().again == [])
    let words = try store.database.read(UnderstoodWords.fetch)
    #expect(words == FeedWord.all)
    // What the migration says of every version before it: to what members agreed none of them knew.
    let old = try OldFile(StoredVersion("rule-codes"))
    let database = try StoreDatabase(path: old.path, environment: old.clock.environment)
    try database.maintain { db in try db.execute(sql: "UPDATE feedPosition SET cursor = '1-1'") }
    #expect(try database.feedPosition().again == [.member])
  }
}
