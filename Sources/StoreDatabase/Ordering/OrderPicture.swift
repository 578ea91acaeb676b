import GRDB
import StoreDomain

/// What the server at a table sees.
public struct OrderPicture: Sendable, Hashable {
  public var party: Party
  public var tableNames: [String]
  /// The open check, or the last one when all are closed.
  public var check: Check
  public var member: Member?
  /// Tonight's care for this party, most urgent first, finished ones included.
  public var alerts: [CareAlert]
  /// What the guests said tonight, the most urgent first.
  public var said: [GuestNeed]
  /// The guests with a card; whose bill it is first.
  public var guests: [PartyGuest] = []
  /// Every line in the order in which it was added, voided ones included.
  public var lines: [OrderLine]
  /// Of `lines`: how many pieces of it were taken back after sending.
  public var returned: [Identifier<OrderLine>: Int]
  /// When what was sent at a moment is expected to be ready, while something of it is still made.
  public var readyAt: [Timestamp: Timestamp] = [:]
  /// What was ordered with their booking and is not on their order, with the reason.
  public var leftOut: [BookedDish] = []
  /// Of what is ordered with a booking: what was chosen for its sets, whose dishes are no lines yet.
  public var choices: [Identifier<OrderLine>: [SetChoice]] = [:]
  /// What the kitchen already has, gifts taken off, before discounts.
  public var sentTotal: Money
  /// Drafts and held lines.
  public var draftTotal: Money
  /// Both.
  public var total: Money
  /// Set for a sale without a table.
  public var sale: CounterSale?
  /// What their queue number won in a draw.
  public var prize: Draw?
}

extension StoreDatabase {
  /// A party's order: its open check, or the one named.
  ///
  /// - Throws: `StoreError.gone`, `OrderError.noOpenCheck` when the party has no check at all.
  public func order(
    of partyID: Identifier<Party>, check checkID: Identifier<Check>? = nil
  ) throws -> OrderPicture {
    try read { db in
      let found = try PartyAtTable.fetch(db, partyID)
      guard let found else { throw StoreError.gone("party \(partyID)") }
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM guestCheck WHERE partyID = ? AND (? IS NULL OR id = ?)
          ORDER BY stage = 'open' DESC, CASE stage WHEN 'open' THEN number ELSE -number END LIMIT 1
          """, arguments: [partyID, checkID, checkID])
      guard let row else { throw OrderError.noOpenCheck }
      let check = Check(row: row, currency: store.currency)
      let lines = try OrderLine.fetchAll(db, of: check.id, currency: store.currency)
      let alerts = try Row.fetchAll(
        db, sql: CareAlert.query + " WHERE careAlert.partyID = ?", arguments: [partyID]
      ).map(CareAlert.init(row:)).sorted { ($0.kind.urgency, $0.id) < ($1.kind.urgency, $1.id) }
      var picture = OrderPicture(
        found, check: check, alerts: alerts, said: try SaidNeeds.fetch(db).of(found.party),
        lines: lines, currency: store.currency)
      let group = GuestGroup(found.party)
      picture.guests = try PartyGuest.fetch(db, of: [group])[group] ?? []
      picture.leftOut = try Self.leftOut(db, of: found.party, currency: store.currency)
      picture.prize = try found.party.ticketID.flatMap { try Draw.fetch(db, wonBy: $0) }
      picture.readyAt = try readyTimes(db, ofOpenItemsOf: check.id)
      return picture
    }
  }
}

extension OrderPicture {
  init(
    _ found: PartyAtTable, check: Check, alerts: [CareAlert], said: [GuestNeed],
    lines: [OrderLine], currency: Currency
  ) {
    func sum(_ stages: Set<OrderLine.Stage>) -> Int {
      lines.filter { stages.contains($0.stage) }.soFarMinorUnits
    }
    let (sent, drafts) = (sum([.sent]), sum([.draft, .held]))
    self.init(
      party: found.party, tableNames: found.tableNames, check: check, member: found.member,
      alerts: alerts, said: said, lines: lines,
      returned: lines.reduce(into: [:]) { counts, line in
        if let id = line.returns { counts[id, default: 0] -= line.quantity }
      },
      sentTotal: Money(minorUnits: sent, currency: currency),
      draftTotal: Money(minorUnits: drafts, currency: currency),
      total: Money(minorUnits: sent + drafts, currency: currency), sale: found.sale)
  }
}

extension [OrderLine] {
  /// What they come to before any discount of the bill, in minor units: gifts count nothing, and of a
  /// dish that was not right what is still paid.
  public var soFarMinorUnits: Int {
    let gifts = Set(filter { $0.kind == .gift }.map(\.id))
    let returned = reduce(into: [Identifier<OrderLine>: Int]()) { counts, line in
      if let id = line.returns { counts[id, default: 0] -= line.quantity }
    }
    return reduce(0) { sum, line in
      if gifts.contains(line.id) || line.returns.map(gifts.contains) ?? false { return sum }
      var left = line
      left.quantity -= returned[line.id] ?? 0
      return sum + line.amountMinorUnits - left.givenMinorUnits
    }
  }
}
