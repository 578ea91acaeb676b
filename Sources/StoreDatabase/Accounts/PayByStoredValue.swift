import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a payment from an account of stored value: principal and bonus in the house's order. When
/// nothing is left to pay the check closes in the same transaction.
///
/// Two tills that use one account take turns: the second one is told what is left and who used the
/// rest. With an `id` the same verb may be repeated after an unclear answer: the money counts once.
public struct PayByStoredValue: Verb {
  public static let terms = VerbTerms<Self>(
    "check.pay-by-stored-value", Phrase("take a payment from stored value", "储值收款"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "payment and entry name their author"),
    events: [.storedValueSpent] + Pay.terms.events)

  let checkID: Identifier<Check>
  let accountID: Identifier<StoredValueAccount>
  let amount: Int
  let id: Identifier<Payment>?

  /// - Parameter amount: minor units, at most what is left to pay and what is left on the account.
  public init(
    _ checkID: Identifier<Check>, from accountID: Identifier<StoredValueAccount>, amount: Int,
    id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.accountID = accountID
    self.amount = amount
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    let bill = try transaction.workedBill(checkID)
    let left = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: .storedValue)
    try PaymentRule.check(
      .storedValue, amount: amount, remaining: left, unsentLines: bill.unsentLines.count)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: left)
    try bill.checkDiscountStands(payingBy: .storedValue)
    let account = try transaction.storedValue(accountID)
    try StoredValueRule.checkSpending(
      amount, of: account,
      lastUse: try AccountUse.last(
        transaction.db, ofStoredValue: accountID, on: bill.check.businessDay,
        transaction.store.currency), in: transaction.store.currency)
    // Others may read along on a receipt: the end of the number finds it again.
    let payment = try transaction.capture(
      .storedValue, amount: amount, reference: account.number.ending, id: id, on: bill.check)
    try transaction.spend(amount, of: account, for: payment, on: bill.check)
    let isClosed = try transaction.closeIfPaid(checkID)
    return PaymentOutcome(
      payment: payment, change: transaction.money(0),
      remaining: transaction.money(bill.remaining - amount), isClosed: isClosed)
  }
}

extension Transaction {
  fileprivate func spend(
    _ amount: Int, of account: StoredValueAccount, for payment: Payment, on check: Check
  ) throws {
    let value = -StoredValueRule.parts(
      of: amount, from: account.balance, store.settings.storedValue.order)
    let entry: Identifier<StoredValueEntry> = newID()
    try insert(.spent, value, of: account.id, entry: entry, payment: payment.id)
    try record(
      .storedValueSpent, account.id,
      StoredValueFact(
        entryID: entry, principalMinor: value.principalMinorUnits,
        bonusMinor: value.bonusMinorUnits, paymentID: payment.id), on: check.businessDay)
  }
}
