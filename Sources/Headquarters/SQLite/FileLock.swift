import Glibc
import StoreDomain

/// An advisory lock beside headquarters' file, let go by the kernel when its holder dies.
///
/// Whoever writes or checkpoints holds it, because SQLite before 3.51.3 can corrupt a WAL database
/// when two connections do so at the same instant.
final class FileLock: Sendable {
  private let descriptor: Int32

  init(path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw HeadquartersError.readOnly(path: path) }
  }

  deinit {
    close(descriptor)
  }

  /// Runs `body` alone among all processes.
  ///
  /// - Throws: `HeadquartersError.busy` when another process keeps the lock for `patience` seconds.
  func withLock<Result>(patience: Double, _ body: () throws -> Result) throws -> Result {
    var waited = 0.0
    var pause = 0.000_5
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < patience else {
        throw HeadquartersError.busy
      }
      usleep(UInt32(pause * 1_000_000))
      waited += pause
      pause = min(pause * 1.5, 0.008)
    }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }
}
