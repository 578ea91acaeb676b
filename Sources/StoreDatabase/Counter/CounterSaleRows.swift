import GRDB
import HeadquartersContract
import StoreDomain

extension CounterSale {
  /// From a row of `counterSale`.
  init(row: some StoredRow) {
    self.init(
      id: row["partyID"], businessDay: row["businessDay"], number: row["number"],
      pickUpAt: row["pickUpAt"], guests: row["guests"], openedByName: row["openedByName"],
      givenOutAt: row["givenOutAt"], givenOutByName: row["givenOutByName"])
  }

  /// Those of some parties that are sales without a table.
  static func fetch(
    _ db: Database, of parties: some Sequence<Identifier<Party>>
  ) throws -> [Identifier<Party>: CounterSale] {
    let sales = try db.list(
      "SELECT * FROM counterSale WHERE partyID IN (SELECT value FROM json_each(?))",
      [parties.listColumn()], CounterSale.init(row:))
    return Dictionary(sales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sale at the counter that a party is; nil for guests who have a table.
  static func fetchOne(_ db: Database, _ id: Identifier<Party>) throws -> CounterSale? {
    try db.list("SELECT * FROM counterSale WHERE partyID = ?", [id], CounterSale.init(row:)).first
  }

  /// What is called out, as a column of a query.
  ///
  /// - Parameter condition: which row of `counterSale` it is.
  static func numberColumn(where condition: String) -> String {
    "(SELECT 'P' || printf('%02d', number) FROM counterSale WHERE \(condition))"
  }

  /// A condition on `party`: it is no sale at the counter, or guests were said to eat in the house.
  static let hasCovers = """
    NOT EXISTS (SELECT 1 FROM counterSale
      WHERE counterSale.partyID = party.id AND counterSale.guests IS NULL)
    """

  /// A condition on `party`: it is no sale at the counter.
  static let hasTable =
    "NOT EXISTS (SELECT 1 FROM counterSale WHERE counterSale.partyID = party.id)"
}

extension Transaction {
  /// The sale at the counter that a party is; nil for guests who have a table.
  func counterSaleIfAny(_ id: Identifier<Party>) throws -> CounterSale? {
    try CounterSale.fetchOne(db, id)
  }

  /// - Throws: `StoreError.gone`.
  func counterSale(_ id: Identifier<Party>) throws -> CounterSale {
    guard let sale = try counterSaleIfAny(id) else { throw StoreError.gone("counter sale \(id)") }
    return sale
  }

  /// A party that sits somewhere, or sat there.
  ///
  /// - Throws: `CounterRefusal.hasNoTable`.
  func refuseWithoutTable(_ id: Identifier<Party>) throws {
    if let sale = try counterSaleIfAny(id) { throw CounterRefusal.hasNoTable(sale.displayNumber) }
  }

  /// Nothing more is made for a number that was given out: nobody would wait for it.
  ///
  /// - Throws: `CounterRefusal.givenOut`.
  func refuseGivenOut(_ check: Check) throws {
    guard let partyID = check.partyID, let sale = try counterSaleIfAny(partyID) else { return }
    guard sale.givenOutAt == nil else { throw CounterRefusal.givenOut(sale.displayNumber) }
  }

  /// Leaves the event of a change to a sale at the counter.
  func recordCounterSale(_ sale: CounterSale, _ event: Event<CounterSaleFact>) throws {
    guard let party = try Party.fetchOne(db, id: sale.id) else {
      throw StoreError.gone("party \(sale.id)")
    }
    try record(event, sale.id, CounterSaleFact(sale, of: party), on: sale.businessDay)
  }

  /// Ends a sale that is given out and paid: nobody is waited for any more.
  func leaveCounter(_ id: Identifier<Party>) throws {
    guard try openChecks(of: id).isEmpty, var party = try Party.fetchOne(db, id: id),
      party.stage != .left
    else { return }
    party.stage = .left
    party.leftAt = now
    try db.execute(
      sql: "UPDATE party SET stage = ?, leftAt = ? WHERE id = ?",
      arguments: [party.stage, now, id])
    try recordParty(&party, .partyLeft)
  }
}

/// A sale that was given out before it was paid is over when it is paid.
enum EndCounterSale: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.partyLeft]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard let sale = try transaction.closingCheck(bill.check).sale, sale.givenOutAt != nil
    else { return }
    try transaction.leaveCounter(sale.id)
  }
}

extension EndCounterSale: AfterReopening {
  /// A sale that was given out is over while it is paid alone: it waits at the till again, and is over
  /// once more with the next close.
  static func checkReopens(_ check: Check, in transaction: Transaction) throws {
    guard let partyID = check.partyID,
      try transaction.counterSaleIfAny(partyID)?.givenOutAt != nil
    else { return }
    try transaction.db.execute(
      sql: "UPDATE party SET stage = 'paid', leftAt = NULL WHERE id = ? AND stage = 'left'",
      arguments: [partyID])
  }
}
