import DurableFile
import Foundation
import GRDB
import StoreDomain

/// A copy of a store, as it was made.
public struct Backup: Hashable, Sendable {
  /// Where it is.
  public var path: String
  /// The newest record in it; 0 when nothing has happened yet.
  public var lastSequence: Int
  /// When that was.
  public var lastAt: Timestamp?
  /// Older copies that were taken away, because only so many are kept.
  public var removed: [String] = []
}

extension StoreDatabase {
  /// Copies the store as it stands at one moment while consoles work, proves the copy, and puts it in
  /// its place whole or not at all; then writes down that it was made.
  ///
  /// The device's key is not a part of it: who has a copy must not be able to speak for the store.
  ///
  /// - Parameters:
  ///   - target: a file, which is replaced when it is a copy of this store; or a folder, in which the
  ///     copy is called after the moment.
  ///   - kept: how many copies of this store stay in the folder, the newest ones; nil for all.
  ///   - mayBeUnsound: whether a copy may break a rule of `foh doctor`, because the store does.
  /// - Throws: `BackupError`, `StoreError`.
  @discardableResult
  public func backUp(
    to target: String, keeping kept: Int? = nil, evenIfUnsound mayBeUnsound: Bool = false
  ) throws -> Backup {
    let place = try explainingBackup(target) { try BackupPlace(target, of: self) }
    var backup = try explainingBackup(place.path) {
      try place.refuseOther()
      place.removeUnfinished()
      let copy = try UnfinishedCopy(for: place.path, readers: .ownerAlone)
      var backup = Backup(path: place.path, lastSequence: 0)
      try copy.fill(from: reader) { db in
        let damage = try DurableFile.unsoundness(db)
        let found = try damage + (damage.isEmpty ? Invariant.violations(db).map(\.description) : [])
        guard found.isEmpty || mayBeUnsound && damage.isEmpty else {
          throw BackupError.unsound(Array(found.prefix(3)))
        }
        (backup.lastSequence, backup.lastAt) = try Self.newestEvent(db)
      }
      // Once more: copying takes its time.
      try place.refuseOther()
      try copy.putInPlace()
      return backup
    }
    do {
      try perform(NoteBackup(copy: place.path), by: .storesMachine)
    } catch let error as any Explained {
      throw BackupError.notNoted(path: place.path, because: error.explanation)
    }
    if let kept { backup.removed = try place.removeAllBut(kept) }
    return backup
  }

  /// The newest record of all, and when it was made; 0 when nothing has happened yet.
  public func newestRecord() throws -> (sequence: Int, at: Timestamp?) {
    try read(Self.newestEvent)
  }

  static func newestEvent(_ db: Database) throws -> (sequence: Int, at: Timestamp?) {
    let row = try Row.fetchOne(
      db, sql: "SELECT sequence, at FROM outboxEvent ORDER BY sequence DESC LIMIT 1")
    return (row?["sequence"] ?? 0, row?["at"])
  }

  /// What an error means to somebody who makes a backup. Most are of the copy's disk, not the store's.
  private func explainingBackup<Value>(_ target: String, _ body: () throws -> Value) throws -> Value
  {
    do {
      return try body()
    } catch {
      switch StoreError.explaining(error, path: target) {
      case StoreError.diskFull: throw BackupError.diskFull(path: target)
      case StoreError.readOnly: throw BackupError.cannotWrite(path: target)
      case StoreError.busy: throw BackupError.beingMade(path: target)
      case let other: throw other
      }
    }
  }
}
