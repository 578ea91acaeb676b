import Testing

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
    var random = SplitMix(state: seed)
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
    var random = SplitMix(state: seed)
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

/// Something typed, and the bytes in which a terminal sends it.
struct TypedKey {
  let event: TerminalEvent
  let bytes: [UInt8]

  private init(_ event: TerminalEvent, _ bytes: String) {
    self.event = event
    self.bytes = Array(bytes.utf8)
  }

  init(_ key: Key, _ bytes: String) { self.init(.key(key), bytes) }

  init(pasted text: String) { self.init(.paste(text), "\u{1B}[200~\(text)\u{1B}[201~") }

  private static let known: [TypedKey] = [
    TypedKey(.enter, "\r"), TypedKey(.tab, "\t"), TypedKey(.backspace, "\u{7F}"),
    TypedKey(.up, "\u{1B}[A"), TypedKey(.down, "\u{1B}OB"), TypedKey(.right, "\u{1B}[C"),
    TypedKey(.left, "\u{1B}OD"), TypedKey(.home, "\u{1B}[1~"), TypedKey(.end, "\u{1B}OF"),
    TypedKey(.pageUp, "\u{1B}[5~"), TypedKey(.delete, "\u{1B}[3~"), TypedKey(.backTab, "\u{1B}[Z"),
    TypedKey(.function(1), "\u{1B}OP"), TypedKey(.function(5), "\u{1B}[15~"),
    TypedKey(.function(12), "\u{1B}[24~"), TypedKey(.function(2), "\u{1B}[[B"),
    TypedKey(.control("p"), "\u{10}"), TypedKey(.control("q"), "\u{11}"),
    TypedKey(pasted: "王女士\n\u{1B}[A13800005678"), TypedKey(pasted: "\u{1B}"),
  ]

  /// Esc stands in it often. `[` and `O` do not: after Esc they are what arrows begin with.
  static func random(using random: inout SplitMix) -> TypedKey {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: return TypedKey(.escape, "\u{1B}")
    case 3...5: return known.randomElement(using: &random) ?? TypedKey(.enter, "\r")
    case 6...7:
      let character = "毛肚火锅王秀英é！".randomElement(using: &random) ?? "毛"
      return TypedKey(.character(character), String(character))
    default:
      let character = "abcmsxyzA1234567890/?:+ ".randomElement(using: &random) ?? "a"
      return TypedKey(.character(character), String(character))
    }
  }

  /// The bytes of keys in pieces of any length, each after a silence of any length between keys, and
  /// of one that a bad line has within a key.
  static func pieces(
    of typed: [TypedKey], using random: inout SplitMix
  ) -> [(bytes: [UInt8], after: Int)] {
    var pieces: [(bytes: [UInt8], after: Int)] = []
    for key in typed {
      for (index, byte) in key.bytes.enumerated() {
        let longest = index == 0 ? 10_000 : index == 1 ? 20 : 200
        if !pieces.isEmpty, Bool.random(using: &random) {
          pieces[pieces.count - 1].bytes.append(byte)
        } else {
          pieces.append(([byte], Int.random(in: 0...longest, using: &random)))
        }
      }
    }
    return pieces
  }
}
