import Foundation
import Testing

/// Where another till's two files are.
struct TillFiles {
  var lines: String
  var payments: String

  /// Those in the folder that `FOH_OTHER_TILL` names; nil when it is not set. Real ones stay where they
  /// are, and no test needs them.
  static var given: TillFiles? {
    guard let folder = ProcessInfo.processInfo.environment["FOH_OTHER_TILL"], !folder.isEmpty else {
      return nil
    }
    return TillFiles(lines: folder + "/lines.csv", payments: folder + "/payments.csv")
  }
}

/// What another till's files come to by business day, read without the program: days are told apart by
/// the text of their times alone, which are those of the clock on the wall.
struct OtherTillsDays {
  /// Minor units by business day and tender, of the day on which each check began: what is sold and how
  /// it was paid stay together.
  private(set) var tenders: [String: [String: Int]] = [:]
  /// The same, of the day on which each payment was made.
  private(set) var received: [String: [String: Int]] = [:]
  /// Minor units of lines, of the day on which each check began.
  private(set) var sales: [String: Int] = [:]

  var days: [String] { Set(tenders.keys).union(received.keys).union(sales.keys).sorted() }

  /// - Parameter names: what the other till's tenders are called here.
  init(_ files: TillFiles, names: [String: String]) throws {
    let lines = try Self.rows(files.lines)
    let payments = try Self.rows(files.payments)
    var began: [String: String] = [:]
    func note(_ check: String, at time: String) {
      began[check] = min(began[check] ?? time, time)
    }
    for row in lines { note(try row.text("check_id"), at: try row.time("sold_at")) }
    for row in payments { note(try row.text("check_id"), at: try row.time("paid_at")) }
    func dayOf(_ check: String) throws -> String {
      try Self.businessDay(of: #require(began[check]))
    }
    for row in lines {
      let day = try dayOf(row.text("check_id"))
      sales[day, default: 0] += try row.number("quantity") * row.number("unit_price_minor")
    }
    for row in payments {
      let amount = try row.number("amount_minor")
      // A card that was declined.
      guard amount != 0 else { continue }
      let tender = try #require(names[row.text("tender")])
      let day = try dayOf(row.text("check_id"))
      tenders[day, default: [:]][tender, default: 0] += amount
      let paidOn = try Self.businessDay(of: row.time("paid_at"))
      received[paidOn, default: [:]][tender, default: 0] += amount
    }
  }

  func sum(_ days: [String: [String: Int]]) -> Int {
    days.values.reduce(0) { $0 + $1.values.reduce(0, +) }
  }

  /// The night until five belongs to the evening before.
  private static func businessDay(of time: String) throws -> String {
    let date = String(time.prefix(10))
    guard try #require(Int(time.dropFirst(11).prefix(2))) < 5 else { return date }
    let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    return try format.parse(date).addingTimeInterval(-86_400).formatted(format)
  }

  // MARK: Reading

  private struct Row {
    let columns: [String: Int]
    let fields: [String]

    func text(_ column: String) throws -> String {
      let index = try #require(columns[column], "no column \(column)")
      return try #require(fields.indices.contains(index) ? fields[index] : nil)
    }

    func number(_ column: String) throws -> Int { try #require(Int(text(column))) }

    /// `2024-05-29T12:14:33.725`.
    func time(_ column: String) throws -> String {
      let time = try text(column)
      try #require(time.count >= 19 && !time.hasSuffix("Z"), "\(time)")
      return time
    }
  }

  private static func rows(_ path: String) throws -> [Row] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var lines = text.split(whereSeparator: \.isNewline).map { fields(of: $0) }
    try #require(!lines.isEmpty)
    let columns = Dictionary(
      uniqueKeysWithValues: lines.removeFirst().enumerated().map { ($1, $0) })
    return lines.map { Row(columns: columns, fields: $0) }
  }

  /// Commas within quotes are text. Nothing here needs a quote as text.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
