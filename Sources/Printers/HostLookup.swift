import Foundation
import Synchronization

/// An address that a socket can connect to.
struct SocketAddress: Sendable {
  var family: Int32
  var type: Int32
  var networkProtocol: Int32
  private var bytes: [UInt8]

  init?(_ found: addrinfo) {
    guard let address = found.ai_addr else { return nil }
    family = found.ai_family
    type = found.ai_socktype
    networkProtocol = found.ai_protocol
    bytes = Array(UnsafeRawBufferPointer(start: address, count: Int(found.ai_addrlen)))
  }

  /// As connect(2).
  func connect(_ descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      guard let address = buffer.baseAddress else { return -1 }
      return Foundation.connect(
        descriptor, address.assumingMemoryBound(to: sockaddr.self), socklen_t(buffer.count))
    }
  }
}

/// Finds the addresses of a printer's name.
enum HostLookup {
  enum Answer: Sendable {
    case found([SocketAddress])
    case unknown
    case tooLate
  }

  /// A numeric address is read at once. A name is asked about on a thread of its own, because the
  /// C library takes no limit and a dead name server holds it for half a minute.
  static func addresses(host: String, port: Int, _ deadline: Deadline) -> Answer {
    let numeric = ask(host, port, flags: AI_NUMERICHOST)
    if case .found = numeric { return numeric }
    let pending = Pending()
    Thread.detachNewThread {
      let answer = ask(host, port, flags: AI_ADDRCONFIG)
      pending.answer.withLock { $0 = answer }
      pending.isThere.signal()
    }
    _ = pending.isThere.wait(timeout: .now() + .milliseconds(deadline.remainingMilliseconds))
    return pending.answer.withLock { $0 }
  }

  private final class Pending: Sendable {
    let answer = Mutex(Answer.tooLate)
    let isThere = DispatchSemaphore(value: 0)
  }

  private static func ask(_ host: String, _ port: Int, flags: Int32) -> Answer {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = flags
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0 else { return .unknown }
    defer { freeaddrinfo(found) }
    var addresses: [SocketAddress] = []
    var next = found
    while let entry = next?.pointee {
      next = entry.ai_next
      if let address = SocketAddress(entry) { addresses.append(address) }
    }
    return addresses.isEmpty ? .unknown : .found(addresses)
  }
}
