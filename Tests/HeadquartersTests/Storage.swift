import Foundation
import Headquarters

/// Where a test's headquarters keeps its data: a folder of its own.
struct Storage: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("headquarters-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  var path: String { folder.appendingPathComponent("hq.db").path }

  /// Makes headquarters.
  func create(_ environment: HeadquartersEnvironment) async throws -> any LedgerStore {
    try SQLiteLedger.create(path: path, environment: environment)
  }

  /// The same headquarters, as another process sees it.
  func open() async throws -> any LedgerStore {
    try SQLiteLedger.open(path: path)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
