import GRDB
import Printing
import StoreDomain

/// What a party that waits gets on paper, as it stood when the paper was asked for. Nothing on it says
/// who the guests are.
struct NumberSlip: Codable, Hashable, Sendable {
  /// What the party was told when it took the number, in minutes.
  struct Told: Codable, Hashable, Sendable {
    var from: Int
    var until: Int
  }

  var store: Phrase
  var number: String
  var partySize: Int
  /// Nil for guests of a booking.
  var partiesAhead: Int?
  var bookedAt: Timestamp?
  var told: Told?
  var missedRule: Phrase
  var issuedAt: Timestamp
  /// When the copy was asked for; nil for the first slip of a number.
  var copiedAt: Timestamp?
}

extension NumberSlip {
  /// - Parameter live: the tickets of its business day that wait or were called count, others do not.
  init(
    _ ticket: Ticket, bookedAt: Timestamp?, among live: [Ticket], copiedAt: Timestamp?, store: Store
  ) {
    self.init(
      store: store.name, number: ticket.displayNumber, partySize: ticket.partySize,
      partiesAhead: bookedAt == nil ? QueueOrder.partiesAhead(of: ticket, in: live) : nil,
      bookedAt: bookedAt,
      told: ticket.told.map { Told(from: $0.minutes.lowerBound, until: $0.minutes.upperBound) },
      missedRule: store.settings.missedPolicy.guestWords, issuedAt: ticket.issuedAt,
      copiedAt: copiedAt)
  }

  /// - Parameter isReprint: paper of it may be out already.
  func paper(calendar: StoreCalendar, isReprint: Bool) -> QueueSlip {
    func text(_ moment: Timestamp) -> String {
      "\(calendar.localTime(of: moment).date) \(calendar.clockText(moment))"
    }
    return QueueSlip(
      store: store, number: number, partySize: partySize, partiesAhead: partiesAhead,
      bookedAt: bookedAt.map(calendar.clockText),
      promisedMinutes: told.map { $0.from...max($0.from, $0.until) }, issuedAt: text(issuedAt),
      printedAt: copiedAt.map(text), isCopy: isReprint || copiedAt != nil, missedRule: missedRule)
  }
}

extension Transaction {
  /// Queues the slip of a number, where the house has a printer for it.
  func printNumber(_ ticket: Ticket, isCopy: Bool = false) throws {
    guard let printer = store.settings.queuePrinterCode else { return }
    let slip = NumberSlip(
      ticket, bookedAt: try ticket.reservationID.map { try reservation($0).at },
      among: try Ticket.fetchLive(db, on: ticket.businessDay), copiedAt: isCopy ? now : nil,
      store: store)
    try queuePrint(.queueNumber, on: printer, subject: ticket.displayNumber, slip)
  }
}
