import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// However many come, the stores that are inside are served.
@Suite struct ConnectionLimitTests {
  /// One of the figures at `/metrics`.
  private func figure(_ name: String, _ headquarters: RunningHeadquarters) async throws -> Int {
    let body = try await headquarters.send("GET", "/metrics").body
    let lines = String(decoding: body, as: UTF8.self).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(name + " ") })
    return try #require(Int(line.dropFirst(name.count + 1)))
  }

  @Test func thereAreNoMoreConnectionsThanThereMayBe() async throws {
    let limit = 8
    var patient = HeadquartersServer.Deadlines()
    patient.head = .seconds(3600)
    patient.idle = .seconds(3600)
    try await RunningHeadquarters.run(deadlines: patient, connections: limit) { headquarters in
      var store = try await headquarters.enrolledStore()
      #expect(try await figure("foh_hq_connections_limit", headquarters) == limit)
      #expect(try await figure("foh_hq_connections_full_total", headquarters) == 0)
      let crowd = try (0..<40).map { _ in try SlowCaller(headquarters.url, from: "127.0.0.9") }
      for number in 1...100 {
        try store.happen()
        #expect(try await store.send(number...number).status == 200)
      }
      // The system may hand over a few together with the last one.
      try await turns(until: "no more connections than there may be") {
        try await figure("foh_hq_connections", headquarters) <= limit + 3
      }
      #expect(try await figure("foh_hq_connections_full_total", headquarters) >= 1)
      for caller in crowd { caller.look() }
      #expect(try await headquarters.committedEvents() == 100)
    }
  }

  @Test func whoeverComesToAFullServerTakesThePlaceOfAnIdleOneOfTheMany() async throws {
    var patient = HeadquartersServer.Deadlines()
    patient.head = .seconds(3600)
    patient.idle = .seconds(3600)
    try await RunningHeadquarters.run(deadlines: patient, connections: 6) { headquarters in
      let request = "GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n"
      // Idle for longer than any of those who come after it.
      let early = try SlowCaller(headquarters.url, from: "127.0.0.8")
      early.send(request)
      await early.lookForAnAnswer()
      let crowd = try (0..<30).map { _ in try SlowCaller(headquarters.url, from: "127.0.0.9") }
      let late = try SlowCaller(headquarters.url, from: "127.0.0.7")
      late.send(request)
      await late.lookForAnAnswer()
      #expect(String(decoding: late.answer, as: UTF8.self).hasPrefix("HTTP/1.1 200 "))
      early.send(request)
      try await turns(until: "the second answer to who came early") {
        _ = try await headquarters.send("GET", "/healthz")
        early.look()
        return early.isShutOut
          || String(decoding: early.answer, as: UTF8.self).ranges(of: "HTTP/1.1 200 ").count == 2
      }
      #expect(!early.isShutOut)
      try await turns(until: "the end of all who have no place") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in crowd { caller.look() }
        return crowd.count(where: \.isShutOut) >= 25
      }
    }
  }

  @Test func aFullServerStops() async throws {
    var deadlines = HeadquartersServer.Deadlines()
    deadlines.farewell = .milliseconds(200)
    var crowd: [SlowCaller] = []
    try await RunningHeadquarters.run(deadlines: deadlines, connections: 4) { headquarters in
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
      for _ in 0..<20 {
        let caller = try SlowCaller(headquarters.url, from: "127.0.0.9")
        caller.send("GET /healthz HTTP/1.1\r\n")
        crowd.append(caller)
      }
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
    }
    for caller in crowd { await caller.lookToTheEnd() }
    #expect(!crowd.contains { !$0.isShutOut })
  }

  @Test(arguments: [(4096, 1024, 796), (4096, 65_536, 4096), (10, 1024, 10), (4096, 64, 1)])
  func thereAreNeverMoreThanTheProcessHasFilesFor(wanted: Int, descriptors: Int, most: Int) {
    #expect(ConnectionLimit.fitting(wanted, descriptors: descriptors) == most)
  }

  @Test(arguments: [(4096, 20_000, 8192), (4096, 8192, 3456), (4096, 4000, 0), (10, 1024, 20)])
  func soManyAreKeptAwayAsFilesAreLeft(connections: Int, descriptors: Int, most: Int) {
    #expect(ConnectionLimit.keptAway(connections, descriptors: descriptors) == most)
  }
}
