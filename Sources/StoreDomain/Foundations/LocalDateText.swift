extension LocalDate {
  /// `22 Nov`, `11月22日`.
  public var dayAndMonth: Phrase {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return Phrase("\(day) \(months[month - 1])", "\(month)月\(day)日")
  }

  /// `Sun 22 Nov`, `11月22日 周日`.
  public var withWeekday: Phrase {
    let name = weekday.name
    let date = dayAndMonth
    return Phrase("\(name.english) \(date.english)", "\(date.chinese) \(name.chinese)")
  }

  /// The same with its year, unless that is the year of `today`.
  public func withWeekday(from today: LocalDate) -> Phrase {
    let day = withWeekday
    return year == today.year
      ? day : Phrase("\(day.english) \(year)", "\(year)年\(day.chinese)")
  }

  /// The day of the week in the Gregorian calendar.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }
}

/// A day of the week, from Monday; the raw value is its key in a configuration.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// `Mon`, `周一`.
  public var name: Phrase {
    switch self {
    case .monday: Phrase("Mon", "周一")
    case .tuesday: Phrase("Tue", "周二")
    case .wednesday: Phrase("Wed", "周三")
    case .thursday: Phrase("Thu", "周四")
    case .friday: Phrase("Fri", "周五")
    case .saturday: Phrase("Sat", "周六")
    case .sunday: Phrase("Sun", "周日")
    }
  }
}

extension StoreCalendar {
  /// `19:42`; of a time that the clock shows two times that day, which of the two it is:
  /// `01:30 (second)`.
  public func clockWords(_ instant: Timestamp) -> Phrase {
    let clock = clockText(instant)
    let local = localTime(of: instant)
    guard case .twice(_, let second) = moment(local.date, hour: local.hour, minute: local.minute)
    else { return Phrase(clock, clock) }
    return instant < second
      ? Phrase("\(clock) (first)", "\(clock)（第一次）")
      : Phrase("\(clock) (second)", "\(clock)（第二次）")
  }

  /// `19:42`, and of another day than today's `21 Nov 19:42`, `11月21日 19:42`.
  public func momentText(_ instant: Timestamp, now: Timestamp) -> Phrase {
    let clock = clockText(instant)
    guard businessDay(of: instant) != businessDay(of: now) else { return Phrase(clock, clock) }
    let day = localTime(of: instant).date.dayAndMonth
    return Phrase("\(day.english) \(clock)", "\(day.chinese) \(clock)")
  }
}
