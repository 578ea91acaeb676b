import Foundation
import GRDB

/// A store's events, read beside its consoles.
struct OutboxReader {
  private let file: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    file = try DatabaseQueue(path: path, configuration: configuration)
  }

  func count() throws -> Int {
    try file.read { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM outboxEvent") ?? 0 }
  }

  func types(after sequence: Int) throws -> [String] {
    try file.read {
      try String.fetchAll(
        $0, sql: "SELECT type FROM outboxEvent WHERE sequence > ? ORDER BY sequence",
        arguments: [sequence])
    }
  }

  func payloads() throws -> [Data] {
    try file.read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
  }
}
