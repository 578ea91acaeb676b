import StoreDatabase
import StoreDomain

/// What is done by mistake, and all that has to be so before it can be.
extension SlippingEvening {
  private func any<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &random) }

  /// What is done by mistake now; nil when there is nobody to whom it can happen.
  func prepare(_ slip: Slip) throws -> (() throws -> Void)? {
    switch slip {
    case .called, .calledAgain, .missed, .restored, .ticketCancelled:
      try prepareTicket(slip)
    case .arrived, .noShow, .bookingCancelled: try prepareBooking(slip)
    case .seatedTicket, .seatedBooking, .seatedWalkIn, .seatedBesideOthers:
      try prepareSeating(slip)
    case .leftUntouched, .leftWithDrafts, .leftPaid: try prepareLeaving(slip)
    case .lineMoved: try prepareMove()
    case .bumped: try prepareBump()
    }
  }

  private func perform<V: Verb>(_ verb: V) -> () throws -> Void {
    { [database, manager] in _ = try database.perform(verb, by: manager) }
  }

  private func waitingTicket() throws -> Ticket {
    let waiting = try database.tickets([.waiting])
    return try any(waiting)
      ?? database.perform(IssueTicket(NewTicket(partySize: 2)), by: manager)
  }

  private func prepareTicket(_ slip: Slip) throws -> (() throws -> Void)? {
    let id = try waitingTicket().id
    func call() throws { _ = try database.perform(CallTicket(id), by: manager) }
    func miss() throws {
      clock.advance(seconds: 121)
      _ = try database.perform(MissTicket(id), by: manager)
    }
    switch slip {
    case .called: return perform(CallTicket(id))
    case .calledAgain:
      try call()
      clock.advance(seconds: 20)
      return perform(CallTicket(id))
    case .missed:
      try call()
      clock.advance(seconds: 121)
      return perform(MissTicket(id))
    case .restored:
      for _ in 1...2 where try database.ticket(id)?.stage != .missed {
        try call()
        try miss()
      }
      return perform(RestoreTicket(id))
    default: return perform(CancelTicket(id, reason: "left"))
    }
  }

  /// A booking of a regular, who may have an allergy, for a table that nobody was promised.
  private func prepareBooking(_ slip: Slip) throws -> (() throws -> Void)? {
    guard let booking = try newBooking(inMinutes: slip == .noShow ? 2 : 45) else { return nil }
    switch slip {
    case .arrived: return perform(ReservationArrived(booking.id))
    case .noShow:
      clock.advance(seconds: 18 * 60)
      return perform(MarkNoShow(booking.id))
    default:
      if Bool.random(using: &random) {
        _ = try database.perform(ReservationArrived(booking.id), by: manager)
      }
      return perform(CancelReservation(booking.id, reason: "ill"))
    }
  }

  private func newBooking(inMinutes minutes: Int) throws -> Reservation? {
    let member = try any(database.findMembers("w", limit: 20))
    for table in try database.doorBoard().freeTables.shuffled(using: &random) {
      do {
        return try database.perform(
          BookTable(
            NewReservation(
              at: clock.now.advanced(byMinutes: minutes), partySize: min(2, table.seats),
              guestName: member?.name ?? "Lee", memberID: member?.id, tableIDs: [table.id])),
          by: manager)
      } catch is ReservationError {
        continue
      }
    }
    return nil
  }

  private func prepareSeating(_ slip: Slip) throws -> (() throws -> Void)? {
    if slip == .seatedBesideOthers {
      guard
        let entry = try any(
          database.floor().tables.filter { entry in
            entry.parties.count == 1 && entry.joinedWith.isEmpty
              && entry.parties[0].partySize < entry.table.seats
          })
      else { return nil }
      return perform(
        SeatParty(.walkIn(partySize: 1, guestName: "Lee"), at: [entry.table.id], shared: true))
    }
    var source = SeatSource.walkIn(partySize: 2, guestName: nil)
    var size = 2
    if slip == .seatedTicket {
      let ticket = try waitingTicket()
      if Bool.random(using: &random) {
        _ = try database.perform(CallTicket(ticket.id), by: manager)
      }
      (source, size) = (.ticket(ticket.id), ticket.partySize)
    }
    if slip == .seatedBooking {
      guard let booking = try newBooking(inMinutes: 10) else { return nil }
      if Bool.random(using: &random) {
        _ = try database.perform(ReservationArrived(booking.id), by: manager)
      }
      return perform(SeatParty(.reservation(booking.id), at: booking.tableIDs))
    }
    guard let choice = try database.bestTables(for: size).first else { return nil }
    return perform(SeatParty(source, at: choice.tables.map(\.id)))
  }

  private func prepareLeaving(_ slip: Slip) throws -> (() throws -> Void)? {
    guard let seat = try prepareSeating(any([.seatedBooking, .seatedWalkIn]) ?? .seatedWalkIn)
    else { return nil }
    try seat()
    let parties = try database.floor().tables.flatMap(\.parties)
    guard let party = parties.max(by: { ($0.seatedAt, $0.id) < ($1.seatedAt, $1.id) }) else {
      return nil
    }
    if slip == .leftWithDrafts {
      let check = try database.order(of: party.id).check.id
      let dishes = try database.menu().filter { $0.kind == .dish }
      for (index, dish) in dishes.shuffled(using: &random).prefix(3).enumerated() {
        _ = try? database.perform(
          AddLine(NewLine(dishID: dish.id, quantity: 2, hold: index == 0), to: check),
          by: manager)
      }
    }
    if slip == .leftPaid { try pay(party) }
    return perform(PartyLeaves(party.id))
  }

  private func pay(_ party: Party) throws {
    let check = try database.order(of: party.id).check.id
    let drink = try database.menu().first { $0.kind == .drink && $0.portionsLeft == nil }
    if let drink {
      _ = try database.perform(AddLine(NewLine(dishID: drink.id), to: check), by: manager)
    }
    _ = try database.perform(SendLines(of: check), by: manager)
    let due = try database.bill(of: check).total.minorUnits
    _ = try database.perform(Pay(check, tender: .card, amount: due), by: manager)
  }

  /// A whole line of one table goes to another one.
  private func prepareMove() throws -> (() throws -> Void)? {
    let parties = try database.floor().tables.flatMap(\.parties).shuffled(using: &random)
    for party in parties {
      let order = try database.order(of: party.id)
      for line in order.lines.shuffled(using: &random) where line.checkID == order.check.id {
        let targets = try database.moveTargets(of: line).filter { $0.refusal == nil }
        if let target = any(targets) { return perform(MoveLine(line, to: target.id)) }
      }
    }
    return nil
  }

  private func prepareBump() throws -> (() throws -> Void)? {
    guard let ticket = try any(database.kitchenBoard()) else { return nil }
    let ids = Bool.random(using: &random) ? ticket.items.map(\.id) : [ticket.items[0].id]
    clock.advance(seconds: 1)
    return { [database, cook] in try database.perform(Bump(ids), by: cook) }
  }
}
