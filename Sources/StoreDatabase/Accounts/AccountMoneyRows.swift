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
      amount: money(kind == .cashOut ? -amount : amount),
      reference: tender == .cash ? nil : reference, at: now, authorName: author.name,
      authoriserName: authoriser?.name)
    try db.execute(
      sql: """
        INSERT INTO accountMoney (id, businessDay, kind, tender, amountMinor, reference, shiftID, at,
          authorName, authoriserName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        money.id, money.businessDay, kind, tender, money.amount.minorUnits, money.reference,
        tender == .cash ? try openShift(of: author.terminal)?.id : nil, now, money.authorName,
        money.authoriserName,
      ])
    return money
  }
}
