/// The order of a band's queue.
///
/// A ticket's place is its rank. Ranks are given far apart, so that a ticket can move between two
/// others without changing any rank but its own: a deferral moves nobody else.
public enum QueueOrder {
  /// The distance of the ranks of two tickets issued one after the other: room for forty moves into
  /// the same gap. A ticket for which a gap has no room left comes after it, never before.
  public static let spacing = 1 << 40

  /// The rank of a newly issued number: behind everybody.
  public static func rank(ofNumber number: Int) -> Int { number * spacing }

  /// Who is called first: the lower rank, between equals the earlier issue, then the lower number.
  public static func isBefore(_ left: Ticket, _ right: Ticket) -> Bool {
    (left.rank, left.issuedAt, left.number, left.id)
      < (right.rank, right.issuedAt, right.number, right.id)
  }

  /// The queue in the order of calling.
  public static func sorted(_ queue: some Sequence<Ticket>) -> [Ticket] {
    queue.sorted(by: isBefore)
  }

  /// How many parties are called before a ticket: those of its band that wait or were called. Who waits
  /// for a booked table is not in their way.
  ///
  /// - Parameter live: tickets of its business day, in any order, with or without `ticket`.
  public static func partiesAhead(of ticket: Ticket, in live: some Sequence<Ticket>) -> Int {
    live.count { other in
      other.id != ticket.id && other.band == ticket.band && other.reservationID == nil
        && (other.stage == .waiting || other.stage == .called) && isBefore(other, ticket)
    }
  }

  /// The rank with which `ticket` comes again after `tables` more tickets of its band, or at the
  /// end when fewer wait behind it. `queue` holds the band's waiting and called tickets, in any
  /// order, with or without `ticket`.
  public static func deferredRank(
    of ticket: Ticket, in queue: some Sequence<Ticket>, by tables: Int
  ) -> Int {
    let others = sorted(queue.filter { $0.id != ticket.id })
    let ahead = others.prefix { isBefore($0, ticket) }.count
    guard tables > 0, ahead < others.count else { return ticket.rank }
    return rank(at: min(ahead + tables, others.count), among: others)
  }

  /// The rank with which a ticket restored at the desk comes after the first `tables` tickets that
  /// wait; 0 is next.
  public static func restoredRank(
    of ticket: Ticket, in queue: some Sequence<Ticket>, after tables: Int = 0
  ) -> Int {
    let others = sorted(queue.filter { $0.id != ticket.id })
    return rank(at: min(max(0, tables), others.count), among: others)
  }

  /// A rank between the places `index - 1` and `index` of a sorted queue.
  private static func rank(at index: Int, among others: [Ticket]) -> Int {
    guard let first = others.first else { return spacing }
    guard index > 0 else { return first.rank - spacing }
    var upper = others[index - 1].rank
    for next in others[index...] {
      let lower = upper
      upper = next.rank
      if upper - lower > 1 { return lower + (upper - lower) / 2 }
    }
    // At the end, stay in front of the next number that will be issued.
    return upper + max(1, ((upper / spacing + 1) * spacing - upper) / 2)
  }
}
