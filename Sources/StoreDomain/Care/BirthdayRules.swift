extension Birthday {
  /// Whether such a day can exist in its calendar.
  public var isValid: Bool {
    switch self {
    case .gregorian(let month, let day, _):
      (1...12).contains(month) && day >= 1 && day <= LocalDate.daysInMonth(month, year: 2000)
    case .lunar(let month, let day, _, _):
      (1...12).contains(month) && (1...30).contains(day)
    }
  }

  /// Whether the member celebrates on `date`. False outside the lunar table's years, 1900 to 2100,
  /// for a lunar birthday.
  public func falls(on date: LocalDate) -> Bool {
    switch self {
    case .gregorian: occurrences(inGregorianYear: date.year).contains(date)
    case .lunar: LunarDate(date).map { celebration(inLunarYear: $0.year) == $0 } ?? false
    }
  }

  /// The days in a Gregorian year on which the member celebrates. A lunar birthday near the end of
  /// the lunar year may come twice in one Gregorian year, or not at all.
  public func occurrences(inGregorianYear year: Int) -> [LocalDate] {
    guard isValid else { return [] }
    switch self {
    case .gregorian(let month, let day, let choice):
      if day <= LocalDate.daysInMonth(month, year: year) {
        return [LocalDate(year: year, month: month, day: day)]
      }
      return switch choice {
      case .february28: [LocalDate(year: year, month: 2, day: 28)]
      case .march1: [LocalDate(year: year, month: 3, day: 1)]
      }
    case .lunar:
      return [year - 1, year]
        .compactMap { celebration(inLunarYear: $0)?.gregorian }
        .filter { $0.year == year }
    }
  }

  /// The first celebration on `date` or after it; nil beyond the lunar table.
  public func next(onOrAfter date: LocalDate) -> LocalDate? {
    for year in date.year...(date.year + 2) {
      if let day = occurrences(inGregorianYear: year).first(where: { $0 >= date }) { return day }
    }
    return nil
  }

  /// The day of a lunar year on which the member celebrates. A leap month that the year does not
  /// have falls back to the plain month, a day 30 that the month does not have to day 29.
  private func celebration(inLunarYear year: Int) -> LunarDate? {
    guard isValid, case .lunar(let month, let day, let isBornInLeap, let choice) = self
    else { return nil }
    let isRepeated = LunarDate.leapMonth(ofYear: year) == month
    let kept = choice ?? (isBornInLeap ? .second : .first)
    let isLeap = isRepeated && kept == .second
    guard let days = LunarDate.days(inMonth: month, isLeapMonth: isLeap, year: year)
    else { return nil }
    return LunarDate(year: year, month: month, isLeapMonth: isLeap, day: min(day, days))
  }

  /// How staff say it: "lunar 10/14", "农历十月十四"; "14 Oct", "10月14日".
  public var phrase: Phrase {
    switch self {
    case .gregorian(let month, let day, _):
      let names = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      let name = names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
      return Phrase("\(day) \(name)", "\(month)月\(day)日")
    case .lunar(let month, let day, let isLeapMonth, _):
      return LunarDate.phrase(month: month, isLeapMonth: isLeapMonth, day: day)
    }
  }
}
