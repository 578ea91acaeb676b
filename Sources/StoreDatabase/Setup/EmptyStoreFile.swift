import DurableFile
import Foundation
import GRDB

/// A store's file with the tables of this version and nothing in them. To run every migration takes most
/// of the time in which a store is made: whoever makes many, as tests do, begins each from it.
package struct EmptyStoreFile: Sendable {
  let bytes: Data

  /// Runs the migrations once, in a file that is gone afterwards.
  package init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "empty-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "empty.db")
    let file = try DurableFile(
      new: path.path, mark: StoreDatabase.applicationID, patience: StoreEnvironment().patience)
    try file.open(label: "empty", migrator: Schema.migrator) { writer in
      // Closed by its only user, the file holds its log.
      try writer.close()
    }
    bytes = try Data(contentsOf: path)
  }
}
