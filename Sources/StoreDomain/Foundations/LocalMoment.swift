import Foundation

/// Which instant a time on the store's wall is, on one date.
public enum LocalMoment: Hashable, Sendable {
  case once(Timestamp)
  /// The clock is set back over this time, so that it is shown two times.
  case twice(first: Timestamp, second: Timestamp)
  /// The clock is set forward over this time, so that it is never shown.
  case never(ClockJump)
}

/// The clock on the store's wall is set forward.
public struct ClockJump: Hashable, Sendable {
  /// The first instant after it.
  public let at: Timestamp
  /// Minutes after midnight that the clock would have shown then.
  public let from: Int
  /// Minutes after midnight that it shows.
  public let to: Int
}

extension StoreCalendar {
  /// Finds the instant at which the store's wall shows a time on a calendar date.
  ///
  /// - Parameters:
  ///   - hour: 0…23.
  ///   - minute: 0…59.
  public func moment(_ date: LocalDate, hour: Int, minute: Int) -> LocalMoment {
    // As if the wall showed UTC; the offset then leads to the instant. No offset is longer than
    // fifteen hours, and those that hold in the day around the time are all that can.
    let wall = (date.dayNumber * 1440 + hour * 60 + minute) * 60
    let offsets = Set([-24, -12, 0, 12, 24].map { offset(at: wall + $0 * 3600) })
    let found = offsets.map { wall - $0 }.filter { $0 + offset(at: $0) == wall }.sorted()
    if let first = found.first, let last = found.last {
      return first == last
        ? .once(Timestamp(secondsSinceEpoch: first))
        : .twice(
          first: Timestamp(secondsSinceEpoch: first), second: Timestamp(secondsSinceEpoch: last))
    }
    return .never(jump(between: wall - (offsets.max() ?? 0), and: wall - (offsets.min() ?? 0)))
  }

  /// The instant at which the store's wall shows this time on a calendar date: the first of two, and
  /// nil when the clock is set forward over it. Whoever can ask a person uses ``moment(_:hour:minute:)``.
  public func instant(_ date: LocalDate, hour: Int, minute: Int) -> Timestamp? {
    switch moment(date, hour: hour, minute: minute) {
    case .once(let instant), .twice(let instant, _): instant
    case .never: nil
    }
  }

  /// The first instant at which the store's wall shows this time or a later one.
  ///
  /// - Parameter minutes: after the midnight with which `date` begins; 1440 and more are on the next
  ///   date.
  public func instant(_ date: LocalDate, minutes: Int) -> Timestamp {
    let date = date.adding(days: minutes / 1440)
    let minutes = minutes % 1440
    switch moment(date, hour: minutes / 60, minute: minutes % 60) {
    case .once(let instant), .twice(let instant, _): return instant
    case .never(let jump): return jump.at
    }
  }

  /// Seconds by which the store's wall is ahead of UTC.
  func offset(at seconds: Int) -> Int {
    timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }

  private func jump(between earlier: Int, and later: Int) -> ClockJump {
    let after = offset(at: later)
    var (before, first) = (earlier, later)
    while before + 1 < first {
      let middle = before + (first - before) / 2
      if offset(at: middle) == after { first = middle } else { before = middle }
    }
    func minuteOfDay(_ wall: Int) -> Int { ((wall % 86_400 + 86_400) % 86_400) / 60 }
    return ClockJump(
      at: Timestamp(secondsSinceEpoch: first), from: minuteOfDay(first + offset(at: before)),
      to: minuteOfDay(first + after))
  }
}

extension Timestamp {
  fileprivate init(secondsSinceEpoch seconds: Int) {
    self.init(millisecondsSinceEpoch: Int64(seconds) * 1000)
  }
}

/// A time was typed that the store's wall does not show on that day.
public struct SkippedTime: Refusal {
  public let date: LocalDate
  /// Minutes after midnight.
  public let minutes: Int
  public let jump: ClockJump

  public init(date: LocalDate, minutes: Int, jump: ClockJump) {
    self.date = date
    self.minutes = minutes
    self.jump = jump
  }

  public var reason: Phrase {
    let clock = StoreCalendar.clockText(minutes: minutes)
    return Phrase("there is no \(clock) that day", "当天没有 \(clock)")
  }

  public var explanation: Phrase {
    let clock = StoreCalendar.clockText(minutes: minutes)
    let from = StoreCalendar.clockText(minutes: jump.from)
    let to = StoreCalendar.clockText(minutes: jump.to)
    // The last minute before midnight when the clock is set forward at midnight.
    let last = StoreCalendar.clockText(minutes: (jump.from + 1439) % 1440)
    let day = date.withWeekday
    return Phrase(
      "There is no \(clock) on \(day.english): the clock is set from \(from) to \(to). "
        + "Choose \(last) or earlier, or \(to) or later.",
      "\(day.chinese) 没有 \(clock)：时钟由 \(from) 拨到 \(to)。请选 \(last) 或更早，或 \(to) 或更晚。")
  }
}
