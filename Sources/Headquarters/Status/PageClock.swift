import Foundation
import HeadquartersContract
import StoreDomain

/// A clock on the wall of a store, as the page shows it to people elsewhere: each time with what it is
/// ahead of UTC.
struct PageClock {
  private let calendar: StoreCalendar
  private let now: Timestamp
  /// `Asia/Shanghai`; `UTC` of a store that did not say.
  let zone: String

  init(_ clock: StoreClock?, now: Timestamp) {
    let zone = clock.flatMap { TimeZone(identifier: $0.timeZone) }
    calendar = StoreCalendar(timeZone: zone ?? .gmt)
    self.zone = zone.flatMap { _ in clock?.timeZone } ?? "UTC"
    self.now = now
  }

  /// The date there.
  var today: LocalDate { calendar.localTime(of: now).date }

  /// `19:42`, or `11-20 19:42` of another day there, or with the year of another year.
  func text(_ moment: Timestamp) -> String {
    let date = calendar.localTime(of: moment).date
    let clock = calendar.clockText(moment)
    if date == today { return clock }
    return date.year == today.year
      ? "\(date.description.dropFirst(5)) \(clock)" : "\(date) \(clock)"
  }

  /// `UTC+8`, as it holds at a moment.
  func label(at moment: Timestamp) -> String {
    let date = Date(timeIntervalSince1970: Double(moment.millisecondsSinceEpoch) / 1000)
    let minutes = calendar.timeZone.secondsFromGMT(for: date) / 60
    guard minutes != 0 else { return "UTC" }
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return "UTC" + (minutes < 0 ? "-" : "+") + "\(hours)"
      + (rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)")
  }

  /// What the clocks of the chain show now: each once, with how many stores read it, the commonest
  /// first.
  static func lines(of clocks: [PageClock], at now: Timestamp) -> [[String: Any]] {
    let all = clocks.isEmpty ? [PageClock(nil, now: now)] : clocks
    return Dictionary(grouping: all) { $0.label(at: now) }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .compactMap { label, clocks in
        clocks.first.map { clock -> [String: Any] in
          [
            "date": clock.today.description, "clock": clock.calendar.clockText(now),
            "label": label, "count": clocks.count, "isOfSeveral": all.count > clocks.count,
          ]
        }
      }
  }
}
