import GRDB
import StoreDomain

extension StoreDatabase {
  /// Tonight's care for guests who are here, waiting, arrived or seated, and what is to be ready for
  /// those who are booked. The most urgent first.
  ///
  /// By default what is open or claimed; for one party, all stages that are asked for.
  public func careAlerts(
    _ stages: Set<CareAlert.Stage> = [.open, .claimed], for partyID: Identifier<Party>? = nil
  ) throws -> [CareAlert] {
    let day = store.calendar.businessDay(of: environment.now())
    let alerts = try read { db in
      if let partyID {
        return try db.list(
          CareAlert.query + " WHERE careAlert.partyID = ?", [partyID], CareAlert.init(row:))
      }
      return try db.list(
        CareAlert.query + " WHERE careAlert.businessDay = ?" + CareAlert.andGuestIsHere,
        [day] + CareAlert.hereArguments(day), CareAlert.init(row:))
    }
    return alerts.filter { stages.contains($0.stage) }.sorted { $0.comesBefore($1) }
  }
}

extension CareAlert {
  /// The end of a condition: the guest waits, has arrived or sits here, or is expected by a booking for
  /// which something is to be ready, or asked for help. Takes ``hereArguments(_:)``.
  static let andGuestIsHere = """
     AND (careAlert.memberID IN (
      SELECT memberID FROM ticket
      WHERE stage IN ('waiting', 'called', 'missed') AND businessDay = ?
      UNION SELECT memberID FROM reservation WHERE businessDay = ? AND stage = 'arrived'
      UNION SELECT memberID FROM party WHERE stage <> 'left'
      UNION SELECT partyGuest.memberID FROM ticket
      CROSS JOIN partyGuest ON partyGuest.ticketID = ticket.id AND removedAt IS NULL
      WHERE stage IN ('waiting', 'called', 'missed') AND businessDay = ?
      UNION SELECT partyGuest.memberID FROM reservation
      CROSS JOIN partyGuest ON partyGuest.reservationID = reservation.id AND removedAt IS NULL
      WHERE businessDay = ? AND stage = 'arrived'
      UNION SELECT partyGuest.memberID FROM party
      CROSS JOIN partyGuest ON partyGuest.partyID = party.id AND removedAt IS NULL WHERE stage <> 'left'
      UNION SELECT partyGuest.memberID FROM party
      CROSS JOIN partyGuest ON partyGuest.ticketID = party.ticketID AND removedAt IS NULL
      WHERE stage <> 'left'
      UNION SELECT partyGuest.memberID FROM party
      CROSS JOIN partyGuest ON partyGuest.reservationID = party.reservationID AND removedAt IS NULL
      WHERE stage <> 'left')
      OR careAlert.reservationID IN (
        SELECT id FROM reservation WHERE businessDay = ?
        AND stage IN ('requested', 'confirmed', 'arrived', 'seated'))
      OR careAlert.needID IN (
        SELECT guestNeed.id FROM ticket JOIN guestNeed ON guestNeed.ticketID = ticket.id
        WHERE stage IN ('waiting', 'called', 'missed') AND businessDay = ?
        UNION SELECT guestNeed.id FROM reservation
        JOIN guestNeed ON guestNeed.reservationID = reservation.id
        WHERE businessDay = ? AND stage IN ('requested', 'confirmed', 'arrived')
        UNION SELECT guestNeed.id FROM party
        JOIN guestNeed ON guestNeed.partyID = party.id OR guestNeed.ticketID = party.ticketID
          OR guestNeed.reservationID = party.reservationID
        WHERE stage <> 'left'))
    """

  static func hereArguments(_ day: LocalDate) -> StatementArguments {
    [day, day, day, day, day, day, day]
  }
}
