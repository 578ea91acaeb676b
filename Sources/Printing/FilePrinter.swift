import Foundation

/// A printer that is a device of this machine, such as `/dev/usb/lp0`, or a file to which slips
/// are appended.
public struct FilePrinter: PrinterConnection {
  public let path: String
  /// A device must be there already; a file is made.
  public let isDevice: Bool
  public let timeoutMilliseconds: Int

  public init(path: String, isDevice: Bool, timeoutMilliseconds: Int = 5_000) {
    self.path = path
    self.isDevice = isDevice
    self.timeoutMilliseconds = timeoutMilliseconds
  }

  public func deliver(_ bytes: [UInt8]) throws(PrinterError) {
    let deadline = Deadline(milliseconds: timeoutMilliseconds)
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (isDevice ? 0 : O_CREAT)
    let descriptor = open(path, flags, 0o640)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    if isDevice {
      try write(bytes, to: descriptor, deadline)
      return
    }
    // Several consoles append to one file: each slip stays whole, and a half one is taken back.
    guard flock(descriptor, LOCK_EX) == 0 else { throw failure(errno) }
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw failure(errno) }
    do {
      try write(bytes, to: descriptor, deadline)
    } catch {
      ftruncate(descriptor, before.st_size)
      throw error
    }
  }

  private func write(
    _ bytes: [UInt8], to descriptor: Int32, _ deadline: Deadline
  ) throws(PrinterError) {
    var written = 0
    while written < bytes.count {
      guard deadline.waits(for: descriptor, Int16(POLLOUT)) else {
        throw .timedOut(printer: path, seconds: (timeoutMilliseconds + 999) / 1000)
      }
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EAGAIN && errno != EINTR {
        throw failure(errno)
      }
    }
  }

  private func failure(_ code: Int32) -> PrinterError {
    switch code {
    case ENOENT, ENOTDIR, ENXIO, ENODEV: .missing(path: path)
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EPIPE: .disconnected(printer: path)
    default: .failed(path: path, reason: String(cString: strerror(code)))
    }
  }
}
