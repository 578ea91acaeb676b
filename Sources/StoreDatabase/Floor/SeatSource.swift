import GRDB
import StoreDomain

/// Where a party that sits down comes from.
public enum SeatSource: Hashable, Sendable {
  case ticket(Identifier<Ticket>)
  case reservation(Identifier<Reservation>)
  case walkIn(partySize: Int, guestName: String?)
}

extension Transaction {
  func seatableTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    let ticket = try liveTicket(id)
    guard ticket.stage != .missed else { throw DoorError.mustBeRestored(ticket.displayNumber) }
    return ticket
  }

  /// - Parameter reason: why it sits where others should, for the ticket's steps.
  func finishSource(of party: Party, reason: Phrase?) throws {
    if let ticketID = party.ticketID {
      var ticket = try ticket(ticketID)
      ticket.stage = .seated
      try save(&ticket, step: .seated, reason: reason)
    }
    if let reservationID = party.reservationID {
      var reservation = try reservation(reservationID)
      try setStage(.seated, of: &reservation, .reservationSeated)
    }
  }
}
