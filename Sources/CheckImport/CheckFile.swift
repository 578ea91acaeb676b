import StoreConfiguration
import StoreDomain

/// One of the two files, read row by row; a bad row is reported with its line and does not stop
/// the rest.
struct CheckFile {
  private let name: String
  private let columns: [String: Int]
  private let width: Int
  private let calendar: StoreCalendar
  private var reader: CSVReader
  private let report: Problems

  var problems: [ConfigurationProblem] { report.all }
  /// Checks that a bad row belongs to.
  var brokenChecks: Set<String> { report.checks }

  /// What is wrong with a file, gathered while its rows are read.
  final class Problems {
    var all: [ConfigurationProblem] = []
    var checks: Set<String> = []
  }

  init(path: String, columns wanted: [String], calendar: StoreCalendar) throws {
    let text = try SetupFile.text(try SetupFile.bytes(atPath: path), file: path)
    name = path
    self.calendar = calendar
    reader = CSVReader(utf8: text.utf8)
    report = Problems()
    guard case .success(let header)? = reader.next() else {
      throw ConfigurationError(problems: [
        ConfigurationProblem(
          file: path, line: 1,
          message: Phrase(
            "the first line must name the columns: \(wanted.joined(separator: ",")).",
            "第一行应为列名：\(wanted.joined(separator: ","))。"))
      ])
    }
    width = header.fields.count
    columns = Dictionary(
      header.fields.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let missing = wanted.filter { columns[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.joined(separator: ", ")
      throw ConfigurationError(problems: [
        ConfigurationProblem(
          file: path, line: 1,
          message: Phrase(
            "the column \(names) is missing. Add it to the first line and to every row.",
            "缺少列 \(names)，请在第一行和每一行中补上。"))
      ])
    }
  }

  /// The next row that has the right number of fields.
  mutating func next() -> Row? {
    while let result = reader.next() {
      switch result {
      case .failure(let problem):
        report.all.append(
          ConfigurationProblem(file: name, line: problem.line, message: problem.message))
      case .success(let record):
        let row = Row(
          file: name, line: record.line, fields: record.fields, columns: columns,
          calendar: calendar, problems: report)
        guard record.fields.count == width else {
          row.report(
            "the row has \(record.fields.count) fields, the first line has \(width).",
            "该行有 \(record.fields.count) 个字段，表头有 \(width) 个。")
          continue
        }
        guard !row.checkID.isEmpty else {
          row.report("check_id is empty. Every row needs one.", "check_id 为空，每行都需要。")
          continue
        }
        return row
      }
    }
    return nil
  }

  /// One row, which reports what is wrong with it.
  final class Row {
    let line: Int
    private(set) var isBroken = false
    private let file: String
    private let fields: [String]
    private let columns: [String: Int]
    private let calendar: StoreCalendar
    private let problems: Problems

    init(
      file: String, line: Int, fields: [String], columns: [String: Int], calendar: StoreCalendar,
      problems: Problems
    ) {
      self.file = file
      self.line = line
      self.fields = fields
      self.columns = columns
      self.calendar = calendar
      self.problems = problems
    }

    var checkID: String { text("check_id") }

    func text(_ column: String) -> String {
      guard let index = columns[column], index < fields.count else { return "" }
      return fields[index]
    }

    func wholeNumber(_ column: String) -> Int? {
      let text = text(column)
      // Far beyond any check, and far from what arithmetic can hold.
      guard let value = Int(text), value.magnitude < 1_000_000_000 else {
        report(
          "\(column) is \"\(text)\", which is not a whole number.",
          "\(column) 为 \"\(text)\"，不是整数。")
        return nil
      }
      return value
    }

    /// `2024-05-29T12:14:33.725` on the store's wall, or in UTC with a `Z` behind it.
    func instant(_ column: String) -> Timestamp? {
      let text = text(column)
      guard let instant = Self.instant(text, calendar) else {
        report(
          "\(column) is \"\(text)\", which is not a time like 2024-05-29T12:14:33.",
          "\(column) 为 \"\(text)\"，不是 2024-05-29T12:14:33 这样的时间。")
        return nil
      }
      return instant
    }

    func report(_ english: String, _ chinese: String) {
      isBroken = true
      problems.all.append(
        ConfigurationProblem(file: file, line: line, message: Phrase(english, chinese)))
      problems.checks.insert(checkID)
    }

    private static func instant(_ text: String, _ calendar: StoreCalendar) -> Timestamp? {
      let isUTC = text.hasSuffix("Z")
      let parts = (isUTC ? text.dropLast() : text[...]).split(
        separator: "T", omittingEmptySubsequences: false)
      guard parts.count == 2, let date = LocalDate(String(parts[0])) else { return nil }
      let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
      guard clock.count == 3, let hour = Int(clock[0]), (0..<24).contains(hour),
        let minute = Int(clock[1]), (0..<60).contains(minute)
      else { return nil }
      let seconds = clock[2].split(separator: ".", omittingEmptySubsequences: false)
      guard seconds.count <= 2, let second = Int(seconds[0]), (0...60).contains(second) else {
        return nil
      }
      var milliseconds = 0
      if seconds.count == 2 {
        let digits = (seconds[1] + "000").prefix(3)
        guard digits.allSatisfy(\.isASCII), let value = Int(digits), value >= 0 else { return nil }
        milliseconds = value
      }
      let zone = isUTC ? StoreCalendar(timeZone: .gmt) : calendar
      return zone.instant(date, hour: hour, minute: minute).map {
        Timestamp(
          millisecondsSinceEpoch: $0.millisecondsSinceEpoch + Int64(second * 1000 + milliseconds))
      }
    }
  }
}
