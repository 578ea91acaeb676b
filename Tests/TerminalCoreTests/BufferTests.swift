import StoreDomain
import Testing

@testable import TerminalCore

@Suite("Drawing on a screen in memory")
struct BufferTests {
  func buffer(columns: Int = 10, rows: Int = 1) -> Buffer {
    Buffer(size: Size(columns: columns, rows: rows))
  }

  @Test("A dish stands where it was written, a wide character on two columns")
  func writes() {
    var buffer = buffer()
    #expect(buffer.write("2 毛肚", at: Point(column: 1, row: 0), style: .strong) == 6)
    #expect(buffer.lines == [" 2 毛肚"])
    #expect(buffer[3, 0].width == 2)
    #expect(buffer[4, 0].width == 0)
    #expect(buffer.styledLines == [" {strong}2 毛肚{normal}"])
  }

  @Test(
    "A character of several code points stands as it was written",
    arguments: ["e\u{301}", "\u{E9}", "👩‍👩‍👧", "한", "\u{1112}\u{1161}\u{11AB}", "ก็"])
  func clusters(_ text: String) {
    var buffer = buffer()
    buffer.write(text + "x", at: Point(column: 0, row: 0))
    #expect(Array(buffer[0, 0].text.utf8) == Array(text.utf8))
    var again = self.buffer()
    again.write(text + "x", at: Point(column: 0, row: 0))
    #expect(buffer.hasSameRow(0, as: again))
    again.write("y", at: Point(column: 0, row: 0))
    #expect(!buffer.hasSameRow(0, as: again))
  }

  @Test("A wide character that has half a place becomes a space")
  func clipsAtTheRight() {
    var buffer = buffer(columns: 5)
    #expect(buffer.write("王女士", at: Point(column: 0, row: 0)) == 5)
    #expect(buffer.lines == ["王女"])
    #expect(buffer[4, 0] == .blank())
    #expect(buffer.write("ab毛x", at: Point(column: 0, row: 0), columns: 3) == 3)
    #expect(buffer[2, 0].text == " ")
    #expect(buffer[3, 0].text == " ", "the second half of 女 is freed")
  }

  @Test("A text that begins left of the screen shows what lies on it")
  func clipsAtTheLeft() {
    var buffer = buffer(columns: 4)
    buffer.write("毛肚x", at: Point(column: -1, row: 0))
    #expect(buffer.lines == [" 肚x"])
  }

  @Test("Drawing over one half of a wide character frees the other", arguments: [0, 1])
  func drawsOverHalves(column: Int) {
    var buffer = buffer(columns: 4)
    buffer.write("毛肚", at: Point(column: 0, row: 0))
    buffer.write("x", at: Point(column: column, row: 0))
    #expect(buffer.lines == [column == 0 ? "x 肚" : " x肚"])
  }

  @Test("Outside the screen nothing is drawn and nothing breaks")
  func outside() {
    var buffer = buffer(columns: 3, rows: 2)
    #expect(buffer.write("abc", at: Point(column: 5, row: 0)) == 0)
    #expect(buffer.write("abc", at: Point(column: 0, row: 7)) == 0)
    #expect(buffer.write("abc", at: Point(column: 0, row: -1)) == 0)
    #expect(buffer.write("abc", at: Point(column: 0, row: 0), columns: -4) == 0)
    buffer.fill(Rect(column: -5, row: -5, columns: 100, rows: 100), style: .good)
    buffer.restyle(Rect(column: 9, row: 9, columns: 1, rows: 1), style: .danger)
    #expect(buffer.text == "\n")
    var none = Buffer(size: Size(columns: 0, rows: 0))
    none.write("abc", at: Point(column: 0, row: 0))
    none.fill(none.bounds)
    #expect(none.lines.isEmpty)
  }

  @Test(
    "A long name ends with an ellipsis inside its field",
    arguments: [
      ("毛肚火锅", 8, "毛肚火锅"), ("毛肚火锅", 7, "毛肚火…"), ("毛肚火锅", 6, "毛肚…"), ("Beef tripe", 5, "Beef…"),
      ("Beef", 1, "…"),
    ])
  func ellipsis(text: String, columns: Int, expected: String) {
    var buffer = buffer()
    buffer.write(text, at: Point(column: 0, row: 0), columns: columns, overflow: .ellipsis)
    #expect(buffer.lines == [expected])
    #expect(displayWidth(truncated(text, columns: columns)) <= columns)
  }

  @Test("Money is right-aligned in its field, and what stood there is gone")
  func fields() {
    var buffer = buffer()
    buffer.write("xxxxxxxxxx", at: Point(column: 0, row: 0))
    buffer.writeField("38.00", at: Point(column: 1, row: 0), columns: 8, alignment: .trailing)
    #expect(buffer.lines == ["x   38.00x"])
    buffer.writeField("毛", at: Point(column: 1, row: 0), columns: 8, alignment: .centre)
    #expect(buffer.lines == ["x   毛   x"])
  }

  @Test("A row is never torn, whatever is drawn over it", arguments: UInt64(1)...20)
  func neverTorn(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = ["王", "毛肚火锅", "ab", "x", "ｶﾆ", "🍲", "e\u{301}毛", "👨‍👩‍👧!", "\u{1B}[A"]
    var buffer = buffer(columns: 12, rows: 2)
    for _ in 0..<300 {
      let point = Point(
        column: Int.random(in: -4...13, using: &random), row: Int.random(in: 0...1, using: &random))
      if Int.random(in: 0..<5, using: &random) == 0 {
        buffer.fill(
          Rect(
            column: point.column, row: point.row, columns: Int.random(in: 0...4, using: &random),
            rows: 1))
      } else {
        buffer.write(
          texts.randomElement(using: &random) ?? "", at: point,
          columns: Bool.random(using: &random) ? nil : Int.random(in: 0...6, using: &random))
      }
      for row in 0..<2 {
        #expect(buffer.row(row).reduce(0) { $0 + Int($1.width) } == 12)
        #expect(displayWidth(buffer.row(row).map(\.text).joined()) == 12)
      }
    }
  }

  @Test("A window drawn over another keeps inside the screen")
  func drawsBuffers() {
    var buffer = buffer(columns: 6, rows: 2)
    buffer.write("毛肚火", at: Point(column: 0, row: 0))
    var window = Buffer(size: Size(columns: 3, rows: 1))
    window.write("x王", at: Point(column: 0, row: 0))
    buffer.draw(window, at: Point(column: 1, row: 0))
    #expect(buffer.lines == [" x王火", ""])
    buffer.draw(window, at: Point(column: 4, row: 1))
    #expect(buffer.lines == [" x王火", "    x"])
  }
}
