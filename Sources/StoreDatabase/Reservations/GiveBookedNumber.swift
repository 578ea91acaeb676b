import GRDB
import HeadquartersContract
import StoreDomain

/// The guests of a booking are here and wait for their table with a number of the queue. Their booking's
/// promise goes with the number: its tables stay kept, they are called before those who came without a
/// booking, and whoever seats the number seats the booking.
///
/// Again it gives the number that they have; a number that they took themselves by the booking's phone
/// becomes theirs. The queue may be paused or closed: they were promised a table. Throws
/// `ReservationError.over`, `.notTonight`.
public struct GiveBookedNumber: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.number", Phrase("give booked guests a number to wait with", "订位客人取号"),
    needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [
      .ticketIssued, .ticketChanged, .ticketExpired, .reservationArrived, .careRaised, .careMoved,
    ])

  let reservationID: Identifier<Reservation>
  let id: Identifier<Ticket>?

  public init(_ reservationID: Identifier<Reservation>, id: Identifier<Ticket>? = nil) {
    self.reservationID = reservationID
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    let reservation = try ReservationArrived(reservationID).run(in: transaction)
    if let ticket = try transaction.liveTicket(ofBooking: reservationID) { return ticket }
    _ = try ExpireOldTickets().run(in: transaction)
    let clock = transaction.store.calendar.clockText(reservation.at)
    let reason = Phrase("booked for \(clock)", "订位 \(clock)")
    let other = try transaction.liveTicket(ofPhone: reservation.phone)
    if var own = other, own.reservationID == nil {
      own.reservationID = reservationID
      try transaction.save(&own, step: .changed, reason: reason)
      return own
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

  /// The guests of a booking do not wait any more: it is over, or they are not here after all.
  func endTicket(of reservation: Reservation) throws {
    guard var ticket = try liveTicket(ofBooking: reservation.id) else { return }
    ticket.stage = .cancelled
    try save(
      &ticket, step: .cancelled,
      reason: reservation.stage.isOpen
        ? Phrase("its guests are not here", "客人未到店") : Phrase("its booking is over", "订位已结束"))
  }
}
