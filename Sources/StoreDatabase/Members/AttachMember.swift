import GRDB
import StoreDomain

extension StoreDatabase {
  /// Says which member a waiting party is, and raises the member's care.
  public func attachMember(
    _ id: Identifier<Member>, toTicket ticketID: Identifier<Ticket>, by author: Author
  ) throws -> Ticket {
    try write(by: author) { transaction in
      try transaction.require(anyOf: [.queue, .seat])
      let member = try transaction.member(id)
      var ticket = try transaction.liveTicket(ticketID)
      guard ticket.memberID != id else { return ticket }
      ticket.memberID = id
      ticket.guestName = ticket.guestName ?? member.name
      try transaction.store(
        &ticket, step: .changed,
        reason: Phrase("member \(member.name)", "关联会员 \(member.name)"))
      try transaction.raiseCareAlerts(id)
      return ticket
    }
  }

  /// Says which member a booking is for. Care is raised when the guests arrive.
  public func attachMember(
    _ id: Identifier<Member>, toReservation reservationID: Identifier<Reservation>,
    by author: Author
  ) throws -> Reservation {
    try write(by: author) { transaction in
      try transaction.require(anyOf: [.queue, .seat])
      _ = try transaction.member(id)
      var reservation = try transaction.reservation(reservationID)
      guard reservation.stage.isOpen else { throw FloorError.reservationOver(reservation.stage) }
      guard reservation.memberID != id else { return reservation }
      reservation.memberID = id
      try transaction.db.execute(
        sql: "UPDATE reservation SET memberID = ? WHERE id = ?", arguments: [id, reservationID])
      try transaction.recordReservation(&reservation, .reservationChanged)
      if reservation.stage == .arrived { try transaction.raiseCareAlerts(id) }
      return reservation
    }
  }

  /// Says which member sits at a table, and raises the member's care there. Care for a member who
  /// was attached by mistake leaves the table.
  public func attachMember(
    _ id: Identifier<Member>, toParty partyID: Identifier<Party>, by author: Author
  ) throws -> Party {
    try write(by: author) { try $0.attachMember(id, toParty: partyID) }
  }
}

extension Transaction {
  func attachMember(
    _ id: Identifier<Member>, toParty partyID: Identifier<Party>
  ) throws -> Party {
    try require(anyOf: [.order, .seat, .queue, .takePayment])
    let member = try member(id)
    var party = try seatedParty(partyID)
    guard party.memberID != id else { return party }
    if let other = party.memberID { try removeCare(of: other, from: partyID) }
    party.memberID = id
    party.guestName = party.guestName ?? member.name
    try db.execute(
      sql: "UPDATE party SET memberID = ?, guestName = ? WHERE id = ?",
      arguments: [id, party.guestName, partyID])
    try recordParty(&party, .partyMemberAttached)
    try raiseCareAlerts(id, partyID: partyID)
    return party
  }
}
