import StoreDomain

/// Rooms, tables, queue bands and the rules of the door.
extension ConfigurationParser {
  func rooms() -> [Room] {
    let rooms = root.sections("rooms", isRequired: true).compactMap { section in
      defer { section.reportUnknownKeys() }
      return all(code(section), section.phrase("name")).map {
        (section, Room(code: $0, name: $1))
      }
    }
    reportTwins(rooms) { $0.code }
    return rooms.map(\.1)
  }

  func tables(rooms: [Room]) -> [StoreConfiguration.Table] {
    var tables: [StoreConfiguration.Table] = []
    var seen: Set<String> = []
    for section in root.sections("tables", isRequired: true) {
      let names = tableNames(section)
      let room = section.text("room")
      let seats = section.integer("seats", in: SeatsRule.seats, default: nil)
      let joinGroup = section.optionalText("join_group")
      section.reportUnknownKeys()
      if let room, !rooms.isEmpty, !rooms.contains(where: { $0.code == room }) {
        section.reportUnknownWord(room, "room", among: rooms.map(\.code))
      }
      for name in names {
        if !seen.insert(name).inserted {
          section.report(
            "names", "there are two tables \"\(name)\". Give one of them another name.",
            "有两张桌台都叫 \"\(name)\"，请改名。")
        }
        guard let room, let seats else { continue }
        tables.append(
          StoreConfiguration.Table(name: name, room: room, seats: seats, joinGroup: joinGroup))
      }
    }
    return tables
  }

  /// `"T07"`, `"T01-T20"`, `"T01-T08, T10, V1"`.
  private func tableNames(_ section: ConfigurationSection) -> [String] {
    guard let text = section.text("names") else { return [] }
    var names: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let part = part.trimmingSpaces
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(\.trimmingSpaces)
      if ends.count == 1, isTableName(part) {
        names.append(part)
      } else if ends.count == 2, let range = Self.range(from: ends[0], to: ends[1]) {
        names.append(contentsOf: range)
      } else {
        section.report(
          "names",
          "\"\(part)\" is not a table or a range of tables. Write \"T07\" or \"T01-T20\".",
          "\"\(part)\" 不是桌号或桌号范围，请写 \"T07\" 或 \"T01-T20\"。")
      }
    }
    return names
  }

  private func isTableName(_ text: String) -> Bool {
    (1...8).contains(text.count) && !text.contains(where: \.isWhitespace)
  }

  /// The names from `T01` to `T20`, with as many digits; at most 500.
  private static func range(from first: String, to last: String) -> [String]? {
    func split(_ text: String) -> (prefix: Substring, digits: Substring) {
      let start = text.lastIndex { !("0"..."9").contains($0) }.map(text.index(after:))
      return (text[..<(start ?? text.startIndex)], text[(start ?? text.startIndex)...])
    }
    let (prefix, firstDigits) = split(first)
    let (lastPrefix, lastDigits) = split(last)
    guard prefix == lastPrefix, prefix.count <= 5, firstDigits.count <= 4, lastDigits.count <= 4,
      let start = Int(firstDigits), let end = Int(lastDigits), start <= end, end - start < 500
    else { return nil }
    return (start...end).map { number in
      let digits = String(number)
      let zeros = String(repeating: "0", count: max(0, firstDigits.count - digits.count))
      return prefix + zeros + digits
    }
  }

  func bands() -> [Band] {
    let bands = root.sections("bands", isRequired: true).compactMap { section in
      let code = section.text("code")
      let minimum = section.integer("minimum", in: 1...99, default: nil)
      let maximum =
        section.has("maximum")
        ? section.integer("maximum", in: 1...99, default: nil) : nil
      section.reportUnknownKeys()
      if let code, code.count != 1 || !(code.first?.isLetter ?? false) {
        section.report("code", "a band's code is one letter.", "队列代码为一个字母。")
      }
      return all(code, minimum).map {
        (section, Band(code: $0, minimumSize: $1, maximumSize: maximum))
      }
    }
    reportTwins(bands) { $0.code }
    checkBandsCoverEverybody(bands)
    return bands.map(\.1).sorted { $0.minimumSize < $1.minimumSize }
  }

  /// Every party size from 1 up must have a band, and a band must not be empty.
  private func checkBandsCoverEverybody(
    _ bands: [(ConfigurationSection, Band)]
  ) {
    var next = 1
    for (section, band) in bands.sorted(by: { $0.1.minimumSize < $1.1.minimumSize }) {
      if band.minimumSize > next {
        section.report(
          "minimum", "no band takes parties of \(next). Let this one begin at \(next).",
          "\(next) 人没有对应的队列，请让本队列从 \(next) 人开始。")
      }
      guard let maximum = band.maximumSize else {
        next = .max
        continue
      }
      if maximum < band.minimumSize {
        section.report(
          "maximum", "maximum is smaller than minimum. Swap them.", "最大人数小于最小人数，请对调。")
      }
      next = max(next, maximum + 1)
    }
    if let last = bands.max(by: { $0.1.minimumSize < $1.1.minimumSize }), next != .max {
      last.0.report(
        "maximum",
        "no band takes parties of \(next) or more. Remove this maximum.",
        "\(next) 人及以上没有对应的队列，请去掉这个最大人数。")
    }
  }

  func queuePolicy() -> (missedAfterSeconds: Int, policy: MissedPolicy)? {
    guard let section = root.optionalSection("queue") else { return (120, .deferByTables(3)) }
    defer { section.reportUnknownKeys() }
    let seconds = section.integer("missed_after_seconds", in: 0...3600, default: 120)
    let tables = section.integer("defer_tables", in: 1...50, default: 3)
    let minutes = section.integer("keep_minutes", in: 1...240, default: 10)
    guard let seconds, let tables, let minutes else { return nil }
    let policies: [String: MissedPolicy] = [
      "defer": .deferByTables(tables), "keep": .keepMinutes(minutes), "void": .void,
    ]
    return section.choice("missed", among: policies, default: .deferByTables(tables))
      .map { (seconds, $0) }
  }
}
