import Foundation
import Testing

/// An action that a `default:` swallows is a key that does nothing, without a word from the compiler.
@Suite("No screen forgets an action")
struct ExhaustiveUpdateTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Console")

  @Test func noSwitchOverAnActionHasADefault() throws {
    let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path))
    var switches = 0
    var forgetful: [String] = []
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: Self.sources.appending(path: path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated()
      where line.trimmingCharacters(in: .whitespaces) == "switch action {" {
        switches += 1
        let indent = line.prefix { $0 == " " }
        let end = lines[index...].firstIndex { $0 == indent + "}" } ?? lines.endIndex
        if lines[index..<end].contains(where: { $0.hasPrefix(indent + "default:") }) {
          forgetful.append("\(path):\(index + 1)")
        }
      }
    }
    #expect(switches > 20)
    #expect(forgetful == [])
  }

  /// Of any switch: a case that is added later would do nothing there, and the compiler says nothing.
  @Test func noDefaultDoesNothing() throws {
    let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path))
    var silent: [String] = []
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: Self.sources.appending(path: path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      for (index, line) in lines.enumerated() where line.hasPrefix("default:") {
        let inside = line == "default:" ? lines[min(index + 1, lines.count - 1)] : line
        if ["break", "return []", "[]"].contains(where: inside.hasSuffix) {
          silent.append("\(path):\(index + 1)")
        }
      }
    }
    #expect(silent == [])
  }
}
