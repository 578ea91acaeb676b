import StoreDomain
import Testing

@testable import StoreDomain

@Suite("Which parties are shown no suggestions")
struct ControlRuleTests {
  private static func parties(_ count: Int, seed: UInt64) -> [Identifier<Party>] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let text = IdentifierGenerator.text(
        milliseconds: 1_795_341_600_000 + Int64(number) * 40_000, first: random.next(),
        second: random.next())
      return Identifier(rawValue: text)
    }
  }

  @Test("Of ten thousand parties about as many as the house says", arguments: [1, 5, 10, 50])
  func share(percent: Int) throws {
    let seed: UInt64 = 20_261_130
    let parties = Self.parties(10_000, seed: seed)
    var control = 0
    for party in parties where ControlRule.mark(of: party, percent: percent)?.isControl == true {
      control += 1
    }
    // Four standard deviations of a fair draw.
    let expected = Double(percent) * 100
    let bound = 4 * (expected * (1 - Double(percent) / 100)).squareRoot()
    #expect(abs(Double(control) - expected) < bound, "seed \(seed)")
    // Whoever sits down in the first half of the night has the same chance.
    let early = parties.prefix(5_000).count {
      ControlRule.mark(of: $0, percent: percent)?.isControl == true
    }
    #expect(abs(Double(early) - expected / 2) < bound, "seed \(seed)")
    for party in parties {
      #expect(ControlRule.mark(of: party, percent: percent)?.percent == percent)
    }
  }

  @Test("Nobody is kept where the house says nothing")
  func none() {
    for party in Self.parties(100, seed: 7) {
      #expect(ControlRule.mark(of: party, percent: 0) == nil)
    }
  }

  /// The places were worked out by a few lines of Python with the published constants.
  @Test(
    "A party's place is the same in every program and version",
    arguments: [
      ("01993f3e-0000-7000-8000-000000000001", 4356),
      ("01993f3e-0000-7000-8000-000000000002", 8240),
      ("0199aaaa-1234-7abc-9def-00000000c001", 3445),
      ("0197b2c0-0000-7000-8000-000000000001", 3697),
    ])
  func stable(id: String, place: Int) {
    #expect(ControlRule.place(of: Identifier(rawValue: id)) == place)
  }

  @Test("Who is among ten of a hundred is among twenty, too")
  func nested() {
    for party in Self.parties(2_000, seed: 9)
    where ControlRule.mark(of: party, percent: 10)?.isControl == true {
      #expect(ControlRule.mark(of: party, percent: 20)?.isControl == true)
    }
  }
}
