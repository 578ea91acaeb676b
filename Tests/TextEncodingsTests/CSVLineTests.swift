import Testing

@testable import TextEncodings

@Suite("Rows of CSV")
struct CSVLineTests {
  @Test(
    "What begins like a formula is none in a spreadsheet, and an amount below zero stays one",
    arguments: [
      ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("@sum", "'@sum"), ("+1-1", "'+1-1"),
      ("-2+3", "'-2+3"), ("-1200", "-1200"), ("4200000123", "4200000123"), ("", ""),
      ("\tx", "'\tx"), ("a,b", "\"a,b\""), ("\"\u{301}", "\"\"\"\u{301}\""),
    ])
  func fields(text: String, written: String) {
    #expect(CSVLine.text([text, "x"]) == written + ",x\r\n")
  }
}
