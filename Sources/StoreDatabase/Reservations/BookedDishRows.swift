import GRDB
import HeadquartersContract
import StoreDomain

extension BookedDish.LeftOut: DatabaseValueConvertible, StatementColumnConvertible {}

extension BookedDish {
  /// What was ordered with some bookings and not taken off, in the order in which it was noted.
  ///
  /// - Parameter today: bookings of this day are asked what is sold out.
  static func fetch(
    _ db: Database, of reservations: [Reservation], today: LocalDate, currency: Currency
  ) throws -> [Identifier<Reservation>: [BookedDish]] {
    guard !reservations.isEmpty else { return [:] }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM bookedDish
          WHERE takenOffAt IS NULL AND reservationID IN (SELECT value FROM json_each(?))
          ORDER BY reservationID, position
          """), arguments: [reservations.map(\.id).listColumn()])
    guard !rows.isEmpty else { return [:] }
    let choices = try rows.map { try [SetChoice](column: $0["choices"], of: "a booked set") }
    let menu = try BookedMenu(
      db, rows.map { $0["dishID"] }, choices: choices.flatMap { $0 }, currency: currency)
    let isToday = Dictionary(
      reservations.map { ($0.id, $0.businessDay == today) }, uniquingKeysWith: { first, _ in first }
    )
    let dishes = try zip(rows, choices).map { row, choices -> BookedDish in
      let line = try menu.line(row, choices)
      let id: Identifier<Reservation> = row["reservationID"]
      return BookedDish(
        reservationID: id, line: line,
        brothNames: line.broths.map { menu.dish(code: $0)?.name ?? Phrase($0, $0) },
        choices: choices, choiceWords: choices.words { menu.dish(code: $0)?.name },
        obstacle: BookedDishRule.obstacle(
          to: line, choices: choices, dish: line.dishID.flatMap { menu.dish($0) },
          countsPortions: isToday[id] ?? false, menu: menu.dish(code:)),
        orderedAs: row["lineID"], leftOut: row["leftOut"])
    }
    return Dictionary(grouping: dishes, by: \.reservationID)
  }
}

/// The dishes of some bookings, also what has left the menu, with what may be in them.
private struct BookedMenu {
  private let byID: [Identifier<Dish>: Dish]
  /// What is on the menu now: the broths, and what was chosen for sets.
  private let byCode: [String: Dish]
  private let gone: Set<Identifier<Dish>>

  init(
    _ db: Database, _ ids: [Identifier<Dish>], choices: [SetChoice], currency: Currency
  ) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM dish WHERE id IN (SELECT value FROM json_each(?))
            OR (retiredAt IS NULL
              AND (kind = 'broth' OR code IN (SELECT value FROM json_each(?))))
          """),
      arguments: [ids.listColumn(), Set(choices.map(\.code)).sorted().column()])
    let dishes = try rows.map { try Dish(row: $0, currency: currency) }
    byID = Dictionary(dishes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let gone = Set(
      rows.filter { ($0["retiredAt"] as Timestamp?) != nil }.map { $0["id"] as Identifier<Dish> })
    self.gone = gone
    byCode = Dictionary(
      dishes.filter { !gone.contains($0.id) }.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is on the menu now.
  func dish(_ id: Identifier<Dish>) -> Dish? { gone.contains(id) ? nil : byID[id] }

  func dish(code: String) -> Dish? { byCode[code] }

  /// - Parameter choices: of a set, whose line costs here what all its lines will.
  func line(_ row: some StoredRow, _ choices: [SetChoice]) throws -> OrderLine {
    let dishID: Identifier<Dish> = row["dishID"]
    guard let dish = byID[dishID] else { throw StoreError.gone("dish \(dishID)") }
    let codes = try (row["broths"] as String).list(of: "broths")
    let modifiers = try [ModifierChoice](column: row["modifiers"], of: "a booked dish")
    let portion: OrderLine.Portion = row["portion"]
    var priceGrams: Int?
    if case .weight(let grams) = dish.unit, (row["grams"] as Int?) != nil { priceGrams = grams }
    var price = dish.price(
      portion, broths: codes.map { self.dish(code: $0) }, modifiers: modifiers)
    if let parts = try? SetRule.checked(choices, of: dish.set) {
      price.minorUnits = SetRule.price(price.minorUnits, with: parts)
      price.minorUnits += SetRule.differences(of: parts)
    }
    return OrderLine(
      id: row["id"], checkID: Identifier(rawValue: row["reservationID"]), dishID: dishID,
      name: dish.name, kind: dish.kind == .perHead ? .perHead : .normal,
      stage: row["readyAtArrival"] ? .draft : .held, portion: portion, quantity: row["quantity"],
      grams: row["grams"], priceGrams: priceGrams,
      unitPrice: price,
      taxCode: dish.taxCode, broths: codes, modifiers: modifiers, note: row["note"],
      course: row["course"], seat: row["seat"], authorName: row["authorName"],
      addedAt: row["addedAt"])
  }
}

extension Transaction {
  /// What was ordered with a booking, in the order in which it was noted.
  func bookedDishes(of reservation: Reservation) throws -> [BookedDish] {
    try BookedDish.fetch(db, of: [reservation], today: today, currency: store.currency)[
      reservation.id] ?? []
  }

  /// A dish of a booking that is still to come.
  ///
  /// - Throws: `StoreError.gone` when it was taken off, `ReservationError.over`.
  func openBookedDish(
    _ id: Identifier<BookedDish>
  ) throws -> (dish: BookedDish, reservation: Reservation) {
    let reservationID = try Identifier<Reservation>.fetchOne(
      db, sql: "SELECT reservationID FROM bookedDish WHERE id = ?", arguments: [id])
    guard let reservationID else { throw StoreError.gone("dish of a booking \(id)") }
    let reservation = try openReservation(reservationID)
    guard let dish = try bookedDishes(of: reservation).first(where: { $0.id == id }) else {
      throw StoreError.gone("dish of a booking \(id)")
    }
    return (dish, reservation)
  }

  /// Whether a dish was noted under this id, also one that was taken off since.
  func wasBooked(_ id: Identifier<OrderLine>) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM bookedDish WHERE id = ?)"),
      arguments: [id]) ?? false
  }

  /// Writes a dish at the end of its booking's.
  func insert(_ line: OrderLine, _ choices: [SetChoice], of reservation: Reservation) throws {
    try db.execute(
      sql: """
        INSERT INTO bookedDish (id, reservationID, position, dishID, portion, quantity, grams,
          broths, modifiers, choices, note, course, seat, readyAtArrival, authorName, addedAt)
        VALUES (?1, ?2,
          (SELECT coalesce(max(position), 0) + 1 FROM bookedDish WHERE reservationID = ?2),
          ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        """,
      arguments: [
        line.id, reservation.id, line.dishID, line.portion, line.quantity, line.grams,
        try Self.text(of: line.broths), try line.modifiers.column(), try choices.column(),
        line.note, line.course, line.seat, line.stage == .draft, line.authorName, line.addedAt,
      ])
  }

  /// Of a booking for today, what is sold out cannot be ordered any more.
  ///
  /// - Throws: `OrderError.soldOut`, `.onlyLeft`.
  func requirePortions(for dish: BookedDish) throws {
    switch dish.obstacle {
    case .soldOut: throw OrderError.soldOut(dish.line.name)
    case .tooFewLeft: throw OrderError.tooFewBooked(dish.line.name)
    case .offMenu, .brothOffMenu, .otherwise, nil: return
    }
  }

  /// Leaves the event of a change to what was ordered with a booking.
  func recordPreorder(of reservation: inout Reservation) throws {
    reservation.revision = try record(
      .reservationPreordered, reservation.id, PreorderFact(try bookedDishes(of: reservation)),
      on: reservation.businessDay)
  }
}

extension Check {
  /// What the dishes of a booking are noted on before their guests have a check.
  init(before reservation: Reservation) {
    self.init(
      id: Identifier(rawValue: reservation.id.rawValue), businessDay: reservation.businessDay,
      number: 0, partyID: nil, stage: reservation.stage.isOpen ? .open : .closed,
      openedAt: reservation.createdAt)
  }
}
