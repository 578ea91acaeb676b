import Foundation
import GRDB
import GRDBSQLite
import HeadquartersContract
import StoreDomain

/// Headquarters on one SQLite file.
///
/// Every write is one transaction under `synchronous=FULL`, alone among all processes; the batches
/// of stores that send at the same moment share one, so that they share its wait for the disk.
public final class SQLiteLedger: LedgerStore {
  public let path: String
  public let instance: String
  let environment: HeadquartersEnvironment
  let reader: DatabasePool
  private let writer: DatabaseQueue
  private let writeLock: FileLock
  private let groupCommit: GroupCommit

  /// Marks a SQLite file as headquarters ("FOHH").
  static let applicationID = 0x464F_4848

  /// Opens headquarters' file and brings its schema up to date.
  ///
  /// - Throws: `HeadquartersError` when the file is missing, foreign, newer or not durable.
  public static func open(
    path: String, environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) throws -> SQLiteLedger {
    guard FileManager.default.fileExists(atPath: path) else {
      throw HeadquartersError.missing(path: path)
    }
    return try explaining(path) {
      try SQLiteLedger(path: path, environment: environment, isNew: false)
    }
  }

  /// Makes headquarters' file.
  ///
  /// - Throws: `HeadquartersError.alreadyThere` when there is something at `path`.
  public static func create(
    path: String, environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) throws -> SQLiteLedger {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw HeadquartersError.alreadyThere(path: path)
    }
    return try explaining(path) {
      try SQLiteLedger(path: path, environment: environment, isNew: true)
    }
  }

  private init(path: String, environment: HeadquartersEnvironment, isNew: Bool) throws {
    self.path = path
    self.environment = environment
    let lock = try FileLock(path: path + "-writer")
    writeLock = lock
    (writer, reader, instance) = try lock.withLock(patience: environment.patience) {
      let writer = try DatabaseQueue(
        path: path,
        configuration: Self.configuration(readOnly: false, environment) { db in
          try Self.refuseForeignFile(db, path: path, isNew: isNew)
        })
      let migrator = Self.migrator(environment)
      guard try !writer.read(migrator.hasBeenSuperseded) else {
        throw HeadquartersError.newerVersion(path: path)
      }
      try migrator.migrate(writer)
      try writer.inDatabase(Self.refuseUnlessDurable)
      let reader = try DatabasePool(
        path: path, configuration: Self.configuration(readOnly: true, environment))
      let instance = try reader.read {
        try String.fetchOne($0, sql: "SELECT instance FROM headquarters")
      }
      guard let instance else { throw HeadquartersError.notHeadquarters(path: path) }
      return (writer, reader, instance)
    }
    groupCommit = GroupCommit(writer: writer, lock: lock, environment: environment)
  }

  private static func configuration(
    readOnly: Bool, _ environment: HeadquartersEnvironment,
    accepting accept: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(environment.patience)
    configuration.maximumReaderCount = 4
    configuration.label = readOnly ? "headquarters reader" : "headquarters writer"
    configuration.prepareDatabase { db in
      // Before the journal mode, which changes the file.
      try accept(db)
      if !readOnly {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      // After the journal mode: what a store was told is kept survives a power cut only under FULL.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
    }
    return configuration
  }

  private static func migrator(_ environment: HeadquartersEnvironment) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("ledger") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: LedgerSchema.ledger)
      let instance: Identifier<SQLiteLedger> = environment.ids.next()
      try db.execute(
        sql: "INSERT INTO headquarters (singleton, instance, createdAt) VALUES (1, ?, ?)",
        arguments: [instance.rawValue, environment.now().millisecondsSinceEpoch])
    }
    migrator.registerMigration("projections") { db in
      try db.execute(sql: ProjectionSchema.create)
    }
    migrator.registerMigration("feed") { db in
      try db.execute(sql: FeedSchema.create)
    }
    return migrator
  }

  private static func refuseForeignFile(_ db: Database, path: String, isNew: Bool) throws {
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if isNew {
      guard objects == 0 else { throw HeadquartersError.alreadyThere(path: path) }
    } else {
      guard mark == applicationID else { throw HeadquartersError.notHeadquarters(path: path) }
    }
    // SQLite opens a file that it may not write for reading alone, without a word.
    guard sqlite3_db_readonly(db.sqliteConnection, "main") == 0 else {
      throw HeadquartersError.readOnly(path: path)
    }
  }

  private static func refuseUnlessDurable(_ db: Database) throws {
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
    let foreignKeys = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
    let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
    guard synchronous == 2, foreignKeys == 1, journal == "wal" else {
      throw HeadquartersError.notDurable(
        "synchronous \(synchronous ?? -1), foreign_keys \(foreignKeys ?? -1), "
          + "journal \(journal ?? "?")")
    }
  }

  /// The version of the SQLite library in use.
  public static var sqliteVersion: String {
    String(cString: sqlite3_libversion())
  }

  /// `PRAGMA synchronous` of the connection that writes.
  public func synchronousMode() throws -> Int {
    try writer.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
  }

  // MARK: Reading and writing

  func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await reader.read(body)
    } catch {
      throw HeadquartersError.explaining(error, path: path)
    }
  }

  /// One transaction, alone among all processes.
  func write<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
    let lock = writeLock
    let patience = environment.patience
    do {
      return try await writer.writeWithoutTransaction { db in
        try lock.withLock(patience: patience) {
          var outcome: Value?
          try db.inTransaction(.immediate) {
            outcome = try body(db)
            return .commit
          }
          guard let outcome else { throw HeadquartersError.damaged("no outcome") }
          return outcome
        }
      }
    } catch {
      throw HeadquartersError.explaining(error, path: path)
    }
  }

  public func append(
    _ batch: EventsOnArrival, from storeID: String, epoch: Int
  ) async throws -> EventsAnswer {
    try await groupCommit.append(batch, from: storeID, epoch: epoch)
  }
}

/// Says what an error of the database layer means.
private func explaining<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw HeadquartersError.explaining(error, path: path)
  }
}

extension HeadquartersError {
  /// What an error of the database layer means to the person at the terminal.
  static func explaining(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_FULL: return HeadquartersError.diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: return HeadquartersError.busy
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
      return HeadquartersError.readOnly(path: path)
    case .SQLITE_NOTADB: return HeadquartersError.notHeadquarters(path: path)
    case .SQLITE_CORRUPT, .SQLITE_IOERR:
      return HeadquartersError.damaged(error.message ?? "\(error.resultCode)")
    default: return error
    }
  }
}
