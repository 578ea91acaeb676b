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
