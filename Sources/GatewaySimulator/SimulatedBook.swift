import StoreDomain
import Synchronization

/// One payment as the simulated gateway has it.
public struct SimulatedOrder: Hashable, Sendable, Codable {
  public enum State: String, Sendable, Codable {
    case pending, captured, declined, closed, reversed
  }

  public var number: String
  public var behaviour: Behaviour
  public var askedMinor: Int
  /// Minor units that the guest was charged and that have not gone back whole.
  public var capturedMinor = 0
  public var state: State
  public var transaction: String
  /// How often it was asked about, and asked to be reversed.
  public var asks = 0
  public var reversals = 0
  /// How often somebody asked to charge it.
  public var charges = 1
  /// Minor units that went back, by the number of each refund.
  public var refunds: [String: Int] = [:]

  /// Minor units that the house has of it.
  public var keptMinor: Int { capturedMinor - refunds.values.reduce(0, +) }
}

/// What is said, in no gateway's words, and how it comes.
struct SimulatedReply: Sendable {
  enum Meaning: Sendable {
    case captured(amount: Int, transaction: String)
    case pending, unknown, reversed, reversing, closed, duplicate
    case declined(String)
    case refunded(amount: Int, transaction: String, isNew: Bool)
  }

  enum Way: Sendable {
    case at(once: Void)
    case after(milliseconds: Int)
    /// The connection stays silent, or breaks off.
    case silence, cut
    case foreignSignature
  }

  var meaning: Meaning
  var way = Way.at(once: ())
}

/// What the simulated gateway knows: every number once, whatever happens to its answers.
public final class SimulatedBook: Sendable {
  private struct State {
    var orders: [String: SimulatedOrder] = [:]
    var choice: BehaviourChoice
    /// Numbers that never arrived and are not reversed.
    var lost: Set<String> = []
  }

  private let state: Mutex<State>

  public init(_ choice: BehaviourChoice) {
    state = Mutex(State(choice: choice))
  }

  public var orders: [SimulatedOrder] {
    state.withLock { $0.orders.values.sorted { $0.number < $1.number } }
  }

  /// What the next payments get.
  public func behave(_ choice: BehaviourChoice) {
    state.withLock { $0.choice = choice }
  }

  func charge(_ number: String, amount: Int) -> SimulatedReply {
    state.withLock { state in
      if var known = state.orders[number] {
        known.charges += 1
        state.orders[number] = known
        return SimulatedReply(meaning: .duplicate)
      }
      let behaviour = state.choice.next()
      if behaviour == .requestLostUnknown { state.lost.insert(number) }
      guard behaviour != .requestLost, behaviour != .requestLostUnknown else {
        return SimulatedReply(meaning: .unknown, way: .cut)
      }
      var order = SimulatedOrder(
        number: number, behaviour: behaviour, askedMinor: amount, state: .pending,
        transaction: "2026\(1_000_000 + state.orders.count)T")
      let reply = Self.begin(&order)
      state.orders[number] = order
      return reply
    }
  }

  private static func begin(_ order: inout SimulatedOrder) -> SimulatedReply {
    switch order.behaviour {
    case .normal, .requestLost, .requestLostUnknown: return capture(&order)
    case .slow:
      var reply = capture(&order)
      reply.way = .after(milliseconds: 400)
      return reply
    case .pending, .neverConfirmed, .reversalPending, .reversalLost:
      return SimulatedReply(meaning: .pending)
    case .answerLost:
      var reply = capture(&order)
      reply.way = .silence
      return reply
    case .capturedLate: return SimulatedReply(meaning: .pending, way: .silence)
    case .declined:
      order.state = .declined
      return SimulatedReply(meaning: .declined("BALANCE_NOT_ENOUGH"))
    case .duplicateNumber:
      _ = capture(&order)
      return SimulatedReply(meaning: .duplicate)
    case .badSignature:
      var reply = capture(&order)
      reply.way = .foreignSignature
      return reply
    case .wrongAmount:
      order.capturedMinor = order.askedMinor > 1 ? order.askedMinor - 1 : 2
      order.state = .captured
      return SimulatedReply(
        meaning: .captured(amount: order.capturedMinor, transaction: order.transaction))
    }
  }

  private static func capture(_ order: inout SimulatedOrder) -> SimulatedReply {
    order.state = .captured
    order.capturedMinor = order.askedMinor
    return SimulatedReply(
      meaning: .captured(amount: order.capturedMinor, transaction: order.transaction))
  }

  func ask(_ number: String) -> SimulatedReply {
    state.withLock { state in
      guard var order = state.orders[number] else { return SimulatedReply(meaning: .unknown) }
      order.asks += 1
      defer { state.orders[number] = order }
      if order.state == .pending, order.asks >= 2,
        order.behaviour == .pending || order.behaviour == .capturedLate
      {
        return Self.capture(&order)
      }
      return Self.standing(order)
    }
  }

  private static func standing(_ order: SimulatedOrder) -> SimulatedReply {
    switch order.state {
    case .pending: SimulatedReply(meaning: .pending)
    case .captured:
      SimulatedReply(
        meaning: .captured(amount: order.capturedMinor, transaction: order.transaction))
    case .declined: SimulatedReply(meaning: .declined("BALANCE_NOT_ENOUGH"))
    case .closed, .reversed: SimulatedReply(meaning: .reversed)
    }
  }

  func reverse(_ number: String) -> SimulatedReply {
    state.withLock { state in
      if state.lost.contains(number) { return SimulatedReply(meaning: .unknown) }
      guard var order = state.orders[number] else {
        // From now on nobody is charged under this number, however late the request comes.
        state.orders[number] = SimulatedOrder(
          number: number, behaviour: .requestLost, askedMinor: 0, state: .closed, transaction: "",
          charges: 0)
        return SimulatedReply(meaning: .reversed)
      }
      order.reversals += 1
      defer { state.orders[number] = order }
      if order.behaviour == .reversalPending, order.reversals < 3 {
        return SimulatedReply(meaning: .reversing)
      }
      let isFirst = order.reversals == 1
      order.state = order.state == .captured ? .reversed : .closed
      order.capturedMinor = 0
      return SimulatedReply(
        meaning: .reversed,
        way: order.behaviour == .reversalLost && isFirst ? .silence : .at(once: ()))
    }
  }

  func refund(_ number: String, refundNumber: String, amount: Int) -> SimulatedReply {
    state.withLock { state in
      guard var order = state.orders[number] else { return SimulatedReply(meaning: .unknown) }
      let transaction = order.transaction
      if let done = order.refunds[refundNumber] {
        return SimulatedReply(
          meaning: .refunded(amount: done, transaction: transaction, isNew: false))
      }
      guard order.state == .captured, amount > 0, amount <= order.keptMinor else {
        return SimulatedReply(meaning: .declined("REFUND_AMT_NOT_EQUAL_TOTAL"))
      }
      order.refunds[refundNumber] = amount
      state.orders[number] = order
      return SimulatedReply(
        meaning: .refunded(amount: amount, transaction: transaction, isNew: true))
    }
  }

  func refunded(_ number: String, refundNumber: String) -> SimulatedReply {
    state.withLock { state in
      guard let order = state.orders[number], let done = order.refunds[refundNumber] else {
        return SimulatedReply(meaning: .pending)
      }
      return SimulatedReply(
        meaning: .refunded(amount: done, transaction: order.transaction, isNew: false))
    }
  }
}
