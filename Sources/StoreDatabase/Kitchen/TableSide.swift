import GRDB
import StoreDomain

/// What the kitchen and the till must know of the guests behind a check.
struct TableSide {
  var tableNames: [String]
  var partySize: Int?
  /// A broth is shared, so an allergy of one guest is the whole table's.
  var allergens: Set<Allergen>

  /// `T07+T08`, or the check's number when it is at no table.
  func label(checkNumber: Int) -> String {
    tableNames.isEmpty ? "#\(checkNumber)" : tableNames.joined(separator: "+")
  }

  static func fetch(_ db: Database, check: Check) throws -> TableSide {
    guard let partyID = check.partyID,
      let party = try Row.fetchOne(
        db, sql: "SELECT partySize, memberID FROM party WHERE id = ?", arguments: [partyID])
    else { return TableSide(tableNames: [], partySize: nil, allergens: []) }
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT diningTable.name FROM partyTable JOIN diningTable ON diningTable.id = tableID
        WHERE partyID = ? AND untilAt IS NULL ORDER BY diningTable.position
        """, arguments: [partyID])
    return TableSide(
      tableNames: names, partySize: party["partySize"],
      allergens: try allergens(db, of: [partyID])[partyID] ?? [])
  }

  /// What the guests of these parties are allergic to, in one query.
  static func allergens(
    _ db: Database, of partyIDs: [Identifier<Party>]
  ) throws -> [Identifier<Party>: Set<Allergen>] {
    guard !partyIDs.isEmpty else { return [:] }
    var found: [Identifier<Party>: Set<Allergen>] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT party.id, memberFact.kind FROM party
        JOIN memberFact ON memberFact.memberID = party.memberID AND endedAt IS NULL
        WHERE party.id IN (\(databaseQuestionMarks(count: partyIDs.count)))
        """, arguments: StatementArguments(partyIDs))
    while let row = try rows.next() {
      if let allergen = try MemberFact.Kind(column: row["kind"]).allergen {
        found[row["id"], default: []].insert(allergen)
      }
    }
    return found
  }
}

extension Phrase {
  /// The line at the head of a kitchen ticket; nil without allergies.
  static func allergyWarning(_ allergens: Set<Allergen>) -> Phrase? {
    guard !allergens.isEmpty else { return nil }
    let names = allergens.sorted { $0.rawValue < $1.rawValue }.map(\.name)
    return Phrase(
      "ALLERGY at the table: " + names.map(\.english).joined(separator: ", "),
      "本桌过敏：" + names.map(\.chinese).joined(separator: "、"))
  }
}
