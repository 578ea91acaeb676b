import PhraseCatalogue
import Testing

@Suite("Finding the phrases in the source")
struct PhraseScannerTests {
  private func found(_ source: String) -> [[String]] {
    PhraseScanner.phrases(in: source, file: "a.swift").map { [$0.english, $0.chinese] }
  }

  @Test(
    arguments: [
      (#"Phrase("two", "二")"#, ["two", "二"]),
      (#"Phrase("a \"word\"\n", "\u{4E00}")"#, ["a \"word\"\n", "一"]),
      (#"Phrase("\(name), \(f("x, )"))", "\(name)")"#, [#"\(name), \(f("x, )"))"#, #"\(name)"#]),
      ("Phrase(\n  \"one \"\n    + \"two\",\n  \"三\")", ["one two", "三"]),
      (##"Phrase(#"raw \d"#, "四")"##, [#"raw \d"#, "四"]),
      (#"Phrase(isOn ? "on" : "off", "开")"#, [#"{isOn ? "on" : "off"}"#, "开"]),
      (#"Phrase("a" + b, c)"#, [#"{"a" + b}"#, "{c}"]),
    ])
  func aPhraseIsReadAsItStands(source: String, texts: [String]) {
    #expect(found(source) == [texts])
  }

  @Test(
    arguments: [
      #"// Phrase("a", "b")"#, #"/* /* */ Phrase("a", "b") */"#, #"let a = "Phrase(\"a\", \"b\")""#,
      #"FoundPhrase("a", "b")"#, #"Phrase(english: "a", chinese: "b")"#, "init(_ a: Phrase)",
      #"Phrase(row)"#,
    ])
  func whatIsNoPhraseIsPassedOver(source: String) {
    #expect(found(source).isEmpty)
  }

  @Test func aPhraseWithinAPhraseIsFoundToo() {
    #expect(
      found(#"Phrase(f(Phrase("in", "内")), "外")"#) == [
        [#"{f(Phrase("in", "内"))}"#, "外"], ["in", "内"],
      ])
  }

  @Test func linesAreCountedFromOne() {
    let source = "// one\n\nlet a = \"\"\"\n  x\n  \"\"\"\nPhrase(\"a\", \"甲\")\n"
    #expect(PhraseScanner.phrases(in: source, file: "a").map(\.line) == [6])
  }

  @Test("Whatever a text holds, its literal gives it back", arguments: UInt64(1)...200)
  func anyText(seed: UInt64) {
    var state = seed
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = ["a", "毛", "\"", "\\", "\n", "\t", "(", ")", ",", "{", "+", "#", "//", "é", " "]
    let text = (0..<random(30)).map { _ in pieces[random(pieces.count)] }.joined()
    let literal = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }.joined()
    #expect(found("let p = Phrase(\"\(literal)\", \"\(literal)\")") == [[text, text]])
  }

  @Test func commasAndQuotesAreKeptApartInTheCSV() {
    let phrase = FoundPhrase(file: "a", line: 3, english: "a, \"b\"", chinese: "甲")
    #expect(FoundPhrase.csv([phrase]) == "file,line,English,中文\r\na,3,\"a, \"\"b\"\"\",甲\r\n")
  }
}
