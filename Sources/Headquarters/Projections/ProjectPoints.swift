import HeadquartersContract
import StoreDomain

/// Members' points. They are the chain's: whichever store gave or used them, what is left is the sum of
/// what all stores told, and each of them hears it. Which of two stores came first is what headquarters
/// heard first; nobody has fewer than none.
extension ProjectedRow {
  func points(_ fact: PointsFact, kind: String) throws {
    guard let id = try memberToldOf(), try !isErased(id) else { return }
    if kind == "earned", try hasEarned(fact) {
      try except(.pointsTwice, "check \(fact.checkID) has earned points already; counted once")
      return try tellTheOthers(of: id)
    }
    // A store that knows a member under another id uses points that are the chain's member's.
    var owners = [id]
    for entry in fact.entries {
      if let earnedOn = fact.earnedOn {
        try db.execute(
          """
          INSERT INTO \(tables.pointsLot) (id, memberID, storeNumber, earnedOn, expiresOn)
          VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
          """,
          [
            entry.lotID.rawValue, id.rawValue, storeNumber, earnedOn.description,
            fact.expiresOn?.description,
          ])
      }
      guard let owner = try owner(of: entry.lotID), try owner == id || isTold(of: owner) else {
        try except(.otherStoresRow, "points \(entry.lotID) are none that the store knows")
        continue
      }
      if !owners.contains(owner) { owners.append(owner) }
      try db.execute(
        """
        INSERT INTO \(tables.pointsEntry)
          (id, lotID, storeNumber, checkID, kind, points, missing, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
        [
          entry.entryID.rawValue, entry.lotID.rawValue, storeNumber, fact.checkID.rawValue, kind,
          entry.points, entry.missing, position,
        ])
      let left: Int? = try db.value(
        "SELECT CAST(sum(points) AS BIGINT) FROM \(tables.pointsEntry) WHERE lotID = ?",
        [entry.lotID.rawValue])
      if let left, left < 0, entry.points < 0 {
        let twice = min(-left, -entry.points)
        try except(
          .pointsTwice,
          "\(twice) points of \(envelope.subject) were used in another store before")
      }
    }
    for owner in owners { try tellTheOthers(of: owner) }
  }

  /// A check is closed in a later life of its store's file: what members used on it in a life that was
  /// lost they did not use, and a person is told.
  func setAsideLostPoints(of checkID: String) throws {
    let lost = try db.rows(
      """
      SELECT pointsEntry.id AS id, memberID, points FROM \(tables.pointsEntry) AS pointsEntry
      JOIN \(tables.pointsLot) AS pointsLot ON pointsLot.id = lotID
      JOIN event AS told ON told.storeNumber = pointsEntry.storeNumber
        AND told.position = pointsEntry.position
      JOIN event AS closed ON closed.storeNumber = told.storeNumber AND closed.position = ?
      WHERE pointsEntry.checkID = ? AND pointsEntry.storeNumber = ?
        AND kind IN ('redeemed', 'returned')
        AND EXISTS (SELECT 1 FROM storeEpoch WHERE storeEpoch.storeNumber = told.storeNumber
          AND storeEpoch.epoch > told.epoch AND storeEpoch.epoch <= closed.epoch
          AND storeEpoch.afterSequence < told.sequence)
        AND NOT EXISTS (SELECT 1 FROM eventSentAgain
          WHERE eventSentAgain.storeNumber = told.storeNumber
            AND eventSentAgain.position = told.position)
      ORDER BY pointsEntry.id
      """, [position, checkID, storeNumber])
    guard !lost.isEmpty else { return }
    var owners: [String] = []
    for row in lost {
      let owner: String = try row["memberID"]
      if !owners.contains(owner) { owners.append(owner) }
      try db.execute(
        "DELETE FROM \(tables.pointsEntry) WHERE id = ?", [row["id"] as String])
    }
    let points = try lost.reduce(0) { try $0 - ($1["points"] as Int) }
    try except(
      .superseded, "\(points) points were used on check \(checkID) in a life that was lost")
    for owner in owners { try tellTheOthers(of: Identifier(rawValue: owner)) }
  }

  /// Whether the check has earned points that were not taken back; not by this very event.
  private func hasEarned(_ fact: PointsFact) throws -> Bool {
    let ids = fact.entries.map(\.entryID.rawValue)
    let isKnown = try ids.contains {
      try db.isTrue(
        "SELECT EXISTS (SELECT 1 FROM \(tables.pointsEntry) WHERE id = ?)", [$0])
    }
    if isKnown { return false }
    // What it gave may have been taken back from the points of other bills.
    return try db.isTrue(
      """
      SELECT coalesce(sum(points - missing), 0) > 0 FROM \(tables.pointsEntry)
      WHERE checkID = ? AND storeNumber = ? AND kind IN ('earned', 'reversed')
      """, [fact.checkID.rawValue, storeNumber])
  }

  private func owner(of lot: Identifier<PointsLot>) throws -> Identifier<Member>? {
    let id: String? = try db.value(
      "SELECT memberID FROM \(tables.pointsLot) WHERE id = ?", [lot.rawValue])
    return id.map { Identifier(rawValue: $0) }
  }
}
