import Glibc
import StoreDomain

/// An advisory lock beside the store's file, held by one process at a time and let go by the
/// kernel when its holder dies.
///
/// Writers and the checkpointer hold it, because SQLite before 3.51.3 can corrupt a WAL database
/// when two connections write or checkpoint at the same instant.
final class FileLock: Sendable {
  private let descriptor: Int32

  init(path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else {
      throw StoreError.readOnly(path: path)
    }
  }

  deinit {
    close(descriptor)
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
