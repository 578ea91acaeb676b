import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Times on the page are read as the store keeps them, and clocks that differ are said.
@Suite struct StatusClockTests {
  @Test func aMomentThatNoClockSaysIsNoTimeToWaitSince() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let told = try await store.signed(
        "GET", Paths.changes(store.storeID), query: "waiting=7&waiting_since=0")
      #expect(told.status == 200)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains("data-label=\"Not here yet 待传\">7<"))
      #expect(!html.contains(" days"))
    }
  }

  @Test func aClockThatIsAheadIsSaid() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore("Hasty")
      let ahead = headquarters.clock.now.advanced(bySeconds: 7300)
      let event = try SendingStore.frozen(
        EventEnvelope(
          id: UUID().uuidString.lowercased(), source: store.source,
          type: EventType.ticketIssued.rawValue, subject: "ticket/1", time: ahead.iso8601Text,
          sequence: 1, revision: 1, businessday: "2026-11-22", staffid: "anna", terminal: "host",
          previoushash: EventChain.start.base64EncodedString()), data: .object([:]))
      #expect(try await store.sendBody(EventBatch.join([event])).status == 200)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains("clock is ahead"))
      #expect(html.contains("+2 h"))
    }
  }

  @Test func aStoresTimesAreReadOnItsOwnClock() async throws {
    try await RunningHeadquarters.run(upkeep: .milliseconds(20)) { headquarters in
      let now = headquarters.clock.now
      for (name, zone) in [("River", "Asia/Shanghai"), ("Isar", "Europe/Berlin"), ("Silk", "")] {
        var store = try await headquarters.enrolledStore(name)
        try store.happen(time: "2023-07-14T18:30:00.000Z")
        #expect(try await store.send(1...1).status == 200)
        let clock = StoreClock(timeZone: zone, secondsAhead: 0)
        let told = try await store.signed("GET", Paths.changes(store.storeID), query: clock.query)
        #expect(told.status == 200)
      }
      var status = try await headquarters.ledger.status()
      try await turns(until: "two clocks") {
        status = try await headquarters.ledger.status()
        return status.stores.count(where: { $0.sighting?.clock != nil }) == 2
      }
      // Another process has heard nothing itself.
      let page = try StatusPage(commands: PastedCommands())
      for html in [
        String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self),
        page.html(status, ServerMetrics().snapshot, now: now),
      ] {
        #expect(html.contains("title=\"Asia/Shanghai\">2023-07-15 02:30 <small>UTC+8</small>"))
        // In summer.
        #expect(html.contains("title=\"Europe/Berlin\">2023-07-14 20:30 <small>UTC+2</small>"))
        #expect(html.contains("title=\"UTC\">2023-07-14 18:30 <small>UTC</small>"))
        #expect(!html.contains(">clock 时钟<"))
      }
    }
  }

  @Test func aStoreSaysWhichTimeItKeeps() async throws {
    try await RunningHeadquarters.run(upkeep: .milliseconds(20)) { headquarters in
      let store = try await LinkedStore(in: headquarters.storage.folder)
      try await store.enrol(at: headquarters)
      _ = try store.issueTicket()
      try await store.sending {
        var clock: StoreClock?
        try await turns(until: "the store's clock") {
          clock = try await headquarters.ledger.status().stores.first?.sighting?.clock
          return clock != nil
        }
        let zone = store.database.store.calendar.timeZone.identifier
        #expect(clock == StoreClock(timeZone: zone, secondsAhead: 0))
      }
    }
  }

  @Test(arguments: [(7300, "ahead of", "+2 h"), (-7300, "behind", "-2 h")])
  func aClockThatDiffersIsSaidAsTheStoreKnowsIt(
    _ ahead: Int, _ words: String, _ detail: String
  ) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore("Hasty")
      let clock = StoreClock(timeZone: "Asia/Shanghai", secondsAhead: ahead)
      _ = try await store.signed("GET", Paths.changes(store.storeID), query: clock.query)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains("Its clock is \(words) headquarters"))
      #expect(html.contains(detail))
      // Its guests are served: nobody is called, and not all is well.
      #expect(html.contains("No store is in trouble; see the notices"))
      #expect(!html.contains("All is well"))
      try await headquarters.ledger.revoke(store.storeID)
      let later = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(!later.contains("Its clock is"))
      #expect(later.contains("All is well"))
    }
  }

  @Test func aBusinessDayThatHasNotBegunWhereTheStoreIsIsSaid() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore("Tomorrow")
      let now = headquarters.clock.now
      let today = StoreCalendar(timeZone: .gmt).localTime(of: now).date
      try store.happen(
        .ticketIssued, subject: "ticket/t1", data: ChainOfStores.ticket("A1", at: now),
        businessDay: today.adding(days: 1).description)
      #expect(try await store.send(1...1).status == 200)
      try await headquarters.ledger.projectAll()
      // West of Greenwich: tomorrow's date there is at most the day after it in the east.
      let clock = StoreClock(timeZone: "Etc/GMT+12", secondsAhead: 0)
      _ = try await store.signed("GET", Paths.changes(store.storeID), query: clock.query)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains("Its business day has not begun where it is"))
    }
  }

  @Test(arguments: [
    "time_zone=Mars%2FOlympus", "time_zone=", "clock_ahead=5", "time_zone=..%2F..%2Fetc%2Fpasswd",
  ])
  func aTimeZoneThatNobodyKnowsIsPassedOver(_ query: String) async throws {
    try await RunningHeadquarters.run(upkeep: .milliseconds(20)) { headquarters in
      let store = try await headquarters.enrolledStore()
      let told = try await store.signed(
        "GET", Paths.changes(store.storeID), query: "waiting=3&" + query)
      #expect(told.status == 200)
      var sighting: StoreSighting?
      try await turns(until: "what the store said with it") {
        sighting = try await headquarters.ledger.status().stores.first?.sighting
        return sighting?.waiting == 3
      }
      #expect(sighting?.clock == nil)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains(">ok 正常<"))
    }
  }
}
