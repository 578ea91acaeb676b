/// A birthday as the guest gave it: in one calendar, never converted and stored, because next
/// year's lunar birthday is another Gregorian day. `Care/BirthdayRules` says when it is celebrated.
public enum Birthday: Hashable, Sendable, Codable {
  /// What 29 February becomes in a common year.
  public enum LeapDayChoice: String, Sendable, Codable, CaseIterable {
    case february28, march1
  }

  /// Which of two months of the same number, in a year that has the month twice: the plain month
  /// comes first, the leap month second.
  public enum RepeatedMonthChoice: String, Sendable, Codable, CaseIterable {
    case first, second
  }

  case gregorian(month: Int, day: Int, leapDay: LeapDayChoice = .february28)
  /// Without a choice, the month that is like the month of birth.
  case lunar(
    month: Int, day: Int, isLeapMonth: Bool = false, repeatedMonth: RepeatedMonthChoice? = nil)
}

extension LocalDate {
  /// The day without its year: "14 Oct", "10月14日".
  public var shortName: Phrase { Birthday.gregorian(month: month, day: day).phrase }
}
