import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS

/// Keeps so many connections open and asks on each again and again.
///
/// Unchecked: everything that changes does so on its one event loop.
final class FloodingCaller: @unchecked Sendable {
  private let kind: FloodKind
  private let loot: Loot
  private let loop: any EventLoop
  private let ports: [Int]
  private let bootstrap: ClientBootstrap
  private var tally = Flooder.Tally()
  private var asked = 0
  private var hasEnded = false

  init(
    kind: FloodKind, loot: Loot, loop: any EventLoop, from address: SocketAddress, ports: [Int],
    tls: NIOSSLContext
  ) {
    (self.kind, self.loot, self.loop, self.ports) = (kind, loot, loop, ports)
    bootstrap = ClientBootstrap(group: loop).bind(to: address).channelInitializer { channel in
      channel.eventLoop.makeCompletedFuture {
        // Who says nothing does not greet either.
        guard kind != .silent else { return }
        try channel.pipeline.syncOperations.addHandler(
          NIOSSLClientHandler(context: tls, serverHostname: nil))
      }
    }
  }

  func begin() {
    loop.execute {
      for number in 0..<self.kind.connections { self.connect(number) }
    }
  }

  /// - Returns: what it was answered until now.
  func end() async throws -> Flooder.Tally {
    try await loop.submit {
      self.hasEnded = true
      return self.tally
    }.get()
  }

  private func connect(_ number: Int) {
    guard !hasEnded else { return }
    let port = ports[number % ports.count]
    bootstrap.connect(host: "127.0.0.1", port: port).whenComplete { result in
      guard case .success(let channel) = result else {
        // Nobody lets it in just now.
        self.loop.scheduleTask(in: .milliseconds(10)) { self.connect(number) }
        return
      }
      self.tally.connections += 1
      let added = Result {
        try channel.pipeline.syncOperations.addHandler(FloodConnection(self))
      }
      if case .failure = added { channel.close(promise: nil) }
      channel.closeFuture.whenComplete { _ in self.connect(number) }
    }
  }

  // MARK: What its connections ask and hear

  fileprivate func nextRequest() -> String? {
    asked += 1
    return try? kind.request(asked, with: loot)
  }

  /// - Returns: whether it goes on on the same connection.
  fileprivate func wasAnswered(_ status: Substring) -> Bool {
    tally.answers[String(status), default: 0] += 1
    return !kind.endsEachConnection && !hasEnded
  }
}

/// Asks once it can, and again when it was answered.
private final class FloodConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let caller: FloodingCaller
  private var answer = ""

  init(_ caller: FloodingCaller) {
    self.caller = caller
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted = event as? TLSUserEvent { ask(context) }
    context.fireUserInboundEventTriggered(event)
  }

  private func ask(_ context: ChannelHandlerContext) {
    guard let request = caller.nextRequest() else { return }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    answer += String(buffer: unwrapInboundIn(data))
    guard let head = answer.range(of: "\r\n\r\n") else { return }
    let lines = answer[..<head.lowerBound].split(separator: "\r\n")
    let fields = lines.dropFirst().map { $0.lowercased() }
    let length = fields.first { $0.hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) }
    guard answer[head.upperBound...].utf8.count >= length ?? 0 else { return }
    let status = lines.first?.split(separator: " ").dropFirst().first ?? "none"
    answer = ""
    if caller.wasAnswered(status), !fields.contains("connection: close") {
      ask(context)
    } else {
      context.close(promise: nil)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
