import HeadquartersContract
import StoreDomain

/// Takes back a payment of an open check that was recorded by a slip, with the wrong tender or amount:
/// a payment of its own that stands against it, nothing is deleted. What it had paid is to be paid
/// again. Repeating it changes nothing.
public struct ReversePayment: Verb {
  public static let terms = VerbTerms<Self>(
    "check.reverse-payment", Phrase("take back a payment recorded by a slip", "冲正收款"),
    needs: [.permission(.takePayment)],
    audit: .entry("paymentReversed") { verb, back in
      back.map {
        AuditNote(
          subject: verb.checkID.rawValue,
          detail: "\($0.taken.minorUnits) \($0.tender.rawValue)")
      }
    },
    events: ([.paymentCaptured, .paymentCreated] + AccountReturns.events + DepositMoves.events).once
  )

  let checkID: Identifier<Check>
  let paymentID: Identifier<Payment>

  public init(_ checkID: Identifier<Check>, _ paymentID: Identifier<Payment>) {
    self.checkID = checkID
    self.paymentID = paymentID
  }

  /// The payment that stands against it; nil when nothing of it was left.
  public func run(in transaction: Transaction) throws -> Payment? {
    let bill = try transaction.workedBill(checkID)
    let payment = try bill.payment(paymentID)
    let left = PaymentRule.leftToGiveBack(of: payment, among: bill.payments)
    guard left > 0 else { return nil }
    // What the guest is owed goes back with a reason and a second person.
    guard bill.remaining >= 0 else {
      throw PaymentRefusal.owedToTheGuest(transaction.money(-bill.remaining))
    }
    let back = try transaction.giveBack(
      left, of: payment, notes: .asTheyCame, reason: Reason(.wrongTender), authoriser: nil, id: nil,
      on: bill.check)
    if let deposit = bill.deposit { try transaction.followDeposit(deposit.id) }
    return back
  }
}
