/// A birthday as the guest gave it: in one calendar, never converted and stored.
public enum Birthday: Hashable, Sendable, Codable {
  /// What 29 February becomes in a common year.
  public enum LeapDayChoice: String, Sendable, Codable {
    case february28, march1
  }

  /// Which of two months of the same number, in a year that has the month twice.
  public enum RepeatedMonthChoice: String, Sendable, Codable {
    case first, second
  }

  case gregorian(month: Int, day: Int, leapDay: LeapDayChoice = .february28)
  case lunar(
    month: Int, day: Int, isLeapMonth: Bool = false, repeatedMonth: RepeatedMonthChoice = .first)
}
