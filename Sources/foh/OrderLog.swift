import Foundation
import StoreConfiguration
import StoreDomain
import Suggestions
import TerminalCore
import TextEncodings

/// A log of orders, read row by row; a row that cannot be read is told with its line and left out,
/// and the rest is read.
struct OrderLog {
  private(set) var orders: [LoggedOrder] = []
  private(set) var problems: [ConfigurationProblem] = []
  let notice: Phrase?
  private let path: String

  /// Reads member, order, ordered_at (empty, seconds since 1970, or `2026-05-01T12:00:00`) and items,
  /// their ids separated by spaces; in a file of what is to come there may be no items.
  ///
  /// - Throws: `ConfigurationError` when the file cannot be read at all, or a column is missing.
  static func members(
    path: String, named: TextEncoding?, mayLackItems: Bool = false
  ) throws -> OrderLog {
    var seen: Set<[String]> = []
    return try OrderLog(path, named, ["member", "order", "ordered_at", "items"]) { log, row in
      let (member, order) = (row[0], row[1])
      guard !member.isEmpty else { throw Problem.empty("member") }
      guard let number = Int(order), number > 0 else { throw Problem.noNumber("order", order) }
      let items = row[3].split(whereSeparator: \.isWhitespace).map(String.init)
      guard mayLackItems || !items.isEmpty else { throw Problem.empty("items") }
      let seconds = try seconds(row[2])
      guard seen.insert([member, order]).inserted else {
        throw Problem.twice("member \(member), order \(order)")
      }
      log.orders.append(
        LoggedOrder(
          member: member, number: number, seconds: seconds, items: items.withoutRepeats))
    }
  }

  /// Reads order, ordered_at, item and quantity, one row an item; into the orders in the order of time.
  ///
  /// - Throws: `ConfigurationError` when the file cannot be read at all, or a column is missing.
  static func checks(path: String, named: TextEncoding?) throws -> OrderLog {
    var places: [String: Int] = [:]
    var log = try OrderLog(path, named, ["order", "ordered_at", "item", "quantity"]) { log, row in
      let (order, item, quantity) = (row[0], row[2], row[3])
      guard !order.isEmpty else { throw Problem.empty("order") }
      guard !item.isEmpty else { throw Problem.empty("item") }
      guard let portions = Double(quantity), portions.isFinite, portions > 0 else {
        throw Problem.noNumber("quantity", quantity)
      }
      guard let seconds = try seconds(row[1]) else { throw Problem.empty("ordered_at") }
      guard let place = places[order] else {
        places[order] = log.orders.count
        log.orders.append(
          LoggedOrder(member: order, number: 1, seconds: seconds, items: [item]))
        return
      }
      guard log.orders[place].seconds == seconds else { throw Problem.otherTime(order) }
      if !log.orders[place].items.contains(item) { log.orders[place].items.append(item) }
    }
    log.orders = log.orders.enumerated().sorted {
      ($0.element.seconds ?? 0, $0.offset) < ($1.element.seconds ?? 0, $1.offset)
    }.map(\.element)
    return log
  }

  private init(
    _ path: String, _ named: TextEncoding?, _ columns: [String],
    row read: (inout OrderLog, [String]) throws -> Void
  ) throws {
    let text = try SetupFile.decoded(try SetupFile.bytes(atPath: path), file: path, named: named)
    self.path = path
    notice = SetupFile.notice(of: text, file: path)
    var reader = CSVReader(utf8: text.utf8, longestField: 1 << 20)
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
    while let result = reader.next() {
      switch result {
      case .failure(let problem): refuse(problem.line, problem.message)
      case .success(let record):
        do {
          // Spreadsheets do not write blank fields at the end of a row.
          guard record.fields.count <= names.count else {
            throw Problem.width(record.fields.count, names.count)
          }
          try read(
            &self,
            places.map { place in
              place < record.fields.count
                ? record.fields[place].trimmingCharacters(in: .whitespaces) : ""
            })
        } catch let problem as Problem {
          refuse(record.line, problem.message)
        }
      }
    }
  }

  private mutating func refuse(_ line: Int, _ message: Phrase) {
    problems.append(ConfigurationProblem(file: path, line: line, message: message))
  }

  // MARK: Times

  private static let isoStyle = Date.ISO8601FormatStyle().year().month().day()
    .dateTimeSeparator(.standard).time(includingFractionalSeconds: false)

  private static func seconds(_ text: String) throws(Problem) -> Int? {
    if text.isEmpty { return nil }
    // No order was made after the year 9999.
    if let seconds = Int(text), seconds.magnitude < 253_402_300_800 { return seconds }
    let local = text.replacing(" ", with: "T")
    let plain = local.hasSuffix("Z") ? String(local.dropLast()) : local
    guard let date = try? isoStyle.parse(plain) else { throw .noTime(text) }
    return Int(date.timeIntervalSince1970)
  }

  // MARK: What is wrong with a row

  private enum Problem: Error {
    case empty(String)
    case noNumber(String, String)
    case noTime(String)
    case twice(String)
    case otherTime(String)
    case width(Int, Int)

    /// As a terminal may show it.
    private func shown(_ text: String) -> String { String(sanitised(text).prefix(40)) }

    var message: Phrase {
      switch self {
      case .empty(let column):
        Phrase("\(column) is empty. Every row needs one.", "\(column) 为空，每行都需要。")
      case .noNumber(let column, let text):
        Phrase(
          "\(column) is \"\(shown(text))\". Write a number above 0.",
          "\(column) 为“\(shown(text))”，请填写大于 0 的数。")
      case .noTime(let text):
        Phrase(
          "ordered_at is \"\(shown(text))\". Write seconds since 1970, or "
            + "2026-05-01T12:00:00.",
          "ordered_at 为“\(shown(text))”，请填写 1970 年起的秒数，或 2026-05-01T12:00:00。")
      case .twice(let row):
        Phrase(
          "\(shown(row)) is there twice. Remove one.",
          "\(shown(row)) 出现了两次，请删掉一行。")
      case .otherTime(let order):
        Phrase(
          "order \(shown(order)) has another time on a row before. Give it one.",
          "订单 \(shown(order)) 与前面的行时间不同，请统一。")
      case .width(let count, let width):
        Phrase(
          "the row has \(count) fields, the first line has \(width).",
          "该行有 \(count) 个字段，表头有 \(width) 个。")
      }
    }
  }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
