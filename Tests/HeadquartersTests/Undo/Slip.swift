/// A step that is done by mistake.
enum Slip: String, CaseIterable {
  case called, calledAgain, missed, restored, ticketCancelled
  case arrived, noShow, bookingCancelled
  case seatedTicket, seatedBooking, seatedWalkIn, seatedBesideOthers
  case leftUntouched, leftWithDrafts, leftPaid
  case lineMoved
  case bumped

  /// No figure of the chain counts kitchens.
  var isToldAtHeadquarters: Bool { self != .bumped }

  /// The events that tell of it, and of its way back.
  var events: (done: String, undone: String) {
    switch self {
    case .called, .calledAgain: ("foh.ticket.called.v1", "foh.ticket.call-undone.v1")
    case .missed: ("foh.ticket.missed.v1", "foh.ticket.miss-undone.v1")
    case .restored: ("foh.ticket.restored.v1", "foh.ticket.restore-undone.v1")
    case .ticketCancelled: ("foh.ticket.cancelled.v1", "foh.ticket.cancel-undone.v1")
    case .arrived: ("foh.reservation.arrived.v2", "foh.reservation.arrival-undone.v2")
    case .noShow: ("foh.reservation.no-show.v2", "foh.reservation.no-show-undone.v2")
    case .bookingCancelled:
      ("foh.reservation.cancelled.v2", "foh.reservation.cancel-undone.v2")
    case .seatedTicket, .seatedBooking, .seatedWalkIn, .seatedBesideOthers:
      ("foh.party.seated.v1", "foh.party.seating-undone.v1")
    case .leftUntouched, .leftWithDrafts, .leftPaid:
      ("foh.party.left.v1", "foh.party.leaving-undone.v1")
    case .lineMoved: ("foh.check.line-moved.v1", "foh.check.line-move-undone.v1")
    case .bumped: ("foh.kitchen.bumped.v1", "foh.kitchen.recalled.v1")
    }
  }
}
