import GRDB
import HeadquartersContract
import StoreDomain

/// Books the same table for the same guests again, every few weeks until a day. Each is a booking of its
/// own, which is changed and cancelled alone; that they belong together is kept.
///
/// A day for which the series has a booking, open or not, or moved to another day since, gets no second
/// one: doing it again changes nothing. What begins after midnight is of the evening before. Throws `SeriesRefusal`, `ReservationError.over`; `SeriesConflicts` when some of the dates
/// cannot be booked, unless those are to be left out, and when none can.
public struct RepeatBooking: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.repeat", Phrase("book a table again and again", "循环订位"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "the events of its bookings name who did it"),
    events: BookTable.terms.events)

  let id: Identifier<Reservation>
  let weeks: Int
  let last: LocalDate
  let leavingOut: Bool

  /// - Parameters:
  ///   - weeks: from one time to the next.
  ///   - last: no booking comes after this date.
  ///   - leavingOut: books the other dates when some cannot be booked.
  public init(
    _ id: Identifier<Reservation>, everyWeeks weeks: Int = 1, through last: LocalDate,
    leavingOut: Bool = false
  ) {
    self.id = id
    self.weeks = weeks
    self.last = last
    self.leavingOut = leavingOut
  }

  /// The new bookings, in the order of time.
  public func run(in transaction: Transaction) throws -> [Reservation] {
    let first = try transaction.openReservation(id)
    let calendar = transaction.store.calendar
    let time = calendar.localTime(of: first.at)
    // 0, or 1 after midnight.
    let nights = time.date.dayNumber - first.businessDay.dayNumber
    let dates = try BookingSeries.dates(
      after: first.businessDay, everyWeeks: weeks, through: last)
    let series = try transaction.series(of: id) ?? id
    let known = try transaction.days(ofSeries: series)
    var booked: [Reservation] = []
    var conflicts: [SeriesConflicts.Conflict] = []
    for date in dates where !known.contains(date) {
      do {
        booked.append(
          try transaction.attempt {
            try transaction.bookAgain(
              first, on: date.adding(days: nights), hour: time.hour, minute: time.minute)
          })
      } catch let error as any Explained {
        // A disk that fails is nothing of this date.
        if let failure = error as? StoreError, !failure.isRefusal { throw failure }
        conflicts.append(.init(date: date, reason: error.explanation))
      }
    }
    guard conflicts.isEmpty || (leavingOut && !booked.isEmpty) else {
      throw SeriesConflicts(conflicts: conflicts, others: booked.count)
    }
    if !booked.isEmpty { try transaction.join([first] + booked, series: series) }
    return booked
  }
}

/// Cancels a booking and all that follow in its series.
///
/// Throws `TextError.missing` without a reason, `ReservationError.over`.
public struct CancelSeries: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.cancel-series", Phrase("cancel a booking and all that follow", "取消本次及之后的循环订位"),
    needs: [.anyOf(.queue, .seat)], audit: .none(because: "its events name who did it"),
    events: CancelReservation.terms.events)

  let id: Identifier<Reservation>
  let reason: Reason

  public init(_ id: Identifier<Reservation>, reason: Reason) {
    self.id = id
    self.reason = reason
  }

  /// What is cancelled, in the order of time.
  public func run(in transaction: Transaction) throws -> [Reservation] {
    let first = try transaction.openReservation(id)
    let following = try transaction.series(of: id).map {
      try transaction.bookings(ofSeries: $0).filter { $0.stage.isOpen && $0.at > first.at }
    }
    return try ([first] + (following ?? [])).map {
      try CancelReservation($0.id, reason: reason).run(in: transaction)
    }
  }
}

/// On which dates a booking cannot come again, each with the reason.
public struct SeriesConflicts: Explained, Equatable {
  public struct Conflict: Equatable, Sendable {
    public var date: LocalDate
    public var reason: Phrase

    /// "Fri 4 Dec: T07 is booked for Chen at 19:00. …"
    public var phrase: Phrase {
      let day = date.withWeekday
      return Phrase("\(day.english): \(reason.english)", "\(day.chinese)：\(reason.chinese)")
    }
  }

  public var conflicts: [Conflict]
  /// How many other dates could be booked.
  public var others: Int

  /// As many as a person reads.
  private static let shown = 3

  public var explanation: Phrase {
    let first = conflicts.prefix(Self.shown).map(\.phrase)
    let more = conflicts.count - first.count
    return Phrase(
      first.map(\.english).joined(separator: " ") + (more > 0 ? " And \(more) more dates." : ""),
      first.map(\.chinese).joined() + (more > 0 ? "另有 \(more) 个日期。" : ""))
  }
}

/// Where a booking stands among those that come again.
public struct SeriesPlace: Equatable, Sendable {
  /// How many after it are still to come.
  public var following: Int

  public init(following: Int) { self.following = following }

  /// Of those bookings of a day that belong to a series.
  static func fetchAll(
    _ db: Database, on day: LocalDate
  ) throws -> [Identifier<Reservation>: SeriesPlace] {
    let places = try db.list(
      """
      SELECT own.reservationID, (
        SELECT count(*) FROM seriesBooking AS next
        JOIN reservation AS later ON later.id = next.reservationID
        WHERE next.seriesID = own.seriesID AND later.at > reservation.at
          AND later.stage IN ('requested', 'confirmed', 'arrived')) AS following
      FROM seriesBooking AS own JOIN reservation ON reservation.id = own.reservationID
      WHERE reservation.businessDay = ?
      """, [day]
    ) { row -> (Identifier<Reservation>, SeriesPlace) in
      (row["reservationID"], SeriesPlace(following: row["following"]))
    }
    return Dictionary(places, uniquingKeysWith: { first, _ in first })
  }
}

extension Transaction {
  /// The series of a booking; nil when it does not come again.
  fileprivate func series(of id: Identifier<Reservation>) throws -> Identifier<Reservation>? {
    try Identifier<Reservation>.fetchOne(
      db, sql: "SELECT seriesID FROM seriesBooking WHERE reservationID = ?", arguments: [id])
  }

  /// In every stage, in the order of time.
  fileprivate func bookings(ofSeries id: Identifier<Reservation>) throws -> [Reservation] {
    try Identifier<Reservation>.fetchAll(
      db, sql: "SELECT reservationID FROM seriesBooking WHERE seriesID = ?", arguments: [id]
    ).map(reservation).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// The business days that have a booking of a series, wherever that was moved since.
  fileprivate func days(ofSeries id: Identifier<Reservation>) throws -> Set<LocalDate> {
    Set(
      try LocalDate.fetchAll(
        db,
        sql: """
          SELECT onDay FROM seriesBooking WHERE seriesID = ?1
          UNION SELECT businessDay FROM seriesBooking
          JOIN reservation ON reservation.id = reservationID WHERE seriesID = ?1
          """, arguments: [id]))
  }

  fileprivate func join(_ bookings: [Reservation], series: Identifier<Reservation>) throws {
    for booking in bookings {
      try db.execute(
        sql: """
          INSERT INTO seriesBooking (reservationID, seriesID, onDay) VALUES (?, ?, ?)
          ON CONFLICT (reservationID) DO NOTHING
          """, arguments: [booking.id, series, booking.businessDay])
    }
  }

  fileprivate func bookAgain(
    _ first: Reservation, on date: LocalDate, hour: Int, minute: Int
  ) throws -> Reservation {
    let at: Timestamp
    switch store.calendar.moment(date, hour: hour, minute: minute) {
    case .once(let instant), .twice(let instant, _): at = instant
    case .never(let jump):
      throw SkippedTime(date: date, minutes: hour * 60 + minute, jump: jump)
    }
    return try BookTable(
      NewReservation(
        at: at, partySize: first.partySize, guestName: first.guestName, phone: first.phone,
        memberID: first.memberID, note: first.note, tableIDs: first.tableIDs,
        tasks: first.tasks.map { task in
          NewReservation.Task(
            what: task.what, minutesBefore: first.at.minutes(since: task.dueAt),
            assignee: task.assignee?.who)
        }, resources: first.resources)
    ).run(in: self)
  }
}
