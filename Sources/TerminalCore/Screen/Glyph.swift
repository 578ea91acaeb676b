import Synchronization

/// One character as a person sees it, or none, in four bytes.
///
/// Nearly every character is one code point and stands for itself. One of several (a letter with
/// marks, an emoji of a family) is kept once for the whole program and stands here by its number.
struct Glyph: Hashable, Sendable {
  /// A code point; beyond the last one, the number of a cluster.
  private let value: UInt32

  static let none = Glyph(value: .max)
  static let space = Glyph(value: 0x20)

  private init(value: UInt32) { self.value = value }

  init(_ scalar: Unicode.Scalar) { value = scalar.value }

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first {
      value = scalar.value
    } else {
      value = Self.firstCluster + Self.clusters.withLock { $0.number(of: String(character)) }
    }
  }

  var text: String {
    if let scalar = Unicode.Scalar(value) { return String(scalar) }
    return self == .none ? "" : Self.clusters.withLock { $0.texts[Int(value - Self.firstCluster)] }
  }

  var ascii: UInt8? { value < 0x80 ? UInt8(value) : nil }

  private static let firstCluster: UInt32 = 0x11_0000
  private static let clusters = Mutex(Clusters())

  private struct Clusters {
    var texts: [String] = []
    /// By bytes: texts that only mean the same are drawn otherwise.
    private var numbers: [[UInt8]: UInt32] = [:]

    mutating func number(of text: String) -> UInt32 {
      let bytes = Array(text.utf8)
      if let known = numbers[bytes] { return known }
      let number = UInt32(texts.count)
      texts.append(text)
      numbers[bytes] = number
      return number
    }
  }
}
