import GRDB
import StoreDomain

/// The rows that tell of one member beside their own: by the member they name, or by the phone that
/// somebody left before anybody knew whose it is.
struct MemberTraces {
  let tickets: [Identifier<Ticket>]
  let reservations: [Identifier<Reservation>]
  let parties: [Identifier<Party>]
  /// Parties of somebody else with whom the member came.
  let partiesOfOthers: [Identifier<Party>]
  /// Rows with the member's phone that are another member's by now.
  let ticketsOfOthers: [Identifier<Ticket>]
  let reservationsOfOthers: [Identifier<Reservation>]
  /// Every way in which the file may hold the phone.
  let phones: [String]
  /// Whether the member waits, has arrived or sits at a table.
  let isHere: Bool
}

extension Transaction {
  func traces(of member: Member) throws -> MemberTraces {
    try MemberTraces.fetch(db, of: member, in: store.country)
  }
}

extension MemberTraces {
  static func fetch(_ db: Database, of member: Member, in home: Country?) throws -> MemberTraces {
    let phones = member.phone.map { PhoneNumber.forms(of: $0, in: home) } ?? []
    // Digits and plus signs: nothing that JSON would escape.
    let theirs: StatementArguments = [
      member.id, "[" + phones.map { "\"\($0)\"" }.joined(separator: ",") + "]",
    ]
    let reservations = try Identifier<Reservation>.fetchAll(
      db,
      sql: """
        SELECT id FROM reservation WHERE memberID = ?1
          OR (memberID IS NULL AND phone IN (SELECT value FROM json_each(?2)))
        UNION SELECT reservationID FROM party WHERE memberID = ?1 AND reservationID IS NOT NULL
        UNION SELECT reservation.id FROM ticket
        JOIN reservation ON reservation.id = ticket.reservationID AND reservation.memberID IS NULL
        WHERE ticket.memberID = ?1
        """, arguments: theirs)
    let tickets = try Identifier<Ticket>.fetchAll(
      db,
      sql: """
        SELECT id FROM ticket WHERE memberID = ?1
          OR (memberID IS NULL AND phone IN (SELECT value FROM json_each(?2)))
        UNION SELECT ticketID FROM party WHERE memberID = ?1 AND ticketID IS NOT NULL
        -- The number of a booking has its name.
        UNION SELECT id FROM ticket WHERE memberID IS NULL
          AND reservationID IN (SELECT value FROM json_each(?3))
        """, arguments: theirs + [reservations.listColumn()])
    let parties = try Identifier<Party>.fetchAll(
      db,
      sql: """
        SELECT id FROM party WHERE memberID = ?1 OR (memberID IS NULL
          AND (ticketID IN (SELECT value FROM json_each(?2))
            OR reservationID IN (SELECT value FROM json_each(?3))))
        """, arguments: [member.id, tickets.listColumn(), reservations.listColumn()])
    let partiesOfOthers = try Identifier<Party>.fetchAll(
      db,
      sql: """
        SELECT DISTINCT party.id FROM partyGuest JOIN party ON party.id = partyGuest.partyID
          OR party.ticketID = partyGuest.ticketID OR party.reservationID = partyGuest.reservationID
        WHERE partyGuest.memberID = ?1 AND party.id NOT IN (SELECT value FROM json_each(?2))
        """, arguments: [member.id, parties.listColumn()])
    let ticketsOfOthers = try Identifier<Ticket>.fetchAll(
      db,
      sql: """
        SELECT id FROM ticket WHERE memberID <> ?1 AND (
          phone IN (SELECT value FROM json_each(?2))
          OR (guestName = ?3 AND reservationID IN (SELECT value FROM json_each(?4))))
        """, arguments: theirs + [member.name, reservations.listColumn()])
    let reservationsOfOthers = try Identifier<Reservation>.fetchAll(
      db,
      sql: """
        SELECT id FROM reservation
        WHERE memberID <> ?1 AND phone IN (SELECT value FROM json_each(?2))
        """, arguments: theirs)
    let isHere = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM ticket WHERE id IN (SELECT value FROM json_each(?1))
            AND stage IN ('waiting', 'called', 'missed'))
          OR EXISTS (SELECT 1 FROM reservation WHERE id IN (SELECT value FROM json_each(?2))
            AND stage = 'arrived')
          OR EXISTS (SELECT 1 FROM party WHERE id IN (SELECT value FROM json_each(?3))
            AND stage <> 'left')
          OR EXISTS (SELECT 1 FROM partyGuest JOIN ticket ON ticket.id = partyGuest.ticketID
            WHERE removedAt IS NULL AND partyGuest.memberID = ?4
              AND stage IN ('waiting', 'called', 'missed'))
          OR EXISTS (SELECT 1 FROM partyGuest
            JOIN reservation ON reservation.id = partyGuest.reservationID
            WHERE removedAt IS NULL AND partyGuest.memberID = ?4 AND stage = 'arrived')
        """,
      arguments: [
        tickets.listColumn(), reservations.listColumn(), parties.listColumn(), member.id,
      ])
    let sitsAt = try Identifier<Party>.fetchAll(
      db, sql: PartyGuest.partiesOfMember, arguments: [member.id])
    return MemberTraces(
      tickets: tickets, reservations: reservations, parties: parties,
      partiesOfOthers: partiesOfOthers, ticketsOfOthers: ticketsOfOthers,
      reservationsOfOthers: reservationsOfOthers, phones: phones,
      isHere: isHere == true || !sitsAt.isEmpty)
  }
}
