import StoreDomain
import Waiting

/// Tonight's house as ``Allocation`` sees it, and its answer in the words of the house. Screens and the
/// verb that calls the next party ask the same.
struct DoorPlan {
  /// Who sits down, or is thought to.
  enum Guests {
    case ticket(Identifier<Ticket>)
    case booking(Identifier<Reservation>)
    case walkIn

    /// Guests who booked have their booking's place, with a number or without.
    init(_ ticketID: Identifier<Ticket>?, _ reservationID: Identifier<Reservation>?) {
      self = reservationID.map(Self.booking) ?? ticketID.map(Self.ticket) ?? .walkIn
    }
  }

  private let house: AllocationHouse
  /// In the order in which the house names them.
  private let tables: [DiningTable]
  private let places: [Identifier<DiningTable>: Int]
  private let bookings: [Reservation]
  private let queue: [Ticket]
  private let seated: [TableUse]
  private let allocation: Allocation

  /// - Parameter live: waiting and called tickets count, others do not.
  init(floor: FloorTables, live: [Ticket], model: WaitModel, store: Store, now: Timestamp) {
    let calendar = store.calendar
    let stays = ExpectedStays(model.turns, now: calendar.localMinute(now))
    let tables = floor.tables.sorted {
      ($0.name.count, $0.name, $0.id) < ($1.name.count, $1.name, $1.id)
    }
    let places = Dictionary(
      tables.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let holdMinutes = store.settings.holdMinutes
    let bookings = floor.reservations.filter {
      $0.stage.isOpen && ($0.stage == .arrived || now <= $0.at.advanced(byMinutes: holdMinutes))
    }
    let booked = Set(bookings.map(\.id))
    let queue = DoorWaits.inOrder(
      live.filter { ticket in ticket.reservationID.map { !booked.contains($0) } ?? true })
    let bands = Dictionary(
      store.settings.bands.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    house = AllocationHouse(
      tables: Self.tables(tables, floor, stays, calendar),
      bookings: bookings.map { booking in
        let room = floor.roomMinutes(of: booking)
        return AllocationHouse.Booking(
          size: booking.partySize, at: max(0, Double(booking.at.seconds(since: now)) / 60),
          tables: booking.tableIDs.compactMap { places[$0] }, isHere: booking.stage == .arrived,
          before: Double(room.before), after: Double(room.after))
      },
      parties: queue.map { ticket in
        let band = bands[ticket.band]
        return AllocationHouse.Party(
          size: ticket.partySize, lineSize: band?.maximumSize ?? band?.minimumSize ?? 1,
          isCalled: ticket.stage == .called)
      },
      holdMinutes: Double(holdMinutes),
      closesIn: store.hours?.span(at: now).map { Double($0.until.seconds(since: now)) / 60 },
      stays: stays)
    (self.tables, self.places, self.bookings, self.queue) = (tables, places, bookings, queue)
    seated = floor.seatings
    allocation = Allocation(house)
  }

  private static func tables(
    _ tables: [DiningTable], _ floor: FloorTables, _ stays: ExpectedStays,
    _ calendar: StoreCalendar
  ) -> [AllocationHouse.Table] {
    let guests = Dictionary(grouping: floor.seatings, by: \.tableID)
    var groups: [[String]: Int] = [:]
    return tables.map { table in
      let key = table.joinGroup.map { [table.roomCode, $0] }
      let group = key.map { groups[$0, default: groups.count] }
      if let key, let group { groups[key] = group }
      let releases = (guests[table.id] ?? []).map { use in
        stays.release(
          size: use.partySize, since: calendar.localMinute(use.seatedAt), hasPaid: use.hasPaid
        ).later(by: Double(floor.cleaningMinutes(after: use)))
      }
      let release: TableRelease =
        switch table.condition {
        case .outOfOrder: .never
        case .cleaning:
          .after(floor.cleaningMinutes(of: table.id, usual: AllocationHouse.wipingMinutes))
        case .ready: releases.max { $0.median < $1.median } ?? .now
        }
      return AllocationHouse.Table(seats: table.seats, group: group, release: release)
    }
  }

  // MARK: The plan

  var plan: SeatPlan {
    SeatPlan(
      tickets: Self.known(queue.map(\.id), allocation.parties.map(place)),
      bookings: Self.known(bookings.map(\.id), allocation.bookings.map(place)),
      obstacles: Self.known(
        queue.map(\.id), allocation.obstacles.map { $0.map(obstacle) }),
      soonFree: soonFree)
  }

  private static func known<Key, Value>(_ keys: [Key], _ values: [Value?]) -> [Key: Value] {
    Dictionary(
      zip(keys, values).compactMap { key, value in value.map { (key, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func place(_ place: Allocation.Place?) -> SeatPlan.Place? {
    place.map {
      SeatPlan.Place(
        tables: $0.tables.map { tables[$0] }, minutes: Int($0.start.rounded(.up)),
        isNow: $0.isNow)
    }
  }

  private func obstacle(_ obstacle: Allocation.Obstacle) -> SeatPlan.Obstacle {
    let keeper: SeatPlan.Keeper =
      switch obstacle.keeper {
      case .party(let index): .ticket(queue[index].displayNumber)
      case .booking(let index):
        .booking(guestName: bookings[index].guestName, at: bookings[index].at)
      }
    return SeatPlan.Obstacle(table: tables[obstacle.table].name, keeper: keeper)
  }

  /// The next three tables at which guests sit, those of one party together.
  private var soonFree: [SeatPlan.Release] {
    Dictionary(grouping: seated, by: \.partyID).values.compactMap { uses -> SeatPlan.Release? in
      let indexes = uses.compactMap { places[$0.tableID] }.sorted()
      guard
        let release = indexes.map({ house.tables[$0].release }).max(by: { $0.median < $1.median })
      else { return nil }
      return SeatPlan.Release(
        name: indexes.map { tables[$0].name }.joined(separator: "+"),
        wait: WaitEstimate(p50: release.median, p90: release.upper))
    }.sorted { ($0.wait.p50, $0.wait.p90, $0.name) < ($1.wait.p50, $1.wait.p90, $1.name) }
      .prefix(3).map(\.self)
  }

  // MARK: What it costs

  /// Where the plan seats them now; nil when they are to wait.
  func placeNow(of guests: Guests) -> [Identifier<DiningTable>]? {
    let place: Allocation.Place? =
      switch guests {
      case .ticket(let id):
        queue.firstIndex { $0.id == id }.flatMap { allocation.parties[$0] }
      case .booking(let id):
        bookings.firstIndex { $0.id == id }.flatMap { allocation.bookings[$0] }
      case .walkIn: nil
      }
    return place.flatMap { $0.isNow ? $0.tables.map { tables[$0].id } : nil }
  }

  /// What it costs others that guests sit down now at some tables, rather than as planned: bookings
  /// first, then who loses most. It is asked for many tables of the same guests.
  func costs(of guests: Guests, size: Int) -> ([Identifier<DiningTable>]) -> [SeatingCost] {
    let planned = placeNow(of: guests)?.compactMap { places[$0] }
    var rest = self.rest(without: guests)
    // A room that they booked is cleaned after them.
    var (room, cleaning): (Set<Int>, Double) = ([], 0)
    if case .booking(let id) = guests, let index = bookings.firstIndex(where: { $0.id == id }) {
      (room, cleaning) = (Set(house.bookings[index].tables), house.bookings[index].after)
    }
    func seated(in house: AllocationHouse, at tables: [Int]) -> Outlook {
      Outlook(house.seating(size, at: tables, after: Set(tables) == room ? cleaning : 0))
    }
    let before = planned.map { seated(in: rest.house, at: $0) } ?? Outlook(house)
    if planned == nil { rest.lookUpInWholeHouse() }
    return { [rest] chosen in
      let there = chosen.compactMap { places[$0] }
      guard !there.isEmpty, planned.map({ Set($0) != Set(there) }) ?? true else { return [] }
      return costs(from: before, to: seated(in: rest.house, at: there), rest)
    }
  }

  /// What it costs others that a party goes on at other tables, or has them beside its own.
  ///
  /// - Parameter leaves: whether it leaves those at which it sits.
  func costs(
    ofMoving id: Identifier<Party>, leaves: Bool
  ) -> ([Identifier<DiningTable>]) -> [SeatingCost] {
    let there = seated.filter { $0.partyID == id }.compactMap { places[$0.tableID] }
    // Others who share a table stay there.
    let shared = Set(seated.filter { $0.partyID != id }.compactMap { places[$0.tableID] })
    let left = leaves ? there.filter { !shared.contains($0) } : []
    let rest = rest(without: .walkIn)
    let before = Outlook(house)
    return { [house] chosen in
      let new = chosen.compactMap { places[$0] }
      guard !new.isEmpty, !there.isEmpty else { return [] }
      return costs(
        from: before, to: Outlook(house.moving(from: there, leaving: left, to: new)), rest)
    }
  }

  /// Which parties wait longer because tables are kept for a booking that is still to come.
  func costs(ofKeeping id: Identifier<Reservation>) -> [SeatingCost] {
    guard bookings.contains(where: { $0.id == id }) else { return [] }
    var without = rest(without: .booking(id))
    without.lookUpInWholeHouse()
    // What it costs is what they would gain.
    let (kept, open) = (Outlook(house), Outlook(without.house))
    return without.parties.compactMap { party in
      ticketCost(
        queue[party.index], from: open.start(ofParty: party.after),
        to: kept.start(ofParty: party.before))
    }.sorted { $0.minutes > $1.minutes }
  }

  private func costs(from before: Outlook, to after: Outlook, _ rest: Rest) -> [SeatingCost] {
    let late = rest.bookings.compactMap { booking in
      bookingCost(
        bookings[booking.index], before.booking(booking.before), after.booking(booking.after))
    }
    let waiting = rest.parties.compactMap { party in
      ticketCost(
        queue[party.index], from: before.start(ofParty: party.before),
        to: after.start(ofParty: party.after))
    }.sorted { $0.minutes > $1.minutes }
    return late + waiting
  }

  private func ticketCost(_ ticket: Ticket, from before: Double, to after: Double) -> SeatingCost? {
    let minutes = Int((after - before).rounded())
    guard minutes >= SeatingCost.smallest else { return nil }
    return SeatingCost(
      .ticket(number: ticket.displayNumber, guestName: ticket.guestName), minutes: minutes)
  }

  private func bookingCost(
    _ booking: Reservation, _ before: Outlook.Booking, _ after: Outlook.Booking
  ) -> SeatingCost? {
    let late = Int((after.late - before.late).rounded())
    let isMoved = after.isElsewhere && !before.isElsewhere
    guard late >= 1 || isMoved else { return nil }
    let instead = isMoved && late < 1 ? after.tables.map { tables[$0].name } : []
    return SeatingCost(
      .booking(guestName: booking.guestName, at: booking.at), minutes: max(0, late),
      instead: instead.isEmpty ? nil : instead.joined(separator: "+"))
  }

  // MARK: Without them

  /// The house without some guests, and where the others stand in both.
  private struct Rest {
    struct Other {
      var index: Int
      var before: Int
      var after: Int
    }

    var house: AllocationHouse
    var parties: [Other]
    var bookings: [Other]

    /// What was before is asked of the whole house.
    mutating func lookUpInWholeHouse() {
      parties = parties.map { Other(index: $0.index, before: $0.index, after: $0.after) }
      bookings = bookings.map { Other(index: $0.index, before: $0.index, after: $0.after) }
    }
  }

  private func rest(without guests: Guests) -> Rest {
    var rest = house
    var (goneParty, goneBooking): (Int?, Int?) = (nil, nil)
    switch guests {
    case .ticket(let id): goneParty = queue.firstIndex { $0.id == id }
    case .booking(let id): goneBooking = bookings.firstIndex { $0.id == id }
    case .walkIn: break
    }
    if let goneParty { rest.parties.remove(at: goneParty) }
    if let goneBooking { rest.bookings.remove(at: goneBooking) }
    func others(_ count: Int, without gone: Int?) -> [Rest.Other] {
      (0..<count).filter { $0 != gone }.enumerated().map {
        Rest.Other(index: $0.element, before: $0.offset, after: $0.offset)
      }
    }
    return Rest(
      house: rest, parties: others(queue.count, without: goneParty),
      bookings: others(bookings.count, without: goneBooking))
  }
}

extension Transaction {
  /// Who gets which table, as it is inside this transaction.
  func doorPlan() throws -> DoorPlan {
    DoorPlan(
      floor: try floorTables(), live: try Ticket.fetchLive(db, on: today),
      model: waits.model(store), store: store, now: now)
  }
}
