import Foundation

/// A serial line of this machine, whose far end is this test.
final class SerialLine {
  let path: String
  private let farEnd: Int32
  /// Held open, so that what was sent stays readable after the sender has closed.
  private let nearEnd: Int32

  init() throws {
    farEnd = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
    // TIOCSPTLCK and TIOCGPTN of Linux, whose macros Swift does not see: unlock, ask the number.
    var locked: Int32 = 0
    var number: Int32 = 0
    guard farEnd >= 0, ioctl(farEnd, 0x4004_5431, &locked) == 0,
      ioctl(farEnd, 0x8004_5430, &number) == 0
    else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    path = "/dev/pts/\(number)"
    nearEnd = open(path, O_RDWR | O_NOCTTY)
  }

  deinit {
    close(nearEnd)
    close(farEnd)
  }

  /// What has arrived.
  func received() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    var entry = pollfd(fd: farEnd, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, bytes.isEmpty ? 10_000 : 0) > 0 {
      let count = read(farEnd, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
