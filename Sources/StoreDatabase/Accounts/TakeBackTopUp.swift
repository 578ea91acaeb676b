import GRDB
import HeadquartersContract
import StoreDomain

/// A top-up that was taken back.
public struct TopUpBack: Hashable, Sendable {
  /// As it is now.
  public var account: StoredValueAccount
  /// What went off the account; below nothing.
  public var value: StoredValue
  public var tender: AccountTender
  /// Whether a gateway gives the money back, so that nobody hands anything over.
  public var isByGateway: Bool
}

/// Takes a wrong top-up back, whole: principal and bonus go off the account, and the money goes to
/// whoever paid it, by the tender by which it came. Both entries stand. It is refused when something of
/// it is spent. What a gateway took goes back by it; the account has it no more from now on, whatever the
/// gateway takes its time for. Somebody who may give money back allows it.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money goes back once.
public struct TakeBackTopUp: Verb {
  public static let terms = VerbTerms<Self>(
    "stored-value.take-back-top-up", Phrase("take a wrong top-up back", "储值充值冲正"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("topUpTakenBack") { verb, back in
      AuditNote(
        subject: "storedValueAccount/\(back.account.id)",
        detail: "\(-back.value.principalMinorUnits), bonus \(-back.value.bonusMinorUnits), "
          + "\(back.tender.rawValue): \(OrderInput.oneLine(verb.reason.inBothLanguages))")
    },
    events: ([.storedValueTakenBack, .refundOpened, .paymentCaptured, .paymentCreated]
      + CloseCheck.terms.events).once)

  let topUpID: Identifier<StoredValueEntry>
  let reference: String
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<StoredValueEntry>?

  /// - Parameters:
  ///   - topUpID: the entry that put it on the account.
  ///   - reference: what finds the money in a statement, where it goes back by hand; of no use in cash
  ///     and by a gateway.
  public init(
    _ topUpID: Identifier<StoredValueEntry>, reference: String = "", reason: Reason,
    authoriser: StaffMember? = nil, id: Identifier<StoredValueEntry>? = nil
  ) {
    self.topUpID = topUpID
    self.reference = reference
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> TopUpBack {
    let db = transaction.db
    let reason = try OrderInput.reason(reason)
    guard let sold = try StoredValueEntry.fetch(db, "storedValueEntry.id = ?", [topUpID]).first,
      let accountID = try accountID(db), let tender = sold.tender
    else { throw StoredValueRefusal.noTopUp }
    if try isDone(db) {
      return TopUpBack(
        account: try transaction.storedValue(accountID), value: -sold.value, tender: tender,
        isByGateway: sold.isByGateway)
    }
    try StoredValueRule.checkTakingBack(
      sold, of: try transaction.storedValue(accountID), in: transaction.store.currency)
    let money =
      sold.isByGateway
      ? try giveBackByGateway(sold, tender, of: accountID, reason, in: transaction)
      : try transaction.move(
        .topUpBack, sold.value.principalMinorUnits, by: tender, reference: reference,
        authoriser: authoriser)
    let entry = id ?? transaction.newID()
    try transaction.insert(
      .takenBack, -sold.value, of: accountID, entry: entry, money: money.id, givesBack: sold.id)
    try transaction.record(
      .storedValueTakenBack, accountID,
      StoredValueFact(
        entryID: entry, principalMinor: -sold.value.principalMinorUnits,
        bonusMinor: -sold.value.bonusMinorUnits, tender: tender, reference: money.reference,
        authoriser: authoriser?.name))
    return TopUpBack(
      account: try transaction.storedValue(accountID), value: -sold.value, tender: tender,
      isByGateway: sold.isByGateway)
  }

  private func accountID(_ db: Database) throws -> Identifier<StoredValueAccount>? {
    try Identifier<StoredValueAccount>.fetchOne(
      db, sql: "SELECT accountID FROM storedValueEntry WHERE id = ?", arguments: [topUpID])
  }

  /// Whether an earlier verb with this id did it.
  ///
  /// - Throws: `AccountMoneyRefusal.otherEntry`.
  private func isDone(_ db: Database) throws -> Bool {
    guard let id,
      let row = try Row.fetchOne(
        db, sql: "SELECT ofID FROM storedValueEntry WHERE id = ?", arguments: [id])
    else { return false }
    guard row["ofID"] as Identifier<StoredValueEntry>? == topUpID else {
      throw AccountMoneyRefusal.otherEntry
    }
    return true
  }

  /// A refund of the check at which it came in; the till has it on its list until the gateway is done.
  private func giveBackByGateway(
    _ sold: StoredValueEntry, _ tender: AccountTender, of accountID: Identifier<StoredValueAccount>,
    _ reason: Reason, in transaction: Transaction
  ) throws -> AccountMoney {
    let today = transaction.today
    guard try !transaction.isClosed(today) else { throw AccountMoneyRefusal.dayClosed(today) }
    let taken = try transaction.payment(ofTopUp: sold.id)
    let amount = sold.value.principalMinorUnits
    let refund = try transaction.openRefund(
      of: try transaction.check(taken.checkID), [], reason: reason, authoriser: authoriser,
      id: transaction.newID())
    try transaction.write(
      .topUpBack, of: refund.id, stored: accountID, amount: amount,
      bonus: sold.value.bonusMinorUnits)
    let against = try transaction.capture(.storedValue, amount: amount, on: refund)
    let money = AccountMoney(
      id: transaction.newID(), businessDay: today, kind: .topUpBack, tender: tender,
      amount: transaction.money(-amount), reference: taken.reference ?? "-", at: transaction.now,
      authorName: transaction.author.name, authoriserName: authoriser?.name)
    try transaction.insert(money, payment: against.id)
    _ = try transaction.giveBack(
      amount, of: taken, reason: reason, authoriser: authoriser, id: nil, on: refund)
    return money
  }
}

extension Transaction {
  /// What a gateway took for a top-up.
  fileprivate func payment(ofTopUp id: Identifier<StoredValueEntry>) throws -> Payment {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT taken.* FROM storedValueEntry
        JOIN accountMoney ON accountMoney.id = storedValueEntry.moneyID
        JOIN payment AS against ON against.id = accountMoney.paymentID
        JOIN payment AS taken ON taken.checkID = against.checkID
        JOIN gatewayPayment ON gatewayPayment.paymentID = taken.id
        WHERE storedValueEntry.id = ? AND taken.stage = 'captured'
        """, arguments: [id])
    guard let row else { throw StoreError.gone("payment of top-up \(id)") }
    return Payment(row: row, currency: store.currency)
  }
}
