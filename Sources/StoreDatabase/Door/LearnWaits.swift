import GRDB
import StoreDomain
import Waiting

extension StoreDatabase {
  /// Learns from the store's own tickets and tables how long its guests wait: of earlier days once a
  /// business day, and of today what has become of the quotes since. The first takes a moment: not on
  /// the drawing thread.
  public func learnWaits() throws {
    let today = store.calendar.businessDay(of: environment.now())
    let past = try waits.past(of: today) ?? learnPast(before: today)
    var model = past
    for outcome in try read({ try QuoteOutcome.fetchAll($0, from: today) }) {
      model.calibration.note(outcome.forCalibration)
    }
    waits.keep(past, on: today, with: model, StayTimes(past.turns, of: store))
  }

  /// How long guests stay, as far as the house knows its own.
  public var stays: StayTimes { waits.stays(store) }

  private func learnPast(before today: LocalDate) throws -> WaitModel {
    let first = today.adding(days: -WaitMemory.days)
    let calendar = store.calendar
    let (tables, events, outcomes) = try read { db in
      (
        try DiningTable.fetchAll(db).map { LoggedTable(name: $0.id.rawValue, seats: $0.seats) },
        try DoorEvent.fetchAll(db, from: first, before: today, calendar: calendar),
        try QuoteOutcome.fetchAll(db, from: first, before: today)
      )
    }
    var door = WatchedDoor(tables: tables, evenings: 0)
    door.model.turns = TurnTimes(store.settings.stays)
    for event in events { _ = door.take(event) }
    for outcome in outcomes { door.model.calibration.note(outcome.forCalibration) }
    return door.model
  }
}

extension StayTimes {
  /// Parties after which the past says more than the settings.
  static let enoughParties = 60

  /// Nil while too few parties were seen.
  fileprivate init?(_ turns: TurnTimes, of store: Store) {
    guard turns.count >= Self.enoughParties else { return nil }
    self.init(store.settings.stays, calendar: store.calendar) { size, weekday, hour in
      // Some business day of that weekday; what is before its beginning is of the next date.
      let date = hour < LocalMinute.dayBeginsAtHour ? weekday + 1 : weekday
      let moment = LocalMinute(minutes: Double(date * 1440 + hour * 60))
      let (usual, promised) = (
        turns.minutes(share: 0.5, size: size, seatedAt: moment),
        turns.minutes(share: Self.promisedShare, size: size, seatedAt: moment)
      )
      // As people say it: to five minutes.
      return Stay(
        usual: max(5, Int((usual / 5).rounded()) * 5),
        promised: min(
          max(Int((promised / 5).rounded(.up)) * 5, StaySetting.allowed.lowerBound),
          StaySetting.allowed.upperBound))
    }
  }
}

extension DoorEvent {
  /// What happened at the door on past business days, in the order of time. Who sat down without a
  /// number joined at that moment.
  fileprivate static func fetchAll(
    _ db: Database, from first: LocalDate, before today: LocalDate, calendar: StoreCalendar
  ) throws -> [DoorEvent] {
    var events: [DoorEvent] = []
    func add(_ at: Timestamp, _ what: What) {
      events.append(DoorEvent(at: calendar.localMinute(at), what: what))
    }
    _ = try db.list(
      """
      SELECT id, issuedAt, partySize, stage, waitEndedAt, reservationID, \(Ticket.whyCancelled)
      FROM ticket
      WHERE businessDay >= ? AND businessDay < ? AND waitEndedAt IS NOT NULL
      """, [first, today]
    ) { row in
      guard !Ticket.wasMistake(row[6]) else { return }
      let (name, isBooked): (String, Bool) = (row[0], row[5] as String? != nil)
      add(row[1], .join(party: name, size: row[2], isBooked: isBooked))
      if row[3] as Ticket.Stage != .seated { add(row[4], .leave(party: name)) }
    }
    // A party at joined tables takes each of them.
    var parties: Set<String> = []
    _ = try db.list(
      """
      SELECT party.id, ticketID, partySize, reservationID, seatedAt, leftAt, tableID FROM party
      JOIN partyTable ON partyID = party.id AND fromAt = seatedAt
      WHERE businessDay >= ? AND businessDay < ? AND undoneAt IS NULL AND leftAt IS NOT NULL
      ORDER BY party.id, tableID
      """, [first, today]
    ) { row in
      let (ticket, seatedAt, table): (String?, Timestamp, String) = (row[1], row[4], row[6])
      let id: String = row[0]
      let name = ticket ?? id
      if parties.insert(id).inserted, ticket == nil {
        add(seatedAt, .join(party: name, size: row[2], isBooked: row[3] as String? != nil))
      }
      add(seatedAt, .seat(party: name, table: table))
      add(row[5], .free(table: table))
    }
    return events.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }
}
