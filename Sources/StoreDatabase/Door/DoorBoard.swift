import GRDB
import StoreDomain

/// All that the host sees at the door, as of one instant.
public struct DoorBoard: Equatable, Sendable {
  public var at: Timestamp
  public var businessDay: LocalDate
  public var bands: [BandSummary]
  /// Waiting and called parties by band and place; missed ones at the end.
  public var entries: [DoorEntry]
  /// Tonight's bookings by time, those who left or were cancelled included.
  public var todaysBookings: [BookingEntry]
  /// Where a party without a booking can sit down now.
  public var free: FreeTables
  /// Which table goes to whom in the next hours.
  public var plan: SeatPlan
  /// Where its guests could sit, and what that costs others; nil of a board that was not read.
  public var seats: DoorSeats?
  public var intake: Intake
  /// What guests' apps asked for in the last minutes, the newest first.
  public var guestRequests: [GuestRequest]
  /// The most guests for whom the house has one place.
  public var largestParty: Int
  /// Today's draws among those who wait, the last first; nil where the house holds none.
  public var draws: DoorDraws?

  public init(
    at: Timestamp, businessDay: LocalDate, bands: [BandSummary], entries: [DoorEntry],
    todaysBookings: [BookingEntry], free: FreeTables,
    plan: SeatPlan = SeatPlan(), intake: Intake,
    guestRequests: [GuestRequest] = [], largestParty: Int = SeatingRule.partySizes.upperBound,
    draws: DoorDraws? = nil, seats: DoorSeats? = nil
  ) {
    self.seats = seats
    self.at = at
    self.businessDay = businessDay
    self.bands = bands
    self.entries = entries
    self.todaysBookings = todaysBookings
    self.free = free
    self.plan = plan
    self.intake = intake
    self.guestRequests = guestRequests
    self.largestParty = largestParty
    self.draws = draws
  }
}

/// By what a house draws among those who wait, and what was drawn.
public struct DoorDraws: Equatable, Sendable {
  public var setting: DrawSetting
  /// The last first, without those who took part.
  public var held: [Draw]

  public init(setting: DrawSetting, held: [Draw] = []) {
    self.setting = setting
    self.held = held
  }

  /// Who would take part in one now.
  public func entrants(among tickets: [Ticket]) -> [Draw.Entrant] {
    DrawRule.entrants(among: tickets, winners: Set(held.map(\.winner.id)))
  }

  /// The draw that a number has won.
  public func won(by ticket: Identifier<Ticket>) -> Draw? {
    held.first { $0.winner.id == ticket && !$0.isVoid }
  }
}

extension DoorBoard {
  /// Ready, empty and not held for a booking, in the order of the floor.
  public var freeTables: [DiningTable] { free.tables }
}

/// How long one band's queue is.
public struct BandSummary: Equatable, Sendable, Identifiable {
  public var id: String { band.code }
  public var band: Band
  /// Waiting or called.
  public var waitingParties: Int
  public var waitingGuests: Int
  /// Who is called next.
  public var next: Ticket?
  /// By size, how long a party would wait that came now; of a size that no table has, the largest.
  public var waits: [Int: WaitEstimate]

  public init(
    band: Band, waitingParties: Int, waitingGuests: Int, next: Ticket? = nil,
    waits: [Int: WaitEstimate] = [:]
  ) {
    self.band = band
    self.waitingParties = waitingParties
    self.waitingGuests = waitingGuests
    self.next = next
    self.waits = waits
  }

  /// How long a party of this size would wait that came now; nil when nobody knows.
  public func wait(for partySize: Int) -> WaitEstimate? {
    waits.keys.max().flatMap { waits[min(partySize, $0)] }
  }

  /// The same of its largest party; of a band without an end, the smallest.
  public var wait: WaitEstimate? { wait(for: band.maximumSize ?? band.minimumSize) }
}

/// One live ticket and who stands behind it.
public struct DoorEntry: Equatable, Sendable, Identifiable {
  public var id: Identifier<Ticket> { ticket.id }
  public var ticket: Ticket
  public var member: Member?
  /// Tonight's care for the member, the most urgent first.
  public var alerts: [CareAlert]
  /// Since the number was given out.
  public var minutesWaiting: Int
  /// Called, and the time after which it may be missed is over.
  public var isCalledLong: Bool
  /// What the guests said tonight, the most urgent first.
  public var said: [GuestNeed]
  /// How long it will still wait; nil when it does not, or nobody knows.
  public var wait: WaitEstimate?

  public init(
    ticket: Ticket, member: Member? = nil, alerts: [CareAlert], minutesWaiting: Int,
    isCalledLong: Bool, said: [GuestNeed] = [], wait: WaitEstimate? = nil
  ) {
    self.ticket = ticket
    self.member = member
    self.alerts = alerts
    self.minutesWaiting = minutesWaiting
    self.isCalledLong = isCalledLong
    self.said = said
    self.wait = wait
  }
}

/// One booking and who stands behind it.
public struct BookingEntry: Equatable, Sendable, Identifiable {
  public var id: Identifier<Reservation> { reservation.id }
  public var reservation: Reservation
  public var member: Member?
  public var alerts: [CareAlert]
  public var tableNames: [String]
  /// What the guests said of their evening, the most urgent first.
  public var said: [GuestNeed]
  /// What they ordered with it, in the order in which it was noted.
  public var dishes: [BookedDish]
  /// Why its table is not free in time; nil when it is.
  public var danger: BookingDanger?
  /// Nil for one that does not come again; the door does not ask.
  public var series: SeriesPlace?
  /// What was left or asked for it; nil for nothing. The door does not ask.
  public var deposit: Deposit?
  /// How often its guests did not come before. The door does not ask.
  public var noShows: NoShowHistory
  /// That it waits for the house's answer; nil of others. The door does not ask.
  public var asked: AskedBooking?

  public init(
    reservation: Reservation, member: Member? = nil, alerts: [CareAlert], tableNames: [String],
    said: [GuestNeed] = [], dishes: [BookedDish] = [], danger: BookingDanger? = nil,
    series: SeriesPlace? = nil, deposit: Deposit? = nil,
    noShows: NoShowHistory = NoShowHistory(), asked: AskedBooking? = nil
  ) {
    self.asked = asked
    self.deposit = deposit
    self.noShows = noShows
    self.danger = danger
    self.series = series
    self.reservation = reservation
    self.member = member
    self.alerts = alerts
    self.tableNames = tableNames
    self.said = said
    self.dishes = dishes
  }
}

extension StoreDatabase {
  /// The queue, the bookings and the free tables, read at one instant.
  public func doorBoard() throws -> DoorBoard {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    let settings = store.settings
    return try read { db in
      let tickets = try Ticket.fetchLive(db, on: day)
      let tables = try FloorTables.fetch(
        db, at: now, on: day, settings: settings, by: stays)
      let members = try Member.fetch(
        db, ids: tickets.compactMap(\.memberID) + tables.reservations.compactMap(\.memberID))
      let guests = try PartyGuest.fetch(
        db,
        of: tickets.map { GuestGroup($0) } + tables.reservations.map { GuestGroup($0) })
      let care = try CareOfGuests.fetch(db, guests, on: day)
      let said = try SaidNeeds.fetch(db)
      let dishes = try BookedDish.fetch(
        db, of: tables.reservations, today: day, currency: store.currency)

      let order = Dictionary(
        settings.bands.enumerated().map { ($0.element.code, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      let entries = tickets.sorted { left, right in
        if (left.stage == .missed) != (right.stage == .missed) { return right.stage == .missed }
        let leftBand = order[left.band] ?? Int.max
        let rightBand = order[right.band] ?? Int.max
        return leftBand == rightBand ? QueueOrder.isBefore(left, right) : leftBand < rightBand
      }
      let waits = DoorWaits(
        floor: tables, live: tickets, model: self.waits.model(store), store: store, now: now
      ).estimates()
      let seats = DoorSeats(floor: tables, live: tickets, in: self)
      let plan = seats.plan
      let dangers = tables.dangers(in: store)
      let queue = Dictionary(grouping: entries.filter { $0.stage != .missed }, by: \.band)
      return DoorBoard(
        at: now, businessDay: day,
        bands: settings.bands.map { band in
          let waiting = queue[band.code] ?? []
          return BandSummary(
            band: band, waitingParties: waiting.count,
            waitingGuests: waiting.reduce(0) { $0 + $1.partySize },
            next: NextCall.inTurn(waiting, plan).first,
            waits: waits.sizes)
        },
        entries: entries.map { ticket in
          DoorEntry(
            ticket: ticket, member: ticket.memberID.flatMap { members[$0] },
            alerts: care.of(GuestGroup(ticket)),
            minutesWaiting: now.minutes(since: ticket.issuedAt),
            isCalledLong: ticket.stage == .called
              && ticket.lastCalledAt.map {
                now.seconds(since: $0) >= settings.missedAfterSeconds
              } ?? false, said: said.of(ticket),
            wait: ticket.stage == .waiting ? waits.tickets[ticket.id] : nil)
        },
        todaysBookings: tables.reservations.map { reservation in
          BookingEntry(
            reservation: reservation, member: reservation.memberID.flatMap { members[$0] },
            alerts: care.of(GuestGroup(reservation)),
            tableNames: tables.names(of: reservation.tableIDs), said: said.of(reservation.id),
            dishes: dishes[reservation.id] ?? [], danger: dangers[reservation.id])
        },
        free: tables.freeTables, plan: plan,
        intake: try Intake.fetch(db, at: now, on: day),
        guestRequests: try GuestRequest.fetch(db, since: now.advanced(byMinutes: -15)),
        largestParty: Seating.largestParty(at: tables.tables),
        draws: try settings.draw.map {
          DoorDraws(setting: $0, held: try Draw.fetchAll(db, on: day))
        }, seats: seats)
    }
  }
}
