import Foundation
import StoreDomain

@testable import Headquarters

/// Where a test's headquarters keeps its data: a file of its own, or a schema of its own on the
/// PostgreSQL server that `Tests/with-postgres` starts.
struct Storage: Sendable {
  /// A folder for the test; the file is in it.
  let folder: URL
  let address: DatabaseAddress

  /// The server's address; nothing for SQLite.
  static let server = ProcessInfo.processInfo.environment["FOH_POSTGRES"]
  static var isFile: Bool { server == nil }

  /// - Parameters:
  ///   - onFile: a file even where a server is there, for what only files have.
  ///   - serverOptions: what else stands in the server's address, from `&` on.
  ///   - name: what the folder's name begins with.
  init(
    onFile: Bool = isFile, serverOptions: String = "", named name: String = "headquarters"
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let server = Self.server, !onFile {
      address = .server(url: try Self.newSchema(on: server) + serverOptions)
    } else {
      address = .file(path: folder.appendingPathComponent("hq.db").path)
    }
  }

  /// The file; the test that asks for it runs on SQLite alone.
  var path: String { folder.appendingPathComponent("hq.db").path }

  /// Whether there is a headquarters in it.
  func isMade() async throws -> Bool {
    do {
      _ = try await address.open()
      return true
    } catch HeadquartersError.missingInDatabase, HeadquartersError.missing {
      return false
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// - Returns: the address with which everything is in the new schema.
  private static func newSchema(on server: String) throws -> String {
    #if PostgreSQL
      let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
      try PostgreSQLLink(url: server, patience: 10).run("CREATE SCHEMA \(name)")
      return "\(server)&options=-csearch_path%3D\(name)"
    #else
      throw HeadquartersError.withoutPostgreSQL
    #endif
  }
}
