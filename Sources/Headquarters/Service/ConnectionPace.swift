import NIOCore
import StoreDomain

/// How fast connections of one address come in.
struct ConnectionPace: Sendable {
  /// How many a second in the long run, and how many at once.
  var perSecond: Double
  var burst: Double
  /// Nobody waits longer for its turn. A store gives up a connection after 5 s: one that came in later
  /// would cost a greeting of TLS, and nobody would be there any more.
  var longestWait: Duration
  /// How many of all addresses wait at once; each keeps a file descriptor.
  var mostWaiting: Int

  /// For so many connections of one address: a house full of stores that had no power for a moment is
  /// inside again after 15 s. Not many at once: their greetings stand before those who are inside.
  init(connectionsOfOneAddress most: Int) {
    self.init(perSecond: max(2, Double(most) / 16), burst: max(16, Double(most) / 32))
  }

  init(
    perSecond: Double, burst: Double, longestWait: Duration = .seconds(4), mostWaiting: Int = .max
  ) {
    (self.perSecond, self.burst) = (perSecond, burst)
    (self.longestWait, self.mostWaiting) = (longestWait, mostWaiting)
  }
}

/// Lets connections come in one after the other where one address makes too many.
///
/// It sees them before anything was done for them: whoever waits here costs a file descriptor and
/// nothing else. Whoever would wait too long is closed, and not before the longest wait is over while
/// there is room: who is closed at once comes again at once, and coming in and going is work too. So
/// neither 4,000 silent callers nor one that greets again and again takes the processors from those who
/// are inside.
final class ConnectionTurns: ChannelInboundHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private struct Waiting {
    var channel: any Channel
    /// When it comes in, or is closed.
    var end: Scheduled<Void>
  }

  private let pace: CallerPace
  private let mostWaiting: Int
  /// Those who are closed afterwards leave room for those who come in.
  private var mostRefused: Int { mostWaiting / 2 }
  private let metrics: ServerMetrics
  private let now: @Sendable () -> Timestamp
  private var waiting: [ObjectIdentifier: Waiting] = [:]

  init(
    _ pace: ConnectionPace, metrics: ServerMetrics, now: @escaping @Sendable () -> Timestamp
  ) {
    self.pace = CallerPace(
      perSecond: pace.perSecond, burst: pace.burst, longestWait: pace.longestWait)
    (mostWaiting, self.metrics, self.now) = (pace.mostWaiting, metrics, now)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let channel = unwrapInboundIn(data)
    guard let address = CallerAddress(channel.remoteAddress) else {
      return context.fireChannelRead(data)
    }
    let wait = pace.turn(of: address, now: now())
    if wait == .zero { return context.fireChannelRead(data) }
    guard let wait else {
      metrics.droppedConnection(isIdle: false)
      guard waiting.count < mostRefused else { return channel.close(promise: nil) }
      return keep(channel, for: pace.longestWait, context) { $0.close(promise: nil) }
    }
    guard waiting.count < mostWaiting else {
      metrics.droppedConnection(isIdle: false)
      return channel.close(promise: nil)
    }
    keep(channel, for: wait, context) { context.fireChannelRead(self.wrapInboundOut($0)) }
  }

  private func keep(
    _ channel: any Channel, for wait: Duration, _ context: ChannelHandlerContext,
    then end: @escaping (any Channel) -> Void
  ) {
    let id = ObjectIdentifier(channel)
    let scheduled = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(wait)) {
      guard let one = self.waiting.removeValue(forKey: id) else { return }
      end(one.channel)
    }
    waiting[id] = Waiting(channel: channel, end: scheduled)
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
      one.end.cancel()
      one.channel.close(promise: nil)
    }
    waiting = [:]
  }
}

@available(*, unavailable)
extension ConnectionTurns: Sendable {}
