import Dispatch
import Foundation
import StoreDomain
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The line between the demo's store and its headquarters, on which anybody may pull the plug.
public final class DemoNetwork: Sendable {
  /// How the line behaves.
  public enum Weather: Sendable, CaseIterable {
    /// Carries everything.
    case clear
    /// Loses three in ten of what it carries, and is late with others.
    case faulty
    /// Carries nothing.
    case down
  }

  private struct State {
    var weather = Weather.clear
    var open: Set<Int32> = []
    var isOver = false
  }

  /// Where the line begins: a port of loopback.
  public let port: Int
  private let target: Int
  private let listener: Int32
  private let state = Mutex(State())

  /// A line to a port of loopback.
  ///
  /// - Throws: `DemoError.noNetwork`.
  public init(to target: Int) throws {
    let listener = socket(AF_INET, Self.stream, 0)
    guard listener >= 0 else { throw DemoError.noNetwork(errno) }
    var address = Self.loopback(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isListening else {
      let code = errno
      close(listener)
      throw DemoError.noNetwork(code)
    }
    self.target = target
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in accept() }
  }

  /// Closes the line.
  public func stop() {
    state.withLock { state in
      state.isOver = true
      Self.cut(state.open)
    }
    shutdown(listener, Self.bothWays)
  }

  /// How it behaves now.
  public var weather: Weather { state.withLock { $0.weather } }

  /// Changes the weather: clear, faulty, down, and clear again.
  @discardableResult
  public func change() -> Weather {
    state.withLock { state in
      let all = Weather.allCases
      let next = all[((all.firstIndex(of: state.weather) ?? 0) + 1) % all.count]
      state.weather = next
      if next == .down { Self.cut(state.open) }
      return next
    }
  }

  /// Ends what is being carried. Only while the lock is held: a number that was closed may already
  /// be another socket's.
  private static func cut(_ sockets: Set<Int32>) {
    for socket in sockets { shutdown(socket, bothWays) }
  }

  // MARK: Carrying

  private func accept() {
    while true {
      let guest = Self.acceptOne(listener)
      guard !state.withLock({ $0.isOver }) else {
        if guest >= 0 { close(guest) }
        close(listener)
        return
      }
      guard guest >= 0 else {
        // A guest who has gone again, or no free number for one: the next may have more luck.
        Thread.sleep(forTimeInterval: 0.05)
        continue
      }
      guard weather != .down, let host = connected() else {
        close(guest)
        continue
      }
      state.withLock { $0.open.formUnion([guest, host]) }
      // Two ways, and both ends are closed when the second of them is over.
      let ways = Mutex(2)
      let finish: @Sendable () -> Void = { [self] in
        state.withLock { state in Self.cut(state.open.intersection([guest, host])) }
        let isLast = ways.withLock { left in
          left -= 1
          return left == 0
        }
        guard isLast else { return }
        state.withLock { state in
          state.open.subtract([guest, host])
          close(guest)
          close(host)
        }
      }
      Thread.detachNewThread { [self] in
        carry(from: guest, to: host)
        finish()
      }
      Thread.detachNewThread { [self] in
        carry(from: host, to: guest)
        finish()
      }
    }
  }

  private func carry(from: Int32, to: Int32) {
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while true {
      let count = read(from, &chunk, chunk.count)
      guard count > 0, weather != .down else { return }
      if weather == .faulty {
        let chance = Int.random(in: 0..<100)
        if chance < 30 { return }
        if chance < 60 { Thread.sleep(forTimeInterval: .random(in: 0.1...1)) }
      }
      var sent = 0
      while sent < count {
        let more = chunk.withUnsafeBytes { bytes in
          send(to, bytes.baseAddress.map { $0 + sent }, count - sent, Self.noSignal)
        }
        guard more > 0 else { return }
        sent += more
      }
    }
  }

  private func connected() -> Int32? {
    let host = socket(AF_INET, Self.stream, 0)
    guard host >= 0 else { return nil }
    var address = Self.loopback(port: target)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        connect(host, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    if isConnected { return host }
    close(host)
    return nil
  }

  private static func acceptOne(_ listener: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.accept(listener, nil, nil)
    #else
      Darwin.accept(listener, nil, nil)
    #endif
  }

  private static func loopback(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let bothWays = Int32(SHUT_RDWR)
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #else
    private static let stream = SOCK_STREAM
    private static let bothWays = SHUT_RDWR
    private static let noSignal: Int32 = 0
  #endif
}
