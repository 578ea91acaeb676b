import GRDB
import HeadquartersContract
import StoreDomain

/// Takes points of a member off a bill, in place of any that were used on it before, and notes whose
/// points the bill earns. Those that are lost first are used first. Doing it again changes nothing.
///
/// Two tills that use the points of one member take turns: the second one is told what is left and who
/// used the rest. Throws `PointsRefusal`.
public struct UsePoints: Verb {
  public static let terms = VerbTerms<Self>(
    "check.use-points", Phrase("take a member's points off a bill", "积分抵扣"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "each entry of points names its author"),
    events: [.pointsRedeemed, .pointsReturned])

  let checkID: Identifier<Check>
  let memberID: Identifier<Member>
  let points: Int?

  /// - Parameters:
  ///   - memberID: one of the guests.
  ///   - points: how many; nil for as many as possible, 0 for none.
  public init(_ checkID: Identifier<Check>, of memberID: Identifier<Member>, points: Int?) {
    self.checkID = checkID
    self.memberID = memberID
    self.points = points
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    guard let setting = transaction.store.settings.points else { throw PointsRefusal.off }
    let before = try transaction.workedBill(checkID)
    guard !before.isRefund else { throw RefundRefusal.stands }
    if memberID != before.points?.memberID || points != 0 {
      try transaction.choosePointsGuest(memberID, of: before.check)
    }
    let isSame = before.points?.memberID == memberID && before.points?.points == points
    if !isSame || before.pointsTaken != points {
      try transaction.returnPoints(before.points?.points ?? 0, of: before)
      if points != 0 { try use(setting, in: transaction) }
    }
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }

  private func use(_ setting: PointsSetting, in transaction: Transaction) throws {
    let bill = try transaction.workedBill(checkID)
    let day = bill.check.businessDay
    let balance = try PointsBalance.fetch(transaction.db, of: memberID, on: day)
    let usable = PointsRule.usable(balance, isCutOff: try transaction.isCutOff())
    let here = usable.reduce(0) { $0 + $1.left }
    let most = try bill.mostPoints(
      setting, isReopened: try transaction.db.closings(of: checkID) > 1)
    // One is asked for where none can be used, to say why.
    let wanted = points ?? max(1, min(here, most))
    try PointsRule.check(
      wanted, usable: here, balance: balance.points, most: most,
      lastUse: try PointsUse.fetchLast(transaction.db, of: memberID, on: day))
    let entries = try PointsRule.taken(wanted, of: usable).map { part in
      try transaction.insert(
        .redeemed, -part.points, of: part.id, checkID: checkID, pointMinor: setting.pointMinorUnits)
    }
    try transaction.record(
      .pointsRedeemed, memberID, PointsFact(checkID: checkID, entries: entries), on: day)
  }
}

extension WorkedBill {
  /// As many points as the bill takes in place of those that are used on it: whole ones, no more than is
  /// left in their step, and no more than is neither paid nor on its way.
  ///
  /// - Parameter isReopened: whether the check was opened again: the guest gets the difference back.
  func mostPoints(_ setting: PointsSetting, isReopened: Bool) throws -> Int {
    let found = calculation.rows.reduce(0) { $0 + ($1.step < .points ? $1.amount : 0) }
    let taken = (isReopened ? 0 : paid) + max(0, PaymentRule.onItsWay(payments))
    var most = max(0, found) / setting.pointMinorUnits
    while most > 0 {
      let worked = try BillCalculation(input, using: most, at: setting.pointMinorUnits)
      guard worked.due < taken else { return most }
      most -= max(1, (taken - worked.due) / (2 * setting.pointMinorUnits))
    }
    return 0
  }
}

extension Transaction {
  /// Notes whose points a bill earns.
  ///
  /// - Throws: `PointsRefusal.otherGuests`.
  fileprivate func choosePointsGuest(
    _ memberID: Identifier<Member>, of check: Check
  ) throws {
    guard try PointsGuest.candidates(db, of: check).contains(where: { $0.memberID == memberID })
    else { throw PointsRefusal.otherGuests }
    try db.execute(
      sql: """
        INSERT INTO pointsGuest (checkID, memberID, authorName, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (checkID) DO UPDATE SET memberID = excluded.memberID,
          authorName = excluded.authorName, at = excluded.at
        WHERE memberID <> excluded.memberID
        """, arguments: [check.id, memberID, author.name, now])
  }

  /// Whether headquarters has not heard of this store for some time.
  fileprivate func isCutOff() throws -> Bool {
    let oldest = try Timestamp.fetchOne(
      db, sql: "SELECT min(at) FROM outboxEvent WHERE acknowledgedAt IS NULL")
    return oldest.map { now.minutes(since: $0) >= PointsRule.patienceMinutes } ?? false
  }

  /// Writes one entry, and gives back what headquarters is told of it.
  func insert(
    _ kind: PointsEntry.Kind, _ points: Int, of lotID: Identifier<PointsLot>,
    checkID: Identifier<Check>?, pointMinor: Int? = nil, missing: Int = 0,
    takesBack: Identifier<PointsEntry>? = nil
  ) throws -> PointsFact.Entry {
    let id: Identifier<PointsEntry> = newID()
    try db.cachedStatement(
      sql: """
        INSERT INTO pointsEntry (id, lotID, kind, points, missing, valueMinor, checkID, ofID, at,
          authorName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, lotID, kind, points, missing, pointMinor, checkID, takesBack, now, author.name,
    ])
    return PointsFact.Entry(entryID: id, lotID: lotID, points: points, missing: missing)
  }

  /// Gives back so many of the points that are used on a bill. Those that are over by now are written
  /// off when somebody looks next.
  func returnPoints(_ points: Int, of bill: WorkedBill) throws {
    try returnPoints(points, bill.points, of: bill.check)
  }

  func returnPoints(_ points: Int, _ used: UsedPoints?, of check: Check) throws {
    guard let used, points > 0 else { return }
    let parts = used.parts.map { PointsRule.Part(id: $0, points: $0.points) }
    let entries = try PointsRule.givenBack(points, of: parts).map { back in
      try insert(
        .returned, back.points, of: back.id.lotID, checkID: check.id, pointMinor: used.pointMinor,
        takesBack: back.id.entryID)
    }
    guard !entries.isEmpty else { return }
    try record(
      .pointsReturned, used.memberID, PointsFact(checkID: check.id, entries: entries),
      on: check.businessDay)
    try expirePoints(of: used.memberID)
  }

  /// Gives back all points that are used on a check that closes with nothing on it.
  func returnPoints(ofUntouched check: Check) throws {
    let used = try UsedPoints.fetchAll(db, [check.id])[check.id]
    try returnPoints(used?.points ?? 0, used, of: check)
  }

  /// Writes off what was not used in time. Headquarters counts the days itself.
  func expirePoints(of memberID: Identifier<Member>) throws {
    for lot in try PointsLot.fetchAll(db, of: memberID) where lot.isOver(on: today) {
      _ = try insert(.expired, -lot.left, of: lot.id, checkID: nil)
    }
  }
}
