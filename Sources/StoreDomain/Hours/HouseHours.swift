/// A house's opening hours on its own clock: what bookings, queue numbers, guests' apps and the
/// kitchen's last order ask. Each check throws why not, and whoever may do it all the same says so.
///
/// A service begins when the wall first shows its time, or a later one where the clock is set forward
/// over it, and ends likewise; of a time that is shown two times, the first counts.
public struct HouseHours: Sendable {
  public let hours: OpeningHours
  public let calendar: StoreCalendar

  public init(_ hours: OpeningHours, calendar: StoreCalendar) {
    self.hours = hours
    self.calendar = calendar
  }

  /// A time without a pause in which the house is open.
  public struct Span: Hashable, Sendable {
    public var from: Timestamp
    /// The first instant at which it is closed.
    public var until: Timestamp

    public init(from: Timestamp, until: Timestamp) {
      self.from = from
      self.until = until
    }

    func contains(_ instant: Timestamp) -> Bool { from <= instant && instant < until }
  }

  // MARK: When it is open

  /// The services of a business day by time; none when the house is closed.
  public func services(on day: LocalDate) -> [Span] {
    hours.services(on: day).services.map {
      Span(
        from: calendar.instant(day, minutes: $0.opens),
        until: calendar.instant(day, minutes: $0.closes))
    }.filter { $0.from < $0.until }
  }

  public func isOpen(at instant: Timestamp) -> Bool { span(at: instant) != nil }

  /// The span that holds an instant. One that goes on without a pause into the next business day
  /// does not end there; of a house that never closes, it ends after more than a day.
  public func span(at instant: Timestamp) -> Span? {
    let day = calendar.businessDay(of: instant)
    return spans(from: day.adding(days: -1), through: day.adding(days: 2))
      .first { $0.contains(instant) }
  }

  /// Whether the house is open and does not close within a day.
  public func isOpenDayAndNight(at now: Timestamp) -> Bool {
    span(at: now).map { goesOn($0, at: now) } ?? false
  }

  private func goesOn(_ span: Span, at now: Timestamp) -> Bool {
    span.until > now.advanced(byMinutes: 1440)
  }

  /// When the house opens next, after an instant; nil when it does not within two months.
  public func nextOpening(after instant: Timestamp) -> Timestamp? {
    let day = calendar.businessDay(of: instant)
    for step in 0...60 {
      // With the day before: what begins where that ends is no opening.
      let spans = spans(from: day.adding(days: step - 1), through: day.adding(days: step))
      if let next = spans.map(\.from).first(where: { $0 > instant }) { return next }
    }
    return nil
  }

  /// What a day is like, on the screens: `11:00-14:30 17:00-22:00`, `closed (National Day)`.
  public func text(on day: LocalDate) -> Phrase {
    let (services, name) = hours.services(on: day)
    return OpeningHours.words(for: services, named: name)
  }

  /// How it stands now, on the screens: `open until 22:00`, `closed today (National Day)`.
  public func status(at now: Timestamp) -> Phrase {
    let day = calendar.businessDay(of: now)
    if let span = span(at: now) {
      guard !goesOn(span, at: now) else { return Phrase("open day and night", "24 小时营业") }
      let clock = calendar.clockText(span.until)
      return Phrase("open until \(clock)", "营业至 \(clock)")
    }
    let today = services(on: day)
    if let next = today.first(where: { $0.from > now }) {
      let clock = calendar.clockText(next.from)
      return Phrase("opens at \(clock)", "\(clock) 开门")
    }
    guard let last = today.last else {
      return HoursRefusal.closedToday(hours.services(on: day).name)
    }
    let clock = calendar.clockText(last.until)
    return Phrase("closed since \(clock)", "\(clock) 已打烊")
  }

  // MARK: What may be done

  /// - Parameter minutes: how long the guests are expected to stay.
  public func fits(at time: Timestamp, minutes: Int) -> Bool {
    span(at: time).map { time.advanced(byMinutes: minutes) <= $0.until } ?? false
  }

  /// - Parameters:
  ///   - minutes: how long the guests are expected to stay.
  ///   - now: no time before it is offered.
  public func checkBooking(
    at time: Timestamp, minutes: Int, now: Timestamp
  ) throws(HoursRefusal) {
    guard !fits(at: time, minutes: minutes) else { return }
    let nearest = nearest(to: time, minutes: minutes, now: now)
    if let span = span(at: time) {
      throw .endsAfterClosing(
        minutes: minutes, closes: calendar.clockText(span.until), nearest: nearest)
    }
    let day = calendar.businessDay(of: time)
    throw .closedThen(
      on: day, hours: text(on: day), isClosedDay: services(on: day).isEmpty, nearest: nearest)
  }

  /// Whether a queue number is given out: from some minutes before a service until its last call.
  public func checkTicket(at now: Timestamp) throws(HoursRefusal) {
    let span = span(at: now)
    if let span, now < lastTicket(of: span) { return }
    let next = nextOpening(after: now)
    let first = next?.advanced(byMinutes: -hours.firstTicketMinutes)
    if let first, first <= now { return }
    let again = first.map { momentText($0, from: now) }
    guard let span else {
      throw .noNumbers(closed: status(at: now), again: again)
    }
    throw .lastCall(
      at: calendar.clockText(lastTicket(of: span)), closes: calendar.clockText(span.until),
      again: again)
  }

  /// When the last call of the queue is, of the service that is open now; nil when none is, or when
  /// it is more than a day away.
  public func lastTicket(at now: Timestamp) -> Timestamp? {
    span(at: now).map(lastTicket).flatMap { $0 <= now.advanced(byMinutes: 1440) ? $0 : nil }
  }

  private func lastTicket(of span: Span) -> Timestamp {
    span.until.advanced(byMinutes: -hours.lastTicketMinutes)
  }

  /// Whether the kitchen takes an order: until the last order of a service, and before the first one
  /// opens, for guests who sit already.
  public func checkOrder(at now: Timestamp) throws(HoursRefusal) {
    let day = calendar.businessDay(of: now)
    let today = services(on: day)
    guard let span = span(at: now) ?? today.last(where: { $0.until <= now }) else {
      guard today.isEmpty else { return }
      throw .kitchenClosed(status(at: now))
    }
    let last = span.until.advanced(byMinutes: -hours.lastOrderMinutes)
    guard now >= last else { return }
    throw .lastOrder(at: calendar.clockText(last), closes: calendar.clockText(span.until))
  }

  // MARK: Spans without a pause

  private func spans(from first: LocalDate, through last: LocalDate) -> [Span] {
    var joined: [Span] = []
    for number in first.dayNumber...last.dayNumber {
      for span in services(on: LocalDate(dayNumber: number)) {
        if let end = joined.last?.until, span.from <= end {
          joined[joined.count - 1].until = max(end, span.until)
        } else {
          joined.append(span)
        }
      }
    }
    return joined
  }
}

extension HouseHours {
  // MARK: When else

  /// The nearest times at which a booking fits: on its business day before and after it, or else on
  /// the nearest days, at the same hour where possible.
  private func nearest(to wanted: Timestamp, minutes: Int, now: Timestamp) -> [OpenTime] {
    let day = calendar.businessDay(of: wanted)
    let starts = starts(on: day, minutes: minutes)
    let before = starts.filter { $0.until < wanted }.last.map(latest)
    let after = starts.first { $0.from > wanted }?.from
    var found = [before, after].compactMap { $0 }.filter { $0 > now }
    if found.isEmpty {
      found = [-1, 1].compactMap {
        onOtherDay(than: day, step: $0, at: wanted, minutes: minutes, now: now)
      }
    }
    return found.map { OpenTime(at: $0, phrase: momentText($0, from: wanted)) }
  }

  /// When guests may come on a business day so that they can stay; `until` is the last such time.
  private func starts(on day: LocalDate, minutes: Int) -> [Span] {
    services(on: day).compactMap { service in
      guard let open = span(at: service.from) else { return nil }
      let last = min(open.until.advanced(byMinutes: -minutes), service.until)
      return service.from <= last ? Span(from: service.from, until: last) : nil
    }
  }

  private func onOtherDay(
    than day: LocalDate, step: Int, at wanted: Timestamp, minutes: Int, now: Timestamp
  ) -> Timestamp? {
    let local = calendar.localTime(of: wanted)
    let wall = calendar.minutesOfBusinessDay(hour: local.hour, minute: local.minute)
    for days in 1...30 {
      let other = day.adding(days: step * days)
      let same = calendar.instant(other, minutes: wall)
      let possible = starts(on: other, minutes: minutes).map { start in
        same > start.until ? latest(start) : max(same, start.from)
      }.filter { $0 > now }
      func distance(_ time: Timestamp) -> Int { abs(time.seconds(since: same)) }
      if let nearest = possible.min(by: { distance($0) < distance($1) }) { return nearest }
    }
    return nil
  }

  /// The last time of a span that is on a quarter of an hour, as guests book.
  private func latest(_ start: Span) -> Timestamp {
    let quarter = start.until.advanced(
      byMinutes: -(calendar.localTime(of: start.until).minute % 15))
    return max(quarter, start.from)
  }

  /// `20:15`, and on another business day than that of `other` `Fri 2 Oct 19:00`.
  public func momentText(_ instant: Timestamp, from other: Timestamp) -> Phrase {
    let clock = calendar.clockText(instant)
    let day = calendar.businessDay(of: instant)
    guard day != calendar.businessDay(of: other) else { return Phrase(clock, clock) }
    let name = day.withWeekday
    return Phrase("\(name.english) \(clock)", "\(name.chinese) \(clock)")
  }
}
