import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whole rows go down to the stores, in order, and no cursor ever skips one.
@Suite struct DownFeedTests {
  @Test func aStoreReadsWhatChangedAndThenNothing() async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let menu = MenuRow(csv: "code,name\n")
      try await headquarters.ledger.push(.menu, id: ChangeItem.menuID, .from(menu))
      try await headquarters.ledger.push(.news, id: "n1", .string("x"), to: riverside.storeID)

      let first = try await riverside.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(first.items.map(\.kind) == ["menu", "news"])
      #expect(try first.items.first?.data?.decoded(as: MenuRow.self) == menu)
      #expect(!first.hasMore)
      #expect(
        try await riverside.changes(since: first.cursor).decoded(ChangesAnswer.self).items == [])
      // What is for one store alone does not reach another.
      let others = try await station.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(others.items.map(\.kind) == ["menu"])

      // A row that changes comes again, as it now stands, with a higher version.
      try await headquarters.ledger.push(.news, id: "n1", nil, to: riverside.storeID)
      let next = try await riverside.changes(since: first.cursor).decoded(ChangesAnswer.self)
      #expect(next.items.map(\.id) == ["n1"])
      #expect(next.items.first?.data == nil)
      #expect((next.items.first?.version ?? 0) > (first.items.last?.version ?? 0))
    }
  }

  @Test func manyRowsComeInPiecesWithoutAGap() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      for number in 1...450 {
        try await headquarters.ledger.push(.news, id: "n\(number)", .integer(number))
      }
      var cursor: String?
      var seen: [String] = []
      var pieces = 0
      try await turns(until: "the last piece", atMost: 10) {
        let answer = try await store.changes(since: cursor).decoded(ChangesAnswer.self)
        seen += answer.items.map(\.id)
        cursor = answer.cursor
        pieces += 1
        return !answer.hasMore
      }
      #expect(seen == (1...450).map { "n\($0)" })
      #expect(pieces == 3)
    }
  }

  @Test func aStoreThatWaitsHearsOfAChangeAtOnce() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let start = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      async let waiting = store.changes(since: start.cursor, wait: 25)
      // As `foh-hq menu push` does it, from outside the server.
      let other = try await headquarters.storage.address.open()
      try await other.push(.news, id: "n1", .string("late"))
      let answer = try await waiting.decoded(ChangesAnswer.self)
      #expect(answer.items.map(\.id) == ["n1"])
    }
  }

  @Test(arguments: ["1.999999", "7.0", "x", "1", "-1.-1", "1.1.1"])
  func aCursorOfAnotherLifeSendsTheStoreToTheSnapshots(_ cursor: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      try await headquarters.ledger.push(.news, id: "n1", .string("x"))
      let answer = try await store.changes(since: cursor)
      #expect(answer.status == 410)
      #expect(answer.problemKind == .cursorGone)
      let snapshot = try await store.signed("GET", Paths.snapshot(store.storeID, "campaigns"))
      #expect(snapshot.status == 200)
      let rows = try snapshot.decoded(ChangesAnswer.self)
      #expect(rows.items.map(\.id) == ["n1"])
      #expect(try await store.changes(since: rows.cursor).status == 200)
    }
  }

  /// Stores know a row by its id, to whomever it was sent.
  @Test(arguments: [-3600, 3600])
  func whatIsSentLastIsTheNewestWhicheverClockSentIt(_ seconds: Int) async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let receivers = [nil, riverside.storeID, nil, station.storeID, riverside.storeID, nil]
      var sent: [Int] = []
      for (turn, receiver) in receivers.enumerated() {
        sent.append(
          try await headquarters.ledger.push(
            .menu, id: ChangeItem.menuID, .from(MenuRow(csv: "code\n\(turn)\n")), to: receiver))
        headquarters.clock.advance(bySeconds: turn.isMultiple(of: 2) ? seconds : -seconds)
        for store in [riverside, station] where receiver == nil || receiver == store.storeID {
          let menus = try await headquarters.ledger.snapshot(.menu, for: store.storeID)
          #expect(menus.items.map(\.version) == [sent[turn]])
        }
      }
      // Riverside hears of its own and of those for all, each newer than the one before.
      #expect([0, 1, 2, 4, 5].map { sent[$0] } == [0, 1, 2, 4, 5].map { sent[$0] }.sorted())
      #expect([0, 2, 3, 5].map { sent[$0] } == [0, 2, 3, 5].map { sent[$0] }.sorted())
    }
  }

  @Test func aSnapshotIsSentOnceAndHasNoTombstones() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      try await headquarters.ledger.push(.news, id: "n1", .string("x"))
      try await headquarters.ledger.push(.news, id: "n2", .string("y"))
      try await headquarters.ledger.push(.news, id: "n1", nil)
      let path = Paths.snapshot(store.storeID, "campaigns")
      let first = try await store.signed("GET", path)
      #expect(try first.decoded(ChangesAnswer.self).items.map(\.id) == ["n2"])
      let tag = try #require(first.headers["etag"])
      let headers = try store.signature("GET", path) + [("if-none-match", tag)]
      #expect(try await headquarters.send("GET", path, headers: headers).status == 304)
      #expect(
        try await store.signed("GET", Paths.snapshot(store.storeID, "secrets")).status == 404)
    }
  }

  @Test func newsThatIsTakenBackGoesFromWhereItWasSent() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      try await headquarters.ledger.push(.news, id: "n1", .string("x"), to: store.storeID)
      let start = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      await #expect(throws: HeadquartersError.nothingSent("n1")) {
        try await headquarters.ledger.withdraw(.news, id: "n1")
      }
      try await headquarters.ledger.withdraw(.news, id: "n1", from: store.storeID)
      let after = try await store.changes(since: start.cursor).decoded(ChangesAnswer.self)
      #expect(after.items.map(\.id) == ["n1"])
      #expect(after.items.map(\.data) == [nil])
      await #expect(throws: HeadquartersError.nothingSent("n1")) {
        try await headquarters.ledger.withdraw(.news, id: "n1", from: store.storeID)
      }
    }
  }

  @Test func aRestoredDatabaseBeginsANewEpochOfTheFeed() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      try await headquarters.ledger.push(.news, id: "n1", .string("x"))
      let before = try await headquarters.ledger.changes(for: store.storeID, since: nil)
      // As `foh-hq restored` does it, and then whoever serves.
      let other = try await headquarters.storage.address.open()
      try await other.markRestored()
      try await other.beginFeed()
      #expect(try await store.changes(since: before.cursor).status == 410)
      let after = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(after.items.map(\.id) == ["n1"])
      #expect(try await store.changes(since: after.cursor).status == 200)
    }
  }

  @Test func whatTwoProcessesSendReachesAStoreWithoutAGap() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let other = try await headquarters.storage.address.open()
      let seen = try await withThrowingTaskGroup(of: Void.self) { tasks in
        for (name, ledger) in [("a", headquarters.ledger), ("b", other)] {
          tasks.addTask {
            for number in 1...60 {
              try await ledger.push(.news, id: "\(name)\(number)", .integer(number))
            }
          }
        }
        // A cursor that goes ahead of a row that is still on its way never finds it.
        var cursor: String?
        var seen: [String] = []
        while seen.count < 120 {
          let answer = try await store.changes(since: cursor, wait: 25)
            .decoded(ChangesAnswer.self)
          guard !answer.items.isEmpty else { break }
          seen += answer.items.map(\.id)
          cursor = answer.cursor
        }
        try await tasks.waitForAll()
        return seen
      }
      #expect(Set(seen).count == 120)
      #expect(seen.count == 120)
      #expect(seen.filter { $0.hasPrefix("a") } == (1...60).map { "a\($0)" })
    }
  }

  /// On a file: PostgreSQL has its own backups, and `foh-hq restored`.
  @Test func aRestoredBackupBeginsANewEpochOfTheFeed() async throws {
    try await RunningHeadquarters.run(onFile: true) { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 3)
      _ = try await store.send(1...3)
      try await headquarters.ledger.push(.news, id: "n1", .string("x"))
      let before = try await headquarters.ledger.changes(for: store.storeID, since: nil)
      let copy = headquarters.storage.path + ".backup"
      let ledger = try #require(headquarters.ledger as? SQLiteLedger)
      try await ledger.backUp(to: copy)
      await #expect(throws: HeadquartersError.self) { try await ledger.backUp(to: copy) }
      let restored: any LedgerStore = try SQLiteLedger.open(path: copy)
      try await restored.beginFeed()
      #expect(try await restored.ledger(of: store.storeID).contiguousThrough == 3)
      await #expect(throws: Problem.self) {
        try await restored.changes(for: store.storeID, since: before.cursor)
      }
      // And its rows' versions go on upwards.
      let version = try await restored.push(.news, id: "n1", .string("again"))
      #expect(version > before.items[0].version)
      // A second start is no second epoch.
      let epoch = try await restored.changes(for: store.storeID, since: nil).epoch
      try await restored.beginFeed()
      #expect(try await restored.changes(for: store.storeID, since: nil).epoch == epoch)
    }
  }
}

extension SendingStore {
  func changes(since cursor: String?, wait: Int = 0) async throws -> Answer {
    let since = cursor.map { "since=\($0)&" } ?? ""
    return try await signed("GET", Paths.changes(storeID), query: "\(since)wait=\(wait)")
  }
}
