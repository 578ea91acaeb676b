/// What is asked of a gateway about a payment.
public enum GatewayCall: String, Hashable, Sendable {
  /// Takes the money; sent once in the life of a payment.
  case charge
  /// Asks what became of it.
  case ask
  /// Sees to it that nothing is taken, or that it goes back.
  case reverse
  /// Gives money of an earlier payment back. Repeating it with its number gives back once.
  case refund
}

/// How a payment at a gateway stands.
public struct GatewayStanding: Hashable, Sendable {
  public var stage: Payment.Stage
  /// Whether money goes back to the guest by it.
  public var isRefund: Bool
  /// Minor units that were asked for; positive for a refund, too.
  public var askedMinor: Int
  public var currency: Currency
  /// When it was begun.
  public var begunAt: Timestamp
  /// When it was sent; nil before.
  public var sentAt: Timestamp?
  /// While a question about it is out: until when its answer counts.
  public var askedUntil: Timestamp?
  /// Whether the gateway took another amount than was asked for.
  public var isOtherAmount: Bool

  public init(
    stage: Payment.Stage, isRefund: Bool, askedMinor: Int, currency: Currency, begunAt: Timestamp,
    sentAt: Timestamp? = nil, askedUntil: Timestamp? = nil, isOtherAmount: Bool = false
  ) {
    self.stage = stage
    self.isRefund = isRefund
    self.askedMinor = askedMinor
    self.currency = currency
    self.begunAt = begunAt
    self.sentAt = sentAt
    self.askedUntil = askedUntil
    self.isOtherAmount = isOtherAmount
  }

  /// From when its limit counts: a guest has the whole of it, however long the queue was.
  public var waitsSince: Timestamp { sentAt ?? begunAt }

  fileprivate func otherAmount(_ minorUnits: Int) -> GatewayFault {
    GatewayFault(.otherAmount, Money(minorUnits: minorUnits, currency: currency).plainText)
  }

  /// What is to be asked next; nil when it has ended.
  public var call: GatewayCall? {
    switch stage {
    case .created: isRefund ? .refund : .charge
    // What was sent once is never charged again. A refund has a number of its own, under which the
    // gateway gives back once.
    case .sent, .pending: isRefund ? .refund : .ask
    case .reversing: .reverse
    case .captured, .declined, .reversed: nil
    }
  }
}

/// What comes of an answer.
public struct GatewayOutcome: Hashable, Sendable {
  public var stage: Payment.Stage
  /// Seconds until the next question; nil when it has ended.
  public var pauseSeconds: Int?
  /// What people are told beside the stage.
  public var fault: GatewayFault?
  /// The gateway's own number.
  public var transaction: String?

  public init(
    _ stage: Payment.Stage, pauseSeconds: Int? = nil, fault: GatewayFault? = nil,
    transaction: String? = nil
  ) {
    self.stage = stage
    self.pauseSeconds = pauseSeconds
    self.fault = fault
    self.transaction = transaction
  }
}

/// From a gateway's answer to what becomes of the payment: no clock, disk or network.
public enum GatewayRule {
  /// Seconds between two questions once a payment has been asked about for long.
  public static let longestPause = 30
  /// After so many questions.
  static let patientAttempts = 20
  /// Seconds behind its limit after which no charge arrives any more, however late: the code that a
  /// guest showed is worth nothing by then, and a terminal does not wait so long for a card.
  public static let longPast = 60
  /// Seconds that a gateway has for a refund before people may settle that nothing went back.
  public static let refundPatience = 600

  /// - Parameters:
  ///   - call: what was asked.
  ///   - attempts: how often something was asked, this time included.
  public static func outcome(
    of answer: GatewayAnswer, to call: GatewayCall, _ standing: GatewayStanding, attempts: Int,
    _ setting: GatewaySetting, now: Timestamp
  ) -> GatewayOutcome {
    let pause =
      attempts < patientAttempts
      ? setting.askSeconds : max(setting.askSeconds, min(longestPause, setting.askSeconds * 5))
    switch call {
    case .reverse: return reversal(answer, standing, setting, pause, now)
    case .refund: return refund(answer, standing, pause)
    case .charge, .ask: return charge(answer, standing, setting, pause, now)
    }
  }

  private static func charge(
    _ answer: GatewayAnswer, _ standing: GatewayStanding, _ setting: GatewaySetting, _ pause: Int,
    _ now: Timestamp
  ) -> GatewayOutcome {
    let isOver = now.seconds(since: standing.waitsSince) >= setting.limitSeconds
    func waits(_ stage: Payment.Stage, _ fault: GatewayFault?) -> GatewayOutcome {
      isOver
        ? GatewayOutcome(.reversing, pauseSeconds: 0, fault: fault ?? GatewayFault(.limitReached))
        : GatewayOutcome(stage, pauseSeconds: pause, fault: fault)
    }
    switch answer {
    case .captured(let amount, let transaction):
      // Another amount is never booked: it goes back whole, and people are told.
      guard amount == standing.askedMinor else {
        return GatewayOutcome(
          .reversing, pauseSeconds: 0, fault: standing.otherAmount(amount),
          transaction: transaction)
      }
      return GatewayOutcome(.captured, transaction: transaction)
    case .pending, .reversalPending: return waits(.pending, nil)
    case .declined(let fault): return GatewayOutcome(.declined, fault: fault)
    // Closed at the gateway, by the guest or by its own limit: nothing is taken.
    case .reversed: return GatewayOutcome(.declined, fault: GatewayFault(.declined, "closed"))
    // The bytes may still be on their way.
    case .unknownNumber:
      return waits(
        standing.stage == .created ? .sent : standing.stage, GatewayFault(.unknownNumber))
    case .unclear(let fault):
      return waits(standing.stage == .created ? .sent : standing.stage, fault)
    }
  }

  private static func reversal(
    _ answer: GatewayAnswer, _ standing: GatewayStanding, _ setting: GatewaySetting, _ pause: Int,
    _ now: Timestamp
  ) -> GatewayOutcome {
    switch answer {
    case .reversed, .declined: return GatewayOutcome(.reversed)
    case .pending, .reversalPending: return GatewayOutcome(.reversing, pauseSeconds: pause)
    case .captured(_, let transaction):
      return GatewayOutcome(
        .reversing, pauseSeconds: pause, fault: GatewayFault(.notReversible),
        transaction: transaction)
    case .unknownNumber:
      // The charge may still be on its way; a gateway that does not know it long after never will.
      let isLongPast =
        now.seconds(since: standing.waitsSince) >= setting.limitSeconds + longPast
      return isLongPast
        ? GatewayOutcome(.reversed)
        : GatewayOutcome(.reversing, pauseSeconds: pause, fault: GatewayFault(.unknownNumber))
    case .unclear(let fault):
      return GatewayOutcome(.reversing, pauseSeconds: pause, fault: fault)
    }
  }

  private static func refund(
    _ answer: GatewayAnswer, _ standing: GatewayStanding, _ pause: Int
  ) -> GatewayOutcome {
    switch answer {
    case .captured(let amount, let transaction):
      guard amount == standing.askedMinor else {
        return GatewayOutcome(
          .pending, pauseSeconds: longestPause, fault: standing.otherAmount(amount),
          transaction: transaction)
      }
      return GatewayOutcome(.captured, transaction: transaction)
    case .pending, .reversalPending, .reversed:
      return GatewayOutcome(.pending, pauseSeconds: pause)
    case .declined(let fault): return GatewayOutcome(.declined, fault: fault)
    case .unknownNumber:
      return GatewayOutcome(.declined, fault: GatewayFault(.unknownNumber))
    case .unclear(let fault):
      return GatewayOutcome(
        standing.stage == .created ? .sent : standing.stage, pauseSeconds: pause, fault: fault)
    }
  }

  // MARK: The way out by hand

  /// Whether a payment may be taken back before the gateway has said what became of it.
  ///
  /// - Throws: `GatewayRefusal.ended`, `.refundGoesOn`.
  public static func checkReversing(_ standing: GatewayStanding) throws(GatewayRefusal) {
    guard standing.stage.isOnItsWay else { throw .ended }
    guard !standing.isRefund else { throw .refundGoesOn }
  }

  /// Whether people may settle what became of a payment from the gateway's statement: only after its
  /// limit, since until then the gateway may say so itself, and never while a question is out, since a
  /// reversal that is on its way may still move the money.
  ///
  /// - Parameters:
  ///   - isTaken: whether the statement has the money.
  ///   - number: the number under which it stands there.
  /// - Throws: `GatewayRefusal`.
  public static func checkReconciling(
    _ standing: GatewayStanding, isTaken: Bool, number: String, limitSeconds: Int, now: Timestamp
  ) throws(GatewayRefusal) {
    guard standing.stage.isOnItsWay else { throw .ended }
    let patience =
      standing.isRefund && !isTaken ? max(limitSeconds, refundPatience) : limitSeconds
    let left = max(
      patience - now.seconds(since: standing.waitsSince),
      // Rounded up: a question is out until the last moment.
      standing.askedUntil.map { $0 > now ? $0.seconds(since: now) + 1 : 0 } ?? 0)
    guard left <= 0 else { throw .tooEarly(seconds: left) }
    guard !isTaken || standing.isRefund || !standing.isOtherAmount else { throw .otherAmount }
    guard !isTaken || !number.isEmpty else { throw .statementNumberMissing }
  }

  /// The stage to which people settle a payment.
  ///
  /// A charge that the statement does not have may still be confirmed by the guest a moment later: the
  /// gateway is asked to reverse it first, and only when it does not answer that either do people end it.
  public static func reconciled(
    _ standing: GatewayStanding, isTaken: Bool
  ) -> Payment.Stage {
    if isTaken { return .captured }
    if standing.isRefund { return .declined }
    return standing.stage == .reversing ? .reversed : .reversing
  }

  // MARK: Answers that come late

  /// What an answer ends although the payment is being reversed by now: nothing was taken, nor will be.
  public static func ends(_ answer: GatewayAnswer, whileReversing standing: GatewayStanding) -> Bool
  {
    guard standing.stage == .reversing, case .declined = answer else { return false }
    return true
  }

  /// Whether an answer says the opposite of how a payment was settled by hand meanwhile.
  public static func contradicts(_ answer: GatewayAnswer, _ standing: GatewayStanding) -> Bool {
    switch (standing.stage, answer) {
    case (.captured, .reversed), (.captured, .declined), (.captured, .reversalPending): true
    case (.captured, .captured(let amount, _)): amount != standing.askedMinor
    case (.declined, .captured), (.reversed, .captured): true
    default: false
    }
  }
}
