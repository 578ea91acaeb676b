import Foundation
import GRDB
import RealProgram

/// Headquarters' file, looked into from beside the program.
extension HeadquartersProgram {
  /// Copies its file, without what still stands in a log beside it.
  func copy() throws -> String {
    let copy = folder.path("copy-\(UUID().uuidString).db")
    let source = try DatabaseQueue(path: path)
    try source.vacuum(into: copy)
    return copy
  }

  /// Puts an older copy in its place.
  func restore(_ copy: String) throws {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
    try FileManager.default.copyItem(atPath: copy, toPath: path)
  }

  /// One event as headquarters keeps it.
  struct Kept: Equatable {
    var epoch: Int
    var sequence: Int
    var id: String
    var payload: Data
  }

  /// All events, in the order in which they arrived.
  func events() throws -> [Kept] {
    try look { db in
      try Row.fetchAll(db, sql: "SELECT * FROM event ORDER BY position").map { row in
        Kept(
          epoch: row["epoch"], sequence: row["sequence"],
          id: (row["id"] as UUID).uuidString.lowercased(), payload: row["payload"])
      }
    }
  }

  /// Which of these events are not in headquarters' file.
  func lacks(_ ids: [String]) throws -> [String] {
    try look { db in
      try ids.filter { id in
        try Bool.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT EXISTS (SELECT 1 FROM event
                WHERE storeNumber IN (SELECT number FROM store) AND id = ?)
              """), arguments: [UUID(uuidString: id)]) != true
      }
    }
  }

  private func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path, configuration: configuration).read(body)
  }
}
