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

  @Test func whoeverComesWhenItIsFullWaitsAndTheStoresInsideAreServed() async throws {
    let limit = 8
    var patient = HeadquartersServer.Deadlines()
    // A connection of the store's that had to be made anew would wait behind the crowd for ever.
    patient.head = .seconds(3600)
    patient.idle = .seconds(3600)
    try await RunningHeadquarters.run(deadlines: patient, connections: limit) { headquarters in
      var store = try await headquarters.enrolledStore()
      #expect(try await figure("foh_hq_connections_limit", headquarters) == limit)
      #expect(try await figure("foh_hq_connections_full_total", headquarters) == 0)
      var crowd = try (0..<40).map { _ in try SlowCaller(headquarters.url) }
      while try await figure("foh_hq_connections", headquarters) < limit {}
      let last = try SlowCaller(headquarters.url)
      last.send("GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n")
      for number in 1...200 {
        try store.happen()
        #expect(try await store.send(number...number).status == 200)
      }
      // The system may hand over a few together with the last one.
      #expect(try await figure("foh_hq_connections", headquarters) <= limit + 3)
      #expect(try await figure("foh_hq_connections_full_total", headquarters) >= 1)
      for caller in crowd { caller.look() }
      #expect(!crowd.contains { $0.isShutOut })
      last.look()
      #expect(last.answer.isEmpty && !last.isShutOut)

      crowd = []
      await last.lookToTheEnd()
      #expect(String(decoding: last.answer, as: UTF8.self).hasPrefix("HTTP/1.1 200 "))
      #expect(try await headquarters.committedEvents() == 200)
    }
  }

  @Test func aFullServerStops() async throws {
    var deadlines = HeadquartersServer.Deadlines()
    deadlines.farewell = .milliseconds(200)
    var crowd: [SlowCaller] = []
    try await RunningHeadquarters.run(deadlines: deadlines, connections: 4) { headquarters in
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
      for _ in 0..<20 {
        let caller = try SlowCaller(headquarters.url)
        caller.send("GET /healthz HTTP/1.1\r\n")
        crowd.append(caller)
      }
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
    }
    for caller in crowd { await caller.lookToTheEnd() }
    #expect(!crowd.contains { !$0.isShutOut })
  }

  @Test(arguments: [(4096, 1024, 896), (4096, 65_536, 4096), (10, 1024, 10), (4096, 64, 1)])
  func thereAreNeverMoreThanTheProcessHasFilesFor(wanted: Int, descriptors: Int, most: Int) {
    #expect(ConnectionLimit.fitting(wanted, descriptors: descriptors) == most)
  }
}
