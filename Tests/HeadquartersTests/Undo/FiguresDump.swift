@testable import Headquarters

/// What headquarters shows of its stores: not when it was told last.
struct FiguresDump: Equatable {
  private let rows: [String: [[LedgerValue]]]

  init(_ ledger: any LedgerStore) async throws {
    _ = try await ledger.totals()
    rows = try await ledger.read { db in
      var rows: [String: [[LedgerValue]]] = [:]
      for table in [
        "queueTicket", "booking", "party", "orderLine", "guestCheck", "billPayment",
        "exceptionItem",
      ] {
        let key = table == "exceptionItem" ? "position, kind" : "id"
        let columns = try db.columns(of: table).subtracting(["updatedAt", "updatedat"]).sorted()
        rows[table] = try db.rows(
          "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(key)"
        ).map(\.values)
      }
      return rows
    }
  }
}
