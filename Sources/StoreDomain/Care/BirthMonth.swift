/// The month in which a child was born, from which its age stays right as the years pass.
public struct BirthMonth: Hashable, Sendable {
  public let year: Int
  /// 1…12.
  public let month: Int

  /// The month in which `date` lies; its day does not matter.
  public init(of date: LocalDate) {
    year = date.year
    month = date.month
  }

  /// Completed months on a date, counting from the month of birth; nil before it.
  public func ageInMonths(on date: LocalDate) -> Int? {
    let months = (date.year - year) * 12 + date.month - month
    return months >= 0 ? months : nil
  }

  /// Completed years on a date; nil before the birth.
  public func ageInYears(on date: LocalDate) -> Int? {
    ageInMonths(on: date).map { $0 / 12 }
  }

  /// "8 months", "8个月大" up to two years, then "5 years", "5岁". Nil before the birth.
  public func agePhrase(on date: LocalDate) -> Phrase? {
    guard let months = ageInMonths(on: date) else { return nil }
    if months < 24 {
      return Phrase(months == 1 ? "1 month" : "\(months) months", "\(months)个月大")
    }
    return Phrase("\(months / 12) years", "\(months / 12)岁")
  }
}
