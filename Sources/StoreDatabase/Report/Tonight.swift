import GRDB
import StoreDomain

/// A business day at a glance, while it runs.
public struct Tonight: Hashable, Sendable {
  /// Parties and their guests.
  public struct Guests: Hashable, Sendable {
    public var parties: Int
    public var covers: Int

    public init(parties: Int = 0, covers: Int = 0) {
      self.parties = parties
      self.covers = covers
    }
  }

  /// What came in by one way of paying.
  public struct TenderSum: Hashable, Sendable {
    public var tender: Tender
    public var payments: Int
    public var amount: Money
  }

  public var businessDay: LocalDate
  /// All who sat down today.
  public var seated: Guests
  /// Those of any day who sit here now.
  public var here: Guests
  /// At the door.
  public var waiting: Guests
  /// Booked for today and not here yet.
  public var booked: Guests
  public var openChecks: Int
  /// Of the open checks, those whose guests wait to pay.
  public var billsAsked: Int
  /// Closed checks of today whose guests had something. A check that was closed because they left
  /// without ordering is none: it would make the average of a check smaller.
  public var closedChecks: Int
  /// Checks of today that were closed without anything on them.
  public var emptyChecks: Int
  /// Totals of the checks of today that are closed.
  public var sales: Money
  /// Captured today, in the order of `Tender`; what did not occur is left out.
  public var tenders: [TenderSum]
  /// Of what was captured today, what is on checks that are still open.
  public var takenOnOpen: Money
  /// All of today's care: what is open or claimed first, the most urgent first.
  public var care: [CareAlert]
  /// Sold out, then those of which few are left.
  public var counted: [Dish]
  public var outbox: OutboxHealth
  /// See ``StoreDatabase/lastBackup()``.
  public var lastBackup: Timestamp?

  public init(
    businessDay: LocalDate, seated: Guests = Guests(), here: Guests = Guests(),
    waiting: Guests = Guests(), booked: Guests = Guests(), openChecks: Int = 0,
    billsAsked: Int = 0, closedChecks: Int = 0, emptyChecks: Int = 0, sales: Money,
    tenders: [TenderSum] = [], takenOnOpen: Money? = nil,
    care: [CareAlert] = [], counted: [Dish] = [], outbox: OutboxHealth,
    lastBackup: Timestamp? = nil
  ) {
    self.businessDay = businessDay
    self.seated = seated
    self.here = here
    self.waiting = waiting
    self.booked = booked
    self.openChecks = openChecks
    self.billsAsked = billsAsked
    self.closedChecks = closedChecks
    self.emptyChecks = emptyChecks
    self.sales = sales
    self.tenders = tenders
    self.takenOnOpen = takenOnOpen ?? Money(minorUnits: 0, currency: sales.currency)
    self.care = care
    self.counted = counted
    self.outbox = outbox
    self.lastBackup = lastBackup
  }

  /// What went into the house by all tenders: `sales` without what the house paid itself, and
  /// `takenOnOpen`.
  public var taken: Money {
    Money(
      minorUnits: tenders.reduce(0) { $0 + ($1.tender.isMoney ? $1.amount.minorUnits : 0) },
      currency: sales.currency)
  }
}

extension StoreDatabase {
  /// The running business day at a glance, in one read.
  public func tonight() throws -> Tonight {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    return try read { db in
      func guests(_ condition: String, _ arguments: StatementArguments = []) throws
        -> Tonight.Guests
      {
        try db.list(
          "SELECT count(*) AS parties, coalesce(sum(partySize), 0) AS covers FROM \(condition)",
          arguments
        ) { Tonight.Guests(parties: $0["parties"], covers: $0["covers"]) }.first
          ?? Tonight.Guests()
      }
      func money(_ minorUnits: Int) -> Money {
        Money(minorUnits: minorUnits, currency: store.currency)
      }
      let checks = try db.list(
        """
        SELECT count(*) AS closed, coalesce(sum(totalMinor), 0) AS sales,
          count(*) FILTER (WHERE refundsCheckID IS NOT NULL) AS refunds,
          count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM orderLine
            WHERE checkID = guestCheck.id AND orderLine.stage = 'sent')) AS empty
        FROM guestCheck WHERE businessDay = ? AND stage = 'closed' AND undoneAt IS NULL
          AND NOT \(Check.holdsNoSale)
        """, [day]
      ) {
        (
          closed: ($0["closed"] as Int) - ($0["refunds"] as Int), sales: $0["sales"] as Int,
          empty: $0["empty"] as Int
        )
      }.first
      let open = try db.list(
        """
        SELECT count(*) AS checks, count(billAskedAt) AS asked FROM guestCheck
        WHERE stage = 'open' AND NOT \(Check.holdsNoSale)
        """
      ) { (checks: $0["checks"] as Int, asked: $0["asked"] as Int) }.first
      let care = try db.list(
        CareAlert.query + " WHERE careAlert.businessDay = ?", [day], CareAlert.init(row:))
      return Tonight(
        businessDay: day,
        seated: try guests(
          "party WHERE businessDay = ? AND undoneAt IS NULL AND \(CounterSale.hasCovers)", [day]),
        here: try guests("party WHERE stage <> 'left' AND \(CounterSale.hasCovers)"),
        waiting: try guests(
          "ticket WHERE businessDay = ? AND stage IN ('waiting', 'called', 'missed')", [day]),
        booked: try guests(
          "reservation WHERE businessDay = ? AND stage IN ('requested', 'confirmed')", [day]),
        openChecks: open?.checks ?? 0, billsAsked: open?.asked ?? 0,
        closedChecks: (checks?.closed ?? 0) - (checks?.empty ?? 0),
        emptyChecks: checks?.empty ?? 0, sales: money(checks?.sales ?? 0),
        tenders: try Self.tenders(db, on: day, store.currency),
        takenOnOpen: money(
          try Self.captured(
            db,
            "payment.businessDay = ? AND guestCheck.stage = 'open' AND payment.tender <> 'comp'"
              + " AND NOT \(Check.holdsNoSale)",
            [day])),
        care: care.sorted { left, right in
          left.isWaiting == right.isWaiting
            ? left.comesBefore(right) : left.isWaiting
        },
        counted: try db.list(
          """
          SELECT * FROM dish WHERE halvesLeft IS NOT NULL AND retiredAt IS NULL
          ORDER BY halvesLeft, position, code
          """
        ) { try Dish(row: $0, currency: store.currency) },
        outbox: try OutboxHealth.fetch(db, at: now), lastBackup: try LastBackup.fetch(db))
    }
  }

  /// Minor units of the captured payments of which something is so.
  private static func captured(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(payment.amountMinor), 0) FROM payment
        JOIN guestCheck ON guestCheck.id = payment.checkID
        WHERE payment.stage = 'captured' AND \(condition)
        """, arguments: arguments) ?? 0
  }

  private static func tenders(
    _ db: Database, on day: LocalDate, _ currency: Currency
  ) throws -> [Tonight.TenderSum] {
    let sums = try db.list(
      """
      SELECT tender, count(*) AS payments, sum(amountMinor) AS amount FROM payment
      JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE payment.businessDay = ? AND payment.stage = 'captured'
        AND NOT \(Check.holdsNoSale) GROUP BY tender
      """, [day]
    ) { row in
      Tonight.TenderSum(
        tender: row["tender"], payments: row["payments"],
        amount: Money(minorUnits: row["amount"], currency: currency))
    }
    return Tender.allCases.compactMap { tender in sums.first { $0.tender == tender } }
  }
}

extension CareAlert {
  /// Whether somebody must still do something.
  var isWaiting: Bool { stage == .open || stage == .claimed }
}
