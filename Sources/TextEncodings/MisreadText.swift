/// Finds UTF-8 that a program read as something else and saved as UTF-8 again: `æ¯›è‚š` and `姣涜倸`
/// were once 毛肚.
public struct MisreadText {
  private let ways: [(encoding: TextEncoding, conversion: Conversion)]

  /// Knows the encodings that this machine knows.
  public init() {
    ways = [.windows1252, .gb18030].compactMap { encoding in
      (try? Conversion(from: .utf8, to: encoding)).map { (encoding, $0) }
    }
  }

  /// What a line was before, and as what it was read; nil when nothing speaks for that.
  public func original(of line: [UInt8]) -> (text: String, readAs: TextEncoding)? {
    guard line.contains(where: { $0 >= 0x80 }) else { return nil }
    // Japanese syllables beside rarer characters can be UTF-8 by accident; misread Chinese has none.
    let hasKana = String(decoding: line, as: UTF8.self).unicodeScalars
      .contains { (0x3041...0x30FF).contains($0.value) }
    for (encoding, conversion) in ways where !(hasKana && encoding == .gb18030) {
      let (bytes, stopped) = conversion.convert(line)
      guard stopped == nil else { continue }
      let sequences = UTF8Sequences(bytes)
      guard sequences.strayBytes == 0 else { continue }
      // Text that happens to be UTF-8 in another encoding is short and rare: two characters of
      // three bytes are none, nor is an accented capital before a sign.
      let isAccented =
        encoding == .windows1252 && sequences.count > 0
        && bytes.allSatisfy { $0 < 0xC0 || $0 == 0xC2 || $0 == 0xC3 }
      guard sequences.longCount > 1 || isAccented else { continue }
      return (String(decoding: bytes, as: UTF8.self), encoding)
    }
    return nil
  }
}
