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
      var dishes: [String: Int] = [:]
      var spent: Int?
      for other in paid {
        for eaten in [
          try transaction.eatenDishes(guest.lines(of: other.lines, among: guests)),
          try transaction.eatenOfOthers(other.lines, on: other.check),
        ] { dishes.merge(eaten, uniquingKeysWith: +) }
        // A visit begins with the first check on which something was eaten.
        let begins = !dishes.isEmpty || other.lines.contains(where: \.isMadeElsewhere)
        if spent != nil || begins { spent = (spent ?? 0) + (other.check.total?.minorUnits ?? 0) }
      }
      try transaction.setVisit(of: guest.memberID, partyID, dishes, spentMinor: spent)
    }
  }
}

extension Transaction {
  /// A party's closed checks with what was sent on them, in the order in which they were paid.
  fileprivate func closedChecks(
    of partyID: Identifier<Party>
  ) throws -> [(check: Check, lines: [OrderLine])] {
    let checks = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'closed' AND undoneAt IS NULL
        ORDER BY closedAt, number
        """, arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
    return try checks.map { check in
      (check: check, lines: try lines(of: check.id).filter { $0.stage == .sent })
    }
  }

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
