import StoreDomain
import Testing

@Suite("A company's tax number")
struct TaxNumberRuleTests {
  /// The example of GB 32100-2015, and codes that companies publish.
  static let codes = [
    "91350100M000100Y43", "91330100799655058B", "9144030071526726XG", "914403001922038216",
    "91110000802100433B", "91110108551385082Q",
  ]

  @Test("A unified social credit code is taken, however it is written", arguments: codes)
  func taken(code: String) throws {
    #expect(try TaxNumberRule.read(code, in: .china) == code)
    let spaced = " \(code.prefix(8).lowercased())-\(code.dropFirst(8)) "
    #expect(try TaxNumberRule.read(spaced, in: .china) == code)
  }

  /// The check character by the definition: the sum with it is a multiple of 31.
  private func fits(_ code: String) -> Bool {
    let values = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    var sum = 0
    for (index, character) in code.enumerated() {
      guard let value = values.firstIndex(of: character) else { return false }
      let weight = (0..<index).reduce(1) { weight, _ in weight * 3 % 31 }
      sum += value * (index == 17 ? 1 : weight)
    }
    return sum % 31 == 0
  }

  @Test(
    "One wrong character, and any two neighbours that changed places, are found", arguments: codes)
  func mistyped(code: String) {
    #expect(fits(code))
    for index in code.indices {
      for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" where other != code[index] {
        var typed = code
        typed.replaceSubrange(index...index, with: [other])
        #expect(!fits(typed))
        #expect(throws: TaxNumberRefusal.wrongCheckCharacter) {
          try TaxNumberRule.read(typed, in: .china)
        }
      }
    }
    let characters = Array(code)
    for index in 0..<17 where characters[index] != characters[index + 1] {
      var typed = characters
      typed.swapAt(index, index + 1)
      let text = String(typed)
      #expect((try? TaxNumberRule.read(text, in: .china)) == (fits(text) ? text : nil))
    }
  }

  @Test("Any code has one check character, by the definition")
  func random() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let body = String(
        (0..<17).map { _ in random.pick(Array("0123456789ABCDEFGHJKLMNPQRTUWXY")) })
      let last = try #require(TaxNumberRule.checkCharacter(of: body))
      #expect(fits(body + String(last)))
      #expect(try TaxNumberRule.read(body + String(last), in: .china) == body + String(last))
    }
  }

  @Test(
    "Older numbers have fifteen or twenty characters; another length is none",
    arguments: [
      ("350100123456789", true), ("35010012345678X", true), ("35010A123456789", false),
      ("35010012345678901234", true), ("3501001234567890123A", true), ("35010012345678", false),
      ("3501001234567890", false), ("350100123456789012345", false), ("", false),
      ("91350100M000100Y4O", false), ("税号123456789012345", false),
    ])
  func older(text: String, isTaken: Bool) {
    #expect(((try? TaxNumberRule.read(text, in: .china)) != nil) == isTaken)
  }

  @Test("Elsewhere a number has letters and digits, as its country wants it")
  func elsewhere() throws {
    #expect(try TaxNumberRule.read("de 123 456 789", in: Country(code: "DE")) == "DE123456789")
    #expect(try TaxNumberRule.read("GB999 9999 73", in: nil) == "GB999999973")
    #expect(throws: TaxNumberRefusal.wrongLength) { try TaxNumberRule.read("none", in: nil) }
    #expect(throws: TaxNumberRefusal.strangeCharacter) { try TaxNumberRule.read("1=2", in: nil) }
    #expect(throws: TaxNumberRefusal.missing) { try TaxNumberRule.read("  ", in: nil) }
  }
}
