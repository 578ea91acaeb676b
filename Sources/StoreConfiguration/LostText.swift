import StoreDomain
import TextEncodings

/// Text that is not any more what somebody wrote: a program before this one could not read or write
/// its characters and put others in their place.
public enum LostText {
  /// The lines of a file that hold a replacement character or a control character that no text
  /// has, each with its problem, the first twenty.
  static func problems(in utf8: [UInt8], file: String) -> [ConfigurationProblem] {
    var problems: [ConfigurationProblem] = []
    var line = 1
    for (index, byte) in utf8.enumerated() {
      switch byte {
      case 0x0A: line += 1
      case 0x0D where index + 1 >= utf8.count || utf8[index + 1] != 0x0A: line += 1
      default:
        guard let what = trace(at: index, in: utf8), problems.last?.line != line else { continue }
        problems.append(ConfigurationProblem(file: file, line: line, message: what))
        if problems.count == 20 { return problems }
      }
    }
    return problems
  }

  /// The lines that were read in a wrong encoding and saved again, the first twenty.
  static func misreadings(in utf8: [UInt8], file: String) -> [ConfigurationProblem] {
    let misread = MisreadText()
    var problems: [ConfigurationProblem] = []
    var line = 0
    for text in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard let found = misread.original(of: Array(text)) else { continue }
      let before = found.text.split { ",;\t\"\r".contains($0) }
        .first { !$0.utf8.allSatisfy { $0 < 0x80 } }
      let shown = PlainText.shown(before.map(String.init) ?? "")
      let name = found.readAs.displayName
      problems.append(
        ConfigurationProblem(
          file: file, line: line,
          message: Phrase(
            "this line was read as \(name) and saved again: it said \"\(shown)\". Save the file anew "
              + "from where it came, and open it as UTF-8.",
            "本行曾被按 \(name) 打开后保存，原文是“\(shown)”。请从原处重新另存，并按 UTF-8 打开。")))
      if problems.count == 20 { break }
    }
    return problems
  }

  private static func trace(at index: Int, in utf8: [UInt8]) -> Phrase? {
    let rest = utf8[index...].prefix(3)
    switch rest.first {
    case 0x00:
      return Phrase(
        "this line holds a zero byte. Save the file as plain text.", "本行含有零字节，请另存为纯文本。")
    case 0xEF where rest.elementsEqual([0xEF, 0xBF, 0xBD]):
      return Phrase(
        "characters of this line were lost: it holds the sign that programs put in their place. "
          + "Type them again, or save the file anew from where it came.",
        "本行有文字已丢失（出现了替代符号），请重新输入，或从原处重新另存。")
    case 0xC2 where rest.dropFirst().first.map({ (0x80...0x9F).contains($0) }) ?? false:
      return Phrase(
        "this line holds control characters that no text has. Often the file was read in a wrong "
          + "encoding and saved again: save it anew from where it came.",
        "本行含有文字中不会出现的控制字符。常见原因是曾用错误的编码打开后保存，请从原处重新另存。")
    default: return nil
    }
  }

  /// Whether a text holds what is put in the place of lost characters and hardly ever typed.
  public static func hasTraces(_ text: String) -> Bool {
    text.contains("\u{FFFD}") || text.contains("??")
  }

  /// Whether question marks or replacement characters stand where the characters of a name were:
  /// nothing else is there, two stand together, or one stands between letters.
  static func isLost(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    if hasTraces(name) { return true }
    let marks = scalars.indices.filter { scalars[$0] == "?" }
    guard !marks.isEmpty else { return false }
    if !scalars.contains(where: { $0.properties.isAlphabetic || ("0"..."9").contains($0) }) {
      return true
    }
    func isLetter(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
    }
    return marks.contains { isLetter($0 - 1) && isLetter($0 + 1) }
  }

  /// What to say of such a name.
  static func message(_ key: String, _ chineseKey: String, _ name: String) -> Phrase {
    let shown = PlainText.shown(name)
    return Phrase(
      "the characters of \(key) \"\(shown)\" were lost when the file was saved. Save it anew as "
        + "UTF-8 (in Excel: \"CSV UTF-8\"), or type the name again.",
      "\(chineseKey)“\(shown)”的文字在保存时已丢失。请另存为 UTF-8(Excel 选“CSV UTF-8”)，或重新输入。")
  }
}
