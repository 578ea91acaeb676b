import Foundation
import HTTPTypes
import HeadquartersContract
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import NIOTLS
import Testing

@testable import Headquarters

/// Whoever is slow is shut out, and nobody else notices.
@Suite struct SlowCallerTests {
  /// Deadlines that a test can wait for, and that an honest caller on a busy machine still keeps.
  private static var short: HeadquartersServer.Deadlines {
    var deadlines = HeadquartersServer.Deadlines()
    deadlines.head = .seconds(5)
    deadlines.body = .seconds(5)
    return deadlines
  }

  /// Only whoever does not take an answer is shut out.
  private static var shortForAnswers: HeadquartersServer.Deadlines {
    var deadlines = HeadquartersServer.Deadlines()
    deadlines.head = .seconds(3600)
    deadlines.body = .seconds(3600)
    deadlines.answer = .milliseconds(400)
    return deadlines
  }

  private static func headOfAnEnrolment(_ length: Int) -> String {
    """
    POST \(Paths.enrol) HTTP/1.1\r
    host: 127.0.0.1\r
    content-type: application/json\r
    content-length: \(length)\r
    \r

    """
  }

  @Test func whoeverTricklesIsShutOutWhileOthersAreServed() async throws {
    try await RunningHeadquarters.run(deadlines: Self.short) { headquarters in
      var store = try await headquarters.enrolledStore()
      let silent = try SlowCaller(headquarters.url)
      let slowHead = try SlowCaller(headquarters.url)
      slowHead.send("POST \(Paths.enrol) HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow: ")
      let slowBody = try SlowCaller(headquarters.url)
      slowBody.send(Self.headOfAnEnrolment(4000))
      let callers = [silent, slowHead, slowBody]
      var served = 0
      try await turns(until: "the end of all who trickle") {
        guard callers.contains(where: { !$0.isShutOut }) else { return true }
        try store.happen()
        served += 1
        #expect(try await store.send(served...served).status == 200)
        // A byte each time that another caller was served in the meantime.
        for caller in [slowHead, slowBody] where !caller.isShutOut { caller.send(" ") }
        for caller in callers { caller.look() }
        return false
      }
      #expect(try await headquarters.committedEvents() == served)
      // Who had said what it wants is told why it does not get it.
      let answer = String(decoding: slowBody.answer, as: UTF8.self)
      #expect(answer.hasPrefix("HTTP/1.1 408 "), "\(answer)")
      #expect(answer.contains(Problem.Kind.incomplete.rawValue))
      #expect(silent.answer.isEmpty && slowHead.answer.isEmpty)
    }
  }

  @Test func whoeverDoesNotTakeAnAnswerIsShutOut() async throws {
    try await RunningHeadquarters.run(deadlines: Self.shortForAnswers) { headquarters in
      let store = try await headquarters.enrolledStore()
      // More than both sides' sockets take in; one row comes however large it is.
      let large = JSONValue.string(String(repeating: "x", count: 16 << 20))
      try await headquarters.ledger.push(.news, id: "n1", large)
      let path = Paths.snapshot(store.storeID, "campaigns")
      let fields = try store.signature("GET", path).map { "\($0.0): \($0.1)\r\n" }.joined()
      let caller = try SlowCaller(headquarters.url, receiving: 4096)
      caller.send("GET \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\n\(fields)\r\n")
      try await turns(until: "the caller who takes nothing is shut out") {
        let metrics = try await headquarters.send("GET", "/metrics").body
        return String(decoding: metrics, as: UTF8.self).contains("foh_hq_shut_out_total 1\n")
      }
      await caller.lookToTheEnd()
      #expect(caller.answer.count < 16 << 20)
      #expect(try await store.askLedger().epoch == 1)
    }
  }

  @Test func aServerThatStopsWaitsForNobodyWhoIsSlow() async throws {
    var patient = HeadquartersServer.Deadlines()
    patient.head = .seconds(3600)
    patient.body = .seconds(3600)
    patient.farewell = .milliseconds(200)
    var callers: [SlowCaller] = []
    try await RunningHeadquarters.run(deadlines: patient) { headquarters in
      let silent = try SlowCaller(headquarters.url)
      let slowHead = try SlowCaller(headquarters.url)
      slowHead.send("POST \(Paths.enrol) HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow: ")
      let slowBody = try SlowCaller(headquarters.url)
      slowBody.send(Self.headOfAnEnrolment(4000))
      callers = [silent, slowHead, slowBody]
      // Headquarters knows them by the time that it has answered somebody who came later.
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
    }
    for caller in callers { await caller.lookToTheEnd() }
    #expect(callers.map(\.isShutOut) == [true, true, true])
  }

  @Test func aBodyThatBreaksOffIsNotTakenForWhole() async throws {
    try await RunningHeadquarters.run { headquarters in
      let caller = try SlowCaller(headquarters.url)
      caller.send(Self.headOfAnEnrolment(100) + "{}")
      caller.endSending()
      await caller.lookToTheEnd()
      let answer = String(decoding: caller.answer, as: UTF8.self)
      #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(answer)")
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
    }
  }
}

/// The same without a network, by a clock that a test moves.
@Suite struct RequestDeadlinesTests {
  private let deadlines = HeadquartersServer.Deadlines()

  @Test func aCallerWhoSaysNothingIsShutOut() throws {
    let line = try Line()
    defer { line.hangUp() }
    line.pass(deadlines.head - .seconds(1))
    #expect(line.channel.isActive)
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
    #expect(try line.status() == nil)
  }

  @Test func whoeverDoesNotEndTheHelloIsShutOutSooner() throws {
    let line = try Line(isEncrypted: true)
    defer { line.hangUp() }
    line.pass(deadlines.hello - .seconds(1))
    #expect(line.channel.isActive)
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
    let spoken = try Line(isEncrypted: true)
    defer { spoken.hangUp() }
    spoken.channel.pipeline.fireUserInboundEventTriggered(
      TLSUserEvent.handshakeCompleted(negotiatedProtocol: nil))
    spoken.pass(deadlines.head - .seconds(1))
    #expect(spoken.channel.isActive)
    spoken.pass(.seconds(1))
    #expect(!spoken.channel.isActive)
  }

  @Test func bytesThatTrickleDoNotBuyTime() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head)
    for _ in 1..<30 {
      line.pass(.seconds(1))
      try line.ask(Line.piece)
      #expect(line.channel.isActive)
    }
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
    #expect(try line.status() == 408)
  }

  @Test func headquartersMayTakeItsTimeForAnAnswer() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head, .end(nil))
    line.pass(.seconds(3600))
    #expect(line.channel.isActive)
    try line.answer()
    line.pass(deadlines.idle - .seconds(1))
    #expect(line.channel.isActive)
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
  }

  @Test func eachRequestHasItsOwnTime() throws {
    let line = try Line()
    defer { line.hangUp() }
    for _ in 1...5 {
      try line.ask(Line.head)
      line.pass(deadlines.body - .seconds(1))
      try line.ask(Line.piece, .end(nil))
      try line.answer()
      line.pass(deadlines.idle - .seconds(1))
      #expect(line.channel.isActive)
    }
  }

  @Test func anAnswerBeforeTheBodyHasComeDoesNotStopTheClock() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head)
    try line.answer()
    #expect(try line.status() == 200)
    line.pass(deadlines.body - .seconds(1))
    try line.ask(Line.piece)
    #expect(line.channel.isActive)
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
    // It has its answer already.
    #expect(try line.status() == nil)
  }

  @Test func anAnswerThatSaysSoIsTheLastOne() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head, .end(nil))
    try line.answer([.connection: "close"])
    #expect(!line.channel.isActive)
    #expect(try line.status() == 200)
  }

  @Test func anAnswerThatIsNotTakenIsGivenUp() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head, .end(nil))
    line.channel.write(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
    line.channel.write(HTTPResponsePart.end(nil), promise: nil)
    line.pass(deadlines.answer - .seconds(1))
    #expect(line.channel.isActive)
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
  }

  @Test func whoeverAsksAgainBeforeTheAnswerIsNotSlow() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head, .end(nil), Line.head)
    line.pass(.seconds(3600))
    #expect(line.channel.isActive)
    try line.answer()
    line.pass(deadlines.body)
    #expect(!line.channel.isActive)
  }

  @Test func aServerThatStopsGivesWhatIsUnderWayALittleTime() throws {
    let line = try Line()
    defer { line.hangUp() }
    try line.ask(Line.head)
    line.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
    line.pass(deadlines.farewell - .seconds(1))
    #expect(line.channel.isActive)
    line.pass(.seconds(1))
    #expect(!line.channel.isActive)
  }
}

/// A connection that is none, and its clock.
private final class Line {
  let channel: EmbeddedChannel

  init(isEncrypted: Bool = false) throws {
    channel = EmbeddedChannel(
      handler: RequestDeadlines(HeadquartersServer.Deadlines(), isEncrypted: isEncrypted))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  func hangUp() {
    _ = try? channel.finish(acceptAlreadyClosed: true)
  }

  func pass(_ duration: Duration) {
    channel.embeddedEventLoop.advanceTime(by: TimeAmount(duration))
  }

  static let head = HTTPRequestPart.head(
    HTTPRequest(method: .post, scheme: "http", authority: "x", path: "/"))
  static let piece = HTTPRequestPart.body(ByteBuffer(string: "x"))

  func ask(_ parts: HTTPRequestPart...) throws {
    for part in parts { try channel.writeInbound(part) }
  }

  func answer(_ fields: HTTPFields = [:]) throws {
    try channel.writeOutbound(
      HTTPResponsePart.head(HTTPResponse(status: .ok, headerFields: fields)))
    try channel.writeOutbound(HTTPResponsePart.end(nil))
  }

  /// The status of the next answer that went out.
  func status() throws -> Int? {
    while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
      if case .head(let head) = part { return head.status.code }
    }
    return nil
  }
}
