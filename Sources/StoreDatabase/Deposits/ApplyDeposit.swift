import GRDB
import HeadquartersContract
import StoreDomain

/// Pays a bill with the deposit that its guests left for their booking, as far as it reaches. When
/// nothing is left to pay the check closes in the same transaction.
///
/// Repeating it changes nothing: what was used is not there any more.
public struct ApplyDeposit: Verb {
  public static let terms = VerbTerms<Self>(
    "deposit.apply", Phrase("use a deposit on the guests' bill", "订金抵扣账单"),
    needs: [.anyOf(.order, .takePayment)], audit: .none(because: "its event names who did it"),
    events: CloseCheck.terms.events)

  let checkID: Identifier<Check>

  public init(_ checkID: Identifier<Check>) {
    self.checkID = checkID
  }

  /// The bill after it.
  public func run(in transaction: Transaction) throws -> BillPicture {
    let bill = try transaction.workedBill(checkID)
    try PaymentRule.check(unsentLines: bill.unsentLines.count)
    try bill.checkDiscountStands()
    if try transaction.useDeposit(on: bill) { _ = try transaction.closeIfPaid(checkID) }
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }
}

extension Transaction {
  /// Pays of a bill what its guests' deposit reaches.
  ///
  /// - Returns: whether it paid something.
  @discardableResult
  func useDeposit(on bill: WorkedBill) throws -> Bool {
    guard let partyID = bill.check.partyID, bill.unsentLines.isEmpty,
      let deposit = try heldDeposit(of: partyID)
    else { return false }
    let amount = DepositRule.applicable(
      held: deposit.held.minorUnits,
      remaining: bill.remaining - max(0, PaymentRule.onItsWay(bill.payments)))
    guard amount > 0 else { return false }
    try move(amount, of: deposit.id, to: bill.check)
    try endIfEmpty(deposit.id)
    try note(
      .depositApplied, .applied, of: deposit.id, amount: amount, checkID: bill.check.id)
    return true
  }
}

/// When guests have paid all their bills, what is left of their deposit goes back to them as it was paid.
enum ReturnRestOfDeposit: AfterClosing {
  static let isForRecordedChecks = false
  static let events = DepositMoves.events

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard let partyID = bill.check.partyID, try transaction.openChecks(of: partyID).isEmpty,
      let reservationID = try Party.fetchOne(transaction.db, id: partyID)?.reservationID,
      let deposit = try transaction.liveDeposit(of: reservationID)
    else { return }
    switch deposit.stage {
    case .requested where deposit.held.minorUnits == 0 && deposit.onItsWayMinorUnits == 0:
      // They came, ate and paid without it.
      try transaction.endIfEmpty(deposit.id)
      try transaction.note(.depositLapsed, .lapsed, of: deposit.id)
    case .taken where deposit.held.minorUnits > 0:
      try transaction.note(
        .depositOwed, .owed, of: deposit.id, to: .owed, amount: deposit.held.minorUnits)
      try transaction.payBack(
        deposit.id, byGatewayAlone: false, reason: Reason(.depositNotUsedUp))
    default: break
    }
  }
}
