import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// A booking ends without its guests: by its rule the house keeps its deposit, or gives it back. What
  /// came by a gateway goes back by itself; cash and slips wait until the guests come for them.
  func endDeposit(
    of reservation: Reservation, _ ending: DepositRule.Ending, reason: Reason?
  ) throws {
    guard let deposit = try liveDeposit(of: reservation.id) else { return }
    try DepositRule.checkEnding(deposit)
    let id = deposit.id
    let held = deposit.held.minorUnits
    guard held > 0 else {
      try endIfEmpty(id)
      return try note(.depositLapsed, .lapsed, of: id, reason: reason)
    }
    // What was not paid in full is nothing that the house could keep.
    let division =
      deposit.stage == .requested
      ? DepositRule.Division(forfeited: 0, returned: held, why: deposit.stage.name)
      : DepositRule.division(of: held, bookedFor: reservation.at, ending, deposit.terms)
    if division.returned > 0 {
      try note(
        .depositOwed, .owed, of: id, to: .owed, amount: division.returned, reason: reason)
    }
    if division.forfeited > 0 {
      try keep(division.forfeited, of: id, ending, reason: reason)
    }
    guard division.returned > 0 else { return }
    try payBack(id, byGatewayAlone: true, reason: reason ?? Reason(.guestCalled))
  }

  /// The house keeps a part of a deposit: a check of this business day, with one line that is its
  /// income and is taxed as the house says.
  private func keep(
    _ amount: Int, of id: Identifier<Deposit>, _ ending: DepositRule.Ending, reason: Reason?
  ) throws {
    let check = try newCheck(of: id, .kept)
    let name =
      ending == .noShow
      ? Phrase("deposit kept: did not come", "没收订金：未到店")
      : Phrase("deposit kept: cancelled late", "没收订金：逾期取消")
    let rates = store.settings.taxRates.map(\.code)
    let wanted = store.settings.deposits?.taxCode
    guard let rate = rates.first(where: { $0 == wanted }) ?? rates.first else {
      throw StoreError.damaged("a store without a rate of tax")
    }
    try addServedLine(
      NamedLine(name: name, quantity: 1, unitPrice: amount, taxCode: rate), to: check.id)
    try move(amount, of: id, to: check)
    try close(try workedBill(check.id))
    try endIfEmpty(id)
    try note(
      .depositForfeited, .forfeited, of: id, amount: amount, checkID: check.id, reason: reason)
  }

  /// The guests come after all: what the house kept lies in their deposit again, and what was to go back
  /// stays. What went back already is asked for once more by whoever wants it.
  ///
  /// - Parameter since: when their booking ended.
  func restoreDeposit(of reservation: Reservation, since: Timestamp) throws {
    let all = try Deposit.fetchAll(
      db, where: "reservationID = ? ORDER BY deposit.rowid DESC", [reservation.id],
      currency: store.currency)
    guard let deposit = all.first, deposit.steps.last.map({ $0.at >= since }) == true else {
      return
    }
    let id = deposit.id
    if deposit.stage == .lapsed { return try askAgain(deposit) }
    for check in try keptChecks(of: id, since: since) { try takeBack(check) }
    let now = try self.deposit(id)
    guard now.stage == .owed, now.held.minorUnits > 0, now.onItsWayMinorUnits == 0 else { return }
    guard deposit.steps.contains(where: { $0.stage == .taken }) else {
      // Only a part was paid.
      return try askAgain(deposit)
    }
    try note(
      .depositCameBack, .taken, of: id, to: .taken, amount: now.held.minorUnits)
  }

  /// It is not to lapse again while somebody asks the guests.
  private func askAgain(_ deposit: Deposit) throws {
    try db.execute(
      sql: "UPDATE deposit SET deadline = NULL WHERE id = ?", arguments: [deposit.id])
    try note(
      .depositRequested, .requested, of: deposit.id, to: .requested,
      amount: deposit.asked.minorUnits)
  }

  /// The stage to which a booking goes back: one whose deposit was paid since waits for it no more.
  func stageAgain(
    _ stage: Reservation.Stage, of id: Identifier<Reservation>
  ) throws -> Reservation.Stage {
    guard stage == .requested, try liveDeposit(of: id)?.stage == .taken else { return stage }
    return .confirmed
  }

  private func keptChecks(of id: Identifier<Deposit>, since: Timestamp) throws -> [Check] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT guestCheck.* FROM depositCheck JOIN guestCheck ON guestCheck.id = depositCheck.checkID
        WHERE depositID = ? AND kind = 'kept' AND guestCheck.closedAt >= ?
          AND NOT EXISTS (SELECT 1 FROM guestCheck AS refund
            WHERE refund.refundsCheckID = guestCheck.id)
        """, arguments: [id, since]
    ).map { Check(row: $0, currency: store.currency) }
  }

  /// As a refund of its line, so that both stand in the figures of their days.
  private func takeBack(_ check: Check) throws {
    let reason = Reason(.enteredByMistake)
    let lines = try RefundableLine.fetchAll(db, of: check.id, store)
    let refund = try openRefund(
      of: check, lines.map { (line: $0, pieces: $0.pieces) }, reason: reason, authoriser: nil,
      id: newID())
    try payRefund(refund, reason: reason, authoriser: nil)
  }
}
