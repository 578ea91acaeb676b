/// A booking that comes again (循环订位): on which dates.
public enum BookingSeries {
  /// Weeks from one time to the next.
  public static let weeks = 1...8

  /// The dates on which a booking comes again, in their order; the date of the booking is none of them.
  ///
  /// - Parameter last: the last date that may be one of them.
  /// - Throws: `SeriesRefusal`.
  public static func dates(
    after first: LocalDate, everyWeeks weeks: Int, through last: LocalDate
  ) throws(SeriesRefusal) -> [LocalDate] {
    guard self.weeks.contains(weeks) else { throw .impossibleWeeks }
    guard last >= first.adding(days: 7 * weeks) else { throw .endsBeforeTheNext }
    guard last <= first.adding(days: GuestAskRule.daysAhead) else { throw .tooFarAhead }
    return (1...).lazy.map { first.adding(days: 7 * weeks * $0) }.prefix { $0 <= last }
      .map { $0 }
  }
}

/// Why a booking cannot come again like that.
public enum SeriesRefusal: Refusal {
  case impossibleWeeks
  case endsBeforeTheNext
  case tooFarAhead

  public var reason: Phrase {
    switch self {
    case .impossibleWeeks: Phrase("every 1 to 8 weeks", "每 1 至 8 周")
    case .endsBeforeTheNext: Phrase("it ends before the next time", "结束日期早于下一次")
    case .tooFarAhead: Phrase("more than a year ahead", "超过一年")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .impossibleWeeks:
      Phrase("A booking comes again every 1 to 8 weeks. Choose again.", "循环订位为每 1 至 8 周，请重选。")
    case .endsBeforeTheNext:
      Phrase(
        "The last day is before the booking would come again. Choose a later one.",
        "结束日期早于下一次，请选更晚的日期。")
    case .tooFarAhead:
      Phrase("Tables are booked for a year at most. Choose an earlier day.", "最多可订一年，请选更早的日期。")
    }
  }
}
