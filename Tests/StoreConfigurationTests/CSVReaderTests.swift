import Testing

@testable import StoreConfiguration

@Suite("CSV files")
struct CSVReaderTests {
  private func read(_ text: String, longestField: Int = 16_384) -> [Result<CSVRecord, CSVProblem>] {
    Array(CSVReader(utf8: Array(text.utf8), longestField: longestField))
  }

  private func record(_ line: Int, _ fields: String...) -> Result<CSVRecord, CSVProblem> {
    .success(CSVRecord(line: line, fields: fields))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyKindOfLineEndIsOneLine(end: String) {
    let text = ["a,b", "\"1\(end)2\",3", "", "4,5"].joined(separator: end)
    #expect(
      read(text)
        == [
          record(1, "a", "b"), .success(CSVRecord(line: 2, fields: ["1\n2", "3"], lastLine: 3)),
          record(5, "4", "5"),
        ])
  }

  @Test func quotesKeepCommasAndQuotes() {
    #expect(
      read("\"a,b\",\"10\"\" plate\",,\"\"\n") == [record(1, "a,b", "10\" plate", "", "")])
  }

  @Test func anEmptyFileHasNoRecords() {
    #expect(read("").isEmpty)
    #expect(read("\n\r\n\r").isEmpty)
  }

  @Test func aStrayQuoteIsToldAndTheNextLinesAreRead() {
    #expect(
      read("a\n10\" plate,1\nb\n")
        == [record(1, "a"), .failure(.strayQuote(line: 2)), record(3, "b")])
  }

  @Test func textAfterAClosingQuoteIsTold() {
    #expect(
      read("\"a\" b,c\nd\n")
        == [.failure(.textAfterClosingQuote(line: 1, opened: 1)), record(2, "d")])
  }

  @Test func aQuoteThatSwallowsLinesIsToldWhereItOpensAndTheLinesAreReadAgain() {
    #expect(
      read("a,\"b\nc,d\ne,\"f\" g\nh,i\n")
        == [
          .failure(.textAfterClosingQuote(line: 3, opened: 1)),
          record(2, "c", "d"),
          .failure(.textAfterClosingQuote(line: 3, opened: 3)),
          record(4, "h", "i"),
        ])
  }

  @Test func aQuoteThatIsNeverClosedHidesNoOtherLine() {
    #expect(
      read("a,\"b\nc,d\ne\n")
        == [.failure(.quoteNeverClosed(opened: 1)), record(2, "c", "d"), record(3, "e")])
  }

  @Test(arguments: ["x", "\"x"])
  func aHugeFieldIsRefusedAndReadingGoesOn(opening: String) {
    let text = opening + String(repeating: "y", count: 200) + "\nb\n"
    #expect(
      read(text, longestField: 100)
        == [.failure(.fieldTooLong(line: 1, limit: 100)), record(2, "b")])
  }

  @Test(
    "The first line tells the separator",
    arguments: [
      "a;b;c\n1;2,5;3\n", "a\tb\tc\n1\t2,5\t3\n", "sep=;\na;b;c\n1;2,5;3\n",
      "sep=|\na|b|c\n1|2,5|3\n",
      "\"a;x\",b,c\n1,\"2,5\",3\n",
    ])
  func separators(text: String) {
    let found = read(text).map { try? $0.get().fields }
    #expect(found.count == 2)
    #expect(found.last == ["1", "2,5", "3"], "\(found)")
  }

  @Test("A quote that joins rows is told where it opens, and the rows are read again")
  func swallowedRows() {
    var reader = CSVReader(
      utf8: Array("id,item,price\nA,\"12 pizza,5\nB,beef,6\nC,10\",7\nD,pork,8\n".utf8))
    reader.rowWidth = 3
    #expect(
      Array(reader) == [
        record(1, "id", "item", "price"), .failure(.swallowedRows(opened: 2, closed: 4)),
        record(3, "B", "beef", "6"), .failure(.strayQuote(line: 4)), record(5, "D", "pork", "8"),
      ])
  }

  @Test("A text of several lines with a comma in it is a text")
  func longText() {
    var reader = CSVReader(utf8: Array("id,a,b,c,d\nA,\"Hello,\nyou\",x,y,z\n".utf8))
    reader.rowWidth = 5
    #expect(
      Array(reader).last
        == .success(CSVRecord(line: 2, fields: ["A", "Hello,\nyou", "x", "y", "z"], lastLine: 3)))
  }

  /// Whatever is written by the rules is read back as it was.
  @Test func whatIsWrittenByTheRulesIsReadBack() {
    var generator = SystemRandomNumberGenerator()
    let alphabet: [Character] = ["a", "毛", ",", "\"", "\n", " ", "é", "😀"]
    for _ in 0..<500 {
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<Int.random(in: 2...4, using: &generator)).map { _ in
          String(
            (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
              alphabet.randomElement(using: &generator)
            })
        }
      }
      let text =
        rows.map { row in
          row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
        }.joined(separator: "\n") + "\n"
      let found = read(text).map { try? $0.get().fields }
      #expect(found == rows, "\(text)")
    }
  }
}
