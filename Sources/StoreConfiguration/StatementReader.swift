import Foundation
import StoreDomain

/// Reads a statement line by line.
struct StatementReader {
  let file: String
  let currency: Currency
  let store: StoreCalendar
  private(set) var layout: StatementLayout?
  private(set) var entries: [StatementEntry] = []
  private(set) var problems: [ConfigurationProblem] = []
  private var columns: [String: Int] = [:]
  private var width = 0
  private var separator: Character = ","
  /// From when and until when, as the statement's own words say.
  private var stated: [Timestamp] = []
  private var hasHead = false
  private var isAtTotals = false
  /// How many charges and refunds the statement says that it has; of one that does not part them, both.
  private var totals: (charges: Int?, refunds: Int?, all: Int?) = (nil, nil, nil)

  init(file: String, currency: Currency, store: StoreCalendar) {
    self.file = file
    self.currency = currency
    self.store = store
  }

  /// Both wallets write Beijing time, wherever the store is.
  private static let beijing = StoreCalendar(timeZone: TimeZone(secondsFromGMT: 28_800) ?? .gmt)

  private var calendar: StoreCalendar { layout?.kind == .cardTerminal ? store : Self.beijing }

  mutating func read(_ text: String, line: Int) {
    let text = text.trimmingSpaces
    guard !text.isEmpty else { return }
    if text.hasPrefix("#") { return note(text) }
    if layout == nil { return readHeader(text) }
    let fields: [String]
    do throws(CSVProblem) {
      fields = try StatementText.fields(text, separator: separator)
    } catch {
      return tell(error.message, line)
    }
    if fields.allSatisfy(\.isEmpty) { return }
    if fields.first == "总交易单数" {
      isAtTotals = true
      return
    }
    if isAtTotals { return readTotals(fields, line) }
    readRow(fields, line)
  }

  private mutating func readTotals(_ fields: [String], _ line: Int) {
    guard totals.all == nil, let rows = fields.first.flatMap({ Int($0) }) else {
      return tell(
        Phrase(
          "this stands behind the totals. Name each statement as a file of its own.",
          "本行在合计之后。请将各份账单作为单独的文件。"), line)
    }
    totals.all = rows
  }

  // MARK: Words around the rows

  /// `#起始日期：[2026年11月22日 00:00:00]   终止日期：[2026年11月23日 00:00:00]`,
  /// `#交易合计：12笔，商家实收共456.00元`.
  private mutating func note(_ text: String) {
    hasHead = true
    if text.contains("起始日期") {
      stated = text.split(separator: "[").dropFirst().compactMap { part in
        StatementText.moment(String(part.prefix { $0 != "]" }), Self.beijing)
      }
    }
    func count(after word: String) -> Int? {
      guard text.contains(word), let rest = text.split(whereSeparator: { "：:".contains($0) }).last
      else { return nil }
      return Int(rest.prefix { $0.isNumber || $0 == "," }.filter(\.isNumber))
    }
    totals.charges = count(after: "交易合计") ?? totals.charges
    totals.refunds = count(after: "退款合计") ?? totals.refunds
  }

  private mutating func readHeader(_ text: String) {
    let separator = StatementText.separator(of: text)
    guard let names = try? StatementText.fields(text, separator: separator) else {
      return
    }
    let columns = Dictionary(
      names.enumerated().map { (StatementText.column($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let found = StatementLayout.all.first { layout in
      layout.needed.allSatisfy { $0.contains { columns[$0] != nil } }
    }
    guard let found else { return }
    layout = found
    self.columns = columns
    self.separator = separator
    width = names.count
  }

  // MARK: Rows

  private mutating func readRow(_ fields: [String], _ line: Int) {
    guard let layout else { return }
    // Nothing stands behind the last column; spreadsheets leave blank fields at the end out.
    let extra = fields.dropFirst(width).contains { !$0.isEmpty }
    let needed = layout.needed.compactMap { $0.compactMap { columns[$0] }.first }.max() ?? 0
    guard !extra, fields.count > needed else {
      return tell(
        Phrase(
          "the row has \(fields.count) fields, the line that names the columns has \(width).",
          "该行有 \(fields.count) 个字段，表头有 \(width) 个。"), line)
    }
    let row = StatementRow(
      fields: fields, columns: columns, layout: layout, currency: currency, calendar: calendar,
      place: "\(file.split(separator: "/").last ?? ""):\(line)")
    do throws(StatementRow.Mistake) {
      entries.append(try row.entry())
    } catch {
      tell(error.message, line)
    }
  }

  private mutating func tell(_ message: Phrase, _ line: Int?) {
    problems.append(ConfigurationProblem(file: file, line: line, message: message))
  }

  // MARK: The end

  /// What can only be said when all was read: whether something is missing.
  mutating func finish() {
    // What is wrong with a row was told, and it is in no total.
    guard problems.isEmpty, let layout else { return }
    let charges = entries.count { $0.kind == .charge }
    let refunds = entries.count - charges
    let isEndMissing: Bool
    switch layout.kind {
    case .alipay: isEndMissing = hasHead && totals.charges == nil
    case .weChatPay: isEndMissing = totals.all == nil
    case .cardTerminal: isEndMissing = false
    }
    if isEndMissing {
      return tell(
        Phrase(
          "the totals at its end are missing: the file is cut off. Download it again.",
          "缺少末尾合计，文件不完整，请重新下载。"), nil)
    }
    check(totals.charges, [charges], Phrase("charges", "笔交易"))
    check(totals.refunds, [refunds], Phrase("refunds", "笔退款"))
    // Whether refunds are in it depends on the version.
    check(totals.all, [charges + refunds, charges], Phrase("rows", "行"))
  }

  private mutating func check(_ total: Int?, _ read: [Int], _ what: Phrase) {
    guard let total, let first = read.first, !read.contains(total) else { return }
    tell(
      Phrase(
        "its end says \(total) \(what.english), but \(first) were read: rows are missing or were "
          + "added. Download it again.",
        "末尾合计为 \(total) \(what.chinese)，实际读到 \(first)，有缺失或多出，请重新下载。"), nil)
  }

  /// As the statement says itself, or else the whole days of its rows.
  var covered: Range<Timestamp>? {
    if stated.count == 2, stated[0] < stated[1] {
      // The last second of a day and the first of the next mean the same.
      return stated[0]..<stated[1].advanced(bySeconds: 1)
    }
    guard let first = entries.map(\.at).min(), let last = entries.map(\.at).max() else {
      return nil
    }
    let next = calendar.localTime(of: last).date.adding(days: 1)
    return calendar.instant(
      calendar.localTime(of: first).date, minutes: 0)..<calendar.instant(next, minutes: 0)
  }
}
