import StoreDomain
import Testing

@Suite("Portions of what is counted")
struct PortionRuleTests {
  @Test("Three halves are one and a half, and two portions have room for four")
  func halves() {
    #expect(PortionRule.portions(3, .half).text == "1.5")
    #expect(PortionRule.portions(3, .full) == 3)
    #expect(PortionRule.shortage(of: PortionRule.portions(3, .half), left: 2) == nil)
    #expect(PortionRule.shortage(of: PortionRule.portions(4, .half), left: 2) == nil)
    #expect(PortionRule.shortage(of: PortionRule.portions(5, .half), left: 2) == .onlyLeft(2))
    #expect(
      PortionRule.shortage(of: 1, left: Portions(halves: 1)) == .onlyLeft(Portions(halves: 1)))
    #expect(PortionRule.shortage(of: Portions(halves: 1), left: 0) == .soldOut)
    #expect(PortionRule.shortage(of: 999, left: nil) == nil)
  }

  @Test("A pot takes its broths, one with the same broth in both sections twice as much")
  func broths() {
    func needed(_ broths: [String], _ quantity: Int) -> [String: Portions] {
      Dictionary(
        uniqueKeysWithValues: PortionRule.needed(
          dish: "pot", broths: broths, quantity: quantity, portion: .full))
    }
    #expect(needed(["clear", "spicy"], 2) == ["pot": 2, "clear": 2, "spicy": 2])
    #expect(needed(["spicy", "spicy"], 2) == ["pot": 2, "spicy": 4])
  }

  @Test("Only what is sold out is told as none")
  func told() {
    #expect([0, 1, 2, 3].map { Portions(halves: $0).roundedUp } == [0, 1, 1, 2])
  }
}
