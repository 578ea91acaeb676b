import StoreDomain
import Testing

@Suite("The hours of a day as people type them")
struct TypedHoursTests {
  private func read(_ text: String) -> [[Int]]? {
    try? TypedHours.services(text, dayBegins: 300).map { [$0.opens, $0.closes] }
  }

  @Test("One service or several, past midnight too, are read whole")
  func read() {
    #expect(read("11:00-22:00") == [[660, 1320]])
    #expect(read("11-22") == [[660, 1320]])
    #expect(read("17:00-22:00, 11:00-14:30") == [[660, 870], [1020, 1320]])
    #expect(read("17:00-02:00") == [[1020, 1560]])
    #expect(read("18:00~0:00") == [[1080, 1440]])
    #expect(read("11点-22点") == [[660, 1320]])
  }

  @Test(
    "What is no hours is refused whole",
    arguments: [
      "", "11:00", "22:00-11:00", "11:00-15:00 14:00-22:00", "11:00-22:00 x", "11-12-13", "25-26",
    ])
  func refused(text: String) {
    #expect(throws: TypedRefusal.hours) { try TypedHours.services(text, dayBegins: 300) }
  }
}
