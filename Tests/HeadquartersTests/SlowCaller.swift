import Foundation
import Glibc
import Testing

/// A caller who sends as little as a test wants, and takes nothing unless it is asked to.
final class SlowCaller {
  private let connection: Int32
  private(set) var answer = Data()
  /// Whether the other side has closed the connection.
  private(set) var isShutOut = false

  /// - Parameters:
  ///   - receiving: how many bytes of an answer may wait on this side.
  ///   - source: another of this machine's own addresses, for another caller.
  init(_ url: String, receiving: Int32? = nil, from source: String? = nil) throws {
    connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if let source {
      var own = sockaddr_in()
      own.sin_family = sa_family_t(AF_INET)
      guard inet_pton(AF_INET, source, &own.sin_addr) == 1,
        withUnsafePointer(
          to: &own,
          {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
              bind(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
          }) == 0
      else { throw POSIXError(.EADDRNOTAVAIL) }
    }
    if var receiving {
      setsockopt(
        connection, SOL_SOCKET, SO_RCVBUF, &receiving, socklen_t(MemoryLayout<Int32>.size))
    }
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(URLComponents(string: url)?.port ?? 0).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit {
    close(connection)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    if Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) < 0 { isShutOut = true }
  }

  /// Sends no more; the other side may still answer.
  func endSending() {
    shutdown(connection, Int32(SHUT_WR))
  }

  /// Takes what has come, and does not wait for more.
  func look() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while !isShutOut {
      let count = recv(connection, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if count > 0 {
        answer.append(contentsOf: bytes[..<count])
      } else if count == 0 || errno != EAGAIN {
        isShutOut = true
      } else {
        return
      }
    }
  }

  /// Takes what comes until the other side closes the connection.
  func lookToTheEnd() async {
    while !isShutOut { await lookForMore() }
  }

  /// Takes what comes until the answer's problem has come whole, or the other side has closed the
  /// connection.
  func lookForAnAnswer() async {
    while !isShutOut, answer.last != UInt8(ascii: "}") { await lookForMore() }
  }

  /// On a thread of its own: the other side needs those that a test's tasks run on, and those that
  /// its database runs on.
  private func lookForMore() async {
    let connection = connection
    let (more, isSilent) = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(connection, &bytes, bytes.count, 0)
        let isSilent = count < 0 && errno == EAGAIN
        continuation.resume(returning: (Data(bytes.prefix(max(0, count))), isSilent))
      }
    }
    if isSilent { Issue.record("the other side neither answers nor closes the connection") }
    answer.append(more)
    isShutOut = more.isEmpty
  }
}
