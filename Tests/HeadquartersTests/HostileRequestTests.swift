import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whatever is sent, headquarters says what is wrong with it, and goes on.
@Suite struct HostileRequestTests {
  @Test func whatIsNotThereIsSaidInProblemDetails() async throws {
    try await RunningHeadquarters.run { headquarters in
      for path in ["/nothing", "/v1", "/v1/stores/x/ledger/more", "/v1/../etc/passwd", "/%00"] {
        let answer = try await headquarters.send("GET", path)
        #expect(answer.status == 404)
        #expect(answer.problemKind == .unknownPath)
      }
    }
  }

  @Test func theWrongMethodIsAnsweredWithTheRightOnes() async throws {
    try await RunningHeadquarters.run { headquarters in
      for method in ["GET", "DELETE", "PATCH", "PROPFIND"] {
        let answer = try await headquarters.send(method, Paths.enrol)
        #expect(answer.status == 405)
        #expect(answer.problemKind == .methodNotAllowed)
        #expect(answer.headers["allow"] == "POST")
      }
    }
  }

  @Test func theFormOfABodyIsChecked() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 101)
      let body = EventBatch.join([store.outbox[0]])
      #expect(
        try await store.sendBody(body, contentType: "application/json").problemKind == .wrongType)
      #expect(try await store.sendBody(body, contentType: "text/plain").status == 415)
      #expect(
        try await store.sendBody(
          body, contentType: EventBatch.contentType + "; charset=utf-8"
        ).status == 200)
      #expect(try await store.sendBody(EventBatch.join(store.outbox)).problemKind == .tooLarge)
      let huge = Data(repeating: UInt8(ascii: " "), count: EventBatch.byteLimit * 2)
      #expect(try await store.sendBody(huge).status == 413)
      let deep = String(repeating: "[", count: 100_000)
      #expect(try await store.sendBody(Data(deep.utf8)).problemKind == .malformed)
      let enrol = try await headquarters.send(
        "POST", Paths.enrol, body: Data("{".utf8), headers: [("content-type", "application/json")])
      #expect(enrol.problemKind == .malformed)
      let noQuery = try await store.signed(
        "POST", Paths.events(store.storeID), body: body, contentType: EventBatch.contentType)
      #expect(noQuery.problemKind == .malformed)
    }
  }

  /// Attributes that no store of ours would send.
  @Test(arguments: [
    ("specversion", "\"2.0\""), ("id", "\"x\""), ("id", "7"),
    ("id", "\"0199AAAA-0000-7000-8000-000000000000\""), ("source", "null"), ("type", "\"\""),
    ("sequence", "\"1\""), ("sequence", "\"0000000000000000000x\""),
    ("sequence", "\"99999999999999999999\""), ("sequence", "\"00000000000000000000\""),
    ("previoushash", "\"\""), ("previoushash", "\"AAAA\""), ("revision", "1e999"),
    ("revision", "\"1\""), ("subject", "[]"),
  ])
  func anAttributeOfTheWrongFormIsRefused(_ name: String, _ value: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen()
      var attributes = try JSONDecoder().decode([String: JSONValue].self, from: store.outbox[0])
      attributes[name] = nil
      let rest = String(decoding: try JSONEncoder().encode(attributes), as: UTF8.self)
      let event = "{\"\(name)\":\(value),\(rest.dropFirst())"
      let answer = try await store.sendBody(Data("[\(event)]".utf8))
      #expect((400...422).contains(answer.status))
      #expect(answer.problem != nil)
      #expect(try await headquarters.committedEvents() == 0)
    }
  }

  @Test func aKeyThatStandsTwiceIsRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 1)
      let event = String(decoding: store.outbox[0], as: UTF8.self)
      for twice in [
        "[{\"type\":\"foh.ticket.issued.v2\",\(event.dropFirst())]",
        "[\(event.dropLast()),\"dat\\u0061\":{}}]",
        "[\(event.replacing("\"data\":{", with: "\"data\":{\"a\":1,\"b\":{\"c\":[]},\"a\":2"))]",
      ] {
        let answer = try await store.sendBody(Data(twice.utf8))
        #expect(answer.problemKind == .malformed, "\(twice)")
        #expect(answer.problem?.detail.contains("twice") == true)
      }
      let enrol = try await headquarters.send(
        "POST", Paths.enrol, body: Data("{\"code\":\"a\",\"code\":\"b\"}".utf8),
        headers: [("content-type", "application/json")])
      #expect(enrol.problemKind == .malformed)
      #expect(enrol.problem?.detail.contains("code stands twice") == true)
      #expect(try await headquarters.committedEvents() == 0)
      // The same key in another object, or as a value, is none twice.
      #expect(try await store.send(1...1).status == 200)
    }
  }

  @Test(
    arguments: [
      ("{\"a\":1,\"b\":{\"a\":[{\"a\":\"a\"},{\"a\":\"a\"}]}}", nil),
      ("{\"a\":{},\"b\":[1,2,\"a\",\"a\"],\"c\":\"a\",\"a\":null}", "a"),
      ("{\"\\u00e9\":1,\"é\":2}", "é"), ("[[\"a\",\"a\"],\"a\"]", nil), ("\"a\"", nil),
      ("{\"a\":\"}\",\"a", nil), ("{\"a\\", nil), ("", nil),
      ("{\"x\":[{\"y\":{\"z\":0,\"z\":0}}]}", "z"),
    ] as [(String, String?)])
  func keysThatStandTwiceAreFound(_ text: String, _ key: String?) {
    #expect(RepeatedKeys.first(in: Data(text.utf8)) == key)
  }

  @Test func twoHostsAreRefused() async throws {
    try await RunningHeadquarters.run { headquarters in
      for second in ["host: headquarters.example", "Host: 127.0.0.1"] {
        let caller = try SlowCaller(headquarters.url)
        caller.send("GET /healthz HTTP/1.1\r\nhost: 127.0.0.1\r\n\(second)\r\n\r\n")
        await caller.lookForAnAnswer()
        let answer = String(decoding: caller.answer, as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
        #expect(answer.contains(Problem.Kind.malformed.rawValue))
      }
      #expect(try await headquarters.send("GET", "/healthz").status == 200)
    }
  }

  /// A fuzzed store: bytes of a good batch are changed, cut, doubled and mixed with hostile ones.
  @Test func noBytesBringHeadquartersDown() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SeededGenerator(seed: seed)
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(times: 6)
      let good = EventBatch.join(store.outbox)
      let hostile = [
        "\u{1B}[2J", "\u{0}", "\u{202E}", "{", "}", "[", "]", "\"", "\\", "1e9999", "null",
      ]
      for _ in 0..<300 {
        var bytes = good
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          let place = Int.random(in: 0..<max(1, bytes.count), using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: bytes = bytes.prefix(place)
          case 1:
            bytes.insert(
              contentsOf: (hostile.randomElement(using: &generator) ?? "").utf8, at: place)
          case 2: bytes.append(contentsOf: bytes.prefix(place))
          default:
            if !bytes.isEmpty { bytes[place] = UInt8.random(in: .min ... .max, using: &generator) }
          }
          bytes = Data(bytes)
        }
        let answer = try await store.sendBody(bytes)
        #expect(answer.status == 200 || answer.problem != nil, "seed \(seed)")
        #expect(answer.status < 500, "seed \(seed)")
      }
      // What came through, if anything, is a whole chain, and the true events still follow it or
      // are refused as another history; headquarters itself is sound.
      let ledger = try await store.askLedger()
      let events = try await headquarters.committedEvents()
      #expect(ledger.contiguousThrough == events, "seed \(seed)")
    }
  }
}
