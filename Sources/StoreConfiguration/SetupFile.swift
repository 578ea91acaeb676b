import Foundation
import StoreDomain
import TextEncodings

/// Reads the files that a store is set up from.
public enum SetupFile {
  /// No configuration, menu or year of checks is larger: 256 MiB.
  public static let largestSize = 256 * 1024 * 1024

  /// A file's bytes.
  /// - Throws: a problem that names the file when it cannot be opened or read, or is too large.
  public static func bytes(atPath path: String) throws(ConfigurationError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw unreadable(path, errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= largestSize else {
        throw problem(
          path, "the file is larger than 256 MiB. Check that it is the right file.",
          "文件超过 256 MiB，请确认选对了文件。")
      }
    }
    if ferror(file) != 0 { throw unreadable(path, errno) }
    return bytes
  }

  /// A file's text, whatever of the known encodings it is written in.
  ///
  /// - Parameter named: the encoding that somebody said; nothing to find it out.
  /// - Throws: a problem for each line that holds a character which a program before put in the
  ///   place of one that it could not read.
  public static func text(
    atPath path: String, named: TextEncoding? = nil
  ) throws(ConfigurationError) -> DecodedText {
    try text(try bytes(atPath: path), file: path, named: named)
  }

  /// The same of a file's bytes.
  public static func text(
    _ bytes: [UInt8], file: String, named: TextEncoding? = nil
  ) throws(ConfigurationError) -> DecodedText {
    let decoded = try decoded(bytes, file: file, named: named)
    var problems = LostText.problems(in: decoded.utf8, file: file)
    if problems.isEmpty { problems = LostText.misreadings(in: decoded.utf8, file: file) }
    guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
    return decoded
  }

  /// What to tell of a file whose encoding was found out; nothing when it is UTF-8.
  public static func notice(of decoded: DecodedText, file: String) -> Phrase? {
    guard decoded.encoding != .utf8 else { return nil }
    let words = decoded.text.split { ",;\t\r\n\"".contains($0) }
      .first { !$0.utf8.allSatisfy { $0 < 0x80 } }
    let sample = PlainText.shown(words.map(String.init) ?? "")
    let name = decoded.encoding.displayName
    return Phrase(
      "\(file) is read as \(name): \"\(sample)\". If that is wrong, name its encoding with "
        + "--encoding.",
      "\(file) 按 \(name) 读取：“\(sample)”。如果不对，请用 --encoding 指明编码。")
  }

  /// Text out of bytes, whatever was lost in it before; the problem names the line of the first byte
  /// that cannot be decoded.
  public static func decoded(
    _ bytes: [UInt8], file: String, named: TextEncoding? = nil
  ) throws(ConfigurationError) -> DecodedText {
    do {
      return try DecodedText(bytes, named: named)
    } catch {
      throw ConfigurationError(problems: [error.problem(file: file)])
    }
  }

  private static func unreadable(_ path: String, _ code: Int32) -> ConfigurationError {
    switch code {
    case ENOENT, ENOTDIR:
      problem(path, "there is no such file. Check the path.", "找不到该文件，请检查路径。")
    case EACCES where access(path, F_OK) != 0:
      problem(
        path,
        "you may not enter its folder, so nobody can say whether it is there. Ask the folder's owner "
          + "to let you in.",
        "没有进入其所在目录的权限，无法得知文件是否存在。请联系目录所有者开放权限。")
    case EACCES, EPERM:
      problem(
        path, "you may not read this file. Ask its owner, or change its mode with chmod.",
        "没有读取权限，请联系文件所有者，或用 chmod 修改权限。")
    case EISDIR:
      problem(path, "this is a directory. Name a file in it.", "这是目录，请指定其中的文件。")
    default:
      problem(
        path, "the file cannot be read: \(String(cString: strerror(code))).",
        "无法读取文件：\(String(cString: strerror(code)))。")
    }
  }

  private static func problem(
    _ path: String, _ english: String, _ chinese: String
  ) -> ConfigurationError {
    ConfigurationError(problems: [
      ConfigurationProblem(file: path, line: nil, message: Phrase(english, chinese))
    ])
  }
}

extension TextEncodingError {
  /// What is wrong with a file, and what to do.
  fileprivate func problem(file: String) -> ConfigurationProblem {
    ConfigurationProblem(file: file, line: line, message: message)
  }

  private var line: Int? {
    switch self {
    case .undecodable(_, let line, _), .uncertain(let line, _), .mixed(let line, _): line
    case .contradicted, .workbook, .unavailable: nil
    }
  }

  private var message: Phrase {
    let save = Phrase(
      "Save the file as UTF-8 (in Excel: \"CSV UTF-8\") and try again.",
      "请另存为 UTF-8(Excel 选“CSV UTF-8”)后重试。")
    switch self {
    case .undecodable(_, _, .utf8):
      return Phrase(
        "the file is UTF-8, but a character of this line is damaged. Type the line again.",
        "文件是 UTF-8，但本行有损坏的字符，请重新输入本行。")
    case .undecodable(_, _, let tried):
      return Phrase(
        "this line is neither UTF-8 nor readable as \(tried.displayName). \(save.english)",
        "本行既不是 UTF-8，也无法按 \(tried.displayName) 读取。\(save.chinese)")
    case .uncertain(_, let readings):
      guard let likeliest = readings.first else {
        return Phrase(
          "this line is not UTF-8, nor text in any encoding that is known. \(save.english)",
          "本行既不是 UTF-8，也不是任何已知编码的文字。\(save.chinese)")
      }
      let list = readings.map {
        "\($0.encoding.displayName) \"\(PlainText.shown($0.text))\""
      }
      let option = "--encoding \(likeliest.encoding.optionName)"
      return Phrase(
        "the file is not UTF-8, and which encoding it is in is not certain. Here it may say: "
          + "\(list.joined(separator: ", ")). Name the right one, such as \(option), or save the "
          + "file as UTF-8 (in Excel: \"CSV UTF-8\").",
        "文件不是 UTF-8，无法确定其编码。此处可能是：\(list.joined(separator: "、"))。"
          + "请指明编码，如 \(option)，或另存为 UTF-8(Excel 选“CSV UTF-8”)。")
    case .mixed(_, let others):
      return Phrase(
        "this line is UTF-8, but others are \(others.displayName): the file was put together from "
          + "two. Save both as UTF-8 first.",
        "本行是 UTF-8，其他行是 \(others.displayName)：文件由两种编码拼成。请先都另存为 UTF-8。")
    case .contradicted(let named, let found):
      return Phrase(
        "the file is \(found.displayName), not \(named.displayName). Leave --encoding out.",
        "文件是 \(found.displayName)，不是 \(named.displayName)。请去掉 --encoding。")
    case .workbook:
      return Phrase(
        "this is a workbook, not text. Save it as \"CSV UTF-8\" in Excel and name that file.",
        "这是工作簿，不是文本。请在 Excel 中另存为“CSV UTF-8”，再使用该文件。")
    case .unavailable(let encoding):
      return Phrase(
        "the file is not UTF-8, and this machine cannot read \(encoding.displayName). Save the "
          + "file as UTF-8, or install the C library's character sets (on Debian: libc6).",
        "文件不是 UTF-8，而本机无法读取 \(encoding.displayName)。请另存为 UTF-8，"
          + "或安装系统字符集(Debian:libc6)。")
    }
  }
}
