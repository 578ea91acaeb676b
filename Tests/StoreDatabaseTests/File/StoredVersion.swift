import Foundation
import GRDB
import Testing

@testable import StoreDatabase

/// A store's file as one version of the program left it, after an evening in small: a text in
/// `Versions`, made by the program of that day.
struct StoredVersion: CustomTestStringConvertible {
  /// The last migration that it has run.
  let identifier: String
  let url: URL

  var testDescription: String { identifier }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Versions", directoryHint: .isDirectory)

  /// The file of a version, whether it is there or not: `003-delivery.sql`.
  init(_ identifier: String) {
    self.identifier = identifier
    let number = (Schema.migrations.firstIndex { $0.identifier == identifier } ?? -1) + 1
    url = Self.folder.appending(path: String(format: "%03d-%@.sql", number, identifier))
  }

  static let all = Schema.migrations.map { StoredVersion($0.identifier) }

  func script() throws -> String {
    guard FileManager.default.fileExists(atPath: url.path) else { throw NoStoredFile(url: url) }
    return try String(contentsOf: url, encoding: .utf8)
  }

  private struct NoStoredFile: Error, CustomStringConvertible {
    let url: URL

    var description: String {
      """
      there is no \(url.lastPathComponent) in Tests/StoreDatabaseTests/File/Versions. Make the one of \
      a new version: FOH_ACCEPT_SNAPSHOTS=1 swift test --filter StoredVersionTests/complete
      """
    }
  }

  /// Makes the file anew.
  ///
  /// - Parameter more: rows that were in it besides, as SQL that runs before its triggers are made.
  func write(to path: String, with more: String = "") throws {
    var configuration = Configuration()
    // The tables come in their order, not in that of their references.
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var script = try self.script()
    if let triggers = script.range(of: "\nCREATE TRIGGER") {
      script.insert(contentsOf: "\n" + more, at: triggers.lowerBound)
    }
    try queue.write { try $0.execute(sql: script) }
    try queue.close()
  }
}

/// A copy of a stored version in a folder of its own, which goes away with it.
final class OldFile: Sendable {
  let folder: URL
  let path: String
  /// An hour after its evening in small.
  let clock: TestClock

  init(_ version: StoredVersion, with more: String = "") throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "old-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "store.db").path
    clock = TestClock()
    clock.advance(minutes: 60)
    try version.write(to: path, with: more)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func open() throws -> StoreDatabase {
    try StoreDatabase(path: path, environment: clock.environment)
  }
}
