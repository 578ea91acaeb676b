import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Headquarters' people see at a glance how every store stands.
@Suite struct StatusTests {
  @Test func thePageShowsEachStoreAndNothingOfItsNameAsMarkup() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore("<script>alert(1)</script> 河滨店")
      try store.happen(
        .ticketIssued, subject: "ticket/t1",
        data: .object([
          "number": .string("A1"), "band": .string("A"), "partySize": .integer(2),
          "stage": .string("waiting"), "rank": .integer(1), "callCount": .integer(0),
          "missCount": .integer(0), "issuedAt": .integer(1_795_341_600_000),
        ]))
      _ = try await store.send(1...1)
      try await headquarters.ledger.projectAll()
      let page = try await headquarters.send("GET", "/")
      #expect(page.status == 200)
      #expect(page.headers["content-type"] == "text/html; charset=utf-8")
      let html = String(decoding: page.body, as: UTF8.self)
      #expect(html.contains("河滨店"))
      #expect(!html.contains("<script>"))
      #expect(html.contains("2026-11-22T19:42:00.000Z"))
      #expect(html.contains(">ok 正常<"))

      headquarters.clock.advance(bySeconds: 1200)
      let later = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(later.contains(">silent 失联<"))
      #expect(later.contains("20 min"))
    }
  }

  @Test("A mark before a sign of markup does not carry the sign onto the page")
  func marksBeforeMarkup() async throws {
    try await RunningHeadquarters.run { headquarters in
      // To Swift the mark and what follows it are one character, which is not `<`.
      _ = try await headquarters.enrolledStore("Riverside\u{600}<meta http-equiv=refresh>\u{301}&")
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains("Riverside\u{600}&lt;meta http-equiv=refresh&gt;\u{301}&amp;"))
    }
  }

  @Test func anAlarmIsSeenFirst() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      _ = try await store.send(1...2)
      store.restore(to: 1)
      _ = try await store.askEpoch(fileLife: "life-2", after: 1, hash: store.chainHash)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.contains(">alarm 告警<"))
      #expect(html.contains("restored"))
    }
  }

  @Test func eachBusinessDayHasItsLineSoThatOneStoreIsNotTheChain() async throws {
    try await RunningHeadquarters.run { headquarters in
      func issue(_ count: Int, on day: String) async throws {
        var store = try await headquarters.enrolledStore("Store of \(day)")
        for number in 1...count {
          try store.happen(
            .ticketIssued, subject: "ticket/\(UUID().uuidString.lowercased())",
            data: .object([
              "number": .string("A\(number)"), "band": .string("A"), "partySize": .integer(2),
              "stage": .string("waiting"), "rank": .integer(number), "callCount": .integer(0),
              "missCount": .integer(0), "issuedAt": .integer(1_795_341_600_000),
            ]), businessDay: day)
        }
        #expect(try await store.send(1...count).status == 200)
      }
      try await issue(5, on: "2026-11-22")
      try await issue(4, on: "2026-11-22")
      // Its clock is a day ahead, or it is far in the east.
      try await issue(1, on: "2026-11-23")
      try await headquarters.ledger.projectAll()
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      let days = ShownPage(html).days
      #expect(days.map(\.day) == ["2026-11-23", "2026-11-22"])
      #expect(days.map(\.stores) == [1, 2])
      #expect(days.map(\.waiting) == [1, 9])
    }
  }

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

  @Test func thePageShowsTheStoresThatSomebodyAsksFor() async throws {
    try await RunningHeadquarters.run { headquarters in
      var river = try await headquarters.enrolledStore("River Side 河滨店")
      _ = try await headquarters.enrolledStore("Old Town")
      let third = try await headquarters.ledger.addStore(name: "Station", codeValidFor: 3600)
      try river.happen(
        .ticketIssued, subject: "ticket/t1",
        data: ChainOfStores.ticket("A1", at: headquarters.clock.now))
      #expect(try await river.send(1...1).status == 200)
      try await headquarters.ledger.projectAll()
      func names(_ query: String) async throws -> [String] {
        let page = try await headquarters.send("GET", "/" + query)
        #expect(page.status == 200)
        return ShownPage(String(decoding: page.body, as: UTF8.self)).stores.map(\.name)
      }
      #expect(try await names("").count == 3)
      #expect(try await names("?q=%E6%B2%B3%E6%BB%A8") == ["River Side 河滨店"])
      #expect(try await names("?q=rIVER+sIDE&state=&day=") == ["River Side 河滨店"])
      #expect(try await names("?q=\(third.storeID)") == ["Station"])
      #expect(try await names("?state=invited") == ["Station"])
      #expect(try await names("?state=look") == ["Old Town"])
      #expect(try await names("?state=look&q=river") == [])
      #expect(try await names("?day=2026-11-22") == ["River Side 河滨店"])
      // What is no filter shows all.
      #expect(try await names("?state=%3Cb%3E&day=yesterday&q=%20").count == 3)
      let page = try await headquarters.send(
        "GET", "/?q=%22%3E%3Cscript%3E&state=look&day=2026-11-22")
      let html = String(decoding: page.body, as: UTF8.self)
      #expect(html.contains("value=\"&quot;&gt;&lt;script&gt;\""))
      #expect(!html.contains("<script"))
      // A state is chosen among what was typed.
      let address = "?q=%22%3E%3Cscript%3E&amp;state=neverHeard&amp;day=2026-11-22"
      #expect(html.contains("href=\"\(address)\""))
    }
  }

  @Test func aPlusSignIsFoundToo() async throws {
    try await RunningHeadquarters.run { headquarters in
      for name in ["Noodles+More", "Noodles More"] {
        _ = try await headquarters.enrolledStore(name)
      }
      for (query, name) in [("s%2Bm", "Noodles+More"), ("s+m", "Noodles More")] {
        let page = try await headquarters.send("GET", "/?q=" + query)
        let html = String(decoding: page.body, as: UTF8.self)
        #expect(ShownPage(html).stores.map(\.name) == [name])
        // Each link keeps what was typed.
        #expect(html.contains("?q=" + query.replacing("+", with: "%20") + "&amp;state=look"))
      }
    }
  }

  @Test func theChainsBillsAreThoseOfItsTotals() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      // Guests who ordered nothing, and guests who paid.
      let chain = ChainOfStores(now: headquarters.clock.now)
      try chain.pay(0, of: &store, on: "2026-11-22")
      try chain.pay(4200, of: &store, on: "2026-11-22")
      #expect(try await store.send(1...store.outbox.count).status == 200)
      let totals = try await headquarters.ledger.totals()
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      let day = try #require(ShownPage(html).days.first)
      #expect(day.bills == totals.bills && totals.bills == 1)
      #expect(day.sales == "42.00 CNY" && totals.billsMinorUnits == 4200)
    }
  }

  @Test func whatIsTheSameOfSeveralStoresIsSaidOnceWithACommandForEach() async throws {
    try await RunningHeadquarters.run { headquarters in
      var ids: [String] = []
      for name in ["Riverside", "Station", "Old Town"] {
        var store = try await headquarters.enrolledStore(name)
        try store.happen(times: 2)
        _ = try await store.send(1...2)
        store.restore(to: 1)
        _ = try await store.askEpoch(fileLife: "life-\(name)", after: 1, hash: store.chainHash)
        ids.append(store.storeID)
      }
      try await headquarters.ledger.projectAll()
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.components(separatedBy: "An older copy of its file").count == 2)
      #expect(html.contains("<strong>Riverside, Station, Old Town</strong>"))
      for id in ids { #expect(html.contains("<code>foh-hq alarms clear --db HQ \(id)</code>")) }
      // Whose the exceptions are: a ticket without its facts cannot be read.
      #expect(html.contains("6 × unreadable"))
      for (name, id) in zip(["Riverside", "Station", "Old Town"], ids) {
        #expect(
          html.contains("\(name) 2 <code>foh-hq report exceptions --db HQ --store \(id)</code>"))
      }
    }
  }

  @Test func whatIsTheSameOfManyStoresIsSaidInAsManyLinesAsAnybodyReads() async throws {
    try await RunningHeadquarters.run { headquarters in
      for number in 1...11 {
        var store = try await headquarters.enrolledStore("Store \(number)")
        try store.happen()
        _ = try await store.send(1...1)
        store.restore(to: 0)
        _ = try await store.askEpoch(fileLife: "life-\(number)", after: 0, hash: store.chainHash)
      }
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(html.components(separatedBy: "foh-hq alarms clear --db HQ").count == 9)
      #expect(html.contains("Store 8 +3</strong>"))
      #expect(html.contains("+3 <code>foh-hq alarms --db HQ</code>"))
    }
  }

  @Test func theMetricsCountWhatWasKeptAndNameNobody() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore("Riverside")
      try store.happen(times: 5)
      _ = try await store.send(1...5)
      _ = try await store.send(1...5)
      _ = try await headquarters.send("GET", "/guests/13800000000?phone=13800000000")
      let answer = try await headquarters.send("GET", "/metrics")
      #expect(answer.headers["content-type"] == PrometheusText.contentType)
      let text = String(decoding: answer.body, as: UTF8.self)
      #expect(text.contains("foh_hq_events_kept_total 5\n"))
      #expect(text.contains("foh_hq_events_duplicate_total 5\n"))
      #expect(text.contains("foh_hq_store_sequence{store=\"\(store.storeID)\"} 5\n"))
      #expect(
        text.contains("foh_hq_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1\n"))
      #expect(!text.contains("13800000000"))
      // Every line is a comment or a name with labels and a number.
      let sample = /[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.e+-]+/
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        #expect(line.wholeMatch(of: sample) != nil, "\(line)")
      }
    }
  }

  @Test(arguments: [
    ("forwarded", "for=203.0.113.7"), ("x-forwarded-for", "203.0.113.7"),
    ("x-forwarded-host", "hq.example"), ("x-forwarded-proto", "https"),
    ("x-real-ip", "203.0.113.7"), ("via", "1.1 hq.example"), ("host", "hq.example"),
    ("host", "127.0.0.1.hq.example:8443"), ("host", "192.168.1.5:8443"),
  ])
  func whatAProxyPassesOnSeesNoFigures(_ name: String, _ value: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      for path in ["/", "/metrics"] {
        let passedOn = try await headquarters.send("GET", path, headers: [(name, value)])
        #expect(passedOn.status == 404)
      }
      let health = try await headquarters.send("GET", "/healthz", headers: [(name, value)])
      #expect(health.status == 200)
    }
  }

  @Test(arguments: ["localhost", "localhost:8443", "127.0.0.1", "[::1]", "[::1]:8443", "LOCALHOST"])
  func somebodyAtThisMachineSeesTheFigures(_ host: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      for path in ["/", "/metrics"] {
        let answer = try await headquarters.send("GET", path, headers: [("host", host)])
        #expect(answer.status == 200)
      }
    }
  }

  @Test func whoeverNamesNoHostSeesNoFigures() async throws {
    try await RunningHeadquarters.run { headquarters in
      let caller = try SlowCaller(headquarters.url)
      caller.send("GET /metrics HTTP/1.0\r\n\r\n")
      await caller.lookForAnAnswer()
      let answer = String(decoding: caller.answer.prefix(20), as: UTF8.self)
      #expect(answer.contains(" 404 "), "\(answer)")
    }
  }

  @Test func aStoreNeverSpeaksInTheClearOverANetwork() async throws {
    for host in ["0.0.0.0:0", "192.168.1.5:80", "hq.example:443", "127.evil.example:80"] {
      #expect(try !ListenAddress(host).isLoopback)
    }
    for host in ["127.0.0.1:0", "[::1]:8443", "localhost:1", "127.3.2.1:9"] {
      #expect(try ListenAddress(host).isLoopback)
    }
    for text in ["", "8443", "host", "host:x", "host:70000", ":80"] {
      #expect(throws: HeadquartersError.self) { try ListenAddress(text) }
    }
  }
}
