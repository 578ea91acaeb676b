import GRDB
import StoreDomain

extension Shift.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
extension CashMove.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension Shift {
  /// From a row of `shift`.
  init(row: some StoredRow) {
    self.init(
      id: row["id"], businessDay: row["businessDay"], number: row["number"],
      drawer: row["drawer"], cashierID: row["cashierID"], cashierName: row["cashierName"],
      stage: row["stage"], openedAt: row["openedAt"], lockedAt: row["lockedAt"],
      lockedByName: row["lockedByName"], handedOverTo: row["handedOverTo"])
  }

  /// The shift that is open on a drawer.
  static func open(_ db: Database, on drawer: String) throws -> Shift? {
    try db.list(
      "SELECT * FROM shift WHERE drawer = ? AND stage = 'open'", [drawer], Shift.init(row:)
    )
    .first
  }

  /// Shifts of which something is so, the oldest first, each with its figures once it is locked: of an
  /// open drawer nobody is told what should lie in it.
  static func fetchWithFigures(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [(shift: Shift, figures: ShiftFigures?)] {
    let rows: [(shift: Shift, figures: ShiftFigures?)] = try db.list(
      """
      SELECT shift.*, \(ShiftFigures.columns) FROM shift
      WHERE \(condition) ORDER BY shift.businessDay, shift.number
      """, arguments
    ) { row in
      let shift = Shift(row: row)
      return (shift, shift.stage == .locked ? ShiftFigures(row: row) : nil)
    }
    let foreign = try ForeignCounted.fetchAll(db, of: rows.map(\.shift.id))
    return rows.map { row in
      var figures = row.figures
      figures?.foreign = foreign[row.shift.id] ?? []
      return (row.shift, figures)
    }
  }
}

extension ForeignCounted {
  /// Of shifts that are counted, by their codes.
  static func fetchAll(
    _ db: Database, of ids: [Identifier<Shift>]
  ) throws -> [Identifier<Shift>: [ForeignCounted]] {
    let rows = try db.list(
      """
      SELECT * FROM shiftForeign WHERE shiftID IN (SELECT value FROM json_each(?))
      ORDER BY shiftID, currency
      """, [ids.listColumn()]
    ) { row in
      (
        id: row["shiftID"] as Identifier<Shift>,
        counted: ForeignCounted(
          currency: row["currency"], expectedMinorUnits: row["expectedMinor"],
          countedMinorUnits: row["countedMinor"])
      )
    }
    return Dictionary(grouping: rows, by: \.id).mapValues { $0.map(\.counted) }
  }

  /// Notes of other currencies that should lie in the drawer of an open shift, in minor units by their
  /// code; a code also where all of them went out again.
  static func expected(_ db: Database, in id: Identifier<Shift>) throws -> [String: Int] {
    let rows = try db.list(
      """
      SELECT foreignCurrency, sum(foreignMinor) AS minor FROM payment
      WHERE shiftID = ? AND stage = 'captured' AND foreignCurrency IS NOT NULL
      GROUP BY foreignCurrency
      """, [id]
    ) { ($0["foreignCurrency"] as String, $0["minor"] as Int) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

extension ShiftFigures {
  /// Sums of a row of `shift`, for ``init(row:)``.
  static let columns = """
    (SELECT coalesce(sum(amountMinor + tipMinor - coalesce(foreignValueMinor, 0)), 0) FROM payment
      WHERE shiftID = shift.id AND stage = 'captured') AS cashPayments,
    (SELECT coalesce(sum(amountMinor), 0) FROM accountMoney
      WHERE shiftID = shift.id) AS cashOnAccounts,
    \(moved(.paidIn)), \(moved(.paidOut)), \(moved(.safeDrop))
    """

  private static func moved(_ kind: CashMove.Kind) -> String {
    """
    (SELECT coalesce(sum(amountMinor), 0) FROM cashMove
      WHERE shiftID = shift.id AND kind = '\(kind.rawValue)') AS \(kind.rawValue)
    """
  }

  /// - Parameter counted: minor units; nil for what the row itself says.
  init(row: some StoredRow, counted: Int? = nil) {
    self.init(
      floatMinorUnits: row["floatMinor"], paymentsMinorUnits: row["cashPayments"],
      accountsMinorUnits: row["cashOnAccounts"],
      paidInMinorUnits: row["paidIn"], paidOutMinorUnits: row["paidOut"],
      safeDropMinorUnits: row["safeDrop"], countedMinorUnits: counted ?? row["countedMinor"] ?? 0)
  }
}

extension StoreDatabase {
  /// Why no cash is taken at a terminal now; nil when it is.
  public func cashRefusal(at terminal: String) throws -> ShiftRefusal? {
    let isNeeded = store.settings.cashNeedsOpenDrawer
    let isOpen = try isNeeded && read { try Shift.open($0, on: terminal) != nil }
    do throws(ShiftRefusal) {
      try ShiftRule.checkCash(isOpen: isOpen, isNeeded: isNeeded)
      return nil
    } catch {
      return error
    }
  }
}

/// A drawer as its screen shows it.
public struct DrawerPicture: Hashable, Sendable {
  public var drawer: String
  /// Nil when no shift is open on it.
  public var shift: Shift?
  /// Notes and coins with which the shift began.
  public var float: CashCount
  /// What went in and out, the newest first.
  public var moves: [CashMove]
  /// How many cash payments went through it; what they came to is told after the count.
  public var payments: Int
  /// The last shifts of this drawer that were counted, the newest first.
  public var counted: [LockedShift]
  /// Shifts of all other drawers that are open.
  public var others: [Shift]
  /// Codes of the other currencies whose notes went into or out of the open drawers; how much is told
  /// after the count.
  public var foreign: [Identifier<Shift>: [String]]

  public init(
    drawer: String, shift: Shift?, float: CashCount, moves: [CashMove], payments: Int,
    counted: [LockedShift], others: [Shift], foreign: [Identifier<Shift>: [String]] = [:]
  ) {
    self.drawer = drawer
    self.shift = shift
    self.float = float
    self.moves = moves
    self.payments = payments
    self.counted = counted
    self.others = others
    self.foreign = foreign
  }
}

/// A shift that is counted, with what should have lain in its drawer.
public struct LockedShift: Hashable, Sendable {
  public var shift: Shift
  public var figures: ShiftFigures

  public init(shift: Shift, figures: ShiftFigures) {
    self.shift = shift
    self.figures = figures
  }
}

extension StoreDatabase {
  /// The business day on which the oldest drawer was opened that is not counted; nil when none is open.
  public func oldestOpenDrawer() throws -> LocalDate? {
    try read { db in
      try db.list(
        "SELECT businessDay FROM shift WHERE stage = 'open' ORDER BY businessDay LIMIT 1"
      ) { $0["businessDay"] as LocalDate }.first
    }
  }

  /// A terminal's drawer. Of an open shift it does not say what should lie in it: whoever counts is not
  /// to know.
  public func drawer(_ drawer: String) throws -> DrawerPicture {
    try read { db in
      let open = try db.list(
        "SELECT * FROM shift WHERE stage = 'open' ORDER BY openedAt, id", [], Shift.init(row:))
      let shift = open.first { $0.drawer == drawer }
      let locked = try Shift.fetchWithFigures(
        db,
        """
        shift.id IN (SELECT id FROM shift WHERE drawer = ? AND stage = 'locked'
          ORDER BY businessDay DESC, number DESC LIMIT 5)
        """, [drawer])
      return DrawerPicture(
        drawer: drawer, shift: shift,
        float: try shift.map { try CashCount.fetch(db, $0.id, "float") } ?? CashCount(),
        moves: try shift.map { try CashMove.fetchAll(db, of: $0.id, store.currency) } ?? [],
        payments: try shift.map {
          try Int.fetchOne(
            db,
            sql: """
              SELECT (SELECT count(*) FROM payment WHERE shiftID = ?1)
                + (SELECT count(*) FROM accountMoney WHERE shiftID = ?1)
              """, arguments: [$0.id]) ?? 0
        } ?? 0,
        counted: locked.reversed().compactMap { row in
          row.figures.map { LockedShift(shift: row.shift, figures: $0) }
        },
        others: open.filter { $0.drawer != drawer },
        foreign: try Dictionary(
          open.map { ($0.id, try ForeignCounted.expected(db, in: $0.id).keys.sorted()) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension CashCount {
  /// What was counted of a shift: its `float`, or the `count` at its end.
  static func fetch(_ db: Database, _ id: Identifier<Shift>, _ kind: String) throws -> CashCount {
    let rows = try db.list(
      "SELECT valueMinor, pieces FROM cashCount WHERE shiftID = ? AND kind = ?", [id, kind]
    ) { ($0["valueMinor"] as Int, $0["pieces"] as Int) }
    return CashCount(Dictionary(rows, uniquingKeysWith: { first, _ in first }))
  }
}

extension CashMove {
  static func fetchAll(
    _ db: Database, of id: Identifier<Shift>, _ currency: Currency
  ) throws -> [CashMove] {
    try db.list("SELECT * FROM cashMove WHERE shiftID = ? ORDER BY at DESC, id DESC", [id]) { row in
      CashMove(
        id: row["id"], kind: row["kind"],
        amount: Money(minorUnits: row["amountMinor"], currency: currency), reason: row["reason"],
        authorName: row["authorName"], authoriserName: row["authoriserName"], at: row["at"])
    }
  }
}
