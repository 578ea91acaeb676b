import StoreDomain
import Testing

@Suite("Card numbers stay out of the house")
struct CardNumberRuleTests {
  /// The numbers with which the networks' own documentation lets one test.
  static let cards = [
    "4111111111111111", "5555555555554444", "378282246310005", "6011111111111117",
    "3530111333300000", "30569309025904", "6200000000000005", "4222222222222", "2223003122003222",
    "6304000000000000", "561200000009", "676700000000",
  ]

  @Test("The number of a card is found, however it is written", arguments: cards)
  func found(_ card: String) {
    func grouped(_ size: Int, _ separator: String) -> String {
      stride(from: 0, to: card.count, by: size).map { start in
        String(card.dropFirst(start).prefix(size))
      }.joined(separator: separator)
    }
    let wide = String(
      String.UnicodeScalarView(
        card.unicodeScalars.compactMap {
          Unicode.Scalar($0.value - 0x30 + 0xFF10)
        }))
    for text in [
      card, grouped(4, " "), grouped(4, "-"), grouped(4, "  "), grouped(4, " - "),
      grouped(4, "–"), grouped(4, "\u{A0}"), grouped(1, " "), wide, "%B\(card)^WANG/LI^2912",
      ";\(card)=29121010000", "card \(card), thanks", "卡号\(card)", "T5 \(grouped(4, " ")) 2 guests",
    ] {
      #expect(CardNumberRule.isIn(text), "\(text)")
      #expect(throws: CardNumberRefusal.looksLikeOne) { try CardNumberRule.check(text) }
      #expect(!CardNumberRule.isIn(CardNumberRule.masked(text)))
    }
    // One digit is wrong, as in a number that is none.
    let last = Int(String(card.suffix(1))) ?? 0
    #expect(!CardNumberRule.isIn("\(card.dropLast())\((last + 1) % 10)"))
  }

  @Test(
    "What people write beside a bill is no card",
    arguments: [
      "", "4417", "T1", "V-778", "13800138000", "+86 138 0013 8000", "+4111111111111111",
      "no peanuts, 2 children", "2026-11-29", "19:30", "000000000000",
      // The numbers of the two large wallets have 28 digits.
      "4200001234202611291234567890", "2026112922001412345678901234",
    ])
  func notFound(_ text: String) throws {
    #expect(!CardNumberRule.isIn(text))
    try CardNumberRule.check(text)
    #expect(CardNumberRule.masked(text) == text)
  }

  @Test("Of a card only its last digits, an authorisation code or a token are kept")
  func referenceOfACard() throws {
    // A terminal's reference has twelve digits, some of which check each other: year, day, hour.
    for text in [nil, "", "4417", "A7K2P9", "tok_9f-3B#1", "632622123453", "411111111117"] {
      try ReferenceRule.check(text, of: .card)
    }
    #expect(throws: ReferenceRefusal.cardNumber) {
      try ReferenceRule.check("4111 1111 1111 1111", of: .card)
    }
    for text in ["WANG LI", "12/29", "last four 4417", "卡4417"] {
      #expect(throws: ReferenceRefusal.notOfACard, "\(text)") {
        try ReferenceRule.check(text, of: .card)
      }
    }
    #expect(throws: ReferenceRefusal.tooLong(40)) {
      try ReferenceRule.check(String(repeating: "a", count: 41), of: .card)
    }
  }

  @Test("A wallet's code is taken, and a card's number in its place is not")
  func referenceOfAWallet() throws {
    // All codes of 18 digits with these beginnings, whatever their last digit.
    for first in ["13", "28"] {
      for last in 0...9 { try ReferenceRule.check("\(first)000000000000123\(last)", of: .wallet) }
    }
    for tender in Tender.allCases where tender != .cash {
      #expect(throws: ReferenceRefusal.cardNumber, "\(tender)") {
        try ReferenceRule.check("5555-5555-5555-4444", of: tender)
      }
    }
    try ReferenceRule.check("Hotpot & Co., 12 guests", of: .houseAccount)
  }
}
