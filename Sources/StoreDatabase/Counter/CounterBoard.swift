import GRDB
import StoreDomain

/// A pick-up number on the counter's list.
public struct CounterEntry: Identifiable, Hashable, Sendable {
  public var id: Identifier<Party> { sale.id }
  public var sale: CounterSale
  public var party: Party
  public var member: Member?
  public var stage: CounterSale.Stage
  /// Lines that the kitchen does not have yet.
  public var unsent: Int
  /// Lines that a station has still to make.
  public var toMake: Int
  /// What was sent and is not paid yet; negative when the guest is owed something.
  public var remaining: Money
  /// When all that was sent was made; nil before, and where a kitchen marks nothing as made.
  public var readyAt: Timestamp?
  /// Whether a check of it is open.
  public var isOpen: Bool
  /// What the guest said, the most urgent first.
  public var said: [GuestNeed] = []

  public init(
    sale: CounterSale, party: Party, member: Member? = nil, stage: CounterSale.Stage,
    unsent: Int = 0, toMake: Int = 0, remaining: Money, readyAt: Timestamp? = nil,
    isOpen: Bool = true
  ) {
    self.sale = sale
    self.party = party
    self.member = member
    self.stage = stage
    self.unsent = unsent
    self.toMake = toMake
    self.remaining = remaining
    self.readyAt = readyAt
    self.isOpen = isOpen
  }
}

extension StoreDatabase {
  /// Of a business day, and of earlier ones those that are not over; without those of years past.
  static let shownSales = """
    SELECT * FROM counterSale
    WHERE businessDay = ? OR partyID IN (SELECT id FROM party WHERE stage <> 'left')
    """

  /// The pick-up numbers of the running business day, and of earlier ones those that are not over: what
  /// is ready first, then what is waited for by its time, then what was given out, the last first.
  public func counterBoard() throws -> [CounterEntry] {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      let sales = try db.list(
        Self.shownSales, [day], CounterSale.init(row:))
      guard !sales.isEmpty else { return [] }
      let parties = try PartyAtTable.fetchAll(db, sales.map(\.id))
      let work = try CounterWork.fetch(db, of: sales.map(\.id))
      let left = try Self.leftToPay(db, store: store)
      let said = try SaidNeeds.fetch(db)
      return sales.compactMap { sale -> CounterEntry? in
        guard let found = parties[sale.id] else { return nil }
        let work = work[sale.id] ?? CounterWork()
        var entry = CounterEntry(
          sale: sale, party: found.party, member: found.member,
          stage: work.stage(of: sale, hasLeft: found.party.stage == .left), unsent: work.unsent,
          toMake: work.toMake,
          remaining: Money(minorUnits: left[sale.id] ?? 0, currency: store.currency),
          readyAt: work.toMake == 0 ? work.lastBump : nil, isOpen: left[sale.id] != nil)
        entry.said = said.of(found.party)
        return entry
      }.sorted { $0.comesBefore($1) }
    }
  }

  /// Of each sale at the counter with an open check, what is left to pay.
  private static func leftToPay(_ db: Database, store: Store) throws -> [Identifier<Party>: Int] {
    let checks = try db.list(
      """
      SELECT guestCheck.* FROM guestCheck
      JOIN counterSale ON counterSale.partyID = guestCheck.partyID WHERE stage = 'open'
      """
    ) { Check(row: $0, currency: store.currency) }
    let bills = try WorkedBill.fetchAll(db, checks, store: store)
    var left: [Identifier<Party>: Int] = [:]
    for check in checks {
      guard let partyID = check.partyID, let bill = bills[check.id] else { continue }
      left[partyID, default: 0] += bill.remaining
    }
    return left
  }
}

extension CounterEntry {
  private var place: Int {
    switch stage {
    case .ready: 0
    case .waiting, .ordering: 1
    case .givenOut where isOpen: 2
    case .givenOut, .notCollected: 3
    }
  }

  fileprivate func comesBefore(_ other: CounterEntry) -> Bool {
    guard place == other.place else { return place < other.place }
    let isOver = place >= 2
    let (mine, theirs) = (moment, other.moment)
    guard mine == theirs else { return isOver ? mine > theirs : mine < theirs }
    return (sale.businessDay, sale.number) < (other.sale.businessDay, other.sale.number)
  }

  /// By what it stands in its part of the list.
  private var moment: Timestamp {
    switch stage {
    case .givenOut, .notCollected: sale.givenOutAt ?? party.leftAt ?? party.seatedAt
    case .ordering, .waiting, .ready: sale.pickUpAt ?? party.seatedAt
    }
  }
}

/// What of a sale at the counter is ordered and made.
struct CounterWork {
  /// Lines that were sent and not taken back whole.
  var sent = 0
  var unsent = 0
  var toMake = 0
  var lastBump: Timestamp?

  func stage(of sale: CounterSale, hasLeft: Bool) -> CounterSale.Stage {
    CounterRule.stage(of: sale, hasLeft: hasLeft, sent: sent, unsent: unsent, toMake: toMake)
  }

  static func fetch(
    _ db: Database, of parties: [Identifier<Party>]
  ) throws -> [Identifier<Party>: CounterWork] {
    let rows = try db.list(
      """
      SELECT guestCheck.partyID,
        count(*) FILTER (WHERE orderLine.stage = 'sent' AND orderLine.quantity > 0
          AND orderLine.quantity + (SELECT coalesce(sum(back.quantity), 0) FROM orderLine AS back
            WHERE back.returnsLineID = orderLine.id) > 0),
        count(*) FILTER (WHERE orderLine.stage IN ('draft', 'held')),
        count(*) FILTER (WHERE kitchenItem.bumpedAt IS NULL
          AND orderLine.quantity > kitchenItem.returnedQuantity),
        max(kitchenItem.bumpedAt)
      FROM guestCheck JOIN orderLine ON orderLine.checkID = guestCheck.id
      LEFT JOIN kitchenItem ON kitchenItem.lineID = orderLine.id
      WHERE guestCheck.partyID IN (SELECT value FROM json_each(?))
      GROUP BY guestCheck.partyID
      """, [parties.listColumn()]
    ) { row -> (Identifier<Party>, CounterWork) in
      (row[0], CounterWork(sent: row[1], unsent: row[2], toMake: row[3], lastBump: row[4]))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
