import Foundation
import Testing

@testable import StoreDomain

/// What a clock on the wall showed, minute by minute, as somebody who only looks at it would note it:
/// the oracle for times of day.
struct WallClock {
  /// The first minute that was noted.
  let start: Timestamp
  /// What was shown at each minute from then on, as minutes since 1970 on the wall.
  let shown: [Int]

  /// - Parameter days: that are noted whole, and half a day and more on both sides.
  init(_ zone: String, days: ClosedRange<LocalDate>) throws {
    var calendar = Calendar(identifier: .gregorian)
    guard let timeZone = TimeZone(identifier: zone) else { throw CocoaError(.featureUnsupported) }
    calendar.timeZone = timeZone
    let first = (days.lowerBound.dayNumber * 24 - 16) * 60
    let last = ((days.upperBound.dayNumber + 1) * 24 + 16) * 60
    start = Timestamp(millisecondsSinceEpoch: Int64(first) * 60_000)
    shown = (first...last).map { minute in
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute],
        from: Date(timeIntervalSince1970: Double(minute) * 60))
      let date = LocalDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      return date.dayNumber * 1440 + (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
    }
  }

  func instant(_ index: Int) -> Timestamp { start.advanced(byMinutes: index) }

  func index(of instant: Timestamp) -> Int { instant.minutes(since: start) }

  /// The first index at which a time or a later one was shown.
  func firstIndex(_ date: LocalDate, _ minutes: Int) -> Int? {
    let wanted = date.dayNumber * 1440 + minutes
    return shown.firstIndex { $0 >= wanted }
  }
}

extension StoreCalendar {
  init(_ zone: String, rolloverHour: Int = 5) throws {
    guard let timeZone = TimeZone(identifier: zone) else { throw CocoaError(.featureUnsupported) }
    self.init(timeZone: timeZone, rolloverHour: rolloverHour)
  }
}

extension LocalDate {
  static func of(_ text: String) throws -> LocalDate {
    guard let date = LocalDate(text) else { throw CocoaError(.featureUnsupported) }
    return date
  }
}

/// Zones and dates on which a clock was or will be set.
struct ClockChange: CustomTestStringConvertible {
  let zone: String
  let date: String
  /// What the clock would have shown, and what it showed instead; on `date` each.
  let from: String
  let to: String

  init(_ zone: String, _ date: String, _ from: String, _ to: String) {
    (self.zone, self.date, self.from, self.to) = (zone, date, from, to)
  }

  var testDescription: String { "\(zone) \(date)" }

  /// `02:30` as minutes after midnight.
  static func minutes(_ text: String) -> Int {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts[0] * 60 + parts[1]
  }

  /// Set forward: what lies between is never shown.
  static let forward = [
    ClockChange("America/New_York", "2026-03-08", "02:00", "03:00"),
    ClockChange("Europe/Berlin", "2026-03-29", "02:00", "03:00"),
    ClockChange("Europe/London", "2026-03-29", "01:00", "02:00"),
    ClockChange("Australia/Lord_Howe", "2026-10-04", "02:00", "02:30"),
    ClockChange("America/Santiago", "2026-09-06", "00:00", "01:00"),
    ClockChange("Asia/Beirut", "2026-03-29", "00:00", "01:00"),
    ClockChange("Africa/Cairo", "2026-04-24", "00:00", "01:00"),
    ClockChange("America/Havana", "2026-03-08", "00:00", "01:00"),
    ClockChange("Antarctica/Troll", "2026-03-29", "01:00", "03:00"),
    ClockChange("Pacific/Auckland", "2026-09-27", "02:00", "03:00"),
  ]

  /// Set back from the first to the second: what lies between is shown two times.
  static let back = [
    ClockChange("America/New_York", "2026-11-01", "02:00", "01:00"),
    ClockChange("Europe/Berlin", "2026-10-25", "03:00", "02:00"),
    ClockChange("Australia/Lord_Howe", "2026-04-05", "02:00", "01:30"),
    ClockChange("America/Santiago", "2026-04-04", "24:00", "23:00"),
    ClockChange("Asia/Beirut", "2026-10-24", "24:00", "23:00"),
    ClockChange("Africa/Cairo", "2026-10-29", "24:00", "23:00"),
    ClockChange("Antarctica/Troll", "2026-10-25", "03:00", "01:00"),
    ClockChange("Pacific/Auckland", "2026-04-05", "03:00", "02:00"),
  ]
}
