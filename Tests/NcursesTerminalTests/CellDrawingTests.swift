import Testing

@testable import NcursesTerminal

@Suite("Handing a cell to ncurses")
struct CellDrawingTests {
  /// As the C library counts: emoji and Chinese two, marks none, what it does not know −1.
  func columns(_ value: UInt32) -> Int {
    switch value {
    case 0x300..<0x370, 0x20E3: 0
    case 0x4E00...0x9FFF, 0x1F300...0x1F6FF: 2
    case 0x1FAE9: -1
    default: 1
    }
  }

  @Test(
    "The parts of a cell take exactly its columns",
    arguments: [
      ("a", 1, [[0x61]]), ("毛", 2, [[0x6BDB]]), ("e\u{301}", 1, [[0x65, 0x301]]),
      ("❤\u{FE0F}", 2, [[0x2764], [0x20]]), ("1\u{FE0F}\u{20E3}", 2, [[0x31, 0x20E3], [0x20]]),
      ("👨‍👩‍👧", 2, [[0x1F468]]), ("👍🏽", 2, [[0x1F44D]]), ("🇨🇳", 2, [[0x1F1E8], [0x1F1F3]]),
      ("\u{1FAE9}", 2, [[0x3F], [0x20]]),
    ] as [(String, Int, [[UInt32]])])
  func parts(text: String, width: Int, expected: [[UInt32]]) {
    #expect(CellDrawing(text: text, width: width, columns: columns).parts == expected)
  }
}
