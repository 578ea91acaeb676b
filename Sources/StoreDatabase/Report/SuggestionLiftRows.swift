import GRDB
import StoreDomain

extension StoreDatabase {
  /// What suggestions bring, of the parties that have paid, by the share that was shown none.
  public func suggestionLifts() throws -> [SuggestionLift] {
    try read { db in
      let parties = try Row.fetchAll(
        db,
        sql: """
          SELECT controlPercent, isControl, partySize, paid.spent, eaten.dishes FROM party
          JOIN (
            SELECT partyID, sum(totalMinor) AS spent FROM guestCheck WHERE undoneAt IS NULL
            GROUP BY partyID HAVING count(*) = count(closedAt)) AS paid ON paid.partyID = party.id
          JOIN (
            -- A share of another bill's dish is counted there, as headquarters does.
            SELECT guestCheck.partyID,
              sum(iif(orderLine.sharedOfLineID IS NULL, orderLine.quantity, 0)) AS dishes
            FROM guestCheck
            JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
              AND orderLine.kind <> 'perHead'
            -- What is eaten of a set is its dishes.
            WHERE NOT EXISTS (
              SELECT 1 FROM orderLine AS part
              WHERE part.setLineID IN (orderLine.id, orderLine.returnsLineID))
            GROUP BY guestCheck.partyID) AS eaten ON eaten.partyID = party.id
          WHERE controlPercent IS NOT NULL AND undoneAt IS NULL ORDER BY party.id
          """
      ).map { row in
        PartySpending(
          mark: ControlMark(percent: row["controlPercent"], isControl: row["isControl"]),
          guests: row["partySize"], minorUnits: row["spent"], dishes: row["dishes"])
      }
      return SuggestionLift.all(of: parties)
    }
  }
}
