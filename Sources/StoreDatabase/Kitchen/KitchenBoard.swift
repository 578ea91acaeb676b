import GRDB
import StoreDomain

/// What one table sent to the kitchen at one moment, and what of it is still to be made.
public struct KitchenTicket: Identifiable, Sendable, Hashable {
  /// Minutes for which a dish counts as being made, where a kitchen works from paper and bumps nothing.
  static let minutesOnBoard = 240

  public struct ID: Sendable, Hashable {
    public var checkID: Identifier<Check>
    public var queuedAt: Timestamp
  }

  public var id: ID
  public var tableNames: [String]
  public var checkNumber: Int
  public var partySize: Int?
  public var queuedAt: Timestamp
  /// For the whole table, because the broth is shared; nil without allergies.
  public var allergyWarning: Phrase?
  /// What guests do not eat by choice; nil when nobody said so.
  public var dietNote: Phrase?
  /// Whether somebody asked to hurry (催菜) with one of the items.
  public var isRushed: Bool
  /// When all of it is expected to be ready, by what this kitchen has made; nil until that was learned.
  public var expectedAt: Timestamp?
  public var items: [KitchenEntry]
  /// Set for a sale without a table.
  public var takeaway: Takeaway?
}

/// A line at its kitchen station.
public struct KitchenEntry: Identifiable, Sendable, Hashable {
  public var id: Identifier<OrderLine> { line.id }
  public var line: OrderLine
  /// Pieces to make: ordered, less taken back.
  public var quantity: Int
  public var broths: [Phrase]
  public var stationCode: String
  public var queuedAt: Timestamp
  public var rushedAt: Timestamp?
  public var bumpedAt: Timestamp?
  public var bumpedByName: String?
  /// Set when the dish holds what somebody at the table is allergic to, or nobody has said.
  public var allergyWarning: Phrase?
}

extension StoreDatabase {
  /// What a station, or the whole kitchen with nil, still has to make: what is hurried first, then
  /// the oldest. What was sent more than four hours ago is not being made any more, where a kitchen
  /// works from paper and bumps nothing.
  public func kitchenBoard(station: String? = nil) throws -> [KitchenTicket] {
    let earliest = environment.now().advanced(byMinutes: -KitchenTicket.minutesOnBoard)
    return try read { db in
      try kitchenTickets(
        db,
        where: """
          kitchenItem.bumpedAt IS NULL AND kitchenItem.queuedAt > ?
            AND (? IS NULL OR kitchenItem.stationCode = ?)
          """, [earliest, station, station]
      ).sorted {
        ($0.isRushed ? 0 : 1, $0.queuedAt, $0.id.checkID)
          < ($1.isRushed ? 0 : 1, $1.queuedAt, $1.id.checkID)
      }
    }
  }

  /// What was finished last, for recalling, newest first.
  ///
  /// - Parameter others: stations whose items are left out, such as a bar's for the whole kitchen.
  public func recentlyBumped(
    station: String? = nil, except others: Set<String> = [], limit: Int = 20
  ) throws -> [KitchenTicket] {
    try read { db in
      try kitchenTickets(
        db,
        where: """
          kitchenItem.lineID IN (SELECT lineID FROM kitchenItem WHERE bumpedAt IS NOT NULL
            AND (? IS NULL OR stationCode = ?)
            AND instr(?, '|' || stationCode || '|') = 0
            ORDER BY bumpedAt DESC LIMIT ?)
          """, [station, station, "|" + others.joined(separator: "|") + "|", limit]
      ).sorted { ($0.lastBump, $0.id.checkID) > ($1.lastBump, $1.id.checkID) }
    }
  }

  /// When something was marked as made last, at a station or, with nil, in the whole kitchen; nil when
  /// nothing was.
  public func lastBump(station: String? = nil) throws -> Timestamp? {
    try read { db in
      try Timestamp.fetchOne(
        db,
        sql: """
          SELECT bumpedAt FROM kitchenItem
          WHERE bumpedAt IS NOT NULL AND (?1 IS NULL OR stationCode = ?1)
          ORDER BY bumpedAt DESC LIMIT 1
          """, arguments: [station])
    }
  }

  /// All that was finished after a moment, in no order.
  func bumped(after earliest: Timestamp, station: String?) throws -> [KitchenTicket] {
    try read { db in
      try kitchenTickets(
        db,
        where: """
          kitchenItem.bumpedAt > ? AND (? IS NULL OR kitchenItem.stationCode = ?)
          """, [earliest, station, station])
    }
  }

  private func kitchenTickets(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [KitchenTicket] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(OrderLine.columns), orderLine.rushedAt, kitchenItem.stationCode, kitchenItem.queuedAt, kitchenItem.bumpedAt,
          kitchenItem.bumpedByName, kitchenItem.returnedQuantity, guestCheck.partyID,
          guestCheck.number, dish.allergens
        FROM kitchenItem JOIN orderLine ON orderLine.id = kitchenItem.lineID
        JOIN guestCheck ON guestCheck.id = orderLine.checkID
        LEFT JOIN dish ON dish.id = orderLine.dishID
        WHERE orderLine.quantity > kitchenItem.returnedQuantity AND \(condition)
        ORDER BY kitchenItem.queuedAt, orderLine.position
        """, arguments: arguments)
    guard !rows.isEmpty else { return [] }
    let partyIDs = Set(rows.compactMap { $0["partyID"] as Identifier<Party>? })
    let parties = try PartyAtTable.fetchAll(db, Array(partyIDs))
    let day = store.calendar.businessDay(of: environment.now())
    let needs = try TableNeeds.fetch(db, of: parties.values.map(\.party), on: day)
    let sharers = try TableNeeds.fetch(
      db,
      ofThoseWhoShare: rows.compactMap { row -> Identifier<OrderLine>? in
        let set: Identifier<OrderLine>? = row["setLineID"]
        let share: Int? = row["shareMinor"]
        return set ?? (share == nil ? nil : row["id"])
      }, on: day)
    let broths = try Dish.broths(db)
    let tickets = Dictionary(grouping: rows) { row in
      KitchenTicket.ID(checkID: row["checkID"], queuedAt: row["queuedAt"])
    }
    let expected = try readyTimes(
      db,
      of: Set(
        rows.map { row in
          StationOrder.ID(
            ticket: KitchenTicket.ID(checkID: row["checkID"], queuedAt: row["queuedAt"]),
            stationCode: row["stationCode"])
        }))
    let readyAt = Dictionary(
      expected.map { ($0.key.ticket, $0.value) }, uniquingKeysWith: { max($0, $1) })
    return try tickets.compactMap { id, rows in
      guard let first = rows.first else { return nil }
      let partyID: Identifier<Party>? = first["partyID"]
      let party = partyID.flatMap { parties[$0] }
      let needs = partyID.flatMap { needs[$0] } ?? TableNeeds()
      return KitchenTicket(
        id: id, tableNames: party?.tableNames ?? [], checkNumber: first["number"],
        partySize: party?.guests, queuedAt: id.queuedAt,
        allergyWarning: needs.allergyWarning, dietNote: needs.dietNote,
        isRushed: rows.contains { ($0["rushedAt"] as Timestamp?) != nil },
        expectedAt: readyAt[id],
        items: try rows.map {
          try KitchenEntry(
            row: $0, currency: store.currency, needs: needs, sharers: sharers, broths: broths)
        }, takeaway: party.flatMap { Takeaway($0) })
    }
  }
}

extension KitchenTicket {
  fileprivate var lastBump: Timestamp { items.compactMap(\.bumpedAt).max() ?? queuedAt }
}

extension KitchenEntry {
  fileprivate init(
    row: some StoredRow, currency: Currency, needs: TableNeeds,
    sharers: [Identifier<OrderLine>: [TableNeeds]], broths: [String: Dish.Broth]
  ) throws {
    let line = try OrderLine(row: row, currency: currency)
    let inDish = try Dish.allergens(row, of: line.name.english)
    self.init(
      line: line, quantity: line.quantity - (row["returnedQuantity"] as Int),
      broths: line.broths.map { broths[$0]?.name ?? Phrase($0, $0) },
      stationCode: row["stationCode"],
      queuedAt: row["queuedAt"], rushedAt: row["rushedAt"], bumpedAt: row["bumpedAt"],
      bumpedByName: row["bumpedByName"],
      allergyWarning: needs.joined(by: sharers, of: line)
        .cookWarning(about: line, inDish: inDish, broths: broths))
  }
}

extension TableNeeds {
  /// What the cook must ask about a line, on the screen and on paper; what a guest avoids by choice
  /// stands over the table. A shared line says what holds for the table, because the broth is shared;
  /// the line of one seat says in addition what whoever sits there must not get.
  ///
  /// - Parameters:
  ///   - line: how it is wanted, and whose it is.
  ///   - inDish: what is said to be in its dish; nil when nobody has said it.
  func cookWarning(
    about line: OrderLine, inDish: Set<Allergen>?, broths: [String: Dish.Broth]
  ) -> Phrase? {
    let seat = line.seat
    let objection = objection(
      toAllergensOfParts: line.modifiers.allergens(of: inDish)
        + line.broths.map { broths[$0]?.allergens })
    var named: Set<Allergen> = []
    let words: Phrase?
    switch objection {
    case .allergensUnknown: words = Phrase("allergens unknown: ask", "过敏原不明，请确认")
    case .allergens(let allergens, let seats):
      // Where the seat stands beside the allergen, it is said.
      named = Set(
        allergens.filter { allergen in seat.map { seats[allergen]?.contains($0) ?? false } ?? false
        })
      words = objection?.phrase
    case let objection: words = objection?.phrase
    }
    let own = seat.flatMap { allergyWarning(ofSeat: $0, except: named) }
    guard let words, let own else { return words ?? own }
    return Phrase("\(words.english); \(own.english)", "\(words.chinese)；\(own.chinese)")
  }
}
