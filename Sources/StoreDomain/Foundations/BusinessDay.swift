import Foundation

/// A calendar date in the store's time zone.
public struct LocalDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-22`; nil when the text has another form or names a day that does not exist.
  public init?(_ text: String) {
    // By bytes: every row of every list has a date, and splitting text allocates.
    var text = text
    let numbers: (Int, Int, Int)? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
      else { return nil }
      var digits = (0, 0, 0)
      for index in 0..<10 where index != 4 && index != 7 {
        let digit = Int(bytes[index]) - Int(UInt8(ascii: "0"))
        guard (0...9).contains(digit) else { return nil }
        switch index {
        case 0..<4: digits.0 = digits.0 * 10 + digit
        case 5..<7: digits.1 = digits.1 * 10 + digit
        default: digits.2 = digits.2 * 10 + digit
        }
      }
      return digits
    }
    guard let (year, month, day) = numbers, (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// ISO 8601: `2026-11-22`.
  public var description: String {
    guard (0...9999).contains(year) else {
      return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
    return String(unsafeUninitializedCapacity: 10) { text in
      text.initialize(repeating: UInt8(ascii: "-"))
      var digits = (year * 100 + month) * 100 + day
      for place in stride(from: 9, through: 0, by: -1) where place != 4 && place != 7 {
        text[place] = UInt8(ascii: "0") + UInt8(digits % 10)
        digits /= 10
      }
      return 10
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Whether `year` has a 29 February in the Gregorian calendar.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month in the Gregorian calendar.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension LocalDate: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = LocalDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a date: \(text)"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The store's clock face: its time zone and the hour at which one business day ends and the next
/// begins (default 05:00, so that a party that pays at half past one still belongs to its evening).
public struct StoreCalendar: Sendable {
  public let timeZone: TimeZone
  /// 0…23, local time.
  public let rolloverHour: Int

  public init(timeZone: TimeZone, rolloverHour: Int = 5) {
    self.timeZone = timeZone
    self.rolloverHour = rolloverHour
  }

  /// The business day to which an instant belongs. Pinned on a record when it opens, never
  /// computed again for it.
  public func businessDay(of instant: Timestamp) -> LocalDate {
    let parts = localTime(of: instant)
    guard parts.hour < rolloverHour else { return parts.date }
    return parts.date.adding(days: -1)
  }

  /// The date and time of day that a clock on the store's wall shows.
  public func localTime(of instant: Timestamp) -> (date: LocalDate, hour: Int, minute: Int) {
    // Arithmetic, because every line of a list shows a time and a calendar takes long to ask.
    let seconds = Int(instant.millisecondsSinceEpoch.flooredQuotient(1000))
    let wall = Int64(seconds + offset(at: seconds))
    let day = Int(wall.flooredQuotient(86_400))
    let minutes = (Int(wall) - day * 86_400) / 60
    return (LocalDate(dayNumber: day), minutes / 60, minutes % 60)
  }

  /// `19:42`, as a clock on the store's wall shows it.
  public func clockText(_ instant: Timestamp) -> String {
    let parts = localTime(of: instant)
    return Self.clockText(minutes: parts.hour * 60 + parts.minute)
  }

  /// `19:42` of minutes after midnight; 1560 is `02:00`.
  public static func clockText(minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return padded(minutes / 60 % 24) + ":" + padded(minutes % 60)
  }

  /// Minutes after the midnight with which a business day's date begins, of a time of day: what
  /// comes before the business day's end in the morning is on the next date.
  public func minutesOfBusinessDay(hour: Int, minute: Int) -> Int {
    hour * 60 + minute + (hour < rolloverHour ? 1440 : 0)
  }
}
