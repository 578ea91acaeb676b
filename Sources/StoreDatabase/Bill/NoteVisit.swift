import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// What a member ate and spent, for the next evening's suggestions.
enum NoteVisit: AfterClosing {
  static let isForRecordedChecks = true
  static let events: [EventType] = []

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    if let partyID = bill.check.partyID, try transaction.noteVisit(of: partyID, bill) { return }
    // Guests whom nobody knows teach too what is liked and what goes together.
    try transaction.noteLesson(
      of: nil, try transaction.eatenDishes(bill.sentLines), on: bill.check, isMore: false)
  }
}

extension Transaction {
  /// Adds the evening to the member's visits; the checks of one party are one visit.
  ///
  /// - Returns: whether somebody is known.
  fileprivate func noteVisit(of partyID: Identifier<Party>, _ bill: WorkedBill) throws -> Bool {
    let party = try Row.fetchOne(
      db, sql: "SELECT memberID, partySize FROM party WHERE id = ?", arguments: [partyID])
    guard let memberID = party?["memberID"] as Identifier<Member>? else { return false }
    var dishes = try eatenDishes(bill.sentLines)
    let earlier = try Row.fetchOne(
      db,
      sql: """
        SELECT memberVisit.* FROM memberVisit JOIN guestCheck ON guestCheck.id = checkID
        WHERE guestCheck.partyID = ? AND memberID = ?
        """, arguments: [partyID, memberID])
    try noteLesson(of: memberID, dishes, on: bill.check, isMore: earlier != nil)
    if let earlier {
      let text: String = earlier["dishes"]
      let before = try JSONDecoder().decode([String: Int].self, from: Data(text.utf8))
      dishes.merge(before, uniquingKeysWith: +)
      try db.execute(
        sql: "UPDATE memberVisit SET spentMinor = spentMinor + ?, dishes = ? WHERE id = ?",
        arguments: [bill.calculation.due, try Self.text(of: dishes), earlier["id"] as String])
    } else if !dishes.isEmpty {
      let id: Identifier<MemberVisit> = newID()
      try db.execute(
        sql: """
          INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, memberID, bill.check.businessDay, party?["partySize"] as Int? ?? 1,
          bill.calculation.due, try Self.text(of: dishes), bill.check.id,
        ])
    }
    return true
  }

  /// Portions by dish code, without what was taken back and what every guest is charged.
  fileprivate func eatenDishes(_ lines: [OrderLine]) throws -> [String: Int] {
    let chosen = lines.filter { $0.dishID != nil && $0.kind != .perHead }
    let ids = Set(chosen.compactMap(\.dishID))
    guard !ids.isEmpty else { return [:] }
    let codes = try Row.fetchAll(
      db,
      sql: """
        SELECT id, code FROM dish WHERE kind <> 'perHead'
          AND id IN (\(databaseQuestionMarks(count: ids.count)))
        """, arguments: StatementArguments(ids))
    let codeByID = Dictionary(
      codes.map { ($0["id"] as Identifier<Dish>, $0["code"] as String) },
      uniquingKeysWith: { first, _ in first })
    var dishes: [String: Int] = [:]
    for line in chosen {
      if let code = line.dishID.flatMap({ codeByID[$0] }) {
        dishes[code, default: 0] += line.quantity
      }
      // A broth is what a guest remembers of a pot.
      for broth in line.broths { dishes[broth, default: 0] += line.quantity }
    }
    return dishes.filter { $0.value > 0 }
  }

  private static func text(of dishes: [String: Int]) throws -> String {
    String(decoding: try JSONEncoder.frozen.encode(dishes), as: UTF8.self)
  }
}
