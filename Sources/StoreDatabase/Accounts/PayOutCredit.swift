import GRDB
import HeadquartersContract
import StoreDomain

/// Pays out to a company what the house owes it, all or a part: bills that it had settled went back.
/// Money without a bill, no sale. Somebody who may give money back allows it.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money goes once.
public struct PayOutCredit: Verb {
  public static let terms = VerbTerms<Self>(
    "house-account.pay-out-credit",
    Phrase("pay out what the house owes a company", "退还挂账余额"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("houseAccountPaidOut") { verb, outcome in
      AuditNote(
        subject: "houseAccount/\(verb.accountID)",
        detail: "\(outcome.amount.minorUnits) \(verb.tender.rawValue): "
          + OrderInput.oneLine(verb.reason.inBothLanguages))
    },
    events: [.houseAccountPaidOut])

  let accountID: Identifier<HouseAccount>
  let amount: Int
  let tender: AccountTender
  let reference: String
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<HouseAccountEntry>?

  /// - Parameters:
  ///   - amount: minor units, at most what the house owes.
  ///   - reference: what finds the money in a statement; of no use in cash.
  public init(
    _ accountID: Identifier<HouseAccount>, amount: Int, by tender: AccountTender,
    reference: String = "", reason: Reason, authoriser: StaffMember? = nil,
    id: Identifier<HouseAccountEntry>? = nil
  ) {
    self.accountID = accountID
    self.amount = amount
    self.tender = tender
    self.reference = reference
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> SettleHouseAccount.Outcome {
    if let id, let earlier = try transaction.moneyMoved(by: id, of: accountID) {
      return SettleHouseAccount.Outcome(
        account: try transaction.houseAccount(accountID), amount: earlier)
    }
    _ = try OrderInput.reason(reason)
    try ShiftRule.check(amount: amount, in: transaction.store.currency)
    try HouseAccountRule.checkPayingOut(amount, of: try transaction.houseAccount(accountID))
    let money = try transaction.move(
      .creditOut, amount, by: tender, reference: reference, authoriser: authoriser)
    let entry = id ?? transaction.newID()
    try transaction.insert(
      .paidOut, amount, of: accountID, entry: entry, money: money.id,
      authoriserName: authoriser?.name)
    try transaction.record(
      .houseAccountPaidOut, accountID,
      HouseAccountEntryFact(
        entryID: entry, amountMinor: amount, tender: tender, reference: money.reference,
        authoriser: authoriser?.name))
    return SettleHouseAccount.Outcome(
      account: try transaction.houseAccount(accountID), amount: transaction.money(amount))
  }
}

extension Transaction {
  /// What an earlier entry with this id came to; nil when there is none.
  ///
  /// - Throws: `AccountMoneyRefusal.otherEntry`.
  func moneyMoved(
    by id: Identifier<HouseAccountEntry>, of accountID: Identifier<HouseAccount>
  ) throws -> Money? {
    let row = try Row.fetchOne(
      db, sql: "SELECT accountID, amountMinor FROM houseAccountEntry WHERE id = ?",
      arguments: [id])
    guard let row else { return nil }
    guard row["accountID"] as Identifier<HouseAccount> == accountID else {
      throw AccountMoneyRefusal.otherEntry
    }
    return money(abs(row["amountMinor"] as Int))
  }
}
