import GRDB
import HeadquartersContract
import StoreDomain

/// For which account a gateway takes money.
public enum AccountPurpose: Hashable, Sendable {
  /// Stored value is sold.
  case topUp(Identifier<StoredValueAccount>)
  /// What is owed on a house account is paid.
  case settlement(Identifier<HouseAccount>)
}

/// Money for an account that a gateway was asked for.
public struct AccountTaking: Hashable, Sendable {
  public var payment: Payment
  /// The check at which it waits; the till has it on its list until it has ended.
  public var bill: BillPicture
}

/// Begins to take money for an account by a gateway: a card at the terminal, or a code from the guest's
/// wallet. It stands on a check of its own, as a payment with a number by which the gateway is asked;
/// nothing is on the account until the gateway says that it is taken.
///
/// While it is on its way nobody begins another one for the same account. With an `id` the same verb may
/// be repeated after an unclear answer: the guest is charged once.
public struct TakeByGateway: Verb {
  public static let terms = VerbTerms<Self>(
    "account.take-by-gateway",
    Phrase("begin to take money for an account by wallet or card", "账户扫码或刷卡收款"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the payment names its author"),
    events: [.checkOpened, .paymentCreated])

  let purpose: AccountPurpose
  let amount: Int
  let tender: Tender
  let code: String?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - amount: minor units; of a house account at most what is owed.
  ///   - tender: card or wallet.
  ///   - code: what was scanned from the guest's wallet; nil for a card.
  public init(
    _ purpose: AccountPurpose, amount: Int, tender: Tender, scanned code: String? = nil,
    id: Identifier<Payment>? = nil
  ) {
    self.purpose = purpose
    self.amount = amount
    self.tender = tender
    self.code = code
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> AccountTaking {
    let (db, store) = (transaction.db, transaction.store)
    if let id, let earlier = try earlier(id, in: transaction) { return earlier }
    let gateway = try store.settings.gateways.gateway(for: tender, scanned: code)
    try ShiftRule.check(amount: amount, in: store.currency)
    guard try !transaction.isClosed(transaction.today) else {
      throw AccountMoneyRefusal.dayClosed(transaction.today)
    }
    try checkAccount(in: transaction)
    let check = try transaction.openCheck(partyID: nil)
    try writePurpose(of: check.id, in: transaction)
    let payment = Payment(
      id: id ?? transaction.newID(), checkID: check.id, tender: tender,
      amount: transaction.money(amount), stage: .created, at: transaction.now,
      authorName: transaction.author.name)
    try transaction.begin(payment, at: gateway.code, scanned: code, on: check)
    return AccountTaking(
      payment: payment, bill: try BillPicture.fetch(db, check.id, store: store))
  }

  private func checkAccount(in transaction: Transaction) throws {
    switch purpose {
    case .topUp(let id):
      try AccountMoneyRule.checkOnItsWay(try transaction.moneyOnItsWay(to: id))
      try StoredValueRule.checkToppingUp(try transaction.storedValue(id))
    case .settlement(let id):
      try AccountMoneyRule.checkOnItsWay(try transaction.moneyOnItsWay(to: id))
      try HouseAccountRule.checkSettling(amount, of: try transaction.houseAccount(id))
    }
  }

  private func writePurpose(of checkID: Identifier<Check>, in transaction: Transaction) throws {
    let kind: AccountOfCheck.Kind
    var (stored, house): (Identifier<StoredValueAccount>?, Identifier<HouseAccount>?)
    var bonus = 0
    switch purpose {
    case .topUp(let id):
      (kind, stored) = (.topUp, id)
      bonus = StoredValueRule.bonus(for: amount, transaction.store.settings.storedValue)
    case .settlement(let id): (kind, house) = (.settlement, id)
    }
    try transaction.write(
      kind, of: checkID, stored: stored, house: house, amount: amount, bonus: bonus)
  }

  /// What an earlier verb with this id came to; nil when there is none.
  private func earlier(
    _ id: Identifier<Payment>, in transaction: Transaction
  ) throws -> AccountTaking? {
    let (db, store) = (transaction.db, transaction.store)
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM payment WHERE id = ?", arguments: [id])
    else { return nil }
    let payment = Payment(row: row, currency: store.currency)
    let check = try transaction.check(payment.checkID)
    guard let account = try AccountOfCheck.fetchAll(db, of: [check])[check.id],
      account.takes, isPurpose(of: account)
    else { throw AccountMoneyRefusal.otherEntry }
    return AccountTaking(
      payment: payment, bill: try BillPicture.fetch(db, check.id, store: store))
  }

  private func isPurpose(of account: AccountOfCheck) -> Bool {
    switch purpose {
    case .topUp(let id): account.storedValueID == id
    case .settlement(let id): account.houseAccountID == id
    }
  }
}

extension Transaction {
  /// What is on its way to an account of stored value.
  func moneyOnItsWay(
    to id: Identifier<StoredValueAccount>
  ) throws -> AccountMoneyOnItsWay? {
    try AccountMoneyOnItsWay.fetchAll(
      db, "accountCheck.storedValueID = ?", [id], store.currency
    ).first
  }

  /// What is on its way to a house account.
  func moneyOnItsWay(to id: Identifier<HouseAccount>) throws -> AccountMoneyOnItsWay? {
    try AccountMoneyOnItsWay.fetchAll(
      db, "accountCheck.houseAccountID = ?", [id], store.currency
    ).first
  }

  /// Writes for which account a check is.
  func write(
    _ kind: AccountOfCheck.Kind, of checkID: Identifier<Check>,
    stored: Identifier<StoredValueAccount>?, house: Identifier<HouseAccount>? = nil, amount: Int,
    bonus: Int
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO accountCheck (checkID, kind, storedValueID, houseAccountID, amountMinor,
          bonusMinor) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [checkID, kind, stored, house, amount, bonus])
  }
}
