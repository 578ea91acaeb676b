import GRDB
import HeadquartersContract
import StoreDomain

/// Opens an account of stored value for a member, or for whoever has its card. Nothing is on it yet.
///
/// With an `id` the same verb may be repeated after an unclear answer.
public struct OpenStoredValue: Verb {
  public static let terms = VerbTerms<Self>(
    "stored-value.open", Phrase("open an account of stored value", "储值开户"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the account names who opened it"), events: [.storedValueOpened])

  let number: AccountNumber?
  let memberID: Identifier<Member>?
  let id: Identifier<StoredValueAccount>?

  /// - Parameters:
  ///   - number: of a card that is there already; nil for one that the program makes.
  ///   - memberID: nil for whoever has the card.
  public init(
    number: AccountNumber? = nil, memberID: Identifier<Member>? = nil,
    id: Identifier<StoredValueAccount>? = nil
  ) {
    self.number = number
    self.memberID = memberID
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> StoredValueAccount {
    let id = self.id ?? transaction.newID()
    let there = try StoredValueAccount.fetchAll(
      transaction.db, "storedValueAccount.id = ?", [id])
    if let account = there.first { return account }
    if let memberID {
      guard try transaction.member(memberID).erasedAt == nil else {
        throw StoredValueRefusal.unknown
      }
    }
    try transaction.db.execute(
      sql: """
        INSERT INTO storedValueAccount (id, number, memberID, openedAt, openedByName)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        id, try transaction.freeNumber(number, of: id).text, memberID, transaction.now,
        transaction.author.name,
      ])
    try transaction.record(
      .storedValueOpened, id,
      StoredValueAccountFact(isMembers: memberID != nil, isSuspended: false))
    return try transaction.storedValue(id)
  }
}

extension Transaction {
  /// A number that no account has: the one that is on the card, or one that nobody guesses from the
  /// account before.
  ///
  /// - Throws: `StoredValueRefusal.numberTaken`.
  fileprivate func freeNumber(
    _ number: AccountNumber?, of id: Identifier<StoredValueAccount>
  ) throws -> AccountNumber {
    func isTaken(_ number: AccountNumber) throws -> Bool {
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM storedValueAccount WHERE number = ?)",
        arguments: [number.text]) ?? false
    }
    if let number {
      guard try !isTaken(number) else { throw StoredValueRefusal.numberTaken(number.description) }
      return number
    }
    // The end of an id is random.
    var body = Int(id.rawValue.suffix(12), radix: 16) ?? 0
    while try isTaken(AccountNumber(body: body)) { body += 1 }
    return AccountNumber(body: body)
  }
}

/// Suspends an account of stored value, such as one whose card is lost, or opens it again. What is on
/// it stays. Repeating it changes nothing.
public struct SuspendStoredValue: Verb {
  public static let terms = VerbTerms<Self>(
    "stored-value.suspend",
    Phrase("suspend an account of stored value or open it again", "停用或恢复储值账户"),
    needs: [.permission(.takePayment), .authorised(.manageAccounts)],
    audit: .entry("storedValueSuspended") { verb, account in
      AuditNote(
        subject: "storedValueAccount/\(verb.id)",
        detail: "\(account.number.ending) \(verb.isSuspended ? "suspended" : "open again")")
    }, events: [.storedValueChanged])

  let id: Identifier<StoredValueAccount>
  let isSuspended: Bool
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<StoredValueAccount>, _ isSuspended: Bool, authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.isSuspended = isSuspended
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> StoredValueAccount {
    let account = try transaction.storedValue(id)
    guard account.isSuspended != isSuspended else { return account }
    try transaction.db.execute(
      sql: "UPDATE storedValueAccount SET suspendedAt = ?, suspendedByName = ? WHERE id = ?",
      arguments: [
        isSuspended ? transaction.now : nil, isSuspended ? transaction.author.name : nil, id,
      ])
    try transaction.record(
      .storedValueChanged, id,
      StoredValueAccountFact(isMembers: account.memberID != nil, isSuspended: isSuspended))
    return try transaction.storedValue(id)
  }
}
