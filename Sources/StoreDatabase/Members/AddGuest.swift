import GRDB
import HeadquartersContract
import StoreDomain

/// Says that another member waits, has booked or sits with a party, and perhaps at which seat: what
/// they must not eat holds for the table, their care is raised, and the evening is one of their visits.
///
/// Whoever is the first of the party to be known is its member: ticket, booking and bill are theirs.
/// Somebody who is known there already is only given the seat. Throws `GuestSeatRefusal`,
/// `NeedError.guestsGone`.
public struct AddGuest: Verb {
  public static let terms = VerbTerms<Self>(
    "guest.add", Phrase("say that another member comes with a party", "登记同行会员"),
    needs: [.anyOf(.order, .seat, .queue, .takePayment)],
    audit: .none(because: "its event names who did it"),
    events: [
      .guestAdded, .guestSeatChanged, .guestRemoved, .partyMemberAttached, .ticketChanged,
      .reservationChanged, .careRaised, .careMoved,
    ])

  let id: Identifier<Member>
  let owner: GuestNeed.Owner
  let seat: Int?

  public init(_ id: Identifier<Member>, to owner: GuestNeed.Owner, seat: Int? = nil) {
    self.id = id
    self.owner = owner
    self.seat = seat
  }

  /// The guests with a card who are together now.
  public func run(in transaction: Transaction) throws -> [PartyGuest] {
    var group = try transaction.groupHere(owner)
    let guests = try transaction.guests(of: group)
    if !guests.contains(where: { $0.memberID == id }) { _ = try transaction.knownMember(id) }
    try GuestSeatRule.check(seat, for: id, among: guests)
    if guests.isEmpty {
      try transaction.attach(id, to: group)
      group.first = id
      if seat != nil { try transaction.give(seat, to: id, in: group) }
    } else if guests.contains(where: { $0.memberID == id }) {
      if seat != nil { try transaction.give(seat, to: id, in: group) }
    } else {
      try transaction.tellingKitchen(of: group.partyID) {
        try transaction.insertGuest(id, seat: seat, in: group, .guestAdded)
      }
      try transaction.raiseCare(for: id, of: group)
    }
    return try transaction.guests(of: group)
  }
}

/// Says at which seat a member sits, or that nobody knows.
///
/// Throws `GuestSeatRefusal`, `NeedError.guestsGone`.
public struct SeatGuest: Verb {
  public static let terms = VerbTerms<Self>(
    "guest.seat", Phrase("say at which seat a member sits", "登记会员座位"),
    needs: [.anyOf(.order, .seat, .queue, .takePayment)],
    audit: .none(because: "its event names who did it"), events: [.guestSeatChanged])

  let id: Identifier<Member>
  let owner: GuestNeed.Owner
  let seat: Int?

  public init(_ id: Identifier<Member>, of owner: GuestNeed.Owner, at seat: Int?) {
    self.id = id
    self.owner = owner
    self.seat = seat
  }

  public func run(in transaction: Transaction) throws -> [PartyGuest] {
    let group = try transaction.groupHere(owner)
    let guests = try transaction.guests(of: group)
    guard guests.contains(where: { $0.memberID == id }) else { throw NeedError.guestsGone }
    try GuestSeatRule.check(seat, for: id, among: guests)
    try transaction.give(seat, to: id, in: group)
    return try transaction.guests(of: group)
  }
}

/// Says that a member does not come with a party after all; their care leaves the table, and what the
/// party asked for beside them is raised. Whose ticket,
/// booking or bill it is cannot be taken off: another member is attached instead.
///
/// Doing it again changes nothing. Throws `GuestSeatRefusal.isFirst`, `NeedError.guestsGone`.
public struct RemoveGuest: Verb {
  public static let terms = VerbTerms<Self>(
    "guest.remove", Phrase("say that a member does not come with a party", "移除同行会员"),
    needs: [.anyOf(.order, .seat, .queue, .takePayment)],
    audit: .none(because: "its event names who did it"),
    events: [.guestRemoved, .careRaised, .careMoved])

  let id: Identifier<Member>
  let owner: GuestNeed.Owner

  public init(_ id: Identifier<Member>, from owner: GuestNeed.Owner) {
    self.id = id
    self.owner = owner
  }

  public func run(in transaction: Transaction) throws -> [PartyGuest] {
    let group = try transaction.groupHere(owner)
    let guests = try transaction.guests(of: group)
    guard let guest = guests.first(where: { $0.memberID == id }) else { return guests }
    try GuestSeatRule.checkRemoving(guest)
    try transaction.tellingKitchen(of: group.partyID) {
      try transaction.removeGuest(id, from: group)
    }
    if let partyID = group.partyID { try transaction.removeCare(of: id, from: partyID) }
    try transaction.raiseHelp(askedBy: owner)
    return try transaction.guests(of: group)
  }
}

extension Transaction {
  /// The guests who are meant, as long as they are here or still to come.
  fileprivate func groupHere(_ owner: GuestNeed.Owner) throws -> GuestGroup {
    guard var group = try GuestGroup.find(db, owner) else { throw NeedError.guestsGone }
    let isHere: Bool
    if let id = group.partyID {
      isHere = try Party.fetchOne(db, id: id).map { $0.stage != .left } ?? false
    } else if let id = group.ticketID {
      isHere = try ticket(id).stage.isLive
      if let booking = group.reservationID, try !reservation(booking).stage.isOpen {
        group.reservationID = nil
      }
    } else if let id = group.reservationID {
      isHere = try reservation(id).stage.isOpen
    } else {
      isHere = false
    }
    guard isHere else { throw NeedError.guestsGone }
    return group
  }

  fileprivate func attach(_ id: Identifier<Member>, to group: GuestGroup) throws {
    if let partyID = group.partyID {
      _ = try AttachMemberToParty(id, toParty: partyID).run(in: self)
    } else if let ticketID = group.ticketID {
      _ = try AttachMemberToTicket(id, toTicket: ticketID).run(in: self)
    } else if let reservationID = group.reservationID {
      _ = try AttachMemberToReservation(id, toReservation: reservationID).run(in: self)
    }
  }

  /// Raises the care for one more guest where guests are here: at the table, in the queue, or arrived.
  fileprivate func raiseCare(for id: Identifier<Member>, of group: GuestGroup) throws {
    if group.partyID == nil, group.ticketID == nil, let reservationID = group.reservationID,
      try reservation(reservationID).stage != .arrived
    {
      return
    }
    try raiseCareAlerts(id, partyID: group.partyID)
  }

  /// Says at which seat a guest sits, where that is news.
  fileprivate func give(
    _ seat: Int?, to memberID: Identifier<Member>, in group: GuestGroup
  ) throws {
    let row = try guestRow(memberID, in: group)
    guard row?.seat != seat else { return }
    try tellingKitchen(of: group.partyID) {
      guard let row else {
        return try insertGuest(memberID, seat: seat, in: group, .guestSeatChanged)
      }
      try db.execute(
        sql: "UPDATE partyGuest SET seat = ? WHERE id = ?", arguments: [seat, row.id])
      try record(.guestSeatChanged, row.id, PartyGuestFact(memberID, seat: seat, group))
    }
  }

  fileprivate func insertGuest(
    _ memberID: Identifier<Member>, seat: Int?, in group: GuestGroup, _ event: Event<PartyGuestFact>
  ) throws {
    let id: Identifier<PartyGuest> = newID()
    let columns = group.columns
    try db.execute(
      sql: """
        INSERT INTO partyGuest (id, ticketID, reservationID, partyID, memberID, seat, addedAt,
          authorName)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, columns.ticketID, columns.reservationID, columns.partyID, memberID, seat, now,
        author.name,
      ])
    try record(event, id, PartyGuestFact(memberID, seat: seat, group))
  }

  /// Takes a guest off a party, if the guest is noted there.
  func removeGuest(_ memberID: Identifier<Member>, from group: GuestGroup) throws {
    guard let row = try guestRow(memberID, in: group) else { return }
    try db.execute(
      sql: "UPDATE partyGuest SET removedAt = ? WHERE id = ?", arguments: [now, row.id])
    try record(.guestRemoved, row.id, PartyGuestFact(memberID, seat: row.seat, group))
  }

  private func guestRow(
    _ memberID: Identifier<Member>, in group: GuestGroup
  ) throws -> (id: Identifier<PartyGuest>, seat: Int?)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, seat FROM partyGuest WHERE removedAt IS NULL AND memberID = ?
          AND (ticketID = ? OR reservationID = ? OR partyID = ?)
        """, arguments: [memberID, group.ticketID, group.reservationID, group.partyID]
    ).map { ($0["id"], $0["seat"]) }
  }
}

extension PartyGuestFact {
  fileprivate init(_ memberID: Identifier<Member>, seat: Int?, _ group: GuestGroup) {
    self.init(
      memberID: memberID, seat: seat, ticketID: group.ticketID,
      reservationID: group.reservationID, partyID: group.partyID)
  }
}
