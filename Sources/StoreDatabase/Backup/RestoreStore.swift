import DurableFile
import Foundation
import GRDB
import Glibc
import StoreDomain

/// A store whose file came out of a copy.
public struct RestoredStore: Sendable {
  public var store: Store
  /// Where it is.
  public var path: String
  /// What the file that was there is called now; nil when there was none.
  public var asidePath: String?
  /// The newest record in it; 0 when nothing had happened yet.
  public var lastSequence: Int
  /// When that was.
  public var lastAt: Timestamp?
  /// Whether headquarters will be asked for a new epoch.
  public var beginsNewEpoch: Bool
  /// Whether the copy came from a file that was in use, without the log beside it.
  public var lacksLog: Bool
}

extension StoreDatabase {
  /// Puts a copy in a place as a store: checked first, whole or not at all. The copy stays as it is.
  ///
  /// Not the device's key: one that lies beside the place is used on.
  ///
  /// - Parameters:
  ///   - movingAside: whether a store that is there is kept under another name; otherwise nothing may
  ///     be there. One that is in use is never moved.
  ///   - mayBeUnsound: whether the copy may break a rule of `foh doctor`.
  /// - Throws: `BackupError`, `StoreError`.
  public static func restore(
    from copy: String, to target: String, movingAside: Bool,
    evenIfUnsound mayBeUnsound: Bool = false,
    environment: StoreEnvironment = StoreEnvironment()
  ) throws -> RestoredStore {
    do {
      return try Restoring(copy, target, movingAside, mayBeUnsound, environment).run()
    } catch {
      throw StoreError.explaining(error, path: target)
    }
  }
}

/// One restore.
private struct Restoring {
  let copy: String
  let target: String
  let movingAside: Bool
  let mayBeUnsound: Bool
  let environment: StoreEnvironment

  /// - Parameters: as somebody typed them.
  init(
    _ copy: String, _ target: String, _ movingAside: Bool, _ mayBeUnsound: Bool,
    _ environment: StoreEnvironment
  ) throws {
    switch try explained(copy, { try FilePlace.kind(of: copy) }) {
    case .nothing: throw BackupError.noCopy(path: copy)
    case .folder:
      let newest = BackupPlace.names(in: copy).last
      throw BackupError.folderOfCopies(path: copy, newest: newest)
    case .file: break
    }
    guard try FilePlace.kind(of: target) != .folder else { throw DurableFileError.folder }
    self.copy = try FilePlace.resolved(copy)
    self.target = try FilePlace.resolved(target)
    self.movingAside = movingAside
    self.mayBeUnsound = mayBeUnsound
    self.environment = environment
  }

  func run() throws -> RestoredStore {
    guard !FilePlace.isSame(copy, target) else { throw BackupError.overStore(path: target) }
    guard !copy.hasSuffix(UnfinishedCopy.ending) else {
      throw BackupError.unfinished(path: copy)
    }
    // A store that is in use has its newest records in a log that changes while it is copied.
    guard try !DurableFile.isInUse(copy) else { throw StoreError.inUse(path: copy) }
    guard let header = FileHeader(of: copy), header.isStore else {
      throw StoreError.notAStore(path: copy)
    }
    let lacksLog = header.hasLog && !isThere(copy + "-wal")
    // Nobody opens the place before the copy is there: whoever opens a store waits for this lock.
    let lock = try FileLock(path: DurableFile.lockPath(of: target), besides: target)
    return try lock.withLock(patience: environment.patience) {
      let isOccupied = Self.asideEndings.contains { isThere(target + $0) }
      guard !isOccupied || movingAside else { throw BackupError.storeIsThere(path: target) }
      try refuseIfInUse()
      let unfinished = try UnfinishedCopy(for: target, readers: readers)
      try bring(to: unfinished.path)
      var restored = try prepare(unfinished.path, lacksLog: lacksLog)
      try refuseIfInUse()
      if isOccupied { restored.asidePath = try moveAside() }
      try unfinished.putInPlace()
      try lock.follow(target)
      return restored
    }
  }

  private func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private func refuseIfInUse() throws {
    guard isThere(target) else { return }
    guard try !DurableFile.isInUse(target) else { throw DurableFileError.inUse }
  }

  /// Whoever worked with the file that was there works with this one.
  private var readers: UnfinishedCopy.Readers {
    if isThere(target) { return .likeFile(target) }
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    return geteuid() == 0 ? .likeFile(folder) : .byUmask
  }

  /// Copies the bytes, and those of a log that was copied with them by hand.
  private func bring(to path: String) throws {
    try append(copy, to: path)
    if isThere(copy + "-wal") {
      try PrivateFile.make(path + "-wal")
      try append(copy + "-wal", to: path + "-wal")
    }
  }

  private func append(_ source: String, to path: String) throws {
    do {
      let from = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
      defer { try? from.close() }
      let to = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      defer { try? to.close() }
      while let bytes = try from.read(upToCount: 1 << 20), !bytes.isEmpty {
        try to.write(contentsOf: bytes)
      }
    } catch let error as CocoaError {
      switch error.code {
      case .fileReadNoPermission: throw StoreError.readOnly(path: source)
      case .fileWriteOutOfSpace: throw DurableFileError.diskFull
      default: throw StoreError.diskFails(error.localizedDescription)
      }
    }
  }

  /// Makes a store of the bytes, of this version of the program, and looks whether it is sound.
  private func prepare(_ path: String, lacksLog: Bool) throws -> RestoredStore {
    try explained(copy) {
      let database = try StoreDatabase(path: path, environment: environment)
      let found = try database.checkInvariants().map(\.description)
      let damage = try database.read(DurableFile.unsoundness)
      guard found.isEmpty || mayBeUnsound && damage.isEmpty else {
        throw BackupError.unsound(Array(found.prefix(3)))
      }
      let (sequence, at) = try database.read(StoreDatabase.newestEvent)
      let beginsNewEpoch = try database.perform(NoteRestore(copy: copy), by: .storesMachine)
      try database.close()
      return RestoredStore(
        store: database.store, path: target, asidePath: nil, lastSequence: sequence, lastAt: at,
        beginsNewEpoch: beginsNewEpoch, lacksLog: lacksLog)
    }
  }

  /// Gives what is there another name: the file first, since a file that was left without its log
  /// would be opened as if nothing were missing.
  private func moveAside() throws -> String {
    let aside = freeName
    for ending in Self.asideEndings where isThere(target + ending) {
      guard rename(target + ending, aside + ending) == 0 else { throw DurableFileError.readOnly }
    }
    unlink(target + "-shm")
    FilePlace.syncFolder(of: target)
    return aside
  }

  private static let asideEndings = ["", "-wal", "-journal"]

  /// A name that says when, and that nothing has: two restores may come within a second.
  private var freeName: String {
    let digits = environment.now().iso8601Text.prefix(19).filter { $0.isNumber || $0 == "T" }
    let name = "\(target).aside-\(digits)Z"
    var aside = name
    var number = 1
    while Self.asideEndings.contains(where: { isThere(aside + $0) }) {
      number += 1
      aside = "\(name)-\(number)"
    }
    return aside
  }
}

/// What an error of a copy means, by the copy's own path.
private func explained<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw StoreError.explaining(error, path: path)
  }
}
