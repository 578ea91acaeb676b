import Foundation
import StoreDomain

/// The events of an iCalendar file (RFC 5545) as bookings, and bookings as events.
///
/// What a calendar has no property for stands in properties of the house's own: `X-FOH-GUESTS`,
/// `X-FOH-NAME`, `X-FOH-PHONE`, `X-FOH-TABLES`. An event of another program has its guests in its summary:
/// "Wang, 4 guests".
enum CalendarEvents {
  // MARK: Reading

  static func rows(
    _ lines: [(number: Int, bytes: [UInt8])], calendar: StoreCalendar
  ) -> (rows: [BookingFile.Row], problems: [BookingMistake]) {
    var rows: [BookingFile.Row] = []
    var problems: [BookingMistake] = []
    /// The components that are open, each with the line on which it begins.
    var open: [(name: String, line: Int)] = []
    var event = Event(calendar: calendar)
    func finish(_ line: Int) {
      do throws(BookingMistake) {
        rows.append(try event.row())
      } catch {
        problems.append(error)
      }
    }
    for (number, bytes) in lines {
      guard let line = CalendarText.Line(bytes, number: number) else {
        problems.append(
          BookingMistake(
            number, "this is no line of a calendar: a name, a colon and a value are needed.",
            "这不是日历文件的一行：应为“名称:值”。"))
        continue
      }
      switch line.name {
      case "BEGIN":
        let name = line.raw.uppercased()
        if name == "VEVENT" { event = Event(calendar: calendar, line: number) }
        open.append((name, number))
      case "END":
        let name = line.raw.uppercased()
        guard let last = open.lastIndex(where: { $0.name == name }) else {
          problems.append(
            BookingMistake(number, "END:\(name) without its BEGIN.", "END:\(name) 没有对应的 BEGIN。"))
          continue
        }
        problems += open[(last + 1)...].map(unclosed)
        open.removeSubrange(last...)
        if name == "VEVENT" { finish(number) }
      default:
        // What belongs to an alarm inside of it says nothing of the event.
        if open.last?.name == "VEVENT", event.properties[line.name] == nil {
          event.properties[line.name] = line
        }
      }
    }
    problems += open.map(unclosed)
    if lines.isEmpty || (rows.isEmpty && problems.isEmpty && !begins(lines)) {
      problems.append(
        BookingMistake(
          1, "this is no calendar: it does not begin with BEGIN:VCALENDAR.",
          "这不是日历文件：缺少 BEGIN:VCALENDAR。"))
    }
    return (rows, problems)
  }

  private static func begins(_ lines: [(number: Int, bytes: [UInt8])]) -> Bool {
    lines.first.map { CalendarText.isCalendar($0.bytes) } ?? false
  }

  private static func unclosed(_ component: (name: String, line: Int)) -> BookingMistake {
    let name = component.name
    return BookingMistake(
      component.line, "BEGIN:\(name) without its END: the file was cut off, or a line is missing.",
      "BEGIN:\(name) 没有对应的 END：文件不完整或缺行。")
  }

  /// The properties of one event.
  private struct Event {
    let calendar: StoreCalendar
    var line = 0
    var properties: [String: CalendarText.Line] = [:]

    private func text(_ name: String) -> String? {
      let text = properties[name]?.text.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      return text.isEmpty ? nil : text
    }

    func row() throws(BookingMistake) -> BookingFile.Row {
      guard let uid = text("UID") else {
        throw BookingMistake(
          line, "the event has no UID, so nobody can say whether it came before. Give it one.",
          "事件没有 UID，无法判断是否已导入，请补上。")
      }
      let isCancelled = text("STATUS")?.uppercased() == "CANCELLED"
      if let rule = properties["RRULE"] ?? properties["RDATE"], !isCancelled {
        throw BookingMistake(
          rule.number,
          "an event that comes again is not read as many bookings. Export its dates one by one, or "
            + "book the first here and repeat it.",
          "重复事件不会自动拆成多个订位。请逐次导出，或在本店订首次后设为循环。")
      }
      let guests = try guests(isCancelled: isCancelled)
      return BookingFile.Row(
        line: line, uid: uid + (text("RECURRENCE-ID").map { " \($0)" } ?? ""), at: try start(),
        partySize: guests.size, guestName: guests.name, phone: text("X-FOH-PHONE"),
        note: text("DESCRIPTION"),
        tables: BookingSheet.names(text("X-FOH-TABLES") ?? ""),
        resources: try BookingSheet.resources(
          text("X-FOH-RESOURCES") ?? "", properties["X-FOH-RESOURCES"]?.number ?? line),
        status: isCancelled
          ? .cancelled : text("STATUS")?.uppercased() == "TENTATIVE" ? .tentative : .confirmed,
        sequence: text("SEQUENCE").flatMap { Int($0) } ?? 0)
    }

    /// How many come and on which name.
    private func guests(isCancelled: Bool) throws(BookingMistake) -> (size: Int?, name: String) {
      let summary = text("SUMMARY") ?? ""
      let spoken = SpokenParty(summary)
      var size = spoken.size
      if let property = properties["X-FOH-GUESTS"] {
        guard let typed = try? TypedNumber.guests(property.text) else {
          throw BookingMistake(
            property.number, "X-FOH-GUESTS: 1 to 99 guests are needed.", "X-FOH-GUESTS：人数须为 1 至 99。"
          )
        }
        size = typed
      }
      guard size != nil || isCancelled else {
        throw BookingMistake(
          properties["SUMMARY"]?.number ?? line,
          "nobody can say how many guests come. Write X-FOH-GUESTS, or one number in the summary: "
            + "\"Wang, 4 guests\".",
          "无法得知人数。请写 X-FOH-GUESTS，或在标题中写一个数字，如“王女士 4位”。")
      }
      return (size, text("X-FOH-NAME") ?? spoken.name)
    }

    /// When they come.
    private func start() throws(BookingMistake) -> Timestamp {
      guard let property = properties["DTSTART"] else {
        throw BookingMistake(line, "the event has no DTSTART.", "事件缺少 DTSTART。")
      }
      let value = property.raw.trimmingCharacters(in: .whitespaces).uppercased()
      guard let time = Wall(value) else {
        throw BookingMistake(
          property.number,
          "DTSTART:\(PlainText.shown(value)) is no day with a time, such as 20261128T193000.",
          "DTSTART:\(PlainText.shown(value)) 不是带时间的日期，如 20261128T193000。")
      }
      let clock = StoreCalendar(timeZone: try zone(of: property, isUTC: time.isUTC))
      switch clock.moment(time.date, hour: time.hour, minute: time.minute) {
      case .once(let instant), .twice(let instant, _): return instant
      case .never(let jump):
        throw BookingMistake(
          property.number,
          SkippedTime(date: time.date, minutes: time.hour * 60 + time.minute, jump: jump)
            .explanation)
      }
    }

    private func zone(
      of property: CalendarText.Line, isUTC: Bool
    ) throws(BookingMistake) -> TimeZone {
      if isUTC { return .gmt }
      guard let written = property.parameters["TZID"] else { return calendar.timeZone }
      let name = written.hasPrefix("/") ? String(written.dropFirst()) : written
      guard TimeZoneName.isKnown(name), let zone = TimeZone(identifier: name) else {
        let nearest = TimeZoneName.nearest(to: name)
        let shown = PlainText.shown(written)
        throw BookingMistake(
          property.number,
          "there is no time zone \(shown). Write its IANA name, such as \(nearest).",
          "没有时区 \(shown)，请写 IANA 名称，如 \(nearest)。")
      }
      return zone
    }
  }

  /// `20261128T193000`, with a `Z` when it is UTC.
  private struct Wall {
    let date: LocalDate
    let hour: Int
    let minute: Int
    let isUTC: Bool

    init?(_ text: String) {
      let bytes = Array(text.utf8)
      isUTC = bytes.last == UInt8(ascii: "Z")
      let digits = bytes.filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
      guard bytes.count == (isUTC ? 16 : 15), bytes[8] == UInt8(ascii: "T"), digits.count == 14
      else { return nil }
      func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
      func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      guard number(0..<4) >= 1900,
        let date = LocalDate("\(number(0..<4))-\(padded(number(4..<6)))-\(padded(number(6..<8)))")
      else { return nil }
      self.date = date
      hour = number(8..<10)
      minute = number(10..<12)
      guard hour < 24, minute < 60, number(12..<14) <= 60 else { return nil }
    }
  }

  // MARK: Writing

  /// - Parameters:
  ///   - written: when the file is made.
  ///   - stay: minutes that a party that comes at a time is expected to stay.
  static func text(
    of rows: [BookingFile.Row], store: Phrase, written: Timestamp, stay: (Int, Timestamp) -> Int
  ) -> String {
    let name = store.english.isEmpty ? store.chinese : store.english
    let head =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Front of House//Bookings//EN",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      ].map(CalendarText.line).joined() + CalendarText.property("X-WR-CALNAME", text: name)
    return head + rows.map { event($0, written: written, stay: stay) }.joined()
      + CalendarText.line("END:VCALENDAR")
  }

  private static func event(
    _ row: BookingFile.Row, written: Timestamp, stay: (Int, Timestamp) -> Int
  ) -> String {
    let size = row.partySize ?? 0
    let status =
      switch row.status {
      case .tentative: "TENTATIVE"
      case .confirmed: "CONFIRMED"
      case .cancelled: "CANCELLED"
      }
    var text = CalendarText.line("BEGIN:VEVENT")
    text += CalendarText.property("UID", text: row.uid ?? "")
    text += CalendarText.line("DTSTAMP:" + utc(written))
    text += CalendarText.line("DTSTART:" + utc(row.at))
    text += CalendarText.line("DTEND:" + utc(row.at.advanced(byMinutes: stay(size, row.at))))
    text += CalendarText.line("SEQUENCE:\(row.sequence)")
    text += CalendarText.line("STATUS:" + status)
    text += CalendarText.property(
      "SUMMARY", text: row.guestName + (size > 0 ? ", \(size)" : ""))
    if let note = row.note { text += CalendarText.property("DESCRIPTION", text: note) }
    if let deposit = row.deposit { text += CalendarText.property("COMMENT", text: deposit) }
    let tables = row.tables.joined(separator: " ")
    if !tables.isEmpty { text += CalendarText.property("LOCATION", text: tables) }
    text += CalendarText.property("X-FOH-NAME", text: row.guestName)
    if size > 0 { text += CalendarText.line("X-FOH-GUESTS:\(size)") }
    if !tables.isEmpty { text += CalendarText.property("X-FOH-TABLES", text: tables) }
    let resources = row.resources.map(\.text).joined(separator: " ")
    if !resources.isEmpty { text += CalendarText.property("X-FOH-RESOURCES", text: resources) }
    if let phone = row.phone { text += CalendarText.property("X-FOH-PHONE", text: phone) }
    return text + CalendarText.line("END:VEVENT")
  }

  /// `20261128T113000Z`
  private static func utc(_ moment: Timestamp) -> String {
    let time = StoreCalendar(timeZone: .gmt).localTime(of: moment)
    let date = time.date.description.replacing("-", with: "")
    let clock = StoreCalendar.clockText(minutes: time.hour * 60 + time.minute)
    return date + "T" + clock.replacing(":", with: "") + "00Z"
  }
}

/// A party as somebody wrote it in one line: "Wang, 4 guests", 王女士 4位.
struct SpokenParty {
  /// Nil unless exactly one number of guests stands there.
  let size: Int?
  let name: String

  private static let words: Set<String> = [
    "guest", "guests", "people", "persons", "person", "pax", "ppl", "party", "of", "for", "table",
    "booking", "位", "人", "个人", "位客人",
  ]

  /// `T`, `VIP` and `T0`: what follows is the number of a table.
  private static func isTable(_ text: String) -> Bool {
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    return (1...3).contains(letters.count)
      && text.dropFirst(letters.count).allSatisfy { $0.isASCII && $0.isNumber }
  }

  init(_ text: String) {
    // Digits apart from letters: 王女士4位 is three parts. T07 is one, a table.
    var parts: [String] = []
    var isNumber = false
    for character in text {
      if character.isWhitespace || ",;:()[]，；：（）、-–/".contains(character) {
        parts.append("")
        continue
      }
      let isOfTable = !isNumber && (parts.last.map(Self.isTable) ?? false)
      let isDigit = character.isASCII && character.isNumber && !isOfTable
      if isDigit != isNumber || parts.isEmpty { parts.append("") }
      isNumber = isDigit
      parts[parts.count - 1].append(character)
    }
    parts.removeAll { $0.isEmpty }
    let numbers = parts.filter { $0.first?.isASCII == true && $0.first?.isNumber == true }
    size = numbers.count == 1 ? numbers.first.flatMap { try? TypedNumber.guests($0) } : nil
    guard size != nil else {
      name = text
      return
    }
    name = parts.filter { $0 != numbers.first && !Self.words.contains($0.lowercased()) }
      .joined(separator: " ")
  }
}
