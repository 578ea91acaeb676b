import GRDB
import HeadquartersContract
import StoreDomain

extension DiningTable.Condition: DatabaseValueConvertible, StatementColumnConvertible {}

extension DiningTable {
  /// From a row of `diningTable`.
  init(row: some StoredRow) {
    self.init(
      id: row["id"], name: row["name"], roomCode: row["roomCode"], seats: row["seats"],
      joinGroup: row["joinGroup"], condition: row["condition"], revision: row["revision"])
  }

  /// Every table, in the order of the floor.
  static func fetchAll(_ db: Database) throws -> [DiningTable] {
    try db.list(
      """
      SELECT diningTable.* FROM diningTable JOIN room ON room.code = roomCode
      WHERE diningTable.retiredAt IS NULL
      ORDER BY room.position, diningTable.position, diningTable.name
      """, [], DiningTable.init(row:))
  }
}

/// That a party sits at a table now.
struct TableUse {
  let partyID: Identifier<Party>
  let tableID: Identifier<DiningTable>
  let partySize: Int
  let seatedAt: Timestamp
  let hasPaid: Bool
  /// Of guests who had booked.
  let reservationID: Identifier<Reservation>?

  static func fetchAll(_ db: Database) throws -> [TableUse] {
    try db.list(
      """
      SELECT partyID, tableID, partySize, seatedAt, party.stage = 'paid' AS hasPaid,
        reservationID
      FROM partyTable JOIN party ON party.id = partyID WHERE untilAt IS NULL
      """
    ) {
      TableUse(
        partyID: $0["partyID"], tableID: $0["tableID"], partySize: $0["partySize"],
        seatedAt: $0["seatedAt"], hasPaid: $0["hasPaid"],
        reservationID: $0["reservationID"])
    }
  }
}

extension Party {
  /// A party with the tables at which it sits, or sat last; nil when there is none with this id.
  static func fetchOne(_ db: Database, id: Identifier<Party>) throws -> Party? {
    let found = try db.list("SELECT * FROM party WHERE id = ?", [id]) {
      Party(row: $0, tableIDs: [])
    }.first
    guard var party = found else { return nil }
    party.tableIDs = try party.fetchTables(db)
    return party
  }

  /// The tables at which it sits, or sat last.
  func fetchTables(_ db: Database) throws -> [Identifier<DiningTable>] {
    try Identifier<DiningTable>.fetchAll(
      db,
      sql: """
        SELECT tableID FROM partyTable JOIN diningTable ON diningTable.id = tableID
        WHERE partyID = ? AND untilAt IS ? ORDER BY position
        """, arguments: [id, leftAt])
  }
}

/// The floor and what is promised on it, as of one instant: who may sit where.
struct FloorTables {
  let tables: [DiningTable]
  let seatings: [TableUse]
  /// The business day's reservations by time, in every stage.
  let reservations: [Reservation]
  /// By table, the reservation for which it is kept now.
  let held: [Identifier<DiningTable>: Reservation]
  /// By table, the first reservation of the day that is still to come.
  let promised: [Identifier<DiningTable>: Reservation]
  /// By table, the minutes that are left until it is held for that reservation.
  private let minutesLeft: [Identifier<DiningTable>: Int]
  /// By table of a room that its booking's guests have left, when it is clean again.
  let cleanAt: [Identifier<DiningTable>: Timestamp]
  private let byID: [Identifier<DiningTable>: DiningTable]
  let now: Timestamp
  let settings: StoreSettings
  /// How long guests stay.
  let stays: StayTimes

  static func fetch(
    _ db: Database, at now: Timestamp, on day: LocalDate, settings: StoreSettings,
    by stays: StayTimes
  ) throws -> FloorTables {
    let tables = try DiningTable.fetchAll(db)
    let reservations = try Reservation.fetchAll(db, on: day)
    return FloorTables(
      tables: tables, seatings: try TableUse.fetchAll(db), reservations: reservations,
      cleanAt: try cleanRooms(db, tables, reservations, on: day, settings), now: now,
      settings: settings, stays: stays)
  }

  private init(
    tables: [DiningTable], seatings: [TableUse], reservations: [Reservation],
    cleanAt: [Identifier<DiningTable>: Timestamp], now: Timestamp, settings: StoreSettings,
    stays: StayTimes
  ) {
    self.tables = tables
    self.stays = stays
    self.seatings = seatings
    self.reservations = reservations
    self.cleanAt = cleanAt
    self.now = now
    self.settings = settings
    byID = Dictionary(tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var held: [Identifier<DiningTable>: Reservation] = [:]
    var promised: [Identifier<DiningTable>: Reservation] = [:]
    for reservation in reservations where reservation.stage.isOpen {
      let holds = reservation.holdsTables(at: now, settings)
      for id in reservation.tableIDs {
        if holds, held[id] == nil { held[id] = reservation }
        if holds || reservation.at > now, promised[id] == nil { promised[id] = reservation }
      }
    }
    self.held = held
    self.promised = promised
    minutesLeft = promised.mapValues {
      max(0, $0.holdsTables(from: settings).minutes(since: now))
    }
  }

  /// Ready, empty and not held for a booking.
  var free: [DiningTable] { free(for: nil) }

  /// The same, and for how long.
  var freeTables: FreeTables {
    FreeTables(free, minutesLeft: minutesLeft, stays: StaysNow(stays, at: now))
  }

  /// Ready, empty and not held for another booking than this one.
  func free(for reservationID: Identifier<Reservation>?) -> [DiningTable] {
    let taken = Set(seatings.map(\.tableID))
    return tables.filter { table in
      table.condition == .ready && !taken.contains(table.id)
        && (held[table.id].map { $0.id == reservationID } ?? true)
    }
  }

  /// Whether a table is held for the reservation that is promised it within so many minutes.
  func isPromised(_ id: Identifier<DiningTable>, within minutes: Int) -> Bool {
    minutesLeft[id].map { $0 < minutes } ?? false
  }

  func table(_ id: Identifier<DiningTable>) -> DiningTable? { byID[id] }

  func names(of ids: [Identifier<DiningTable>]) -> [String] { ids.compactMap { byID[$0]?.name } }
}

extension Transaction {
  /// The floor as it is inside this transaction.
  func floorTables() throws -> FloorTables {
    try FloorTables.fetch(
      db, at: now, on: today, settings: store.settings, by: stays)
  }

  /// A party that has not left.
  func seatedParty(_ id: Identifier<Party>) throws -> Party {
    guard let party = try Party.fetchOne(db, id: id) else { throw StoreError.gone("party \(id)") }
    guard party.stage != .left else { throw FloorError.partyLeft }
    return party
  }

  /// Leaves the event of a change to a party.
  func recordParty(
    _ party: inout Party, _ event: Event<PartyFact>, tableNames: [String]? = nil
  ) throws {
    party.revision = try record(
      event, party.id, PartyFact(party, tableNames: tableNames), on: party.businessDay)
  }
}
