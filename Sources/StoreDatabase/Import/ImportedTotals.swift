import GRDB
import StoreDomain

/// What a store holds of another till's history.
public struct ImportedTotals: Codable, Sendable, Equatable {
  /// Checks with lines, all of them closed and balanced.
  public var checks: Int
  /// Checks on which only payments were tried.
  public var checksWithoutLines: Int
  public var lines: Int
  /// Of every outcome.
  public var payments: Int
  public var linesMinorUnits: Int
  public var paymentsMinorUnits: Int
}

extension StoreDatabase {
  /// Counts and sums of what came from `till`.
  public func importedTotals(from till: String) throws -> ImportedTotals {
    try read { db in
      func number(_ sql: String) throws -> Int {
        try Int.fetchOne(db, sql: sql, arguments: [till]) ?? 0
      }
      let imported = "SELECT checkID FROM importedCheck WHERE source = ?"
      let withLines = "EXISTS (SELECT 1 FROM orderLine WHERE orderLine.checkID = guestCheck.id)"
      return ImportedTotals(
        checks: try number(
          """
          SELECT count(*) FROM guestCheck
          WHERE id IN (\(imported)) AND stage = 'closed' AND \(withLines)
          """),
        checksWithoutLines: try number(
          "SELECT count(*) FROM guestCheck WHERE id IN (\(imported)) AND NOT \(withLines)"),
        lines: try number("SELECT count(*) FROM orderLine WHERE checkID IN (\(imported))"),
        payments: try number("SELECT count(*) FROM payment WHERE checkID IN (\(imported))"),
        linesMinorUnits: try number(
          "SELECT coalesce(sum(netMinor), 0) FROM orderLine WHERE checkID IN (\(imported))"),
        paymentsMinorUnits: try number(
          """
          SELECT coalesce(sum(amountMinor), 0) FROM payment
          WHERE checkID IN (\(imported)) AND stage = 'captured'
          """))
    }
  }
}
