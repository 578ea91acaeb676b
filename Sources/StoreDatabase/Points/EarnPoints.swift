import GRDB
import HeadquartersContract
import StoreDomain

/// A bill that is paid earns its member points, once.
enum EarnPoints: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.pointsEarned]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    if try transaction.earnPoints(of: bill.check, bill.payments) != 0 {
      transaction.closing?.mayHavePoints = true
    }
  }
}

extension Transaction {
  /// Gives whose check it is what its payments earn; nothing to nobody, and nothing a second time.
  ///
  /// - Returns: how many points were given now.
  @discardableResult
  func earnPoints(of check: Check, _ payments: [Payment]) throws -> Int {
    guard let setting = store.settings.points,
      let memberID = try pointsGuest(of: check)
    else { return 0 }
    try expirePoints(of: memberID)
    let points = PointsRule.earned(by: payments, setting, in: store.currency)
    let earlier = try earnedPoints(of: check.id)
    // Of a check that was open again: what could not be taken back was given before.
    guard earlier.standing <= 0, points > earlier.kept else { return 0 }
    try earn(points - earlier.kept, memberID, setting, of: check)
    return points - earlier.kept
  }

  /// What a check has earned that was not to be taken back, and what of it was not taken back, because
  /// it was used by then.
  fileprivate func earnedPoints(
    of checkID: Identifier<Check>
  ) throws -> (standing: Int, kept: Int) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(points - missing), 0) AS standing, coalesce(sum(points), 0) AS kept
        FROM pointsEntry WHERE checkID = ? AND kind IN ('earned', 'reversed')
        """, arguments: [checkID])
    return (row?["standing"] ?? 0, row?["kept"] ?? 0)
  }

  fileprivate func earn(
    _ points: Int, _ memberID: Identifier<Member>, _ setting: PointsSetting, of check: Check
  ) throws {
    // Under the check's own id: earned once more in a copy of the file, they are the same points.
    let own = Identifier<PointsLot>(rawValue: check.id.rawValue)
    let holder = try Identifier<Member>.fetchOne(
      db, sql: "SELECT memberID FROM pointsLot WHERE id = ?", arguments: [own])
    let lotID = holder == nil || holder == memberID ? own : newID()
    let lastDay = PointsRule.lastDay(of: check.businessDay, months: setting.expiryMonths)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO pointsLot (id, memberID, earnedOn, expiresOn) VALUES (?, ?, ?, ?)
        """, arguments: [lotID, memberID, check.businessDay, lastDay])
    let entry = try insert(.earned, points, of: lotID, checkID: check.id)
    try record(
      .pointsEarned, memberID,
      PointsFact(
        checkID: check.id, earnedOn: check.businessDay, expiresOn: lastDay, entries: [entry]),
      on: check.businessDay)
  }
}

/// Whose points a bill earns and uses.
enum PointsGuest {
  /// The guests with a card, whose it is first; nobody who was erased.
  static func candidates(_ db: Database, of check: Check) throws -> [PartyGuest] {
    guard let partyID = check.partyID, let party = try Party.fetchOne(db, id: partyID) else {
      return []
    }
    let group = GuestGroup(party)
    let guests = try PartyGuest.fetch(db, of: [group])[group] ?? []
    guard !guests.isEmpty else { return [] }
    let known = try Identifier<Member>.fetchSet(
      db,
      sql: """
        SELECT id FROM member
        WHERE erasedAt IS NULL AND id IN (SELECT value FROM json_each(?))
        """, arguments: [guests.map(\.memberID).listColumn()])
    return guests.filter { known.contains($0.memberID) }
  }

  /// Whom the cashier chose; else whose bill it is, or the only one who is known.
  static func chosen(_ db: Database, of check: Check) throws -> Identifier<Member>? {
    try chosen(db, of: check, among: candidates(db, of: check))
  }

  static func chosen(
    _ db: Database, of check: Check, among guests: [PartyGuest]
  ) throws -> Identifier<Member>? {
    guard !guests.isEmpty else { return nil }
    let said = try Identifier<Member>.fetchOne(
      db, sql: "SELECT memberID FROM pointsGuest WHERE checkID = ?", arguments: [check.id])
    if let said, guests.contains(where: { $0.memberID == said }) { return said }
    return (guests.first { $0.isFirst } ?? (guests.count == 1 ? guests.first : nil))?.memberID
  }
}
