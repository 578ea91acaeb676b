import Foundation
import GRDB
import GRDBSQLite
import StoreDomain

/// One store's file, and every verb that changes it.
///
/// A verb is one short transaction: the change and its events commit together or not at all.
/// All calls block; none belongs on the drawing thread.
public final class StoreDatabase: Sendable {
  /// Where the file is.
  public let path: String
  public let environment: StoreEnvironment
  /// The store's own facts, fixed while the file is open.
  public let store: Store

  let writer: DatabaseQueue
  let reader: DatabaseQueue
  let writeLock: FileLock
  /// What this process has learned from past evenings, for suggestions.
  let companions = CompanionMemory()

  /// Marks a SQLite file as a store ("FOH1").
  static let applicationID = 0x464F_4831

  /// Opens an existing store and brings its schema up to date.
  ///
  /// - Throws: `StoreError` when the file is missing, foreign, newer, unwritable or not durable.
  public convenience init(path: String, environment: StoreEnvironment = StoreEnvironment()) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.missing(path: path)
    }
    try self.init(path: path, environment: environment, preparing: nil)
  }

  /// Opens or, with `preparing`, makes the file; `preparing` fills a new schema in its first
  /// transaction.
  init(
    path: String, environment: StoreEnvironment, preparing: ((Database) throws -> Void)?
  ) throws {
    self.path = path
    self.environment = environment
    writeLock = try FileLock(path: path + "-writer")
    let lock = writeLock
    let isNew = preparing != nil
    do {
      // Several consoles start at once in the morning: one of them migrates, the others wait.
      (writer, reader, store) = try lock.withLock(patience: environment.patience) {
        let settings = Self.configuration(readOnly: false, environment) { db in
          try Self.refuseForeignFile(db, path: path, isNew: isNew)
        }
        let writer = try DatabaseQueue(path: path, configuration: settings)
        if isNew {
          try writer.inDatabase { db in
            try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
          }
        }
        let migrator = Self.migrator
        guard try !writer.read(migrator.hasBeenSuperseded) else {
          throw StoreError.newerVersion(path: path)
        }
        try migrator.migrate(writer)
        if let preparing {
          try writer.write(preparing)
        }
        let reader = try DatabaseQueue(
          path: path, configuration: Self.configuration(readOnly: true, environment))
        try writer.inDatabase(Self.refuseUnlessDurable)
        try reader.inDatabase(Self.refuseUnlessDurable)
        return (writer, reader, try reader.read { try Store.fetch($0, path: path) })
      }
    } catch {
      let error = StoreError.explaining(error, path: path)
      if case .some(.notAStore) = error as? StoreError {
        // Somebody else's file: nothing is left beside it.
        writeLock.removeIfNew()
      }
      throw error
    }
  }

  /// Whole seconds are never waited for another process while a guest stands there, but a write is
  /// not lost to a moment's contention either.
  private static func configuration(
    readOnly: Bool, _ environment: StoreEnvironment,
    accepting accept: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(environment.patience)
    configuration.label = readOnly ? "reader" : "writer"
    configuration.prepareDatabase { db in
      // Before the journal mode, which changes the file.
      try accept(db)
      if !readOnly {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      // After the journal mode: what a screen confirmed survives a power cut only under FULL.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
    }
    return configuration
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("spine") { db in
      try db.execute(sql: Schema.tables)
      try db.execute(sql: Schema.triggers)
      try db.execute(sql: Schema.revisionTriggers(Schema.firstAggregates))
    }
    migrator.registerMigration("down-feed") { db in
      try db.execute(sql: Schema.downFeed)
      try db.execute(sql: Schema.revisionTriggers([.menu, .guestRequest]))
    }
    migrator.registerMigration("delivery") { db in
      try db.execute(sql: DeliverySchema.create)
    }
    return migrator
  }

  private static func refuseForeignFile(_ db: Database, path: String, isNew: Bool) throws {
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if isNew {
      guard objects == 0, mark == 0 else { throw StoreError.alreadyThere(path: path) }
    } else {
      guard mark == applicationID else { throw StoreError.notAStore(path: path) }
    }
    // SQLite opens a file that it may not write for reading alone, without a word.
    guard sqlite3_db_readonly(db.sqliteConnection, "main") == 0 else {
      throw StoreError.readOnly(path: path)
    }
  }

  private static func refuseUnlessDurable(_ db: Database) throws {
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
    let foreignKeys = try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
    let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
    guard synchronous == 2, foreignKeys == 1, journal == "wal" else {
      throw StoreError.notDurable(
        "synchronous \(synchronous ?? -1), foreign_keys \(foreignKeys ?? -1), "
          + "journal \(journal ?? "?")")
    }
  }

  /// `PRAGMA synchronous` of every connection that this process has to the file.
  public func synchronousModes() throws -> [Int] {
    try [writer, reader].map { queue in
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }
  }

  // MARK: Reading and writing

  /// Reads a consistent picture; short, because a long read lets the write-ahead log grow.
  public func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try reader.read(body)
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Runs one verb: a transaction alone among all processes, with its events inside.
  func write<Value>(by author: Author, _ verb: (Transaction) throws -> Value) throws -> Value {
    var lastEvent: String?
    var outcome: Value?
    do {
      return try alone { db in
        try db.inTransaction(.immediate) {
          let transaction = Transaction(db, author: author, in: self)
          outcome = try verb(transaction)
          lastEvent = transaction.lastEventID
          return .commit
        }
        guard let outcome else { throw StoreError.damaged("a transaction without an outcome") }
        return outcome
      }
    } catch {
      // A COMMIT that returns an error may have committed: the event's id answers.
      if let lastEvent, let outcome, try hasEvent(lastEvent) { return outcome }
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Runs a short write that changes nothing that headquarters or the audit trail are told of, such
  /// as a lease of the print queue.
  func maintain<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try alone { db in
        var outcome: Value?
        try db.inTransaction(.immediate) {
          outcome = try body(db)
          return .commit
        }
        guard let outcome else { throw StoreError.damaged("a transaction without an outcome") }
        return outcome
      }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Runs `body` alone among the threads of this process and then among all processes.
  private func alone<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try writer.inDatabase { db in
      try writeLock.withLock(patience: environment.patience) { try body(db) }
    }
  }

  private func hasEvent(_ id: String) throws -> Bool {
    try reader.read {
      try Bool.fetchOne(
        $0, sql: "SELECT EXISTS (SELECT 1 FROM outboxEvent WHERE id = ?)", arguments: [id]) ?? false
    }
  }

  // MARK: Housekeeping

  /// A number that changes whenever any connection, here or in another process, has committed.
  public func dataVersion() throws -> Int {
    try reader.inDatabase { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// Moves the write-ahead log into the main file, unless another process just did, somebody reads
  /// from the log, or it is still shorter than `pages`. To be called when the terminal is idle, and
  /// now and then by whoever writes without a pause: a long log makes every start slow.
  ///
  /// - Returns: whether this call did it.
  @discardableResult
  public func checkpoint(whenLongerThan pages: Int = 1000) throws -> Bool {
    guard isLogLonger(than: pages) else { return false }
    do {
      return try alone { db in try isLogLonger(than: pages) && checkpointUnlessRead(db) }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  private func isLogLonger(than pages: Int) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    return size > pages * 4096
  }

  /// Verbs wait behind a checkpoint, so it does not wait long for a reader.
  private func checkpointUnlessRead(_ db: Database) throws -> Bool {
    sqlite3_busy_timeout(db.sqliteConnection, 100)
    defer { sqlite3_busy_timeout(db.sqliteConnection, Int32(environment.patience * 1000)) }
    do {
      try db.checkpoint(.truncate)
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return false
    }
  }
}

extension StoreDatabase {
  /// The version of the SQLite library in use.
  public static var sqliteVersion: String {
    String(cString: sqlite3_libversion())
  }
}
