import Testing

@testable import TerminalCore

/// Texts that try to leave their place on the screen.
let hostileTexts: [String] = [
  "\u{1B}[31mred", "\u{1B}]0;title\u{7}", "\u{9B}2J", "a\nb\r\nc\rd", "tab\there", "nul\0nul",
  "del\u{7F}",
  "\u{202E}reversed", "\u{2066}isolated\u{2069}", "\u{200B}\u{FEFF}nothing", "a\u{200D}b",
  "a\u{200C}b",
  "line\u{2028}paragraph\u{2029}next\u{85}",
  "z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}", "\u{301}first",
  "王\u{1B}女士", "\u{FFFE}\u{FFFF}", "🏴\u{E0067}\u{E0062}\u{E007F}", "soft\u{AD}hyphen",
  "❤\u{FE0F}\u{200D}🔥\u{200D}",
  "\u{FE0F}\u{FE0F}", "👍🏽🏽🏽",
]

@Suite("Text from outside is data")
struct SanitisingTests {
  @Test("Nothing that commands a terminal or hides is left", arguments: hostileTexts)
  func nothingHostileIsLeft(text: String) {
    for scalar in sanitised(text).unicodeScalars {
      #expect(scalar.value >= 0x20)
      #expect(!(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
      #expect(!(0x2066...0x2069).contains(scalar.value))
      #expect(![0x200B, 0x200C, 0x2028, 0x2029, 0xFEFF, 0xAD].contains(scalar.value))
    }
  }

  @Test("Sanitising twice changes nothing more", arguments: hostileTexts)
  func twiceIsOnce(text: String) {
    #expect(sanitised(sanitised(text)) == sanitised(text))
  }

  @Test(
    "What a guest wrote stays readable",
    arguments: [
      ("王女士\n二楼", "王女士 二楼"), ("a\r\nb", "a b"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\u{202E}b", "ab"),
      ("👨‍👩‍👧", "👨‍👩‍👧"), ("ab\u{200D}c", "abc"), ("Dvořák", "Dvořák"), ("毛肚", "毛肚"),
      ("e\u{301}", "e\u{301}"),
    ])
  func readable(text: String, expected: String) {
    #expect(Array(sanitised(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Every single code point is harmless after sanitising")
  func everyCodePoint() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for kept in sanitised("a\(scalar)").unicodeScalars
      where kept.properties.generalCategory == .control {
        Issue.record("U+\(String(value, radix: 16)) leaves a control character")
      }
    }
  }
}
