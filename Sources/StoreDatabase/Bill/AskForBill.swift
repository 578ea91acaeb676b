import GRDB
import HeadquartersContract
import StoreDomain

/// The guests want to pay: the till sees it, and their bills are printed to be checked.
///
/// Repeating it prints again and keeps the time at which they first asked. It gives back the party's
/// first open check, and throws `PaymentRefusal.unsentLines`, `TillError.noOpenCheck`.
public struct AskForBill: Verb {
  public static let terms = VerbTerms<Self>(
    "check.ask-for-bill", Phrase("ask for the bill", "买单"),
    needs: [.anyOf(.order, .takePayment)],
    audit: .none(because: "its event names the author"),
    events: ([.billAsked, .partyStageChanged] + DepositMoves.events).once)

  let partyID: Identifier<Party>

  public init(_ partyID: Identifier<Party>) {
    self.partyID = partyID
  }

  public func run(in transaction: Transaction) throws -> Check {
    let checks = try transaction.openChecks(of: partyID)
    guard let first = checks.first else { throw TillError.noOpenCheck }
    let bills = try WorkedBill.fetchAll(transaction.db, checks, store: transaction.store)
    let unsent = bills.values.reduce(0) { $0 + $1.unsentLines.count }
    try PaymentRule.check(unsentLines: unsent)
    let isPaid = try bills.values.sorted { $0.check.number < $1.check.number }.map {
      try $0.discountRefusal == nil && transaction.useDeposit(on: $0)
    }.contains(true)
    let shown =
      isPaid
      ? try WorkedBill.fetchAll(transaction.db, checks, store: transaction.store) : bills
    for check in checks {
      if check.billAskedAt == nil { try transaction.noteBillAsked(check) }
      if let bill = shown[check.id] { try transaction.printProforma(bill) }
    }
    try transaction.advanceParty(partyID, to: .billAsked, onlyFrom: [.seated, .ordered])
    return try transaction.check(first.id)
  }
}

extension Transaction {
  func openChecks(of partyID: Identifier<Party>) throws -> [Check] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'open' ORDER BY openedAt, number",
      arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
  }

  fileprivate func noteBillAsked(_ check: Check) throws {
    try db.execute(
      sql: "UPDATE guestCheck SET billAskedAt = ? WHERE id = ?", arguments: [now, check.id])
    try record(.billAsked, check.id, BillAskedFact(at: now), on: check.businessDay)
  }
}
