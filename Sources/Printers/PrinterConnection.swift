import Foundation
import Printing

/// A way to a printer. Delivery blocks until the printer has the bytes or its time is up, so it
/// is called away from the thread that draws.
public protocol PrinterConnection: Sendable {
  /// Hands over one whole slip.
  func deliver(_ bytes: [UInt8]) throws(PrinterError)
}

/// Waits until nothing is left in this machine's buffer: bytes there are not with the printer, and
/// one that hangs would lose a slip that was taken for printed. On a socket they stay until the
/// printer's network stack has acknowledged them.
///
/// - Returns: false when the time is up first. True at once for what has no such buffer.
func drains(_ descriptor: Int32, _ deadline: Deadline) -> Bool {
  var waiting: Int32 = 0
  while ioctl(descriptor, UInt(TIOCOUTQ), &waiting) == 0, waiting > 0 {
    if isBroken(descriptor) { return true }
    guard deadline.pauses(watching: descriptor) else { return false }
  }
  return true
}

/// Whether an error waits on the descriptor, for the next call to tell.
private func isBroken(_ descriptor: Int32) -> Bool {
  var entry = pollfd(fd: descriptor, events: 0, revents: 0)
  return poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLERR) != 0
}
