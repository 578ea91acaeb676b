import Foundation
import GRDB
import HeadquartersLink
import RealProgram
import StoreDatabase
import StoreDomain
import Synchronization
import Testing

/// Something that pretends to be headquarters.
struct HostileAnswer: Sendable, CustomTestStringConvertible {
  var name: String
  var reply: LoopbackServer.Reply
  var testDescription: String { name }

  init(_ name: String, _ reply: LoopbackServer.Reply) {
    self.name = name
    self.reply = reply
  }

  private static let zeros = Data(count: 32).base64EncodedString()
  private static let escape = "\\u001b]0;owned\\u0007\\u001b[2J\\u202e"

  static let all: [HostileAnswer] = [
    .init("nothing at all", .answer(200)),
    .init("no JSON", .answer(200, "<html>Welcome to the free Wi-Fi</html>")),
    .init("a list", .answer(200, "[1,2,3]")),
    .init(
      "wrong types", .answer(200, #"{"contiguous_through":"9","chain_hash":7,"duplicates":[]}"#)),
    .init(
      "a number beyond all numbers",
      .answer(200, #"{"contiguous_through":1e400,"chain_hash":"\#(zeros)","duplicates":0}"#)),
    .init(
      "everything is acknowledged",
      .answer(
        200,
        #"{"contiguous_through":9223372036854775807,"chain_hash":"\#(zeros)","duplicates":0,"#
          + #""hq_instance":"hq","epoch":1}"#)),
    .init(
      "a negative place",
      .answer(
        200,
        #"{"contiguous_through":-5,"chain_hash":"\#(zeros)","duplicates":0,"hq_instance":"hq","#
          + #""epoch":-1}"#)),
    .init("a hundred thousand brackets", .answer(200, String(repeating: "[", count: 100_000))),
    .init("half a megabyte of text", .answer(200, String(repeating: "x", count: 500_000))),
    .init("no UTF-8", .answer(200, Data([0x7B, 0xFF, 0xFE, 0xC0, 0x80, 0x7D]))),
    .init(
      "control sequences in an error",
      .answer(
        503,
        #"{"type":"/problems/unavailable","title":"\#(escape)","status":503,"detail":"\#(escape)"}"#
      )),
    .init(
      "control sequences in a name",
      .answer(
        200,
        #"{"contiguous_through":0,"chain_hash":"\#(zeros)","hq_instance":"\#(escape)","epoch":1}"#
      )),
    .init("control characters in a header", .answer(429, "", headers: ["Retry-After: \u{1B}[2J"])),
    .init("come back in a thousand years", .answer(503, "", headers: ["Retry-After: 31536000000"])),
    .init(
      "a gap before the beginning",
      .answer(
        409,
        #"{"type":"/problems/gap","title":"","status":409,"detail":"","contiguous_through":-1}"#)),
    .init(
      "another epoch, for ever",
      .answer(
        200,
        #"{"contiguous_through":0,"chain_hash":"\#(zeros)","hq_instance":"hq","epoch":77}"#)),
    .init(
      "a wrong clock without a date",
      .answer(401, #"{"type":"/problems/clock-skew","title":"","status":401,"detail":""}"#)),
    .init("cut in the middle", .cut(Data("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".utf8))),
    .init("no HTTP", .cut(Data("SSH-2.0-OpenSSH_9.2\r\n".utf8))),
    .init("closed at once", .cut(Data())),
    .init(
      "an endless head",
      .cut(Data(("HTTP/1.1 200 OK\r\nX: " + String(repeating: "y", count: 200_000)).utf8))),
  ]
}

@Suite("A headquarters that cannot be trusted", .serialized)
struct HostileAnswerTests {
  @Test(
    "Whatever it answers, nothing is acknowledged, and no answer reaches a terminal",
    arguments: HostileAnswer.all)
  func hostile(_ answer: HostileAnswer) async throws {
    let store = try SendingStore()
    let asked = Mutex(0)
    let server = try LoopbackServer { request in
      if request.target == "/v1/enrol" { return HostileAnswerTests.enrolled }
      asked.withLock { $0 += 1 }
      return answer.reply
    }
    try await store.enrolInProcess(at: server.url)
    try store.issueTickets(5)
    let before = try store.database.totals()
    try await store.send(
      until: {
        let status = try store.database.deliveryStatus()
        let isResting = (status.nextTryAt?.seconds(since: StoreEnvironment.wallClock()) ?? 0) > 60
        return asked.withLock { $0 } >= 3 || status.stop != nil || status.heldFrom != nil
          || isResting
      }, atMost: 30)
    #expect(asked.withLock { $0 } > 0)
    let status = try store.database.deliveryStatus()
    #expect(status.acknowledgedThrough == 0)
    #expect(status.waiting == before.events)
    #expect(try store.database.totals() == before)
    let shown = try Foh.run("sync", "status", "--db", store.path)
    #expect(
      (shown.output + shown.errors).unicodeScalars.allSatisfy {
        $0 == "\n"
          || ![.control, .format].contains($0.properties.generalCategory)
      }, "\(shown.output.debugDescription)")
    #expect(try store.database.checkInvariants() == [])
  }

  @Test(
    "A redirect is never followed: what is signed for one goes to nobody else",
    arguments: [301, 302, 303, 307, 308])
  func redirect(_ status: Int) async throws {
    let store = try SendingStore()
    let strangerWasAsked = Mutex(false)
    let stranger = try LoopbackServer { _ in
      strangerWasAsked.withLock { $0 = true }
      return .answer(200)
    }
    let location = "Location: \(stranger.url)/v1/anything"
    let asked = Mutex(0)
    let server = try LoopbackServer { request in
      if request.target == "/v1/enrol" { return HostileAnswerTests.enrolled }
      asked.withLock { $0 += 1 }
      return .answer(status, "", headers: [location])
    }
    try await store.enrolInProcess(at: server.url)
    try store.issueTickets(1)
    try await store.send(until: { asked.withLock { $0 } >= 2 }, atMost: 30)
    #expect(!strangerWasAsked.withLock { $0 })
    #expect(try store.database.deliveryStatus().waiting > 0)
  }

  @Test("An answer that drips in is given up after fifteen seconds")
  func slow() async throws {
    let store = try SendingStore()
    let server = try LoopbackServer { request in
      if request.target == "/v1/enrol" { return HostileAnswerTests.enrolled }
      let head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
      return .slowly(Data((head + String(repeating: " ", count: 100_000)).utf8), pause: 40)
    }
    try await store.enrolInProcess(at: server.url)
    try store.issueTickets(1)
    try await store.send(
      until: { try store.database.deliveryStatus().failures > 0 }, atMost: 60)
    #expect(try store.database.deliveryStatus().failures > 0)
  }

  fileprivate static let enrolled = LoopbackServer.Reply.answer(
    200, #"{"store_id":"s1","key_id":"k1","hq_instance":"hq","epoch":1}"#)
}

extension SendingStore {
  func enrolInProcess(at url: String) async throws {
    try await OwnThreads.run {
      try await Enrolling.enrol(database, at: HeadquartersAddress(url), code: "code")
    }
  }

  /// Sends in this process until something is so, but not for longer than some seconds.
  func send(until isEnough: () throws -> Bool, atMost seconds: Double) async throws {
    let service = OutboxService(database, owner: "test", pace: .hurried)
    let sending = Task(executorPreference: OwnThreads.shared) { await service.run() }
    defer { sending.cancel() }
    try await OwnThreads.run {
      let deadline = Date().addingTimeInterval(seconds)
      while try !isEnough(), Date() < deadline { try await Task.sleep(for: .milliseconds(20)) }
      sending.cancel()
      await sending.value
    }
  }
}
