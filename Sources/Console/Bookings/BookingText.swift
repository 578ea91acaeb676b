import StoreDatabase
import StoreDomain

/// What somebody types for a booking, read as they mean it.
enum BookingText {
  /// `19:30`, `1930`, `7:30` or `19` as hour and minute.
  static func time(_ text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    var hour: Int?
    var minute: Int? = 0
    switch parts.count {
    case 2: (hour, minute) = (parts[0], parts[1])
    case 1 where text.count > 2:
      hour = Int(text.dropLast(2))
      minute = Int(text.suffix(2))
    case 1: hour = parts[0]
    default: return nil
    }
    guard let hour, let minute, (0...23).contains(hour), (0...59).contains(minute) else {
      return nil
    }
    return (hour, minute)
  }

  /// A business day's time: what comes before its end in the morning is after midnight.
  ///
  /// - Throws: `SkippedTime` for one that the clock is set forward over.
  static func moment(
    day: LocalDate, time: (hour: Int, minute: Int), calendar: StoreCalendar
  ) throws(SkippedTime) -> TypedMoment {
    let date = time.hour < calendar.rolloverHour ? day.adding(days: 1) : day
    switch calendar.moment(date, hour: time.hour, minute: time.minute) {
    case .once(let instant): return .one(instant)
    case .twice(let first, let second): return .two(first, second)
    case .never(let jump):
      throw SkippedTime(date: date, minutes: time.hour * 60 + time.minute, jump: jump)
    }
  }

  /// `11-28` or `2026-11-28`, today or later.
  static func day(_ text: String, today: LocalDate) -> LocalDate? {
    TypedDate.coming(text, from: today)
  }

  /// How a day stands in the field: without its year when it is the coming one.
  static func text(of day: LocalDate, today: LocalDate) -> String {
    let short = "\(day.month)-\(day.day)"
    return TypedDate.coming(short, from: today) == day ? short : day.description
  }

  /// `banner 60, wine 30`: each with the minutes before; 30 when none are given.
  static func tasks(_ text: String) -> [NewReservation.Task] {
    text.split { ",;，；、".contains($0) }.compactMap { part in
      var words = part.split(separator: " ").map(String.init)
      guard !words.isEmpty else { return nil }
      var minutes = 30
      if words.count > 1, let last = words.last, let number = Int(last), (0...1440).contains(number)
      {
        minutes = number
        words.removeLast()
      }
      return NewReservation.Task(what: words.joined(separator: " "), minutesBefore: minutes)
    }
  }

  /// The tables of `t7 t8`, or the first word that is no table's name.
  static func tables(
    _ text: String, of tables: [DiningTable]
  ) -> Result<[Identifier<DiningTable>], UnknownTable> {
    var found: [Identifier<DiningTable>] = []
    for typed in text.split(whereSeparator: { " +,，、".contains($0) }).map(String.init) {
      guard let name = TableName.best(tables.map(\.name), typed),
        let table = tables.first(where: { $0.name == name })
      else { return .failure(UnknownTable(typed: typed)) }
      if !found.contains(table.id) { found.append(table.id) }
    }
    return .success(found)
  }

  /// What a typed time means: two instants when the clock is set back over it.
  enum TypedMoment: Hashable {
    case one(Timestamp)
    case two(Timestamp, Timestamp)
  }

  struct UnknownTable: Error, Hashable {
    let typed: String
  }
}
