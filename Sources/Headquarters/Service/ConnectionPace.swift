import NIOCore
import StoreDomain

/// How fast connections of one address come in.
struct ConnectionPace: Sendable {
  /// How many a second in the long run, and how many at once.
  var perSecond: Double
  var burst: Double
  /// How many of all addresses wait at once for their turn; each keeps a file descriptor.
  var mostWaiting: Int

  /// For so many connections of one address: a house full of stores that lost its network for a
  /// moment is inside again before the last of them gives up, after 15 s.
  init(connectionsOfOneAddress most: Int) {
    self.init(perSecond: max(2, Double(most) / 16), burst: max(16, Double(most) / 32))
  }

  init(perSecond: Double, burst: Double, mostWaiting: Int = .max) {
    (self.perSecond, self.burst, self.mostWaiting) = (perSecond, burst, mostWaiting)
  }
}

/// Lets connections come in one after the other where one address makes too many.
///
/// It sees them before anything was done for them: whoever waits here costs a file descriptor and
/// nothing else, and whoever would wait too long is closed at once. So neither 4,000 silent callers nor
/// one that greets again and again takes the processors from those who are inside.
final class ConnectionTurns: ChannelInboundHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private struct Waiting {
    var channel: any Channel
    var turn: Scheduled<Void>
  }

  private let pace: CallerPace
  private let mostWaiting: Int
  private let metrics: ServerMetrics
  private let now: @Sendable () -> Timestamp
  private var waiting: [ObjectIdentifier: Waiting] = [:]

  init(
    _ pace: ConnectionPace, metrics: ServerMetrics, now: @escaping @Sendable () -> Timestamp
  ) {
    self.pace = CallerPace(perSecond: pace.perSecond, burst: pace.burst)
    (mostWaiting, self.metrics, self.now) = (pace.mostWaiting, metrics, now)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let channel = unwrapInboundIn(data)
    guard let address = CallerAddress(channel.remoteAddress) else {
      return context.fireChannelRead(data)
    }
    let wait = pace.turn(of: address, now: now())
    if wait == .zero { return context.fireChannelRead(data) }
    guard let wait, waiting.count < mostWaiting else {
      metrics.droppedConnection(isIdle: false)
      return channel.close(promise: nil)
    }
    let id = ObjectIdentifier(channel)
    let turn = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(wait)) {
      guard let one = self.waiting.removeValue(forKey: id) else { return }
      context.fireChannelRead(self.wrapInboundOut(one.channel))
    }
    waiting[id] = Waiting(channel: channel, turn: turn)
  }

  func channelInactive(context: ChannelHandlerContext) {
    closeAll()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    closeAll()
  }

  /// Nobody listens any more.
  private func closeAll() {
    for one in waiting.values {
      one.turn.cancel()
      one.channel.close(promise: nil)
    }
    waiting = [:]
  }
}

@available(*, unavailable)
extension ConnectionTurns: Sendable {}
