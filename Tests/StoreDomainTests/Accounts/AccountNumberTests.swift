import StoreDomain
import Testing

@Suite("Numbers of stored-value accounts")
struct AccountNumberTests {
  /// As somebody types every number that is made of these bodies.
  private static let bodies = [0, 1, 7, 12_345_678, 99_999_999, 40_404_040, 57_238_116]

  @Test("The check digit is the one that Damm's table gives, by the example of its article")
  func example() throws {
    // 572 has the check digit 4 (H. M. Damm, 2004); zeros in front change nothing.
    #expect(AccountNumber(body: 572).text == "000005724")
    #expect(try AccountNumber(typed: "0000 0572 4").text == "000005724")
    #expect(AccountNumber(body: 572).description == "0000 0572 4")
    #expect(AccountNumber(body: 572).ending == "…5724")
  }

  @Test("Every single wrong digit is found", arguments: bodies)
  func wrongDigit(body: Int) {
    let digits = Array(AccountNumber(body: body).text)
    for index in digits.indices {
      for digit in "0123456789" where digit != digits[index] {
        var wrong = digits
        wrong[index] = digit
        #expect(throws: StoredValueRefusal.wrongCheckDigit) {
          try AccountNumber(typed: String(wrong))
        }
      }
    }
  }

  @Test("Every two neighbours that are swapped are found", arguments: bodies)
  func swapped(body: Int) {
    let digits = Array(AccountNumber(body: body).text)
    for index in digits.indices.dropLast() where digits[index] != digits[index + 1] {
      var wrong = digits
      wrong.swapAt(index, index + 1)
      #expect(throws: StoredValueRefusal.wrongCheckDigit) {
        try AccountNumber(typed: String(wrong))
      }
    }
  }

  @Test(
    "What is no number is refused, and digits of any script are read",
    arguments: ["", "12345678", "1234567890", "12345678x", "+12345678"])
  func noNumber(text: String) throws {
    #expect(throws: StoredValueRefusal.noNumber) { try AccountNumber(typed: text) }
    #expect(try AccountNumber(typed: "００００-０５７２-４").text == "000005724")
  }

  @Test("No number of an account looks like the number of a card")
  func noCard() {
    for body in Self.bodies { #expect(!CardNumberRule.isIn(AccountNumber(body: body).description)) }
  }
}
