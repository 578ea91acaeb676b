import Foundation
import StoreDomain
import TerminalCore
import Testing

@testable import Console

/// Compares what stands on the screen with the file that somebody looked at and accepted: the text
/// of every row and the style of every cell.
///
/// A difference, and a missing file, fail. `FOH_ACCEPT_SNAPSHOTS=1 swift test` writes the files
/// anew; look at the difference in git before committing it.
struct Snapshot {
  let name: String
  let frame: Buffer

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "__Snapshots__", directoryHint: .isDirectory)

  private var file: URL { Self.folder.appending(path: name + ".txt") }

  /// The text as a person sees it, then the same with styles.
  var content: String {
    (frame.lines + ["==== styles"] + frame.styledLines).joined(separator: "\n") + "\n"
  }

  func check(sourceLocation: SourceLocation) {
    let accepted = try? String(contentsOf: file, encoding: .utf8)
    guard accepted != content else { return }
    if ProcessInfo.processInfo.environment["FOH_ACCEPT_SNAPSHOTS"] == "1" {
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try content.write(to: file, atomically: true, encoding: .utf8)
      } catch {
        Issue.record("cannot write \(file.path): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let accepted else {
      Issue.record(
        "no accepted snapshot “\(name)”. The screen:\n\(frame.text)",
        sourceLocation: sourceLocation)
      return
    }
    Issue.record(
      "“\(name)” looks different (- accepted, + now):\n\(Self.difference(accepted, content))",
      sourceLocation: sourceLocation)
  }

  /// The lines that differ, each with its number.
  static func difference(_ accepted: String, _ now: String) -> String {
    let old = accepted.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    var text: [String] = []
    for row in 0..<max(old.count, new.count) {
      let before = row < old.count ? String(old[row]) : nil
      let after = row < new.count ? String(new[row]) : nil
      guard before != after else { continue }
      if let before { text.append("\(row + 1) - \(before)") }
      if let after { text.append("\(row + 1) + \(after)") }
    }
    return text.joined(separator: "\n")
  }
}

extension Pilot {
  /// Compares the screen with the accepted one of that name.
  func assertSnapshot(
    named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let frame = terminal.lastFrame else {
      Issue.record("nothing was drawn", sourceLocation: sourceLocation)
      return
    }
    Snapshot(name: name, frame: frame).check(sourceLocation: sourceLocation)
  }

  /// Compares a state of a screen at 120×40, 80×24 and 40×12, each in both languages.
  ///
  /// - Parameters:
  ///   - name: `Door/waiting`; the size and the language are added.
  ///   - pilot: opens the console in a window of that size.
  ///   - steps: how the state is reached.
  static func assertSnapshots(
    named name: String, sourceLocation: SourceLocation = #_sourceLocation,
    pilot: (Size) throws -> Pilot, steps: (Pilot) throws -> Void = { _ in }
  ) throws {
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try pilot(size)
      try steps(pilot)
      for language in Language.allCases {
        pilot.loop.fulfil(.setLanguage(language))
        pilot.waitForIdle()
        pilot.assertSnapshot(
          named: "\(name).\(size.columns)x\(size.rows).\(language.rawValue)",
          sourceLocation: sourceLocation)
      }
    }
  }
}
