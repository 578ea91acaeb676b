import Foundation
import Testing

/// The texts of the repository that the tests of its documents compare.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file's text, by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether a file or folder is there, by its path from the root.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Every folder below one, by its path from there: `Frame/Runtime`.
  static func folders(in path: String) throws -> Set<String> {
    Set(
      try paths(in: path).filter {
        var isFolder: ObjCBool = false
        let full = root.appending(path: "\(path)/\($0)").path
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
          && isFolder.boolValue
      })
  }

  /// Every file in a folder, by its path from the root.
  static func files(in path: String) throws -> [String] {
    try paths(in: path).map { "\(path)/\($0)" }
  }

  /// The texts of all Swift files below a folder.
  static func swiftTexts(in path: String) throws -> [String] {
    try paths(in: path).filter { $0.hasSuffix(".swift") }.map { try text("\(path)/\($0)") }
  }

  /// The first lines in which two texts differ, `-` before those of the old one.
  static func changes(from old: String, to new: String, atMost count: Int = 6) -> String {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
    return lines(new).difference(from: lines(old)).prefix(count).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }.joined(separator: "\n")
  }

  private static func paths(in path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: path).path)
  }
}

/// A document in Markdown, read as far as the tests need it.
struct MarkdownDocument {
  let text: String

  init(_ path: String) throws { text = try Repository.text(path) }

  init(text: String) { self.text = text }

  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// What stands under a heading, up to the next of its level or a higher one.
  func section(_ heading: String) throws -> MarkdownDocument {
    let start = try #require(
      lines.firstIndex { $0 == heading }, "there is no heading \(heading)")
    let level = heading.prefix { $0 == "#" }.count
    let rest = lines[(start + 1)...].prefix { line in
      let ownLevel = line.prefix { $0 == "#" }.count
      return ownLevel == 0 || ownLevel > level
    }
    return MarkdownDocument(text: rest.joined(separator: "\n"))
  }

  /// The headings of one level, with their marks.
  func headings(level: Int) -> [String] {
    lines.filter { line in line.prefix { $0 == "#" }.count == level }.map(String.init)
  }

  /// The rows of its table, without the head.
  var rows: [[String]] {
    lines.filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The numbered lines.
  var steps: [Substring] { lines.filter { $0.firstMatch(of: /^\d+\.\s/) != nil } }

  /// What stands in backticks, blocks of code apart.
  var quoted: [String] {
    text.replacing(/```[\s\S]*?```/, with: "").matches(of: /`([^`]+)`/).map { String($0.output.1) }
  }

  /// The tests that it names: `SeatingTests`, `SeatingTests/sharedTable`.
  var tests: [String] { quoted.filter { $0.wholeMatch(of: #/\w+Tests(?:/\w+)?/#) != nil } }

  /// The files and folders that it names, from the root; not those with a place to fill in.
  var paths: [String] {
    quoted.flatMap { $0.split(separator: " ").map(String.init) }.filter {
      $0.firstMatch(of: #/^(?:Sources|Tests|Assets)/#) != nil && $0.contains("/")
        && !$0.contains("<")
    }
  }
}
