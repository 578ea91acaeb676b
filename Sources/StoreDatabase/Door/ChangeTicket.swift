import GRDB
import HeadquartersContract
import StoreDomain

/// Changes what is known about a waiting party. Nil leaves as it is, an empty text takes away.
///
/// A party that outgrew its band gets a number of the other band and keeps its place by the time
/// at which it came.
public struct ChangeTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.change", Phrase("change a waiting party", "修改排号"), needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [
      .ticketChanged, .ticketExpired, .reservationChanged, .guestRemoved, .careRaised,
      .careMoved, .careWithdrawn,
    ])

  let id: Identifier<Ticket>
  let partySize: Int?
  let guestName: String?
  let phone: String?
  let note: String?
  let memberID: Identifier<Member>?

  public init(
    _ id: Identifier<Ticket>, partySize: Int? = nil, guestName: String? = nil, phone: String? = nil,
    note: String? = nil, memberID: Identifier<Member>? = nil
  ) {
    self.id = id
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.note = note
    self.memberID = memberID
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    // Another number of this phone may be over by now.
    if phone != nil { _ = try ExpireOldTickets(sparing: id).run(in: transaction) }
    var ticket = try transaction.liveTicket(id)
    let before = ticket
    var reason: Phrase?
    if let guestName { ticket.guestName = try GuestText.name(guestName) }
    if let note { ticket.note = try GuestText.note(note) }
    if let phone {
      ticket.phone = try GuestText.phone(phone, in: transaction.store.country)
      if let phone = ticket.phone, phone != before.phone {
        try transaction.requireNoLiveTicket(of: phone)
      }
    }
    if let memberID, memberID != ticket.memberID {
      let member = try transaction.knownMember(memberID)
      if let other = ticket.memberID {
        ticket.guestName = try ticket.guestName.map {
          try transaction.guestName($0, of: member, inPlaceOf: other)
        }
      }
      ticket.memberID = memberID
    }
    if let partySize, partySize != ticket.partySize {
      try SeatingRule.check(partySize: partySize)
      ticket.partySize = partySize
      let band = try transaction.band(for: partySize)
      if band.code != ticket.band {
        ticket.band = band.code
        ticket.number = try transaction.nextNumber(band.code, on: ticket.businessDay)
        let queue = try transaction.queue(ofBand: band.code, on: ticket.businessDay)
        ticket.rank = QueueOrder.restoredRank(
          of: ticket, in: queue,
          after: QueueOrder.sorted(queue).prefix { $0.issuedAt <= ticket.issuedAt }.count)
        reason = Phrase(
          "now \(partySize) guests: \(before.displayNumber) became \(ticket.displayNumber)",
          "改为 \(partySize) 位：\(before.displayNumber) 换为 \(ticket.displayNumber)")
      } else {
        reason = Phrase("now \(partySize) guests", "改为 \(partySize) 位")
      }
    }
    guard ticket != before else { return ticket }
    try transaction.save(&ticket, step: .changed, reason: reason)
    // The paper in the guests' hand has a number that nobody calls any more.
    if ticket.displayNumber != before.displayNumber { try transaction.printNumber(ticket) }
    if let memberID = ticket.memberID, memberID != before.memberID {
      if let other = before.memberID {
        try transaction.removeGuest(other, from: GuestGroup(ticket))
      }
      try transaction.attachToBooking(of: ticket, memberID)
      try transaction.raiseCareAlerts(memberID)
      if before.memberID != nil { try transaction.raiseHelp(of: GuestGroup(ticket)) }
    }
    return ticket
  }
}
