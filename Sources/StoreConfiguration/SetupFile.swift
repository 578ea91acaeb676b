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
  public static func text(atPath path: String) throws(ConfigurationError) -> DecodedText {
    try text(try bytes(atPath: path), file: path)
  }

  /// Text out of bytes; the problem names the line of the first that cannot be decoded.
  public static func text(
    _ bytes: [UInt8], file: String
  ) throws(ConfigurationError) -> DecodedText {
    do {
      return try DecodedText(bytes)
    } catch {
      switch error {
      case .undecodable(_, let line, let tried):
        let name = tried.displayName
        throw ConfigurationError(problems: [
          ConfigurationProblem(
            file: file, line: line,
            message: Phrase(
              "this line is neither UTF-8 nor readable as \(name). Save the file as UTF-8 "
                + "(in Excel: \"CSV UTF-8\") and try again.",
              "本行既不是 UTF-8，也无法按 \(name) 读取。请另存为 UTF-8(Excel 选“CSV UTF-8”)后重试。"))
        ])
      case .unavailable(let encoding):
        let name = encoding.displayName
        throw problem(
          file,
          "the file is not UTF-8, and this machine cannot read \(name). Save the file as UTF-8, "
            + "or install the C library's character sets (on Debian: libc6).",
          "文件不是 UTF-8，而本机无法读取 \(name)。请另存为 UTF-8，或安装系统字符集(Debian:libc6)。")
      }
    }
  }

  private static func unreadable(_ path: String, _ code: Int32) -> ConfigurationError {
    switch code {
    case ENOENT, ENOTDIR:
      problem(path, "there is no such file. Check the path.", "找不到该文件，请检查路径。")
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

extension TextEncoding {
  /// The encoding's name as programs show it.
  var displayName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB 18030"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    }
  }
}
