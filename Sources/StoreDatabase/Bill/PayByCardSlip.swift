import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a card by a slip that is written by hand, because the terminal does not work. A second person
/// allows it; it counts toward the bill, and is listed until a statement of the card's gateway has it.
///
/// With an `id` the same verb may be repeated after an unclear answer: the guest is charged once.
public struct PayByCardSlip: Verb {
  public static let terms = VerbTerms<Self>(
    "check.pay-by-card-slip",
    Phrase("take a card by a slip while the terminal is down", "刷卡机故障时手工签单收款"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("cardSlipTaken") { verb, outcome in
      AuditNote(
        subject: verb.checkID.rawValue,
        detail: "\(outcome.payment.amount.minorUnits), slip \(outcome.payment.reference ?? "")")
    },
    events: Pay.terms.events)

  let checkID: Identifier<Check>
  let amount: Int
  let reference: String
  public let authoriser: StaffMember?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - amount: minor units.
  ///   - reference: the number that stands on the slip; never the card's.
  public init(
    _ checkID: Identifier<Check>, amount: Int, reference: String, authoriser: StaffMember? = nil,
    id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.amount = amount
    self.reference = OrderInput.oneLine(reference)
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    let bill = try transaction.workedBill(checkID)
    let left = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: .card)
    try PaymentRule.check(
      .card, amount: amount, remaining: left, unsentLines: bill.unsentLines.count)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: left)
    try bill.checkDiscountStands(payingBy: .card)
    try ReferenceRule.checkSlip(reference)
    let payment = try transaction.capture(
      .card, amount: amount, reference: reference, id: id, on: bill.check)
    try transaction.db.execute(
      sql: "INSERT INTO cardSlip (paymentID, authoriserName) VALUES (?, ?)",
      arguments: [payment.id, authoriser?.name ?? transaction.author.name])
    let isClosed = try transaction.closeIfPaid(bill, with: payment)
    return PaymentOutcome(
      payment: payment, change: transaction.money(0),
      remaining: transaction.money(bill.remaining - amount), isClosed: isClosed)
  }
}

extension CardSlip {
  /// Those that no statement has yet, the oldest first; not what was given back whole.
  static func fetchOpen(_ db: Database, currency: Currency) throws -> [CardSlip] {
    try db.list(
      """
      SELECT payment.*, cardSlip.authoriserName AS allowedBy, guestCheck.number AS checkNumber,
        guestCheck.businessDay AS checkDay
      FROM cardSlip JOIN payment ON payment.id = cardSlip.paymentID
        JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE reconciliationID IS NULL AND payment.amountMinor + (
        SELECT coalesce(sum(back.amountMinor), 0) FROM payment AS back
        WHERE back.givesBackID = payment.id AND back.stage = 'captured') > 0
      ORDER BY payment.at, payment.rowid
      """
    ) { row in
      CardSlip(
        id: row["id"], check: row["checkNumber"], checkDay: row["checkDay"],
        amount: Money(minorUnits: row["amountMinor"], currency: currency),
        reference: row["reference"] ?? "", authorName: row["authorName"],
        authoriserName: row["allowedBy"], at: row["at"])
    }
  }
}

extension StoreDatabase {
  /// Card slips that no statement has yet, the oldest first.
  public func cardSlipsToReconcile() throws -> [CardSlip] {
    try read { try CardSlip.fetchOpen($0, currency: store.currency) }
  }
}
