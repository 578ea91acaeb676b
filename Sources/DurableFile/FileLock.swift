import Glibc

/// An advisory lock beside a database's file, held by one process at a time and let go by the
/// kernel when its holder dies.
///
/// Writers and whoever makes a checkpoint hold it, because SQLite before 3.51.3 can corrupt a WAL
/// database when two connections write or checkpoint at the same instant. Within a process one
/// thread uses it at a time: the kernel gives the lock to the open file, whoever asks.
///
/// Who waits is served: a second lock on the same file is the head of the line. Whoever stands
/// there gets the lock next, and a process that writes without a pause queues behind it.
public final class FileLock: Sendable {
  private let descriptor: Int32
  private let path: String
  /// Whether there was no such file before.
  private let isNew: Bool

  /// Opens the lock's file, or makes it. Who may write the database takes the lock, and nobody else:
  /// whoever can open a file can lock it, and so keep every console from its work.
  ///
  /// - Parameter database: the file that it belongs to; without one that is there, the lock is made
  ///   as a new ``PrivateFile``.
  /// - Throws: `DurableFileError.readOnly` when the folder does not allow it.
  public init(path: String, besides database: String? = nil) throws {
    self.path = path
    let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    isNew = made >= 0
    descriptor = isNew ? made : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else {
      throw DurableFileError.readOnly
    }
    guard isNew else { return }
    guard isSet(besides: database) else {
      unlink(path)
      throw DurableFileError.readOnly
    }
  }

  /// Lets those take the lock who may write the database, after that came there later than the lock.
  ///
  /// - Throws: `DurableFileError.readOnly`.
  public func follow(_ database: String) throws {
    guard !isNew || isSet(besides: database) else { throw DurableFileError.readOnly }
  }

  private func isSet(besides database: String?) -> Bool {
    var status = stat()
    guard let database, stat(database, &status) == 0 else {
      return PrivateFile.closeToOthers(descriptor)
    }
    PrivateFile.give(descriptor, theOwnerOf: status)
    return fchmod(descriptor, status.st_mode & S_IWGRP == 0 ? 0o600 : 0o660) == 0
  }

  deinit {
    close(descriptor)
  }

  /// Takes the lock's file away if it came with this lock: only where nobody has reason to take the
  /// same lock, since a lock taken on a file that is gone keeps nobody out.
  public func removeIfNew() {
    if isNew { unlink(path) }
  }

  /// Runs `body` alone among all processes.
  ///
  /// - Throws: `DurableFileError.busy` when another process keeps the lock for `patience` seconds.
  public func withLock<Result>(
    patience: Double, _ body: () throws -> Result
  ) throws -> Result {
    let end = Self.seconds() + patience
    try wait(until: end, asking: 0.1) { setHeadOfLine(F_WRLCK) }
    do {
      defer { _ = setHeadOfLine(F_UNLCK) }
      // Nobody else works while the head of the line does not know that it may; it is one process alone
      // that asks so often, and for as long as a short write takes it asks without a pause: the shortest
      // pause of the system would be a tenth of the write.
      try wait(until: end, asking: 0.05, withoutPauseFor: 0.002) {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      }
    }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// Tries again and again, until the end of somebody's patience. The pauses grow with the time that
  /// was waited, so that a lock that is let go lies idle for a small part of it: one that is held for
  /// a short write for a fraction of a millisecond, while a checkpoint is not asked after too often.
  ///
  /// - Parameters:
  ///   - part: of the time that was waited, after which it is tried again.
  ///   - busy: seconds in which there is no pause; whoever else has work to do on the processor goes first.
  private func wait(
    until end: Double, asking part: Double, withoutPauseFor busy: Double = 0,
    for attempt: () -> Bool
  ) throws {
    let start = Self.seconds()
    while !attempt() {
      let error = errno
      let now = Self.seconds()
      guard [EWOULDBLOCK, EACCES, EINTR].contains(error), now < end else {
        throw DurableFileError.busy
      }
      guard now - start >= busy else {
        sched_yield()
        continue
      }
      let pause = min(max(now - start, 0.001) * part, 0.004, end - now)
      usleep(UInt32(pause * 1_000_000))
    }
  }

  /// By a clock that nobody sets.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Takes the head of the line, or leaves it: a lock of the open file, apart from the other one.
  private func setHeadOfLine(_ type: Int32) -> Bool {
    var place = flock()
    place.l_type = Int16(type)
    place.l_whence = Int16(SEEK_SET)
    place.l_len = 1
    return fcntl(descriptor, Self.setOpenFileLock, &place) == 0
  }

  /// `F_OFD_SETLK` of Linux, which the C library's module leaves out.
  private static let setOpenFileLock: Int32 = 37
  /// `F_OFD_GETLK` of Linux.
  static let getOpenFileLock: Int32 = 36
}
