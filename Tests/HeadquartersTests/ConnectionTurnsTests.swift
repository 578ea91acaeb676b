import HeadquartersContract
import NIOCore
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
    let pace = ConnectionPace(perSecond: 0.001, burst: 3, longestWait: .zero, keptAway: .zero)
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

  /// Who is closed at once comes again at once.
  @Test func whoeverIsNotLetInIsKeptAwayWhileThereIsRoom() async throws {
    let pace = ConnectionPace(
      perSecond: 0.0001, burst: 1, keptAway: .seconds(3600), mostKeptAway: 2)
    var crowd: [SlowCaller] = []
    try await RunningHeadquarters.run(connections: 16, connectionPace: pace) { headquarters in
      crowd = try (1...6).map { _ in try asking(headquarters) }
      try await turns(until: "one answer, and the end of three connections") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in crowd { caller.look() }
        return crowd.count(where: \.isShutOut) >= 3 && crowd.contains { !$0.answer.isEmpty }
      }
      // The next would come in after three hours: two of them are kept.
      #expect(crowd.map(\.isShutOut) == [false, false, false, true, true, true])
      #expect(crowd.map(\.answer.isEmpty) == [false, true, true, true, true, true])
    }
    for caller in crowd { await caller.lookToTheEnd() }
    #expect(!crowd.contains { !$0.isShutOut })
  }

  /// Waiting for a turn takes nothing of the room for those who have none, nor the other way round.
  @Test func aCrowdThatIsKeptAwayIsClosedTogetherAndLeavesTheTurnsToOthers() async throws {
    let pace = ConnectionPace(
      perSecond: 0.001, burst: 1, longestWait: .zero, mostWaiting: 1, keptAway: .seconds(1),
      mostKeptAway: 20)
    try await RunningHeadquarters.run(connections: 16, connectionPace: pace) { headquarters in
      let crowd = try (1...12).map { _ in try asking(headquarters) }
      // Another address comes in while all of them are there.
      let honest = try SlowCaller(headquarters.url, from: "127.0.0.8")
      honest.send(Self.request)
      await honest.lookForAnAnswer()
      #expect(!honest.answer.isEmpty)
      try await turns(until: "the end of eleven connections") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in crowd { caller.look() }
        return crowd.count(where: \.isShutOut) >= 11
      }
      #expect(crowd.count { !$0.answer.isEmpty } == 1)
      // There is room again, for as many as before.
      let again = try (1...20).map { _ in try asking(headquarters) }
      try await turns(until: "the end of twenty connections") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in again { caller.look() }
        return again.count(where: \.isShutOut) == 20
      }
    }
  }

  /// A store gives up a connection after 5 s, and tries again after some seconds.
  @Test func aHouseFullOfStoresIsInsideSoonAfterAPowerCut() throws {
    let most = ConnectionLimit.ofOneAddress(ConnectionLimit.standard)
    let limits = ConnectionPace(connectionsOfOneAddress: most)
    let pace = CallerPace(
      perSecond: limits.perSecond, burst: limits.burst, longestWait: limits.longestWait)
    let house = try #require(CallerAddress(try SocketAddress(ipAddress: "127.0.0.2", port: 0)))
    let start = Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
    #expect(limits.longestWait < .seconds(5))
    var outside = 363
    for second in stride(from: 0, through: 10, by: 5) {
      let now = start.advanced(bySeconds: second)
      outside = (0..<outside).count { _ in pace.turn(of: house, now: now) == nil }
    }
    #expect(outside == 0)
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
    let pace = ConnectionPace(perSecond: 0.25, burst: 1, mostWaiting: 1, mostKeptAway: 0)
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
