import StoreDomain
import Testing

@testable import TerminalCore

@Suite("What the terminal sends becomes keys")
struct InputDecoderTests {
  /// Everything that `bytes` mean when they come as one and nothing follows.
  func decode(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [TerminalEvent] {
    var decoder = InputDecoder(sequences: sequences)
    var events = decoder.decode(Array(text.utf8))
    while decoder.patienceMilliseconds != nil { events += decoder.giveUpWaiting() }
    return events
  }

  @Test(
    "Keys of xterm, the Linux console, rxvt and old terminals",
    arguments: [
      ("a", .character("a")), (" ", .character(" ")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape), ("\u{10}", .control("p")),
      ("\u{0}", .control("@")), ("\u{1F}", .control("_")), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
      ("\u{1B}[1;5C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
      ("\u{1B}[1~", .home), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)),
      ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}Oq", .character("1")), ("\u{1B}OM", .enter),
      ("毛", .character("毛")), ("e\u{301}", .character("é")), ("👨‍👩‍👧", .character("👨‍👩‍👧")),
    ] as [(String, Key)])
  func keys(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test("Keys that follow each other stay apart")
  func sequences() {
    #expect(
      decode("2毛\u{1B}[A\u{1B}\r") == [
        .key(.character("2")), .key(.character("毛")), .key(.up), .key(.escape), .key(.enter),
      ])
    #expect(decode("\u{1B}\u{1B}[B") == [.key(.escape), .key(.down)])
  }

  @Test(
    "Esc is Esc, whatever key follows it closely",
    arguments: [
      ("x", .character("x")), ("1", .character("1")), ("毛", .character("毛")),
      ("[", .character("[")),
      ("O", .character("O")), ("é", .character("é")), ("\u{7F}", .backspace), ("\r", .enter),
      ("\t", .tab), ("\u{1B}", .escape), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
      ("\u{1B}[15~", .function(5)), ("\u{10}", .control("p")),
    ] as [(String, Key)])
  func escapeThenKey(bytes: String, key: Key) {
    #expect(decode("\u{1B}" + bytes) == [.key(.escape), .key(key)])
    #expect(
      decode("\u{1B}" + bytes, sequences: [Array("\u{1B}OB".utf8): .down])
        == [.key(.escape), .key(key)])
    #expect(decode("a\u{1B}\u{1B}" + bytes).suffix(2) == [.key(.escape), .key(key)])
  }

  @Test("Esc before and inside of a paste")
  func escapeAndPaste() {
    #expect(
      decode("\u{1B}\u{1B}[200~a\u{1B}\u{1B}[201~\u{1B}") == [
        .key(.escape), .paste("a\u{1B}"), .key(.escape),
      ])
  }

  @Test("The answer to a question that nobody asked is no key")
  func answers() {
    for answer in ["\u{1B}[?2026;2$y", "\u{1B}[?64;1;2c", "\u{1B}[>1;10;0c"] {
      #expect(decode("a" + answer + "b") == [.key(.character("a")), .key(.character("b"))])
    }
  }

  @Test("What terminfo says counts before the usual meaning")
  func terminfo() {
    #expect(
      decode("\u{1B}Qx", sequences: [Array("\u{1B}Q".utf8): .home]) == [
        .key(.home), .key(.character("x")),
      ])
  }

  @Test(
    "What means nothing here is not typed into a field",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[99~", "\u{1B}[201~", "\u{9B}", "\u{202E}",
      "\u{200B}",
    ])
  func unknown(bytes: String) {
    #expect(decode(bytes) == [])
  }

  @Test("Broken bytes are dropped and the keys after them count")
  func brokenBytes() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0xC3, 0x1B, 0x5B, 0x41]) == [.key(.up)])
    #expect(decoder.decode([0xFF, 0x80, 0x61]) == [.key(.character("a"))])
    #expect(decoder.decode([0xE6, 0xAF]) == [])
    #expect(decoder.giveUpWaiting() == [])
    #expect(decoder.decode([0x62]) == [.key(.character("b"))])
  }

  @Test("A paste is one event and none of its line breaks is Enter")
  func paste() {
    let text = String(repeating: "毛肚火锅\r\n番茄锅底\r", count: 400)
    let events = decode("a\u{1B}[200~\(text)\u{1B}[201~b")
    #expect(events.count == 3)
    #expect(events[1] == .paste(String(repeating: "毛肚火锅\n番茄锅底\n", count: 400)))
    #expect(events[2] == .key(.character("b")))
  }

  @Test("An escape sequence inside a paste is text")
  func escapesInPaste() {
    #expect(decode("\u{1B}[200~a\u{1B}[A\u{1B}[20b\u{1B}[201~") == [.paste("a\u{1B}[A\u{1B}[20b")])
  }

  @Test("A paste is cut at its limit, and the keys after it count")
  func longPaste() {
    let events = decode("\u{1B}[200~" + String(repeating: "x", count: 200_000) + "\u{1B}[201~q")
    #expect(
      events == [
        .paste(String(repeating: "x", count: InputDecoder.pasteLimit)), .key(.character("q")),
      ])
  }

  @Test("A paste whose end never comes can be left with Ctrl-C, and none of it confirms")
  func unfinishedPaste() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~half\r".utf8)) == [])
    #expect(decoder.patienceMilliseconds == 5000)
    #expect(decoder.giveUpWaiting() == [.paste("half\n")])
    #expect(decoder.patienceMilliseconds == nil)
    #expect(decoder.decode(Array("\rrest".utf8)) == [])
    #expect(decoder.giveUpWaiting() == [.paste("\nrest")])
    #expect(decoder.decode([0x03, 0x0D]) == [.key(.enter)])
  }

  @Test("A paste that pauses goes on, in the middle of a character and of the mark at its end")
  func pausingPaste() {
    var decoder = InputDecoder()
    var events = decoder.decode(Array("\u{1B}[200~毛".utf8) + [0xE8])
    events += decoder.giveUpWaiting()
    #expect(decoder.patienceMilliseconds == nil)
    events += decoder.decode([0x82, 0x9A] + Array("\u{1B}[20".utf8))
    events += decoder.giveUpWaiting()
    #expect(decoder.patienceMilliseconds == nil)
    events += decoder.decode(Array("1~x".utf8))
    #expect(
      events == [.paste("毛"), .paste("肚"), .key(.character("x"))])
  }

  @Test("Clicks and the wheel")
  func mouse() {
    #expect(decode("\u{1B}[<0;10;5M") == [.mouse(MouseEvent(.press, at: Point(column: 9, row: 4)))])
    #expect(
      decode("\u{1B}[<0;10;5m") == [.mouse(MouseEvent(.release, at: Point(column: 9, row: 4)))])
    #expect(
      decode("\u{1B}[<64;1;1M") == [.mouse(MouseEvent(.scrollUp, at: Point(column: 0, row: 0)))])
    #expect(decode("\u{1B}[<;;M") == [])
  }

  @Test("However the line cuts the bytes, the keys are the same", arguments: UInt64(1)...50)
  func cutAnywhere(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "毛肚", "\r", "\u{1B}", "\u{1B}[A", "\u{1B}OP", "\u{1B}[15~",
      "\u{1B}[200~x\r\u{1B}[y王\u{1B}[201~",
      "\u{1B}[<0;3;4M", "\t",
    ]
    let bytes = (0..<40).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
    var whole = InputDecoder()
    let expected = whole.decode(bytes) + whole.giveUpWaiting()
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...5, using: &random)
      events += decoder.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    events += decoder.giveUpWaiting()
    #expect(events == expected)
    #expect(decoder.patienceMilliseconds == nil)
  }

  @Test("No bytes at all break it, and it never waits for ever", arguments: UInt64(1)...50)
  func noise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var decoder = InputDecoder(sequences: [Array("\u{1B}[[Z".utf8): .home])
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x3B, 0x32, 0x30, 0x7E, 0x41, 0xE6, 0xAF, 0x9B, 0xF0, 0xFF, 0x03, 0x3C,
      0x4D,
    ]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      _ = decoder.decode(bytes)
      if Bool.random(using: &random) { _ = decoder.giveUpWaiting() }
    }
    for _ in 0..<3 { _ = decoder.giveUpWaiting() }
    #expect(decoder.patienceMilliseconds == nil)
  }
}
