import Foundation
import PhraseCatalogue
import Testing

@Suite("What the program says")
struct ProgramPhrasesTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private func phrases() throws -> [FoundPhrase] {
    let phrases = try PhraseScanner.phrases(below: Self.sources)
    try #require(phrases.count > 1_000)
    return phrases
  }

  private func places(_ phrases: [FoundPhrase]) -> [String] {
    phrases.map { "\($0.file):\($0.line) \($0.english) | \($0.chinese)" }
  }

  @Test func everyPhraseHasBothLanguages() throws {
    func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
    let halves = try phrases().filter { isBlank($0.english) != isBlank($0.chinese) }
    #expect(places(halves) == [])
  }

  /// What is Chinese in an English text on purpose.
  private static let chineseInEnglish: Set<String> = [
    // The other language is offered in its own name.
    "中文",
    // A discount may be typed as the trade says it.
    "10% or 20.00", "type it like 10%, 9折 or \\(example)",
  ]

  @Test func noChineseStandsInAnEnglishText() throws {
    let mixed = try phrases().filter { phrase in
      !Self.chineseInEnglish.contains(phrase.english)
        && FoundPhrase.fixedPart(of: phrase.english).unicodeScalars.contains(where: isChinese)
    }
    #expect(places(mixed) == [])
  }

  @Test func noLanguageIsPutIntoTheOther() throws {
    let crossed = try phrases().filter {
      $0.english.contains(".chinese") || $0.chinese.contains(".english")
    }
    #expect(places(crossed) == [])
  }

  private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60: true
    default: false
    }
  }
}
