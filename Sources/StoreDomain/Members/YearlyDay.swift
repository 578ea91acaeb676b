/// A day that is celebrated each year, such as a wedding day, with the year in which it began where
/// the guest told it: most say "the tenth of May".
public struct YearlyDay: Hashable, Sendable {
  public let month: Int
  public let day: Int
  /// Nil while nobody knows it.
  public let year: Int?

  public init(month: Int, day: Int, year: Int? = nil) {
    self.month = month
    self.day = day
    self.year = year
  }

  public init(_ date: LocalDate) {
    self.init(month: date.month, day: date.day, year: date.year)
  }

  /// The first one, where its year is known.
  public var first: LocalDate? { year.map { LocalDate(year: $0, month: month, day: day) } }

  private var inEveryYear: Birthday { .gregorian(month: month, day: day) }

  /// Whether there is such a day, in its year where that is known.
  public var isValid: Bool {
    inEveryYear.isValid && day <= LocalDate.daysInMonth(month, year: year ?? 2000)
  }

  /// Why it cannot be noted on a date; nil when it can.
  public func problem(enteredOn date: LocalDate) -> Phrase? {
    guard isValid else { return Phrase("There is no such day.", "没有这一天，请核对日期。") }
    guard let first, first > date else { return nil }
    return Phrase("This day is still to come. Check the year.", "这一天还没到，请核对年份。")
  }

  /// The next one on a date or after it. 29 February is celebrated on the 28th in other years.
  public func next(onOrAfter date: LocalDate) -> LocalDate? {
    inEveryYear.next(onOrAfter: max(date, first ?? date))
  }

  /// Which one it is on a date: 10 for the tenth; nil when its year is not known, and for the day
  /// itself with which it began.
  public func years(on date: LocalDate) -> Int? {
    year.map { date.year - $0 }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// "10 May 2016", "2016年5月10日"; without a year "10 May", "5月10日".
  public var phrase: Phrase {
    let name = inEveryYear.phrase
    guard let year else { return name }
    return Phrase("\(name.english) \(year)", "\(year)年\(name.chinese)")
  }
}

extension YearlyDay: LosslessStringConvertible {
  /// ISO 8601: `2016-05-10`; without a year `05-10`.
  public var description: String {
    let date = LocalDate(year: year ?? 0, month: month, day: day).description
    return year == nil ? String(date.dropFirst(5)) : date
  }

  /// Reads ``description``; nil when the text has another form or names a day that does not exist.
  public init?(_ text: String) {
    if let date = LocalDate(text) {
      self.init(date)
      return
    }
    // A leap year, so that 29 February is a day.
    guard text.utf8.count == 5, let date = LocalDate("2000-" + text) else { return nil }
    self.init(month: date.month, day: date.day)
  }
}

extension YearlyDay: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = YearlyDay(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)"))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
