import GRDB
import HeadquartersContract
import StoreDomain

/// What became of a payment.
public struct PaymentOutcome: Hashable, Sendable {
  public var payment: Payment
  /// What goes back to the guest in cash.
  public var change: Money
  public var remaining: Money
  /// Whether the check is closed with it.
  public var isClosed: Bool
}

/// Records a payment that is already in the drawer or on the terminal's slip. When nothing is left
/// to pay the check closes in the same transaction.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money counts once.
public struct Pay: Verb {
  public static let terms = VerbTerms<Self>(
    "check.pay", Phrase("record a payment", "收款"), needs: [.permission(.takePayment)],
    audit: .none(because: "the payment names its author"),
    events: ([.paymentCaptured] + CloseCheck.terms.events).once)

  let checkID: Identifier<Check>
  let tender: Tender
  let amount: Int
  let tip: Int
  let tendered: Int?
  let reference: String?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - amount: minor units that count toward the check, at most what is left. What the guest is
  ///     owed goes back by ``GiveBack``.
  ///   - tip: minor units beside it, for those who serve; no sale, and in no basis of tax or points.
  ///   - tendered: in cash, what the guest handed over.
  ///   - reference: the terminal's or wallet's own number; of a card what `ReferenceRule` lets.
  public init(
    _ checkID: Identifier<Check>, tender: Tender, amount: Int, tip: Int = 0,
    tendered: Int? = nil, reference: String? = nil, id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.tender = tender
    self.amount = amount
    self.tip = tip
    self.tendered = tendered
    self.reference = reference
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    try Self.checkByHand(tender)
    try transaction.checkDrawer(for: tender)
    let bill = try transaction.workedBill(checkID)
    let left = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: tender, tip: tip)
    try PaymentRule.check(
      tender, amount: amount, tip: tip, tendered: tendered, remaining: left,
      unsentLines: bill.unsentLines.count)
    try TipRule.check(
      tip, with: transaction.money(amount), by: tender, transaction.store.settings.tips)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: left)
    try bill.checkDiscountStands(payingBy: tender)
    let reference = OrderInput.oneLine(reference ?? "")
    try ReferenceRule.check(reference, of: tender)
    let payment = try transaction.capture(
      tender, amount: amount, tip: tip, tendered: tendered,
      reference: reference.isEmpty ? nil : reference, id: id, on: bill.check)
    // A bill of which something is being reversed closes when that is done.
    let isClosed = try transaction.closeIfPaid(bill, with: payment)
    return PaymentOutcome(
      payment: payment, change: payment.change ?? transaction.money(0),
      remaining: transaction.money(bill.remaining - amount), isClosed: isClosed)
  }

  /// What is taken from an account is not written down by hand; a comp and a deposit have verbs of
  /// their own, which ask for more.
  ///
  /// - Throws: `StoredValueRefusal.accountMissing`, `HouseAccountRefusal.accountMissing`,
  ///   `TillError.otherVerb`.
  private static func checkByHand(_ tender: Tender) throws {
    switch tender {
    case .cash, .card, .wallet, .voucher: return
    case .storedValue: throw StoredValueRefusal.accountMissing
    case .houseAccount: throw HouseAccountRefusal.accountMissing
    case .comp, .deposit: throw TillError.otherVerb(tender)
    }
  }
}

extension Transaction {
  /// What an earlier payment with this id came to, or money given back; nil when there is none.
  func outcome(
    ofEarlier id: Identifier<Payment>, on checkID: Identifier<Check>
  ) throws -> PaymentOutcome? {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM payment WHERE id = ?", arguments: [id])
    else { return nil }
    let payment = Payment(row: row, currency: store.currency)
    guard payment.checkID == checkID else { throw TillError.otherPayment }
    let isClosed = try check(checkID).stage == .closed
    let remaining = isClosed ? 0 : try workedBill(checkID).remaining
    return PaymentOutcome(
      payment: payment, change: payment.change ?? money(0), remaining: money(remaining),
      isClosed: isClosed)
  }
}
