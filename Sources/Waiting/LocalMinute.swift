/// A moment on the wall's clock: minutes since a midnight in the past, without a time zone, because an
/// hour and a weekday are all that a restaurant's habits know.
public struct LocalMinute: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01 00:00 by the wall's clock.
  public var minutes: Double

  public init(minutes: Double) { self.minutes = minutes }

  /// A day ends in the small hours, as a restaurant's does.
  static let dayBegins = 300.0
  /// The same as an hour of the clock.
  public static let dayBeginsAtHour = 5

  /// 0…23.
  public var hour: Int { Int(Self.rest(of: minutes, by: 1440) / 60) % 24 }

  /// Of the business day, 0…6, whichever is the first.
  public var weekday: Int { Int(Self.rest(of: Double(day), by: 7)) % 7 }

  /// The business day.
  public var day: Int { Int(((minutes - Self.dayBegins) / 1440).rounded(.down)) }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  public static func + (moment: Self, minutes: Double) -> Self {
    Self(minutes: moment.minutes + minutes)
  }

  public static func - (left: Self, right: Self) -> Double { left.minutes - right.minutes }

  private static func rest(of value: Double, by whole: Double) -> Double {
    value - (value / whole).rounded(.down) * whole
  }
}
