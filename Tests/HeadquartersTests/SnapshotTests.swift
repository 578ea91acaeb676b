import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A store that lost its place reads everything anew, however many regulars it has.
@Suite struct SnapshotTests {
  @Test func manyMembersComeInPagesOfOneMoment() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let now = headquarters.clock.now
      try await headquarters.ledger.write { db in
        for number in 1...1200 {
          try FeedRows.put(
            .member, id: "m\(number)", .integer(0), storeNumber: 1, db, at: now)
        }
      }
      let first = try await store.snapshot("members").decoded(ChangesAnswer.self)
      #expect(first.items.map(\.id) == (1...500).map { "m\($0)" })
      #expect(first.hasMore)

      // Of what was read, of what was not, and of what was not there.
      for id in ["m1", "m700", "m1201"] {
        try await headquarters.ledger.push(.member, id: id, .integer(1), to: store.storeID)
      }
      try await headquarters.ledger.push(.member, id: "m800", nil, to: store.storeID)
      let second = try await store.snapshot("members", after: first.cursor)
        .decoded(ChangesAnswer.self)
      let third = try await store.snapshot("members", after: second.cursor)
        .decoded(ChangesAnswer.self)
      #expect(second.hasMore && !third.hasMore)
      let unchanged = (501...1200).filter { $0 != 700 && $0 != 800 }.map { "m\($0)" }
      #expect((second.items + third.items).map(\.id) == unchanged)
      // What changed meanwhile follows.
      let changes = try await store.changes(since: third.cursor).decoded(ChangesAnswer.self)
      #expect(changes.items.map(\.id) == ["m1", "m700", "m1201", "m800"])
      #expect(changes.items.map(\.data) == [.integer(1), .integer(1), .integer(1), nil])
    }
  }

  @Test func eachPageIsSentOnce() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let now = headquarters.clock.now
      try await headquarters.ledger.write { db in
        for number in 1...500 {
          try FeedRows.put(.member, id: "m\(number)", .integer(0), storeNumber: 1, db, at: now)
        }
      }
      let alone = try await store.snapshot("members")
      let aloneTag = try #require(alone.headers["etag"])
      #expect(try await store.snapshot("members", ifNot: aloneTag).status == 304)
      // The same rows, but no longer all of them.
      try await headquarters.ledger.push(.member, id: "m501", .integer(0), to: store.storeID)
      let first = try await store.snapshot("members", ifNot: aloneTag)
      #expect(first.status == 200)
      let rows = try first.decoded(ChangesAnswer.self)
      #expect(rows.items == (try alone.decoded(ChangesAnswer.self)).items)
      #expect(rows.hasMore)
      let second = try await store.snapshot("members", after: rows.cursor)
      for (page, answer) in [(nil, first), (rows.cursor, second)] {
        let tag = try #require(answer.headers["etag"])
        #expect(try await store.snapshot("members", after: page, ifNot: tag).status == 304)
      }
      #expect(first.headers["etag"] != second.headers["etag"])
    }
  }

  @Test(arguments: ["1.999999.1", "7.0.0", "x", "1.1", "1.1.-1", "-1.-1.-1", "1.1.1.1"])
  func aPlaceInAnotherLifesSnapshotIsGone(_ page: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let answer = try await store.snapshot("members", after: page)
      #expect(answer.status == 410)
      #expect(answer.problemKind == .cursorGone)
    }
  }

  /// Sent to all, and then taken back from one store.
  @Test func whatIsTakenBackFromAStoreIsInNoSnapshotOfIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      try await headquarters.ledger.push(.news, id: "n1", .string("x"))
      try await headquarters.ledger.push(.news, id: "n1", .string("y"), to: riverside.storeID)
      try await headquarters.ledger.withdraw(.news, id: "n1", from: riverside.storeID)
      let rows = try await riverside.snapshot("campaigns").decoded(ChangesAnswer.self)
      #expect(rows.items == [])
      let others = try await station.snapshot("campaigns").decoded(ChangesAnswer.self)
      #expect(others.items.map(\.data) == [.string("x")])
    }
  }
}

extension SendingStore {
  fileprivate func snapshot(
    _ name: String, after page: String? = nil, ifNot tag: String? = nil
  ) async throws -> Answer {
    let path = Paths.snapshot(storeID, name)
    let query = page.map { "since=\($0)" } ?? ""
    guard let tag else { return try await signed("GET", path, query: query) }
    let headers = try signature("GET", path, query: query) + [("if-none-match", tag)]
    return try await headquarters.send(
      "GET", path + (query.isEmpty ? "" : "?" + query), headers: headers)
  }
}
