import GRDB
import HeadquartersContract
import StoreDomain

/// The guests of a booking are here and wait for their table with a number of the queue. Their booking's
/// promise goes with the number: its tables stay kept, they are called before those who came without a
/// booking, and whoever seats the number seats the booking.
///
/// Again it gives the number that they have; a number that they took themselves by the booking's phone
/// becomes theirs. They stand at the desk: a number that was missed waits again. The queue may be paused
/// or closed: they were promised a table. Throws `ReservationError.over`, `.notTonight`.
public struct GiveBookedNumber: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.number", Phrase("give booked guests a number to wait with", "订位客人取号"),
    needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [
      .ticketIssued, .ticketChanged, .ticketRestored, .ticketExpired, .reservationArrived,
      .careRaised, .careMoved, .careWithdrawn, .guestRequestAccepted, .reservationChanged,
    ])

  let reservationID: Identifier<Reservation>
  let id: Identifier<Ticket>?

  public init(_ reservationID: Identifier<Reservation>, id: Identifier<Ticket>? = nil) {
    self.reservationID = reservationID
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    let reservation = try ReservationArrived(reservationID).run(in: transaction)
    if let ticket = try transaction.liveTicket(ofBooking: reservationID) {
      return try transaction.waitingAgain(ticket)
    }
    _ = try ExpireOldTickets().run(in: transaction)
    try transaction.releaseEndedTicket(ofBooking: reservationID)
    let clock = transaction.store.calendar.clockText(reservation.at)
    let reason = Phrase("booked for \(clock)", "订位 \(clock)")
    let other = try transaction.liveTicket(ofPhone: reservation.phone)
    if var own = other, own.reservationID == nil {
      own.reservationID = reservationID
      try transaction.save(&own, step: .changed, reason: reason)
      try transaction.noteOwnNumber(own, of: reservation)
      return try transaction.waitingAgain(own)
    }
    let band = try transaction.band(for: reservation.partySize)
    let today = transaction.today
    let number = try transaction.nextNumber(band.code, on: today)
    var ticket = Ticket(
      id: id ?? transaction.newID(), businessDay: today, band: band.code, number: number,
      partySize: reservation.partySize, guestName: reservation.guestName,
      // A phone has one number, also when it has booked twice.
      phone: other == nil ? reservation.phone : nil, memberID: reservation.memberID,
      note: reservation.note,
      rank: QueueOrder.rank(ofNumber: number), issuedAt: transaction.now,
      reservationID: reservationID)
    try transaction.insert(ticket, raw: nil, foundTable: false)
    try transaction.save(&ticket, step: .issued, reason: reason)
    try transaction.printNumber(ticket)
    return ticket
  }
}

extension Transaction {
  /// The number with which the guests of a booking wait; nil when they have none.
  func liveTicket(ofBooking id: Identifier<Reservation>) throws -> Ticket? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM ticket
        WHERE reservationID = ? AND stage IN ('waiting', 'called', 'missed')
        """, arguments: [id]
    ).map(Ticket.init(row:))
  }

  fileprivate func liveTicket(ofPhone phone: String?) throws -> Ticket? {
    guard let phone else { return nil }
    return try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM ticket WHERE phone = ? AND stage IN ('waiting', 'called', 'missed')
        """, arguments: [phone]
    ).map(Ticket.init(row:))
  }

  /// A number that was missed and whose guests are here is called again, where the house's rule puts
  /// it.
  fileprivate func waitingAgain(_ ticket: Ticket) throws -> Ticket {
    guard ticket.stage == .missed else { return ticket }
    return try RestoreTicket(ticket.id).run(in: self)
  }

  /// A booking has one number: one that was cancelled or expired makes room for the next.
  fileprivate func releaseEndedTicket(ofBooking id: Identifier<Reservation>) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM ticket WHERE reservationID = ?", arguments: [id])
    guard var ticket = row.map(Ticket.init(row:)), !ticket.stage.isLive else { return }
    ticket.reservationID = nil
    try save(
      &ticket, step: .changed, reason: Phrase("its guests have another number", "客人已另取号"))
  }

  /// The guests of a booking do not wait any more: it is over, or they are not here after all.
  ///
  /// - Parameter own: a number that they had taken themselves; it waits on without the booking.
  /// - Returns: the number as it was; nil when they had none, or it waits on.
  @discardableResult
  func endTicket(
    of reservation: Reservation, own: Identifier<Ticket>? = nil
  ) throws -> Ticket? {
    guard var ticket = try liveTicket(ofBooking: reservation.id) else { return nil }
    guard ticket.id != own else {
      ticket.reservationID = nil
      try save(
        &ticket, step: .changed,
        reason: Phrase("no longer that of a booking", "不再作为订位的号"))
      return nil
    }
    let before = ticket
    ticket.stage = .cancelled
    try save(
      &ticket, step: .cancelled,
      reason: reservation.stage.isOpen
        ? Phrase("its guests are not here", "客人未到店") : Phrase("its booking is over", "订位已结束"))
    return before
  }
}
