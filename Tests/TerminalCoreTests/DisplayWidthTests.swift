import StoreDomain
import Testing

@testable import TerminalCore

#if canImport(Glibc)
  import Glibc
#endif

@Suite("What a name or a dish takes on the screen")
struct DisplayWidthTests {
  @Test(
    "Texts that a restaurant meets take the columns that a terminal gives them",
    arguments: [
      ("Anna", 4), ("", 0), ("王女士", 6), ("毛肚 Beef tripe", 15), ("ｶﾆ", 2), ("ＡＢ", 4),
      ("e\u{301}", 1),
      ("Dvořák", 6), ("…", 1), ("·", 1), ("¥38.00", 6), ("￥38", 4), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("🍲", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("1\u{FE0F}\u{20E3}", 2),
      ("。", 2), ("「包间」", 8), ("กำ", 2), ("葛\u{E0100}", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test("What is measured is what is drawn, for hostile text too", arguments: hostileTexts)
  func measuredIsDrawn(text: String) {
    var buffer = Buffer(size: Size(columns: 200, rows: 1))
    #expect(buffer.write(text, at: Point(column: 0, row: 0)) == displayWidth(text))
  }

  @Test("The short way for plain text measures as the long way does", arguments: UInt64(1)...50)
  func shortWay(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x37F, 0x1100...0x11FF, 0x2000...0x206F, 0x2500...0x25FF, 0x3000...0x30FF,
      0x4E00...0x4E20, 0xAC00...0xAC20, 0xFF00...0xFFEF, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F468,
    ]
    for _ in 0..<100 {
      let text = String(
        String.UnicodeScalarView(
          (0..<4).compactMap { _ in
            ranges.randomElement(using: &random).flatMap {
              Unicode.Scalar(UInt32.random(in: $0, using: &random))
            }
          }))
      let expected = sanitised(text).reduce(0) { $0 + $1.columns }
      #expect(displayWidth(text) == expected, "\(text.unicodeScalars.map { $0.value })")
      var buffer = Buffer(size: Size(columns: 12, rows: 1))
      #expect(buffer.write(text, at: Point(column: 0, row: 0)) == expected)
    }
  }

  #if canImport(Glibc)
    @Test("Every assigned character is as wide as ncurses believes")
    func agreesWithTheCLibrary() throws {
      let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
      let previous = uselocale(locale)
      defer {
        uselocale(previous)
        freelocale(locale)
      }
      // Glibc's module leaves `wcwidth` out, so it is asked for by name.
      let symbol = try #require(dlsym(dlopen(nil, RTLD_NOW), "wcwidth"))
      let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
      var differences: [String] = []
      for value in UInt32(0x20)...0x3FFFF {
        guard let scalar = Unicode.Scalar(value), !Self.isKnownDifference(scalar) else { continue }
        let expected = Int(wcwidth(wchar_t(value)))
        if expected >= 0, expected != scalar.columns {
          differences.append("U+\(String(value, radix: 16)): \(scalar.columns), not \(expected)")
        }
      }
      #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(20))")
    }

    /// Format characters, which never reach a buffer, and a few newer than one of the two tables.
    private static func isKnownDifference(_ scalar: Unicode.Scalar) -> Bool {
      sanitised(String(scalar)) != String(scalar)
    }
  #endif
}
