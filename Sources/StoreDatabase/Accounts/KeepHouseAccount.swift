import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Opens a house account (挂账单位) for a company. Somebody who keeps the accounts does it or allows it.
///
/// With an `id` the same verb may be repeated after an unclear answer.
public struct OpenHouseAccount: Verb {
  public static let terms = VerbTerms<Self>(
    "house-account.open", Phrase("open a house account", "新建挂账单位"),
    needs: [.permission(.takePayment), .authorised(.manageAccounts)],
    audit: .entry("houseAccountOpened") { _, account in
      AuditNote(subject: "houseAccount/\(account.id)", detail: account.summary)
    }, events: [.houseAccountOpened])

  let code: String
  let details: HouseAccount.Details
  public let authoriser: StaffMember?
  let id: Identifier<HouseAccount>?

  public init(
    code: String, _ details: HouseAccount.Details, authoriser: StaffMember? = nil,
    id: Identifier<HouseAccount>? = nil
  ) {
    self.code = code
    self.details = details
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> HouseAccount {
    let (db, currency) = (transaction.db, transaction.store.currency)
    let id = self.id ?? transaction.newID()
    if let there = try HouseAccount.fetchAll(db, "id = ?", [id], currency).first { return there }
    let code = try HouseAccountRule.code(OrderInput.oneLine(code))
    let details = try details.cleaned(in: currency)
    guard try HouseAccount.fetchAll(db, "code = ?", [code], currency).isEmpty else {
      throw HouseAccountRefusal.codeTaken(code)
    }
    try db.execute(
      sql: """
        INSERT INTO houseAccount (id, code, name, contact, taxNumber, limitMinor, signers, openedAt,
          openedByName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, code, details.name, details.contact, details.taxNumber, details.limitMinorUnits,
        try details.signersColumn(), transaction.now, transaction.author.name,
      ])
    return try transaction.record(.houseAccountOpened, of: id)
  }
}

/// Changes what is said of a house account. Repeating it changes nothing.
public struct ChangeHouseAccount: Verb {
  public static let terms = VerbTerms<Self>(
    "house-account.change", Phrase("change a house account", "修改挂账单位"),
    needs: [.permission(.takePayment), .authorised(.manageAccounts)],
    audit: .entry("houseAccountChanged") { _, account in
      AuditNote(subject: "houseAccount/\(account.id)", detail: account.summary)
    }, events: [.houseAccountChanged])

  let id: Identifier<HouseAccount>
  let details: HouseAccount.Details
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<HouseAccount>, _ details: HouseAccount.Details,
    authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.details = details
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> HouseAccount {
    let account = try transaction.houseAccount(id)
    let details = try details.cleaned(in: transaction.store.currency)
    guard details != account.details else { return account }
    try transaction.db.execute(
      sql: """
        UPDATE houseAccount SET name = ?, contact = ?, taxNumber = ?, limitMinor = ?, signers = ?
        WHERE id = ?
        """,
      arguments: [
        details.name, details.contact, details.taxNumber, details.limitMinorUnits,
        try details.signersColumn(), id,
      ])
    return try transaction.record(.houseAccountChanged, of: id)
  }
}

/// Suspends a house account, so that no bill goes on it, or opens it again. What is owed stays, and is
/// settled as before. Repeating it changes nothing.
public struct SuspendHouseAccount: Verb {
  public static let terms = VerbTerms<Self>(
    "house-account.suspend", Phrase("suspend a house account or open it again", "停用或恢复挂账单位"),
    needs: [.permission(.takePayment), .authorised(.manageAccounts)],
    audit: .entry("houseAccountSuspended") { verb, account in
      AuditNote(
        subject: "houseAccount/\(account.id)",
        detail: "\(account.code) \(verb.isSuspended ? "suspended" : "open again")")
    }, events: [.houseAccountChanged])

  let id: Identifier<HouseAccount>
  let isSuspended: Bool
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<HouseAccount>, _ isSuspended: Bool, authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.isSuspended = isSuspended
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> HouseAccount {
    let account = try transaction.houseAccount(id)
    guard account.isSuspended != isSuspended else { return account }
    try transaction.db.execute(
      sql: "UPDATE houseAccount SET suspendedAt = ?, suspendedByName = ? WHERE id = ?",
      arguments: [
        isSuspended ? transaction.now : nil, isSuspended ? transaction.author.name : nil, id,
      ])
    return try transaction.record(.houseAccountChanged, of: id)
  }
}

extension HouseAccount {
  /// For the audit trail: which account, and up to how much.
  fileprivate var summary: String {
    "\(code) \(details.name), limit \(details.limitMinorUnits.map { "\($0)" } ?? "none")"
  }
}

extension HouseAccount.Details {
  /// The same on one line each, and no longer than there is room for; what is empty is nothing.
  ///
  /// - Throws: `HouseAccountRefusal`, `CardNumberRefusal`.
  fileprivate func cleaned(in currency: Currency) throws -> HouseAccount.Details {
    func line(_ text: String?, _ limit: Int) -> String? {
      let line = String(OrderInput.oneLine(text ?? "").prefix(limit))
      return line.isEmpty ? nil : line
    }
    var names: [String] = []
    for name in signers.compactMap({ line($0, HouseAccountRule.signerLimit) })
    where !names.contains(name) {
      names.append(name)
    }
    let details = HouseAccount.Details(
      name: line(name, HouseAccountRule.nameLimit) ?? "", contact: line(contact, 60),
      taxNumber: line(taxNumber, 40), limitMinorUnits: limitMinorUnits, signers: names)
    try HouseAccountRule.check(details, in: currency)
    return details
  }

  fileprivate func signersColumn() throws -> String {
    try FrozenJSON.text(signers)
  }
}

extension Transaction {
  /// Records an account as it is now.
  fileprivate func record(
    _ event: Event<HouseAccountFact>, of id: Identifier<HouseAccount>
  ) throws -> HouseAccount {
    let account = try houseAccount(id)
    try record(
      event, id,
      HouseAccountFact(
        code: account.code, name: account.details.name,
        limitMinor: account.details.limitMinorUnits, isSuspended: account.isSuspended))
    return account
  }
}
