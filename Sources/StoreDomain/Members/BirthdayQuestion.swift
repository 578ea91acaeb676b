/// What a guest is asked beside the birthday, because the calendar does not have that day once in
/// every year.
public enum BirthdayQuestion: Hashable, Sendable {
  /// When somebody born on 29 February celebrates in a year without that day.
  case leapDay
  /// In which of two months of that number somebody celebrates; `year` is the next lunar year that
  /// has the month twice.
  case repeatedMonth(year: Int)
}

extension Birthday {
  /// A month that comes twice is asked about when that is so near: later somebody may ask again.
  static let lunarYearsAskedAhead = 3

  /// What there is to ask on `today`; nil when the birthday says all.
  ///
  /// Whoever was born in a leap month is asked however far the next one is.
  public func question(on today: LocalDate) -> BirthdayQuestion? {
    guard isValid else { return nil }
    switch self {
    case .gregorian(let month, let day, _): return month == 2 && day == 29 ? .leapDay : nil
    case .lunar(let month, _, let isLeapMonth, _):
      guard let this = LunarDate(today)?.year else { return nil }
      let last = isLeapMonth ? LunarYears.range.upperBound : this + Self.lunarYearsAskedAhead
      return (this...max(this, last)).first { LunarDate.leapMonth(ofYear: $0) == month }
        .map { .repeatedMonth(year: $0) }
    }
  }

  /// The same day with the choices of `other` that still belong to it, so that whoever corrects a
  /// name or a day takes no choice away.
  public func keepingChoice(of other: Birthday?) -> Birthday {
    switch (self, other) {
    case (.gregorian(let month, let day, _), .gregorian(let oldMonth, let oldDay, let choice))
    where (month, day) == (oldMonth, oldDay):
      .gregorian(month: month, day: day, leapDay: choice)
    case (
      .lunar(let month, let day, let isLeap, nil), .lunar(let oldMonth, _, let wasLeap, let choice)
    )
    where month == oldMonth && isLeap == wasLeap:
      .lunar(month: month, day: day, isLeapMonth: isLeap, repeatedMonth: choice)
    default: self
    }
  }

  /// The same day, in a year without 29 February celebrated on the day that was chosen.
  public func choosing(_ choice: LeapDayChoice) -> Birthday {
    guard case .gregorian(let month, let day, _) = self else { return self }
    return .gregorian(month: month, day: day, leapDay: choice)
  }

  /// The same day, in a year that has the month twice celebrated in the one that was chosen.
  public func choosing(_ choice: RepeatedMonthChoice) -> Birthday {
    guard case .lunar(let month, let day, let isLeap, _) = self else { return self }
    return .lunar(month: month, day: day, isLeapMonth: isLeap, repeatedMonth: choice)
  }

  /// What was chosen, for the guest's card; nil where there was nothing to choose.
  public var choicePhrase: Phrase? {
    switch self {
    case .gregorian(2, 29, .february28): Phrase("else on 28 Feb", "平年过2月28日")
    case .gregorian(2, 29, .march1): Phrase("else on 1 Mar", "平年过3月1日")
    case .gregorian: nil
    case .lunar(_, _, _, let choice):
      switch choice {
      case .first: Phrase("of two months the first", "遇闰月过前一个月")
      case .second: Phrase("of two months the second", "遇闰月过后一个月")
      case nil: nil
      }
    }
  }
}
