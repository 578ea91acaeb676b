import GRDB
import StoreDomain

extension NoteVisit: AfterReopening {
  /// Each guest's visit is again what the party's other checks say; none when there is no other.
  static func checkReopens(_ check: Check, in transaction: Transaction) throws {
    guard let partyID = check.partyID,
      let party = try Party.fetchOne(transaction.db, id: partyID)
    else { return }
    let paid = try transaction.closedChecks(of: partyID).filter { $0.check.id != check.id }
    let guests = try transaction.guests(of: GuestGroup(party))
    for guest in try transaction.stillKnown(guests) {
      let visit = try transaction.visit(of: guest, among: guests, paid: paid)
      try transaction.setVisit(
        of: guest.memberID, partyID, visit.dishes, spentMinor: visit.spent)
    }
  }
}

extension Transaction {
  fileprivate func setVisit(
    of memberID: Identifier<Member>, _ partyID: Identifier<Party>, _ dishes: [String: Int],
    spentMinor: Int?
  ) throws {
    let ids = try String.fetchAll(
      db,
      sql: """
        SELECT memberVisit.id FROM memberVisit JOIN guestCheck ON guestCheck.id = checkID
        WHERE guestCheck.partyID = ? AND memberID = ?
        """, arguments: [partyID, memberID])
    for id in ids {
      if let spentMinor {
        try db.execute(
          sql: "UPDATE memberVisit SET spentMinor = ?, dishes = ? WHERE id = ?",
          arguments: [spentMinor, try Self.visitText(of: dishes), id])
      } else {
        try db.execute(sql: "DELETE FROM memberVisit WHERE id = ?", arguments: [id])
      }
    }
  }
}
