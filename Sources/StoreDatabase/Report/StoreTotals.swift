import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Counts and sums over the whole file, for comparison with headquarters' and with other tills.
  public func totals() throws -> SalesTotals {
    try read { db in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      return SalesTotals(
        currency: store.currency.code,
        events: try number(
          "SELECT (SELECT count(*) FROM outboxEvent) + (SELECT prunedThrough FROM delivery)"),
        tickets: try number("SELECT count(*) FROM ticket"),
        partiesSeated: try number(
          "SELECT count(*) FROM party WHERE undoneAt IS NULL AND \(CounterSale.hasTable)"),
        membersRecognised: try number(
          """
          SELECT count(*) FROM party
          WHERE memberID IS NOT NULL AND undoneAt IS NULL AND \(CounterSale.hasTable)
          """),
        orders: try number(
          """
          SELECT count(DISTINCT checkID) FROM orderLine WHERE stage <> 'voided'
            AND checkID NOT IN (SELECT id FROM guestCheck WHERE refundsCheckID IS NOT NULL)
          """),
        orderLines: try number(
          """
          SELECT count(*) FROM orderLine
          WHERE checkID NOT IN (
            SELECT id FROM guestCheck WHERE undoneAt IS NOT NULL OR refundsCheckID IS NOT NULL)
          """),
        bills: try number(
          """
          SELECT count(*) FROM guestCheck WHERE stage = 'closed' AND undoneAt IS NULL
            AND refundsCheckID IS NULL AND EXISTS (SELECT 1 FROM orderLine WHERE checkID = guestCheck.id)
          """),
        payments: try number("SELECT count(*) FROM payment"),
        linesMinorUnits: try number(
          """
          SELECT coalesce(sum(netMinor), 0) FROM orderLine
          JOIN guestCheck ON guestCheck.id = checkID
          WHERE orderLine.stage = 'sent' AND guestCheck.stage = 'closed'
          """),
        billsMinorUnits: try number("SELECT coalesce(sum(totalMinor), 0) FROM guestCheck"),
        paymentsMinorUnits: try number(
          "SELECT coalesce(sum(amountMinor), 0) FROM payment WHERE stage = 'captured'"))
    }
  }
}

extension StoreDatabase {
  /// How many changes the records themselves have counted; the outbox holds one event for each.
  public func stateChanges() throws -> Int {
    try read { db in
      try Aggregate.allCases.reduce(0) { sum, aggregate in
        let changes = try Int.fetchOne(
          db, sql: "SELECT coalesce(sum(revision), 0) FROM \(aggregate.table)")
        return sum + (changes ?? 0)
      }
    }
  }
}
