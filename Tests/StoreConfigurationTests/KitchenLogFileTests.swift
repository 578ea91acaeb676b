import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("A log of what a kitchen made")
struct KitchenLogFileTests {
  static let header = "ordered_at,outlet,lines,pieces,dishes,total_minor,kitchen_minutes\n"

  private func read(_ text: String) throws -> KitchenLogFile {
    try KitchenLogFile(utf8: Array(text.utf8), file: "k.csv")
  }

  @Test("A row is an order with its dishes and its minutes")
  func row() throws {
    let log = try read(Self.header + "2024-09-01T00:13:05,1,2,3,Fries | Pizza,70980,19.58\n")
    let finished = try #require(log.orders.first)
    #expect(finished.minutes == 19.58)
    #expect(
      finished.order
        == KitchenOrder(
          on: LocalDate(year: 2024, month: 9, day: 1), secondOfDay: 785, outlet: "1", lines: 2,
          pieces: 3, dishes: ["Fries", "Pizza"], total: 70980))
    #expect(log.problems.isEmpty)
  }

  @Test(
    "A bad row is told with its line and the rest is read",
    arguments: [
      "yesterday,1,2,3,Fries,70980,19.58", "2024-13-01T00:13:00,1,2,3,Fries,70980,19.58",
      "2024-09-01T00:13:00,1,two,3,Fries,70980,19.58",
      "2024-09-01T00:13:00,1,2,-3,Fries,70980,19.58",
      "2024-09-01T00:13:00,1,2,3,Fries,1e5,19.58", "2024-09-01T00:13:00,1,2,3,Fries,70980,",
      "2024-09-01T00:13:00,1,2,3,Fries,70980,nan", "2024-09-01T00:13:00,1,2,3,Fries,70980,-4",
      "2024-09-01T00:13:00,1,2,3,Fries,70980,99999", "2024-09-01T00:13:00,1,2,3",
      "2024-09-01T00:13:00,1,2,3,Fr\"ies,70980,19.58",
    ])
  func badRow(row: String) throws {
    let good = "2024-09-01T00:13:00,1,2,3,Fries,70980,19.58"
    let log = try read(Self.header + [good, row, good].joined(separator: "\n") + "\n")
    #expect(log.orders.count == 2)
    #expect(log.problems.map(\.line) == [3])
  }

  @Test("A missing column is told before anything is read")
  func missingColumn() {
    #expect(throws: ConfigurationError.self) { try read("ordered_at,outlet\n") }
    #expect(throws: ConfigurationError.self) { try read("") }
  }
}
