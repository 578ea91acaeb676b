import GRDB
import StoreDomain

extension AccountMoney.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension AccountTender: DatabaseValueConvertible, StatementColumnConvertible {}

extension Transaction {
  /// Takes money in for an account or pays it out, on the day that runs. Cash goes through this
  /// terminal's drawer, when one is open.
  ///
  /// - Parameters:
  ///   - amount: minor units, more than nothing, whichever way it goes.
  ///   - reference: as it was typed; of no use in cash.
  /// - Throws: `AccountMoneyRefusal`, `ReferenceRefusal`, `ShiftRefusal`.
  func move(
    _ kind: AccountMoney.Kind, _ amount: Int, by tender: AccountTender, reference: String,
    authoriser: StaffMember? = nil
  ) throws -> AccountMoney {
    let reference = OrderInput.oneLine(reference)
    try AccountMoneyRule.check(
      amount, by: tender, reference: reference, today: today, isDayClosed: try isClosed(today),
      in: store.currency)
    if tender == .cash { try checkDrawer(for: .cash) }
    let money = AccountMoney(
      id: newID(), businessDay: today, kind: kind, tender: tender,
      amount: money(kind.goesOut ? -amount : amount),
      reference: tender == .cash ? nil : reference, at: now, authorName: author.name,
      authoriserName: authoriser?.name)
    try insert(
      money, shift: tender == .cash ? try openShift(of: author.terminal)?.id : nil)
    return money
  }

  /// Writes money for an account.
  ///
  /// - Parameter payment: what stands against it on a check of its own, where a gateway takes it.
  func insert(
    _ money: AccountMoney, shift: Identifier<Shift>? = nil, payment: Identifier<Payment>? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO accountMoney (id, businessDay, kind, tender, amountMinor, reference, shiftID, at,
          authorName, authoriserName, paymentID) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        money.id, money.businessDay, money.kind, money.tender, money.amount.minorUnits,
        money.reference, shift, money.at, money.authorName, money.authoriserName, payment,
      ])
  }

  /// The day that runs; the next one that still takes money, where it was closed early.
  func dayForAccounts() throws -> LocalDate {
    var day = today
    while try isClosed(day) { day = day.adding(days: 1) }
    return day
  }
}
