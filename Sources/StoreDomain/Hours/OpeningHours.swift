/// When the house is open, as its configuration says: on most days, on weekdays that differ, and on
/// dates that differ. A store without them is always open.
public struct OpeningHours: Hashable, Sendable, Codable {
  /// One service without a pause, such as lunch. Both are minutes after the midnight with which the
  /// business day's date begins: 1560 is 02:00 of the next date.
  public struct Service: Hashable, Sendable, Codable {
    public var opens: Int
    public var closes: Int

    public init(opens: Int, closes: Int) {
      self.opens = opens
      self.closes = closes
    }

    /// From two times of day: what comes before the business day's end in the morning is after
    /// midnight. Nil when it would end before it begins.
    ///
    /// - Parameters:
    ///   - opens: minutes after midnight, like the others; 1440 is midnight too.
    ///   - dayBegins: with which minute the business day begins.
    public init?(opens: Int, closes: Int, dayBegins: Int) {
      let opens = opens % 1440
      self.opens = opens < dayBegins ? opens + 1440 : opens
      self.closes = closes <= dayBegins ? closes + 1440 : closes
      guard self.opens < self.closes else { return nil }
    }
  }

  /// A date that differs, such as a holiday.
  public struct SpecialDay: Hashable, Sendable, Codable {
    public var date: LocalDate
    public var name: Phrase
    /// None when the house is closed.
    public var services: [Service]

    public init(date: LocalDate, name: Phrase, services: [Service]) {
      self.date = date
      self.name = name
      self.services = services
    }
  }

  /// By time.
  public var usual: [Service]
  /// No service on a weekday that is closed.
  public var weekdays: [Weekday: [Service]]
  /// By date.
  public var specialDays: [SpecialDay]
  /// Minutes before a service opens from which queue numbers are given out.
  public var firstTicketMinutes: Int
  /// Minutes before a service closes from which no queue numbers are given out: its last call.
  public var lastTicketMinutes: Int
  /// Minutes before a service closes from which the kitchen takes no orders.
  public var lastOrderMinutes: Int

  public static let standardFirstTicketMinutes = 60
  public static let standardLastTicketMinutes = 60
  public static let standardLastOrderMinutes = 30

  public init(
    usual: [Service], weekdays: [Weekday: [Service]] = [:], specialDays: [SpecialDay] = [],
    firstTicketMinutes: Int = standardFirstTicketMinutes,
    lastTicketMinutes: Int = standardLastTicketMinutes,
    lastOrderMinutes: Int = standardLastOrderMinutes
  ) {
    self.usual = usual
    self.weekdays = weekdays
    self.specialDays = specialDays
    self.firstTicketMinutes = firstTicketMinutes
    self.lastTicketMinutes = lastTicketMinutes
    self.lastOrderMinutes = lastOrderMinutes
  }

  /// Reads what any version wrote: a missing field holds what ``init`` gives it.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    usual = try fields.decode([Service].self, forKey: .usual)
    weekdays = try fields.value(.weekdays, default: [:])
    specialDays = try fields.value(.specialDays, default: [])
    firstTicketMinutes = try fields.value(
      .firstTicketMinutes, default: Self.standardFirstTicketMinutes)
    lastTicketMinutes = try fields.value(
      .lastTicketMinutes, default: Self.standardLastTicketMinutes)
    lastOrderMinutes = try fields.value(
      .lastOrderMinutes, default: Self.standardLastOrderMinutes)
  }

  /// The services of a business day by time, and why it differs if it is a date that does.
  public func services(on day: LocalDate) -> (services: [Service], name: Phrase?) {
    if let special = specialDays.first(where: { $0.date == day }) {
      return (special.services, special.name)
    }
    return (weekdays[day.weekday] ?? usual, nil)
  }
}

extension OpeningHours {
  /// What a day with these services is like: `11:00-14:30 17:00-22:00`, `closed (National Day)`.
  ///
  /// - Parameter name: why the day differs.
  public static func words(for services: [Service], named name: Phrase? = nil) -> Phrase {
    let named = name.map { Phrase(" (\($0.english))", "（\($0.chinese)）") } ?? Phrase("", "")
    guard let first = services.first else {
      return Phrase("closed\(named.english)", "不营业\(named.chinese)")
    }
    if services.count == 1, first.closes - first.opens >= 1440 {
      return Phrase("day and night\(named.english)", "24 小时营业\(named.chinese)")
    }
    let times = services.map {
      StoreCalendar.clockText(minutes: $0.opens) + "-"
        + StoreCalendar.clockText(minutes: $0.closes)
    }.joined(separator: " ")
    return Phrase("\(times)\(named.english)", "\(times)\(named.chinese)")
  }
}

extension OpeningHours {
  /// How a date differs; nil when it does not.
  public func specialDay(on date: LocalDate) -> SpecialDay? {
    specialDays.first { $0.date == date }
  }

  /// Lets a date differ, or be as usual again.
  public mutating func setSpecialDay(_ day: SpecialDay?, on date: LocalDate) {
    specialDays.removeAll { $0.date == date }
    if let day { specialDays.append(day) }
    specialDays.sort { $0.date < $1.date }
  }
}
