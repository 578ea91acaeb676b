/// Who is called next, whichever band (叫下一位).
public enum NextCall: Hashable, Sendable {
  case ticket(Ticket)
  case nobodyWaits
  /// Parties wait, and no table is free for any that is first in its band.
  case noTableFree

  /// Before all others those who wait for a booked table, when there is one for them.
  ///
  /// Of those who are first in their band and for whom a table is free, the one that came first. A
  /// table for a party that was called already is not free for another one, nor one that is held for a
  /// booking before the party is expected to leave.
  ///
  /// - Parameters:
  ///   - live: the waiting and called tickets of a business day, in any order; others do not count.
  ///   - free: tables at which a party without a booking can sit down now.
  ///   - kept: the same for each booking whose guests wait with a number.
  public static func among(
    _ live: some Sequence<Ticket>, free: FreeTables,
    kept: [Identifier<Reservation>: [DiningTable]] = [:]
  ) -> NextCall {
    let live = Array(live)
    let waiting = live.filter { $0.stage == .waiting }
    let booked = waiting.filter { $0.reservationID != nil }.sorted {
      ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id)
    }
    let heads = Dictionary(grouping: waiting.filter { $0.reservationID == nil }, by: \.band).values
      .compactMap { QueueOrder.sorted($0).first }
      .sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
    guard !waiting.isEmpty else { return .nobodyWaits }
    let open = Set(free.tables.map(\.id))
    func own(_ ticket: Ticket) -> [DiningTable] {
      (ticket.reservationID.flatMap { kept[$0] } ?? []).filter { !open.contains($0.id) }
    }
    let called = live.filter { $0.stage == .called && own($0).isEmpty }.sorted {
      ($0.lastCalledAt ?? $0.issuedAt, $0.id) < ($1.lastCalledAt ?? $1.issuedAt, $1.id)
    }
    let left = Seating.left(of: free.tables, after: called.map(\.partySize))
    let promised = booked.first { ticket in
      !Seating.choices(forPartySize: ticket.partySize, free: own(ticket) + left).isEmpty
    }
    if let promised { return .ticket(promised) }
    let next = heads.first { head in
      let lasting = left.filter { free.lasts($0, forPartySize: head.partySize) }
      return !Seating.choices(forPartySize: head.partySize, free: lasting).isEmpty
    }
    return next.map(NextCall.ticket) ?? .noTableFree
  }
}
