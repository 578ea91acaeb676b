import GRDB
import StoreDomain

/// Who came together, by what they have: a ticket, a booking, a party at its table. A party that came
/// from a ticket or a booking has the guests that were noted there.
struct GuestGroup: Hashable {
  var ticketID: Identifier<Ticket>?
  var reservationID: Identifier<Reservation>?
  var partyID: Identifier<Party>?
  /// Whose ticket, booking or bill it is.
  var first: Identifier<Member>?

  /// By what they have alone.
  init(
    ticketID: Identifier<Ticket>?, reservationID: Identifier<Reservation>?,
    partyID: Identifier<Party>?
  ) {
    self.ticketID = ticketID
    self.reservationID = reservationID
    self.partyID = partyID
  }

  init(_ ticket: Ticket) {
    ticketID = ticket.id
    reservationID = ticket.reservationID
    first = ticket.memberID
  }

  init(_ reservation: Reservation) {
    reservationID = reservation.id
    first = reservation.memberID
  }

  init(_ party: Party) {
    ticketID = party.ticketID
    reservationID = party.reservationID
    partyID = party.id
    first = party.memberID
  }

  /// Where one more guest is noted, so that guests stay together whatever table they sit at; a booking
  /// stays theirs when the number with which they waited ends.
  var columns: (ticketID: String?, reservationID: String?, partyID: String?) {
    if let reservationID { return (nil, reservationID.rawValue, nil) }
    if let ticketID { return (ticketID.rawValue, nil, nil) }
    return (nil, nil, partyID?.rawValue)
  }
}

extension PartyGuest {
  /// The guests with a card of each group: whose it is first, then in the order in which they were
  /// noted. One query whatever the number of groups.
  static func fetch(_ db: Database, of groups: [GuestGroup]) throws -> [GuestGroup: [PartyGuest]] {
    guard !groups.isEmpty else { return [:] }
    let rows = try db.list(
      """
      SELECT owner, memberID, seat, member.name FROM (
        SELECT ticketID AS owner, memberID, seat, addedAt, id FROM partyGuest
        WHERE removedAt IS NULL AND ticketID IN (SELECT value FROM json_each(?))
        UNION ALL SELECT reservationID, memberID, seat, addedAt, id FROM partyGuest
        WHERE removedAt IS NULL AND reservationID IN (SELECT value FROM json_each(?))
        UNION ALL SELECT partyID, memberID, seat, addedAt, id FROM partyGuest
        WHERE removedAt IS NULL AND partyID IN (SELECT value FROM json_each(?))
        -- Whose it is, by name alone.
        UNION ALL SELECT NULL, id, NULL, 0, id FROM member
        WHERE id IN (SELECT value FROM json_each(?))
      ) AS noted JOIN member ON member.id = memberID ORDER BY addedAt, noted.id
      """,
      [
        groups.compactMap(\.ticketID).listColumn(),
        groups.compactMap(\.reservationID).listColumn(), groups.compactMap(\.partyID).listColumn(),
        groups.compactMap(\.first).listColumn(),
      ]
    ) { row -> (owner: String?, guest: PartyGuest) in
      (row[0], PartyGuest(memberID: row[1], name: row[3], seat: row[2]))
    }
    let byOwner = Dictionary(grouping: rows, by: \.owner).mapValues { $0.map(\.guest) }
    let nameOf = Dictionary(
      (byOwner[nil] ?? []).map { ($0.memberID, $0.name) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(
      groups.map { group in
        let owners = [
          group.ticketID?.rawValue, group.reservationID?.rawValue, group.partyID?.rawValue,
        ]
        let noted = owners.compactMap { $0 }.flatMap { byOwner[$0] ?? [] }
        return (group, all(first: group.first, nameOf, noted))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func all(
    first: Identifier<Member>?, _ nameOf: [Identifier<Member>: String], _ noted: [PartyGuest]
  ) -> [PartyGuest] {
    var guests: [PartyGuest] = []
    if let first, let name = nameOf[first] {
      let seat = noted.first { $0.memberID == first }?.seat
      guests.append(PartyGuest(memberID: first, name: name, seat: seat, isFirst: true))
    }
    for guest in noted where !guests.contains(where: { $0.memberID == guest.memberID }) {
      guests.append(guest)
    }
    return guests
  }

  /// A query of the parties at which the member `?1` sits now, `id` and `seatedAt`.
  static let partiesOfMember = """
    SELECT id, seatedAt FROM party WHERE stage <> 'left' AND memberID = ?1
    UNION SELECT party.id, seatedAt FROM partyGuest JOIN party ON party.id = partyGuest.partyID
    WHERE removedAt IS NULL AND partyGuest.memberID = ?1 AND stage <> 'left'
    UNION SELECT party.id, seatedAt FROM partyGuest
    JOIN party ON party.ticketID = partyGuest.ticketID
    WHERE removedAt IS NULL AND partyGuest.memberID = ?1 AND stage <> 'left'
    UNION SELECT party.id, seatedAt FROM partyGuest
    JOIN party ON party.reservationID = partyGuest.reservationID
    WHERE removedAt IS NULL AND partyGuest.memberID = ?1 AND stage <> 'left'
    ORDER BY seatedAt, id
    """
}

/// Tonight's care for all guests of some groups.
struct CareOfGuests {
  let guests: [GuestGroup: [PartyGuest]]
  let alerts: [Identifier<Member>: [CareAlert]]
  /// For what guests asked for, by the ticket, booking or party that asked.
  let asked: [String: [CareAlert]]

  static func fetch(
    _ db: Database, _ guests: [GuestGroup: [PartyGuest]], on day: LocalDate
  ) throws -> CareOfGuests {
    let rows = try db.list(
      CareAlert.query + """
         WHERE careAlert.businessDay = ? AND (careAlert.needID IS NOT NULL
          OR careAlert.memberID IN (SELECT value FROM json_each(?)))
        """, [day, guests.values.joined().map(\.memberID).listColumn()]
    ) { row in
      (askedBy: row["askedBy"] as String?, alert: CareAlert(row: row))
    }
    var alerts: [Identifier<Member>: [CareAlert]] = [:]
    var asked: [String: [CareAlert]] = [:]
    for (askedBy, alert) in rows {
      if let memberID = alert.memberID { alerts[memberID, default: []].append(alert) }
      if let askedBy { asked[askedBy, default: []].append(alert) }
    }
    return CareOfGuests(guests: guests, alerts: alerts, asked: asked)
  }

  /// The most urgent first.
  func of(_ group: GuestGroup) -> [CareAlert] {
    let owners = [
      group.ticketID?.rawValue, group.reservationID?.rawValue, group.partyID?.rawValue,
    ]
    return
      ((guests[group] ?? []).flatMap { alerts[$0.memberID] ?? [] }
      + owners.compactMap { $0 }.flatMap { asked[$0] ?? [] }).sorted { $0.comesBefore($1) }
  }
}

extension Transaction {
  /// The guests with a card of one ticket, booking or party.
  func guests(of group: GuestGroup) throws -> [PartyGuest] {
    try PartyGuest.fetch(db, of: [group])[group] ?? []
  }

  /// Where a member sits now.
  func parties(ofMember memberID: Identifier<Member>) throws -> [Identifier<Party>] {
    try Identifier<Party>.fetchAll(
      db, sql: PartyGuest.partiesOfMember, arguments: [memberID])
  }
}

extension GuestGroup {
  /// Who waits, has booked or sits there; of a ticket or booking whose guests sit already, their party.
  static func find(_ db: Database, _ owner: GuestNeed.Owner) throws -> GuestGroup? {
    func party(_ column: String, _ id: String) throws -> GuestGroup? {
      try Identifier<Party>.fetchOne(
        db, sql: "SELECT id FROM party WHERE \(column) = ?", arguments: [id]
      ).flatMap { try Party.fetchOne(db, id: $0) }.map { GuestGroup($0) }
    }
    switch owner {
    case .ticket(let id):
      if let group = try party("ticketID", id.rawValue) { return group }
      return try Row.fetchOne(db, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
        .map { GuestGroup(Ticket(row: $0)) }
    case .reservation(let id):
      if let group = try party("reservationID", id.rawValue) { return group }
      guard let reservation = try Reservation.fetchOne(db, id: id) else { return nil }
      var group = GuestGroup(reservation)
      group.ticketID = try liveNumbers(db, on: reservation.businessDay)[id]
      return group
    case .party(let id): return try Party.fetchOne(db, id: id).map { GuestGroup($0) }
    }
  }
}

extension GuestGroup {
  /// The numbers with which a day's booked guests wait.
  static func liveNumbers(
    _ db: Database, on day: LocalDate
  ) throws -> [Identifier<Reservation>: Identifier<Ticket>] {
    let rows = try db.list(
      """
      SELECT reservationID, id FROM ticket WHERE businessDay = ? AND reservationID IS NOT NULL
        AND stage IN ('waiting', 'called', 'missed')
      """, [day]
    ) { ($0[0] as Identifier<Reservation>, $0[1] as Identifier<Ticket>) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

extension StoreDatabase {
  /// The guests with a card who wait, have booked or sit together; whose it is first.
  public func guests(of owner: GuestNeed.Owner) throws -> [PartyGuest] {
    try read { db in
      guard let group = try GuestGroup.find(db, owner) else { return [] }
      return try PartyGuest.fetch(db, of: [group])[group] ?? []
    }
  }
}
