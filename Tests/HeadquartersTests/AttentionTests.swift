import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What somebody must look at is told until somebody has looked.
@Suite struct AttentionTests {
  @Test func anAlarmSaysWhatToDoAndGoesWhenSomebodyHasLooked() async throws {
    try await RunningHeadquarters.run { headquarters in
      _ = try await headquarters.enrolledStore("Station")
      var store = try await headquarters.enrolledStore("Riverside")
      try store.happen(times: 2)
      _ = try await store.send(1...2)
      try await restore(&store, to: 1, fileLife: "life-2")
      let alarms = try await headquarters.ledger.alarms()
      #expect(alarms.map(\.kind) == ["restored"])
      #expect(alarms.first?.storeName == "Riverside")
      #expect(alarms.first?.detail.contains("goes on from event 1") == true)
      let words = try #require(alarms.first?.words)
      #expect(words.english.contains("enter again") && words.chinese.contains("补录"))

      // On the page the store with the alarm stands before the one that was there first.
      let page = try await page(of: headquarters)
      let names = try #require(page.range(of: "<tbody>")).upperBound
      let table = page[names...]
      let riverside = try #require(table.range(of: "Riverside")).lowerBound
      let station = try #require(table.range(of: "Station")).lowerBound
      #expect(riverside < station)
      #expect(page.contains("alarms clear --db HQ \(store.storeID)"))

      #expect(try await headquarters.ledger.clearAlarms(of: store.storeID) == 1)
      #expect(try await headquarters.ledger.clearAlarms(of: store.storeID) == 0)
      #expect(try await headquarters.ledger.alarms() == [])
      #expect(try await !self.page(of: headquarters).contains(">alarm"))

      // It happens again, and is told again.
      try await restore(&store, to: 0, fileLife: "life-3")
      let again = try await headquarters.ledger.alarms()
      #expect(again.map(\.times) == [2])
      await #expect(throws: HeadquartersError.unknownStore("nosuch")) {
        try await headquarters.ledger.clearAlarms(of: "nosuch")
      }
    }
  }

  @Test func anExceptionThatSomebodyHasSeenLeavesTheListAndALaterOneDoesNot() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(.checkClosed, subject: "check/c1", data: .string("no check"))
      try store.happen(.checkClosed, subject: "check/c2", data: .string("no check"))
      _ = try await store.send(1...2)
      let first = try await headquarters.ledger.exceptions(atMost: 9)
      try #require(first.count == 2)
      let seen = first.map(\.position).min() ?? 0
      #expect(try await headquarters.ledger.markExceptionsSeen(through: seen) == 1)
      #expect(try await headquarters.ledger.markExceptionsSeen(through: seen) == 0)
      let left = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(left == first.filter { $0.position > seen })
      #expect(try await headquarters.ledger.exceptionCounts() == ["unreadable": 1])
      #expect(try await headquarters.ledger.status().exceptions == ["unreadable": 1])

      // Nor does it come back when everything is added up anew.
      try await headquarters.ledger.write { db in
        try db.execute("UPDATE projection SET version = version - 1")
      }
      #expect(try await headquarters.ledger.exceptions(atMost: 9) == left)
    }
  }

  @Test func anyProcessKnowsWhenAStoreWasLastSeenAndHowMuchItStillHas() async throws {
    try await RunningHeadquarters.run(upkeep: .milliseconds(20)) { headquarters in
      let store = try await headquarters.enrolledStore()
      let since = headquarters.clock.now.advanced(bySeconds: -4000)
      let backlog = Backlog(waiting: 12, since: since)
      let answer = try await store.signed(
        "GET", Paths.changes(store.storeID), query: "wait=0&" + backlog.query)
      #expect(answer.status == 200)
      let other = try await headquarters.storage.address.open(
        HeadquartersEnvironment(now: { headquarters.clock.now }))
      var sighting: StoreSighting?
      try await turns(until: "the other process hears of the backlog") {
        sighting = try await other.status().stores.first?.sighting
        return sighting?.waiting != nil
      }
      #expect(sighting?.waiting == 12)
      #expect(sighting?.waitingSince == since)
      #expect(sighting?.at == headquarters.clock.now)

      let page = try await page(of: headquarters)
      #expect(page.contains(">behind 积压<"))
      #expect(page.contains(">12, 66 min<"))
      #expect(page.contains("foh sync status"))
      let metrics = String(
        decoding: try await headquarters.send("GET", "/metrics").body, as: UTF8.self)
      #expect(metrics.contains("foh_hq_store_waiting{store=\"\(store.storeID)\"} 12\n"))
    }
  }

  @Test func whatAStoreSaidLastCountsWhicheverProcessHeardIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      let ledger = headquarters.ledger
      let id = try await headquarters.enrolledStore().storeID
      let (first, second) = (ServerMetrics(), ServerMetrics())
      let start = headquarters.clock.now
      let since = start.advanced(bySeconds: -3600)
      func hear(_ waiting: Int, _ process: ServerMetrics, at seconds: Int) {
        process.saw(id, at: start.advanced(bySeconds: seconds))
        process.heard(from: id, Backlog(waiting: waiting, since: since))
      }
      func backlogs() async throws -> [Int?] {
        for process in [first, second] { try await ledger.note(process.snapshot.sightings) }
        let store = try #require(try await ledger.status().stores.first)
        return [store.sighting?.waiting]
          + [first, second].map { store.lastHeard($0.snapshot)?.waiting }
      }
      // The first hears of a backlog, the second of its end; then the store asks the first for
      // something else.
      hear(5, first, at: 0)
      hear(0, second, at: 10)
      first.saw(id, at: start.advanced(bySeconds: 20))
      #expect(try await backlogs() == [0, 0, 0])
      var seen = try await ledger.status().stores.first?.sighting
      #expect(seen?.at == start.advanced(bySeconds: 20))
      #expect(seen?.waitingSince == nil)
      // A backlog that the second heard of is not hidden by one who did not ask.
      hear(7, second, at: 30)
      first.saw(id, at: start.advanced(bySeconds: 40))
      let third = ServerMetrics()
      third.saw(id, at: start.advanced(bySeconds: 50))
      try await ledger.note(third.snapshot.sightings)
      #expect(try await backlogs() == [7, 7, 7])
      seen = try await ledger.status().stores.first?.sighting
      #expect(seen?.at == start.advanced(bySeconds: 50))
      #expect(seen?.waitingSince == since)
    }
  }

  @Test func aClockThatAnotherProcessHeardLaterIsNotUndone() async throws {
    try await RunningHeadquarters.run { headquarters in
      let ledger = headquarters.ledger
      let id = try await headquarters.enrolledStore().storeID
      let (first, second) = (ServerMetrics(), ServerMetrics())
      let start = headquarters.clock.now
      let (before, after) = (
        StoreClock(timeZone: "Asia/Shanghai", secondsAhead: 900),
        StoreClock(timeZone: "Asia/Tokyo", secondsAhead: 0)
      )
      first.saw(id, at: start)
      first.heard(from: id, before)
      let noted = first.snapshot.sightings
      try await ledger.note(SightingService.news(of: noted, since: [:]))
      #expect(try await ledger.status().stores.first?.sighting?.clock == before)
      second.saw(id, at: start.advanced(bySeconds: 10))
      second.heard(from: id, after)
      try await ledger.note(SightingService.news(of: second.snapshot.sightings, since: [:]))
      // Then the store asks the first for something else.
      first.saw(id, at: start.advanced(bySeconds: 20))
      try await ledger.note(SightingService.news(of: first.snapshot.sightings, since: noted))
      let store = try #require(try await ledger.status().stores.first)
      #expect(store.sighting?.at == start.advanced(bySeconds: 20))
      #expect(store.sighting?.clock == after)
      for process in [first, second] {
        #expect(store.lastHeard(process.snapshot)?.clock == after)
      }
    }
  }

  @Test(arguments: ["", "waiting=-1", "waiting=x", "waiting=", "waiting=1e9", "waiting_since=7"])
  func whatCannotBeIsNotBelieved(_ query: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let answer = try await store.signed(
        "GET", Paths.changes(store.storeID), query: query.isEmpty ? "wait=0" : "wait=0&" + query)
      #expect(answer.status == 200)
      let metrics = String(
        decoding: try await headquarters.send("GET", "/metrics").body, as: UTF8.self)
      #expect(!metrics.contains("foh_hq_store_waiting{"))
    }
  }

  private func restore(
    _ store: inout SendingStore, to count: Int, fileLife: String
  ) async throws {
    store.restore(to: count)
    let answer = try await store.askEpoch(fileLife: fileLife, after: count, hash: store.chainHash)
    #expect(answer.status == 200)
    store.epoch += 1
  }

  private func page(of headquarters: RunningHeadquarters) async throws -> String {
    String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
  }
}
