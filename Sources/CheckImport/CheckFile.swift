import StoreConfiguration
import StoreDomain
import TextEncodings

/// One of the two files, read row by row; a bad row is reported with its line, its check is left
/// out, and the rest is read.
struct CheckFile {
  /// What a file's rows must hold, and what they may leave out.
  struct Layout {
    /// In the order of the documentation.
    let columns: [String]
    /// Columns that may be blank: spreadsheets do not write blank fields at the end of a row.
    let optional: Set<String>
    /// The time of the row, which tells a row from a piece of text.
    let time: String
    /// The number of the row in its check.
    let rowID: String
    /// The column that may hold line breaks.
    let text: String?
  }

  let name: String
  /// What to say about its encoding.
  let notice: Phrase?
  private let layout: Layout
  private let columns: [String: Int]
  private let width: Int
  private let calendar: StoreCalendar
  private var reader: CSVReader
  private var rowIDs: Set<String> = []
  let report = RowReport()

  /// - Throws: `ConfigurationError` when the file cannot be read at all, or a column is missing.
  init(
    path: String, layout: Layout, named: TextEncoding?, calendar: StoreCalendar
  ) throws(ConfigurationError) {
    let text = try SetupFile.decoded(try SetupFile.bytes(atPath: path), file: path, named: named)
    name = path
    notice = SetupFile.notice(of: text, file: path)
    self.layout = layout
    self.calendar = calendar
    reader = CSVReader(utf8: text.utf8)
    guard case .success(let header)? = reader.next() else {
      let names = layout.columns.joined(separator: ",")
      throw Self.problem(
        path, "the first line must name the columns: \(names).", "第一行应为列名：\(names)。")
    }
    var columns: [String: Int] = [:]
    for (index, field) in header.fields.enumerated() {
      let name = field.lowercased().filter { !$0.isWhitespace }
      guard layout.columns.contains(name) else { continue }
      guard columns[name] == nil else {
        throw Self.problem(
          path, "the column \(name) is there twice. Remove one.", "\(name) 列出现了两次，请删掉一列。")
      }
      columns[name] = index
    }
    let missing = layout.columns.filter { columns[$0] == nil }
    guard missing.isEmpty else {
      let names = missing.joined(separator: ", ")
      throw Self.problem(
        path, "the column \(names) is missing. Add it to the first line and to every row.",
        "缺少列 \(names)，请在第一行和每一行中补上。")
    }
    self.columns = columns
    width = header.fields.count
    reader.rowWidth = width
  }

  private static func problem(
    _ path: String, _ english: String, _ chinese: String
  ) -> ConfigurationError {
    ConfigurationError(problems: [
      ConfigurationProblem(file: path, line: 1, message: Phrase(english, chinese))
    ])
  }

  /// The next row that is whole.
  mutating func next() -> CheckRow? {
    while let result = reader.next() {
      switch result {
      case .failure(let problem):
        report.add(ConfigurationProblem(file: name, line: problem.line, message: problem.message))
        leaveOut(reader.badLine)
      case .success(let record):
        if record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
        if let trouble = trouble(record) {
          report.add(ConfigurationProblem(file: name, line: record.line, message: trouble))
          leaveOut(record)
          continue
        }
        let row = CheckRow(
          file: name, line: record.line, fields: record.fields, columns: columns,
          calendar: calendar, report: report)
        report.saw(row.checkID)
        noteTwins(of: row)
        return row
      }
    }
    return nil
  }

  // MARK: What is wrong with a row

  private func trouble(_ record: CSVRecord) -> Phrase? {
    let count = record.fields.count
    if record.fields.dropFirst(width).contains(where: { !$0.isEmpty })
      || isShort(record) || (reader.endsInsideLine && count < width)
    {
      return Phrase(
        "the row has \(count) fields, the first line has \(width).",
        "该行有 \(count) 个字段，表头有 \(width) 个。")
    }
    if columns.contains(where: { column, index in
      column != layout.text && index < count && record.fields[index].contains { $0.isNewline }
    }) {
      return Phrase(
        "a line break stands inside a field. Often a quote is missing or not meant.",
        "字段内有换行。常见原因是少了引号，或多了引号。")
    }
    let id = columns["check_id"].map { record.fields[$0] } ?? ""
    if id.allSatisfy(\.isWhitespace) {
      return Phrase("check_id is empty. Every row needs one.", "check_id 为空，每行都需要。")
    }
    if isShortened(id) {
      return Phrase(
        "check_id \"\(id)\" was shortened by a spreadsheet. Export the file again and do not open it "
          + "there.",
        "check_id \"\(id)\" 已被电子表格缩写。请重新导出，不要用电子表格打开。")
    }
    return nil
  }

  private func isShort(_ record: CSVRecord) -> Bool {
    columns.contains { column, index in
      index >= record.fields.count && !layout.optional.contains(column)
    }
  }

  /// `1.23457E+11`: many ids become the same.
  private func isShortened(_ id: String) -> Bool {
    let parts = id.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].hasPrefix("+") && Double(parts[0]) != nil
      && Int(parts[1].dropFirst()) != nil
  }

  private mutating func noteTwins(of row: CheckRow) {
    let id = row.text(layout.rowID)
    guard !id.isEmpty, !rowIDs.insert("\(row.checkID)\u{0}\(id)").inserted else { return }
    row.report(
      "\(layout.rowID) \(id) is on this check twice. Remove the row that is one too many.",
      "\(layout.rowID) \(id) 在该账单中出现两次，请删掉多余的一行。")
  }

  // MARK: Whose row it was

  /// Leaves out the check of a row that cannot be read, found by what of the row can be.
  private func leaveOut(_ record: CSVRecord) {
    let index = columns["check_id"] ?? 0
    let owner = index < record.fields.count ? record.fields[index].withoutQuotes : ""
    let isSound =
      record.fields.count == width || record.fields.prefix(index + 1).allSatisfy(\.hasSoundQuotes)
    // The last field of a line may be cut off: it is no whole id.
    let isWhole = index + 1 < record.fields.count && !owner.isEmpty && !isShortened(owner)
    if isSound, isWhole {
      report.saw(owner)
      report.leaveOut(owner)
    } else {
      report.sawRowOfUnknownCheck(line: record.line, guess: owner)
    }
    if record.fields.count > width { leaveOutGluedRows(record) }
  }

  /// Rows that ran together: each further row is found by its time, and its first field is glued to
  /// the last of the row before.
  private func leaveOutGluedRows(_ record: CSVRecord) {
    let fields = record.fields.map(\.withoutQuotes)
    let (id, time) = (columns["check_id"] ?? 0, columns[layout.time] ?? 0)
    var isFound = false
    for start in 1..<fields.count where max(start + time, start + id) < fields.count {
      guard CheckRow.instant(fields[start + time], calendar) != nil else { continue }
      isFound = true
      report.leaveOutChecks(endingField: fields[start + id])
    }
    if !isFound, fields.count >= 2 * width - 1 {
      report.sawRowOfUnknownCheck(line: record.line, guess: "")
    }
  }
}

extension String {
  fileprivate var withoutQuotes: String {
    filter { $0 != "\"" && !$0.isNewline }
  }

  /// No quote, or one at each end.
  fileprivate var hasSoundQuotes: Bool {
    guard contains("\"") else { return true }
    return count > 1 && first == "\"" && last == "\"" && !dropFirst().dropLast().contains("\"")
  }
}
