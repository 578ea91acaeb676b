import Foundation
import StoreConfiguration
import StoreDomain
import TerminalCore
import TextEncodings
import Waiting

/// A log of a restaurant's door: its tables, and what happened, row by row. A row that cannot be is
/// told with its line and left out, and the rest is read.
struct DoorLog {
  private(set) var tables: [LoggedTable] = []
  private(set) var events: [DoorEvent] = []
  private(set) var problems: [ConfigurationProblem] = []
  private var floor: [String: Int] = [:]
  /// Who waits or sits. A number is forgotten with its guests, because the next day gives it again.
  private var parties: [String: Party] = [:]
  /// By table, the party that sits there.
  private var sitting: [String: String] = [:]

  private struct Party {
    var joinedAt: LocalMinute
    /// At which it sits; none as long as it waits.
    var tables: Set<String> = []
  }

  private struct Row {
    var line: Int
    var fields: [String]
  }

  /// Reads table and seats from one file; at, event (join, seat, leave, free), party, size, table and
  /// booked from the other.
  ///
  /// - Throws: `ConfigurationError` when a file cannot be read at all, or a column is missing.
  init(tables: String, events: String, named: TextEncoding?) throws {
    for row in try read(tables, named, ["table", "seats"]) {
      do throws(Problem) {
        try takeTable(row.fields)
      } catch {
        refuse(tables, row.line, error.message)
      }
    }
    let rows = try read(events, named, ["at", "event", "party", "size", "table", "booked"])
    let moments = rows.map { try? Self.moment($0.fields[0]) }
    for (index, row) in rows.enumerated() {
      do throws(Problem) {
        let at = try Self.moment(row.fields[0])
        if let last = self.events.last, at < last.at { throw .earlier(row.fields[0]) }
        if Self.isMistyped(at, after: self.events.last?.at, before: moments[(index + 1)...]) {
          throw .later(row.fields[0])
        }
        if let (party, table) = try takeEvent(row.fields, at: at) {
          refuse(events, row.line, Problem.taken(table, by: party).message)
        }
      } catch {
        refuse(events, row.line, error.message)
      }
    }
    let ofTables = problems.filter { $0.file == tables }
    problems =
      ofTables.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
      + problems.filter { $0.file != tables }.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private mutating func takeTable(_ row: [String]) throws(Problem) {
    guard !row[0].isEmpty else { throw .empty("table") }
    guard let seats = Int(row[1]), (1...99).contains(seats) else {
      throw .noNumber("seats", row[1])
    }
    guard floor[row[0]] == nil else { throw .tableTwice(row[0]) }
    floor[row[0]] = seats
    tables.append(LoggedTable(name: row[0], seats: seats))
  }

  /// Takes in one row. A party that sits down where another one still sits is not lost for a `free`
  /// that nobody entered: the other one has left.
  ///
  /// - Returns: who was still there, and where.
  private mutating func takeEvent(
    _ row: [String], at now: LocalMinute
  ) throws(Problem) -> (party: String, table: String)? {
    let what = try happening(row, at: now)
    var lost: (party: String, table: String)?
    switch what {
    case .join(let party, _, _): parties[party] = Party(joinedAt: now)
    case .seat(let party, let table):
      lost = sitting[table].map { ($0, table) }
      clear(table)
      parties[party]?.tables.insert(table)
      sitting[table] = party
    case .leave(let party): parties[party] = nil
    case .free(let table): clear(table)
    }
    events.append(DoorEvent(at: now, what: what))
    return lost
  }

  private func happening(
    _ row: [String], at now: LocalMinute
  ) throws(Problem) -> DoorEvent.What {
    let (party, table) = (row[2], row[4])
    switch row[1].lowercased() {
    case "join":
      guard !party.isEmpty else { throw .empty("party") }
      guard let size = Int(row[3]), SeatingRule.partySizes.contains(size) else {
        throw .noNumber("size", row[3])
      }
      guard ["", "0", "1"].contains(row[5]) else { throw .noBooking(row[5]) }
      // A number is given again on the next day, whether or not its guests were said to leave.
      if let known = parties[party], !WatchedDoor.isOver(since: known.joinedAt, at: now) {
        throw .partyTwice(party)
      }
      return .join(party: party, size: size, isBooked: row[5] == "1")
    case "seat":
      guard isThere(party, at: now) else { throw .notWaiting(party) }
      guard floor[table] != nil else { throw .noTable(table) }
      if parties[party]?.tables.contains(table) == true { throw .sitsThere(party, table) }
      return .seat(party: party, table: table)
    case "leave":
      guard isThere(party, at: now), parties[party]?.tables.isEmpty == true else {
        throw .notWaiting(party)
      }
      return .leave(party: party)
    case "free":
      guard floor[table] != nil else { throw .noTable(table) }
      guard sitting[table] != nil else { throw .nobodySits(table) }
      return .free(table: table)
    default: throw .noEvent(row[1])
    }
  }

  /// Whether it waits or sits. One that waits since another day has left.
  private func isThere(_ party: String, at now: LocalMinute) -> Bool {
    guard let known = parties[party] else { return false }
    return !known.tables.isEmpty || !WatchedDoor.isOver(since: known.joinedAt, at: now)
  }

  /// Nobody sits at the table; a party with no other table has left.
  private mutating func clear(_ table: String) {
    guard let party = sitting.removeValue(forKey: table),
      parties[party]?.tables.remove(table) != nil
    else { return }
    if parties[party]?.tables.isEmpty == true { parties[party] = nil }
  }

  private mutating func read(
    _ path: String, _ named: TextEncoding?, _ columns: [String]
  ) throws -> [Row] {
    let text = try SetupFile.decoded(try SetupFile.bytes(atPath: path), file: path, named: named)
    var reader = CSVReader(utf8: text.utf8)
    let header = try? reader.next()?.get()
    let names = (header?.fields ?? []).map { $0.lowercased().filter { !$0.isWhitespace } }
    let places = columns.compactMap { names.firstIndex(of: $0) }
    guard places.count == columns.count else {
      let list = columns.joined(separator: ",")
      throw ConfigurationError(problems: [
        ConfigurationProblem(
          file: path, line: 1,
          message: Phrase(
            "the first line must name the columns: \(list).", "第一行应为列名：\(list)。"))
      ])
    }
    reader.rowWidth = names.count
    var rows: [Row] = []
    while let result = reader.next() {
      switch result {
      case .failure(let problem): refuse(path, problem.line, problem.message)
      case .success(let record):
        // Spreadsheets do not write blank fields at the end of a row.
        guard record.fields.count <= names.count else {
          refuse(path, record.line, Problem.width(record.fields.count, names.count).message)
          continue
        }
        rows.append(
          Row(
            line: record.line,
            fields: places.map { place in
              place < record.fields.count
                ? record.fields[place].trimmingCharacters(in: .whitespaces) : ""
            }))
      }
    }
    return rows
  }

  private mutating func refuse(_ path: String, _ line: Int, _ message: Phrase) {
    problems.append(ConfigurationProblem(file: path, line: line, message: message))
  }

  // MARK: Times

  private static func moment(_ text: String) throws(Problem) -> LocalMinute {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    if parts.count == 2, let date = LocalDate(String(parts[0])) {
      let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        .map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) ?? -1 : -1 }
      if clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
        (0...60).contains(clock[2])
      {
        let minutes = date.dayNumber * 1440 + clock[0] * 60 + clock[1]
        return LocalMinute(minutes: Double(minutes) + Double(clock[2]) / 60)
      }
    }
    throw .noTime(text)
  }

  /// Whether a row is dated so late that it would make all that follow too early: most of the next
  /// rows are earlier by days. A house may close for weeks; then the next rows are later as well.
  private static func isMistyped(
    _ at: LocalMinute, after last: LocalMinute?, before next: ArraySlice<LocalMinute?>
  ) -> Bool {
    if let last, at - last <= 1440 { return false }
    let witnesses = next.lazy.compactMap(\.self).prefix(10)
    let earlier = witnesses.count { at - $0 > 1440 }
    if witnesses.isEmpty, let last { return at - last > longestGap }
    return 2 * earlier > witnesses.count
  }

  /// Minutes of a gap that only other rows make credible.
  private static let longestGap = 30.0 * 1440

  // MARK: What is wrong with a row

  private enum Problem: Error {
    case empty(String)
    case noNumber(String, String)
    case noTime(String)
    case earlier(String)
    case later(String)
    case noEvent(String)
    case noBooking(String)
    case tableTwice(String)
    case partyTwice(String)
    case notWaiting(String)
    case noTable(String)
    case taken(String, by: String)
    case sitsThere(String, String)
    case nobodySits(String)
    case width(Int, Int)

    /// As a terminal may show it.
    private func shown(_ text: String) -> String { String(sanitised(text).prefix(40)) }

    var message: Phrase {
      switch self {
      case .empty(let column):
        Phrase("\(column) is empty. Every such row needs one.", "\(column) 为空，该行需要填写。")
      case .noNumber(let column, let text):
        Phrase(
          "\(column) is \"\(shown(text))\". Write a whole number from 1 to 99.",
          "\(column) 为“\(shown(text))”，请填写 1 至 99 的整数。")
      case .noTime(let text):
        Phrase(
          "at is \"\(shown(text))\". Write a time such as 2026-05-01T12:00:00.",
          "at 为“\(shown(text))”，请填写时间，如 2026-05-01T12:00:00。")
      case .earlier(let text):
        Phrase(
          "\(shown(text)) is earlier than the row before. Put the rows in the order of time.",
          "\(shown(text)) 早于上一行，请按时间排序。")
      case .later(let text):
        Phrase(
          "\(shown(text)) is days later than the rows around it. Correct the date.",
          "\(shown(text)) 比前后各行晚了数日，请更正日期。")
      case .noEvent(let text):
        Phrase(
          "event is \"\(shown(text))\". Write join, seat, leave or free.",
          "event 为“\(shown(text))”，请填写 join、seat、leave 或 free。")
      case .noBooking(let text):
        Phrase(
          "booked is \"\(shown(text))\". Write 1 for a booking, or nothing.",
          "booked 为“\(shown(text))”，有订位请填 1，否则留空。")
      case .tableTwice(let table):
        Phrase(
          "the table \(shown(table)) is there twice. Remove one.", "桌台 \(shown(table)) 重复，请删掉一行。")
      case .partyTwice(let party):
        Phrase("\(shown(party)) has joined before. Remove one row.", "\(shown(party)) 已取号，请删掉一行。")
      case .notWaiting(let party):
        Phrase(
          "\(shown(party)) does not wait here. Add its join before, or remove this row.",
          "\(shown(party)) 未在等位，请在前面补上 join，或删掉此行。")
      case .noTable(let table):
        Phrase(
          "there is no table \"\(shown(table))\". Add it to the tables, or correct its name.",
          "没有桌台“\(shown(table))”，请在桌台文件中补上，或更正名称。")
      case .taken(let table, let party):
        Phrase(
          "\(shown(party)) still sits at \(shown(table)): taken as gone. Add its free before.",
          "\(shown(party)) 仍在 \(shown(table))，已按离座处理，请在前面补上 free。")
      case .sitsThere(let party, let table):
        Phrase(
          "\(shown(party)) sits at \(shown(table)) already. Remove this row.",
          "\(shown(party)) 已在 \(shown(table))，请删掉此行。")
      case .nobodySits(let table):
        Phrase(
          "nobody sits at \(shown(table)). Remove this row, or add the seat before.",
          "\(shown(table)) 没有客人，请删掉此行，或在前面补上 seat。")
      case .width(let count, let width):
        Phrase(
          "the row has \(count) fields, the first line has \(width).",
          "该行有 \(count) 个字段，表头有 \(width) 个。")
      }
    }
  }
}
