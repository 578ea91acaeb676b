import StoreDomain

/// Bookings as a table: `date, time, guests, name` are needed, `uid, phone, note, tables, resources,
/// status, sequence` may follow, in English or Chinese and in any order. Times are on the store's clock.
enum BookingSheet {
  private enum Column: String, CaseIterable {
    case uid, date, time, guests, name, phone, note, tables, resources, status, sequence

    var names: [String] {
      switch self {
      case .uid: ["uid", "id", "编号"]
      case .date: ["date", "日期"]
      case .time: ["time", "时间"]
      case .guests: ["guests", "size", "pax", "人数"]
      case .name: ["name", "guest", "姓名", "客人"]
      case .phone: ["phone", "手机", "电话"]
      case .note: ["note", "notes", "备注"]
      case .tables: ["tables", "table", "桌台", "桌号"]
      case .resources: ["resources", "resource", "物品"]
      case .status: ["status", "state", "状态"]
      case .sequence: ["sequence", "版本"]
      }
    }

    var isNeeded: Bool { [.date, .time, .guests, .name].contains(self) }
  }

  private static let cancelled: Set<String> = ["cancelled", "canceled", "取消", "已取消"]
  private static let tentative: Set<String> = ["tentative", "requested", "待确认"]
  private static let confirmed: Set<String> = ["", "confirmed", "booked", "已订", "已确认", "确认"]

  // MARK: Reading

  static func rows(
    _ utf8: [UInt8], calendar: StoreCalendar
  ) -> (rows: [BookingFile.Row], problems: [BookingMistake]) {
    var reader = CSVReader(utf8: utf8)
    guard case .success(let header)? = reader.next() else { return ([], [missing([])]) }
    let columns = header.fields.map { field in
      let name = field.lowercased().filter { !$0.isWhitespace }
      return Column.allCases.first { $0.names.contains(name) }
    }
    let absent = Column.allCases.filter { $0.isNeeded && !columns.contains($0) }
    guard absent.isEmpty else { return ([], [missing(absent)]) }
    reader.rowWidth = columns.count
    var rows: [BookingFile.Row] = []
    var problems: [BookingMistake] = []
    while let result = reader.next() {
      switch result {
      case .failure(let problem):
        problems.append(BookingMistake(problem.line, problem.message))
      case .success(let record):
        do throws(BookingMistake) {
          rows.append(try row(record, columns, calendar))
        } catch {
          problems.append(error)
        }
      }
    }
    return (rows, problems)
  }

  private static func missing(_ columns: [Column]) -> BookingMistake {
    let names = (columns.isEmpty ? Column.allCases.filter(\.isNeeded) : columns)
      .map(\.rawValue).joined(separator: ", ")
    return BookingMistake(
      1, "the first line must name the columns; these are missing: \(names).",
      "第一行应为列名，缺少：\(names)。")
  }

  private static func row(
    _ record: CSVRecord, _ columns: [Column?], _ calendar: StoreCalendar
  ) throws(BookingMistake) -> BookingFile.Row {
    let line = record.line
    guard record.fields.count == columns.count else {
      throw BookingMistake(
        line, "the row has \(record.fields.count) fields, the first line has \(columns.count).",
        "该行有 \(record.fields.count) 个字段，表头有 \(columns.count) 个。")
    }
    func text(_ column: Column) -> String? {
      guard let index = columns.firstIndex(of: column) else { return nil }
      let text = plain(record.fields[index]).trimmingSpaces
      return text.isEmpty ? nil : text
    }
    let status = (text(.status) ?? "").lowercased()
    guard cancelled.union(tentative).union(confirmed).contains(status) else {
      throw BookingMistake(
        line, "the status \(PlainText.shown(status)) is none of confirmed, tentative, cancelled.",
        "状态 \(PlainText.shown(status)) 无效，应为 confirmed、tentative 或 cancelled。")
    }
    let isCancelled = cancelled.contains(status)
    let size = try? TypedNumber.guests(text(.guests) ?? "")
    guard size != nil || isCancelled else {
      throw BookingMistake(line, TypedRefusal.guests.reason)
    }
    return BookingFile.Row(
      line: line, uid: text(.uid), at: try moment(text(.date), text(.time), line, calendar),
      partySize: size, guestName: text(.name) ?? "", phone: text(.phone), note: text(.note),
      tables: names(text(.tables) ?? ""),
      resources: try resources(text(.resources) ?? "", line),
      status: isCancelled ? .cancelled : tentative.contains(status) ? .tentative : .confirmed,
      sequence: text(.sequence).flatMap { Int($0) } ?? 0)
  }

  private static func moment(
    _ date: String?, _ time: String?, _ line: Int, _ calendar: StoreCalendar
  ) throws(BookingMistake) -> Timestamp {
    guard let evening = date.flatMap({ LocalDate($0.replacing("/", with: "-")) }) else {
      throw BookingMistake(
        line, "the date \(PlainText.shown(date ?? "")) is no day such as 2026-11-28.",
        "日期 \(PlainText.shown(date ?? "")) 无效，应如 2026-11-28。")
    }
    let typed = time ?? ""
    let (day, clock) =
      afterMidnight(typed).map { (evening.adding(days: 1), $0) }
      ?? (evening, try? TypedTime(typed))
    guard let clock else {
      throw BookingMistake(
        line, "the time \(PlainText.shown(time ?? "")) is none such as 19:30.",
        "时间 \(PlainText.shown(time ?? "")) 无效，应如 19:30。")
    }
    switch calendar.moment(day, hour: clock.hour, minute: clock.minute) {
    case .once(let instant), .twice(let instant, _): return instant
    case .never(let jump):
      throw BookingMistake(
        line,
        SkippedTime(date: day, minutes: clock.hour * 60 + clock.minute, jump: jump).explanation)
    }
  }

  /// `24:30` and `25:00` are of the evening's date, and half an hour and an hour after its midnight.
  private static func afterMidnight(_ text: String) -> TypedTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      (24..<30).contains(hour)
    else { return nil }
    return try? TypedTime("0\(hour - 24):\(parts[1])")
  }

  /// `video chairs:2`: codes, each with how many.
  static func resources(
    _ text: String, _ line: Int
  ) throws(BookingMistake) -> [ResourceAmount] {
    var found: [ResourceAmount] = []
    for name in names(text) {
      guard let resource = ResourceAmount(text: name) else {
        throw BookingMistake(
          line,
          "\(PlainText.shown(name)) is no resource with a number, such as video or chairs:2.",
          "\(PlainText.shown(name)) 无效，物品应如 video 或 chairs:2。")
      }
      found.append(resource)
    }
    return found
  }

  /// The names of tables in one field.
  static func names(_ text: String) -> [String] {
    text.split { " ,;+、，；\n\t".contains($0) }.map(String.init)
  }

  // MARK: Writing

  static func text(of rows: [BookingFile.Row], calendar: StoreCalendar) -> String {
    let lines = rows.map { row in
      let time = calendar.localTime(of: row.at)
      let status =
        switch row.status {
        case .tentative: "tentative"
        case .confirmed: "confirmed"
        case .cancelled: "cancelled"
        }
      return [
        row.uid ?? "", time.date.description, calendar.clockText(row.at),
        row.partySize.map(String.init) ?? "", row.guestName, row.phone ?? "", row.note ?? "",
        row.tables.joined(separator: " "), row.resources.map(\.text).joined(separator: " "), status,
        row.sequence > 0 ? "\(row.sequence)" : "", row.deposit ?? "",
      ].map(field).joined(separator: ",")
    }
    // The last one is for people: it is no column that is read.
    let titles = Column.allCases.map(\.rawValue) + ["deposit"]
    return ([titles.joined(separator: ",")] + lines)
      .map { $0 + "\r\n" }.joined()
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// A field as the file holds it. A spreadsheet would take what begins like a formula for one: guests'
  /// words get an apostrophe, which reading takes off.
  private static func field(_ text: String) -> String {
    var scalars = text.unicodeScalars
    if let first = scalars.first, formulaStarts.contains(first) || first == "'" {
      scalars.insert("'", at: scalars.startIndex)
    }
    // By scalars: a mark on a quote hides none.
    let special: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r", "\t"]
    guard scalars.contains(where: special.contains) else { return String(scalars) }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static func plain(_ field: String) -> String {
    let scalars = field.unicodeScalars
    guard scalars.first == "'", let second = scalars.dropFirst().first,
      formulaStarts.contains(second) || second == "'"
    else { return field }
    return String(scalars.dropFirst())
  }
}
