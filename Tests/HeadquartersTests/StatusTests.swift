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
      let lines = html.split(separator: "\n").filter { $0.contains("parties wait") }
      try #require(lines.count == 2, "\(lines)")
      #expect(lines[0].contains("2026-11-23") && lines[0].contains(" 1 parties"))
      #expect(lines[0].contains(" 1 stores"))
      #expect(lines[1].contains("2026-11-22") && lines[1].contains(" 9 parties"))
      #expect(lines[1].contains(" 2 stores"))
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
      #expect(!html.contains("days"))
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
      #expect(html.contains("Old Town 2, Riverside 2, Station 2"))
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
