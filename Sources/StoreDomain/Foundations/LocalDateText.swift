extension LocalDate {
  /// `22 Nov`, `11月22日`.
  public var dayAndMonth: Phrase {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return Phrase("\(day) \(months[month - 1])", "\(month)月\(day)日")
  }
}

extension StoreCalendar {
  /// `19:42`, and of another day than today's `21 Nov 19:42`, `11月21日 19:42`.
  public func momentText(_ instant: Timestamp, now: Timestamp) -> Phrase {
    let clock = clockText(instant)
    guard businessDay(of: instant) != businessDay(of: now) else { return Phrase(clock, clock) }
    let day = localTime(of: instant).date.dayAndMonth
    return Phrase("\(day.english) \(clock)", "\(day.chinese) \(clock)")
  }
}
