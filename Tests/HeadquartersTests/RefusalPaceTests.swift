import Foundation
import HeadquartersContract
import NIOCore
import StoreDomain
import Testing

@testable import Headquarters

/// Whoever is refused again and again is answered slowly, and nobody else.
@Suite struct RefusalPaceTests {
  private let start = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  private func caller(_ address: String) throws -> CallerAddress {
    try #require(CallerAddress(try SocketAddress(ipAddress: address, port: 1)))
  }

  @Test func aFewRefusalsAreAnsweredAtOnceAndMoreOfThemWait() throws {
    let pace = CallerPace(perSecond: 10, burst: 3, longestWait: .seconds(1))
    let flooding = try caller("127.0.0.2")
    let waits = (1...15).map { _ in pace.wait(of: flooding, now: start) }
    #expect(waits.prefix(3) == [.zero, .zero, .zero])
    #expect(
      waits.dropFirst(3).map { $0 / .milliseconds(1) }
        == [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1000, 1000])
    #expect(pace.wait(of: try caller("127.0.0.3"), now: start) == .zero)
    // Whoever stops is forgiven.
    let later = start.advanced(bySeconds: 2)
    #expect(pace.wait(of: flooding, now: later) == .zero)
  }

  @Test func whoWouldWaitTooLongHasNoTurnAndIsNotCounted() throws {
    let pace = CallerPace(perSecond: 10, burst: 2, longestWait: .milliseconds(250))
    let flooding = try caller("127.0.0.2")
    let turns = (1...8).map { _ in pace.turn(of: flooding, now: start) }
    #expect(
      turns == [.zero, .zero, .milliseconds(100), .milliseconds(200), nil, nil, nil, nil])
    #expect(pace.turn(of: try caller("127.0.0.3"), now: start) == .zero)
    // However often it tried, the next turn is free as soon as time has passed.
    let later = Timestamp(millisecondsSinceEpoch: start.millisecondsSinceEpoch + 100)
    #expect(pace.turn(of: flooding, now: later) == .milliseconds(200))
    #expect(pace.turn(of: flooding, now: later) == nil)
  }

  @Test func aPaceOfThousandsIsOneToo() throws {
    let pace = CallerPace(perSecond: 2000, burst: 1)
    let flooding = try caller("127.0.0.2")
    let waits = (1...3).map { _ in pace.wait(of: flooding, now: start) }
    #expect(waits == [.zero, .microseconds(500), .microseconds(1000)])
  }

  @Test(arguments: [Double.infinity, .nan, .greatestFiniteMagnitude, 0, -1])
  func thereIsAWaitAtAnyRate(_ rate: Double) throws {
    let pace = CallerPace(perSecond: rate, burst: rate, longestWait: .seconds(5))
    for _ in 1...3 {
      let wait = pace.wait(of: try caller("127.0.0.2"), now: start)
      #expect(wait >= .zero && wait <= .seconds(5))
    }
  }

  @Test func noCallerIsSlowedDownByHowManyThereAre() throws {
    let pace = CallerPace(perSecond: 10, burst: 1, longestWait: .seconds(1))
    for number in 0..<25_000 {
      let address = try caller("10.\(number >> 16).\(number >> 8 & 255).\(number & 255)")
      #expect(pace.wait(of: address, now: start) == .zero)
    }
  }

  private static var patient: HeadquartersServer.Deadlines {
    var patient = HeadquartersServer.Deadlines()
    patient.head = .seconds(3600)
    patient.idle = .seconds(3600)
    patient.answer = .seconds(3600)
    return patient
  }

  /// Asks for what there is not, and takes no notice of what the answer says.
  private func asking(_ headquarters: RunningHeadquarters) throws -> SlowCaller {
    let caller = try SlowCaller(headquarters.url, from: "127.0.0.9")
    caller.send("GET /nothing HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
    return caller
  }

  @Test func whoeverWouldKeepOneAnswerMoreBackIsAnsweredAndLosesTheConnection() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 0, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(
      deadlines: Self.patient, refusals: pace, stalledAnswers: 1
    ) { headquarters in
      let flood = try (1...4).map { _ in try asking(headquarters) }
      try await turns(until: "the end of three connections") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in flood { caller.look() }
        return flood.count(where: \.isShutOut) == 3
      }
      for caller in flood where caller.isShutOut {
        let answer = String(decoding: caller.answer, as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 404 "), "\(answer)")
      }
      let waiting = flood.filter { !$0.isShutOut }.map(\.answer)
      #expect(waiting.count(where: \.isEmpty) == waiting.count)
    }
  }

  @Test func answersThatWaitLeaveHalfOfAnAddresssPlacesToOthersBehindIt() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 0, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(
      deadlines: Self.patient, connectionsOfOneAddress: 4, refusals: pace
    ) { headquarters in
      let flood = try (1...4).map { _ in try asking(headquarters) }
      try await turns(until: "the end of two connections") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in flood { caller.look() }
        return flood.count(where: \.isShutOut) == 2
      }
      let honest = try SlowCaller(headquarters.url, from: "127.0.0.9")
      honest.send("GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
      await honest.lookForAnAnswer()
      let answer = String(decoding: honest.answer, as: UTF8.self)
      #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer)")
    }
  }

  @Test func aFloodOfRefusalsWaitsWhileOthersAreServed() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 2, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(deadlines: Self.patient, refusals: pace) { headquarters in
      var store = try await headquarters.enrolledStore()
      let flood = try (1...4).map { _ in try asking(headquarters) }
      try await turns(until: "two of four refusals") {
        _ = try await headquarters.send("GET", "/healthz")
        for caller in flood { caller.look() }
        return flood.count { !$0.answer.isEmpty } == 2
      }
      for number in 1...20 {
        try store.happen()
        #expect(try await store.send(number...number).status == 200)
      }
      for caller in flood { caller.look() }
      #expect(flood.count { !$0.answer.isEmpty } == 2)
    }
  }

  /// A store's batch from the address of whoever is slowed down.
  private func sending(_ events: [Data], of store: SendingStore) throws -> SlowCaller {
    let body = EventBatch.join(events)
    let (path, query) = (Paths.events(store.storeID), "epoch=\(store.epoch)")
    let fields =
      try store.signature("POST", path, query: query, body: body)
      + [("content-type", EventBatch.contentType), ("content-length", "\(body.count)")]
    let caller = try SlowCaller(store.headquarters.url, from: "127.0.0.9")
    caller.send(
      "POST \(path)?\(query) HTTP/1.1\r\nhost: 127.0.0.1\r\n"
        + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
        + String(decoding: body, as: UTF8.self))
    return caller
  }

  /// It is in order, and answered; but it is of no use to anybody.
  @Test func whoSendsAgainWhatIsKeptWaitsAsIfItWereRefused() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 2, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(deadlines: Self.patient, refusals: pace) { headquarters in
      var robbed = try await headquarters.enrolledStore("Robbed")
      try robbed.happen(times: 3)
      #expect(try await robbed.send(1...3).status == 200)
      let flood = try (1...4).map { _ in try sending(robbed.outbox, of: robbed) }
      // The store itself, from its own address, goes on meanwhile.
      try await turns(until: "two of four answers") {
        try robbed.happen()
        let number = robbed.outbox.count
        #expect(try await robbed.send(number...number).status == 200)
        for caller in flood { caller.look() }
        return flood.count { !$0.answer.isEmpty } >= 2
      }
      for number in 1...20 {
        try robbed.happen()
        let last = robbed.outbox.count
        #expect(try await robbed.send(last...last).status == 200, "\(number)")
      }
      for caller in flood { caller.look() }
      let answers = flood.map(\.answer).filter { !$0.isEmpty }
      #expect(answers.count == 2)
      for answer in answers {
        let text = String(decoding: answer, as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 200 ") && text.contains("\"duplicates\":3"), "\(text)")
      }
    }
  }

  /// Each is in headquarters, and yet the store goes on by it.
  @Test func aStoreGoesOnAtOnceWithWhatItSentInTheLifeBefore() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 1, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(deadlines: Self.patient, refusals: pace) { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 6)
      #expect(try await store.send(1...6).status == 200)
      let before = store.outbox
      store.restore(to: 3)
      let opened = try await store.askEpoch(fileLife: "second", after: 3, hash: store.chainHash)
      store.epoch = try opened.decoded(LedgerState.self).epoch
      for number in 4...6 {
        let caller = try sending([before[number - 1]], of: store)
        await caller.lookForAnAnswer()
        let answer = String(decoding: caller.answer, as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(number): \(answer)")
        #expect(answer.contains("\"duplicates\":1"), "\(number): \(answer)")
      }
    }
  }

  /// Anybody may ask it, and there is nothing to refuse.
  @Test func whoAsksWithoutAnEndWhetherTheServerIsWellWaits() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 2, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(
      deadlines: Self.patient, connectionsOfOneAddress: 100, anybodysQuestions: pace
    ) { headquarters in
      var store = try await headquarters.enrolledStore()
      let flood = try (1...4).map { _ in
        let caller = try SlowCaller(headquarters.url, from: "127.0.0.9")
        caller.send("GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
        return caller
      }
      try await turns(until: "two of four answers") {
        try store.happen()
        let last = store.outbox.count
        #expect(try await store.send(last...last).status == 200)
        for caller in flood { caller.look() }
        return flood.count { !$0.answer.isEmpty } >= 2
      }
      // A balancer, at its own address.
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
      for _ in 1...20 {
        try store.happen()
        let last = store.outbox.count
        #expect(try await store.send(last...last).status == 200)
      }
      for caller in flood { caller.look() }
      #expect(flood.count { !$0.answer.isEmpty } == 2)
    }
  }

  /// The balancer asks from the same address whether the server is well, and gives it up when it must
  /// wait.
  @Test func whereAllComeThroughOneBalancerNobodyWaitsToHearThatTheServerIsWell() async throws {
    let pace = CallerPace(perSecond: 0.001, burst: 2, longestWait: .seconds(3600))
    try await RunningHeadquarters.run(
      deadlines: Self.patient, anybodysQuestions: pace
    ) { headquarters in
      for _ in 1...4 {
        let caller = try SlowCaller(headquarters.url, from: "127.0.0.9")
        caller.send("GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
        await caller.lookForAnAnswer()
        let answer = String(decoding: caller.answer, as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer)")
      }
    }
  }
}
