import Foundation
import Synchronization

/// Stands between a store and headquarters and does to requests what networks do.
public final class FaultyProxy: Sendable {
  public enum Fault: CaseIterable, Sendable {
    /// The request never arrives.
    case drop
    /// It arrives late.
    case delay
    /// It arrives twice.
    case duplicate
    /// It arrives, and half of the answer comes back.
    case truncate
    /// It arrives, and no answer comes back.
    case loseAnswer
    /// Nothing comes back for so long that the sender gives up.
    case halfOpen
  }

  /// Where a request for the store's events is on its way.
  public enum Moment: CaseIterable, Sendable {
    /// Headquarters does not have it yet.
    case beforeHeadquarters
    /// Headquarters is at work on it.
    case atHeadquarters
    /// Headquarters has answered, and the store does not know yet.
    case beforeStore
    /// The answer is on its way into the store's file.
    case atStore
  }

  private struct State {
    var port: Int
    var random: UInt64
    var requests = 0
    var counts: [Fault: Int] = [:]
  }

  /// Changes an answer on its way to the store.
  public typealias Rewriting =
    @Sendable (_ request: LoopbackServer.Request, _ answer: Data) -> LoopbackServer.Reply
  /// Answers in headquarters' place, before headquarters has the request; nothing leaves it alone.
  public typealias Answering = @Sendable (LoopbackServer.Request) -> LoopbackServer.Reply?

  private let state: Mutex<State>
  private let watch: @Sendable (Moment) -> Void
  private let answering: Answering
  private let rewriting: Rewriting
  private let server: Mutex<LoopbackServer?> = Mutex(nil)

  /// - Parameters:
  ///   - percent: how many requests in a hundred get a fault.
  ///   - faults: what may happen to them.
  public init(
    to port: Int, percent: Int = 30,
    faults: [Fault] = [.drop, .delay, .duplicate, .truncate, .loseAnswer],
    seed: UInt64 = 1, watch: @escaping @Sendable (Moment) -> Void = { _ in },
    answering: @escaping Answering = { _ in nil },
    rewriting: @escaping Rewriting = { .bytes($1) }
  ) throws {
    self.watch = watch
    self.answering = answering
    self.rewriting = rewriting
    state = Mutex(State(port: port, random: seed))
    let state = Handle(self)
    let server = try LoopbackServer { request in
      guard let proxy = state.proxy else { return .silence }
      guard let answer = proxy.answering(request) else {
        return proxy.reply(to: request, percent, faults)
      }
      // Passed on afterwards, if at all.
      Thread.detachNewThread { _ = proxy.reply(to: request, percent, faults) }
      return answer
    }
    self.server.withLock { $0 = server }
  }

  /// Does not keep the proxy alive for its server's threads.
  private final class Handle: @unchecked Sendable {
    // Unchecked: set once, before the server begins.
    weak var proxy: FaultyProxy?
    init(_ proxy: FaultyProxy) { self.proxy = proxy }
  }

  public var url: String { server.withLock { $0?.url ?? "" } }

  /// How many requests there were, and how many met each fault.
  public var requests: Int { state.withLock { $0.requests } }
  public var counts: [Fault: Int] { state.withLock { $0.counts } }

  /// Headquarters has moved.
  public func forward(to port: Int) {
    state.withLock { $0.port = port }
  }

  private func reply(
    to request: LoopbackServer.Request, _ percent: Int, _ faults: [Fault]
  ) -> LoopbackServer.Reply {
    let (port, fault) = state.withLock { state -> (Int, Fault?) in
      state.requests += 1
      guard next(&state.random) % 100 < UInt64(percent), !faults.isEmpty else {
        return (state.port, nil)
      }
      let fault = faults[Int(next(&state.random) % UInt64(faults.count))]
      state.counts[fault, default: 0] += 1
      return (state.port, fault)
    }
    switch fault {
    case .drop: return .cut(Data())
    case .halfOpen: return .silence
    case .delay: usleep(200_000)
    case .duplicate: _ = Loopback.exchange(request.bytes, port: port)
    case .truncate, .loseAnswer, nil: break
    }
    let isEvents = request.target.contains("/events?")
    if isEvents {
      watch(.beforeHeadquarters)
      let watch = watch
      Thread.detachNewThread {
        usleep(UInt32.random(in: 0...8_000))
        watch(.atHeadquarters)
      }
    }
    guard let answer = Loopback.exchange(request.bytes, port: port) else { return .cut(Data()) }
    if isEvents {
      watch(.beforeStore)
      let watch = watch
      Thread.detachNewThread {
        usleep(UInt32.random(in: 0...8_000))
        watch(.atStore)
      }
    }
    switch fault {
    case .truncate: return .cut(answer.prefix(answer.count / 2))
    case .loseAnswer: return .cut(Data())
    default: return rewriting(request, answer)
    }
  }

  private func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
