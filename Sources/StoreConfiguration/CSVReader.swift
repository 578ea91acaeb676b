import StoreDomain

/// One record of a CSV file.
public struct CSVRecord: Equatable, Sendable {
  /// The line on which the record begins, from 1.
  public let line: Int
  public let fields: [String]

  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// A place where a CSV file breaks the rules of RFC 4180.
public enum CSVProblem: Error, Equatable, Sendable {
  /// A quote inside a field that does not begin with one.
  case strayQuote(line: Int)
  /// Text between the quote that closes a field and the next comma. `opened` is the line of the
  /// opening quote: when it is another line, the quote there was probably never meant to open.
  case textAfterClosingQuote(line: Int, opened: Int)
  /// A quote that nothing closes before the end of the file.
  case quoteNeverClosed(opened: Int)
  case fieldTooLong(line: Int, limit: Int)

  /// The line to look at.
  public var line: Int {
    switch self {
    case .strayQuote(let line), .fieldTooLong(let line, _): line
    case .textAfterClosingQuote(_, let opened), .quoteNeverClosed(let opened): opened
    }
  }

  /// What is wrong and what to do.
  public var message: Phrase {
    switch self {
    case .strayQuote:
      Phrase(
        "a quote stands inside a field. Put the whole field in quotes and write the quote twice: "
          + "\"10\"\" plate\".",
        "字段中间出现引号。请把整个字段用引号括起来，里面的引号写两次，如 \"10\"\"盘\"。")
    case .textAfterClosingQuote(let line, let opened) where line != opened:
      Phrase(
        "the quote opened on this line is closed only on line \(line), with text after it. Remove "
          + "the stray quote, or write it twice inside a quoted field.",
        "本行开始的引号到第 \(line) 行才结束，且后面还有文字。请删掉多余的引号，或在引号字段内写两次。")
    case .textAfterClosingQuote:
      Phrase(
        "there is text after a closing quote. Put a comma after it, or write a quote that belongs "
          + "to the text twice.",
        "结束引号后面还有文字。请补上逗号；如果引号是内容的一部分，请写两次。")
    case .quoteNeverClosed:
      Phrase(
        "the quote opened on this line is never closed. Close it, or remove it.",
        "本行的引号没有结束。请补上结束引号，或删掉它。")
    case .fieldTooLong(_, let limit):
      Phrase(
        "a field is longer than \(limit) bytes. Shorten it; often a quote is missing.",
        "字段超过 \(limit) 字节。请缩短；常见原因是少了引号。")
    }
  }
}

/// Reads CSV strictly by RFC 4180, record by record, and goes on after a bad record, so that one
/// reading finds every problem. LF, CRLF and CR end a line; blank lines are passed over.
public struct CSVReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let longestField: Int
  private var position = 0
  private var line = 1

  /// - Parameter utf8: the file's text without a byte order mark.
  /// - Parameter longestField: in bytes.
  public init(utf8: [UInt8], longestField: Int = 16_384) {
    bytes = utf8
    self.longestField = longestField
  }

  /// How much has been read, in bytes, for a progress bar.
  public var bytesRead: Int { position }
  public var totalBytes: Int { bytes.count }

  /// The next record, or the problem that stands in its place; nil at the end of the file.
  public mutating func next() -> Result<CSVRecord, CSVProblem>? {
    skipBlankLines()
    guard position < bytes.count else { return nil }
    let start = (position: position, line: line)
    do {
      return .success(try record())
    } catch {
      recover(from: error, start: start)
      return .failure(error)
    }
  }

  private mutating func record() throws(CSVProblem) -> CSVRecord {
    let firstLine = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    skipLineEnd()
    return CSVRecord(line: firstLine, fields: fields)
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

  /// After a bad record reading goes on at the line after the mistake. A quote that swallowed
  /// further lines was the mistake itself, so those lines are read again.
  private mutating func recover(from problem: CSVProblem, start: (position: Int, line: Int)) {
    switch problem {
    case .strayQuote: break
    case .textAfterClosingQuote, .quoteNeverClosed, .fieldTooLong:
      (position, line) = start
      while line < problem.line, position < bytes.count { skipLine() }
    }
    skipLine()
  }

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

  private func endsField(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || isLineEnd(byte) }
}
