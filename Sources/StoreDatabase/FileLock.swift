import Glibc
import StoreDomain

/// An advisory lock beside the store's file, held by one process at a time and let go by the
/// kernel when its holder dies.
///
/// Writers and the checkpointer hold it, because SQLite before 3.51.3 can corrupt a WAL database
/// when two connections write or checkpoint at the same instant.
final class FileLock: Sendable {
  private let descriptor: Int32
  private let path: String
  /// Whether there was no such file before.
  private let isNew: Bool

  init(path: String) throws {
    self.path = path
    let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
    isNew = made >= 0
    descriptor = isNew ? made : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else {
      throw StoreError.readOnly(path: path)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Takes the lock's file away if it came with this lock: only where nobody has reason to take the
  /// same lock, since a lock taken on a file that is gone keeps nobody out.
  func removeIfNew() {
    if isNew { unlink(path) }
  }

  /// Runs `body` alone among all processes.
  ///
  /// - Throws: `StoreError.busy` when another process keeps the lock for `patience` seconds.
  func withLock<Result>(patience: Double, _ body: () throws -> Result) throws -> Result {
    var waited = 0.0
    var pause = 0.000_5
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else {
        throw StoreError.busy
      }
      usleep(UInt32(pause * 1_000_000))
      waited += pause
      pause = min(pause * 1.5, 0.008)
    }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// Runs `body` if no other process holds the lock now; nil when one does.
  func withLockIfFree<Result>(_ body: () throws -> Result) rethrows -> Result? {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }
}
