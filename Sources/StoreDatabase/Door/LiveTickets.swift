import GRDB
import StoreDomain

extension Transaction {
  /// A ticket whose party may still be seated.
  func liveTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    let ticket = try ticket(id)
    guard ticket.stage.isLive else { throw DoorError.notLive(ticket.displayNumber, ticket.stage) }
    return ticket
  }

  func requireNoLiveTicket(of phone: String) throws {
    let other = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM ticket WHERE phone = ? AND stage IN ('waiting', 'called', 'missed')
        """, arguments: [phone]
    ).map(Ticket.init(row:))
    if let other { throw DoorError.phoneHasTicket(other.displayNumber) }
  }

  func band(for partySize: Int) throws -> Band {
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
