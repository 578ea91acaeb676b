/// A date of the Chinese lunar calendar (农历), 1900 to 2100.
public struct LunarDate: Hashable, Sendable, Codable {
  /// The lunar year, by the Gregorian year in which it begins.
  public let year: Int
  /// 1…12; a leap month has the number of the month that it follows.
  public let month: Int
  public let isLeapMonth: Bool
  /// 1…30.
  public let day: Int

  /// A date that exists; nil when the year is outside the table, or has no such month or day.
  public init?(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
    guard let days = Self.days(inMonth: month, isLeapMonth: isLeapMonth, year: year),
      (1...days).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.day = day
  }

  /// The lunar date of a Gregorian date; nil outside 1900-01-31 … 2101-01-28.
  public init?(_ date: LocalDate) {
    let number = date.dayNumber
    // A lunar year begins in January or February of its Gregorian year.
    guard
      let year = [date.year, date.year - 1].first(where: { year in
        LunarYears.range.contains(year) && (LunarYears.start(year).map { $0 <= number } ?? false)
      }),
      var rest = LunarYears.start(year).map({ number - $0 })
    else { return nil }
    for month in LunarYears.months(year) {
      if rest < month.days {
        self.year = year
        self.month = month.month
        isLeapMonth = month.isLeap
        day = rest + 1
        return
      }
      rest -= month.days
    }
    return nil
  }

  /// The same day in the Gregorian calendar.
  public var gregorian: LocalDate {
    var number = (LunarYears.start(year) ?? LunarYears.firstDay) + day - 1
    for other in LunarYears.months(year) {
      if other.month == month && other.isLeap == isLeapMonth { break }
      number += other.days
    }
    return LocalDate(dayNumber: number)
  }

  /// The number of the month that a lunar year repeats; nil when it repeats none.
  public static func leapMonth(ofYear year: Int) -> Int? { LunarYears.leapMonth(year) }

  /// 29 or 30; nil when the year has no such month.
  public static func days(inMonth month: Int, isLeapMonth: Bool, year: Int) -> Int? {
    LunarYears.months(year).first { $0.month == month && $0.isLeap == isLeapMonth }?.days
  }
}

extension LunarDate {
  /// How staff say a month and day: "lunar 10/14", "农历十月十四".
  public var phrase: Phrase {
    Self.phrase(month: month, isLeapMonth: isLeapMonth, day: day)
  }

  static func phrase(month: Int, isLeapMonth: Bool, day: Int) -> Phrase {
    Phrase(
      "lunar \(isLeapMonth ? "leap " : "")\(month)/\(day)",
      "农历\(isLeapMonth ? "闰" : "")\(chineseMonth(month))\(chineseDay(day))")
  }

  /// 正月, 二月 … 十月, 冬月, 腊月.
  static func chineseMonth(_ month: Int) -> String {
    let names = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
    return names.indices.contains(month - 1) ? names[month - 1] + "月" : "\(month)月"
  }

  /// 初一 … 初十, 十一 … 二十, 廿一 … 三十.
  static func chineseDay(_ day: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    switch day {
    case 1...10: return "初" + digits[day]
    case 11...19: return "十" + digits[day - 10]
    case 20: return "二十"
    case 21...29: return "廿" + digits[day - 20]
    case 30: return "三十"
    default: return "\(day)日"
    }
  }
}
