import Testing

@testable import StoreDomain

@Suite("A time of day on a day when the clock is set")
struct LocalMomentTests {
  @Test(
    "What the clock is set forward over is no time, and is said with what is",
    arguments: ClockChange.forward)
  func forward(_ change: ClockChange) throws {
    let calendar = try StoreCalendar(change.zone)
    let date = try LocalDate.of(change.date)
    let (from, to) = (ClockChange.minutes(change.from), ClockChange.minutes(change.to))
    for minutes in from..<to {
      guard
        case .never(let jump) = calendar.moment(date, hour: minutes / 60, minute: minutes % 60)
      else {
        Issue.record("\(minutes) is a time")
        continue
      }
      #expect(jump.from == from && jump.to == to)
      #expect(calendar.clockText(jump.at) == change.to)
      #expect(calendar.instant(date, hour: minutes / 60, minute: minutes % 60) == nil)
      #expect(calendar.instant(date, minutes: minutes) == jump.at)
      let words = SkippedTime(date: date, minutes: minutes, jump: jump).explanation
      for text in [change.from, change.to, StoreCalendar.clockText(minutes: minutes)] {
        #expect(words.english.contains(text) && words.chinese.contains(text))
      }
    }
    // The minutes around it are there, and one minute apart.
    let before = try #require(
      calendar.instant(date.adding(days: from == 0 ? -1 : 0), minute: (from + 1439) % 1440))
    let after = try #require(calendar.instant(date, minute: to))
    #expect(after.minutes(since: before) == 1)
  }

  @Test(
    "What the clock is set back over are two times; the first is taken", arguments: ClockChange.back
  )
  func back(_ change: ClockChange) throws {
    let calendar = try StoreCalendar(change.zone)
    let date = try LocalDate.of(change.date)
    let (from, to) = (ClockChange.minutes(change.from), ClockChange.minutes(change.to))
    for minutes in to..<from {
      guard
        case .twice(let first, let second) = calendar.moment(
          date, hour: minutes / 60, minute: minutes % 60)
      else {
        Issue.record("\(minutes) is shown once")
        continue
      }
      #expect(second.minutes(since: first) == from - to)
      #expect(calendar.instant(date, minute: minutes) == first)
      #expect(calendar.clockWords(first).english.hasSuffix("(first)"))
      #expect(calendar.clockWords(second).english.hasSuffix("(second)"))
    }
  }

  @Test("A day that a country left out is no day")
  func noDay() throws {
    let calendar = try StoreCalendar("Pacific/Apia")
    let date = try LocalDate.of("2011-12-30")
    for minutes in stride(from: 0, to: 1440, by: 30) {
      #expect(calendar.instant(date, minute: minutes) == nil)
    }
    let midnight = try #require(calendar.instant(date.adding(days: 1), minute: 0))
    #expect(calendar.instant(date, minutes: 720) == midnight)
  }

  @Test(
    "Every minute of a day is what somebody notes who only looks at the clock",
    arguments: ClockChange.forward + ClockChange.back
      + [
        ClockChange("Asia/Shanghai", "2026-11-22", "", ""),
        ClockChange("Asia/Kathmandu", "2026-11-22", "", ""),
      ])
  func everyMinute(_ change: ClockChange) throws {
    let calendar = try StoreCalendar(change.zone)
    let date = try LocalDate.of(change.date)
    let days = date.adding(days: -1)...date.adding(days: 1)
    let wall = try WallClock(change.zone, days: days)
    let shown = Dictionary(grouping: wall.shown.indices) { wall.shown[$0] }
    for day in [days.lowerBound, date, days.upperBound] {
      for minutes in 0..<1440 {
        let noted = (shown[day.dayNumber * 1440 + minutes] ?? []).map(wall.instant)
        let found: [Timestamp] =
          switch calendar.moment(day, hour: minutes / 60, minute: minutes % 60) {
          case .once(let instant): [instant]
          case .twice(let first, let second): [first, second]
          case .never: []
          }
        #expect(found == noted, "\(day) \(minutes)")
      }
    }
  }
}

extension StoreCalendar {
  fileprivate func instant(_ date: LocalDate, minute: Int) -> Timestamp? {
    instant(date, hour: minute / 60, minute: minute % 60)
  }
}
