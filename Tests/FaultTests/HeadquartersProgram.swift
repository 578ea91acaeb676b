import Foundation
import GRDB
import Glibc
import RealProgram
import Testing

/// The chain's server as a process of its own, over a file that it can be stopped, killed and
/// restored under.
final class HeadquartersProgram {
  let folder: TemporaryFolder
  let path: String
  private var program: RunningProgram?
  private(set) var url = ""
  var port: Int { URL(string: url)?.port ?? 0 }

  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("hq.db")
    try run("init", "--db", path)
  }

  /// Runs `foh-hq` to its end.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    let program = try RunningProgram("foh-hq", arguments)
    guard program.wait() == 0 else { throw Refused(description: program.errors) }
    return program.output
  }

  struct Invitation: Decodable {
    var storeID: String
    var code: String

    enum CodingKeys: String, CodingKey {
      case storeID = "store_id"
      case code
    }
  }

  /// Adds a store.
  func invite(_ name: String = "Riverside") throws -> Invitation {
    let output = try run("stores", "add", "--db", path, "--name", name, "--json")
    return try JSONDecoder().decode(Invitation.self, from: Data(output.utf8))
  }

  func start() throws {
    let program = try RunningProgram(
      "foh-hq",
      [
        "serve", "--db", path, "--listen", "127.0.0.1:0", "--requests-per-second", "100000",
        "--log-level", "error",
      ])
    guard let url = program.line(beginning: "listening on ") else {
      throw Refused(description: program.errors)
    }
    self.program = program
    self.url = url
  }

  /// Ends it as its operators do.
  func stop() {
    program?.send(SIGTERM)
    if program?.wait(seconds: 30) == nil { program?.kill() }
    program = nil
  }

  /// Ends it as a crash does.
  func kill() {
    program?.kill()
    program = nil
  }

  /// Kills it from another thread, which does not wait.
  var killer: @Sendable () -> Void {
    let id = program?.id ?? 0
    return { if id > 0 { Glibc.kill(id, SIGKILL) } }
  }

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
    try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM event ORDER BY position").map { row in
        Kept(
          epoch: row["epoch"], sequence: row["sequence"], id: row["id"], payload: row["payload"])
      }
    }
  }
}
