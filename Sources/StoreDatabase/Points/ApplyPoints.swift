import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Whether what headquarters says of a member's points may be from before it heard of this store's
  /// last entries: it is taken later then, or points that were used here would be there once more.
  func mayLackOwnPoints(_ row: MemberRow, _ id: Identifier<Member>) throws -> Bool {
    guard row.points != nil else { return false }
    // What headquarters heard is noted by its clock.
    let limit = try StoreDatabase.rightNow(db, at: now)
      .advanced(byMinutes: -StoreDatabase.heldProfileMinutes)
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM outboxEvent
          WHERE aggregate = 'member' AND aggregateID = ? AND coalesce(acknowledgedAt > ?, 1))
        """, arguments: [id, limit]) ?? false
  }

  /// What is left of a member's points as all stores together have told: where this store counts
  /// otherwise, one entry says what others did.
  func applyPoints(_ row: MemberRow, of memberID: Identifier<Member>) throws {
    guard let points = row.points else { return }
    guard feedWords.contains(.points) else { return try passedOver(.points) }
    for told in points {
      guard Identifier<PointsLot>(wellFormed: told.id.rawValue) != nil, told.left >= 0,
        told.expiresOn.map({ $0 >= told.earnedOn }) ?? true
      else { throw FeedError.impossibleAnswer("points of a member") }
      let here = try Int.fetchOne(
        db, sql: "SELECT sum(points) FROM pointsEntry WHERE lotID = ?", arguments: [told.id])
      // What was written off here is over: headquarters counts it on.
      if let lastDay = told.expiresOn, lastDay < today { continue }
      let difference = told.left - (here ?? 0)
      guard difference != 0 else { continue }
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO pointsLot (id, memberID, earnedOn, expiresOn) VALUES (?, ?, ?, ?)
          """, arguments: [told.id, memberID, told.earnedOn, told.expiresOn])
      _ = try insert(.elsewhere, difference, of: told.id, checkID: nil)
    }
  }
}
