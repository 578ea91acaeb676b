import GRDB
import StoreDomain

/// What the kitchen and the till must know of the guests behind a check.
struct TableSide {
  var tableNames: [String]
  var partySize: Int?
  /// A broth is shared, so an allergy of one guest is the whole table's.
  var needs: TableNeeds

  /// `T07+T08`, or the check's number when it is at no table.
  func label(checkNumber: Int) -> String {
    tableNames.isEmpty ? "#\(checkNumber)" : tableNames.joined(separator: "+")
  }

  static func fetch(_ db: Database, check: Check, on day: LocalDate) throws -> TableSide {
    guard let partyID = check.partyID, let found = try PartyAtTable.fetch(db, partyID) else {
      return TableSide(tableNames: [], partySize: nil, needs: TableNeeds())
    }
    return TableSide(
      tableNames: found.tableNames, partySize: found.party.partySize,
      needs: try TableNeeds.fetch(db, of: [found.party], on: day)[partyID] ?? TableNeeds())
  }
}
