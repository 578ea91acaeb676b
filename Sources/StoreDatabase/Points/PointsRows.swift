import GRDB
import StoreDomain

extension PointsEntry.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension PointsLot {
  /// What a member has left, in no order; what is over too, until it is written off.
  static func fetchAll(_ db: Database, of memberID: Identifier<Member>) throws -> [PointsLot] {
    try db.list(
      """
      SELECT pointsLot.id, sum(points), earnedOn, expiresOn,
        EXISTS (SELECT 1 FROM pointsEntry AS earned WHERE earned.lotID = pointsLot.id
          AND kind = 'earned')
      FROM pointsLot JOIN pointsEntry ON lotID = pointsLot.id
      WHERE memberID = ? GROUP BY pointsLot.id HAVING sum(points) > 0
      """, [memberID]
    ) { row in
      PointsLot(id: row[0], left: row[1], earnedOn: row[2], expiresOn: row[3], isOwn: row[4])
    }
  }
}

extension PointsBalance {
  static func fetch(
    _ db: Database, of memberID: Identifier<Member>, on day: LocalDate
  ) throws -> PointsBalance {
    PointsBalance(try PointsLot.fetchAll(db, of: memberID), on: day)
  }
}

extension PointsEntry {
  /// The last ones of a member, the newest first.
  static func fetchLast(
    _ db: Database, of memberID: Identifier<Member>, limit: Int
  ) throws -> [PointsEntry] {
    try db.list(
      """
      SELECT pointsEntry.id, lotID, kind, points, missing, number, expiresOn, at, authorName
      FROM pointsEntry JOIN pointsLot ON pointsLot.id = lotID
      LEFT JOIN guestCheck ON guestCheck.id = checkID
      WHERE memberID = ? ORDER BY at DESC, pointsEntry.rowid DESC LIMIT ?
      """, [memberID, limit]
    ) { row in
      PointsEntry(
        id: row[0], lotID: row[1], kind: row[2], points: row[3], missing: row[4],
        checkNumber: row[5], expiresOn: row[6], at: row[7], authorName: row[8])
    }
  }
}

extension PointsUse {
  /// Where points of a member were used last on a business day, and were not given back.
  static func fetchLast(
    _ db: Database, of memberID: Identifier<Member>, on day: LocalDate
  ) throws -> PointsUse? {
    try db.list(
      """
      SELECT -sum(points + coalesce((SELECT sum(back.points) FROM pointsEntry AS back
          WHERE back.ofID = used.id), 0)) AS points, number, used.authorName
      FROM pointsEntry AS used JOIN pointsLot ON pointsLot.id = lotID
      JOIN guestCheck ON guestCheck.id = checkID
      WHERE memberID = ? AND businessDay = ? AND kind = 'redeemed'
      GROUP BY checkID HAVING sum(points + coalesce((SELECT sum(back.points)
        FROM pointsEntry AS back WHERE back.ofID = used.id), 0)) < 0
      ORDER BY max(used.at) DESC LIMIT 1
      """, [memberID, day]
    ) { PointsUse(points: $0[0], checkNumber: $0[1], authorName: $0[2]) }.first
  }
}

/// Points that are taken off a bill and were not given back.
struct UsedPoints: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    let entryID: Identifier<PointsEntry>
    let lotID: Identifier<PointsLot>
    var points: Int
  }

  let memberID: Identifier<Member>
  /// What a point takes off, in minor units: as it was when they were used.
  let pointMinor: Int
  let authorName: String
  /// In the order in which they were used.
  var parts: [Part]

  var points: Int { parts.reduce(0) { $0 + $1.points } }

  /// What is used on each of some checks.
  static func fetchAll(
    _ db: Database, _ checks: [Identifier<Check>]
  ) throws -> [Identifier<Check>: UsedPoints] {
    let rows = try db.list(
      """
      SELECT used.checkID, used.id, lotID, memberID, valueMinor, authorName,
        -points - coalesce((SELECT sum(back.points) FROM pointsEntry AS back
          WHERE back.ofID = used.id), 0) AS remains
      FROM pointsEntry AS used JOIN pointsLot ON pointsLot.id = lotID
      WHERE kind = 'redeemed' AND checkID IN (SELECT value FROM json_each(?))
      ORDER BY used.at, used.rowid
      """, [checks.listColumn()]
    ) { row -> (check: Identifier<Check>, used: UsedPoints) in
      (
        row[0],
        UsedPoints(
          memberID: row[3], pointMinor: row[4], authorName: row[5],
          parts: [Part(entryID: row[1], lotID: row[2], points: row[6])])
      )
    }
    var all: [Identifier<Check>: UsedPoints] = [:]
    for (check, used) in rows where used.points > 0 {
      if all[check] == nil {
        all[check] = used
      } else {
        all[check]?.parts += used.parts
      }
    }
    return all
  }
}

extension BillCalculation {
  /// Works a bill out with the points that are used on it: whole points, and never more than what is
  /// left to pay in their step.
  init(_ input: BillInput, using used: UsedPoints?) throws(BillError) {
    self = try BillCalculation(input, using: used?.points ?? 0, at: used?.pointMinor ?? 1)
  }

  /// The same with so many points.
  ///
  /// - Parameter pointMinor: what a point takes off, in minor units.
  init(_ input: BillInput, using points: Int, at pointMinor: Int) throws(BillError) {
    let all = try BillCalculation(input.using(points, at: pointMinor))
    let taken = points > 0 ? -all.amount(of: .points) / pointMinor : 0
    self = taken == points ? all : try BillCalculation(input.using(taken, at: pointMinor))
  }
}

extension BillInput {
  fileprivate func using(_ points: Int, at pointMinor: Int) -> BillInput {
    guard points > 0 else { return self }
    var input = self
    input.adjustments.append(
      BillAdjustment(
        id: "points", step: .points, effect: .amountOff(points * pointMinor),
        reason: Phrase("points used: \(points)", "积分抵扣：\(points) 分")))
    return input
  }
}

extension WorkedBill {
  /// How many of the points that are used on the bill it takes; of a bill that has shrunk fewer.
  var pointsTaken: Int {
    points.map { -calculation.amount(of: .points) / $0.pointMinor } ?? 0
  }
}
