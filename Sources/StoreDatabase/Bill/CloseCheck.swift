import HeadquartersContract
import StoreDomain

/// Closes a check that has nothing left to pay: everything was given, returned or paid before.
public struct CloseCheck: Verb {
  public static let terms = VerbTerms<Self>(
    "check.close", Phrase("close a check with nothing left to pay", "结单"),
    needs: [.permission(.takePayment)], audit: .none(because: "its event names the author"),
    events: ([.checkClosed] + ClosingSteps.events + AccountMoves.events).once)

  let checkID: Identifier<Check>

  public init(_ checkID: Identifier<Check>) {
    self.checkID = checkID
  }

  public func run(in transaction: Transaction) throws -> Check {
    let bill = try transaction.workedBill(checkID)
    if let deposit = bill.deposit, deposit.stage == .taken {
      throw DepositRefusal.paid(transaction.money(bill.paid))
    }
    try PaymentRule.checkClosing(
      remaining: transaction.money(bill.remaining), unsentLines: bill.unsentLines.count)
    let way = bill.payments.filter(\.stage.isOnItsWay)
    guard way.isEmpty else {
      throw GatewayRefusal.onItsWay(
        transaction.money(way.reduce(0) { $0 + abs($1.amount.minorUnits) }))
    }
    try bill.checkDiscountStands()
    try transaction.close(bill)
    return try transaction.check(checkID)
  }
}
