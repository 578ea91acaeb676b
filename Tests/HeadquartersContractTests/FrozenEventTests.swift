import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// A store writes the attributes of an event the quick way. A JSON encoder is the oracle.
@Suite("Events as a store freezes them")
struct FrozenEventTests {
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  @Test("Whatever is in them, the bytes are a JSON encoder's", arguments: [UInt64(1), 2, 3])
  func sameBytes(seed: UInt64) throws {
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
      let expected = try Self.encoder.encode(event)
      escaped += String(decoding: expected, as: UTF8.self).contains("\\u00") ? 1 : 0
      let frozen = try event.frozen(by: Self.encoder)
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
  }
}
