import StoreDomain
import Testing

@Suite("A booking that comes again")
struct BookingSeriesTests {
  /// Against a calendar in which every day is looked at.
  @Test(
    "It comes on the same weekday, every so many weeks, never past its last day", arguments: 1...200
  )
  func dates(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let first = LocalDate(year: 2026, month: 1, day: 1).adding(days: random.next(0...800))
    let weeks = random.next(1...8)
    let last = first.adding(days: random.next(0...380))
    var expected: [LocalDate] = []
    var (day, count) = (first, 0)
    while day < last {
      day = day.adding(days: 1)
      if day.weekday == first.weekday {
        count += 1
        if count % weeks == 0 { expected.append(day) }
      }
    }
    do throws(SeriesRefusal) {
      let dates = try BookingSeries.dates(after: first, everyWeeks: weeks, through: last)
      #expect(dates == expected, "seed \(seed)")
      #expect(!dates.isEmpty && last <= first.adding(days: 366), "seed \(seed)")
    } catch {
      switch error {
      case .endsBeforeTheNext: #expect(expected.isEmpty, "seed \(seed)")
      case .tooFarAhead: #expect(last > first.adding(days: 366), "seed \(seed)")
      case .impossibleWeeks: Issue.record("seed \(seed)")
      }
    }
  }

  @Test("It comes again every one to eight weeks", arguments: [0, 9, -1])
  func impossible(weeks: Int) {
    let day = LocalDate(year: 2026, month: 11, day: 27)
    #expect(throws: SeriesRefusal.impossibleWeeks) {
      try BookingSeries.dates(after: day, everyWeeks: weeks, through: day.adding(days: 90))
    }
  }
}
