import Dispatch
import Foundation
import Glibc

/// HTTP/1.1 on loopback, as badly as a test wants it.
public final class LoopbackServer: Sendable {
  /// A request in its bytes.
  public struct Request: Sendable {
    public var method: String
    /// Path and query.
    public var target: String
    public var body: Data
    /// Everything as it came.
    public var bytes: Data
  }

  public enum Reply: Sendable {
    /// These bytes, after which the connection may go on.
    case bytes(Data)
    /// These bytes, after which it is closed.
    case cut(Data)
    /// One byte after the other, with a pause in milliseconds.
    case slowly(Data, pause: Int)
    /// The connection stays open and silent.
    case silence

    /// An answer with a body of its own length.
    public static func answer(
      _ status: Int, _ body: Data = Data(), headers: [String] = []
    ) -> Reply {
      var head = "HTTP/1.1 \(status) Answer\r\nContent-Length: \(body.count)\r\n"
      for header in headers { head += header + "\r\n" }
      return .bytes(Data((head + "\r\n").utf8) + body)
    }

    public static func answer(_ status: Int, _ text: String, headers: [String] = []) -> Reply {
      answer(status, Data(text.utf8), headers: headers)
    }
  }

  public let port: Int
  public var url: String { "http://127.0.0.1:\(port)" }
  private let listener: Int32

  public init(_ handler: @escaping @Sendable (Request) -> Reply) throws {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    listener = socket
    var address = Loopback.address(port: 0)
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard bound == 0, listen(socket, 64) == 0 else { throw POSIXError(.EADDRINUSE) }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(socket, $0, &length)
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread {
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { return }
        Thread.detachNewThread { Self.serve(connection, handler) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private static func serve(_ connection: Int32, _ handler: (Request) -> Reply) {
    defer { close(connection) }
    var buffer = Data()
    while let request = Loopback.readMessage(connection, &buffer).flatMap(Request.init) {
      switch handler(request) {
      case .bytes(let bytes): guard Loopback.write(bytes, to: connection) else { return }
      case .cut(let bytes):
        _ = Loopback.write(bytes, to: connection)
        return
      case .slowly(let bytes, let pause):
        for byte in bytes {
          guard Loopback.write(Data([byte]), to: connection) else { return }
          usleep(UInt32(pause * 1000))
        }
        return
      case .silence:
        // Until the other side gives up.
        _ = Loopback.readMessage(connection, &buffer)
        return
      }
    }
  }
}

extension LoopbackServer.Request {
  fileprivate init?(_ bytes: Data) {
    guard let end = bytes.range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0D }, as: UTF8.self).split(separator: " ")
    guard line.count == 3 else { return nil }
    self.init(
      method: String(line[0]), target: String(line[1]), body: bytes[end.upperBound...],
      bytes: bytes)
  }
}

/// Sockets of this machine.
public enum Loopback {
  static func address(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  /// Sends one message and reads one back.
  ///
  /// - Parameter milliseconds: how long the other side may be silent; 0 for as long as it likes.
  /// - Returns: nil when the other side breaks off, or says nothing.
  public static func exchange(_ bytes: Data, port: Int, milliseconds: Int = 0) -> Data? {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var silence = timeval(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(
        connection, SOL_SOCKET, option, &silence, socklen_t(MemoryLayout<timeval>.size))
    }
    var address = address(port: port)
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0, write(bytes, to: connection) else { return nil }
    var buffer = Data()
    return readMessage(connection, &buffer)
  }

  static func write(_ bytes: Data, to connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A head and the body whose length it gives.
  static func readMessage(_ connection: Int32, _ buffer: inout Data) -> Data? {
    var wanted: Int?
    while true {
      if wanted == nil, let end = buffer.range(of: Data("\r\n\r\n".utf8)) {
        wanted = end.upperBound - buffer.startIndex + length(of: buffer[..<end.lowerBound])
      }
      if let wanted, buffer.count >= wanted {
        let message = Data(buffer.prefix(wanted))
        buffer = Data(buffer.dropFirst(wanted))
        return message
      }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      buffer.append(contentsOf: chunk[..<count])
    }
  }

  private static func length(of head: Data) -> Int {
    for line in String(decoding: head, as: UTF8.self).split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[0].lowercased() == "content-length" {
        return Int(parts[1].trimmingCharacters(in: .whitespaces)) ?? 0
      }
    }
    return 0
  }
}
