import GRDB
import StoreDomain

/// Whose check closes, read once for all that follows: none of it brings or takes guests.
struct ClosingGuests {
  let checkID: Identifier<Check>
  /// As it was when the check closed, but for its stage; nil for a check without guests.
  let party: Party?
  /// The guests with a card.
  let guests: [PartyGuest]
  /// Those of them who were not erased.
  let known: [PartyGuest]
  /// Set where they are a sale at the counter.
  let sale: CounterSale?
}

extension Transaction {
  /// Whose check closes; of one that closed earlier it is read anew.
  func closingGuests(of check: Check) throws -> ClosingGuests {
    if let closing, closing.checkID == check.id { return closing }
    let party = try check.partyID.flatMap { try Party.fetchOne(db, id: $0) }
    let guests = try party.map { try self.guests(of: GuestGroup($0)) } ?? []
    return ClosingGuests(
      checkID: check.id, party: party, guests: guests, known: try stillKnown(guests),
      sale: try check.partyID.flatMap(counterSaleIfAny))
  }

  /// Whose points a check earns that is closed.
  func pointsGuest(of check: Check) throws -> Identifier<Member>? {
    try PointsGuest.chosen(db, of: check, among: closingGuests(of: check).known)
  }
}
