import StoreDomain
import Testing
import TypedKeys

@testable import TerminalCore

@Suite("However the line brings the bytes, the keys are the same")
struct ArrivingBytesTests {
  /// What the console hears of `pieces`, each after so many milliseconds of silence.
  private func events(of pieces: [(bytes: [UInt8], after: Int)]) -> [TerminalEvent] {
    let terminal = InMemoryTerminal()
    for piece in pieces { terminal.receive(piece.bytes, afterMilliseconds: piece.after) }
    terminal.receive([], afterMilliseconds: 60_000)
    var events: [TerminalEvent] = []
    while let event = terminal.nextEvent(timeoutMilliseconds: 0) { events.append(event) }
    return events
  }

  @Test("Random keys in one piece, in every two, and byte by byte", arguments: UInt64(1)...30)
  func everySplit(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let typed = (0..<20).map { _ in TypedKey.random(using: &random) }
    let bytes = typed.flatMap(\.bytes)
    let expected = typed.map(\.event)
    #expect(events(of: [(bytes, 0)]) == expected)
    for split in 1..<bytes.count {
      let parts = [(Array(bytes[..<split]), 0), (Array(bytes[split...]), 20)]
      #expect(events(of: parts) == expected, "split at \(split)")
    }
    #expect(events(of: bytes.map { ([$0], 1) }) == expected)
  }

  @Test("Random keys in random pieces after random silences", arguments: UInt64(1)...200)
  func randomSilences(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let typed = (0..<40).map { _ in TypedKey.random(using: &random) }
    #expect(
      events(of: TypedKey.pieces(of: typed, using: &random)) == typed.map(\.event))
  }

  @Test("After a silence Esc counts, and what follows is typed")
  func silence() {
    #expect(
      events(of: [([0x1B], 0), (Array("x".utf8), 25)])
        == [.key(.escape), .key(.character("x"))])
    #expect(events(of: [([0x1B], 0), (Array("[A".utf8), 24)]) == [.key(.up)])
  }
}

extension TypedKey {
  private static let known: [TypedKey] = [
    TypedKey(.enter, sentAs: "\r"), TypedKey(.tab, sentAs: "\t"),
    TypedKey(.backspace, sentAs: "\u{7F}"),
    TypedKey(.up, sentAs: "\u{1B}[A"), TypedKey(.down, sentAs: "\u{1B}OB"),
    TypedKey(.right, sentAs: "\u{1B}[C"),
    TypedKey(.left, sentAs: "\u{1B}OD"), TypedKey(.home, sentAs: "\u{1B}[1~"),
    TypedKey(.end, sentAs: "\u{1B}OF"),
    TypedKey(.pageUp, sentAs: "\u{1B}[5~"), TypedKey(.delete, sentAs: "\u{1B}[3~"),
    TypedKey(.backTab, sentAs: "\u{1B}[Z"),
    TypedKey(.function(1), sentAs: "\u{1B}OP"), TypedKey(.function(5), sentAs: "\u{1B}[15~"),
    TypedKey(.function(12), sentAs: "\u{1B}[24~"), TypedKey(.function(2), sentAs: "\u{1B}[[B"),
    TypedKey(.control("p"), sentAs: "\u{10}"), TypedKey(.control("q"), sentAs: "\u{11}"),
    TypedKey(pasted: "王女士\n\u{1B}[A13800005678"), TypedKey(pasted: "\u{1B}"),
  ]

  /// Esc stands in it often. `[` and `O` do not: after Esc they are what arrows begin with.
  static func random(using random: inout SeededGenerator) -> TypedKey {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: return TypedKey(.escape, sentAs: "\u{1B}")
    case 3...5: return known.randomElement(using: &random) ?? TypedKey(.enter, sentAs: "\r")
    case 6...7:
      let character = "毛肚火锅王秀英é！".randomElement(using: &random) ?? "毛"
      return TypedKey(.character(character), sentAs: String(character))
    default:
      let character = "abcmsxyzA1234567890/?:+ ".randomElement(using: &random) ?? "a"
      return TypedKey(.character(character), sentAs: String(character))
    }
  }
}
