import StoreDomain

/// Prints the slip of a party that waits once more, marked as a copy: what it was told when it came, and
/// how many are before it now. Throws `DoorError.notLive`, `DoorError.noNumberPrinter`.
public struct ReprintNumber: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.reprint", Phrase("print a number again", "补打排号单"),
    needs: [.permission(.queue)],
    audit: .entry("numberReprinted") { verb, _ in AuditNote(subject: "ticket/\(verb.id)") },
    events: [])

  let id: Identifier<Ticket>

  public init(_ id: Identifier<Ticket>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    guard transaction.store.settings.queuePrinterCode != nil else {
      throw DoorError.noNumberPrinter
    }
    let ticket = try transaction.liveTicket(id)
    try transaction.printNumber(ticket, isCopy: true)
    return ticket
  }
}
