import StoreDomain
import Testing

@Suite("Where a receipt is found")
struct ReceiptLinkRuleTests {
  @Test(
    "An address has https, a host, and the code once behind it",
    arguments: [
      ("https://example.com/r/{code}", nil),
      ("https://example.com:8443/?receipt={code}&lang=zh", nil),
      ("https://r.example/{code}#top", nil), ("http://example.com/{code}", .notEncrypted),
      ("example.com/{code}", .notEncrypted), ("https://example.com/", .notOnePlace),
      ("https://example.com/{code}/{code}", .notOnePlace),
      ("https://example.com/{shop}/{code}", .notOnePlace), ("https:///{code}", .noHost),
      ("https://{code}.example.com/", .noHost), ("https://me@example.com/{code}", .noHost),
      ("https://example.com/收据/{code}", .strangeCharacter),
      ("https://example.com/ {code}", .strangeCharacter),
      ("https://example.com/\"{code}", .strangeCharacter),
      ("https://example.com/\(String(repeating: "a", count: 200)){code}", .tooLong),
    ] as [(String, ReceiptLinkRefusal?)])
  func addresses(address: String, refusal: ReceiptLinkRefusal?) {
    var found: ReceiptLinkRefusal?
    do throws(ReceiptLinkRefusal) {
      try ReceiptLinkRule.check(address)
    } catch {
      found = error
    }
    #expect(found == refusal)
  }

  @Test("A code has a hundred bits, and comes into its place as it is")
  func codes() {
    var random = SeededGenerator(seed: 1)
    let codes = (0..<500).map { _ in ReceiptCode.make(using: &random) }
    #expect(Set(codes).count == 500)
    #expect(codes.allSatisfy(ReceiptCode.isPossible))
    // Each of thirty-two characters, twenty times: five bits each.
    #expect(Set(codes.joined()).count == 32)
    #expect(ReceiptCode.length * 5 >= 80)
    for (before, after) in [
      ("https://example.com/r/", ""), ("https://example.com:8443/?receipt=", "&lang=zh"),
      ("https://r.example/", "#top"),
    ] {
      #expect(
        ReceiptLinkRule.link("\(before){code}\(after)", code: "abc") == "\(before)abc\(after)")
    }
    for text in ["", "0123456789abcdefghj", "0123456789abcdefghjkm", "0123456789abcdefghji"] {
      #expect(!ReceiptCode.isPossible(text))
    }
  }

  @Test("A code is never of digits alone, which a till would take for the code of a wallet")
  func noWallet() {
    var zeros = Given(values: Array(repeating: 0, count: ReceiptCode.length))
    let code = ReceiptCode.make(using: &zeros)
    #expect(code == String(repeating: "z", count: ReceiptCode.length))
  }

  /// The given values, and then the largest.
  private struct Given: RandomNumberGenerator {
    var values: [UInt64]

    mutating func next() -> UInt64 { values.isEmpty ? .max : values.removeFirst() }
  }
}
