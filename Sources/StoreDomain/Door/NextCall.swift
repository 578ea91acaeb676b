/// Who is called next, whichever band (叫下一位).
public enum NextCall: Hashable, Sendable {
  case ticket(Ticket)
  case nobodyWaits
  /// Parties wait, and no table is free for any that is first in its band.
  case noTableFree

  /// Before all others those who wait for a booked table, when there is one for them. Of those who
  /// are first in their band and for whom a table is free, the one that came first.
  ///
  /// Booked guests who missed their call have their place in their band as others have: they are called
  /// before whoever is behind them there, or when nobody else can be called. A table for a party that
  /// was called already is not free for another one, nor one that is held for a booking before the party
  /// is expected to leave.
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
    guard !waiting.isEmpty else { return .nobodyWaits }
    let booked = waiting.filter { $0.reservationID != nil }
    let heads = Dictionary(grouping: waiting.filter { $0.reservationID == nil }, by: \.band)
      .compactMapValues { QueueOrder.sorted($0).first }
    let missed = booked.filter { $0.missCount > 0 }
    let inPlace = missed.filter { ticket in
      heads[ticket.band].map { QueueOrder.isBefore(ticket, $0) } ?? true
    }
    let turns: [[Ticket]] = [
      booked.filter { $0.missCount == 0 }, heads.values + inPlace, missed,
    ]

    let open = Set(free.tables.map(\.id))
    func own(_ ticket: Ticket) -> [DiningTable] {
      (ticket.reservationID.flatMap { kept[$0] } ?? []).filter { !open.contains($0.id) }
    }
    let called = live.filter { $0.stage == .called && own($0).isEmpty }.sorted {
      ($0.lastCalledAt ?? $0.issuedAt, $0.id) < ($1.lastCalledAt ?? $1.issuedAt, $1.id)
    }
    let left = Seating.left(of: free.tables, after: called.map(\.partySize))
    func hasTable(_ ticket: Ticket) -> Bool {
      let size = ticket.partySize
      let tables =
        ticket.reservationID == nil
        ? left.filter { free.lasts($0, forPartySize: size) } : own(ticket) + left
      return !Seating.choices(forPartySize: size, free: tables).isEmpty
    }
    for turn in turns {
      let inOrder = turn.sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
      if let next = inOrder.first(where: hasTable) { return .ticket(next) }
    }
    return .noTableFree
  }
}
