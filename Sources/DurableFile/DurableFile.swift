import Foundation
import GRDB
import GRDBSQLite
import Glibc

/// A SQLite file whose commits survive a power cut, and that one process at a time writes.
///
/// Every connection writes ahead into a log under `synchronous=FULL`; nobody checkpoints by the way,
/// because SQLite before 3.51.3 can corrupt the file when two connections do so at one instant.
public struct DurableFile: Sendable {
  /// Where the file really is: see ``FilePlace``.
  public let path: String
  /// How long another process may keep the file before a write gives up, in seconds.
  public let patience: Double
  /// Whoever writes or checkpoints holds it.
  public let lock: FileLock
  /// What `PRAGMA application_id` says of a file of this kind.
  private let mark: Int32
  private let isNew: Bool
  /// What a new file begins as; empty for nothing.
  private let beginning: Data

  /// A file that is there already.
  ///
  /// - Throws: `DurableFileError.missing`, `folder`, `closedFolder`, `secondName`, `mountedAlone`, or
  ///   `readOnly` when no lock can be put beside it.
  public init(existing path: String, mark: Int32, patience: Double) throws {
    guard try Self.isThere(path) else { throw DurableFileError.missing }
    let place = try FilePlace.resolved(path)
    try FilePlace.refuseSecondName(place, lock: Self.lockPath(of: place))
    try self.init(path: place, mark: mark, patience: patience, isNew: false)
  }

  /// A file to be made by ``open(label:migrator:_:)``, for its owner or its group alone.
  ///
  /// - Parameter beginning: what another file of this kind was right after its migrations, its log
  ///   included, so that this one need not run them; empty to run them.
  /// - Throws: `DurableFileError.alreadyThere`, `folder`, `closedFolder`, or `readOnly` when no lock
  ///   can be put beside it.
  public init(
    new path: String, mark: Int32, patience: Double, beginning: Data = Data()
  ) throws {
    guard try !Self.isThere(path) else { throw DurableFileError.alreadyThere }
    try self.init(
      path: try FilePlace.resolved(path), mark: mark, patience: patience, isNew: true,
      beginning: beginning)
  }

  private init(
    path: String, mark: Int32, patience: Double, isNew: Bool, beginning: Data = Data()
  ) throws {
    self.beginning = beginning
    self.path = path
    self.mark = mark
    self.patience = patience
    self.isNew = isNew
    lock = try FileLock(path: Self.lockPath(of: path), besides: path)
  }

  /// Where the lock of a file's writers lies.
  ///
  /// - Parameter path: resolved.
  public static func lockPath(of path: String) -> String { path + "-writer" }

  /// Whether there is a file.
  ///
  /// - Throws: `DurableFileError.folder`: the name of the file in it was forgotten; `closedFolder`.
  public static func isThere(_ path: String) throws -> Bool {
    switch try FilePlace.kind(of: path) {
    case .file: true
    case .folder: throw DurableFileError.folder
    case .nothing: false
    }
  }

  /// Opens the connection that writes, brings the schema up to date, and then runs `body`, all of it
  /// alone among all processes: several start at once in the morning, one of them migrates.
  ///
  /// - Throws: `DurableFileError` when the file is foreign, newer, unwritable or not durable.
  public func open<Result>(
    label: String, migrator: DatabaseMigrator, _ body: (DatabaseQueue) throws -> Result
  ) throws -> Result {
    do {
      return try lock.withLock(patience: patience) {
        if isNew {
          try PrivateFile.make(path)
          try writeBeginning()
        }
        let writer = try DatabaseQueue(path: path, configuration: writing(label: label))
        if isNew, beginning.isEmpty {
          try writer.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(mark)") }
        }
        guard try !writer.read(migrator.hasBeenSuperseded) else {
          throw DurableFileError.newerVersion
        }
        try migrator.migrate(writer)
        try writer.inDatabase(Self.refuseUnlessDurable)
        return try body(writer)
      }
    } catch {
      let error = DurableFileError.explaining(error, path: path)
      if error as? DurableFileError == .foreign {
        // Somebody else's file: nothing is left beside it.
        lock.removeIfNew()
      }
      throw error
    }
  }

  private func writeBeginning() throws {
    guard !beginning.isEmpty else { return }
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    defer { try? file.close() }
    try file.write(contentsOf: beginning)
    try file.synchronize()
  }

  private func writing(label: String) -> Configuration {
    var configuration = configuration(label: label)
    let path = path
    let mark = mark
    let isNew = isNew && beginning.isEmpty
    configuration.prepareDatabase { db in
      // Before the journal mode, which changes the file.
      try Self.refuseForeignFile(db, path: path, mark: mark, isNew: isNew)
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try Self.makeDurable(db)
    }
    return configuration
  }

  /// For a connection that reads.
  public func reading(label: String) -> Configuration {
    var configuration = configuration(label: label)
    configuration.readonly = true
    configuration.prepareDatabase(Self.makeDurable)
    return configuration
  }

  private func configuration(label: String) -> Configuration {
    Self.configuration(label: label, patience: patience)
  }

  private static func configuration(label: String, patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = label
    return configuration
  }

  /// Opens a file that is there to read it and nothing else: no lock of writers is made or taken.
  ///
  /// - Returns: where the file really is, and the connection.
  /// - Throws: `DurableFileError.missing`, `folder`, `closedFolder`, `secondName`, `mountedAlone`,
  ///   `foreign`, or what SQLite says.
  public static func reader(
    existing path: String, mark: Int32, patience: Double
  ) throws -> (path: String, connection: DatabaseQueue) {
    guard try isThere(path) else { throw DurableFileError.missing }
    let place = try FilePlace.resolved(path)
    try FilePlace.refuseSecondName(place, lock: lockPath(of: place))
    var configuration = configuration(label: "reader", patience: patience)
    configuration.readonly = true
    let reader = try DatabaseQueue(path: place, configuration: configuration)
    let found = try reader.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") ?? 0 }
    guard found == mark else { throw DurableFileError.foreign }
    return (place, reader)
  }

  /// After the journal mode, which sets another level: what was confirmed survives a power cut only
  /// under FULL.
  private static func makeDurable(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
  }

  private static func refuseForeignFile(
    _ db: Database, path: String, mark wanted: Int32, isNew: Bool
  ) throws {
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if isNew {
      guard objects == 0, mark == 0 else { throw DurableFileError.alreadyThere }
    } else {
      guard mark == wanted else { throw DurableFileError.foreign }
    }
    // SQLite opens a file that it may not write for reading alone, without a word.
    guard sqlite3_db_readonly(db.sqliteConnection, "main") == 0 else {
      throw DurableFileError.readOnly
    }
  }

  /// Reads back what the connection was set to.
  ///
  /// - Throws: `DurableFileError.notDurable`.
  public static func refuseUnlessDurable(_ db: Database) throws {
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
    let foreignKeys = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
    let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
    guard synchronous == 2, foreignKeys == 1, journal == "wal" else {
      throw DurableFileError.notDurable(
        "synchronous \(synchronous ?? -1), foreign_keys \(foreignKeys ?? -1), "
          + "journal \(journal ?? "?")")
    }
  }

  /// Runs `body` on the connection that writes, alone among all processes.
  public func alone<Value>(_ db: Database, _ body: (Database) throws -> Value) throws -> Value {
    try lock.withLock(patience: patience) { try body(db) }
  }

  /// Runs one transaction on the connection that writes, alone among all processes. It holds the
  /// file from its first statement on.
  public func transaction<Value>(
    _ db: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    try alone(db) { db in
      var outcome: Value?
      try db.inTransaction(.immediate) {
        outcome = try body(db)
        return .commit
      }
      guard let outcome else { throw DurableFileError.damaged("a transaction without an outcome") }
      return outcome
    }
  }

  /// Puts onto the disk whatever stands in the log.
  ///
  /// A process that was killed after it had written a commit, and before the disk had it, leaves one that
  /// the next processes read, and that a power cut still takes away. Whoever confirms to others what it
  /// only read calls this first. The log has no locks of SQLite's, which a process would lose here.
  ///
  /// - Throws: `DurableFileError.diskFails`, or `readOnly` when the log cannot be opened.
  public func putLogOntoDisk() throws {
    // What nobody else has written yet, this process put there itself.
    guard !isNew else { return }
    let descriptor = Glibc.open(path + "-wal", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw DurableFileError.readOnly }
      return
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw DurableFileError.diskFails(String(cString: strerror(errno)))
    }
    FilePlace.syncFolder(of: path)
  }

  /// Whether any process has a connection to the file: each holds SQLite's shared lock for as long as
  /// it is open. To be asked only of a file to which this process has none, since the system lets go
  /// of a process's own locks on a file when it closes that.
  ///
  /// - Throws: `DurableFileError.readOnly` when nobody can tell.
  public static func isInUse(_ path: String) throws -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw DurableFileError.readOnly }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    // SQLite's lock bytes: pending, reserved, and 510 shared ones.
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    guard fcntl(descriptor, FileLock.getOpenFileLock, &lock) == 0 else {
      throw DurableFileError.readOnly
    }
    return lock.l_type != Int16(F_UNLCK)
  }

  /// What SQLite itself finds wrong with a file, one line each. Empty is well.
  public static func unsoundness(_ db: Database) throws -> [String] {
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      "foreign_key_check: " + row.map { "\($0.1)" }.joined(separator: " ")
    }
    return damage.map { "integrity_check: \($0)" } + dangling
  }

  /// The version of the SQLite library in use.
  public static var sqliteVersion: String {
    String(cString: sqlite3_libversion())
  }
}
