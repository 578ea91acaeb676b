import GRDB
import StoreDomain

extension Deposit.Stage: DatabaseValueConvertible, StatementColumnConvertible {}

extension Deposit {
  /// What is captured on its checks, and what is on its way there, as columns beside those of `deposit`.
  private static let query = """
    SELECT deposit.*,
      (SELECT coalesce(sum(payment.amountMinor), 0) FROM depositCheck
        JOIN payment ON payment.checkID = depositCheck.checkID
        WHERE depositID = deposit.id AND kind = 'held' AND payment.stage = 'captured') AS heldMinor,
      (SELECT coalesce(sum(abs(payment.amountMinor)), 0) FROM depositCheck
        JOIN payment ON payment.checkID = depositCheck.checkID
        WHERE depositID = deposit.id AND kind = 'held'
          AND payment.stage IN ('created', 'sent', 'pending', 'reversing')) AS onItsWayMinor
    FROM deposit
    """

  /// From a row of ``query``.
  private init(row: some StoredRow, steps: [DepositStep], currency: Currency) {
    self.init(
      id: row["id"], reservationID: row["reservationID"], stage: row["stage"],
      asked: Money(minorUnits: row["askedMinor"], currency: currency),
      held: Money(minorUnits: row["heldMinor"], currency: currency), deadline: row["deadline"],
      terms: DepositTerms(
        freeMinutes: row["freeMinutes"], forfeitBasisPoints: row["forfeitBasisPoints"]),
      onItsWayMinorUnits: row["onItsWayMinor"], steps: steps, revision: row["revision"])
  }

  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments, currency: Currency
  ) throws -> [Deposit] {
    let rows = try Row.fetchAll(
      db, sql: query + " WHERE \(condition)", arguments: arguments)
    guard !rows.isEmpty else { return [] }
    let ids = rows.map { $0["id"] as Identifier<Deposit> }
    let steps = Dictionary(
      grouping: try db.list(
        """
        SELECT * FROM depositStep WHERE depositID IN (SELECT value FROM json_each(?))
        ORDER BY at, rowid
        """, [ids.listColumn()]
      ) { row in
        (
          depositID: row["depositID"] as Identifier<Deposit>,
          step: DepositStep(
            stage: row["stage"], amount: Money(minorUnits: row["amountMinor"], currency: currency),
            at: row["at"], authorName: row["authorName"], authoriserName: row["authoriserName"],
            reason: row["reason"])
        )
      }, by: \.depositID)
    return rows.map { row in
      Deposit(
        row: row, steps: (steps[row["id"]] ?? []).map(\.step), currency: currency)
    }
  }

  /// The deposit of each of some bookings: the one of which something is still to become, or the last.
  static func fetch(
    _ db: Database, of bookings: some Sequence<Identifier<Reservation>>, currency: Currency
  ) throws -> [Identifier<Reservation>: Deposit] {
    let all = try fetchAll(
      db, where: "reservationID IN (SELECT value FROM json_each(?)) ORDER BY deposit.rowid",
      [bookings.listColumn()], currency: currency)
    return Dictionary(
      all.map { ($0.reservationID, $0) },
      uniquingKeysWith: { earlier, later in
        earlier.stage.isLive && !later.stage.isLive ? earlier : later
      })
  }
}

extension DepositBook {
  /// The movements of one deposit.
  static func fetch(
    _ db: Database, of id: Identifier<Deposit>, calendar: StoreCalendar
  ) throws -> DepositBook {
    try fetchAll(db, where: "own.depositID = ?", [id], calendar: calendar)[id] ?? DepositBook()
  }

  /// All movements of every deposit that held something at an instant or later, by the deposit: what was
  /// over before that holds nothing and moves no more.
  static func fetchAll(
    _ db: Database, since: Timestamp, calendar: StoreCalendar
  ) throws -> [Identifier<Deposit>: DepositBook] {
    try fetchAll(
      db,
      where: """
        own.depositID IN (
          SELECT id FROM deposit WHERE stage IN ('requested', 'taken', 'owed')
          UNION SELECT depositID FROM payment
          JOIN depositCheck ON depositCheck.checkID = payment.checkID WHERE payment.at >= ?)
        """, [since], calendar: calendar)
  }

  private static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments,
    calendar: StoreCalendar
  ) throws -> [Identifier<Deposit>: DepositBook] {
    let rows = try db.list(
      """
      SELECT own.depositID, payment.tender, payment.amountMinor, payment.at,
        payment.tender = 'deposit' AND EXISTS (
          SELECT 1 FROM depositUse JOIN payment AS bill ON bill.id = depositUse.paymentID
          JOIN guestCheck ON guestCheck.id = bill.checkID
          JOIN depositCheck AS kept ON kept.kind = 'kept'
            AND kept.checkID IN (guestCheck.id, guestCheck.refundsCheckID)
          WHERE depositUse.ownPaymentID = payment.id) AS isKept
      FROM depositCheck AS own JOIN payment ON payment.checkID = own.checkID
      WHERE own.kind = 'held' AND payment.stage = 'captured' AND \(condition)
      ORDER BY payment.at, payment.rowid
      """, arguments
    ) { row in
      let tender: Tender = row["tender"]
      let isKept: Bool = row["isKept"]
      return (
        id: row["depositID"] as Identifier<Deposit>,
        movement: Movement(
          day: calendar.businessDay(of: row["at"]),
          kind: tender != .deposit ? .money : isKept ? .forfeited : .applied,
          tender: tender == .deposit ? nil : tender, amount: row["amountMinor"])
      )
    }
    return Dictionary(grouping: rows, by: \.id).mapValues { DepositBook($0.map(\.movement)) }
  }
}

/// What a check without guests has to do with a deposit.
struct DepositOfCheck {
  enum Kind: String, DatabaseValueConvertible, StatementColumnConvertible {
    /// Its money lies on it.
    case held
    /// The house kept something of it, or gives that back.
    case kept
  }

  var id: Identifier<Deposit>
  var kind: Kind
  var stage: Deposit.Stage
  var askedMinorUnits: Int
  /// Whose booking it is, and when they come.
  var guestName: String
  var at: Timestamp

  /// What the check comes to: while it is to be paid what was asked, then what is paid; at its end
  /// nothing, so that what is left on it is the guests'.
  func due(paid: Int) -> Int {
    switch stage {
    case .requested: askedMinorUnits
    case .taken: paid
    case .owed, .applied, .returned, .forfeited, .waived, .lapsed: 0
    }
  }

  /// Of those of some checks that have no guests; no query where none is.
  static func fetchAll(
    _ db: Database, of checks: [Check]
  ) throws -> [Identifier<Check>: DepositOfCheck] {
    let ids = checks.filter { $0.partyID == nil }.map(\.id)
    guard !ids.isEmpty else { return [:] }
    let rows = try db.list(
      """
      SELECT guestCheck.id AS ofCheck, depositCheck.kind, deposit.id AS depositID, deposit.stage,
        deposit.askedMinor, reservation.guestName, reservation.at
      FROM guestCheck
      JOIN depositCheck ON depositCheck.checkID IN (guestCheck.id, guestCheck.refundsCheckID)
      JOIN deposit ON deposit.id = depositCheck.depositID
      JOIN reservation ON reservation.id = deposit.reservationID
      WHERE guestCheck.id IN (SELECT value FROM json_each(?))
      """, [ids.listColumn()]
    ) { row in
      (
        row["ofCheck"] as Identifier<Check>,
        DepositOfCheck(
          id: row["depositID"], kind: row["kind"], stage: row["stage"],
          askedMinorUnits: row["askedMinor"], guestName: row["guestName"], at: row["at"])
      )
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// A condition on `guestCheck`: a deposit that is paid and waits for its guests. Nobody at a till has
  /// anything to do with it; one that is to be paid or given back waits for somebody there.
  static let isResting = """
    EXISTS (SELECT 1 FROM depositCheck JOIN deposit ON deposit.id = depositCheck.depositID
      WHERE depositCheck.checkID = guestCheck.id AND depositCheck.kind = 'held'
        AND deposit.stage = 'taken' AND NOT EXISTS (SELECT 1 FROM payment
          WHERE payment.checkID = guestCheck.id
            AND payment.stage IN ('created', 'sent', 'pending', 'reversing')))
    """

  /// A condition on `guestCheck`: money of a deposit lies on it. It is the guests', and no sale.
  static let isHeld = """
    EXISTS (SELECT 1 FROM depositCheck
      WHERE depositCheck.checkID = guestCheck.id AND depositCheck.kind = 'held')
    """
}

extension StoreDatabase {
  /// A deposit.
  public func deposit(_ id: Identifier<Deposit>) throws -> Deposit? {
    try read { db in
      try Deposit.fetchAll(db, where: "deposit.id = ?", [id], currency: store.currency).first
    }
  }

  /// The deposit of a booking: the one of which something is still to become, or the last.
  public func deposit(of id: Identifier<Reservation>) throws -> Deposit? {
    try read { try Deposit.fetch($0, of: [id], currency: store.currency)[id] }
  }

  /// Every movement of money of a deposit.
  public func depositBook(_ id: Identifier<Deposit>) throws -> DepositBook {
    try read { try DepositBook.fetch($0, of: id, calendar: store.calendar) }
  }
}
