import GRDB
import HeadquartersContract
import StoreDomain

/// A payment whose next question is this process's to ask.
public struct GatewayClaim: Hashable, Sendable {
  /// As it stood before; what is asked follows from that.
  public var payment: GatewayPayment
  public var call: GatewayCall
  /// Nil when the configuration has it no more.
  public var gateway: GatewaySetting?
}

extension StoreDatabase {
  /// Takes the next payment about which a gateway is to be asked, for `leaseSeconds`.
  ///
  /// One that was not sent is marked as sent, and its scanned code forgotten, in the same transaction:
  /// whoever takes it over after a crash asks about its number and never charges again.
  ///
  /// - Parameter isGone: whether somebody who holds a lease is known to be no more: whoever waits with a
  ///   guest does not wait for that lease.
  /// - Returns: nil when nothing is to be asked now.
  public func claimGatewayPayment(
    owner: String, leaseSeconds: Int = 60, isGone: (String) -> Bool = { _ in false }
  ) throws -> GatewayClaim? {
    let now = environment.now()
    let (gone, next) = try read { db in
      let gone = try GatewayPayment.holders(db, now).filter { $0 != owner && isGone($0) }
      return (gone, try GatewayPayment.next(db, now, gone: gone))
    }
    // Most looks find nothing; they must not hold up a guest's order.
    guard next != nil else { return nil }
    return try perform(
      ClaimGatewayPayment(owner: owner, leaseSeconds: leaseSeconds, gone: gone),
      by: .storesMachine)
  }

  /// How many seconds there are until the next question; nil when nothing is on its way.
  public func secondsToNextGatewayCall() throws -> Int? {
    let now = environment.now()
    return try read { db in
      try Timestamp.fetchOne(
        db,
        sql: """
          SELECT min(max(notBefore, coalesce(leaseUntil, 0))) FROM gatewayPayment
          WHERE endedAt IS NULL
          """
      ).map { max(0, $0.seconds(since: now)) }
    }
  }
}

extension GatewayPayment {
  /// - Parameter gone: whose leases count no more.
  fileprivate static func next(
    _ db: Database, _ now: Timestamp, gone: [String]
  ) throws -> Identifier<Payment>? {
    try Identifier<Payment>.fetchOne(
      db,
      sql: """
        SELECT paymentID FROM gatewayPayment
        WHERE endedAt IS NULL AND notBefore <= :now AND (coalesce(leaseUntil, 0) <= :now
          OR leaseOwner IN (SELECT value FROM json_each(:gone)))
        ORDER BY notBefore, rowid LIMIT 1
        """, arguments: ["now": now, "gone": try ConfigurationWriter.json(gone)])
  }

  /// Who has a question out.
  fileprivate static func holders(_ db: Database, _ now: Timestamp) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT leaseOwner FROM gatewayPayment WHERE endedAt IS NULL AND leaseUntil > ?
        """, arguments: [now])
  }
}

/// Takes the next payment about which a gateway is to be asked.
public struct ClaimGatewayPayment: Verb {
  public static let terms = VerbTerms<Self>(
    "payment.claim", Phrase("take up the next question to a gateway", "处理下一笔通道请求"),
    needs: [.nothing(because: "the store's machine carries what people began")],
    // A row that contradicts itself is written down by `run` itself.
    audit: .none(because: "the payment names its author"),
    events: ([.paymentSent, .paymentDeclined] + CloseCheck.terms.events).once)

  let owner: String
  let leaseSeconds: Int
  /// Whose leases count no more.
  let gone: [String]

  public func run(in transaction: Transaction) throws -> GatewayClaim? {
    while let id = try GatewayPayment.next(transaction.db, transaction.now, gone: gone) {
      let payment = try transaction.gatewayPayment(id)
      guard let call = payment.standing.call else {
        try setAside(payment, in: transaction)
        continue
      }
      guard try lapse(payment, in: transaction) else {
        return try claim(payment, call, in: transaction)
      }
    }
    return nil
  }

  /// Seconds until a row that contradicts itself is looked at again.
  private static let damagedPause = 3_600

  /// Puts off a payment that has ended and waits all the same: the others behind it go on, and the
  /// record names it, as the check of the file does.
  private func setAside(_ payment: GatewayPayment, in transaction: Transaction) throws {
    try transaction.audit(
      "gatewayPaymentDamaged", subject: payment.id.rawValue,
      detail: "\(payment.payment.stage.rawValue) and waits for \(payment.gatewayCode)")
    try transaction.ask(payment.id, inSeconds: Self.damagedPause)
  }

  /// Ends a charge that nobody sent in its time: the guest has paid another way or has gone, and the
  /// terminal must not ask the next one for it.
  ///
  /// - Returns: whether it was ended. Money that is to go back to a guest is sent however late it is.
  private func lapse(_ payment: GatewayPayment, in transaction: Transaction) throws -> Bool {
    let gateways = transaction.store.settings.gateways
    guard payment.standing.call == .charge,
      let limit = gateways.first(where: { $0.code == payment.gatewayCode })?.limitSeconds,
      transaction.now.seconds(since: payment.payment.at) >= limit
    else { return false }
    try transaction.advance(payment, to: .declined, fault: GatewayFault(.limitReached))
    _ = try transaction.closeIfPaid(payment.payment.checkID)
    return true
  }

  private func claim(
    _ payment: GatewayPayment, _ call: GatewayCall, in transaction: Transaction
  ) throws -> GatewayClaim {
    let id = payment.id
    try transaction.db.execute(
      sql: """
        UPDATE gatewayPayment SET leaseOwner = ?, leaseUntil = ?, attempts = attempts + 1
        WHERE paymentID = ?
        """,
      arguments: [owner, transaction.now.advanced(bySeconds: leaseSeconds), id])
    if payment.payment.stage == .created { try transaction.advance(payment, to: .sent) }
    return GatewayClaim(
      payment: payment, call: call,
      gateway: transaction.store.settings.gateways.first { $0.code == payment.gatewayCode })
  }
}
