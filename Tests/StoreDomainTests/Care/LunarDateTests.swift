import Foundation
import Testing

@testable import StoreDomain

@Suite("The Chinese lunar calendar")
struct LunarDateTests {
  @Test func everyDayNumberIsADateAndBack() {
    var date = LocalDate(year: 1896, month: 1, day: 1)
    for number in date.dayNumber...LocalDate(year: 2112, month: 12, day: 31).dayNumber {
      #expect(LocalDate(dayNumber: number) == date)
      #expect(date.dayNumber == number)
      // The calendar's own rule, step by step.
      if date.day < LocalDate.daysInMonth(date.month, year: date.year) {
        date = LocalDate(year: date.year, month: date.month, day: date.day + 1)
      } else if date.month < 12 {
        date = LocalDate(year: date.year, month: date.month + 1, day: 1)
      } else {
        date = LocalDate(year: date.year + 1, month: 1, day: 1)
      }
    }
    #expect(LocalDate(year: 1970, month: 1, day: 1).dayNumber == 0)
  }

  /// Days on which Foundation's astronomical calendar and the civil calendar differ.
  /// 1914, 1916, 1920: the new moon was less than six minutes after midnight at 120° east, but
  /// before midnight in Beijing, whose local time the calendar used until 1928.
  /// 2057, 2097: the new moon is within a minute before midnight; Foundation gives the first day
  /// of the month no number (day 0).
  private static let disputed = [
    LocalDate(year: 1914, month: 11, day: 17)...LocalDate(year: 1914, month: 12, day: 16),
    LocalDate(year: 1916, month: 2, day: 3)...LocalDate(year: 1916, month: 3, day: 3),
    LocalDate(year: 1920, month: 11, day: 10)...LocalDate(year: 1920, month: 12, day: 9),
    LocalDate(year: 2057, month: 9, day: 28)...LocalDate(year: 2057, month: 10, day: 27),
    LocalDate(year: 2097, month: 8, day: 7)...LocalDate(year: 2097, month: 9, day: 5),
  ]

  @Test func everyDayFrom1901To2099IsWhatAnIndependentCalendarSays() throws {
    let shanghai = try #require(TimeZone(identifier: "Asia/Shanghai"))
    var chinese = Calendar(identifier: .chinese)
    chinese.timeZone = shanghai
    // Noon in Shanghai, whatever its clocks did.
    let first = LocalDate(year: 1901, month: 1, day: 1).dayNumber
    let last = LocalDate(year: 2099, month: 12, day: 31).dayNumber
    var differing: [LocalDate] = []
    for number in first...last {
      let date = LocalDate(dayNumber: number)
      let noon = Date(timeIntervalSince1970: Double(number) * 86_400 + 4 * 3_600)
      let parts = chinese.dateComponents([.era, .year, .month, .day], from: noon)
      let lunar = try #require(LunarDate(date))
      let cycle = try #require(parts.era)
      let year = try #require(parts.year)
      let agrees =
        lunar.year == (cycle - 1) * 60 + year - 2_637 && lunar.month == parts.month
        && lunar.isLeapMonth == (parts.isLeapMonth ?? false) && lunar.day == parts.day
      if !agrees { differing.append(date) }
      #expect(lunar.gregorian == date)
    }
    let expected = Self.disputed.flatMap { days in
      (days.lowerBound.dayNumber...days.upperBound.dayNumber).map(LocalDate.init(dayNumber:))
    }
    #expect(differing == expected)
  }

  @Test(
    arguments: [
      // New year's days that everybody remembers, and the disputed months.
      ("1900-01-31", 1900, 1, false, 1), ("2000-02-05", 2000, 1, false, 1),
      ("2026-02-17", 2026, 1, false, 1), ("2033-12-22", 2033, 11, true, 1),
      ("2023-03-22", 2023, 2, true, 1), ("2024-02-09", 2023, 12, false, 30),
      ("1914-11-17", 1914, 10, false, 1), ("1916-02-03", 1916, 1, false, 1),
      ("2057-09-28", 2057, 9, false, 1), ("2101-01-28", 2100, 12, false, 29),
    ] as [(String, Int, Int, Bool, Int)])
  func thisDayIs(text: String, year: Int, month: Int, isLeap: Bool, day: Int) throws {
    let date = try #require(LocalDate(text))
    let lunar = try #require(
      LunarDate(year: year, month: month, isLeapMonth: isLeap, day: day))
    #expect(LunarDate(date) == lunar)
    #expect(lunar.gregorian == date)
  }

  @Test func whatIsNotInTheTableIsNotGuessed() {
    #expect(LunarDate(LocalDate(year: 1900, month: 1, day: 30)) == nil)
    #expect(LunarDate(LocalDate(year: 2101, month: 1, day: 29)) == nil)
    #expect(LunarDate(year: 2025, month: 5, isLeapMonth: true, day: 1) == nil)
    #expect(LunarDate(year: 2025, month: 6, isLeapMonth: true, day: 29) != nil)
    #expect(LunarDate(year: 2025, month: 6, isLeapMonth: true, day: 30) == nil)
    #expect(LunarDate(year: 2025, month: 13, day: 1) == nil)
    #expect(LunarDate(year: 1899, month: 1, day: 1) == nil)
    #expect(LunarDate.leapMonth(ofYear: 2025) == 6)
    #expect(LunarDate.leapMonth(ofYear: 2026) == nil)
  }

  @Test(
    arguments: [
      (10, false, 14, "lunar 10/14", "农历十月十四"), (1, false, 1, "lunar 1/1", "农历正月初一"),
      (12, false, 30, "lunar 12/30", "农历腊月三十"), (6, true, 20, "lunar leap 6/20", "农历闰六月二十"),
      (11, false, 23, "lunar 11/23", "农历冬月廿三"), (8, false, 10, "lunar 8/10", "农历八月初十"),
    ])
  func staffSayItLikeThis(month: Int, isLeap: Bool, day: Int, english: String, chinese: String) {
    #expect(
      Birthday.lunar(month: month, day: day, isLeapMonth: isLeap).phrase
        == Phrase(english, chinese))
  }
}
