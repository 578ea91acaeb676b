import GRDB
import StoreDomain

/// An open check on the till's list.
public struct TillEntry: Identifiable, Hashable, Sendable {
  public var id: Identifier<Check> { check.id }
  public var check: Check
  public var party: Party?
  public var tableNames: [String]
  public var member: Member?
  /// What was sent, after every step of the bill.
  public var total: Money
  public var remaining: Money
  /// Lines that keep the check from being paid.
  public var unsentLines: Int
  public var billAskedAt: Timestamp?
  /// Since the bill was asked for; nil before.
  public var minutesWaiting: Int?
  /// Payments that a gateway has not ended.
  public var onTheirWay = 0
  /// Whether these are all that is left: the cashier waits for the gateway, and serves the next.
  public var isAllOnItsWay = false
  /// Set for a sale without a table.
  public var sale: CounterSale?
  /// Set for a deposit that is to be paid or given back: whose, and when they come.
  public var deposit: DepositGuest?
  /// Set for money of an account that is on its way at a gateway.
  public var account: AccountGuest?

  /// Nil for a check without guests, and for food that is taken away.
  public var guests: Int? { sale.map { $0.guests } ?? party?.partySize }
}

/// For whose booking a deposit is.
public struct DepositGuest: Hashable, Sendable {
  public var id: Identifier<Deposit>
  public var name: String
  public var at: Timestamp

  init(_ deposit: DepositOfCheck) {
    (id, name, at) = (deposit.id, deposit.guestName, deposit.at)
  }
}

/// A check of the past.
public struct ClosedCheck: Identifiable, Hashable, Sendable {
  public var id: Identifier<Check> { check.id }
  public var check: Check
  /// Where the party sat.
  public var tableNames: [String]
  public var payments: [Payment]
}

extension StoreDatabase {
  /// Every open check: those whose guests wait for the bill first, the longest wait on top, then the
  /// others by their number.
  public func tillBoard() throws -> [TillEntry] {
    let now = environment.now()
    return try read { db in
      let checks = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM guestCheck WHERE stage = 'open' AND NOT (\(DepositOfCheck.isResting))
          ORDER BY billAskedAt IS NULL, billAskedAt, businessDay, number
          """
      ).map { Check(row: $0, currency: store.currency) }
      let bills = try WorkedBill.fetchAll(db, checks, store: store)
      let parties = try PartyAtTable.fetchAll(db, checks.compactMap(\.partyID))
      return checks.compactMap { check in
        guard let bill = bills[check.id] else { return nil }
        let table = check.partyID.flatMap { parties[$0] }
        return TillEntry(
          check: check, party: table?.party, tableNames: table?.tableNames ?? [],
          member: table?.member,
          total: Money(minorUnits: bill.due, currency: store.currency),
          remaining: Money(minorUnits: bill.remaining, currency: store.currency),
          unsentLines: bill.unsentLines.count, billAskedAt: check.billAskedAt,
          minutesWaiting: check.billAskedAt.map { now.minutes(since: $0) },
          onTheirWay: bill.payments.count { $0.stage.isOnItsWay },
          isAllOnItsWay: PaymentRule.isAllOnItsWay(bill.payments, remaining: bill.remaining),
          sale: table?.sale,
          deposit: bill.deposit.map(DepositGuest.init),
          account: bill.account.map(AccountGuest.init))
      }
    }
  }

  /// The checks closed on a business day, the last one first.
  public func closedChecks(on day: LocalDate, limit: Int = 50) throws -> [ClosedCheck] {
    try read { db in
      let checks = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM guestCheck WHERE businessDay = ? AND stage = 'closed' AND undoneAt IS NULL
            AND NOT \(Check.holdsNoSale)
          ORDER BY closedAt DESC, number DESC LIMIT ?
          """, arguments: [day, limit]
      ).map { Check(row: $0, currency: store.currency) }
      guard !checks.isEmpty else { return [] }
      let payments = Dictionary(
        grouping: try Row.fetchAll(
          db,
          sql: """
            SELECT * FROM payment WHERE checkID IN (SELECT value FROM json_each(?))
            ORDER BY at, rowid
            """, arguments: [checks.map(\.id).listColumn()]
        ).map { Payment(row: $0, currency: store.currency) }, by: \.checkID)
      let tables = try PartyAtTable.lastTableNames(db, checks.compactMap(\.partyID))
      return checks.map { check in
        ClosedCheck(
          check: check, tableNames: check.partyID.flatMap { tables[$0] } ?? [],
          payments: payments[check.id] ?? [])
      }
    }
  }
}
