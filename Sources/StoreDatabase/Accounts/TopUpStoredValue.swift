import GRDB
import HeadquartersContract
import StoreDomain

/// What became of an account of stored value by one verb.
public struct StoredValueOutcome: Hashable, Sendable {
  /// As it is now.
  public var account: StoredValueAccount
  /// What the verb put on it or took off it.
  public var value: StoredValue
}

/// Sells stored value (充值): money that is taken without a bill, and what the house adds to it. It is
/// no sale; it is in the drawer where it is cash.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money counts once.
public struct TopUpStoredValue: Verb {
  public static let terms = VerbTerms<Self>(
    "stored-value.top-up", Phrase("sell stored value", "储值充值"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the entry names its author, and its event the money"),
    events: [.storedValueToppedUp])

  let accountID: Identifier<StoredValueAccount>
  let amount: Int
  let tender: AccountTender
  let reference: String
  let id: Identifier<StoredValueEntry>?

  /// - Parameters:
  ///   - amount: minor units that the guest pays.
  ///   - reference: what finds the money in a statement; of no use in cash.
  public init(
    _ accountID: Identifier<StoredValueAccount>, amount: Int, by tender: AccountTender,
    reference: String = "", id: Identifier<StoredValueEntry>? = nil
  ) {
    self.accountID = accountID
    self.amount = amount
    self.tender = tender
    self.reference = reference
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> StoredValueOutcome {
    if let id, let earlier = try transaction.outcome(ofEarlier: id, of: accountID) {
      return earlier
    }
    let account = try transaction.storedValue(accountID)
    try StoredValueRule.checkToppingUp(account)
    let money = try transaction.move(.topUp, amount, by: tender, reference: reference)
    let value = StoredValue(
      principalMinorUnits: amount,
      bonusMinorUnits: StoredValueRule.bonus(
        for: amount, transaction.store.settings.storedValue))
    let entry = id ?? transaction.newID()
    try transaction.insert(.toppedUp, value, of: accountID, entry: entry, money: money.id)
    try transaction.record(
      .storedValueToppedUp, accountID,
      StoredValueFact(
        entryID: entry, principalMinor: value.principalMinorUnits,
        bonusMinor: value.bonusMinorUnits, tender: tender, reference: money.reference))
    return StoredValueOutcome(account: try transaction.storedValue(accountID), value: value)
  }
}

/// Pays the principal of an account of stored value out to whoever has it; the bonus lapses. Somebody
/// who may pay out stored value allows it.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money goes once.
public struct CashOutStoredValue: Verb {
  public static let terms = VerbTerms<Self>(
    "stored-value.cash-out", Phrase("pay out stored value", "储值退卡"),
    needs: [.permission(.takePayment), .authorised(.cashOut)],
    audit: .entry("storedValueCashedOut") { verb, outcome in
      AuditNote(
        subject: "storedValueAccount/\(verb.accountID)",
        detail: "\(outcome.value.principalMinorUnits), bonus lapsed "
          + "\(outcome.value.bonusMinorUnits): \(OrderInput.oneLine(verb.reason.inBothLanguages))")
    }, events: [.storedValueCashedOut])

  let accountID: Identifier<StoredValueAccount>
  let shown: StoredValue?
  let tender: AccountTender
  let reference: String
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<StoredValueEntry>?

  /// - Parameters:
  ///   - shown: what is on the account as whoever allows it was told; nil for whatever is there.
  ///   - reference: what finds the money in a statement; of no use in cash.
  public init(
    _ accountID: Identifier<StoredValueAccount>, shown: StoredValue? = nil,
    by tender: AccountTender, reference: String = "", reason: Reason,
    authoriser: StaffMember? = nil, id: Identifier<StoredValueEntry>? = nil
  ) {
    self.accountID = accountID
    self.shown = shown
    self.tender = tender
    self.reference = reference
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> StoredValueOutcome {
    if let id, let earlier = try transaction.outcome(ofEarlier: id, of: accountID) {
      return earlier
    }
    _ = try OrderInput.reason(reason)
    let account = try transaction.storedValue(accountID)
    try StoredValueRule.checkCashingOut(
      account, shown: shown, in: transaction.store.currency)
    let money = try transaction.move(
      .cashOut, account.balance.principalMinorUnits, by: tender, reference: reference,
      authoriser: authoriser)
    let entry = id ?? transaction.newID()
    let value = -account.balance
    try transaction.insert(.cashedOut, value, of: accountID, entry: entry, money: money.id)
    try transaction.record(
      .storedValueCashedOut, accountID,
      StoredValueFact(
        entryID: entry, principalMinor: value.principalMinorUnits,
        bonusMinor: value.bonusMinorUnits, tender: tender, reference: money.reference,
        authoriser: authoriser?.name))
    return StoredValueOutcome(account: try transaction.storedValue(accountID), value: value)
  }
}

extension Transaction {
  /// What an earlier verb with this id came to; nil when there is none.
  ///
  /// - Throws: `AccountMoneyRefusal.otherEntry`.
  fileprivate func outcome(
    ofEarlier id: Identifier<StoredValueEntry>, of accountID: Identifier<StoredValueAccount>
  ) throws -> StoredValueOutcome? {
    let earlier = try Row.fetchOne(
      db, sql: "SELECT accountID, principalMinor, bonusMinor FROM storedValueEntry WHERE id = ?",
      arguments: [id])
    guard let earlier else { return nil }
    guard earlier["accountID"] as Identifier<StoredValueAccount> == accountID else {
      throw AccountMoneyRefusal.otherEntry
    }
    return StoredValueOutcome(
      account: try storedValue(accountID),
      value: StoredValue(
        principalMinorUnits: earlier["principalMinor"], bonusMinorUnits: earlier["bonusMinor"]))
  }
}
