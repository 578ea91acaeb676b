/// What a guest may ask for from an app, whichever store is asked: headquarters refuses what no store
/// takes, before it says that the store was asked.
public enum GuestAskRule {
  /// How often one dish may be chosen beforehand.
  public static let quantities = 1...99
  /// The most tables that a guest may choose by name.
  public static let tableLimit = 10
  /// The most things that are to be ready for a booking.
  public static let taskLimit = 20
  /// How long before the guests such a thing may be done, in minutes.
  public static let minutesBefore = 0...1440
  /// How many guests a booking may have that waits for the house's answer: a house sets from how many on.
  public static let answeredFrom = 1...99

  /// Whether a booking from an app waits for the house's answer.
  ///
  /// - Parameter from: from how many guests on the house answers itself; nil for never.
  public static func needsAnswer(partySize: Int, from: Int?) -> Bool {
    from.map { partySize >= $0 } ?? false
  }

  /// How far ahead a table is promised, in days.
  public static let daysAhead = 366

  /// When the guests of a booking may come.
  ///
  /// - Throws: `BookingTimeProblem`.
  public static func check(
    bookingAt moment: Timestamp, now: Timestamp
  ) throws(BookingTimeProblem) {
    guard moment > now else { throw .inThePast }
    guard moment < now.advanced(byMinutes: daysAhead * 24 * 60) else { throw .tooFarAhead }
  }
}

/// Why a table cannot be promised for a moment.
public enum BookingTimeProblem: Error, Hashable, Sendable {
  case inThePast, tooFarAhead
}
