import Foundation
import StoreDomain
import Testing

@Suite("How long guests stay at a table")
struct StayTimesTests {
  private static let calendar = StoreCalendar(timeZone: .gmt)

  /// Hours after 1970-01-01, which was a Thursday.
  private static func time(day: Int, hour: Int) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(day * 24 + hour) * 3_600_000)
  }

  @Test(
    "A house without a past goes by its settings, by size",
    arguments: [(1, 90), (2, 90), (3, 105), (4, 105), (6, 120), (7, 135), (99, 135)])
  func settings(size: Int, minutes: Int) {
    let stays = StayTimes(calendar: Self.calendar)
    #expect(!stays.isLearned)
    #expect(stays.minutes(partySize: size, at: Self.time(day: 3, hour: 19)) == minutes)
    let own = StayTimes(
      [StaySetting(upTo: nil, minutes: 75), StaySetting(upTo: 4, minutes: 60)],
      calendar: Self.calendar)
    #expect(
      own.minutes(partySize: size, at: Self.time(day: 3, hour: 19)) == (size <= 4 ? 60 : 75))
  }

  @Test("A party larger than the settings speak of stays as long as the longest")
  func largerThanAll() {
    let stays = StayTimes(
      [StaySetting(upTo: 2, minutes: 90), StaySetting(upTo: 4, minutes: 80)],
      calendar: Self.calendar)
    #expect(stays.minutes(partySize: 9, at: Self.time(day: 0, hour: 12)) == 90)
  }

  @Test(
    "A house with a past goes by size, the business day's weekday and the hour", arguments: 0..<200)
  func learned(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let stays = StayTimes(StaySetting.standard, calendar: Self.calendar) { size, weekday, hour in
      StayTimes.Stay(usual: size, promised: weekday * 100 + hour)
    }
    let (day, hour, size) = (random.next(0...30_000), random.next(0...23), random.next(1...20))
    // What is before five in the morning belongs to the evening before.
    let business = hour < 5 ? day - 1 : day
    let stay = stays.stay(partySize: size, at: Self.time(day: day, hour: hour))
    #expect(stay.usual == min(size, 12), "seed \(seed)")
    #expect(stay.promised == (business + 7) % 7 * 100 + hour, "seed \(seed)")
  }

  @Test("Who is past the time for which the table was promised is expected to leave soon")
  func overdue() {
    let stays = StayTimes(StaySetting.standard, calendar: Self.calendar) { _, _, _ in
      StayTimes.Stay(usual: 50, promised: 60)
    }
    let seatedAt = Self.time(day: 3, hour: 19)
    for (passed, left) in [(0, 60), (49, 11), (50, 10), (90, 10)] {
      let now = seatedAt.advanced(byMinutes: passed)
      #expect(
        TablePromise.expectedToLeave(seatedAt: seatedAt, partySize: 4, now: now, by: stays)
          == now.advanced(byMinutes: left))
    }
    let now = seatedAt.advanced(byMinutes: 5)
    #expect(
      TablePromise.expectedToLeave(
        seatedAt: seatedAt, partySize: 4, hasPaid: true, now: now, by: stays)
        == now.advanced(byMinutes: TablePromise.overstayMinutes))
  }
}
