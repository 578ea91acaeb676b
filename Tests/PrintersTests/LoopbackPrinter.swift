import Foundation
import Synchronization

/// A machine that listens on a port of this one, as a network printer does.
final class LoopbackPrinter: Sendable {
  let port: Int
  private let listener: Int32

  /// - Parameters:
  ///   - receiveBuffer: bytes that it takes before anybody reads them.
  ///   - listening: without it the port is held, and whoever calls is refused.
  init(backlog: Int32 = 8, receiveBuffer: Int32? = nil, listening: Bool = true) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var size = receiveBuffer {
      setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound, !listening || listen(listener, backlog) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(listener) }

  /// Accepts one connection and reads it to its end.
  func takesOneSlip() -> TakenSlip {
    serveOne { connection in
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = recv(connection, &chunk, chunk.count, 0)
        guard count > 0 else { return bytes }
        bytes += chunk[..<count]
      }
    }
  }

  /// Accepts one connection, reads its first byte and resets it: that is what closing with unread
  /// bytes does.
  func hangsUpOnOneSlip() -> TakenSlip {
    serveOne { connection in
      var byte: UInt8 = 0
      recv(connection, &byte, 1, 0)
      return [byte]
    }
  }

  /// On a thread of its own, so that no blocked delivery can hold it up.
  private func serveOne(_ body: @escaping @Sendable (Int32) -> [UInt8]) -> TakenSlip {
    let listener = listener
    let slip = TakenSlip()
    Thread.detachNewThread {
      let connection = accept(listener, nil, nil)
      let bytes = body(connection)
      close(connection)
      slip.finish(bytes)
    }
    return slip
  }

  /// Connections that nobody accepts, until no further one fits in the line.
  func fillTheLine() -> [Int32] {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = UInt16(port).bigEndian
    return (0..<4).map { _ in
      let descriptor = socket(
        AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      return descriptor
    }
  }
}

/// What a printer got, once it has it.
final class TakenSlip: Sendable {
  private let content = Mutex<[UInt8]>([])
  private let isDone = DispatchSemaphore(value: 0)

  func finish(_ bytes: [UInt8]) {
    content.withLock { $0 = bytes }
    isDone.signal()
  }

  /// Blocks until the printer has hung up.
  func bytes() -> [UInt8] {
    isDone.wait()
    return content.withLock { $0 }
  }
}
