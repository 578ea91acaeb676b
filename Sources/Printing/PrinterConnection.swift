import Foundation

/// A way to a printer. Delivery blocks until the printer has the bytes or its time is up, so it
/// is called away from the thread that draws.
public protocol PrinterConnection: Sendable {
  /// Hands over one whole slip.
  func deliver(_ bytes: [UInt8]) throws(PrinterError)
}

/// A printer on the network, which takes bytes on a TCP port, usually 9100.
public struct NetworkPrinter: PrinterConnection {
  public let host: String
  public let port: Int
  /// For the whole delivery, name lookup apart.
  public let timeoutMilliseconds: Int

  public init(host: String, port: Int = 9100, timeoutMilliseconds: Int = 5_000) {
    self.host = host
    self.port = port
    self.timeoutMilliseconds = timeoutMilliseconds
  }

  private var place: String { "\(host):\(port)" }

  public func deliver(_ bytes: [UInt8]) throws(PrinterError) {
    let deadline = Deadline(milliseconds: timeoutMilliseconds)
    let socket = try connect(deadline)
    defer { close(socket) }
    try send(bytes, on: socket, deadline)
    try waitUntilTaken(socket, deadline)
    // Status bytes that nobody read would make close() reset the connection.
    var unread = [UInt8](repeating: 0, count: 256)
    while recv(socket, &unread, unread.count, Int32(MSG_DONTWAIT)) > 0 {}
    shutdown(socket, Int32(SHUT_WR))
  }

  private func connect(_ deadline: Deadline) throws(PrinterError) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_ADDRCONFIG
    var found: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &found)
    guard code == 0, found != nil else {
      throw .unreachable(printer: place, reason: String(cString: gai_strerror(code)))
    }
    defer { freeaddrinfo(found) }
    var failure = PrinterError.unreachable(printer: place, reason: "no address")
    var next = found
    while let address = next?.pointee {
      next = address.ai_next
      do {
        return try connect(address, deadline)
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private func connect(_ address: addrinfo, _ deadline: Deadline) throws(PrinterError) -> Int32 {
    let descriptor = socket(
      address.ai_family,
      address.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue),
      address.ai_protocol)
    guard descriptor >= 0 else { throw failure(errno) }
    var code: Int32 = 0
    if Foundation.connect(descriptor, address.ai_addr, address.ai_addrlen) != 0 {
      code = errno
      if code == EINPROGRESS {
        guard deadline.waits(for: descriptor, Int16(POLLOUT)) else {
          close(descriptor)
          throw timedOut
        }
        var length = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length)
      }
    }
    guard code == 0 else {
      close(descriptor)
      throw failure(code)
    }
    return descriptor
  }

  private func send(
    _ bytes: [UInt8], on socket: Int32, _ deadline: Deadline
  ) throws(PrinterError) {
    var sent = 0
    while sent < bytes.count {
      guard deadline.waits(for: socket, Int16(POLLOUT)) else { throw timedOut }
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.send(
          socket, buffer.baseAddress.map { $0 + sent }, buffer.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      if count >= 0 {
        sent += count
      } else if errno != EAGAIN && errno != EINTR {
        throw failure(errno)
      }
    }
  }

  /// Bytes in this machine's buffer are not with the printer: one that hangs would lose a slip
  /// that was taken for printed. What its network stack has acknowledged is with it.
  private func waitUntilTaken(_ socket: Int32, _ deadline: Deadline) throws(PrinterError) {
    while true {
      var code: Int32 = 0
      var length = socklen_t(MemoryLayout<Int32>.size)
      getsockopt(socket, SOL_SOCKET, SO_ERROR, &code, &length)
      guard code == 0 else { throw failure(code) }
      var waiting: Int32 = 0
      guard ioctl(socket, UInt(TIOCOUTQ), &waiting) == 0, waiting > 0 else { return }
      guard deadline.remainingMilliseconds > 0 else { throw timedOut }
      // Nothing announces the last acknowledgement; broken connections wake this up at once.
      var broken = pollfd(fd: socket, events: 0, revents: 0)
      poll(&broken, 1, 5)
    }
  }

  private var timedOut: PrinterError {
    .timedOut(printer: place, seconds: (timeoutMilliseconds + 999) / 1000)
  }

  private func failure(_ code: Int32) -> PrinterError {
    switch code {
    case ECONNREFUSED: .refused(printer: place)
    case ECONNRESET, EPIPE: .disconnected(printer: place)
    case ETIMEDOUT: timedOut
    default: .unreachable(printer: place, reason: String(cString: strerror(code)))
    }
  }
}

/// A point in time on the clock that no one can set.
struct Deadline {
  private let end: UInt64

  init(milliseconds: Int) {
    end = DispatchTime.now().uptimeNanoseconds + UInt64(max(0, milliseconds)) * 1_000_000
  }

  var remainingMilliseconds: Int {
    let now = DispatchTime.now().uptimeNanoseconds
    return now >= end ? 0 : Int((end - now + 999_999) / 1_000_000)
  }

  /// Waits until the descriptor is ready or broken; false when the time is up.
  func waits(for descriptor: Int32, _ events: Int16) -> Bool {
    var entry = pollfd(fd: descriptor, events: events, revents: 0)
    while true {
      let count = poll(&entry, 1, Int32(clamping: remainingMilliseconds))
      if count > 0 { return true }
      if count == 0 || errno != EINTR { return false }
      if remainingMilliseconds == 0 { return false }
    }
  }
}
