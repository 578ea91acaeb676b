import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whoever makes connections again and again comes in slowly, and nobody else.
@Suite struct ConnectionTurnsTests {
  private static let stranger = "127.0.0.9"
  private static let request = "GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n"

  private func asking(_ headquarters: RunningHeadquarters) throws -> SlowCaller {
    let caller = try SlowCaller(headquarters.url, from: Self.stranger)
    caller.send(Self.request)
    return caller
  }

  @Test func anAddressThatMakesTooManyConnectionsIsNotLetInWhileAStoreIsServed() async throws {
    // After three, the next one would come in after a quarter of an hour.
    let pace = ConnectionPace(perSecond: 0.001, burst: 3)
    try await RunningHeadquarters.run(connectionPace: pace) { headquarters in
      var store = try await headquarters.enrolledStore()
      let flood = try (1...10).map { _ in try asking(headquarters) }
      var sent = 0
      try await turns(until: "three answers, and the end of seven connections") {
        sent += 1
        try store.happen()
        #expect(try await store.send(sent...sent).status == 200)
        for caller in flood { caller.look() }
        return flood.count(where: \.isShutOut) == 7 && flood.count { !$0.answer.isEmpty } == 3
      }
      #expect(flood.prefix(3).count { !$0.answer.isEmpty } == 3)
      #expect(flood.count { $0.isShutOut && $0.answer.isEmpty } == 7)
      headquarters.clock.advance(bySeconds: 1000)
      let later = try asking(headquarters)
      await later.lookForAnAnswer()
      #expect(!later.answer.isEmpty)
    }
  }

  @Test func thoseWhoHaveToWaitComeInOneAfterTheOther() async throws {
    let pace = ConnectionPace(perSecond: 20, burst: 1)
    try await RunningHeadquarters.run(connectionPace: pace) { headquarters in
      let crowd = try (1...5).map { _ in try asking(headquarters) }
      try await turns(until: "all answers") {
        _ = try await headquarters.send("GET", "/healthz")
        // Backwards: whoever is answered in the meantime was looked at after those who come later.
        for caller in crowd.reversed() { caller.look() }
        let answered = crowd.map { !$0.answer.isEmpty }
        let firstWaiting = answered.firstIndex(of: false) ?? crowd.count
        #expect(!answered[firstWaiting...].contains(true), "\(answered)")
        return firstWaiting == crowd.count
      }
      #expect(crowd.count(where: \.isShutOut) == 0)
    }
  }

  @Test func onlySoManyWaitAndNobodyIsLeftWaitingByAServerThatStops() async throws {
    // The second comes in after four seconds, if the server is still there.
    let pace = ConnectionPace(perSecond: 0.25, burst: 1, mostWaiting: 1)
    var crowd: [SlowCaller] = []
    try await RunningHeadquarters.run(connectionPace: pace) { headquarters in
      crowd = try (1...4).map { _ in try asking(headquarters) }
      try await turns(until: "the end of two connections") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in crowd { caller.look() }
        return crowd.count(where: \.isShutOut) >= 2
      }
      #expect(crowd.suffix(2).count(where: \.isShutOut) == 2)
    }
    for caller in crowd { await caller.lookToTheEnd() }
    #expect(!crowd.contains { !$0.isShutOut })
  }
}
