import GRDB
import HeadquartersContract
import StoreDomain

/// Changes what is said of a sale without a table: its name, its time, its guests, its note. The number
/// stays. A station that still makes something for it is told when the time is another.
///
/// Throws `CounterRefusal`, `FloorError.partyLeft`.
public struct ChangeCounterSale: Verb {
  public static let terms = VerbTerms<Self>(
    "counter.change", Phrase("change a sale without a table", "修改外带单"),
    needs: [.permission(.order)], audit: .none(because: "its event names who did it"),
    events: [.counterSaleChanged])

  let id: Identifier<Party>
  let new: NewCounterSale

  public init(_ id: Identifier<Party>, to new: NewCounterSale) {
    self.id = id
    self.new = new
  }

  public func run(in transaction: Transaction) throws -> CounterSale {
    var sale = try transaction.counterSale(id)
    let party = try transaction.seatedParty(id)
    guard sale.givenOutAt == nil else { throw CounterRefusal.givenOut(sale.displayNumber) }
    let (name, note) = (try GuestText.name(new.guestName), try GuestText.note(new.note))
    let before = (party.guestName, party.note, sale.pickUpAt, sale.guests)
    guard before != (name, note, new.pickUpAt, new.guests) else { return sale }
    // A time that has come meanwhile may stay.
    if new.pickUpAt != sale.pickUpAt {
      try CounterRule.check(
        pickUpAt: new.pickUpAt, now: transaction.now, calendar: transaction.store.calendar)
    }
    if let guests = new.guests { try SeatingRule.check(partySize: guests) }
    let isOtherTime = new.pickUpAt != sale.pickUpAt
    sale.pickUpAt = new.pickUpAt
    sale.guests = new.guests
    try transaction.db.execute(
      sql: "UPDATE party SET guestName = ?, note = ?, partySize = ? WHERE id = ?",
      arguments: [name, note, new.guests ?? 1, id])
    try transaction.db.execute(
      sql: "UPDATE counterSale SET pickUpAt = ?, guests = ? WHERE partyID = ?",
      arguments: [sale.pickUpAt, sale.guests, id])
    try transaction.recordCounterSale(sale, .counterSaleChanged)
    if isOtherTime {
      // Also for what was paid before it is made.
      for check in try transaction.checks(of: id) {
        try transaction.printMoveNotices(on: check, from: [sale.displayNumber])
      }
    }
    return sale
  }
}

extension Transaction {
  fileprivate func checks(of partyID: Identifier<Party>) throws -> [Check] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM guestCheck WHERE partyID = ? ORDER BY openedAt, number",
      arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
  }
}
