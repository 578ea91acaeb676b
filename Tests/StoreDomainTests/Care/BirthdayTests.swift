import Foundation
import Testing

@testable import StoreDomain

@Suite("Birthdays")
struct BirthdayTests {
  private func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

  @Test(
    arguments: [
      // Lunar 10/14 moves through the Gregorian year.
      (Birthday.lunar(month: 10, day: 14), ["2025-12-03", "2026-11-22"]),
      // The twelfth lunar month lies in the next Gregorian year.
      (.lunar(month: 12, day: 8), ["2025-01-07", "2026-01-26", "2027-01-15"]),
      // 2025 repeats the sixth month: plain 6/10 is 4 July, leap 6/10 is 3 August.
      (.lunar(month: 6, day: 10, isLeapMonth: false, repeatedMonth: .first), ["2025-07-04"]),
      (.lunar(month: 6, day: 10, isLeapMonth: false, repeatedMonth: .second), ["2025-08-03"]),
      (.lunar(month: 6, day: 10, isLeapMonth: true), ["2025-08-03", "2026-07-23"]),
      (.lunar(month: 6, day: 10, isLeapMonth: true, repeatedMonth: .first), ["2025-07-04"]),
      // Day 30 of a month that has 29 days.
      (.lunar(month: 12, day: 30), ["2024-02-09", "2025-01-28", "2026-02-16"]),
      (.gregorian(month: 2, day: 29), ["2024-02-29", "2025-02-28", "2100-02-28"]),
      (.gregorian(month: 2, day: 29, leapDay: .march1), ["2024-02-29", "2025-03-01"]),
      (.gregorian(month: 11, day: 22), ["2026-11-22"]),
    ] as [(Birthday, [String])])
  func theSongIsSungOnTheseDays(birthday: Birthday, days: [String]) throws {
    for text in days {
      let date = try day(text)
      #expect(birthday.falls(on: date))
      #expect(birthday.occurrences(inGregorianYear: date.year).contains(date))
      #expect(!birthday.falls(on: date.adding(days: -1)))
      #expect(!birthday.falls(on: date.adding(days: 1)))
    }
  }

  /// Whatever the birthday, it is celebrated exactly once between two new years of its calendar,
  /// on the day that walking through the calendar day by day also finds.
  @Test func everyBirthdayComesExactlyOnceAYearOfItsCalendar() throws {
    for year in [2025, 2026, 2033] {
      let first = try #require(LunarDate(year: year, month: 1, day: 1)).gregorian
      let next = try #require(LunarDate(year: year + 1, month: 1, day: 1)).gregorian
      let days = (first.dayNumber..<next.dayNumber).map(LocalDate.init(dayNumber:))
      for month in 1...12 {
        for day in [15, 30] {
          for isLeap in [false, true] {
            for choice in [nil] + Birthday.RepeatedMonthChoice.allCases {
              let birthday = Birthday.lunar(
                month: month, day: day, isLeapMonth: isLeap, repeatedMonth: choice)
              let found = days.filter { birthday.falls(on: $0) }
              #expect(found.count == 1)
              let lunar = found.first.flatMap { LunarDate($0) }
              #expect(lunar?.month == month)
              #expect(lunar?.day == day || (day == 30 && lunar?.day == 29))
            }
          }
        }
      }
    }
  }

  @Test func aLunarBirthdayNearTheYearsEndMayComeTwiceInOneGregorianYearOrNotAtAll() {
    // Lunar 11/25 lies about the Gregorian new year.
    let counts = (1901...2099).map { year in
      Birthday.lunar(month: 11, day: 25).occurrences(inGregorianYear: year).count
    }
    #expect(Set(counts) == [0, 1, 2])
    #expect(abs(counts.reduce(0, +) - counts.count) <= 1)
  }

  @Test func theListOfAYearAndTheQuestionAboutADayAgree() {
    let birthdays: [Birthday] = [
      .lunar(month: 11, day: 25), .lunar(month: 6, day: 30, isLeapMonth: true),
      .gregorian(month: 2, day: 29, leapDay: .march1), .gregorian(month: 12, day: 31),
    ]
    for birthday in birthdays {
      for year in [1999, 2024, 2025, 2026, 2027] {
        let first = LocalDate(year: year, month: 1, day: 1).dayNumber
        let last = LocalDate(year: year, month: 12, day: 31).dayNumber
        let walked = (first...last).map(LocalDate.init(dayNumber:))
          .filter { birthday.falls(on: $0) }
        #expect(birthday.occurrences(inGregorianYear: year) == walked)
      }
    }
  }

  @Test func theNextCelebrationIsTodayWhenItIsToday() throws {
    let birthday = Birthday.lunar(month: 10, day: 14)
    #expect(birthday.next(onOrAfter: try day("2026-11-22")) == (try day("2026-11-22")))
    #expect(birthday.next(onOrAfter: try day("2025-12-04")) == (try day("2026-11-22")))
    #expect(Birthday.gregorian(month: 13, day: 1).next(onOrAfter: try day("2026-01-01")) == nil)
    #expect(birthday.next(onOrAfter: try day("2150-01-01")) == nil)
  }

  @Test func aDayThatNoCalendarHasIsNotValid() throws {
    let invalid: [Birthday] = [
      .gregorian(month: 2, day: 30), .gregorian(month: 0, day: 1), .lunar(month: 13, day: 1),
      .lunar(month: 1, day: 31), .lunar(month: 1, day: 0),
    ]
    for birthday in invalid {
      #expect(!birthday.isValid)
      #expect(birthday.occurrences(inGregorianYear: 2026).isEmpty)
      #expect(!birthday.falls(on: try day("2026-03-01")))
      #expect(!birthday.falls(on: try day("2026-02-28")))
    }
  }

  @Test func aBirthdayReadsBackAsTheMemberGaveIt() throws {
    let birthdays: [Birthday] = [
      .gregorian(month: 2, day: 29, leapDay: .march1),
      .lunar(month: 6, day: 1, isLeapMonth: true, repeatedMonth: .first),
    ]
    for birthday in birthdays {
      let data = try JSONEncoder().encode(birthday)
      #expect(try JSONDecoder().decode(Birthday.self, from: data) == birthday)
    }
  }

  @Test(
    arguments: [
      (.gregorian(month: 2, day: 29), .leapDay),
      (.gregorian(month: 2, day: 28), nil),
      // 2028 has the fifth month twice, 2031 the third; a plain month is asked about three years ahead.
      (.lunar(month: 5, day: 3), .repeatedMonth(year: 2028)),
      (.lunar(month: 3, day: 3), nil),
      (.lunar(month: 3, day: 3, isLeapMonth: true), .repeatedMonth(year: 2031)),
      (.lunar(month: 13, day: 3), nil),
    ] as [(Birthday, BirthdayQuestion?)])
  func aGuestIsAskedWhatTheCalendarLeavesOpen(
    birthday: Birthday, question: BirthdayQuestion?
  ) {
    #expect(birthday.question(on: LocalDate(year: 2026, month: 11, day: 29)) == question)
  }

  @Test func aCorrectedDayKeepsTheChoicesThatStillBelongToIt() {
    let leapDay = Birthday.gregorian(month: 2, day: 29, leapDay: .march1)
    #expect(Birthday.gregorian(month: 2, day: 29).keepingChoice(of: leapDay) == leapDay)
    #expect(
      Birthday.gregorian(month: 3, day: 1).keepingChoice(of: leapDay)
        == .gregorian(month: 3, day: 1))
    let second = Birthday.lunar(month: 5, day: 3, repeatedMonth: .second)
    #expect(
      Birthday.lunar(month: 5, day: 13).keepingChoice(of: second)
        == .lunar(month: 5, day: 13, repeatedMonth: .second))
    #expect(Birthday.lunar(month: 6, day: 3).keepingChoice(of: second) == .lunar(month: 6, day: 3))
    #expect(
      Birthday.lunar(month: 5, day: 3, isLeapMonth: true).keepingChoice(of: second)
        == .lunar(month: 5, day: 3, isLeapMonth: true))
  }
}

@Suite("Children and expectant mothers")
struct FamilyTests {
  @Test(
    arguments: [
      ("2026-03-31", nil, nil), ("2026-04-01", 0, "0个月大"), ("2027-03-31", 11, "11个月大"),
      ("2028-04-01", 24, "2岁"), ("2036-11-22", 127, "10岁"),
    ] as [(String, Int?, String?)])
  func aChildGrowsWithoutAnybodyEditingIt(text: String, months: Int?, chinese: String?) throws {
    let date = try #require(LocalDate(text))
    let born = BirthMonth(of: LocalDate(year: 2026, month: 4, day: 1))
    #expect(born.ageInMonths(on: date) == months)
    #expect(born.ageInYears(on: date) == months.map { $0 / 12 })
    #expect(born.agePhrase(on: date)?.chinese == chinese)
  }

  @Test(
    arguments: [
      ("2026-02-14", false), ("2026-02-15", true), ("2026-11-22", true), ("2026-12-06", true),
      ("2026-12-07", false),
    ])
  func careForAPregnantGuestEndsByItself(text: String, isCurrent: Bool) throws {
    let pregnancy = Pregnancy(due: LocalDate(year: 2026, month: 11, day: 22))
    let date = try #require(LocalDate(text))
    #expect(pregnancy.isCurrent(on: date) == isCurrent)
    #expect((pregnancy.week(on: date) != nil) == isCurrent)
    if text == "2026-11-22" { #expect(pregnancy.week(on: date) == 40) }
  }

  @Test func aDueDateThatCannotBeIsQuestioned() {
    let today = LocalDate(year: 2026, month: 11, day: 22)
    func problem(_ days: Int) -> Phrase? {
      Pregnancy(due: today.adding(days: days)).problem(enteredOn: today)
    }
    #expect(problem(100) == nil)
    #expect(problem(-14) == nil)
    #expect(problem(280) == nil)
    #expect(problem(-15) != nil)
    #expect(problem(281) != nil)
  }
}
