import GRDB
import HeadquartersContract
import StoreDomain

/// What is known of a check that closes, read once for all that follows: none of it brings or takes
/// guests, or opens the check again.
struct ClosingCheck {
  let checkID: Identifier<Check>
  /// As it was when the check closed, but for its stage; nil for a check without guests.
  let party: Party?
  /// The guests with a card.
  let guests: [PartyGuest]
  /// Those of them who were not erased.
  let known: [PartyGuest]
  /// Set where they are a sale at the counter.
  let sale: CounterSale?
  /// The number of its close.
  let closing: Int
  /// Whether the file may say something of points on it. A step that moves some says so here.
  var mayHavePoints: Bool
  /// Whether the file may say something of coupons that it gave or that came back with it. A step that
  /// gives one says so here.
  var mayHaveCoupons: Bool
}

extension Transaction {
  /// What is known of the check that closes; of one that closed earlier it is read anew.
  ///
  /// - Parameter on: what there was on the check when it was worked out.
  func closingCheck(_ check: Check, _ on: OnCheck = .unknown) throws -> ClosingCheck {
    if let closing, closing.checkID == check.id { return closing }
    let found = try check.partyID.flatMap { try ClosingParty.fetch(db, $0) }
    let guests =
      try found.map { $0.hasGuests ? try self.guests(of: GuestGroup($0.party)) : [] } ?? []
    if let party = found?.party { knows(party.revision, of: .party, party.id.rawValue) }
    let isRefund = check.refunds != nil
    return ClosingCheck(
      checkID: check.id, party: found?.party, guests: guests, known: try stillKnown(guests),
      sale: found?.sale, closing: on.reopenings ? try db.closings(of: check.id) : 1,
      mayHavePoints: on.points || isRefund, mayHaveCoupons: on.givenCoupons || isRefund)
  }

  /// The number of a check's close, as `Database.closings(of:)` gives it.
  func closings(of id: Identifier<Check>) throws -> Int {
    if let closing, closing.checkID == id { return closing.closing }
    return try db.closings(of: id)
  }

  /// Whose points a check earns that is closed.
  func pointsGuest(of check: Check) throws -> Identifier<Member>? {
    try PointsGuest.chosen(db, of: check, among: closingCheck(check).known)
  }
}

/// A party whose check closes.
private struct ClosingParty {
  var party: Party
  /// Whether guests with a card may be among them.
  let hasGuests: Bool
  let sale: CounterSale?

  static func fetch(_ db: Database, _ id: Identifier<Party>) throws -> ClosingParty? {
    let found = try db.list(
      """
      SELECT party.*,
        party.memberID IS NOT NULL
          OR EXISTS (SELECT 1 FROM partyGuest
            WHERE partyGuest.partyID = party.id AND partyGuest.removedAt IS NULL)
          OR EXISTS (SELECT 1 FROM partyGuest
            WHERE partyGuest.ticketID = party.ticketID AND partyGuest.removedAt IS NULL)
          OR EXISTS (SELECT 1 FROM partyGuest
            WHERE partyGuest.reservationID = party.reservationID AND partyGuest.removedAt IS NULL)
          AS hasGuests,
        EXISTS (SELECT 1 FROM counterSale WHERE counterSale.partyID = party.id) AS isSale
      FROM party WHERE party.id = ?
      """, [id]
    ) { row in
      (
        party: Party(row: row, tableIDs: []), hasGuests: row["hasGuests"] as Bool,
        isSale: row["isSale"] as Bool
      )
    }.first
    guard let found else { return nil }
    var party = found.party
    // A sale at the counter has none.
    if !found.isSale { party.tableIDs = try party.fetchTables(db) }
    return ClosingParty(
      party: party, hasGuests: found.hasGuests,
      sale: found.isSale ? try CounterSale.fetchOne(db, id) : nil)
  }
}
