import GRDB
import HeadquartersContract
import StoreDomain

/// Ends what is left of earlier business days' queues, and erases what guests said of those days.
public struct ExpireOldTickets: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.expire", Phrase("end the queues of earlier days", "清理往日排号"),
    needs: [.nothing(because: "the day ends them, whoever works")],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketExpired])

  public init() {}

  public func run(in transaction: Transaction) throws -> Int {
    let old = try Row.fetchAll(
      transaction.db,
      sql: """
        SELECT * FROM ticket
        WHERE stage IN ('waiting', 'called', 'missed') AND businessDay < ?
        """, arguments: [transaction.today]
    ).map(Ticket.init(row:))
    for var ticket in old {
      ticket.stage = .expired
      try transaction.save(
        &ticket, step: .expired, reason: Phrase("its business day is over", "营业日已结束"))
    }
    try transaction.erasePastNeeds()
    return old.count
  }
}
