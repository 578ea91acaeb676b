import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// Events in the form that stores freeze are read the quick way. A JSON decoder is the oracle:
/// whatever the quick way reads, it reads the same.
@Suite struct PlainEnvelopeTests {
  private static let envelope = EventEnvelope(
    id: Samples.id, source: "/stores/\(Samples.id)", type: "foh.line.added.v1",
    subject: "check/\(Samples.id)", time: "2026-11-22T19:42:00.000Z", sequence: 4711, revision: 3,
    businessday: "2026-11-22", staffid: "王秀英", terminal: "till-1",
    previoushash: EventChain.start.base64EncodedString(),
    traceparent: EventEnvelope.trace(of: Samples.id, after: Samples.id))

  private static func frozen(
    _ data: JSONValue, envelope: EventEnvelope = envelope
  ) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(StoreEvent(envelope, fact: data))
  }

  private static let facts: [JSONValue] = [
    .null, .object([:]), .array([]), .bool(true), .bool(false), .integer(-7_600),
    .string("毛肚 \"double\" \\ /\n\t🥢"),
    .array([
      .object(["id": .string("of the data"), "revision": .integer(9)]),
      .array([.null, .integer(0)]),
    ]),
  ]

  @Test(arguments: facts)
  func whatAStoreFreezesIsReadTheQuickWay(_ fact: JSONValue) throws {
    #expect(EventEnvelope(plain: try Self.frozen(fact)) == Self.envelope)
  }

  /// Stores wrote events without one before.
  @Test func anEventWithoutATraceIsReadTheQuickWay() throws {
    var envelope = Self.envelope
    envelope.traceparent = nil
    #expect(EventEnvelope(plain: try Self.frozen(.null, envelope: envelope)) == envelope)
  }

  /// Each is valid JSON, or nearly, and only the decoder may tell what it is.
  @Test(arguments: [
    (#""revision":3"#, #""revision":3.0"#), (#""revision":3"#, #""revision":3e0"#),
    (#""revision":3"#, #""revision":03"#), (#""revision":3"#, #""revision":-"#),
    (#""revision":3"#, #""revision":"3""#), (#""revision":3"#, #""revision":3,"revision":3"#),
    (#""revision":3"#, #""revision":9999999999999999999"#),
    (#""revision":3"#, #""revision":3,"#), (#""revision":3"#, #""other":3"#),
    ("till-1", #"till\n1"#), ("till-1", "till\n1"), ("till-1", #"till\u0031"#),
    ("till-1", #"till\x1"#), (#""till-1""#, "null"), (#""till-1""#, #""till-1","terminal":"x""#),
    (#""terminal""#, #""other""#), (#""data":null"#, #""data":nul"#),
    (#""data":null"#, #""data":"#),
    (#""data":null"#, #""data":{"a":1,}"#), (#""data":null"#, #""data":[1 ]"#),
    (#""data":null"#, #""data":["\u00"]"#), (#""data":null"#, #""data":[}"#),
    (#""data":null"#, #""data":1.5"#), (#""data":null"#, #""data":NaN"#),
    (#""data":null"#, #""data":null}"#), (#""data":null"#, #""data":""#),
  ])
  func anythingElseIsLeftToTheDecoder(_ part: String, _ other: String) throws {
    let text = String(decoding: try Self.frozen(.null), as: UTF8.self)
    let changed = text.replacingOccurrences(of: part, with: other)
    try #require(changed != text)
    #expect(EventEnvelope(plain: Data(changed.utf8)) == nil)
  }

  @Test func brokenTextAndDeepNestsAreLeftToTheDecoder() throws {
    var broken = try Self.frozen(.string("ab"))
    let place = try #require(broken.range(of: Data("ab".utf8)))
    broken.replaceSubrange(place, with: [0xC3, 0x28])
    #expect(EventEnvelope(plain: broken) == nil)
    var deep = JSONValue.null
    for _ in 0..<80 { deep = .array([deep]) }
    #expect(EventEnvelope(plain: try Self.frozen(deep)) == nil)
  }

  @Test func aChangedEventIsNeverReadOtherwiseThanByTheDecoder() throws {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array(#"{}[]",:\/u01a-.e "#.utf8) + [0x00, 0x0A, 0xC3, 0xE6, 0xFF]
    let events = try Self.facts.map { try Self.frozen($0) }
    var readQuickly = 0
    for round in 0..<10_000 {
      var bytes = events[round % events.count]
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let place = bytes.indices.randomElement(using: &generator) ?? bytes.startIndex
        let byte = alphabet.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        default: bytes.remove(at: place)
        }
      }
      guard let plain = EventEnvelope(plain: bytes) else { continue }
      readQuickly += 1
      let decoded = try? JSONDecoder().decode(EventEnvelope.self, from: bytes)
      #expect(plain == decoded, "\(String(decoding: bytes, as: UTF8.self))")
    }
    // Changes within texts leave an event plain; a test that compared nothing would prove nothing.
    #expect(readQuickly > 500)
  }
}
