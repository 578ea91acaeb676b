import DurableFile
import GRDB
import HeadquartersContract
import StoreDomain

/// Headquarters on one SQLite file.
///
/// Every write is one transaction under `synchronous=FULL`, alone among all processes; the batches
/// of stores that send at the same moment share one, so that they share its wait for the disk.
public final class SQLiteLedger: LedgerStore {
  public let path: String
  public let instance: String
  public let environment: HeadquartersEnvironment
  let reader: DatabasePool
  private let writer: DatabaseQueue
  private let file: DurableFile
  private let groupCommit: GroupCommit
  private let nonces = NonceCache()

  /// Marks a SQLite file as headquarters ("FOHH").
  static let applicationID: Int32 = 0x464F_4848

  /// Opens headquarters' file and brings its schema up to date.
  ///
  /// - Throws: `HeadquartersError` when the file is missing, foreign, newer or not durable.
  public static func open(
    path: String, environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) throws -> SQLiteLedger {
    try explaining(path) {
      try SQLiteLedger(
        file: DurableFile(existing: path, mark: applicationID, patience: environment.patience),
        environment: environment)
    }
  }

  /// Makes headquarters' file.
  ///
  /// - Throws: `HeadquartersError.alreadyThere` when there is something at `path`.
  public static func create(
    path: String, environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) throws -> SQLiteLedger {
    try explaining(path) {
      try SQLiteLedger(
        file: DurableFile(new: path, mark: applicationID, patience: environment.patience),
        environment: environment)
    }
  }

  private init(file: DurableFile, environment: HeadquartersEnvironment) throws {
    let path = file.path
    self.path = path
    self.file = file
    self.environment = environment
    (writer, reader, instance) = try file.open(
      label: "headquarters writer", migrator: Self.migrator(environment)
    ) { writer in
      try writer.write { try ProjectionSchema.makeMissing(SQLiteSession(db: $0)) }
      // What a store sends again is confirmed without another write.
      try file.putLogOntoDisk()
      var reading = file.reading(label: "headquarters reader")
      reading.maximumReaderCount = 4
      let reader = try DatabasePool(path: path, configuration: reading)
      let instance = try reader.read {
        try String.fetchOne($0, sql: "SELECT instance FROM headquarters")
      }
      guard let instance else { throw HeadquartersError.notHeadquarters(path: path) }
      return (writer, reader, instance)
    }
    let log = LongLog(writer: writer, file: file)
    groupCommit = GroupCommit(
      environment: environment, afterwards: { await log.grew(by: $0) },
      transaction: { [writer] body in
        try await writer.writeWithoutTransaction { db in
          try file.transaction(db) { try body(SQLiteSession(db: $0)) }
        }
      })
  }

  static func migrator(_ environment: HeadquartersEnvironment) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in LedgerMigration.all {
      guard let statements = migration.sqlite else { continue }
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: statements)
        guard migration.name == LedgerMigration.ledger.name else { return }
        let instance: Identifier<LedgerState> = environment.ids.next()
        try db.execute(
          sql: "INSERT INTO headquarters (singleton, instance, createdAt) VALUES (1, ?, ?)",
          arguments: [instance.rawValue, environment.now().millisecondsSinceEpoch])
      }
    }
    return migrator
  }

  /// `PRAGMA synchronous` of the connection that writes.
  public func synchronousMode() throws -> Int {
    try writer.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
  }

  // MARK: Reading and writing

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value {
    try await inFile { try body(SQLiteSession(db: $0)) }
  }

  /// Reads on a connection of SQLite itself.
  func inFile<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await reader.read(body)
    } catch {
      throw HeadquartersError.explaining(error, path: path)
    }
  }

  /// One transaction, alone among all processes.
  @discardableResult
  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value {
    let file = file
    do {
      return try await writer.writeWithoutTransaction { db in
        try file.transaction(db) { try body(SQLiteSession(db: $0)) }
      }
    } catch {
      throw HeadquartersError.explaining(error, path: path)
    }
  }

  public func append(
    _ batch: EventsOnArrival, from storeID: String, epoch: Int
  ) async throws -> EventsAnswer {
    try await groupCommit.append(
      AppendRequest(
        batch: batch, storeID: storeID, epoch: epoch, registry: environment.events))
  }

  /// The log was put onto the disk when the file was opened, and since then nobody reads a commit before
  /// the disk has it.
  public func makeCertain() {}

  /// Kept in memory: after a restart a recorded request could come through once more within its 300
  /// seconds, and every request that changes something gives the same result the second time: events
  /// and keys that are there already, and a command, whose nonce is kept with it (`CommandKey`).
  public func useNonce(_ nonce: UsedNonce) -> Bool {
    nonces.use(nonce)
  }

  public func hasUsed(_ nonce: UsedNonce) -> Bool {
    nonces.has(nonce)
  }

  public func forgetNonces(at now: Int) {
    nonces.forget(before: UsedNonce.oldestMinute(at: now))
  }

  public func nonceCount() -> Int { nonces.count }
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
  /// What an error of the file means to the person at the terminal.
  static func explaining(_ error: any Error, path: String) -> any Error {
    if let refused = error as? RefusedRow {
      return HeadquartersError.refusedByFile(refused.detail)
    }
    return explaining(
      error, path: path, freeBytes: DurableFileError.freeBytes(onDiskOf:))
  }
}

extension HeadquartersError: DurableFileFault {
  public static func foreign(path: String) -> HeadquartersError { .notHeadquarters(path: path) }
  public static func refused(_ message: String) -> HeadquartersError { .refusedByFile(message) }
}
