import HeadquartersContract
import StoreDomain

/// What an answer did to a payment.
public struct GatewayNews: Hashable, Sendable {
  public var stage: Payment.Stage
  /// Whether the check closed with it.
  public var isClosed: Bool
}

/// Writes what a gateway said: the payment goes on, or ends; when nothing is left to pay the check
/// closes in the same transaction.
///
/// An answer that came after the lease had run out, or to a question that people have overtaken, is
/// no news: whoever holds the payment asks again.
public struct NoteGatewayAnswer: Verb {
  public static let terms = VerbTerms<Self>(
    "payment.note-answer", Phrase("write down a gateway's answer", "记录通道答复"),
    needs: [.nothing(because: "the gateway says it, nobody decides it")],
    // An answer that changes nothing, but contradicts people, is written down by `run` itself.
    audit: .none(because: "its events name what became of it"),
    events: ([
      .paymentSent, .paymentPending, .paymentCaptured, .paymentDeclined, .paymentReversing,
      .paymentReversed,
    ] + CloseCheck.terms.events).once)

  let claim: GatewayClaim
  let owner: String
  let answer: GatewayAnswer

  public init(_ claim: GatewayClaim, owner: String, answer: GatewayAnswer) {
    self.claim = claim
    self.owner = owner
    self.answer = answer
  }

  public func run(in transaction: Transaction) throws -> GatewayNews? {
    let payment = try transaction.gatewayPayment(claim.payment.id)
    guard try transaction.letGo(payment.id, owner: owner) else { return nil }
    var standing = payment.standing
    if !standing.stage.isOnItsWay {
      // People settled it by the statement while the question was out.
      if GatewayRule.contradicts(answer, standing) {
        try transaction.audit(
          "gatewayContradictsStatement", subject: payment.id.rawValue,
          detail: "\(payment.payment.taken.minorUnits) \(payment.gatewayCode) "
            + "\(claim.call.rawValue): \(answer.forRecord), "
            + "settled as \(standing.stage.rawValue)")
      }
      return nil
    }
    if claim.call != .reverse, GatewayRule.ends(answer, whileReversing: standing) {
      return try move(payment, GatewayOutcome(.reversed), in: transaction)
    }
    let wasCharged = claim.call == .charge || claim.call == .refund
    // People began to reverse it while the question was out: it is asked for next.
    guard wasCharged || standing.call == claim.call,
      claim.call == .reverse || standing.stage != .reversing
    else { return nil }
    if standing.stage == .created { standing.stage = .sent }
    guard let gateway = claim.gateway else {
      try transaction.wait(
        payment,
        GatewayOutcome(
          standing.stage, pauseSeconds: GatewayRule.longestPause,
          fault: GatewayFault(.notConfigured)))
      return GatewayNews(stage: standing.stage, isClosed: false)
    }
    var outcome = GatewayRule.outcome(
      of: answer, to: claim.call, standing, attempts: payment.attempts, gateway,
      now: transaction.now)
    // That another amount was taken stays with it until it went back.
    if standing.isOtherAmount, outcome.stage == .reversing { outcome.fault = payment.fault }
    if outcome.stage == payment.payment.stage {
      try transaction.wait(payment, outcome)
      return GatewayNews(stage: outcome.stage, isClosed: false)
    }
    return try move(payment, outcome, in: transaction)
  }

  /// Writes another stage.
  private func move(
    _ payment: GatewayPayment, _ outcome: GatewayOutcome, in transaction: Transaction
  ) throws -> GatewayNews {
    try transaction.advance(
      payment, to: outcome.stage, fault: outcome.fault, transaction: outcome.transaction)
    if let pause = outcome.pauseSeconds { try transaction.ask(payment.id, inSeconds: pause) }
    guard !outcome.stage.isOnItsWay else {
      return GatewayNews(stage: outcome.stage, isClosed: false)
    }
    return GatewayNews(
      stage: outcome.stage, isClosed: try transaction.closeIfPaid(payment.payment.checkID))
  }
}

extension Transaction {
  /// Ends a lease.
  ///
  /// - Returns: false when it was somebody else's by then.
  fileprivate func letGo(_ id: Identifier<Payment>, owner: String) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE gatewayPayment SET leaseOwner = NULL, leaseUntil = NULL
        WHERE paymentID = ? AND leaseOwner = ?
        """, arguments: [id, owner])
    return db.changesCount == 1
  }

  /// Nothing new: asks again after a pause.
  fileprivate func wait(_ payment: GatewayPayment, _ outcome: GatewayOutcome) throws {
    try db.execute(
      sql: """
        UPDATE gatewayPayment SET lastFault = ?, transactionNumber = coalesce(?, transactionNumber)
        WHERE paymentID = ?
        """, arguments: [outcome.fault?.stored, outcome.transaction, payment.id])
    try ask(payment.id, inSeconds: outcome.pauseSeconds ?? GatewayRule.longestPause)
  }

  /// Sets when the gateway is asked next.
  func ask(_ id: Identifier<Payment>, inSeconds seconds: Int) throws {
    try db.execute(
      sql: "UPDATE gatewayPayment SET notBefore = ? WHERE paymentID = ?",
      arguments: [now.advanced(bySeconds: seconds), id])
  }
}
