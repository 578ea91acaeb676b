import Foundation
import Testing

/// A file that is made from the program and kept beside it, so that a change of it is looked at.
///
/// A difference, and a missing file, fail. `FOH_ACCEPT_SNAPSHOTS=1 swift test` writes the files
/// anew; look at the difference in git before committing it.
struct AcceptedFile {
  private let file: URL

  /// - Parameter path: seen from this folder.
  init(_ path: String) {
    file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: path).standardized
  }

  /// What was accepted; nil without a file.
  var text: String? { try? String(contentsOf: file, encoding: .utf8) }

  static var isAccepting: Bool {
    ProcessInfo.processInfo.environment["FOH_ACCEPT_SNAPSHOTS"] == "1"
  }

  /// Compares the file with what the program makes now.
  func check(_ now: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard text != now else { return }
    guard Self.isAccepting else {
      Issue.record(
        """
        \(file.lastPathComponent) is not current. Write it anew and look at the difference: \
        FOH_ACCEPT_SNAPSHOTS=1 swift test --filter '^HeadquartersContractTests\\.'
        """,
        sourceLocation: sourceLocation)
      return
    }
    do {
      try now.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("cannot write \(file.path): \(error)", sourceLocation: sourceLocation)
    }
  }
}
