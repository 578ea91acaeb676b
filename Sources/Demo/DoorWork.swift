import StoreDatabase
import StoreDomain

extension EveningWorker {
  func playGuests(_ minute: Int) throws {
    try receiveBookings(minute)
    if minute < closing {
      for guests in plan.guests where guests.arrival <= minute {
        if received.insert(guests.phone).inserted { try receive(guests) }
      }
    }
    try loseWhoWaitsTooLong(minute)
  }

  func playDoor(_ minute: Int) throws {
    let board = try database.doorBoard()
    try takeCare(board, minute)
    try seatArrivedBookings(board)
    try seatCalled(board, minute)
    if minute < closing + 60 { try callWaiting() }
  }

  /// The host types who is there; a member who says so is recognised at once.
  private func receive(_ guests: EveningPlan.Guests) throws {
    try unlessOvertaken {
      let member = try guests.memberCode.flatMap { code in
        try database.findMembers(code, limit: 1).first
      }
      _ = try database.perform(
        IssueTicket(
          NewTicket(
            partySize: guests.size, guestName: guests.name, phone: guests.phone, note: nil,
            memberID: member?.id)), by: staff.host)
    }
  }

  /// A booked party comes at its time, most of them punctually.
  private func receiveBookings(_ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    for entry in try database.doorBoard().todaysBookings
    where entry.reservation.stage.isOpen && entry.reservation.stage != .arrived
      && !isLeftToPerson(entry.reservation.memberID)
    {
      let reservation = entry.reservation
      let pace = Pace(
        guestName: reservation.guestName, partySize: reservation.partySize, seed: plan.seed)
      let lateness = Int(pace.orderSeed % 25) - 12
      let stays = pace.orderSeed % 100 < 92
      try prepare(reservation, dueBy: now)
      try orderAhead(entry, pace, at: now)
      if stays, now >= reservation.at.advanced(byMinutes: lateness) {
        try prepare(reservation, dueBy: reservation.at)
        try unlessOvertaken {
          _ = try database.perform(ReservationArrived(reservation.id), by: staff.host)
        }
      } else if !stays, now >= reservation.at.advanced(byMinutes: 20) {
        try unlessOvertaken { _ = try database.perform(MarkNoShow(reservation.id), by: staff.host) }
      }
    }
  }

  /// Some order pot and dishes when they call to say that they come.
  private func orderAhead(_ entry: BookingEntry, _ pace: Pace, at now: Timestamp) throws {
    let reservation = entry.reservation
    guard entry.dishes.isEmpty, pace.orderSeed % 3 == 0,
      (10...90).contains(reservation.at.minutes(since: now))
    else { return }
    var random = SeededGenerator(seed: pace.orderSeed)
    let lines = Appetite(menu: try database.menu(), partySize: min(4, reservation.partySize))
      .lines(round: 0, &random)
    guard !lines.isEmpty else { return }
    _ = try unlessOvertaken {
      try database.perform(BookDishes(lines, for: reservation.id), by: staff.host)
    }
  }

  private func prepare(_ reservation: Reservation, dueBy time: Timestamp) throws {
    for task in reservation.tasks where task.doneAt == nil && task.dueAt <= time {
      try unlessOvertaken {
        _ = try database.perform(FinishPreparation(task.id), by: staff.host)
      }
    }
  }

  /// Guests in the queue and those who came by a booking are looked after before they sit.
  private func takeCare(_ board: DoorBoard, _ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    for entry in board.entries where !isLeftToPerson(entry.ticket.memberID) {
      try take(entry.alerts, now)
    }
    for entry in board.todaysBookings where !isLeftToPerson(entry.reservation.memberID) {
      try take(entry.alerts, now)
    }
  }

  /// Who lost patience goes; who did not hear the call and was passed over comes to the desk.
  private func loseWhoWaitsTooLong(_ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    for entry in try database.doorBoard().entries {
      let ticket = entry.ticket
      let planned = plan.guests.first { $0.phone == ticket.phone }
      let waited = now.minutes(since: ticket.issuedAt)
      if ticket.stage != .called, waited >= planned?.patience ?? 90 || minute >= closing + 60 {
        try unlessOvertaken {
          _ = try database.perform(CancelTicket(ticket.id, reason: "客人已离开"), by: staff.host)
        }
      } else if ticket.stage == .missed, now.minutes(since: ticket.lastCalledAt ?? now) >= 12 {
        try unlessOvertaken { _ = try database.perform(RestoreTicket(ticket.id), by: staff.host) }
      }
    }
  }

  private func seatArrivedBookings(_ board: DoorBoard) throws {
    for entry in board.todaysBookings
    where entry.reservation.stage == .arrived && !isLeftToPerson(entry.reservation.memberID) {
      try seat(
        .reservation(entry.reservation.id), entry.reservation.partySize, entry.reservation.id)
    }
  }

  private func seatCalled(_ board: DoorBoard, _ minute: Int) throws {
    let now = opening.advanced(byMinutes: minute)
    for entry in board.entries where entry.ticket.stage == .called {
      let ticket = entry.ticket
      let planned = plan.guests.first { $0.phone == ticket.phone }
      if let planned, ticket.missCount < planned.misses {
        if let called = ticket.lastCalledAt, now.minutes(since: called) >= 3 {
          try unlessOvertaken { _ = try database.perform(MissTicket(ticket.id), by: staff.host) }
        }
      } else {
        try seat(.ticket(ticket.id), ticket.partySize, nil)
      }
    }
  }

  private func seat(
    _ source: SeatSource, _ size: Int, _ reservationID: Identifier<Reservation>?
  ) throws {
    let kept = Set(
      try database.doorBoard().todaysBookings.map(\.reservation)
        .filter { isLeftToPerson($0.memberID) }.flatMap(\.tableIDs))
    var ticketID: Identifier<Ticket>?
    if case .ticket(let id) = source { ticketID = id }
    let choice = try database.bestTables(
      for: size, reservationID: reservationID, ticketID: ticketID
    ).first {
      kept.isDisjoint(with: $0.tables.map(\.id))
    }
    guard let choice else { return }
    try unlessOvertaken {
      _ = try database.perform(SeatParty(source, at: choice.tables.map(\.id)), by: staff.host)
    }
  }

  /// Calls parties while there are tables for them, at most three a minute; the last table is left
  /// to whoever sits at the console, so that `c` calls somebody there.
  private func callWaiting() throws {
    for _ in 0..<3 {
      let board = try database.doorBoard()
      let called = board.entries.map(\.ticket).filter { $0.stage == .called }
      guard Seating.left(of: board.freeTables, after: called.map(\.partySize)).count > 1,
        board.entries.contains(where: { $0.ticket.stage == .waiting })
      else { return }
      guard
        try unlessOvertaken({ try database.perform(CallNext(band: nil), by: staff.host) }) != nil
      else { return }
    }
  }
}
