import Foundation
import Printing

/// A printer on the network, which takes bytes on a TCP port, usually 9100.
public struct NetworkPrinter: PrinterConnection {
  public let host: String
  public let port: Int
  /// For the whole delivery.
  public let timeoutMilliseconds: Int

  /// - Parameter host: a name or an address; one of IPv6 may stand in brackets.
  public init(host: String, port: Int = 9100, timeoutMilliseconds: Int = 5_000) {
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    self.host = isBracketed ? String(host.dropFirst().dropLast()) : host
    self.port = port
    self.timeoutMilliseconds = timeoutMilliseconds
  }

  private var place: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  public func deliver(_ bytes: [UInt8]) throws(PrinterError) {
    let deadline = Deadline(milliseconds: timeoutMilliseconds)
    let socket = try connect(deadline)
    defer { close(socket) }
    try send(bytes, on: socket, deadline)
    guard drains(socket, deadline) else { throw timedOut }
    try throwPendingError(of: socket)
    // Status bytes that nobody read would make close() reset the connection.
    var unread = [UInt8](repeating: 0, count: 256)
    while recv(socket, &unread, unread.count, Int32(MSG_DONTWAIT)) > 0 {}
    shutdown(socket, Int32(SHUT_WR))
  }

  private func connect(_ deadline: Deadline) throws(PrinterError) -> Int32 {
    let addresses: [SocketAddress]
    switch HostLookup.addresses(host: host, port: port, deadline) {
    case .found(let found): addresses = found
    case .unknown: throw .unknownName(printer: place)
    case .tooLate: throw .noAnswer(printer: place)
    }
    var failure = PrinterError.unknownName(printer: place)
    for address in addresses {
      do {
        return try connect(address, deadline)
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private func connect(_ address: SocketAddress, _ deadline: Deadline) throws(PrinterError) -> Int32
  {
    let descriptor = socket(
      address.family, address.type | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue),
      address.networkProtocol)
    guard descriptor >= 0 else { throw failure(errno) }
    do throws(PrinterError) {
      if address.connect(descriptor) != 0 {
        guard errno == EINPROGRESS else { throw failure(errno) }
        guard deadline.waits(for: descriptor, Int16(POLLOUT)) else {
          throw PrinterError.noAnswer(printer: place)
        }
        try throwPendingError(of: descriptor)
      }
    } catch {
      close(descriptor)
      // Before there is a connection this means that nobody was there.
      if case .timedOut = error { throw .noAnswer(printer: place) }
      throw error
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

  private func throwPendingError(of socket: Int32) throws(PrinterError) {
    var code: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(socket, SOL_SOCKET, SO_ERROR, &code, &length)
    guard code == 0 else { throw failure(code) }
  }

  private var timedOut: PrinterError {
    .timedOut(printer: place, seconds: (timeoutMilliseconds + 999) / 1000)
  }

  private func failure(_ code: Int32) -> PrinterError {
    switch code {
    case ECONNREFUSED: .refused(printer: place)
    case ECONNRESET, EPIPE: .disconnected(printer: place)
    case ETIMEDOUT: timedOut
    default: .unreachable(printer: place, errno: Int(code))
    }
  }
}
