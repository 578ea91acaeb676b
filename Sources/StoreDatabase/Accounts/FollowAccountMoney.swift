import GRDB
import HeadquartersContract
import StoreDomain

/// What may follow when a gateway has ended a payment for an account.
enum AccountMoves {
  static let events: [EventType] = [.storedValueToppedUp, .houseAccountSettled, .paymentCaptured]
}

extension Transaction {
  /// For which account a check takes money; nil for every other check, and where money goes back.
  func accountTaking(on checkID: Identifier<Check>) throws -> AccountOfCheck? {
    let account = try AccountOfCheck.fetchAll(db, of: [try check(checkID)])[checkID]
    return account.flatMap { $0.takes ? $0 : nil }
  }

  /// What follows when a gateway has ended a payment for an account: what was taken is put on the
  /// account, and the check closes at nothing. What was not taken leaves a check on which nothing was
  /// paid; whoever wants to begins again.
  ///
  /// - Returns: whether the check is closed.
  func followAccountMoney(_ account: AccountOfCheck, on checkID: Identifier<Check>) throws -> Bool {
    let bill = try workedBill(checkID)
    guard !bill.payments.contains(where: { $0.stage.isOnItsWay }) else { return false }
    if let taken = bill.payments.first(where: { $0.stage.countsTowardBill }) {
      try credit(taken, to: account, on: bill.check)
    }
    try close(try workedBill(checkID))
    return true
  }

  /// Puts what a gateway took on its account. It is never refused: the account may have been suspended or
  /// settled meanwhile, and the day closed; the money is there.
  private func credit(_ taken: Payment, to account: AccountOfCheck, on check: Check) throws {
    let against = try capture(
      account.kind == .settlement ? .houseAccount : .storedValue,
      amount: -taken.amount.minorUnits, reference: account.label, on: check)
    let gateway = try gatewayPayment(taken.id)
    let money = AccountMoney(
      id: newID(), businessDay: try dayForAccounts(),
      kind: account.kind == .settlement ? .settlement : .topUp,
      tender: taken.tender == .card ? .card : .wallet, amount: taken.amount,
      reference: taken.reference ?? gateway.orderNumber, at: now, authorName: taken.authorName)
    try insert(money, payment: against.id)
    switch (account.storedValueID, account.houseAccountID) {
    case (let id?, _): try topUp(id, by: money, bonus: account.bonusMinorUnits)
    case (_, let id?): try settle(id, by: money)
    case (nil, nil): throw StoreError.damaged("a check for no account")
    }
  }

  private func topUp(
    _ id: Identifier<StoredValueAccount>, by money: AccountMoney, bonus: Int
  ) throws {
    let value = StoredValue(
      principalMinorUnits: money.amount.minorUnits, bonusMinorUnits: bonus)
    let entry: Identifier<StoredValueEntry> = newID()
    try insert(
      .toppedUp, value, of: id, entry: entry, money: money.id, authorName: money.authorName)
    try record(
      .storedValueToppedUp, id,
      StoredValueFact(
        entryID: entry, principalMinor: value.principalMinorUnits,
        bonusMinor: value.bonusMinorUnits, tender: money.tender, reference: money.reference),
      on: money.businessDay)
  }

  private func settle(_ id: Identifier<HouseAccount>, by money: AccountMoney) throws {
    let entry: Identifier<HouseAccountEntry> = newID()
    let amount = -money.amount.minorUnits
    try insert(
      .settled, amount, of: id, entry: entry, money: money.id, authorName: money.authorName)
    try record(
      .houseAccountSettled, id,
      HouseAccountEntryFact(
        entryID: entry, amountMinor: amount, tender: money.tender, reference: money.reference),
      on: money.businessDay)
  }
}
