import GRDB
import HeadquartersContract
import StoreDomain

/// Gives a party the next number of the smallest band that fits it. A phone that belongs to a
/// member recognises the member.
///
/// With an `id` made beforehand, doing it again gives the same ticket. Throws `DoorError` while the
/// queue is paused or closed, for an impossible party size, or when the phone already has a live
/// ticket; `TextError` for a text that cannot be kept.
public struct IssueTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.issue", Phrase("give out a number", "取号"), needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketIssued, .ticketExpired, .careRaised, .careMoved])

  let new: NewTicket
  let id: Identifier<Ticket>?

  public init(_ new: NewTicket, id: Identifier<Ticket>? = nil) {
    self.new = new
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    if let id,
      let row = try Row.fetchOne(
        transaction.db, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
    {
      return Ticket(row: row)
    }
    try transaction.requireOpenIntake()
    try SeatingRule.check(partySize: new.partySize)
    let guestName = try GuestText.name(new.guestName)
    let phone = try GuestText.phone(new.phone)
    let note = try GuestText.note(new.note)
    _ = try ExpireOldTickets().run(in: transaction)
    if let phone { try transaction.requireNoLiveTicket(of: phone) }
    let memberID = try new.memberID ?? transaction.memberID(ofPhone: phone)
    let band = try transaction.band(for: new.partySize)
    let number = try transaction.nextNumber(band.code, on: transaction.today)
    var ticket = Ticket(
      id: id ?? transaction.newID(), businessDay: transaction.today, band: band.code,
      number: number, partySize: new.partySize,
      guestName: guestName, phone: phone, memberID: memberID, note: note,
      rank: QueueOrder.rank(ofNumber: number), issuedAt: transaction.now)
    try transaction.insert(ticket)
    try transaction.save(&ticket, step: .issued)
    if let memberID { try transaction.raiseCareAlerts(memberID) }
    return ticket
  }
}
