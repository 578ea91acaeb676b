import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTPTypes
import Synchronization

/// All open connections, by caller: one caller never takes the places of the others.
///
/// A connection on which nothing is under way is idle: nobody has said anything on it, or all was
/// answered. Where one address has too many, its own idle ones make room for those that it opens, and
/// where all have too many, those of the address that has most; a store connects again when there is
/// something to say.
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

  private let most: Int
  private let mostOfOneAddress: Int
  private let metrics: ServerMetrics
  private let state = Mutex(State())

  init(most: Int, mostOfOneAddress: Int?, metrics: ServerMetrics) {
    self.most = most
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
        guard let idle = state.longestIdle(where: { $0.address == address }) else {
          return (channel, false)
        }
        leaving = state.take(idle)
      }
      state.happened += 1
      state.connections[ObjectIdentifier(channel)] = Connection(
        channel: channel, address: address, idleSince: state.happened)
      if let address { state.ofAddress[address, default: 0] += 1 }
      return (leaving, true)
    }
    makeRoomWhenFull(sparing: ObjectIdentifier(channel))
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
    makeRoomWhenFull()
  }

  /// Where the last place is taken, an idle connection of the address that has most of them goes.
  ///
  /// - Parameter newest: one that has just come and could not say anything yet.
  private func makeRoomWhenFull(sparing newest: ObjectIdentifier? = nil) {
    let leaving = state.withLock { state -> (any Channel)? in
      guard state.connections.count >= most else { return nil }
      let idle = state.connections.filter { $0.key != newest && $0.value.idleSince != nil }.values
      let largest = idle.reduce(0) { max($0, state.count(of: $1.address)) }
      let longest = state.longestIdle {
        ObjectIdentifier($0.channel) != newest && state.count(of: $0.address) == largest
      }
      return longest.flatMap { state.take($0) }
    }
    guard let leaving else { return }
    metrics.droppedConnection(isIdle: true)
    leaving.eventLoop.execute { leaving.close(promise: nil) }
  }
}

extension OpenConnections.State {
  fileprivate func longestIdle(
    where isMeant: (OpenConnections.Connection) -> Bool
  ) -> ObjectIdentifier? {
    var longest: (id: ObjectIdentifier, since: Int)?
    for (id, one) in connections {
      guard let since = one.idleSince, since < longest?.since ?? .max, isMeant(one)
      else { continue }
      longest = (id, since)
    }
    return longest?.id
  }

  /// How many connections an address has.
  fileprivate func count(of address: CallerAddress?) -> Int {
    address.flatMap { ofAddress[$0] } ?? 1
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
