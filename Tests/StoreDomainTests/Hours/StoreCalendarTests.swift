import Foundation
import Testing

@testable import StoreDomain

@Suite("The clock on the store's wall")
struct StoreCalendarTests {
  @Test(
    "shows what the system's calendar says, at any instant",
    arguments: [
      "Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe",
      "Asia/Kathmandu", "Pacific/Apia", "UTC",
    ])
  func anyInstant(zone name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let wall = StoreCalendar(timeZone: zone)
    let seed = UInt64.random(in: 0...(.max))
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      // From 1950 to 2100, before 1970 too.
      let instant = Timestamp(
        millisecondsSinceEpoch: .random(
          in: -631_152_000_000...4_102_444_800_000, using: &chance))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute],
        from: Date(timeIntervalSince1970: Double(instant.millisecondsSinceEpoch) / 1000))
      let shown = wall.localTime(of: instant)
      #expect(
        [shown.date.year, shown.date.month, shown.date.day, shown.hour, shown.minute]
          == [parts.year, parts.month, parts.day, parts.hour, parts.minute],
        "\(instant.millisecondsSinceEpoch), seed \(seed)")
    }
  }
}
