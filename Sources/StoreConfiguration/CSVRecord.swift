import StoreDomain

/// One record of a CSV file.
public struct CSVRecord: Equatable, Sendable {
  /// The line on which the record begins, from 1.
  public let line: Int
  public let fields: [String]
  /// The line on which it ends: another one when a quoted field holds line breaks.
  public let lastLine: Int

  public init(line: Int, fields: [String], lastLine: Int? = nil) {
    self.line = line
    self.fields = fields
    self.lastLine = lastLine ?? line
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
  /// A quoted field that holds what look like further rows: a quote that was never meant to open
  /// or close would join rows into one.
  case swallowedRows(opened: Int, closed: Int)

  /// The line to look at.
  public var line: Int {
    switch self {
    case .strayQuote(let line), .fieldTooLong(let line, _): line
    case .textAfterClosingQuote(_, let opened), .quoteNeverClosed(let opened),
      .swallowedRows(let opened, _):
      opened
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
    case .swallowedRows(_, let closed):
      Phrase(
        "the quote opened on this line is closed only on line \(closed), and what look like rows "
          + "stand between. Remove the stray quote, or write it twice inside a quoted field.",
        "本行开始的引号到第 \(closed) 行才结束，中间像是其他行的内容。请删掉多余的引号，或在引号字段内写两次。")
    case .fieldTooLong(_, let limit):
      Phrase(
        "a field is longer than \(limit) bytes. Shorten it; often a quote is missing.",
        "字段超过 \(limit) 字节。请缩短；常见原因是少了引号。")
    }
  }
}
