import GRDB
import HeadquartersContract
import StoreDomain

/// What may happen to deposits when money moves.
enum DepositMoves {
  static let events: [EventType] = [
    .depositTaken, .depositRequested, .depositApplied, .depositCameBack, .depositOwed,
    .depositReturned, .depositForfeited, .depositLapsed, .reservationChanged, .paymentCaptured,
    .paymentCreated, .checkOpened, .checkClosed, .lineAdded,
  ]
}

extension [EventType] {
  /// Each one once, in the order of the first.
  var once: [EventType] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Transaction {
  // MARK: Reading

  /// - Throws: `StoreError.gone`.
  func deposit(_ id: Identifier<Deposit>) throws -> Deposit {
    let found = try Deposit.fetchAll(db, where: "deposit.id = ?", [id], currency: store.currency)
    guard let deposit = found.first else { throw StoreError.gone("deposit \(id)") }
    return deposit
  }

  /// The deposit of a booking of which something is still to become.
  func liveDeposit(of id: Identifier<Reservation>) throws -> Deposit? {
    try Deposit.fetchAll(
      db, where: "reservationID = ? AND deposit.stage IN ('requested', 'taken', 'owed')", [id],
      currency: store.currency
    ).first
  }

  /// What of a party's booking may pay its bills.
  func heldDeposit(of partyID: Identifier<Party>) throws -> Deposit? {
    try Deposit.fetchAll(
      db,
      where: """
        reservationID = (SELECT reservationID FROM party WHERE id = ?) AND deposit.stage = 'taken'
        """, [partyID], currency: store.currency
    ).first { $0.held.minorUnits > 0 }
  }

  func book(of id: Identifier<Deposit>) throws -> DepositBook {
    try DepositBook.fetch(db, of: id, calendar: store.calendar)
  }

  /// The deposit whose money lies on a check.
  func depositHeld(on checkID: Identifier<Check>) throws -> Identifier<Deposit>? {
    try Identifier<Deposit>.fetchOne(
      db.cachedStatement(
        sql: "SELECT depositID FROM depositCheck WHERE checkID = ? AND kind = 'held'"),
      arguments: [checkID])
  }

  /// The open check on which a deposit's money lies.
  func openCheck(of id: Identifier<Deposit>) throws -> Check? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT guestCheck.* FROM depositCheck JOIN guestCheck ON guestCheck.id = depositCheck.checkID
        WHERE depositID = ? AND kind = 'held' AND guestCheck.stage = 'open'
        """, arguments: [id]
    ).map { Check(row: $0, currency: store.currency) }
  }

  // MARK: Writing

  /// The open check on which a deposit's money lies; a new one when there is none.
  func moneyCheck(of id: Identifier<Deposit>) throws -> Check {
    if let check = try openCheck(of: id) { return check }
    return try newCheck(of: id, .held)
  }

  func newCheck(of id: Identifier<Deposit>, _ kind: DepositOfCheck.Kind) throws -> Check {
    let check = try openCheck(partyID: nil)
    try db.execute(
      sql: "INSERT INTO depositCheck (checkID, depositID, kind) VALUES (?, ?, ?)",
      arguments: [check.id, id, kind])
    return check
  }

  /// Moves what lies in a deposit to a bill: two payments that stand against each other.
  func move(_ amount: Int, of id: Identifier<Deposit>, to check: Check) throws {
    let own = try moneyCheck(of: id)
    let paid = try capture(.deposit, amount: amount, on: check)
    let spent = try capture(.deposit, amount: -amount, on: own)
    try noteUse(of: id, paid, own: spent)
  }

  func noteUse(of id: Identifier<Deposit>, _ paid: Payment, own: Payment) throws {
    try db.execute(
      sql: "INSERT INTO depositUse (paymentID, ownPaymentID, depositID) VALUES (?, ?, ?)",
      arguments: [paid.id, own.id, id])
  }

  /// Writes what became of a deposit, and leaves its event.
  ///
  /// - Parameters:
  ///   - stage: in which it is then; nil to stay.
  ///   - amount: minor units that were moved.
  ///   - checkID: the bill that it paid or came back from.
  func note(
    _ event: Event<DepositFact>, _ step: Deposit.Stage, of id: Identifier<Deposit>,
    to stage: Deposit.Stage? = nil, amount: Int = 0, checkID: Identifier<Check>? = nil,
    reason: Reason? = nil, authoriser: StaffMember? = nil
  ) throws {
    if let stage {
      try db.execute(
        sql: "UPDATE deposit SET stage = ? WHERE id = ?", arguments: [stage, id])
    }
    try db.execute(
      sql: """
        INSERT INTO depositStep (id, depositID, stage, amountMinor, at, authorName, authoriserName,
          reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        newID(Deposit.self), id, step, amount, now, author.name, authoriser?.name, reason,
      ])
    let deposit = try deposit(id)
    try record(
      event, id,
      DepositFact(
        deposit, try book(of: id), amountMinor: amount, checkID: checkID,
        reason: reason?.inBothLanguages, authoriser: authoriser?.name))
  }

  /// Ends a deposit in which nothing is left and of which nothing is on its way.
  ///
  /// - Returns: the stage in which it ended; nil when it goes on.
  @discardableResult
  func endIfEmpty(_ id: Identifier<Deposit>) throws -> Deposit.Stage? {
    let deposit = try deposit(id)
    guard deposit.held.minorUnits == 0, deposit.onItsWayMinorUnits == 0 else { return nil }
    let book = try book(of: id)
    let stage: Deposit.Stage =
      book.forfeitedMinorUnits > 0
      ? .forfeited
      : book.appliedMinorUnits > 0 ? .applied : book.takenMinorUnits > 0 ? .returned : .lapsed
    try db.execute(
      sql: "UPDATE deposit SET stage = ? WHERE id = ?", arguments: [stage, id])
    try closeMoneyCheck(of: id)
    return stage
  }

  /// Nothing is left on it: a close at nothing, which is no sale.
  func closeMoneyCheck(of id: Identifier<Deposit>) throws {
    guard let check = try openCheck(of: id) else { return }
    try close(try workedBill(check.id))
  }
}
