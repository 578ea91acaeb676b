import GRDB
import HeadquartersContract
import StoreDomain

/// Calls the next party of a band; without a band, whom ``NextCall`` names.
///
/// Throws `DoorError.nobodyWaiting`; without a band `DoorError.noTableFree` too.
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
    let live = try Ticket.fetchLive(transaction.db, on: transaction.today)
    if let band {
      let queue = live.filter {
        $0.stage == .waiting && $0.band == band && $0.reservationID == nil
      }
      guard let first = QueueOrder.sorted(queue).first else {
        throw DoorError.nobodyWaiting(band: band)
      }
      return try CallTicket(first.id).run(in: transaction)
    }
    switch NextCall.among(live, try transaction.doorPlan().plan) {
    case .ticket(let ticket): return try CallTicket(ticket.id).run(in: transaction)
    case .nobodyWaits: throw DoorError.nobodyWaiting(band: nil)
    case .noTableFree: throw DoorError.noTableFree
    }
  }
}
