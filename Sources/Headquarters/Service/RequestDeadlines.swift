import Foundation
import HTTPTypes
import HeadquartersContract
import NIOCore
import NIOHTTPTypes
import NIOTLS

extension HeadquartersServer {
  /// How long a caller may keep a connection busy without getting on.
  ///
  /// Nobody must be able to take headquarters from the stores by being slow: a connection costs
  /// memory and a file descriptor, and a server that stops waits for whoever is not done.
  public struct Deadlines: Sendable {
    /// From the connection to the end of what a caller and the server say to each other before they
    /// understand each other (TLS).
    public var hello = Duration.seconds(5)
    /// From there to the whole head of the first request.
    public var head = Duration.seconds(20)
    /// From the end of an answer to the whole head of the next request.
    public var idle = Duration.seconds(60)
    /// From the head of a request to the end of its body. A store gives up after 15 s; 512 KiB take
    /// as long over a line of 280 kbit/s.
    public var body = Duration.seconds(30)
    /// From the first byte of an answer until the caller has taken the last one. A store gives a
    /// snapshot 120 s.
    public var answer = Duration.seconds(120)
    /// For what is under way when the server stops.
    public var farewell = Duration.seconds(15)

    public init() {}
  }
}

/// Shuts out callers who trickle their requests, do not take their answers, or say nothing. What
/// headquarters itself needs for an answer, such as a question about changes that waits for some, is
/// not counted.
final class RequestDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let deadlines: HeadquartersServer.Deadlines
  private let onShutOut: @Sendable () -> Void
  private let isEncrypted: Bool
  /// Whether the head of a request has come and its end has not.
  private var isReading = false
  /// Requests that are not answered to the end; more than one when a caller does not wait.
  private var unanswered = 0
  /// Whether the answer to the oldest of them has begun.
  private var hasBegun = false
  /// Whether that answer says that it is the last one, whatever the caller makes of it.
  private var isLast = false
  private var deadline: Scheduled<Void>?
  private var farewell: Scheduled<Void>?

  /// - Parameters:
  ///   - isEncrypted: whether TLS comes before the first request.
  ///   - onShutOut: told of each caller who was too slow, not of those who were idle.
  init(
    _ deadlines: HeadquartersServer.Deadlines, isEncrypted: Bool = false,
    onShutOut: @escaping @Sendable () -> Void = {}
  ) {
    self.deadlines = deadlines
    self.isEncrypted = isEncrypted
    self.onShutOut = onShutOut
  }

  // MARK: The caller

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  private func begin(_ context: ChannelHandlerContext) {
    expect(within: isEncrypted ? deadlines.hello : deadlines.head, context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    expectNothing()
    farewell?.cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    expectNothing()
    farewell?.cancel()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      isReading = true
      unanswered += 1
      // While an earlier request is answered, it is not this caller who is slow.
      if unanswered == 1 { expect(within: deadlines.body, context) }
    case .body: break
    case .end:
      isReading = false
      if unanswered == 0 {
        expect(within: deadlines.idle, context)
      } else if unanswered == 1, !hasBegun {
        expectNothing()
      }
    }
    context.fireChannelRead(data)
  }

  // MARK: The answer

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      hasBegun = true
      isLast = head.headerFields[.connection]?.lowercased() == "close"
      expect(within: deadlines.answer, context)
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let taken = promise ?? context.eventLoop.makePromise()
      taken.futureResult.assumeIsolated().whenComplete { _ in self.answered(context) }
      context.write(data, promise: taken)
    }
  }

  private func answered(_ context: ChannelHandlerContext) {
    unanswered = max(0, unanswered - 1)
    hasBegun = false
    if isLast {
      context.close(promise: nil)
    } else if isReading, unanswered <= 1 {
      // Of this request, answered before its body had come, or of the next one.
      expect(within: deadlines.body, context)
    } else if unanswered == 0 {
      expect(within: deadlines.idle, context)
    } else {
      expectNothing()
    }
  }

  // MARK: Deadlines

  private func expect(within duration: Duration, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    guard context.channel.isActive else { return }
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(duration)) {
      self.shutOut(context)
    }
  }

  private func expectNothing() {
    deadline?.cancel()
    deadline = nil
  }

  private func shutOut(_ context: ChannelHandlerContext) {
    if isReading || unanswered > 0 { onShutOut() }
    if isReading, unanswered == 1, !hasBegun { refuse(context) }
    context.close(promise: nil)
  }

  /// Tells a caller who may listen why; a store sends the same bytes again later.
  private func refuse(_ context: ChannelHandlerContext) {
    let problem = Problem(.incomplete, detail: "The request did not come whole in time.")
    guard let body = try? JSONEncoder.answers.encode(problem) else { return }
    var head = HTTPResponse(status: .init(code: problem.status))
    head.headerFields[.contentType] = Problem.contentType
    head.headerFields[.contentLength] = String(body.count)
    head.headerFields[.connection] = "close"
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(bytes: body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  // MARK: The end

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted = event as? TLSUserEvent, unanswered == 0 {
      expect(within: deadlines.head, context)
    }
    if event is ChannelShouldQuiesceEvent, isReading || unanswered > 0 {
      farewell = context.eventLoop.assumeIsolated().scheduleTask(
        in: TimeAmount(deadlines.farewell)
      ) {
        self.shutOut(context)
      }
    }
    context.fireUserInboundEventTriggered(event)
  }
}

@available(*, unavailable)
extension RequestDeadlines: Sendable {}
