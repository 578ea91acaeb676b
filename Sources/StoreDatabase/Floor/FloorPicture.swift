import GRDB
import StoreDomain

/// All that staff see of the floor, as of one instant.
public struct FloorPicture: Equatable, Sendable {
  public var at: Timestamp
  public var businessDay: LocalDate
  public var rooms: [Room]
  /// In the order of the floor.
  public var tables: [TableEntry]
  /// How long parties stay that sit down then.
  public var stays = StaysNow()

  public init(at: Timestamp, businessDay: LocalDate, rooms: [Room], tables: [TableEntry]) {
    self.at = at
    self.businessDay = businessDay
    self.rooms = rooms
    self.tables = tables
  }
}

/// One table, who sits there and who comes next.
public struct TableEntry: Equatable, Sendable, Identifiable {
  public var id: Identifier<DiningTable> { table.id }
  public var table: DiningTable
  public var state: DiningTable.State
  /// More than one when strangers share the table.
  public var parties: [Party]
  /// The first party's.
  public var member: Member?
  /// Tonight's care for everybody at the table, the most urgent first.
  public var alerts: [CareAlert]
  public var minutesSeated: Int?
  /// What each party's open checks have come to before discounts.
  public var checkTotals: [Identifier<Party>: Money]
  /// The booking for which the table is held, or that comes next tonight.
  public var reservedFor: Reservation?
  /// The other tables of the same party.
  public var joinedWith: [String]
  /// What the guests of each party said tonight, the most urgent first.
  public var said: [Identifier<Party>: [GuestNeed]]
  /// The guests with a card of each party; whose bill it is first.
  public var guests: [Identifier<Party>: [PartyGuest]] = [:]
  /// Whose table it is tonight; nil when it is nobody's.
  public var server: TableServer?
  /// What waits for whoever serves each party.
  public var waits: [Identifier<Party>: TableWaits] = [:]

  public init(
    table: DiningTable, state: DiningTable.State, parties: [Party], member: Member? = nil,
    alerts: [CareAlert], minutesSeated: Int? = nil,
    checkTotals: [Identifier<Party>: Money] = [:],
    reservedFor: Reservation? = nil, joinedWith: [String],
    said: [Identifier<Party>: [GuestNeed]] = [:]
  ) {
    self.table = table
    self.state = state
    self.parties = parties
    self.member = member
    self.alerts = alerts
    self.minutesSeated = minutesSeated
    self.checkTotals = checkTotals
    self.reservedFor = reservedFor
    self.joinedWith = joinedWith
    self.said = said
  }
}

extension StoreDatabase {
  /// Every table with its guests, read at one instant.
  public func floor() throws -> FloorPicture {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    return try read { db in
      let floor = try FloorTables.fetch(
        db, at: now, on: day, settings: store.settings, by: stays)
      let rooms = try Room.fetchAll(db)
      let tablesOf = Dictionary(grouping: floor.seatings, by: \.partyID)
      let position = Dictionary(
        floor.tables.enumerated().map { ($0.element.id, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      let parties = try db.list(
        "SELECT * FROM party WHERE stage <> 'left' ORDER BY seatedAt, id"
      ) { row in
        let ids = (tablesOf[row["id"]] ?? []).map(\.tableID)
        return Party(
          row: row, tableIDs: ids.sorted { (position[$0] ?? 0) < (position[$1] ?? 0) })
      }
      var partiesAt: [Identifier<DiningTable>: [Party]] = [:]
      for party in parties {
        for id in party.tableIDs { partiesAt[id, default: []].append(party) }
      }
      let members = try Member.fetch(db, ids: parties.compactMap(\.memberID))
      let guests = try PartyGuest.fetch(db, of: parties.map { GuestGroup($0) })
      let care = try CareOfGuests.fetch(db, guests, on: day)
      let dishes = try dishesWaiting(db, at: now)
      let servers = try TableServer.fetchAll(db, on: day)
      let totals = try Self.openTotals(db)
      let said = try SaidNeeds.fetch(db)

      var picture = FloorPicture(
        at: now, businessDay: day, rooms: rooms,
        tables: floor.tables.map { table in
          let parties = partiesAt[table.id] ?? []
          let guestsHere = Dictionary(
            parties.map { ($0.id, guests[GuestGroup($0)] ?? []) },
            uniquingKeysWith: { first, _ in first })
          let careOf = Dictionary(
            parties.map { ($0.id, care.of(GuestGroup($0))) },
            uniquingKeysWith: { first, _ in first })
          let others = parties.flatMap(\.tableIDs).filter { $0 != table.id }
          var entry = TableEntry(
            table: table,
            state: Self.state(of: table, parties, isHeld: floor.held[table.id] != nil),
            parties: parties,
            member: parties.first?.memberID.flatMap { members[$0] },
            alerts: careOf.values.joined().sorted { $0.comesBefore($1) },
            minutesSeated: parties.first.map { now.minutes(since: $0.seatedAt) },
            checkTotals: totals.filter { id, _ in parties.contains { $0.id == id } }
              .mapValues { Money(minorUnits: $0, currency: store.currency) },
            reservedFor: floor.promised[table.id],
            joinedWith: floor.names(of: others),
            said: Dictionary(
              parties.map { ($0.id, said.of($0)) }, uniquingKeysWith: { first, _ in first }))
          entry.guests = guestsHere
          entry.server = servers[table.id]
          entry.waits = Dictionary(
            parties.map { party in
              let waiting = dishes[party.id] ?? (ready: 0, late: 0)
              return (
                party.id,
                TableWaits(
                  careToClaim: (careOf[party.id] ?? []).count { $0.stage == .open },
                  dishesReady: waiting.ready, dishesLate: waiting.late,
                  isBillAsked: party.stage == .billAsked)
              )
            }, uniquingKeysWith: { first, _ in first })
          return entry
        })
      picture.stays = StaysNow(floor.stays, at: now)
      return picture
    }
  }

  /// A party with the tables at which it sits, or sat last; nil when there is none with this id.
  public func party(_ id: Identifier<Party>) throws -> Party? {
    try read { try Party.fetchOne($0, id: id) }
  }

  /// The condition, or the stage of the party that needs somebody most.
  private static func state(
    of table: DiningTable, _ parties: [Party], isHeld: Bool
  ) -> DiningTable.State {
    let stages = Set(parties.map(\.stage))
    if stages.contains(.billAsked) { return .billAsked }
    if stages.contains(.seated) { return .seated }
    if stages.contains(.ordered) { return .ordered }
    if stages.contains(.paid) { return .paid }
    switch table.condition {
    case .outOfOrder: return .outOfOrder
    case .cleaning: return .cleaning
    case .ready: return isHeld ? .held : .free
    }
  }

  /// By party, what its open checks have come to: lines at their price, without gifts and what is
  /// taken off dishes that were not right.
  private static func openTotals(_ db: Database) throws -> [Identifier<Party>: Int] {
    let price = """
      CASE WHEN line.grams IS NULL THEN line.unitPriceMinor
        ELSE (2 * line.grams * line.unitPriceMinor + line.priceGrams) / (2 * line.priceGrams) END
      """
    let totals = try db.list(
      """
      SELECT partyID, coalesce(sum(coalesce(line.shareMinor, line.quantity * \(price))), 0)
        - coalesce(sum(CASE WHEN line.problemBasisPoints IS NOT NULL THEN
            (\(price) * line.problemBasisPoints * (line.quantity + (
              SELECT coalesce(sum(back.quantity), 0) FROM orderLine AS back
              WHERE back.returnsLineID = line.id)) + 5000) / 10000 END), 0) AS total
      FROM guestCheck
      LEFT JOIN orderLine AS line ON line.checkID = guestCheck.id AND line.stage <> 'voided'
        AND line.kind <> 'gift' AND NOT EXISTS (
          SELECT 1 FROM orderLine AS given
          WHERE given.id = line.returnsLineID AND given.kind = 'gift')
      WHERE guestCheck.stage = 'open' AND partyID IS NOT NULL GROUP BY partyID
      """
    ) { row -> (Identifier<Party>, Int) in (row["partyID"], row["total"]) }
    return Dictionary(totals, uniquingKeysWith: +)
  }
}
