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
  /// How long whoever has no turn is kept away before the connection is closed. Whoever is closed at
  /// once comes again at once; a store gives up by itself and tries again later.
  var keptAway: Duration
  /// How many of all addresses are kept away at once; each keeps a file descriptor too.
  var mostKeptAway: Int

  /// For so many connections of one address: a house full of stores that had no power for a moment is
  /// inside again after 15 s. Not many at once: their greetings stand before those who are inside.
  init(connectionsOfOneAddress most: Int) {
    self.init(perSecond: max(2, Double(most) / 16), burst: max(16, Double(most) / 32))
  }

  init(
    perSecond: Double, burst: Double, longestWait: Duration = .seconds(4), mostWaiting: Int = .max,
    keptAway: Duration = .seconds(15), mostKeptAway: Int = .max
  ) {
    (self.perSecond, self.burst) = (perSecond, burst)
    (self.longestWait, self.mostWaiting) = (longestWait, mostWaiting)
    (self.keptAway, self.mostKeptAway) = (keptAway, mostKeptAway)
  }
}

/// Lets connections come in one after the other where one address makes too many.
///
/// It sees them before anything was done for them: whoever waits here costs a file descriptor and
/// nothing else. Whoever would wait too long is kept away, while there is room for that, and then
/// closed: coming in and going is work too. So neither 4,000 silent callers nor one that greets again
/// and again takes the processors from those who are inside.
final class ConnectionTurns: ChannelInboundHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private struct Waiting {
    var channel: any Channel
    /// When it comes in.
    var end: Scheduled<Void>
  }

  private let turns: CallerPace
  private let pace: ConnectionPace
  private let metrics: ServerMetrics
  private let now: @Sendable () -> Timestamp
  private var waiting: [ObjectIdentifier: Waiting] = [:]
  /// Each with the moment when it is closed, the earliest first.
  private var keptAway = CircularBuffer<(channel: any Channel, end: NIODeadline)>()
  private var sweep: Scheduled<Void>?
  /// Those who would be closed so soon after each other are closed together.
  private static let together = TimeAmount.milliseconds(250)

  init(
    _ pace: ConnectionPace, metrics: ServerMetrics, now: @escaping @Sendable () -> Timestamp
  ) {
    turns = CallerPace(
      perSecond: pace.perSecond, burst: pace.burst, longestWait: pace.longestWait)
    (self.pace, self.metrics, self.now) = (pace, metrics, now)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let channel = unwrapInboundIn(data)
    guard let address = CallerAddress(channel.remoteAddress) else {
      return context.fireChannelRead(data)
    }
    let wait = turns.turn(of: address, now: now())
    if wait == .zero { return context.fireChannelRead(data) }
    guard let wait, waiting.count < pace.mostWaiting else {
      metrics.droppedConnection(isIdle: false)
      return keepAway(channel, context)
    }
    let id = ObjectIdentifier(channel)
    let end = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(wait)) {
      guard let one = self.waiting.removeValue(forKey: id) else { return }
      context.fireChannelRead(self.wrapInboundOut(one.channel))
    }
    waiting[id] = Waiting(channel: channel, end: end)
  }

  // MARK: Who has no turn

  private func keepAway(_ channel: any Channel, _ context: ChannelHandlerContext) {
    guard keptAway.count < pace.mostKeptAway else { return channel.close(promise: nil) }
    // What it says meanwhile takes next to no memory of the system's.
    _ = channel.setOption(.socketOption(.so_rcvbuf), value: 1)
    keptAway.append((channel, .now() + TimeAmount(pace.keptAway)))
    if keptAway.count == 1 { sweepLater(context) }
  }

  private func sweepLater(_ context: ChannelHandlerContext) {
    guard let first = keptAway.first else {
      sweep = nil
      return
    }
    sweep = context.eventLoop.assumeIsolated().scheduleTask(deadline: first.end) {
      let now = NIODeadline.now() + Self.together
      while let one = self.keptAway.first, one.end <= now {
        self.keptAway.removeFirst().channel.close(promise: nil)
      }
      self.sweepLater(context)
    }
  }

  // MARK: The end

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
    sweep?.cancel()
    for one in keptAway { one.channel.close(promise: nil) }
    keptAway.removeAll()
  }
}

@available(*, unavailable)
extension ConnectionTurns: Sendable {}
