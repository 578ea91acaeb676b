import GRDB
import StoreDomain

/// What the kitchen will have to make of a dish that was ordered with a booking of tonight: its guests
/// are still to come, or it is kept back for them.
public struct BookedToMake: Hashable, Sendable {
  public var name: Phrase
  public var isHalf: Bool
  public var broths: [Phrase]
  public var stationCode: String
  public var quantity: Int
}

extension StoreDatabase {
  /// What a station, or the whole kitchen with nil, will have to make for bookings beside what it was
  /// sent: of a set its dishes. What would not come onto an order now is left out.
  public func bookedToMake(station: String? = nil) throws -> [BookedToMake] {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      let booked = try toCome(db, on: day) + keptBack(db)
      return booked.filter { station == nil || $0.stationCode == station }
    }
  }

  /// Of bookings whose guests have not sat down.
  private func toCome(_ db: Database, on day: LocalDate) throws -> [BookedToMake] {
    let isAny = try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM reservation
            CROSS JOIN bookedDish ON bookedDish.reservationID = reservation.id
            WHERE reservation.businessDay = ? AND bookedDish.lineID IS NULL
              AND bookedDish.leftOut IS NULL AND bookedDish.takenOffAt IS NULL)
          """), arguments: [day])
    guard isAny ?? false else { return [] }
    let open = try Reservation.fetchAll(db, on: day).filter { $0.stage.isOpen }
    let booked = try BookedDish.fetch(db, of: open, today: day, currency: store.currency)
      .values.joined().filter {
        $0.orderedAs == nil && $0.leftOut == nil && $0.obstacle == nil && $0.line.kind != .perHead
      }
    let menu = try Dish.fetchMenu(db, currency: store.currency)
    return try booked.flatMap { booked -> [BookedToMake] in
      guard let dish = menu.first(where: { $0.id == booked.line.dishID }) else { return [] }
      guard !dish.set.isEmpty else {
        return [
          BookedToMake(
            name: dish.name, isHalf: booked.line.portion == .half, broths: booked.brothNames,
            stationCode: dish.stationCode, quantity: booked.line.quantity)
        ]
      }
      return try SetRule.checked(booked.choices, of: dish.set).compactMap { part in
        guard let dish = menu.first(where: { $0.code == part.code }) else { return nil }
        return BookedToMake(
          name: dish.name, isHalf: false,
          broths: part.broths.map { code in
            menu.first { $0.code == code }?.name ?? Phrase(code, code)
          }, stationCode: dish.stationCode, quantity: part.pieces * booked.line.quantity)
      }
    }
  }

  /// What stands on the orders of guests who sat down with a booking, and was not sent yet.
  private func keptBack(_ db: Database) throws -> [BookedToMake] {
    let lines = try db.list(
      """
      SELECT orderLine.nameEnglish, orderLine.nameChinese, orderLine.portion = 'half',
        orderLine.broths, dish.stationCode, orderLine.quantity
      FROM guestCheck JOIN orderLine ON orderLine.checkID = guestCheck.id
      JOIN bookedDish ON bookedDish.lineID = coalesce(orderLine.setLineID, orderLine.id)
      JOIN dish ON dish.id = orderLine.dishID
      WHERE guestCheck.stage = 'open' AND orderLine.stage IN ('draft', 'held')
        AND orderLine.kind <> 'perHead' AND NOT EXISTS (
          SELECT 1 FROM orderLine AS part WHERE part.setLineID = orderLine.id)
      ORDER BY guestCheck.number, orderLine.position
      """
    ) { row in
      (
        codes: try (row[3] as String).list(of: "broths") as [String],
        booked: BookedToMake(
          name: Phrase(row[0], row[1]), isHalf: row[2], broths: [], stationCode: row[4],
          quantity: row[5])
      )
    }
    // Most evenings nothing is kept back, and every screen of the kitchen asks again and again.
    guard !lines.isEmpty else { return [] }
    let broths = try Dish.brothNames(db)
    return lines.map { codes, booked in
      var booked = booked
      booked.broths = codes.map { broths[$0] ?? Phrase($0, $0) }
      return booked
    }
  }
}
