import Foundation
import Glibc
import StoreDomain
import Synchronization

/// Reads the public board from a store's file, for days: it opens the file anew when another one lies
/// in its place, and follows what its configuration says.
///
/// It never writes. All calls block.
public final class BoardReader: Sendable {
  private struct Opened {
    let database: StoreDatabase
    let file: FileIdentity
    var learnedAt: Timestamp?
  }

  /// Seconds after which it looks again how long guests wait: as consoles do.
  private static let learningSeconds = 600

  private let path: String
  private let environment: StoreEnvironment
  private let opened: Mutex<Opened?>

  /// Opens the file.
  ///
  /// - Throws: `StoreError`, as `StoreDatabase/init(reading:environment:)`.
  public init(path: String, environment: StoreEnvironment = StoreEnvironment()) throws {
    self.path = path
    self.environment = environment
    opened = Mutex(nil)
    _ = try opened.withLock { try open(&$0) }
  }

  /// What strangers may read now.
  ///
  /// - Throws: `StoreError`: `newerVersion` once a newer version of the program has updated the file,
  ///   which this one cannot read any more; others pass when the file is there again.
  public func read() throws -> PublicBoard {
    try opened.withLock { try open(&$0).publicBoard() }
  }

  /// What changes whenever somebody has written, or another file is there; nil while none can be read.
  public func version() -> BoardVersion? {
    opened.withLock { opened in
      guard let database = try? open(&opened), let file = opened?.file,
        let version = try? database.dataVersion()
      else { return nil }
      return BoardVersion(file: file, dataVersion: version)
    }
  }

  /// Learns how long guests wait, unless that was not long ago. The first time takes a moment; without
  /// it the trade's usual figures stand on the board.
  ///
  /// - Returns: whether something was learned.
  public func learnWaits() -> Bool {
    let now = environment.now()
    let database = opened.withLock { opened -> StoreDatabase? in
      guard let database = try? open(&opened) else { return nil }
      let last = opened?.learnedAt
      guard last.map({ now.seconds(since: $0) >= Self.learningSeconds || $0 > now }) ?? true
      else { return nil }
      opened?.learnedAt = now
      return database
    }
    guard let database else { return false }
    return (try? database.learnWaits()) != nil
  }

  private func open(_ opened: inout Opened?) throws -> StoreDatabase {
    let file = FileIdentity(of: path)
    if let held = opened, held.file != file {
      opened = nil
      try held.database.close()
    }
    guard let held = opened else {
      guard let file else { throw StoreError.missing(path: path) }
      let database = try StoreDatabase(reading: path, environment: environment)
      opened = Opened(database: database, file: file)
      return database
    }
    guard try !held.database.isUpdated() else { throw StoreError.newerVersion(path: path) }
    return held.database
  }
}

/// A state of the file that a board reads.
public struct BoardVersion: Hashable, Sendable {
  let file: FileIdentity
  let dataVersion: Int
}

/// Which file lies at a path.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// Nil when there is none.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
