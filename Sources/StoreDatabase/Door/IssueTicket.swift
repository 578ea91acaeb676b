import GRDB
import StoreDomain

/// What the host knows about a party that takes a number.
public struct NewTicket: Hashable, Sendable {
  /// 1…99.
  public var partySize: Int
  public var guestName: String?
  public var phone: String?
  public var note: String?
  public var memberID: Identifier<Member>?

  public init(
    partySize: Int, guestName: String? = nil, phone: String? = nil, note: String? = nil,
    memberID: Identifier<Member>? = nil
  ) {
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.note = note
    self.memberID = memberID
  }
}

extension StoreDatabase {
  /// Gives a party the next number of the smallest band that fits it. A phone that belongs to a
  /// member recognises the member.
  ///
  /// With an `id` made beforehand, doing it again gives the same ticket.
  /// - Throws: `DoorError` while the queue is paused or closed, for an impossible party size, or
  ///   when the phone already has a live ticket; `TextError` for a text that cannot be kept.
  public func issueTicket(
    _ new: NewTicket, id: Identifier<Ticket>? = nil, by author: Author
  ) throws -> Ticket {
    try write(by: author) { try $0.issueTicket(new, id: id) }
  }

  /// Changes what is known about a waiting party. Nil leaves as it is, an empty text takes away.
  ///
  /// A party that outgrew its band gets a number of the other band and keeps its place by the time
  /// at which it came.
  public func changeTicket(
    _ id: Identifier<Ticket>, partySize: Int? = nil, guestName: String? = nil,
    phone: String? = nil, note: String? = nil, memberID: Identifier<Member>? = nil,
    by author: Author
  ) throws -> Ticket {
    try write(by: author) {
      try $0.changeTicket(
        id, partySize: partySize, guestName: guestName, phone: phone, note: note,
        memberID: memberID)
    }
  }

  /// Takes a party that gave up out of the queue.
  public func cancelTicket(
    _ id: Identifier<Ticket>, reason: String, by author: Author
  ) throws -> Ticket {
    try write(by: author) { try $0.cancelTicket(id, reason: reason) }
  }

  /// Ends what is left of earlier business days' queues.
  ///
  /// - Returns: how many tickets expired.
  @discardableResult
  public func expireOldTickets(by author: Author) throws -> Int {
    try write(by: author) { try $0.expireOldTickets() }
  }
}

extension Transaction {
  func issueTicket(_ new: NewTicket, id: Identifier<Ticket>? = nil) throws -> Ticket {
    try require(.queue)
    if let id,
      let row = try Row.fetchOne(db, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
    {
      return Ticket(row: row)
    }
    try requireOpenIntake()
    guard (1...99).contains(new.partySize) else { throw DoorError.impossiblePartySize }
    let guestName = try GuestText.name(new.guestName)
    let phone = try GuestText.phone(new.phone)
    let note = try GuestText.note(new.note)
    try expireOldTickets()
    if let phone { try requireNoLiveTicket(of: phone) }
    let memberID = try new.memberID ?? memberID(ofPhone: phone)
    let band = try band(for: new.partySize)
    let number = try nextNumber(band.code, on: today)
    var ticket = Ticket(
      id: id ?? newID(), businessDay: today, band: band.code,
      number: number, partySize: new.partySize,
      guestName: guestName, phone: phone, memberID: memberID, note: note,
      rank: QueueOrder.rank(ofNumber: number), issuedAt: now)
    try insert(ticket)
    try store(&ticket, step: .issued)
    if let memberID { try raiseCareAlerts(memberID) }
    return ticket
  }

  func changeTicket(
    _ id: Identifier<Ticket>, partySize: Int? = nil, guestName: String? = nil,
    phone: String? = nil, note: String? = nil, memberID: Identifier<Member>? = nil
  ) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    let before = ticket
    var reason: Phrase?
    if let guestName { ticket.guestName = try GuestText.name(guestName) }
    if let note { ticket.note = try GuestText.note(note) }
    if let phone {
      ticket.phone = try GuestText.phone(phone)
      if let phone = ticket.phone, phone != before.phone { try requireNoLiveTicket(of: phone) }
    }
    if let memberID { ticket.memberID = memberID }
    if let partySize, partySize != ticket.partySize {
      guard (1...99).contains(partySize) else { throw DoorError.impossiblePartySize }
      ticket.partySize = partySize
      let band = try band(for: partySize)
      if band.code != ticket.band {
        ticket.band = band.code
        ticket.number = try nextNumber(band.code, on: ticket.businessDay)
        let queue = try queue(ofBand: band.code, on: ticket.businessDay)
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
    try store(&ticket, step: .changed, reason: reason)
    if let memberID = ticket.memberID, memberID != before.memberID {
      try raiseCareAlerts(memberID)
    }
    return ticket
  }

  func cancelTicket(_ id: Identifier<Ticket>, reason: String) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    ticket.stage = .cancelled
    let reason = try GuestText.reason(reason)
    try store(&ticket, step: .cancelled, reason: reason.map { Phrase($0, $0) })
    return ticket
  }

  @discardableResult
  func expireOldTickets() throws -> Int {
    let old = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM ticket
        WHERE stage IN ('waiting', 'called', 'missed') AND businessDay < ?
        """, arguments: [today]
    ).map(Ticket.init(row:))
    for var ticket in old {
      ticket.stage = .expired
      try store(
        &ticket, step: .expired, reason: Phrase("its business day is over", "营业日已结束"))
    }
    return old.count
  }

  /// A ticket whose party may still be seated.
  func liveTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    let ticket = try ticket(id)
    guard ticket.stage.isLive else { throw DoorError.notLive(ticket.displayNumber, ticket.stage) }
    return ticket
  }

  private func requireNoLiveTicket(of phone: String) throws {
    let other = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM ticket WHERE phone = ? AND stage IN ('waiting', 'called', 'missed')
        """, arguments: [phone]
    ).map(Ticket.init(row:))
    if let other { throw DoorError.phoneHasTicket(other.displayNumber) }
  }

  private func band(for partySize: Int) throws -> Band {
    // A party larger than every band queues with the largest.
    let bands = store.settings.bands
    guard
      let band = bands.band(forPartySize: partySize)
        ?? bands.max(by: { $0.minimumSize < $1.minimumSize })
    else { throw StoreError.damaged("no bands") }
    return band
  }

  /// A band's waiting and called tickets, in no order.
  func queue(ofBand band: String, on day: LocalDate) throws -> [Ticket] {
    try Ticket.fetchLive(db, on: day).filter { $0.band == band && $0.stage != .missed }
  }
}
