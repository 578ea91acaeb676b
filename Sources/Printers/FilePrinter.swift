import Foundation
import Printing

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
      try deliver(bytes, toDevice: descriptor, deadline)
    } else {
      try deliver(bytes, toFile: descriptor, deadline)
    }
  }

  /// Several consoles append to one file: each slip stays whole, and a half one is taken back.
  private func deliver(
    _ bytes: [UInt8], toFile descriptor: Int32, _ deadline: Deadline
  ) throws(PrinterError) {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw failure(errno) }
      guard deadline.pauses() else { throw .inUse(path: path) }
    }
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw failure(errno) }
    do {
      try write(bytes, to: descriptor, deadline)
    } catch {
      ftruncate(descriptor, before.st_size)
      throw error
    }
  }

  private func deliver(
    _ bytes: [UInt8], toDevice descriptor: Int32, _ deadline: Deadline
  ) throws(PrinterError) {
    let isSerial = isatty(descriptor) == 1
    if isSerial { passBytesUnchanged(descriptor) }
    do throws(PrinterError) {
      try write(bytes, to: descriptor, deadline)
      guard drains(descriptor, deadline) else { throw timedOut }
    } catch {
      // What a dead serial printer does not take would hold up close() for half a minute.
      if isSerial { tcflush(descriptor, TCOFLUSH) }
      throw error
    }
  }

  /// A serial line begins as a terminal, which turns every newline into two bytes and sends the
  /// printer's answers back to it. Speed and flow control stay as they were set up.
  private func passBytesUnchanged(_ descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return }
    settings.c_oflag &= ~tcflag_t(OPOST)
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(descriptor, TCSANOW, &settings)
  }

  private func write(
    _ bytes: [UInt8], to descriptor: Int32, _ deadline: Deadline
  ) throws(PrinterError) {
    var written = 0
    while written < bytes.count {
      guard deadline.waits(for: descriptor, Int16(POLLOUT)) else { throw timedOut }
      let (count, code) = Self.write(bytes[written...], to: descriptor)
      if count >= 0 {
        written += count
      } else if code == EAGAIN {
        // Some devices call themselves ready when they are not.
        guard deadline.pauses() else { throw timedOut }
      } else if code != EINTR {
        throw failure(code)
      }
    }
  }

  /// As write(2), but a pipe whose reader has gone is an error and not the end of the program.
  private static func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32
  ) -> (count: Int, code: Int32) {
    var brokenPipe = sigset_t()
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    let code = errno
    if count < 0, code == EPIPE {
      var now = timespec()
      sigtimedwait(&brokenPipe, nil, &now)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return (count, code)
  }

  private var timedOut: PrinterError {
    .timedOut(printer: path, seconds: (timeoutMilliseconds + 999) / 1000)
  }

  private func failure(_ code: Int32) -> PrinterError {
    switch code {
    case ENOENT, ENOTDIR, ENXIO, ENODEV: .missing(path: path)
    case EACCES, EPERM, EROFS: .notPermitted(path: path)
    // What Linux's driver says of a USB printer without paper.
    case ENOSPC where isDevice: .paperOut(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EBUSY, ETXTBSY: .inUse(path: path)
    case EISDIR, EINVAL, ELOOP, ENAMETOOLONG: .notAPrinter(path: path)
    case EPIPE: .disconnected(printer: path)
    default: .failed(path: path, errno: Int(code))
    }
  }
}
