/// Finds the encoding of bytes that are not UTF-8 and carry no byte order mark.
///
/// Each encoding reads the bytes. A reading costs as many bits as its characters are rare in the
/// languages that the encoding was made for: a common Chinese character about nine, an accented
/// letter between letters that it does not stand between about seventeen. The reading that costs
/// least is taken when its characters are common and every other text costs much more. Otherwise
/// nothing is guessed: a menu of nonsense would reach every store of a chain.
enum EncodingJudge {
  /// How many half bits another text must cost more.
  static let margin = 16
  /// The lines that are judged, in bytes.
  static let sampleSize = 65_536

  /// - Throws: `TextEncodingError.uncertain` with the likely readings, `.undecodable` when the
  ///   encoding is clear but the bytes are damaged.
  static func encoding(of bytes: [UInt8]) throws(TextEncodingError) -> TextEncoding {
    if let wide = unmarkedUTF16(bytes) { return wide }
    let sequences = UTF8Sequences(bytes)
    if let stray = sequences.firstStray, sequences.isDamagedUTF8 {
      throw .undecodable(
        byteOffset: stray, line: DecodedText.line(of: stray, in: bytes), tried: .utf8)
    }
    let sample = Sample(bytes)
    let findings = Candidate.all.compactMap { Finding(sample.bytes, $0) }
    let whole = findings.filter(\.isWhole).sorted { $0.cost < $1.cost }
    if let best = whole.first, best.isPlausible,
      whole.allSatisfy({ $0.text == best.text || $0.cost - best.cost >= margin })
    {
      return best.candidate.encoding
    }
    // A plausible reading that breaks off is a damaged file, and says where.
    let broken = findings.filter { !$0.isWhole && $0.isPlausible && $0.characters > 1 }
    if whole.first?.isPlausible != true, let best = broken.min(by: { $0.mean < $1.mean }) {
      return best.candidate.encoding
    }
    throw .uncertain(line: sample.line, readings: readings(whole, sample))
  }

  /// The likeliest readings that differ, three at most.
  private static func readings(
    _ findings: [Finding], _ sample: Sample
  ) -> [TextEncodingError.Reading] {
    var readings: [TextEncodingError.Reading] = []
    let best = findings.first?.cost ?? 0
    for finding in findings where readings.count < 3 {
      guard readings.isEmpty || finding.cost < best * 2 + margin else { break }
      let text = finding.firstWords
      if readings.contains(where: { $0.text == text }) { continue }
      readings.append(
        TextEncodingError.Reading(encoding: finding.candidate.encoding, text: text))
    }
    return readings
  }

  /// UTF-16 without its mark: half of the bytes of the first, English, line are zero.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(200)
    guard head.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let pairs = head.count / 2
    if zeros[1] * 2 > pairs, zeros[0] * 10 < pairs { return .utf16LittleEndian }
    if zeros[0] * 2 > pairs, zeros[1] * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  /// The lines beyond ASCII; the others are the same in every encoding.
  private struct Sample {
    var bytes: [UInt8] = []
    /// Where the first of them stands, from 1.
    var line = 1

    init(_ text: [UInt8]) {
      var number = 0
      let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
      for (index, content) in lines.enumerated() {
        // CRLF parts into a line and an empty one, which no editor counts.
        let isHalf =
          content.isEmpty && content.startIndex > 1 && index > 0
          && content.startIndex <= text.count && text[content.startIndex - 1] == 0x0A
          && text[content.startIndex - 2] == 0x0D
        if !isHalf { number += 1 }
        guard content.contains(where: { $0 >= 0x80 }) else { continue }
        if bytes.isEmpty { line = number }
        bytes.append(contentsOf: content)
        bytes.append(0x0A)
        if bytes.count >= EncodingJudge.sampleSize { break }
      }
    }
  }
}

extension UTF8Sequences {
  /// Most of it is UTF-8, and the rest is nothing.
  fileprivate var isDamagedUTF8: Bool {
    (longCount > 0 || count > 1) && bytes * 5 >= (bytes + strayBytes) * 3
  }
}
