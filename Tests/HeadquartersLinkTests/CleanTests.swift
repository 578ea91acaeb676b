import HeadquartersLink
import Testing

@Suite("Text of another machine")
struct CleanTests {
  @Test("reaches no terminal as a command")
  func clean() {
    let hostile = "\u{1B}[2J\u{7}\u{202E}evil\n\u{9B}31m" + String(repeating: "长", count: 500)
    let text = Verdict.clean(hostile)
    #expect(text.count <= 200)
    #expect(
      text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      })
  }
}
