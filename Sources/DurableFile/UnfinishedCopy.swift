import Foundation
import GRDB
import Glibc

/// A database's file that is made beside its place and comes there whole and checked, or not at all.
///
/// It is called like the place, with an ending of its own, until it is whole. Of a process that was
/// killed it stays, and the next one for the same place takes it away.
public final class UnfinishedCopy {
  /// What its name ends in until it is whole.
  public static let ending = "-unfinished"
  /// What a database may leave beside itself.
  private static let companions = ["-journal", "-wal", "-shm", "-writer"]

  /// Who may open a copy.
  public enum Readers: Sendable {
    case ownerAlone
    /// As for any new file: see ``PrivateFile``.
    case byUmask
    /// As for this file, whose owner it gets too when an administrator makes it.
    case likeFile(String)
  }

  /// Where the copy is while it is made.
  public let path: String
  private let target: String
  /// Held and locked until the end, so that nobody makes another one for the same place.
  private let descriptor: Int32
  private var isInPlace = false

  /// - Parameter target: where it is to be; resolved.
  /// - Throws: `DurableFileError.busy` while another process makes one for the same place;
  ///   `diskFull`, `readOnly`.
  public init(for target: String, readers: Readers) throws {
    self.target = target
    path = target + Self.ending
    descriptor = try Self.makeAlone(path)
    for companion in Self.companions { unlink(path + companion) }
    guard Self.allow(readers, descriptor) else {
      let code = errno
      removeAll()
      throw Self.error(code)
    }
  }

  deinit {
    // A file that is in its place has another name, and what has this one now is somebody else's.
    if !isInPlace { removeAll() }
    close(descriptor)
  }

  /// Fills it from a database as that stands at one moment. Nobody who writes there waits for it: it
  /// is one read of one snapshot, which no commit can make begin anew.
  ///
  /// - Parameters:
  ///   - prepare: changes the copy.
  ///   - check: throws unless the copy is as it must be.
  public func fill(
    from source: some DatabaseReader, preparing prepare: (Database) throws -> Void = { _ in },
    checking check: (Database) throws -> Void
  ) throws {
    var configuration = Configuration()
    configuration.label = "copy"
    configuration.prepareDatabase { db in
      // Nothing of it counts before it is whole, and then it is put onto the disk as a whole.
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    try source.backup(to: copy)
    try copy.write(prepare)
    // All of it is in the one file, and its header says so.
    let mode = try copy.inDatabase { db in
      try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
    }
    guard mode == "delete" else { throw DurableFileError.busy }
    try copy.close()
    // What is checked is what a stranger finds there, not what this connection remembers.
    var reading = Configuration()
    reading.readonly = true
    let made = try DatabaseQueue(path: path, configuration: reading)
    try made.read(check)
    try made.close()
  }

  /// Puts it onto the disk, and then in its place; what was there is replaced.
  ///
  /// - Throws: `DurableFileError.logBeside` when a log lies beside the place, which SQLite would mix
  ///   into the copy; `busy` when the copy is still open.
  public func putInPlace() throws {
    try Self.refuseLog(beside: target)
    guard Self.logs(beside: path).isEmpty else { throw DurableFileError.busy }
    guard fsync(descriptor) == 0, rename(path, target) == 0 else { throw Self.error(errno) }
    isInPlace = true
    for companion in Self.companions { unlink(path + companion) }
    FilePlace.syncFolder(of: target)
  }

  /// Refuses a place beside which another database's log or journal was left.
  ///
  /// - Throws: `DurableFileError.logBeside`.
  public static func refuseLog(beside target: String) throws {
    if let log = logs(beside: target).first { throw DurableFileError.logBeside(log) }
  }

  /// Logs and journals beside a file that hold something.
  private static func logs(beside path: String) -> [String] {
    ["-wal", "-journal"].map { path + $0 }.filter { log in
      var status = stat()
      return stat(log, &status) == 0 && status.st_size > 0
    }
  }

  private func removeAll() {
    for ending in [""] + Self.companions { unlink(path + ending) }
  }

  // MARK: Its file

  /// Makes the file, and keeps it for this process.
  private static func makeAlone(_ path: String) throws -> Int32 {
    // Others may come in between, and each time one of them goes on.
    for _ in 0..<100 {
      let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
      if made < 0, errno != EEXIST { throw error(errno) }
      let descriptor = made < 0 ? open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC) : made
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw error(errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw DurableFileError.busy
      }
      var ours = stat()
      var there = stat()
      let isStillThere =
        fstat(descriptor, &ours) == 0 && stat(path, &there) == 0 && ours.st_ino == there.st_ino
        && ours.st_dev == there.st_dev
      if isStillThere, made >= 0 { return descriptor }
      // Of a process that was killed.
      if isStillThere { unlink(path) }
      close(descriptor)
    }
    throw DurableFileError.busy
  }

  /// - Returns: false, with `errno`, when the system does not allow it.
  private static func allow(_ readers: Readers, _ descriptor: Int32) -> Bool {
    switch readers {
    case .ownerAlone: return fchmod(descriptor, 0o600) == 0
    case .byUmask: return PrivateFile.closeToOthers(descriptor)
    case .likeFile(let path):
      var status = stat()
      guard stat(path, &status) == 0 else { return false }
      PrivateFile.give(descriptor, theOwnerOf: status)
      return fchmod(descriptor, status.st_mode & S_IWGRP == 0 ? 0o600 : 0o660) == 0
    }
  }

  private static func error(_ code: Int32) -> DurableFileError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case EACCES, EPERM, EROFS, ENOENT, ENOTDIR, ELOOP: .readOnly
    default: .diskFails(String(cString: strerror(code)))
    }
  }
}
