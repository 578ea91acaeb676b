import StoreDomain
import TextEncodings

/// A log of what a kitchen made: `ordered_at`, `outlet`, `lines`, `pieces`, `dishes` with `|` between
/// them, `total_minor` and `kitchen_minutes`. A bad row is told with its line, and the rest is read.
public struct KitchenLogFile: Sendable {
  public let orders: [FinishedOrder]
  /// One for each row that was left out.
  public let problems: [ConfigurationProblem]

  static let columns = [
    "ordered_at", "outlet", "lines", "pieces", "dishes", "total_minor", "kitchen_minutes",
  ]

  /// Reads the file at a path.
  ///
  /// - Parameter named: its encoding; nil to find it out.
  /// - Throws: `ConfigurationError` when it cannot be read at all, or a column is missing.
  public init(
    contentsOf path: String, named: TextEncoding? = nil
  ) throws(ConfigurationError) {
    let text = try SetupFile.decoded(try SetupFile.bytes(atPath: path), file: path, named: named)
    try self.init(utf8: text.utf8, file: path)
  }

  /// - Parameter file: the name that the problems give.
  init(utf8: [UInt8], file: String) throws(ConfigurationError) {
    var reader = CSVReader(utf8: utf8)
    guard case .success(let header)? = reader.next() else {
      let names = Self.columns.joined(separator: ",")
      throw Self.problem(
        file, Phrase("the first line must name the columns: \(names).", "第一行应为列名：\(names)。"))
    }
    let names = header.fields.map { $0.lowercased().filter { !$0.isWhitespace } }
    let missing = Self.columns.filter { !names.contains($0) }.joined(separator: ", ")
    guard missing.isEmpty else {
      throw Self.problem(
        file,
        Phrase(
          "the column \(missing) is missing. Add it to the first line and to every row.",
          "缺少列 \(missing)，请在第一行和每一行中补上。"))
    }
    let places = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    reader.rowWidth = header.fields.count
    var orders: [FinishedOrder] = []
    var problems: [ConfigurationProblem] = []
    while let result = reader.next() {
      switch result {
      case .failure(let problem):
        problems.append(
          ConfigurationProblem(file: file, line: problem.line, message: problem.message))
      case .success(let record):
        do throws(Mistake) {
          orders.append(
            try Row(record, places, width: header.fields.count).order())
        } catch {
          problems.append(
            ConfigurationProblem(file: file, line: record.line, message: error.message))
        }
      }
    }
    self.orders = orders
    self.problems = problems
  }

  private static func problem(_ file: String, _ message: Phrase) -> ConfigurationError {
    ConfigurationError(problems: [ConfigurationProblem(file: file, line: 1, message: message)])
  }

  private struct Mistake: Error { let message: Phrase }

  private struct Row {
    let fields: [String: String]

    init(_ record: CSVRecord, _ places: [String: Int], width: Int) throws(Mistake) {
      guard record.fields.count == width else {
        throw Mistake(
          message: Phrase(
            "the row has \(record.fields.count) fields, the first line has \(width).",
            "该行有 \(record.fields.count) 个字段，表头有 \(width) 个。"))
      }
      fields = places.mapValues { record.fields[$0].trimmed }
    }

    func order() throws(Mistake) -> FinishedOrder {
      let (date, second) = try moment()
      let dishes = (fields["dishes"] ?? "").split(separator: "|").map { String($0).trimmed }
      return FinishedOrder(
        KitchenOrder(
          on: date, secondOfDay: second, outlet: fields["outlet"] ?? "",
          lines: try count("lines", upTo: 9_999), pieces: try count("pieces", upTo: 99_999),
          dishes: dishes.filter { !$0.isEmpty }, total: try count("total_minor", upTo: 1 << 52)),
        minutes: try minutes())
    }

    private func count(_ column: String, upTo most: Int) throws(Mistake) -> Int {
      let text = fields[column] ?? ""
      guard let number = Int(text), (0...most).contains(number) else {
        throw Mistake(
          message: Phrase(
            "\(column) \"\(PlainText.shown(text))\" must be a whole number of at most \(most), and 0 or more.",
            "\(column) \"\(PlainText.shown(text))\" 应为 0 到 \(most) 的整数。"))
      }
      return number
    }

    private func minutes() throws(Mistake) -> Double {
      let text = fields["kitchen_minutes"] ?? ""
      let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      guard isPlain, let minutes = Double(text), (0...1_440).contains(minutes) else {
        throw Mistake(
          message: Phrase(
            "kitchen_minutes \"\(PlainText.shown(text))\" must be minutes such as 12.5, at most 1440.",
            "kitchen_minutes \"\(PlainText.shown(text))\" 应为分钟数，如 12.5，最多 1440。"))
      }
      return minutes
    }

    private func moment() throws(Mistake) -> (LocalDate, Int) {
      let text = fields["ordered_at"] ?? ""
      let parts = text.split(separator: "T", omittingEmptySubsequences: false)
      if parts.count == 2, let date = LocalDate(String(parts[0])) {
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
          .map { Int($0) ?? -1 }
        if clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
          (0...60).contains(clock[2])
        {
          return (date, clock[0] * 3_600 + clock[1] * 60 + clock[2])
        }
      }
      throw Mistake(
        message: Phrase(
          "ordered_at \"\(PlainText.shown(text))\" must be a time such as 2026-05-01T12:00:00.",
          "ordered_at \"\(PlainText.shown(text))\" 应为时间，如 2026-05-01T12:00:00。"))
    }
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
