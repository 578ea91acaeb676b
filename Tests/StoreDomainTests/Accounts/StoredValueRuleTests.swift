import Foundation
import StoreDomain
import Testing

@Suite("Stored value")
struct StoredValueRuleTests {
  private let setting = StoredValueSetting(tiers: [
    .init(payMinorUnits: 100_000, bonusMinorUnits: 12_000),
    .init(payMinorUnits: 50_000, bonusMinorUnits: 5_000),
  ])

  @Test(
    "The highest tier that is reached counts, once",
    arguments: [
      (49_999, 0), (50_000, 5_000), (99_999, 5_000), (100_000, 12_000), (300_000, 12_000),
    ])
  func bonus(amount: Int, bonus: Int) {
    #expect(StoredValueRule.bonus(for: amount, setting) == bonus)
    #expect(StoredValueRule.bonus(for: amount, StoredValueSetting()) == 0)
  }

  @Test("In proportion, or the principal first")
  func order() {
    let balance = StoredValue(principalMinorUnits: 50_000, bonusMinorUnits: 5_000)
    #expect(
      StoredValueRule.parts(of: 11_000, from: balance, .proportional)
        == StoredValue(principalMinorUnits: 10_000, bonusMinorUnits: 1_000))
    #expect(
      StoredValueRule.parts(of: 52_000, from: balance, .principalFirst)
        == StoredValue(principalMinorUnits: 50_000, bonusMinorUnits: 2_000))
  }

  @Test("Whatever is used and goes back in parts, nothing is below zero and all is as it was")
  func property() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let balance = StoredValue(
        principalMinorUnits: Int.random(in: 0...2_000, using: &random),
        bonusMinorUnits: Int.random(in: 0...700, using: &random))
      guard balance.minorUnits > 0 else { continue }
      let order = StoredValueSetting.Order.allCases.randomElement(using: &random) ?? .proportional
      let amount = Int.random(in: 1...balance.minorUnits, using: &random)
      let taken = StoredValueRule.parts(of: amount, from: balance, order)
      #expect(taken.minorUnits == amount)
      #expect((0...balance.principalMinorUnits).contains(taken.principalMinorUnits))
      #expect((0...balance.bonusMinorUnits).contains(taken.bonusMinorUnits))
      if order == .proportional {
        // The exact share, less than a cent away, by whole numbers.
        let exact = amount * balance.principalMinorUnits
        let given = taken.principalMinorUnits * balance.minorUnits
        #expect(abs(exact - given) < balance.minorUnits)
      }
      var back = StoredValue()
      var left = amount
      while left > 0 {
        let part = Int.random(in: 1...left, using: &random)
        let value = StoredValueRule.returned(part, of: taken, before: back)
        #expect(value.minorUnits == part)
        #expect(value.principalMinorUnits >= 0 && value.bonusMinorUnits >= 0)
        back = back + value
        #expect(back.principalMinorUnits <= taken.principalMinorUnits)
        #expect(back.bonusMinorUnits <= taken.bonusMinorUnits)
        left -= part
      }
      #expect(back == taken)
    }
  }

  @Test("Settings of another version are read")
  func lenient() throws {
    let json = #"{"order":"bonusFirst","tiers":[{"payMinorUnits":5,"bonusMinorUnits":1},{"x":1}]}"#
    let read = try JSONDecoder().decode(StoredValueSetting.self, from: Data(json.utf8))
    #expect(read == StoredValueSetting(tiers: [.init(payMinorUnits: 5, bonusMinorUnits: 1)]))
  }
}
