import StoreConfiguration
import StoreDomain

/// One row of a file of checks, which reports what is wrong with it.
final class CheckRow {
  let line: Int
  private(set) var isBroken = false
  private let file: String
  private let fields: [String]
  private let columns: [String: Int]
  private let calendar: StoreCalendar
  private let report: RowReport

  init(
    file: String, line: Int, fields: [String], columns: [String: Int], calendar: StoreCalendar,
    report: RowReport
  ) {
    self.file = file
    self.line = line
    self.fields = fields
    self.columns = columns
    self.calendar = calendar
    self.report = report
  }

  var checkID: String { text("check_id") }

  func text(_ column: String) -> String {
    guard let index = columns[column], index < fields.count else { return "" }
    return fields[index]
  }

  func wholeNumber(_ column: String) -> Int? {
    let text = text(column)
    // Far beyond any check, and far from what arithmetic can hold.
    guard let value = Int(text), value.magnitude < 100_000_000_000 else {
      report(
        "\(column) is \"\(text)\", which is not a whole number.",
        "\(column) 为 \"\(text)\"，不是整数。")
      return nil
    }
    return value
  }

  /// `2024-05-29T12:14:33.725` on the store's wall, or in UTC with a `Z` behind it.
  func instant(_ column: String) -> Timestamp? {
    let text = text(column)
    guard let instant = Self.instant(text, calendar) else {
      guard Self.instant(text, StoreCalendar(timeZone: .gmt)) == nil else {
        report(
          "\(column) is \"\(text)\", which the store's clock did not show: it was set forward that "
            + "night. Correct it, or write it in UTC with a Z.",
          "\(column) 为 \"\(text)\"，当晚时钟拨快，没有这个时间。请更正，或以 UTC 书写并加 Z。")
        return nil
      }
      report(
        "\(column) is \"\(text)\", which is not a time like 2024-05-29T12:14:33.",
        "\(column) 为 \"\(text)\"，不是 2024-05-29T12:14:33 这样的时间。")
      return nil
    }
    return instant
  }

  func report(_ english: String, _ chinese: String) {
    isBroken = true
    report.add(ConfigurationProblem(file: file, line: line, message: Phrase(english, chinese)))
    report.leaveOut(checkID)
  }

  static func instant(_ text: String, _ calendar: StoreCalendar) -> Timestamp? {
    let isUTC = text.hasSuffix("Z")
    let parts = (isUTC ? text.dropLast() : text[...]).split(
      separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = LocalDate(String(parts[0])) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hour = Int(clock[0]), (0..<24).contains(hour),
      let minute = Int(clock[1]), (0..<60).contains(minute)
    else { return nil }
    let seconds = clock[2].split(separator: ".", omittingEmptySubsequences: false)
    guard seconds.count <= 2, let second = Int(seconds[0]), (0...60).contains(second) else {
      return nil
    }
    var milliseconds = 0
    if seconds.count == 2 {
      let digits = (seconds[1] + "000").prefix(3)
      guard digits.allSatisfy(\.isASCII), let value = Int(digits), value >= 0 else { return nil }
      milliseconds = value
    }
    let zone = isUTC ? StoreCalendar(timeZone: .gmt) : calendar
    return zone.instant(date, hour: hour, minute: minute).map {
      Timestamp(
        millisecondsSinceEpoch: $0.millisecondsSinceEpoch + Int64(second * 1000 + milliseconds))
    }
  }
}
