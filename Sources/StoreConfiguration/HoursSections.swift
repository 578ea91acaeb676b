import StoreDomain

/// When the house is open: `[hours]`, or `opens` and `closes` of `[store]` where all days are alike.
extension ConfigurationParser {
  /// - Parameters:
  ///   - store: the section `[store]`.
  ///   - dayBegins: minutes after midnight at which the business day begins and ends.
  func openingHours(
    of store: ConfigurationSection, dayBegins: Int
  ) -> OpeningHours? {
    let reader = ServiceReader(dayBegins: dayBegins)
    let inStore = reader.services(of: store)
    guard let section = root.optionalSection("hours") else {
      return inStore.map { OpeningHours(usual: $0) }
    }
    defer { section.reportUnknownKeys() }
    let inSection = reader.services(of: section)
    if inStore != nil, inSection != nil {
      store.report(
        "opens", "the hours stand under [hours], too. Remove them here.",
        "[hours] 中已有营业时间，请删除此处的。")
    }
    let weekdays = weekdays(section, reader)
    let specialDays = specialDays(section, reader)
    let first = section.integer(
      "first_ticket_minutes", in: 0...1440, default: OpeningHours.standardFirstTicketMinutes)
    let lastTicket = section.integer(
      "last_ticket_minutes", in: 0...600, default: OpeningHours.standardLastTicketMinutes)
    let lastOrder = section.integer(
      "last_order_minutes", in: 0...600, default: OpeningHours.standardLastOrderMinutes)
    guard let usual = inSection ?? inStore else {
      if !reader.hasHours(store), !reader.hasHours(section) {
        section.report(
          nil, "opens and closes are missing. Add them to this section, or services.",
          "缺少 opens 和 closes，请在本节补上，或填写 services。")
      }
      return nil
    }
    guard let first, let lastTicket, let lastOrder else { return nil }
    return OpeningHours(
      usual: usual, weekdays: weekdays, specialDays: specialDays, firstTicketMinutes: first,
      lastTicketMinutes: lastTicket, lastOrderMinutes: lastOrder)
  }

  /// `[hours.monday]` and the like.
  private func weekdays(
    _ hours: ConfigurationSection, _ reader: ServiceReader
  ) -> [Weekday: [OpeningHours.Service]] {
    var found: [Weekday: [OpeningHours.Service]] = [:]
    for day in Weekday.allCases {
      guard let section = hours.optionalSection(day.rawValue) else { continue }
      found[day] = reader.day(section)
      section.reportUnknownKeys()
    }
    return found
  }

  /// `[[hours.dates]]`.
  private func specialDays(
    _ hours: ConfigurationSection, _ reader: ServiceReader
  ) -> [OpeningHours.SpecialDay] {
    let days = hours.sections("dates", isRequired: false).compactMap { section in
      defer { section.reportUnknownKeys() }
      return all(date(section), section.phrase("name"), reader.day(section)).map {
        (section, OpeningHours.SpecialDay(date: $0, name: $1, services: $2))
      }
    }
    reportTwins(days, key: "date") { $0.date.description }
    return days.map(\.1).sorted { $0.date < $1.date }
  }

  private func date(_ section: ConfigurationSection) -> LocalDate? {
    guard let text = section.text("date") else { return nil }
    guard let date = LocalDate(text) else {
      section.report(
        "date", "date must be a day in quotes such as \"2026-10-01\".",
        "date 应为引号内的日期，如 \"2026-10-01\"。")
      return nil
    }
    return date
  }
}

/// Reads the services of a day: `opens` and `closes`, or `services = ["11:00-14:30", "17:00-22:00"]`.
private struct ServiceReader {
  typealias Service = OpeningHours.Service

  let dayBegins: Int

  func hasHours(_ section: ConfigurationSection) -> Bool {
    // Each is asked for, so that none is reported as unknown.
    [section.has("opens"), section.has("closes"), section.has("services")].contains(true)
  }

  /// The services of a section; nil when it has none, or wrong ones, which are reported.
  func services(of section: ConfigurationSection) -> [Service]? {
    guard hasHours(section) else { return nil }
    guard section.has("services") else {
      guard let opens = clock(section, "opens"), let closes = clock(section, "closes") else {
        return nil
      }
      return service(opens, closes, section, "closes").map { [$0] }
    }
    if section.has("opens") || section.has("closes") {
      section.report(
        "services", "services stand in place of opens and closes. Remove those.",
        "services 已代替 opens 和 closes，请删除后两项。")
    }
    return listed(section)
  }

  /// A day that differs: `closed = true`, or its services; nil when neither is there or one is wrong.
  func day(_ section: ConfigurationSection) -> [Service]? {
    let isClosed = section.flag("closed", default: false)
    guard hasHours(section) else {
      guard isClosed else {
        section.report(
          nil, "this day has no hours. Add opens and closes, or closed = true.",
          "该日没有营业时间，请填写 opens 和 closes，或 closed = true。")
        return nil
      }
      return []
    }
    if isClosed {
      section.report(
        "closed", "a closed day has no hours. Remove them, or closed.",
        "停业日没有营业时间，请删除其一。")
    }
    return services(of: section)
  }

  private func listed(_ section: ConfigurationSection) -> [Service]? {
    let texts = section.texts("services")
    if texts.isEmpty {
      section.report(
        "services", "services is empty. List them such as [\"11:00-14:30\", \"17:00-22:00\"].",
        "services 为空，请填写如 [\"11:00-14:30\", \"17:00-22:00\"]。")
    }
    let services = texts.compactMap { place, text -> Service? in
      let ends = text.split(whereSeparator: { "-–~".contains($0) }).map(\.trimmingSpaces)
      guard ends.count == 2, let opens = ClockTime.minutes(ends[0]),
        let closes = ClockTime.minutes(ends[1])
      else {
        section.report(
          place, "a service must be two times such as \"11:00-14:30\".",
          "每个时段应为两个时间，如 \"11:00-14:30\"。")
        return nil
      }
      return service(opens, closes, section, place)
    }
    guard !texts.isEmpty, services.count == texts.count else { return nil }
    let sorted = services.sorted { $0.opens < $1.opens }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.opens < earlier.closes {
      section.report(
        "services", "two services overlap. Let each begin after the one before has ended.",
        "两个时段重叠，请让后一个在前一个结束之后开始。")
      return nil
    }
    return sorted
  }

  private func clock(_ section: ConfigurationSection, _ key: String) -> Int? {
    guard let text = section.text(key) else { return nil }
    guard let minutes = ClockTime.minutes(text) else {
      section.report(
        key, "\(key) must be a time such as \"10:30\".", "\(key) 应为时间，如 \"10:30\"。")
      return nil
    }
    return minutes
  }

  private func service(
    _ opens: Int, _ closes: Int, _ section: ConfigurationSection, _ key: String
  ) -> Service? {
    guard let service = Service(opens: opens, closes: closes, dayBegins: dayBegins) else {
      let day = StoreCalendar.clockText(minutes: dayBegins)
      section.report(
        key,
        "a service must end after it begins, within the business day, which ends at \(day). "
          + "Correct the times or business_day_hour; a house that never closes opens and closes "
          + "at \(day).",
        "时段须在营业日内结束，晚于开始；营业日于 \(day) 结束。请修改时间或 business_day_hour；"
          + "全天营业请将开门和打烊都写为 \(day)。")
      return nil
    }
    return service
  }
}

/// A time of day as a configuration writes it.
enum ClockTime {
  /// `10:30` and `24:00` as minutes after midnight.
  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...59).contains(minute),
      (0...23).contains(hour) || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 60 + minute
  }
}
