import GRDB
import StoreDomain

/// A payment at a gateway, as the file keeps it.
public struct GatewayPayment: Identifiable, Hashable, Sendable {
  public var id: Identifier<Payment> { payment.id }
  public var payment: Payment
  public var gatewayCode: String
  /// The merchant's number, by which the gateway is asked.
  public var orderNumber: String
  /// Of the payment that is given back; nil for a charge.
  public var refundsNumber: String?
  /// What was scanned from the guest's wallet; nil once it was sent.
  public var scannedCode: String?
  /// When it was sent; nil before, and for one that was sent before this was kept.
  public var sentAt: Timestamp?
  /// How often something was asked.
  public var attempts: Int
  public var fault: GatewayFault?
  /// While a question about it is out: until when its answer counts.
  public var askedUntil: Timestamp?

  /// How it stands, for the rule.
  public var standing: GatewayStanding {
    GatewayStanding(
      stage: payment.stage, isRefund: payment.givesBack != nil,
      askedMinor: abs(payment.taken.minorUnits), currency: payment.amount.currency,
      begunAt: payment.at, sentAt: sentAt, askedUntil: askedUntil,
      isOtherAmount: fault?.kind == .otherAmount)
  }

  /// As people see it.
  public func progress(among gateways: [GatewaySetting]) -> GatewayProgress {
    let gateway = gateways.first { $0.code == gatewayCode }
    return GatewayProgress(
      kind: gateway?.kind, standing: standing, fault: fault, orderNumber: orderNumber,
      limitSeconds: gateway?.limitSeconds)
  }
}

extension GatewayPayment {
  static let query = """
    SELECT payment.*, gatewayPayment.gatewayCode, orderNumber, refundsNumber, scannedCode,
      transactionNumber, attempts, notBefore, leaseOwner, leaseUntil, lastFault, endedAt, sentAt
    FROM gatewayPayment JOIN payment ON payment.id = gatewayPayment.paymentID
    """

  /// From a row of ``query``.
  init(row: some StoredRow, currency: Currency) {
    self.init(
      payment: Payment(row: row, currency: currency), gatewayCode: row["gatewayCode"],
      orderNumber: row["orderNumber"], refundsNumber: row["refundsNumber"],
      scannedCode: row["scannedCode"], sentAt: row["sentAt"], attempts: row["attempts"],
      fault: (row["lastFault"] as String?).flatMap(GatewayFault.init(stored:)),
      askedUntil: row["leaseUntil"])
  }

  static func fetch(
    _ db: Database, _ id: Identifier<Payment>, currency: Currency
  ) throws -> GatewayPayment? {
    try Row.fetchOne(db, sql: query + " WHERE paymentID = ?", arguments: [id]).map {
      GatewayPayment(row: $0, currency: currency)
    }
  }

  /// What of a check is or was at gateways.
  static func fetchAll(
    _ db: Database, of checkID: Identifier<Check>, currency: Currency
  ) throws -> [GatewayPayment] {
    try Row.fetchAll(
      db, sql: query + " WHERE payment.checkID = ? ORDER BY payment.at, payment.rowid",
      arguments: [checkID]
    ).map { GatewayPayment(row: $0, currency: currency) }
  }
}

extension StoreDatabase {
  /// A payment at a gateway; nil for one that was only written down.
  public func gatewayPayment(_ id: Identifier<Payment>) throws -> GatewayPayment? {
    try read { try GatewayPayment.fetch($0, id, currency: store.currency) }
  }

  /// What is on its way at gateways, the oldest first.
  public func gatewayPaymentsOnTheirWay() throws -> [GatewayPayment] {
    try read { db in
      try Row.fetchAll(
        db, sql: GatewayPayment.query + " WHERE endedAt IS NULL ORDER BY payment.at, payment.rowid"
      ).map { GatewayPayment(row: $0, currency: store.currency) }
    }
  }
}

extension Transaction {
  /// A payment at a gateway.
  ///
  /// - Throws: `TillError.noSuchPayment`.
  func gatewayPayment(_ id: Identifier<Payment>) throws -> GatewayPayment {
    guard let payment = try GatewayPayment.fetch(db, id, currency: store.currency) else {
      throw TillError.noSuchPayment
    }
    return payment
  }
}
