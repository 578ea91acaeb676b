import Foundation
import HeadquartersContract
import Testing

@testable import Headquarters

/// Who is asking is found out before a body is read: strangers cost no memory.
@Suite struct UnknownCallerTests {
  /// Which callers headquarters should not listen to.
  enum Stranger: String, CaseIterable {
    case unsigned, ofNoStore, unknownKey, forged, ofAnotherTime, ofAnotherStore, withoutToken
    case withAnUnknownToken, withATokenForSomethingElse
  }

  @Test(arguments: Stranger.allCases)
  func aStrangerIsRefusedBeforeTheBodyHasCome(_ stranger: Stranger) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let (path, fields, expected) = try await Self.request(of: stranger, store)
      let caller = try SlowCaller(headquarters.url)
      // A byte of a body that never comes.
      caller.send(Self.head(path, fields, length: 1000) + "[")
      await caller.lookForAnAnswer()
      let answer = String(decoding: caller.answer, as: UTF8.self)
      #expect(answer.hasPrefix("HTTP/1.1 \(expected.status) "), "\(answer)")
      #expect(answer.contains(expected.rawValue), "\(answer)")
    }
  }

  private static func request(
    of stranger: Stranger, _ store: SendingStore
  ) async throws -> (path: String, fields: [(String, String)], answer: Problem.Kind) {
    let path = Paths.events(store.storeID)
    let body = Data(repeating: UInt8(ascii: " "), count: 1000)
    var sender = store
    switch stranger {
    case .unsigned:
      return (path, [], .signatureMissing)
    case .ofNoStore:
      return (Paths.command("members"), [], .signatureMissing)
    case .unknownKey:
      sender.keyID = UUID().uuidString.lowercased()
      return (path, try sender.signature("POST", path, body: body), .signatureInvalid)
    case .forged:
      sender.key = DeviceKey()
      return (path, try sender.signature("POST", path, body: body), .signatureInvalid)
    case .ofAnotherTime:
      return (
        path, try sender.signature("POST", path, body: body, secondsOff: -400), .clockSkew
      )
    case .ofAnotherStore:
      let other = Paths.findMember(UUID().uuidString.lowercased())
      return (other, try sender.signature("POST", other, body: body), .otherStore)
    case .withoutToken:
      return (Paths.channel(store.storeID, "tickets"), [], .signatureMissing)
    case .withAnUnknownToken:
      return (Paths.command("members"), [("authorization", "Bearer x")], .signatureInvalid)
    case .withATokenForSomethingElse:
      let token = try await store.headquarters.ledger.makeToken(
        channel: "app", scopes: [.tickets], storeID: nil, validFor: 60
      ).token
      return (Paths.command("members"), [("authorization", "Bearer \(token)")], .otherStore)
    }
  }

  private static func head(
    _ path: String, _ fields: [(String, String)], length: Int
  ) -> String {
    let type = path.hasSuffix("/events") ? EventBatch.contentType : IncomingRequest.json
    return "POST \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: \(type)\r\n"
      + "content-length: \(length)\r\n"
      + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
  }

  @Test func aRequestWhoseBodyBrokeOffMayBeSentAgainAsItWas() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 2)
      let body = EventBatch.join(store.outbox)
      let path = Paths.events(store.storeID)
      let fields = try store.signature("POST", path, query: "epoch=1", body: body)
      let caller = try SlowCaller(headquarters.url)
      caller.send(Self.head("\(path)?epoch=1", fields, length: body.count) + "[")
      caller.endSending()
      await caller.lookToTheEnd()
      #expect(try await headquarters.committedEvents() == 0)
      let again = try await headquarters.send(
        "POST", "\(path)?epoch=1", body: body,
        headers: fields + [("content-type", EventBatch.contentType)])
      #expect(again.status == 200)
    }
  }

  @Test func anEnrolmentIsShort() async throws {
    try await RunningHeadquarters.run { headquarters in
      let answer = try await headquarters.send(
        "POST", Paths.enrol, body: Data(repeating: UInt8(ascii: " "), count: 5000),
        headers: [("content-type", "application/json")])
      #expect(answer.problemKind == .tooLarge)
    }
  }

  @Test func bodiesUnderWayTakeNoMoreMemoryThanThereIsForThem() async throws {
    try await RunningHeadquarters.run(bodyBytes: 30_000) { headquarters in
      var sending = try await headquarters.enrolledStore()
      try sending.happen()
      let store = sending
      // Nothing but spaces: where there is room, it is refused as no batch.
      let large = Data(repeating: UInt8(ascii: " "), count: 20_000)
      #expect(try await store.sendBody(large).status == 400)
      let path = Paths.events(store.storeID)
      func begin() throws -> SlowCaller {
        let fields = try store.signature("POST", path, body: large)
        let caller = try SlowCaller(headquarters.url)
        caller.send(Self.head(path, fields, length: large.count) + " ")
        return caller
      }
      var slow = try begin()
      var answer = try await store.sendBody(large)
      try await turns(until: "a body for which there is no room") {
        if answer.status == 503 { return true }
        // There is room for one of them: when the slow one came second, it has its answer.
        slow.look()
        if !slow.answer.isEmpty { slow = try begin() }
        answer = try await store.sendBody(large)
        return false
      }
      #expect(answer.problemKind == .unavailable)
      #expect(answer.headers["retry-after"].flatMap { Int($0) } == 5)
      // What fits is taken in all the same.
      #expect(try await store.send(1...1).status == 200)
      // The slow one goes, and leaves its room to others.
      slow.endSending()
      await slow.lookToTheEnd()
      #expect(try await store.sendBody(large).status == 400)
    }
  }
}
