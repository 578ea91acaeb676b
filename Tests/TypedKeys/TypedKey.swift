import StoreDomain
import TerminalCore

/// Something typed, and the bytes in which a terminal sends it.
public struct TypedKey: Sendable {
  public let event: TerminalEvent
  public let bytes: [UInt8]

  public static let escape = TypedKey(event: .key(.escape), bytes: [0x1B])

  private init(event: TerminalEvent, bytes: [UInt8]) {
    self.event = event
    self.bytes = bytes
  }

  /// A key as a terminal of another kind sends it.
  public init(_ key: Key, sentAs text: String) {
    self.init(event: .key(key), bytes: Array(text.utf8))
  }

  public init(pasted text: String) {
    self.init(event: .paste(text), bytes: Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
  }

  /// Nil for a key that no terminal sends, and for those with which arrows begin after Esc.
  public init?(_ key: Key) {
    let text: String
    switch key {
    case .character("O"), .character("["): return nil
    case .character(let character): text = String(character)
    case .enter: text = "\r"
    case .escape: text = "\u{1B}"
    case .tab: text = "\t"
    case .backTab: text = "\u{1B}[Z"
    case .backspace: text = "\u{7F}"
    case .delete: text = "\u{1B}[3~"
    case .insert: text = "\u{1B}[2~"
    case .up: text = "\u{1B}[A"
    case .down: text = "\u{1B}OB"
    case .right: text = "\u{1B}[C"
    case .left: text = "\u{1B}OD"
    case .home: text = "\u{1B}[H"
    case .end: text = "\u{1B}[4~"
    case .pageUp: text = "\u{1B}[5~"
    case .pageDown: text = "\u{1B}[6~"
    case .function(let number):
      let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
      guard codes.indices.contains(number - 1) else { return nil }
      text = "\u{1B}[\(codes[number - 1])~"
    case .control(let letter):
      guard let code = letter.asciiValue else { return nil }
      self.init(event: .key(key), bytes: [code & 0x1F])
      return
    }
    self.init(event: .key(key), bytes: Array(text.utf8))
  }

  /// The bytes of keys in pieces of any length, each after a silence of any length between keys, and
  /// of one that a bad line has within a key.
  public static func pieces(
    of typed: [TypedKey], using random: inout SeededGenerator
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
