import DurableFile
import Foundation
import GRDB
import Glibc
import StoreDomain

/// Where a copy of a store is to be.
struct BackupPlace {
  /// The copy's own path, resolved.
  let path: String
  private let store: StoreDatabase
  /// The folder whose copies are called after their moment; nil when the file was named.
  private let folder: String?

  /// What lies beside a store's file as a part of it.
  private static let endings = [
    "", "-wal", "-shm", "-journal", "-writer", "-key", "-key.next", "-ca", "-ca.next",
  ]

  /// - Parameter target: a file or a folder, as somebody typed it.
  /// - Throws: `BackupError.noFolder`, `DurableFileError.closedFolder`.
  init(_ target: String, of store: StoreDatabase) throws {
    self.store = store
    let kind = try FilePlace.kind(of: target)
    guard kind == .folder || target.hasSuffix("/") else {
      path = try FilePlace.resolved(target)
      folder = nil
      return
    }
    guard kind == .folder else { throw BackupError.noFolder(path: target) }
    let folder = try FilePlace.resolved(target)
    self.folder = folder
    path = folder + "/" + Self.name(of: store.path, at: store.environment.now())
  }

  /// `store-20261129T091500Z.db`: names in the order of the moments.
  static func name(of store: String, at moment: Timestamp) -> String {
    let digits = moment.iso8601Text.prefix(19).filter { $0.isNumber || $0 == "T" }
    return "\(stem(of: store))-\(digits)Z.db"
  }

  private static func stem(of store: String) -> String {
    let url = URL(fileURLWithPath: store)
    return url.pathExtension == "db"
      ? url.deletingPathExtension().lastPathComponent : url.lastPathComponent
  }

  /// The names in a folder that backups have given to copies, oldest first.
  ///
  /// - Parameter store: whose; nil for those of any store.
  static func names(in folder: String, of store: String? = nil) -> [String] {
    // A folder that cannot be read has none for this user.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      name.wholeMatch(of: /(.+)-(\d{8}T\d{6}Z)\.db/).map { (name, $0.output.1, $0.output.2) }
    }
    .filter { store == nil || store.map(stem) == String($0.1) }
    .sorted { $0.2 < $1.2 }.map(\.0)
  }

  // MARK: What is there

  /// Refuses a place where something else than a copy of this store is.
  ///
  /// - Throws: `BackupError`, `DurableFileError`.
  func refuseOther() throws {
    let copies = ["", UnfinishedCopy.ending].map { path + $0 }
    for file in Self.endings.map({ store.path + $0 }) {
      guard !copies.contains(where: { $0 == file || FilePlace.isSame($0, file) }) else {
        throw BackupError.overStore(path: path)
      }
    }
    guard try FilePlace.kind(of: path) != .folder else { throw DurableFileError.folder }
    guard try FilePlace.kind(of: path) == .file else {
      return try UnfinishedCopy.refuseLog(beside: path)
    }
    guard let header = FileHeader(of: path), header.isStore else {
      throw BackupError.notACopy(path: path)
    }
    // A copy is all in one file; one that is not was opened as a store, and is somebody's.
    guard !header.hasLog, try !DurableFile.isInUse(path) else {
      throw BackupError.copyInUse(path: path)
    }
    guard Self.storeID(of: path) == store.store.id.rawValue else {
      throw BackupError.notACopy(path: path)
    }
  }

  /// Whose copy it is; nil when nobody can tell.
  private static func storeID(of copy: String) -> String? {
    var configuration = Configuration()
    configuration.readonly = true
    return try? DatabaseQueue(path: copy, configuration: configuration).read {
      try String.fetchOne($0, sql: "SELECT id FROM store")
    }
  }

  // MARK: Older copies

  /// Takes away the oldest copies of this store in the folder, and what backups that were killed have
  /// left there.
  ///
  /// - Returns: the names of the copies.
  func removeAllBut(_ kept: Int) throws -> [String] {
    guard let folder else { return [] }
    let mine = Self.names(in: folder, of: store.path).filter { name in
      let other = folder + "/" + name
      // The one that was just made stays, also when a clock once was years ahead.
      return other != path && FileHeader(of: other)?.hasLog == false
        && Self.storeID(of: other) == store.store.id.rawValue
    }
    let old = Array(mine.dropLast(max(0, kept - 1)))
    for name in old where unlink(folder + "/" + name) != 0 && errno != ENOENT {
      throw BackupError.cannotWrite(path: folder + "/" + name)
    }
    return old
  }

  /// Takes away what backups that were killed have left in the folder.
  func removeUnfinished() {
    guard let folder else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let stem = Self.stem(of: store.path)
    for name in names
    where name.hasPrefix(stem + "-") && name.hasSuffix(".db" + UnfinishedCopy.ending) {
      // One that another process makes now stays.
      _ = try? UnfinishedCopy(
        for: folder + "/" + name.dropLast(UnfinishedCopy.ending.count), readers: .ownerAlone)
    }
  }
}
