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
    // It may have closed the bill before, and its answer was lost.
    if try transaction.check(checkID).stage == .open {
      let bill = try transaction.workedBill(checkID)
      try PaymentRule.check(unsentLines: bill.unsentLines.count)
      try bill.checkDiscountStands()
      if try transaction.useDeposit(on: bill) { _ = try transaction.closeIfPaid(checkID) }
    }
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
    guard let party = try transaction.closingCheck(bill.check).party,
      let reservationID = party.reservationID, try transaction.openChecks(of: party.id).isEmpty
    else { return }
    // Where a gateway's answer or a server closes the bill, nobody hands cash out.
    let author = transaction.author
    let isCashier =
      author.staff.role.permissions.contains(.takePayment)
      && author.terminal != Author.storesMachine.terminal
    try transaction.releaseDeposit(of: reservationID, byGatewayAlone: !isCashier)
  }
}

extension Transaction {
  /// Guests who came need their deposit no more: what is left of it is theirs, and what was not paid is
  /// not asked any more. While a gateway has not said what becomes of one that is to be paid, it stays;
  /// what follows then is in ``followDeposit(_:)``.
  ///
  /// - Parameters:
  ///   - byGatewayAlone: whether nobody is here who hands them anything.
  ///   - reason: why it goes back.
  func releaseDeposit(
    of reservationID: Identifier<Reservation>, byGatewayAlone: Bool,
    because reason: UsualReason = .depositNotUsedUp
  ) throws {
    guard let deposit = try liveDeposit(of: reservationID) else { return }
    let isHeld = deposit.held.minorUnits > 0
    switch deposit.stage {
    case .requested where deposit.onItsWayMinorUnits != 0: break
    case .requested where !isHeld:
      try endIfEmpty(deposit.id)
      try note(.depositLapsed, .lapsed, of: deposit.id)
    case .requested, .taken:
      guard isHeld else { return }
      try note(.depositOwed, .owed, of: deposit.id, to: .owed, amount: deposit.held.minorUnits)
      try payBack(
        deposit.id, byGatewayAlone: byGatewayAlone, reason: Reason(reason))
    case .owed, .applied, .returned, .forfeited, .waived, .lapsed: break
    }
  }
}
