import DurableFile
import Foundation
import GRDB
import StoreDomain
import Synchronization

/// One store's file, and every verb that changes it.
///
/// A verb is one short transaction: the change and its events commit together or not at all.
/// All calls block; none belongs on the drawing thread.
public final class StoreDatabase: Sendable {
  /// Where the file really is, whichever way it was named.
  public let path: String
  public let environment: StoreEnvironment
  private let knownStore: Mutex<Store>

  let writer: DatabaseQueue
  /// The connection that reads, once it is open.
  private let openedReader: Mutex<DatabaseQueue?>
  /// Nil for whoever only reads.
  let file: DurableFile?
  private let schema = SchemaWatch(Schema.migrator)
  /// SQLite's number of the schema for which statements are kept by the connection that reads.
  private let readSchema = Mutex<Int?>(nil)
  /// What the house has learned from its checks, for suggestions.
  let taste = TasteMemory()
  /// What answers to "what to offer" need again and again.
  let offers = OfferMemory()
  /// How long the kitchen takes, as this process has learned.
  let readyTimes = ReadyTimeMemory()
  /// How long guests wait at the door, as this process has learned.
  let waits = WaitMemory()

  /// Marks a SQLite file as a store ("FOH1").
  static let applicationID: Int32 = 0x464F_4831

  /// Opens an existing store and brings its schema up to date.
  ///
  /// - Parameter opensReaderLater: whether one connection is enough until ``openReader()``: for
  ///   whoever has a person waiting for the first picture.
  /// - Throws: `StoreError` when the file is missing, foreign, newer, unwritable or not durable.
  public convenience init(
    path: String, environment: StoreEnvironment = StoreEnvironment(),
    opensReaderLater: Bool = false
  ) throws {
    try self.init(
      path: path, environment: environment, opensReaderLater: opensReaderLater, preparing: nil)
  }

  /// Opens or, with `preparing`, makes the file; `preparing` fills a new schema in its first
  /// transaction.
  ///
  /// - Parameter empty: what a new file begins as, instead of running every migration.
  init(
    path: String, environment: StoreEnvironment, opensReaderLater: Bool = false,
    empty: EmptyStoreFile? = nil, preparing: ((Database) throws -> Void)?
  ) throws {
    self.environment = environment
    do {
      // Whole seconds are never waited for another process while a guest stands there, but a write
      // is not lost to a moment's contention either.
      let patience = environment.patience
      let file =
        preparing == nil
        ? try DurableFile(existing: path, mark: Self.applicationID, patience: patience)
        : try DurableFile(
          new: path, mark: Self.applicationID, patience: patience,
          beginning: empty?.bytes ?? Data())
      self.file = file
      self.path = file.path
      let store: Store
      let reader: DatabaseQueue?
      (writer, reader, store) = try file.open(label: "writer", migrator: Schema.migrator) {
        writer in
        if let preparing {
          try writer.write(preparing)
        }
        let reader = opensReaderLater ? nil : try Self.reader(of: file)
        return (writer, reader, try (reader ?? writer).read { try Store.fetch($0, path: path) })
      }
      knownStore = Mutex(store)
      openedReader = Mutex(reader)
    } catch {
      throw StoreError.explaining(error, path: path)
    }
    try renewMembers()
    try learnTasteAnew()
  }

  /// Opens an existing store to read it and nothing else, such as for a screen that guests see. The
  /// file is open for reading alone; every verb is refused.
  ///
  /// - Throws: `StoreError.earlierVersion` for a file that has still to be brought up to date, and
  ///   what opening it throws.
  public init(reading path: String, environment: StoreEnvironment = StoreEnvironment()) throws {
    self.environment = environment
    do {
      let (place, reader) = try DurableFile.reader(
        existing: path, mark: Self.applicationID, patience: environment.patience)
      self.path = place
      file = nil
      writer = reader
      openedReader = Mutex(reader)
      let store = try reader.read { db in
        guard try !Schema.migrator.hasBeenSuperseded(db) else {
          throw StoreError.newerVersion(path: path)
        }
        guard try Schema.migrator.hasCompletedMigrations(db) else {
          throw StoreError.earlierVersion(path: path)
        }
        return try Store.fetch(db, path: path)
      }
      knownStore = Mutex(store)
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Whether a newer version of the program has brought the file up to date meanwhile.
  public func isUpdated() throws -> Bool { try read { try !schema.isKnown($0) } }

  /// Refuses a file that opening it would bring up to date, for whoever must not change it.
  ///
  /// - Throws: `StoreError.earlierVersion`, and what opening it throws.
  public static func refuseEarlierVersion(path: String) throws {
    do {
      let file = try DurableFile(
        existing: path, mark: applicationID, patience: StoreEnvironment().patience)
      // Not as others read it: of a file that was copied here the log is not made yet.
      let reader = try DatabaseQueue(path: file.path, configuration: file.reading(label: "look"))
      let isCurrent = try reader.inDatabase { db in
        // Whatever else the file is, opening it says so.
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
          return true
        }
        return try Schema.migrator.hasCompletedMigrations(db)
      }
      guard isCurrent else { throw StoreError.earlierVersion(path: path) }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  private static func reader(of file: DurableFile) throws -> DatabaseQueue {
    let reader = try DatabaseQueue(path: file.path, configuration: file.reading(label: "reader"))
    try reader.inDatabase(DurableFile.refuseUnlessDurable)
    return reader
  }

  /// Opens the connection that reads beside the one that writes, if that was left for later. Until
  /// then whoever reads does so on the other one: each connection reads the whole schema first, which
  /// takes longer than the first screen.
  public func openReader() throws {
    do {
      try openedReader.withLock { reader in
        if reader == nil, let file { reader = try Self.reader(of: file) }
      }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Reads while somebody writes, once it has a connection of its own.
  var reader: DatabaseQueue { openedReader.withLock { $0 } ?? writer }

  /// All connections that this process has to the file.
  var connections: [DatabaseQueue] {
    [openedReader.withLock { $0 }, writer].compactMap { $0 }
  }

  /// Ends all connections; whoever closes a file last moves its log into it.
  func close() throws {
    do {
      for connection in connections { try connection.close() }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  // MARK: Reading and writing

  /// Reads a consistent picture; short, because a long read lets the write-ahead log grow.
  public func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try reader.read { db in
        try forgetStatementsOfAnotherSchema(db)
        try followConfiguration(db)
        return try body(db)
      }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Runs one verb: a transaction alone among all processes, with its events inside.
  func write<Value>(by author: Author, _ verb: (Transaction) throws -> Value) throws -> Value {
    guard let file else { throw StoreError.onlyReads(path: path) }
    // Nobody reads on the connection that writes once somebody writes.
    try openReader()
    var lastEvent: String?
    var outcome: Value?
    var isConfigured = false
    do {
      let value = try writer.inDatabase { db in
        try transaction(in: file, db) { db in
          try refuseIfUpdated(db)
          try followConfiguration(db)
          let author = try author.asEmployed(db, since: store.revision)
          let transaction = Transaction(db, author: author, in: self)
          let value = try verb(transaction)
          outcome = value
          lastEvent = transaction.lastEventID
          isConfigured = transaction.recordedEvents.contains(.storeConfigured)
          return value
        }
      }
      if isConfigured { try followConfiguration() }
      return value
    } catch {
      // A COMMIT that returns an error may have committed: the event's id answers.
      if let lastEvent, let outcome, try hasEvent(lastEvent) { return outcome }
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Runs a short write that changes nothing that headquarters or the audit trail are told of, such
  /// as a lease of the print queue.
  func maintain<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let file else { throw StoreError.onlyReads(path: path) }
    try openReader()
    do {
      return try writer.inDatabase { db in
        try transaction(in: file, db) { db in
          try refuseIfUpdated(db)
          return try body(db)
        }
      }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  private func transaction<Value>(
    in file: DurableFile, _ db: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    try taste.whileWriting { try file.transaction(db, body) }
  }

  /// The store's own facts, as they stood in the file when it was last read or written: its
  /// configuration may change while it is open.
  public var store: Store { knownStore.withLock { $0 } }

  /// Reads the store's own facts again when somebody has changed them.
  public func followConfiguration() throws {
    try read { _ in }
  }

  private func followConfiguration(_ db: Database) throws {
    let revision =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT revision FROM store WHERE singleton = 1"))
      ?? 0
    // A picture that was begun earlier does not put yesterday's rules back.
    guard revision > store.revision else { return }
    let store = try Store.fetch(db, path: path)
    knownStore.withLock { if $0.revision < store.revision { $0 = store } }
  }

  /// A kept statement knows its columns by their places, and a newer program's migration may have
  /// put others there.
  private func forgetStatementsOfAnotherSchema(_ db: Database) throws {
    let version = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA schema_version"))
    let isAnother = readSchema.withLock { known in
      defer { known = version }
      return known != nil && known != version
    }
    if isAnother { db.clearSchemaCache() }
  }

  /// Verbs of this version do not know what a newer schema asks of them.
  private func refuseIfUpdated(_ db: Database) throws {
    guard try schema.isKnown(db) else { throw StoreError.updatedMeanwhile }
  }

  private func hasEvent(_ id: String) throws -> Bool {
    try reader.read {
      try Bool.fetchOne(
        $0, sql: "SELECT EXISTS (SELECT 1 FROM outboxEvent WHERE id = ?)", arguments: [id]) ?? false
    }
  }
}
