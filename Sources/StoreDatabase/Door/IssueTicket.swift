import GRDB
import HeadquartersContract
import StoreDomain

/// Gives a party the next number of the smallest band that fits it. A phone that belongs to a
/// member recognises the member. What the party is told that it will wait is kept with its number and
/// stands on its slip.
///
/// With an `id` made beforehand, doing it again gives the same ticket. Throws `DoorError` while the
/// queue is paused or closed, for an impossible party size, or when the phone already has a live
/// ticket; `HoursRefusal` before the first number and after the last call, unless that is allowed;
/// `TextError` for a text that cannot be kept.
public struct IssueTicket: Verb, ObeysHours {
  public static let terms = VerbTerms<Self>(
    "ticket.issue", Phrase("give out a number", "取号"),
    needs: [.permission(.queue), .outsideHours],
    audit: .exception("outsideHours", otherwise: "the ticket's own steps say who did it"),
    events: [.ticketIssued, .ticketExpired, .careRaised, .careMoved, .careWithdrawn])

  let new: NewTicket
  let id: Identifier<Ticket>?
  let isOutsideHoursAllowed: Bool
  let isOnPaper: Bool
  public let authoriser: StaffMember?

  /// - Parameters:
  ///   - outsideHours: gives it out although the queue's last call is over.
  ///   - onPaper: whether its slip is printed; who asked from an app has it there.
  public init(
    _ new: NewTicket, id: Identifier<Ticket>? = nil, outsideHours: Bool = false,
    onPaper: Bool = true, authoriser: StaffMember? = nil
  ) {
    self.new = new
    self.id = id
    isOnPaper = onPaper
    isOutsideHoursAllowed = outsideHours
    self.authoriser = authoriser
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
    let id = id ?? transaction.newID()
    let (now, today) = (transaction.now, transaction.today)
    let outsideHours = try obeyHours(in: transaction, of: "ticket/\(id)") {
      (hours) throws(HoursRefusal) in try hours.checkTicket(at: now)
    }
    let guestName = try GuestText.name(new.guestName)
    let phone = try GuestText.phone(new.phone, in: transaction.store.country)
    let note = try GuestText.note(new.note)
    _ = try ExpireOldTickets().run(in: transaction)
    if let phone { try transaction.requireNoLiveTicket(of: phone) }
    let memberID =
      try new.memberID.map { try transaction.knownMember($0).id }
      ?? transaction.memberID(ofPhone: phone)
    let band = try transaction.band(for: new.partySize)
    let number = try transaction.nextNumber(band.code, on: today)
    let (quote, foundTable) = try transaction.quote(for: new.partySize)
    var ticket = Ticket(
      id: id, businessDay: today, band: band.code, number: number, partySize: new.partySize,
      guestName: guestName, phone: phone, memberID: memberID, note: note,
      rank: QueueOrder.rank(ofNumber: number), issuedAt: now,
      told: quote.map { WaitEstimate($0.said) })
    try transaction.insert(ticket, raw: quote?.raw, foundTable: foundTable)
    try transaction.save(&ticket, step: .issued, reason: outsideHours)
    if let memberID { try transaction.raiseCareAlerts(memberID) }
    if isOnPaper { try transaction.printNumber(ticket) }
    return ticket
  }
}
