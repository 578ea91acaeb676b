import GRDB
import HeadquartersContract
import StoreDomain

/// What is said of a sale without a table; all of it may be left out.
public struct NewCounterSale: Hashable, Sendable {
  public var guestName: String?
  public var pickUpAt: Timestamp?
  /// Guests who eat in the house without a table.
  public var guests: Int?
  public var note: String?

  public init(
    guestName: String? = nil, pickUpAt: Timestamp? = nil, guests: Int? = nil, note: String? = nil
  ) {
    self.guestName = guestName
    self.pickUpAt = pickUpAt
    self.guests = guests
    self.note = note
  }
}

/// A sale without a table, and the check on which it is ordered.
public struct OpenedCounterSale: Hashable, Sendable {
  public var sale: CounterSale
  public var check: Check
}

/// Opens a sale without a table: it gets the next pick-up number of its business day and a check. It
/// takes no seats, and nothing that is charged per guest stands on its check.
///
/// With an `id` made beforehand, doing it again gives the same sale. Throws `CounterRefusal` for a time
/// that is none, `SeatingRefusal` for an impossible number of guests.
public struct OpenCounterSale: Verb {
  public static let terms = VerbTerms<Self>(
    "counter.open", Phrase("open a sale without a table", "开外带单"), needs: [.permission(.order)],
    audit: .none(because: "its event names who did it"),
    events: [.counterSaleOpened, .checkOpened, .careWithdrawn])

  let new: NewCounterSale
  let id: Identifier<Party>?

  public init(_ new: NewCounterSale = NewCounterSale(), id: Identifier<Party>? = nil) {
    self.new = new
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> OpenedCounterSale {
    if let id, let opened = try opened(id, in: transaction) { return opened }
    try CounterRule.check(
      pickUpAt: new.pickUpAt, now: transaction.now, calendar: transaction.store.calendar)
    if let guests = new.guests { try SeatingRule.check(partySize: guests) }
    // It may be the first party of the day, before any sits down.
    let isDaysFirst = try !transaction.hasSeated(on: transaction.today)
    try transaction.erasePastNeeds(isDaysFirst: isDaysFirst)
    let party = Party(
      id: id ?? transaction.newID(), businessDay: transaction.today, partySize: new.guests ?? 1,
      guestName: try GuestText.name(new.guestName), seatedAt: transaction.now,
      note: try GuestText.note(new.note))
    let sale = CounterSale(
      id: party.id, businessDay: party.businessDay,
      number: try transaction.nextNumber("counter", on: party.businessDay),
      pickUpAt: new.pickUpAt, guests: new.guests, openedByName: transaction.author.name)
    try transaction.insert(party, sale)
    try transaction.recordCounterSale(sale, .counterSaleOpened)
    return OpenedCounterSale(sale: sale, check: try transaction.openCheck(partyID: party.id))
  }

  private func opened(
    _ id: Identifier<Party>, in transaction: Transaction
  ) throws -> OpenedCounterSale? {
    guard let sale = try transaction.counterSaleIfAny(id) else { return nil }
    let first = try Row.fetchOne(
      transaction.db,
      sql: "SELECT * FROM guestCheck WHERE partyID = ? ORDER BY openedAt, number LIMIT 1",
      arguments: [id])
    guard let first else { throw StoreError.gone("check of \(id)") }
    return OpenedCounterSale(
      sale: sale, check: Check(row: first, currency: transaction.store.currency))
  }
}

extension Transaction {
  fileprivate func insert(_ party: Party, _ sale: CounterSale) throws {
    try db.execute(
      sql: """
        INSERT INTO party (id, businessDay, partySize, guestName, stage, note, seatedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        party.id, party.businessDay, party.partySize, party.guestName, party.stage, party.note,
        party.seatedAt,
      ])
    try db.execute(
      sql: """
        INSERT INTO counterSale (partyID, businessDay, number, pickUpAt, guests, openedByName)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        sale.id, sale.businessDay, sale.number, sale.pickUpAt, sale.guests, sale.openedByName,
      ])
  }
}
