import StoreDomain
import Testing

@Suite("A phone number")
struct PhoneNumberTests {
  @Test(
    "is the same however it is written",
    arguments: [
      "13800005678", "138 0000 5678", "138-0000-5678", "+86 13800005678", "0086 138 0000 5678",
      "１３８００００５６７８", "(138) 0000.5678",
    ])
  func digits(_ text: String) {
    #expect(PhoneNumber.digits(text) == "13800005678")
  }

  @Test(
    "is nothing when something else was typed",
    arguments: ["", "王", "138a", "T07", "1\u{1B}2"])
  func noDigits(_ text: String) {
    #expect(PhoneNumber.digits(text) == nil)
  }

  @Test("of China is whole with eleven digits; others only when somebody says so")
  func complete() {
    #expect(PhoneNumber.isComplete("13800005678"))
    for text in ["1380000567", "138000056789", "23800005678", "65123456"] {
      #expect(!PhoneNumber.isComplete(text))
    }
    #expect(PhoneNumber.canBeComplete("6512345"))
    #expect(!PhoneNumber.canBeComplete("651234"))
    #expect(!PhoneNumber.canBeComplete("1234567890123456"))
  }
}
