import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// What follows for points when money of a closed check goes back: what it earned is taken back in
  /// proportion, and what was used on it comes back in proportion, lost on the same day as before.
  /// Asked again with the same part it changes nothing.
  ///
  /// What a member has used by then cannot be taken back: the entry says how many are missing.
  ///
  /// - Parameters:
  ///   - part: minor units that have gone back of the check until now, all refunds together; what the
  ///     lines come to, where points paid the whole of it.
  ///   - whole: the same of the whole check. A part that is not less is all of it.
  func reversePoints(of check: Check, part: Int, whole: Int) throws {
    try takeEarnedBack(of: check, part: part, whole: whole)
    guard let used = try UsedPoints.fetchAll(db, [check.id])[check.id] else { return }
    let taken = try pointsTaken(of: check, used)
    let back = PointsRule.share(taken, part: part, of: whole) - (taken - used.points)
    try returnPoints(back, used, of: check)
  }

  /// How many points a closed check took when it closed.
  private func pointsTaken(of check: Check, _ used: UsedPoints) throws -> Int {
    let amount = try Int.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(amountMinor), 0) FROM checkRow WHERE checkID = ? AND kind = 'points'
        """, arguments: [check.id])
    return max(used.points, -(amount ?? 0) / used.pointMinor)
  }

  func takeEarnedBack(of check: Check, part: Int, whole: Int) throws {
    // The last time that it was closed.
    let earned = try Row.fetchOne(
      db,
      sql: """
        SELECT earned.id, earned.lotID, memberID, earned.points,
          coalesce((SELECT sum(back.missing - back.points) FROM pointsEntry AS back
            WHERE back.ofID = earned.id), 0) AS back
        FROM pointsEntry AS earned JOIN pointsLot ON pointsLot.id = earned.lotID
        WHERE checkID = ? AND kind = 'earned' ORDER BY earned.at DESC, earned.rowid DESC LIMIT 1
        """, arguments: [check.id])
    guard let earned else { return }
    let wanted =
      PointsRule.share(earned["points"], part: part, of: whole) - (earned["back"] as Int)
    guard wanted > 0 else { return }
    let memberID: Identifier<Member> = earned["memberID"]
    let entries = try takeBack(
      wanted, earned["id"], lotID: earned["lotID"], memberID: memberID, of: check)
    try record(
      .pointsReversed, memberID, PointsFact(checkID: check.id, entries: entries),
      on: check.businessDay)
  }

  /// From what the check gave first, then from the member's other points; what nobody has is missing.
  private func takeBack(
    _ points: Int, _ earnedID: Identifier<PointsEntry>, lotID: Identifier<PointsLot>,
    memberID: Identifier<Member>, of check: Check
  ) throws -> [PointsFact.Entry] {
    try expirePoints(of: memberID)
    let lots = PointsRule.inOrder(try PointsLot.fetchAll(db, of: memberID))
    let own = lots.filter { $0.id == lotID }
    var parts = PointsRule.taken(points, of: own + lots.filter { $0.id != lotID })
    let missing = points - parts.reduce(0) { $0 + $1.points }
    if missing > 0, !parts.contains(where: { $0.id == lotID }) {
      parts.insert(PointsRule.Part(id: lotID, points: 0), at: 0)
    }
    return try parts.map { part in
      try insert(
        .reversed, -part.points, of: part.id, checkID: check.id,
        missing: part.id == lotID ? missing : 0, takesBack: earnedID)
    }
  }
}
