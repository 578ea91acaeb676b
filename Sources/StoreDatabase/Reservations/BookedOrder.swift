import GRDB
import StoreDomain

extension Party {
  /// The guests of a booking, as if they sat at their table at their time.
  init(expected reservation: Reservation) {
    self.init(
      id: Identifier(rawValue: reservation.id.rawValue), businessDay: reservation.businessDay,
      partySize: reservation.partySize, guestName: reservation.guestName,
      reservationID: reservation.id, memberID: reservation.memberID, seatedAt: reservation.at,
      tableIDs: reservation.tableIDs, note: reservation.note)
  }
}

extension StoreDatabase {
  /// What guests ordered with their booking, as an order before they sit down.
  ///
  /// - Throws: `StoreError.gone`.
  public func bookedOrder(of id: Identifier<Reservation>) throws -> OrderPicture {
    let today = store.calendar.businessDay(of: environment.now())
    return try read { db in
      guard let reservation = try Reservation.fetchOne(db, id: id) else {
        throw StoreError.gone("reservation \(id)")
      }
      let group = GuestGroup(reservation)
      let guests = try PartyGuest.fetch(db, of: [group])
      let names = try DiningTable.fetchAll(db).filter { reservation.tableIDs.contains($0.id) }
      let member = try reservation.memberID.flatMap { try Member.fetch(db, ids: [$0])[$0] }
      let dishes =
        try BookedDish.fetch(
          db, of: [reservation], today: today, currency: store.currency)[id] ?? []
      var picture = OrderPicture(
        PartyAtTable(
          party: Party(expected: reservation), member: member, tableNames: names.map(\.name)),
        check: Check(before: reservation),
        alerts: try CareOfGuests.fetch(db, guests, on: reservation.businessDay).of(group),
        said: try SaidNeeds.fetch(db).of(id), lines: dishes.map(\.line), currency: store.currency)
      picture.guests = guests[group] ?? []
      picture.choices = Dictionary(
        dishes.filter { !$0.choices.isEmpty }.map { ($0.line.id, $0.choices) },
        uniquingKeysWith: { first, _ in first })
      return picture
    }
  }

  /// The menu to order from with a booking: what is sold out today is nothing to another day.
  public func menu(ofBooking id: Identifier<Reservation>) throws -> [Dish] {
    let today = store.calendar.businessDay(of: environment.now())
    return try read { db in
      var dishes = try Dish.fetchMenu(db, currency: store.currency)
      if try Reservation.fetchOne(db, id: id)?.businessDay != today {
        for index in dishes.indices { dishes[index].portionsLeft = nil }
      }
      return dishes
    }
  }

  /// What the guests of a booking must be kept from on their evening.
  public func needs(ofBooking id: Identifier<Reservation>) throws -> TableNeeds {
    try read { db in
      guard let reservation = try Reservation.fetchOne(db, id: id) else {
        throw StoreError.gone("reservation \(id)")
      }
      let party = Party(expected: reservation)
      return try TableNeeds.fetch(db, of: [party], on: reservation.businessDay)[party.id]
        ?? TableNeeds()
    }
  }

  /// Of what the guests of a party ordered with their booking: what is not on their order, and why.
  static func leftOut(_ db: Database, of party: Party, currency: Currency) throws -> [BookedDish] {
    guard let id = party.reservationID, let reservation = try Reservation.fetchOne(db, id: id)
    else { return [] }
    return try BookedDish.fetch(
      db, of: [reservation], today: party.businessDay, currency: currency)[id]?
      .filter { $0.leftOut != nil } ?? []
  }
}
