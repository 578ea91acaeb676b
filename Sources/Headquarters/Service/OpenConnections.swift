import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTPTypes
import Synchronization

/// All open connections, by caller: one caller never takes the places of the others.
///
/// A connection on which nothing is under way is idle: nobody has said anything on it, or all was
/// answered. Where one address has too many, its own idle ones make room for those that it opens; a
/// store connects again when there is something to say.
final class OpenConnections: Sendable {
  fileprivate struct Connection {
    let channel: any Channel
    let address: CallerAddress?
    /// Counts up with everything that happens; nothing while a request is under way.
    var idleSince: Int?
  }

  fileprivate struct State {
    var connections: [ObjectIdentifier: Connection] = [:]
    var ofAddress: [CallerAddress: Int] = [:]
    var happened = 0
  }

  private let mostOfOneAddress: Int
  private let metrics: ServerMetrics
  private let state = Mutex(State())

  init(mostOfOneAddress: Int?, metrics: ServerMetrics) {
    self.mostOfOneAddress = mostOfOneAddress ?? .max
    self.metrics = metrics
  }

  /// Somebody has come. Who has too many connections already loses the one that is idle longest, or
  /// this one when none is.
  func came(_ channel: any Channel) {
    let address = CallerAddress(channel.remoteAddress)
    let (leaving, isLetIn) = state.withLock { state -> ((any Channel)?, Bool) in
      var leaving: (any Channel)?
      if let address, state.ofAddress[address, default: 0] >= mostOfOneAddress {
        guard let idle = state.longestIdle(of: address) else { return (channel, false) }
        leaving = state.take(idle)
      }
      state.happened += 1
      state.connections[ObjectIdentifier(channel)] = Connection(
        channel: channel, address: address, idleSince: state.happened)
      if let address { state.ofAddress[address, default: 0] += 1 }
      return (leaving, true)
    }
    if leaving != nil { metrics.droppedConnection(isIdle: isLetIn) }
    if isLetIn {
      leaving?.close(promise: nil)
    } else {
      // Not in the midst of its beginning: the others who serve it must have heard of that first.
      channel.eventLoop.execute { channel.close(promise: nil) }
    }
  }

  func went(_ channel: any Channel) {
    state.withLock { state in
      let id = ObjectIdentifier(channel)
      _ = state.take(id)
    }
  }

  /// A request begins.
  func isBusy(_ channel: any Channel) {
    state.withLock { $0.connections[ObjectIdentifier(channel)]?.idleSince = nil }
  }

  /// All requests of a connection were answered.
  func isIdle(_ channel: any Channel) {
    state.withLock { state in
      state.happened += 1
      state.connections[ObjectIdentifier(channel)]?.idleSince = state.happened
    }
  }
}

extension OpenConnections.State {
  fileprivate func longestIdle(of address: CallerAddress) -> ObjectIdentifier? {
    connections.filter { $0.value.address == address }
      .compactMap { id, one in one.idleSince.map { (id, $0) } }
      .min { $0.1 < $1.1 }?.0
  }

  fileprivate mutating func take(_ id: ObjectIdentifier) -> (any Channel)? {
    guard let one = connections.removeValue(forKey: id) else { return nil }
    if let address = one.address, let count = ofAddress[address] {
      ofAddress[address] = count > 1 ? count - 1 : nil
    }
    return one.channel
  }
}

/// Tells the list of open connections what becomes of one.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let connections: OpenConnections
  private var unanswered = 0
  private var hasCome = false

  init(_ connections: OpenConnections) {
    self.connections = connections
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { come(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    context.fireChannelActive()
    if context.channel.isActive { come(context) }
  }

  private func come(_ context: ChannelHandlerContext) {
    guard !hasCome else { return }
    hasCome = true
    connections.came(context.channel)
  }

  func channelInactive(context: ChannelHandlerContext) {
    connections.went(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head = unwrapInboundIn(data) {
      unanswered += 1
      connections.isBusy(context.channel)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else {
      return context.write(data, promise: promise)
    }
    let taken = promise ?? context.eventLoop.makePromise()
    taken.futureResult.assumeIsolated().whenComplete { _ in
      self.unanswered = max(0, self.unanswered - 1)
      if self.unanswered == 0 { self.connections.isIdle(context.channel) }
    }
    context.write(data, promise: taken)
  }
}

@available(*, unavailable)
extension ConnectionWatch: Sendable {}
