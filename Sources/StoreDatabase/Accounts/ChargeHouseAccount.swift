import GRDB
import HeadquartersContract
import StoreDomain

/// Puts a bill, or a part of it, on a house account: somebody signs, the company pays later. When
/// nothing is left to pay the check closes in the same transaction.
///
/// Two tills that charge one account take turns: the second one is told what is left of its limit and
/// who used the rest. With an `id` the same verb may be repeated after an unclear answer.
public struct ChargeHouseAccount: Verb {
  public static let terms = VerbTerms<Self>(
    "check.charge-house-account", Phrase("put a bill on a house account", "挂账"),
    needs: [
      .permission(.takePayment),
      .authorised(.exceedLimit, when: Phrase("above the account's limit", "超过挂账额度")),
    ],
    audit: .exception(
      "houseAccountLimitExceeded", otherwise: "payment and entry name their author"),
    events: [.houseAccountCharged] + Pay.terms.events)

  let checkID: Identifier<Check>
  let accountID: Identifier<HouseAccount>
  let amount: Int
  let signer: String
  let exceedsLimit: Bool
  public let authoriser: StaffMember?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - amount: minor units, at most what is left to pay.
  ///   - signer: the name of whoever signs the bill.
  ///   - exceedsLimit: whether it may exceed the account's limit, which somebody with the permission
  ///     has to allow.
  public init(
    _ checkID: Identifier<Check>, to accountID: Identifier<HouseAccount>, amount: Int,
    signer: String, exceedsLimit: Bool = false, authoriser: StaffMember? = nil,
    id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.accountID = accountID
    self.amount = amount
    self.signer = signer
    self.exceedsLimit = exceedsLimit
    self.authoriser = authoriser
    self.id = id
  }

  /// Whether the limit is exceeded is asked in ``run(in:)``, which knows what is owed.
  public func isNeeded(_ need: VerbNeed) -> Bool { need.condition == nil }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    let bill = try transaction.workedBill(checkID)
    let left = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: .houseAccount)
    try PaymentRule.check(
      .houseAccount, amount: amount, remaining: left, unsentLines: bill.unsentLines.count)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: left)
    try bill.checkDiscountStands(payingBy: .houseAccount)
    let account = try transaction.houseAccount(accountID)
    let signer = OrderInput.oneLine(signer)
    try CardNumberRule.check(signer)
    try HouseAccountRule.checkCharging(
      amount, to: account, signer: signer, mayExceed: exceedsLimit,
      lastUse: try AccountUse.last(
        transaction.db, ofHouseAccount: accountID, on: bill.check.businessDay,
        transaction.store.currency))
    let allowed = try allowExceeding(account, in: transaction)
    let payment = try transaction.capture(
      .houseAccount, amount: amount, reference: account.code, id: id, on: bill.check)
    let entry: Identifier<HouseAccountEntry> = transaction.newID()
    try transaction.insert(
      .charged, amount, of: accountID, entry: entry, payment: payment.id,
      signer: String(signer.prefix(HouseAccountRule.signerLimit)), authoriserName: allowed)
    try transaction.record(
      .houseAccountCharged, accountID,
      HouseAccountEntryFact(
        entryID: entry, amountMinor: amount, paymentID: payment.id, authoriser: allowed),
      on: bill.check.businessDay)
    let isClosed = try transaction.closeIfPaid(checkID)
    return PaymentOutcome(
      payment: payment, change: transaction.money(0),
      remaining: transaction.money(bill.remaining - amount), isClosed: isClosed)
  }

  /// Whoever lets the account exceed its limit; nil when it does not.
  private func allowExceeding(
    _ account: HouseAccount, in transaction: Transaction
  ) throws -> String? {
    guard let room = account.roomMinorUnits, amount > room else { return nil }
    try transaction.require(
      .exceedLimit,
      authoriser: authoriser?.asEmployed(transaction.db, since: transaction.store.revision))
    transaction.noteException(
      AuditNote(
        subject: checkID.rawValue,
        detail: "\(account.code) by \(amount - room): \(account.owed.minorUnits) owed, limit "
          + "\(account.details.limitMinorUnits ?? 0)"))
    return authoriser?.name ?? transaction.author.name
  }
}

/// Settles a house account, all or a part of what is owed: money without a bill, no sale. It pays the
/// oldest bills first.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money counts once.
public struct SettleHouseAccount: Verb {
  public struct Outcome: Hashable, Sendable {
    /// As it is now.
    public var account: HouseAccount
    public var amount: Money
  }

  public static let terms = VerbTerms<Self>(
    "house-account.settle", Phrase("settle a house account", "挂账结清"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the entry names its author, and its event the money"),
    events: [.houseAccountSettled])

  let accountID: Identifier<HouseAccount>
  let amount: Int
  let tender: AccountTender
  let reference: String
  let id: Identifier<HouseAccountEntry>?

  /// - Parameters:
  ///   - amount: minor units, at most what is owed.
  ///   - reference: what finds the money in a statement; of no use in cash.
  public init(
    _ accountID: Identifier<HouseAccount>, amount: Int, by tender: AccountTender,
    reference: String = "", id: Identifier<HouseAccountEntry>? = nil
  ) {
    self.accountID = accountID
    self.amount = amount
    self.tender = tender
    self.reference = reference
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Outcome {
    if let id, let earlier = try transaction.moneyMoved(by: id, of: accountID) {
      return Outcome(account: try transaction.houseAccount(accountID), amount: earlier)
    }
    let account = try transaction.houseAccount(accountID)
    try ShiftRule.check(amount: amount, in: transaction.store.currency)
    try HouseAccountRule.checkSettling(amount, of: account)
    // What is on its way by a gateway pays a part of it.
    if let way = try transaction.moneyOnItsWay(to: accountID),
      amount + way.amount.minorUnits > account.owed.minorUnits
    {
      throw AccountMoneyRefusal.onItsWay(way)
    }
    let money = try transaction.move(.settlement, amount, by: tender, reference: reference)
    let entry = id ?? transaction.newID()
    try transaction.insert(.settled, -amount, of: accountID, entry: entry, money: money.id)
    try transaction.record(
      .houseAccountSettled, accountID,
      HouseAccountEntryFact(
        entryID: entry, amountMinor: -amount, tender: tender, reference: money.reference))
    return Outcome(
      account: try transaction.houseAccount(accountID), amount: transaction.money(amount))
  }
}
