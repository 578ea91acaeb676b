/// Reads CSV strictly by RFC 4180, record by record, and goes on after a bad record, so that one
/// reading finds every problem. LF, CRLF and CR end a line; blank lines are passed over.
///
/// The first line tells the separator: a comma, a semicolon or a tab, as spreadsheets write them in
/// different countries, or the one that Excel's own line `sep=;` names.
public struct CSVReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let longestField: Int
  private let separator: UInt8
  private var position = 0
  private var line = 1

  /// How many fields a row has, once the header is known: a quoted field that holds as many
  /// separators as rows do is then told as the rows that it swallowed.
  public var rowWidth: Int?
  /// The line on which the last bad record began, as it stands in the file.
  public private(set) var badLine = CSVRecord(line: 0, fields: [])

  /// - Parameter utf8: the file's text without a byte order mark.
  /// - Parameter longestField: in bytes.
  public init(utf8: [UInt8], longestField: Int = 16_384) {
    bytes = utf8
    self.longestField = longestField
    let named = Self.namedSeparator(utf8)
    separator = named ?? Self.likelySeparator(utf8)
    if named != nil { skipLine() }
  }

  /// Whether the last record was the file's last and no line end follows it, as in a file that was
  /// cut off.
  public var endsInsideLine: Bool {
    position == bytes.count && bytes.last.map { !isLineEnd($0) } ?? false
  }

  /// The next record, or the problem that stands in its place; nil at the end of the file.
  public mutating func next() -> Result<CSVRecord, CSVProblem>? {
    skipBlankLines()
    guard position < bytes.count else { return nil }
    let start = (position: position, line: line)
    do throws(CSVProblem) {
      let record = try record()
      if swallowedRows(record) {
        throw CSVProblem.swallowedRows(opened: record.line, closed: record.lastLine)
      }
      return .success(record)
    } catch {
      // A quote that swallowed further lines was the mistake itself: they are read again.
      (position, line) = start
      skipLine()
      badLine = CSVRecord(line: start.line, fields: naiveFields(start.position))
      return .failure(error)
    }
  }

  private mutating func record() throws(CSVProblem) -> CSVRecord {
    let firstLine = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    let lastLine = line
    skipLineEnd()
    return CSVRecord(line: firstLine, fields: fields, lastLine: lastLine)
  }

  private mutating func field() throws(CSVProblem) -> String {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quotedField() }
    let start = position
    while position < bytes.count, !endsField(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\"") { throw .strayQuote(line: line) }
      position += 1
    }
    guard position - start <= longestField else {
      throw .fieldTooLong(line: line, limit: longestField)
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedField() throws(CSVProblem) -> String {
    let opened = line
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          text.append(byte)
          position += 1
          continue
        }
        guard position == bytes.count || endsField(bytes[position]) else {
          throw .textAfterClosingQuote(line: line, opened: opened)
        }
        return String(decoding: text, as: UTF8.self)
      }
      // Checked on the way, so that a missing quote never reads the rest of a large file.
      guard text.count < longestField else {
        throw .fieldTooLong(line: opened, limit: longestField)
      }
      if isLineEnd(byte) {
        skipLineEnd()
        text.append(UInt8(ascii: "\n"))
      } else {
        text.append(byte)
        position += 1
      }
    }
    throw .quoteNeverClosed(opened: opened)
  }

  // MARK: Rows that a quote joins

  private func swallowedRows(_ record: CSVRecord) -> Bool {
    guard let rowWidth, record.lastLine > record.line else { return false }
    let long = record.fields.filter { $0.contains("\n") }
    let breaks = record.lastLine - record.line
    let separators = long.reduce(0) { $0 + $1.utf8.count { $0 == separator } }
    return separators > 1 && separators * 2 >= breaks * (rowWidth - 1)
  }

  /// A line parted at each separator, whatever its quotes mean.
  private func naiveFields(_ start: Int) -> [String] {
    var end = start
    while end < bytes.count, !isLineEnd(bytes[end]) { end += 1 }
    return bytes[start..<end].split(separator: separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: Separators

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != UInt8(ascii: "\"") }
    guard line.count == 5, String(decoding: line, as: UTF8.self).lowercased().hasPrefix("sep="),
      let last = line.last, separators.contains(last) || last == UInt8(ascii: "|")
    else { return nil }
    return last
  }

  private static func likelySeparator(_ bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? separators[0]
  }

  // MARK: Lines

  private mutating func skipLine() {
    while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
    skipLineEnd()
  }

  private mutating func skipBlankLines() {
    while position < bytes.count, isLineEnd(bytes[position]) { skipLineEnd() }
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count, isLineEnd(bytes[position]) else { return }
    let isReturn = bytes[position] == 0x0D
    position += 1
    if isReturn, position < bytes.count, bytes[position] == 0x0A { position += 1 }
    line += 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func endsField(_ byte: UInt8) -> Bool { byte == separator || isLineEnd(byte) }
}
