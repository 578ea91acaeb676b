import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// What follows when money of a deposit came in, went back, or did not come: it is paid, is to be paid
  /// again, or is over. A payment that a gateway took after its booking had ended is not lost: it goes back
  /// to the guests.
  func followDeposit(_ id: Identifier<Deposit>) throws {
    let deposit = try deposit(id)
    let book = try book(of: id)
    switch deposit.stage {
    case .requested: try followRequested(deposit)
    case .taken: try followTaken(deposit, book)
    case .owed:
      let amount = book.returnedMinorUnits - deposit.noted(.returned)
      try endIfEmpty(id)
      if amount > 0 { try note(.depositReturned, .returned, of: id, amount: amount) }
    case .applied, .returned, .forfeited, .waived, .lapsed: break
    }
  }

  private func followRequested(_ deposit: Deposit) throws {
    let id = deposit.id
    guard deposit.held.minorUnits >= deposit.asked.minorUnits else {
      return try followUnpaid(deposit)
    }
    try note(
      .depositTaken, .taken, of: id, to: .taken, amount: deposit.held.minorUnits)
    var reservation = try reservation(deposit.reservationID)
    try printDeposit(try self.deposit(id), of: reservation)
    switch reservation.stage {
    case .requested:
      reservation.stage = .confirmed
      try db.execute(
        sql: "UPDATE reservation SET stage = 'confirmed' WHERE id = ?",
        arguments: [reservation.id])
      try recordReservation(&reservation, .reservationChanged)
    case .confirmed, .arrived, .seated: break
    case .completed: try releaseDeposit(of: reservation.id, byGatewayAlone: true)
    // While their booking stood nothing lay here that the house could keep.
    case .cancelled, .noShow:
      try releaseDeposit(of: reservation.id, byGatewayAlone: true, because: .withdrawnByGuest)
    }
  }

  /// What was on its way for a booking that is over meanwhile does not come: nothing is asked any more, and
  /// a part that was paid is the guests'.
  private func followUnpaid(_ deposit: Deposit) throws {
    let reservation = try reservation(deposit.reservationID)
    guard deposit.onItsWayMinorUnits == 0 else { return }
    switch reservation.stage {
    case .requested, .confirmed, .arrived, .seated: break
    case .completed: try releaseDeposit(of: reservation.id, byGatewayAlone: true)
    case .cancelled: try endDeposit(of: reservation, .cancelled(at: now), reason: nil)
    case .noShow: try endDeposit(of: reservation, .noShow, reason: nil)
    }
  }

  /// Taken by the wrong tender or amount, and taken back: it is to be paid again.
  private func followTaken(_ deposit: Deposit, _ book: DepositBook) throws {
    guard book.appliedMinorUnits == 0, book.forfeitedMinorUnits == 0,
      deposit.held.minorUnits < deposit.asked.minorUnits, deposit.onItsWayMinorUnits == 0
    else { return }
    try note(
      .depositReturned, .returned, of: deposit.id, to: .requested,
      amount: book.returnedMinorUnits - deposit.noted(.returned))
  }

  /// Gives back what a deposit still holds, by the tenders by which it came. What cannot go now waits
  /// for somebody to give it: cash and slips of guests who are not here, cash where no drawer is open.
  ///
  /// - Parameters:
  ///   - byGatewayAlone: whether the guests are not here to be handed anything.
  /// - Returns: minor units of it that no gateway gives back.
  /// - Throws: `ShiftRefusal.drawerClosed`, when `mustGo`.
  @discardableResult
  func payBack(
    _ id: Identifier<Deposit>, byGatewayAlone: Bool, mustGo: Bool = false, reason: Reason,
    authoriser: StaffMember? = nil
  ) throws -> Int {
    let before = try deposit(id)
    let payments = try payments(of: id)
    let money = payments.filter { $0.tender != .deposit }
    let goes = payments.reduce(0) {
      $0 + ($1.stage.isOnItsWay && $1.amount.minorUnits < 0 ? $1.amount.minorUnits : 0)
    }
    let amount = before.held.minorUnits + goes
    guard amount > 0 else { return 0 }
    var handedOut = 0
    let parts = try RefundRule.division(
      of: amount, among: money, all: payments, in: store.currency)
    for part in parts {
      let isByGateway =
        try GatewayPayment.fetch(db, part.payment.id, currency: store.currency) != nil
      guard isByGateway || !byGatewayAlone else { continue }
      do {
        try checkDrawer(for: part.payment.tender)
      } catch let refusal as ShiftRefusal {
        if mustGo { throw refusal }
        continue
      }
      _ = try giveBack(
        part.amount, of: part.payment, reason: reason, authoriser: authoriser, id: nil,
        on: try moneyCheck(of: id))
      if !isByGateway { handedOut += part.amount }
    }
    let given = try book(of: id).returnedMinorUnits - before.noted(.returned)
    try endIfEmpty(id)
    if given > 0 {
      try note(
        .depositReturned, .returned, of: id, amount: given, reason: reason,
        authoriser: authoriser)
    }
    return handedOut
  }

  /// Every payment on the checks on which a deposit's money lies, the oldest first.
  private func payments(of id: Identifier<Deposit>) throws -> [Payment] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT payment.* FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
        WHERE depositID = ? AND kind = 'held' ORDER BY payment.at, payment.rowid
        """, arguments: [id]
    ).map { Payment(row: $0, currency: store.currency) }
  }

  /// Takes up what a bill gives back that a deposit had paid: it lies in the deposit again. Of guests who
  /// have gone it goes on to them; of those who still sit here it pays the rest of their bills.
  func takeUp(_ back: Payment, of paid: Payment, on check: Check) throws {
    guard
      let id = try Identifier<Deposit>.fetchOne(
        db, sql: "SELECT depositID FROM depositUse WHERE paymentID = ?", arguments: [paid.id])
    else { throw StoreError.gone("deposit of payment \(paid.id)") }
    let amount = -back.amount.minorUnits
    let own = try capture(.deposit, amount: amount, on: try moneyCheck(of: id))
    try noteUse(of: id, back, own: own)
    let isKept = try DepositOfCheck.fetchAll(db, of: [check])[check.id]?.kind == .kept
    let booking = try reservation(try deposit(id).reservationID).stage
    let stays = (booking.isOpen || booking == .seated) && (check.refunds == nil || isKept)
    try note(
      .depositCameBack, .taken, of: id, to: stays ? .taken : .owed, amount: amount,
      checkID: check.id, reason: back.reason)
    if !stays {
      try payBack(
        id, byGatewayAlone: false, reason: back.reason ?? Reason(.chargedTooMuch))
    }
  }
}

extension Deposit {
  /// What was noted of one kind of step, in minor units.
  fileprivate func noted(_ stage: Stage) -> Int {
    steps.reduce(0) { $0 + ($1.stage == stage ? $1.amount.minorUnits : 0) }
  }
}
