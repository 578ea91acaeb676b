import Foundation
import StoreDomain
import Testing

@testable import HeadquartersContract

/// Events and columns are written in a way of their own. A JSON encoder is the oracle.
@Suite("Frozen JSON")
struct FrozenJSONTests {
  private static func expected(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  @Test("Whatever is written has the bytes of a JSON encoder", arguments: [UInt64(23), 24, 25])
  func anything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var here = 0
    for round in 0..<500 {
      // In a list: a document that says nothing is refused.
      let value = [AnyJSON.random(depth: 1 + round % 4, &random)]
      let expected = try Self.expected(value)
      #expect(try FrozenJSON.data(value) == expected, "seed \(seed): \(value)")
      #expect(try FrozenJSON.text(value) == String(decoding: expected, as: UTF8.self))
      here += try FrozenDocument.of(value) == nil ? 0 : 1
    }
    // The rest was left to the encoder: both ways were gone.
    #expect(here > 60 && here < 440, "seed \(seed): \(here)")
  }

  @Test(
    "What stores and headquarters say to each other needs no JSON encoder", arguments: Samples.all)
  func everySample(_ sample: Sample) throws {
    for frozen in try sample.frozen() {
      #expect(frozen.here == frozen.expected)
    }
  }

  @Test("What JSON does not have is refused, and so is a value that writes nothing")
  func refused() {
    #expect(throws: EncodingError.self) { try FrozenJSON.data([Double.nan]) }
    #expect(throws: EncodingError.self) { try FrozenJSON.data(AnyJSON.silent) }
    #expect(throws: Failing.Failure.self) { try FrozenJSON.text(["a": [Failing()]]) }
  }

  private struct Failing: Encodable {
    struct Failure: Error {}

    func encode(to encoder: any Encoder) throws { throw Failure() }
  }

  @Test(
    "A key that is written twice has its last value, and a container that is left its first ones")
  func inTurns() throws {
    let twice = AnyJSON.twice([("b", .integer(1)), ("a", .null), ("b", .text("2"))])
    #expect(try FrozenJSON.text(twice) == #"{"a":null,"b":"2"}"#)
    let later = AnyJSON.later(.bool(true), .list([.integer(7)]))
    #expect(try FrozenJSON.data(later) == Self.expected(later))
  }

  @Test("Whatever is in an event, the bytes are a JSON encoder's", arguments: [UInt64(1), 2, 3])
  func event(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plain = [
      "a", "Z", "0", "-", "/", ":", " ", "毛", "é", "🥢", "=", "<", "&", "'", "{", "\u{2028}",
    ]
    let others = ["\"", "\\", "\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\r", "\u{8}", "\u{C}"]
    var escaped = 0
    for round in 0..<500 {
      /// Most events have nothing to escape, and it must be noticed in each of the attributes.
      let alphabet = round.isMultiple(of: 2) ? plain : plain + others
      func text() -> String {
        (0..<Int.random(in: 0...9, using: &random))
          .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      }
      var envelope = EventEnvelope(
        specversion: text(), id: text(), source: text(), type: text(), subject: text(),
        time: text(), sequence: Int.random(in: 1...Int.max, using: &random),
        revision: Int.random(in: .min ... .max, using: &random), businessday: text(),
        staffid: text(), terminal: text(), previoushash: text(),
        traceparent: Bool.random(using: &random) ? text() : nil)
      if round.isMultiple(of: 3) { envelope.partitionkey = text() }
      let event = StoreEvent(
        envelope,
        fact: JSONValue.object([
          "k" + text(): .string(text()), "a": .array([.integer(round), .null]), "z/\"": .bool(true),
        ]))
      let expected = try Self.expected(event)
      escaped += String(decoding: expected, as: UTF8.self).contains("\\u00") ? 1 : 0
      let frozen = try FrozenJSON.data(event)
      #expect(
        frozen == expected,
        "seed \(seed): \(String(decoding: frozen, as: UTF8.self)) for \(String(decoding: expected, as: UTF8.self))"
      )
    }
    #expect(escaped > 50 && escaped < 300)
  }

  @Test("A trace has the digits of the first event of its verb and the last sixteen of its own")
  func trace() {
    #expect(
      EventEnvelope.trace(
        of: "01a202b2-c500-7193-9e84-977c8c392685", after: "01a202b2-c500-7019-b286-2926d664b14d")
        == "00-01a202b2c5007019b2862926d664b14d-9e84977c8c392685-01")
    #expect(EventEnvelope.trace(of: "e-1", after: "e-0") == "00-e0-e1-01")
  }
}

/// A value that uses whatever an encoder offers.
private indirect enum AnyJSON: Encodable {
  case null, silent
  case bool(Bool)
  case text(String)
  case integer(Int)
  case small(UInt8)
  case number(Double)
  case date(Date)
  case data(Data)
  case url(URL)
  case decimal(Decimal)
  case list([AnyJSON])
  case members([String: AnyJSON])
  case numbered([Int: AnyJSON])
  case optional(Int?)
  case enumeration(Choice)
  /// Object in which two containers write, and a key twice.
  case twice([(String, AnyJSON)])
  /// Containers that are filled after others were begun.
  case later(AnyJSON, AnyJSON)
  case above(AnyJSON)

  /// The compiler writes how it is encoded: with containers inside containers.
  enum Choice: Encodable {
    case plain
    case with(Int, named: String?)
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .silent: return
    case .twice(let members):
      for (key, value) in members {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(value, forKey: Key(stringValue: key))
      }
    case .later(let first, let second):
      var container = encoder.container(keyedBy: Key.self)
      var inner = container.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: "b"))
      var list = container.nestedUnkeyedContainer(forKey: Key(stringValue: "a"))
      try inner.encode(first, forKey: Key(stringValue: "z"))
      try list.encode(second)
      try inner.encodeNil(forKey: Key(stringValue: "y"))
      var object = list.nestedContainer(keyedBy: Key.self)
      try list.encodeNil()
      try object.encode(list.count, forKey: Key(stringValue: "count"))
      var deep = list.nestedUnkeyedContainer()
      try deep.encode("deep")
    case .above(let value):
      var container = encoder.container(keyedBy: Key.self)
      try value.encode(to: container.superEncoder(forKey: Key(stringValue: "above")))
      try value.encode(to: container.superEncoder())
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    default: try encodeSingle(encoder.singleValueContainer())
    }
  }

  private func encodeSingle(_ single: any SingleValueEncodingContainer) throws {
    var container = single
    switch self {
    case .bool(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .small(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .date(let value): try container.encode(value)
    case .data(let value): try container.encode(value)
    case .url(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    case .members(let value): try container.encode(value)
    case .numbered(let value): try container.encode(value)
    case .optional(let value): try container.encode(value)
    case .enumeration(let value): try container.encode(value)
    case .null, .silent, .list, .twice, .later, .above: try container.encodeNil()
    }
  }

  static func random(depth: Int, _ random: inout SeededGenerator) -> AnyJSON {
    guard depth > 0, Bool.random(using: &random) || depth == 4 else { return leaf(&random) }
    func some(_ count: Int) -> [AnyJSON] {
      (0..<count).map { _ in Self.random(depth: depth - 1, &random) }
    }
    let count = Int.random(
      in: 0...(Int.random(in: 0..<8, using: &random) == 0 ? 40 : 5), using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .list(some(count))
    case 1:
      let keys = (0..<count).map { _ in text(&random) }
      return .members(Dictionary(zip(keys, some(count)), uniquingKeysWith: { $1 }))
    case 2: return .numbered(Dictionary(uniqueKeysWithValues: zip(7..., some(count))))
    case 3:
      let keys = (0..<count).map { _ in
        ["a", "b", "openedAt", "opened", "B"].randomElement(using: &random) ?? ""
      }
      return .twice(Array(zip(keys, some(count))))
    case 4: return .later(some(1)[0], some(1)[0])
    // An encoder that is handed on may not be asked for nothing, or for one value alone.
    default: return .above(.list(some(count)))
    }
  }

  private static func leaf(_ random: inout SeededGenerator) -> AnyJSON {
    switch Int.random(in: 0..<13, using: &random) {
    case 0: .null
    case 1: .silent
    case 2: .bool(.random(using: &random))
    case 3: .integer(.random(in: .min ... .max, using: &random))
    case 4: .small(.random(in: 0 ... .max, using: &random))
    case 5: .number(.random(in: -1e9...1e9, using: &random))
    case 6: .date(Date(timeIntervalSince1970: .random(in: 0...2e9, using: &random)))
    case 7: .data(Data((0..<Int.random(in: 0..<40, using: &random)).map { UInt8($0 * 37 % 256) }))
    case 8: .url(URL(string: "https://example.com/r/\(Int.random(in: 0..<99, using: &random))")!)
    case 9: .decimal(Decimal(Int.random(in: -999...999, using: &random)) / 8)
    case 10: .optional(Bool.random(using: &random) ? nil : 5)
    case 11: .enumeration(Bool.random(using: &random) ? .plain : .with(3, named: nil))
    default: .text(text(&random))
    }
  }

  /// Of letters that are written in their own way, and others.
  private static func text(_ random: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "\0", "\u{1}", "\u{8}", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{1F}", "\u{7F}", "\u{80}",
      "\"",
      "\\", "/", "\u{2028}", "a", "B", "é", "\u{301}", "中", "\u{E000}", "😀", "7", " ",
    ]
    return (0..<Int.random(in: 0..<12, using: &random)).reduce(into: "") { text, _ in
      text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
    }
  }
}
