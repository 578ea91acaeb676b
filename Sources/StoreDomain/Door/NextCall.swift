/// Who is called next, whichever band (叫下一位).
public enum NextCall: Hashable, Sendable {
  case ticket(Ticket)
  case nobodyWaits
  /// Parties wait, and no table is free for any of them.
  case noTableFree

  /// Before all others those who wait for a booked table, when there is one for them. Of those to whom
  /// the plan gives a table that is free now, the one that came first; in a band, the first of its queue.
  ///
  /// Booked guests who missed their call have their place in their band as others have: they are called
  /// before whoever is behind them there, or when nobody else can be called.
  ///
  /// - Parameters:
  ///   - live: the waiting and called tickets of a business day, in any order; others do not count.
  ///   - plan: made for the same tickets.
  public static func among(_ live: some Sequence<Ticket>, _ plan: SeatPlan) -> NextCall {
    let waiting = live.filter { $0.stage == .waiting }
    guard !waiting.isEmpty else { return .nobodyWaits }
    let booked = waiting.filter { $0.reservationID != nil }
    let bands = Dictionary(grouping: waiting.filter { $0.reservationID == nil }, by: \.band)
      .mapValues { QueueOrder.sorted($0) }
    func hasTable(_ ticket: Ticket) -> Bool { plan.place(of: ticket)?.isNow ?? false }
    let callable = bands.values.compactMap { $0.first(where: hasTable) }
    let missed = booked.filter { $0.missCount > 0 }
    let inPlace = missed.filter { ticket in
      bands[ticket.band]?.first.map { QueueOrder.isBefore(ticket, $0) } ?? true
    }
    let turns: [[Ticket]] = [
      booked.filter { $0.missCount == 0 }, callable + inPlace, missed,
    ]
    for turn in turns {
      let inOrder = turn.sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
      if let next = inOrder.first(where: hasTable) { return .ticket(next) }
    }
    return .noTableFree
  }

  /// The waiting parties of a band in the order in which they are called, as far as the plan says now:
  /// before the others those to whom it gives a table that is free. Who waits for a booked table is none
  /// of them.
  ///
  /// - Parameter queue: the band's live tickets, in any order.
  public static func inTurn(_ queue: some Sequence<Ticket>, _ plan: SeatPlan) -> [Ticket] {
    let inOrder = QueueOrder.sorted(
      queue.filter { $0.stage == .waiting && $0.reservationID == nil })
    func hasTable(_ ticket: Ticket) -> Bool { plan.tickets[ticket.id]?.isNow ?? false }
    return inOrder.filter(hasTable) + inOrder.filter { !hasTable($0) }
  }
}
