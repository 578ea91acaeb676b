import Foundation
import StoreDomain
import TextEncodings

/// A gateway's statement of what it took and gave back, as it is downloaded: Alipay's and WeChat Pay's
/// bills of trades, or a table of a card terminal's operator. See ``StatementLayout``.
///
/// Whose wallet it was is not read. A bad row is told with its line, and the rest is read.
public struct GatewayStatementFile: Sendable {
  public let kind: GatewaySetting.Kind
  public let entries: [StatementEntry]
  /// One for each row that could not be read, and for a statement that is cut off.
  public let problems: [ConfigurationProblem]
  /// The time of which it tells; nil when it has no row and does not say.
  public let covered: Range<Timestamp>?
  /// What to say about its encoding.
  public let notice: Phrase?

  /// Reads the file at a path.
  ///
  /// - Parameters:
  ///   - named: its encoding; nil to find it out.
  ///   - store: the store's clock, on which a card terminal's operator writes. Both wallets write
  ///     Beijing time.
  /// - Throws: `ConfigurationError` when it cannot be read at all, or is no such statement.
  public init(
    contentsOf path: String, named: TextEncoding? = nil, currency: Currency, store: StoreCalendar
  ) throws(ConfigurationError) {
    let bytes = try SetupFile.bytes(atPath: path)
    try self.init(bytes, file: path, named: named, currency: currency, store: store)
  }

  /// - Parameter file: the name that problems and places give.
  public init(
    _ bytes: [UInt8], file: String, named: TextEncoding? = nil, currency: Currency,
    store: StoreCalendar
  ) throws(ConfigurationError) {
    let text = try SetupFile.decoded(bytes, file: file, named: named)
    notice = SetupFile.notice(of: text, file: file)
    var reader = StatementReader(file: file, currency: currency, store: store)
    // Other separators of lines stand inside of goods' names.
    let lines = text.text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    for (index, line) in lines.enumerated() { reader.read(String(line), line: index + 1) }
    guard let layout = reader.layout else { throw Self.unknown(file) }
    reader.finish()
    kind = layout.kind
    entries = reader.entries
    problems = reader.problems
    covered = reader.covered
  }

  private static func unknown(_ file: String) -> ConfigurationError {
    let names = StatementLayout.all.map { layout in
      "\(layout.kind.name.english): \(layout.needed.compactMap(\.first).joined(separator: ","))"
    }
    let chinese = StatementLayout.all.map { layout in
      "\(layout.kind.name.chinese)：\(layout.needed.compactMap(\.first).joined(separator: ","))"
    }
    return ConfigurationError(problems: [
      ConfigurationProblem(
        file: file, line: nil,
        message: Phrase(
          "no line names the columns of a statement. Download the bill of trades, not that of "
            + "funds, and do not change it. Columns: \(names.joined(separator: "; ")).",
          "没有找到账单表头。请下载业务（交易）账单，而非资金账单，且不要改动。所需列：\(chinese.joined(separator: "；"))。"))
    ])
  }
}
