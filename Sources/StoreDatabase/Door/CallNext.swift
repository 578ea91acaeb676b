import GRDB
import HeadquartersContract
import StoreDomain

/// Calls the next party of a band. Without a band: of those who are first in theirs and for whom a
/// table is free, the one that came first; if no table fits anybody, the one that came first.
///
/// Throws `DoorError.nobodyWaiting`.
public struct CallNext: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.call-next", Phrase("call the next party", "叫下一位"), needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketCalled])

  let band: String?

  public init(band: String? = nil) {
    self.band = band
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    if let band, !transaction.store.settings.bands.contains(where: { $0.code == band }) {
      throw DoorError.unknownBand(band)
    }
    let waiting = try Ticket.fetchLive(transaction.db, on: transaction.today)
      .filter { $0.stage == .waiting && (band == nil || $0.band == band) }
    let heads = Dictionary(grouping: waiting, by: \.band).values
      .compactMap { QueueOrder.sorted($0).first }
      .sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
    let free = band == nil ? try transaction.freeTables() : []
    let next =
      heads.first { !Seating.choices(forPartySize: $0.partySize, free: free).isEmpty }
      ?? heads.first
    guard let next else { throw DoorError.nobodyWaiting(band: band) }
    return try CallTicket(next.id).run(in: transaction)
  }
}
