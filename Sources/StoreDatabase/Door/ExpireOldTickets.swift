import GRDB
import HeadquartersContract
import StoreDomain

/// Ends what is left of earlier business days' queues and the places that were kept long enough for
/// those who missed their call, and erases what guests said of those days.
public struct ExpireOldTickets: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.expire", Phrase("end the queues of earlier days", "清理往日排号"),
    needs: [.nothing(because: "the day ends them, whoever works")],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketExpired, .careWithdrawn])

  private let spared: Identifier<Ticket>?

  public init() { spared = nil }

  /// - Parameter spared: the ticket that is worked at just now: its party stands at the desk.
  init(sparing spared: Identifier<Ticket>) { self.spared = spared }

  public func run(in transaction: Transaction) throws -> Int {
    let old = try Row.fetchAll(
      transaction.db,
      sql: """
        SELECT * FROM ticket
        WHERE stage IN ('waiting', 'called', 'missed') AND businessDay < ?
        """, arguments: [transaction.today]
    ).map(Ticket.init(row:)).filter { $0.id != spared }
    for var ticket in old {
      ticket.stage = .expired
      try transaction.save(
        &ticket, step: .expired, reason: Phrase("its business day is over", "营业日已结束"))
    }
    let kept = try transaction.expireKeptPlaces(sparing: spared)
    try transaction.erasePastNeeds()
    return old.count + kept
  }
}

extension Transaction {
  /// Ends the numbers of parties that missed their call and did not come in the time for which the
  /// house keeps their place. Who missed twice stays until the desk has asked.
  ///
  /// - Returns: how many.
  fileprivate func expireKeptPlaces(sparing spared: Identifier<Ticket>?) throws -> Int {
    guard case .keepMinutes(let minutes) = store.settings.missedPolicy else { return 0 }
    let over = try Ticket.fetchLive(db, on: today).filter {
      try $0.id != spared && $0.stage == .missed && $0.missCount == 1 && !isKept($0, for: minutes)
    }
    for var ticket in over {
      ticket.stage = .expired
      try save(
        &ticket, step: .expired,
        reason: Phrase("its place was kept for \(minutes) min", "保留 \(minutes) 分钟已过"))
    }
    return over.count
  }
}
