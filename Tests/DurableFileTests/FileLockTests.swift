import DurableFile
import Foundation
import Glibc
import Synchronization
import Testing

@Suite("Writers of several processes take turns")
struct FileLockTests {
  /// Two locks on one file stand for two processes: each is an open file of its own.
  let path = FileManager.default.temporaryDirectory.appending(path: "lock-\(UUID().uuidString)")
    .path

  @Test("Whoever writes without a pause queues behind the one who waits")
  func turns() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let busy = try FileLock(path: path)
    let waiting = try FileLock(path: path)
    for _ in 0..<20 {
      let hadTurn = Mutex(false)
      let hasGivenUp = Mutex(false)
      let ended = DispatchSemaphore(value: 0)
      try busy.withLock(patience: 10) {
        Thread.detachNewThread {
          do {
            try waiting.withLock(patience: 10) { hadTurn.withLock { $0 = true } }
          } catch {
            hasGivenUp.withLock { $0 = true }
          }
          ended.signal()
        }
        // Whoever waits stands in the line, or gives up.
        while try !isSomebodyInLine() {
          try #require(!hasGivenUp.withLock { $0 }, "it gave up without having stood in the line")
          sched_yield()
        }
      }
      try busy.withLock(patience: 10) {
        #expect(hadTurn.withLock { $0 })
      }
      ended.wait()
    }
  }

  /// Asked of the kernel by an open file that stands in no line itself.
  func isSomebodyInLine() throws -> Bool {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var place = flock()
    place.l_type = Int16(F_WRLCK)
    place.l_whence = Int16(SEEK_SET)
    place.l_len = 1
    // F_OFD_GETLK of Linux, which the C library's module leaves out.
    try #require(fcntl(file.fileDescriptor, 36, &place) == 0)
    return place.l_type != Int16(F_UNLCK)
  }

  @Test("Patience ends, and says that somebody else holds the file")
  func patience() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let holder = try FileLock(path: path)
    let other = try FileLock(path: path)
    _ = try holder.withLock(patience: 0) {
      #expect(throws: DurableFileError.busy) { try other.withLock(patience: 0) {} }
    }
    // The one who gave up does not stand in the line any more.
    try holder.withLock(patience: 0) {}
    try other.withLock(patience: 0) {}
  }
}
