import GRDB
import StoreDomain

/// Whose tables, places and resources are on the evening of a booking, beside that booking: what it may be
/// given, and where or when else it could be.
struct BookedEvening {
  let floor: [DiningTable]
  let resources: [BookableResource]
  let holdMinutes: Int
  let stays: StayTimes
  let now: Timestamp
  private let day: LocalDate
  private let hours: HouseHours?
  private let calendar: StoreCalendar
  private let others: [Reservation]
  private let uses: [TableUse]
  private let promises: [PromisedTables.Promise]
  private let promised: PromisedTables
  private let resourceUses: [ResourceRule.Use]
  private var places: BookingPlaces
  /// Of the others, how many find no place already.
  private var missing: Int

  init(_ transaction: Transaction, beside reservation: Reservation) throws {
    let (db, store) = (transaction.db, transaction.store)
    floor = try DiningTable.fetchAll(db)
    resources = store.settings.resources
    holdMinutes = store.settings.holdMinutes
    stays = transaction.stays
    now = transaction.now
    day = reservation.businessDay
    hours = store.hours
    calendar = store.calendar
    others = try Reservation.fetchAll(db, on: day).filter {
      $0.stage.isOpen && $0.id != reservation.id
    }
    // Nobody who sits now still does on another day.
    let isToday = day == transaction.today
    uses = isToday ? try TableUse.fetchAll(db) : []
    let span = TablePromise.span(
      at: reservation.at, partySize: reservation.partySize, holdMinutes: holdMinutes, by: stays)
    promises = try PromisedTables.Promise.fetchAll(db, around: span, except: reservation.id)
    let seated =
      isToday
      ? try TableUse.fetchSeated(
        db, at: now, on: transaction.today, of: resources, by: stays) : []
    promised = PromisedTables(tables: floor, seated: seated, promises: promises, by: stays)
    resourceUses = try ResourceRule.Use.fetchAll(
      db, around: span, except: reservation.id, isToday: isToday, at: now, of: resources, by: stays)
    places = BookingPlaces(at: floor.filter { $0.condition != .outOfOrder }, seated: seated)
    missing = 0
    missing = places.unplaced(bookings())
  }

  /// From the hold before its guests come to when they are expected to leave.
  func span(of booking: Reservation) -> (from: Timestamp, until: Timestamp) {
    TablePromise.span(
      at: booking.at, partySize: booking.partySize, holdMinutes: holdMinutes, by: stays)
  }

  /// For how long its tables are nobody else's: also while the room that it has is made ready and cleaned.
  func tableSpan(of booking: Reservation) -> (from: Timestamp, until: Timestamp) {
    let (span, room) = (span(of: booking), resources.roomMinutes(of: booking.resources))
    return (
      span.from.advanced(byMinutes: -room.before), span.until.advanced(byMinutes: room.after)
    )
  }

  // MARK: What a booking may be given

  /// Of what it asks for beside tables, what is not there.
  func shortage(for booking: Reservation) -> ResourceRule.Shortage? {
    ResourceRule.shortage(
      of: booking.resources, among: resources, table: span(of: booking), uses: resourceUses)
  }

  /// Who has one of its tables for a part of its time.
  func conflict(for booking: Reservation) -> PromisedTables.Promise? {
    let span = tableSpan(of: booking)
    return booking.tableIDs.lazy.compactMap { id in
      promises.first { $0.tableID == id && $0.overlaps(span) }
    }.first
  }

  func overstay(for booking: Reservation) -> PromisedTables.Overstay? {
    let before = resources.roomMinutes(of: booking.resources).before
    return promised.overstay(
      at: booking.tableIDs, when: booking.at.advanced(byMinutes: -before))
  }

  /// Whether the house has a place for it beside all others.
  mutating func hasPlace(for booking: Reservation) -> Bool {
    places.unplaced(bookings() + [place(of: booking)]) <= missing
  }

  /// Whether it could be given all that it asks for at its time.
  mutating func accepts(_ booking: Reservation) -> Bool {
    let isFree = booking.tableIDs.allSatisfy {
      promised.isFree($0, for: booking, at: booking.at, holdMinutes: holdMinutes)
    }
    return isFree && conflict(for: booking) == nil && overstay(for: booking) == nil
      && shortage(for: booking) == nil && hasPlace(for: booking)
  }

  /// Whether guests may come at a time that nobody asked for: later tonight, while the house is open.
  private func isPossible(_ booking: Reservation) -> Bool {
    guard booking.at > now, calendar.businessDay(of: booking.at) == day else { return false }
    let minutes = stays.minutes(partySize: booking.partySize, at: booking.at)
    return hours?.fits(at: booking.at, minutes: minutes) ?? true
  }

  /// The tables that are nobody else's for its time, in the order of the floor.
  private func freeTables(for booking: Reservation) -> [DiningTable] {
    floor.filter {
      $0.condition != .outOfOrder
        && promised.isFree($0.id, for: booking, at: booking.at, holdMinutes: holdMinutes)
    }
  }

  // MARK: Where and when else it could be

  /// The best other tables at its time, and the nearest times before and after at which it gets all that
  /// it asks for. Each would be accepted.
  mutating func alternatives(to booking: Reservation) -> [BookingAlternative] {
    var found: [BookingAlternative] = []
    let rooms = booking.resources.filter { resources[$0.code]?.isRoom == true }
    if !booking.tableIDs.isEmpty, rooms.isEmpty {
      let choices = Seating.choices(
        forPartySize: booking.partySize, free: freeTables(for: booking))
      for choice in choices.prefix(2) {
        var other = booking
        other.tableIDs = choice.tables.map(\.id)
        if accepts(other) { found.append(alternative(other)) }
      }
    }
    return found + otherTimes(for: booking)
  }

  /// The nearest times at which the house has a place for it, at whatever table.
  mutating func timesWithPlace(for booking: Reservation) -> [BookingAlternative] {
    var open = booking
    open.tableIDs = []
    open.tableIDs = withRooms(of: open)
    return otherTimes(for: open)
  }

  /// What else there is when too few of a resource are left: another room, what is left of a thing or
  /// none of it at the same time, and the nearest times at which there are enough.
  mutating func alternatives(
    to booking: Reservation, lacking shortage: ResourceRule.Shortage
  ) -> [BookingAlternative] {
    let code = shortage.resource.code
    var wishes: [Reservation] = []
    var without = booking
    without.resources.removeAll { $0.code == code }
    if shortage.resource.isRoom {
      without.tableIDs.removeAll { tables(ofRoom: shortage.resource).contains($0) }
      for room in resources where room.isRoom && room.code != code {
        var other = without
        other.resources.append(ResourceAmount(room.code))
        other.tableIDs = withRooms(of: other)
        if seats(at: other.tableIDs) >= booking.partySize { wishes.append(other) }
      }
    } else if shortage.free > 0 {
      var fewer = booking
      fewer.resources = booking.resources.map {
        $0.code == code ? ResourceAmount(code, shortage.free) : $0
      }
      wishes.append(fewer)
    }
    wishes.append(without)
    var found: [BookingAlternative] = []
    for wish in wishes where accepts(wish) { found.append(alternative(wish, than: booking)) }
    return Array(found.prefix(3)) + otherTimes(for: booking)
  }

  /// Its tables and resources at the nearest quarters of an hour before and after, unless a table is out
  /// of order.
  private mutating func otherTimes(for booking: Reservation) -> [BookingAlternative] {
    let wanted = floor.filter { booking.tableIDs.contains($0.id) }
    guard wanted.allSatisfy({ $0.condition != .outOfOrder }) else { return [] }
    var found: [BookingAlternative] = []
    for direction in [1, -1] {
      for quarters in 1...16 {
        var other = booking
        other.at = booking.at.advanced(byMinutes: direction * quarters * 15)
        guard isPossible(other), accepts(other) else { continue }
        found.append(alternative(other))
        break
      }
    }
    return found
  }

  /// - Parameter wanted: what was asked for, when it has other things than that.
  private func alternative(
    _ booking: Reservation, than wanted: Reservation? = nil
  ) -> BookingAlternative {
    let names = floor.filter { booking.tableIDs.contains($0.id) }.map(\.name)
      .joined(separator: "+")
    let clock = calendar.clockText(booking.at)
    var phrase =
      names.isEmpty
      ? Phrase("\(clock)", "\(clock)") : Phrase("\(names) at \(clock)", "\(clock) \(names)")
    if let wanted {
      let words = difference(of: booking, to: wanted)
      phrase = Phrase("\(phrase.english) \(words.english)", "\(phrase.chinese) \(words.chinese)")
    }
    return BookingAlternative(
      at: booking.at, tableIDs: booking.tableIDs,
      resources: wanted == nil ? nil : booking.resources, phrase: phrase)
  }

  /// "with 2 baby chairs", "without the video-call set", "in the Bamboo room".
  private func difference(of booking: Reservation, to wanted: Reservation) -> Phrase {
    if let more = booking.resources.first(where: { !wanted.resources.contains($0) }) {
      let name = resources.name(of: more)
      return Phrase("with \(name.english)", "改为 \(name.chinese)")
    }
    let less = wanted.resources.first { !booking.resources.contains($0) }
    let name = less.flatMap { resources[$0.code]?.name } ?? Phrase("", "")
    return Phrase("without \(name.english)", "不含\(name.chinese)")
  }

  // MARK: Rooms

  private func tables(ofRoom room: BookableResource) -> [Identifier<DiningTable>] {
    floor.filter { room.tables.contains($0.name) }.map(\.id)
  }

  /// Its tables with those of the rooms that it asks for, in the order of the floor.
  func withRooms(of booking: Reservation) -> [Identifier<DiningTable>] {
    let rooms = booking.resources.compactMap { resources[$0.code] }.flatMap(tables(ofRoom:))
    guard rooms.contains(where: { !booking.tableIDs.contains($0) }) else { return booking.tableIDs }
    return floor.map(\.id).filter { booking.tableIDs.contains($0) || rooms.contains($0) }
  }

  private func seats(at ids: [Identifier<DiningTable>]) -> Int {
    floor.filter { ids.contains($0.id) }.reduce(0) { $0 + $1.seats }
  }

  // MARK: Places

  private func place(of booking: Reservation) -> BookingPlaces.Booking {
    let span = tableSpan(of: booking)
    return BookingPlaces.Booking(
      id: booking.id, partySize: booking.partySize, from: span.from, until: span.until,
      tableIDs: booking.tableIDs)
  }

  /// - Parameter moment: those made until then; nil for all.
  private func bookings(by moment: Timestamp? = nil) -> [BookingPlaces.Booking] {
    others.filter { other in moment.map { other.createdAt <= $0 } ?? true }.map(place)
  }

  /// Whether the place of a booking is still there that was given up at an instant by mistake: nobody
  /// has it who sat down or booked since. A house that was overfull before may be so again.
  mutating func hasPlaceStill(_ reservation: Reservation, givenUpAt: Timestamp) -> Bool {
    let restored = place(of: reservation)
    let unplaced = places.unplaced(bookings() + [restored])
    if unplaced <= missing { return true }
    var before = BookingPlaces(
      at: floor.filter { $0.condition != .outOfOrder },
      seated: uses.filter { $0.seatedAt <= givenUpAt }.map { $0.seated(at: now, by: stays) })
    return unplaced <= before.unplaced(bookings(by: givenUpAt) + [restored])
  }
}

extension Transaction {
  /// Whether the place of a booking is still there that was given up at an instant by mistake.
  func hasPlaceStill(_ reservation: Reservation, givenUpAt: Timestamp) throws -> Bool {
    var evening = try BookedEvening(self, beside: reservation)
    return evening.hasPlaceStill(reservation, givenUpAt: givenUpAt)
  }
}
