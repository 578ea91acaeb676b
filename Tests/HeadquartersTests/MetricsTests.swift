import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What a monitor reads of headquarters, and who may.
@Suite struct MetricsTests {
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
}
