import GRDB
import StoreDomain

/// What points have to do with a bill.
public struct BillPoints: Hashable, Sendable {
  /// The guests with a card, whose bill it is first.
  public var guests: [PartyGuest]
  /// Whose points it earns and uses; nil while nobody said it of several.
  public var memberID: Identifier<Member>?
  /// What that member has now, after those that are used here.
  public var balance: PointsBalance
  /// How many are used on the bill.
  public var used: Int
  /// As many as could be used on it instead.
  public var most: Int
  /// What a point takes off, in minor units; 0 where none can be used any more.
  public var pointMinor: Int
  /// How many it earns when the rest is paid in cash; of a closed check how many it earned.
  public var earns: Int

  public init(
    guests: [PartyGuest], memberID: Identifier<Member>?, balance: PointsBalance, used: Int = 0,
    most: Int = 0, pointMinor: Int = 0, earns: Int = 0
  ) {
    self.guests = guests
    self.memberID = memberID
    self.balance = balance
    self.used = used
    self.most = most
    self.pointMinor = pointMinor
    self.earns = earns
  }

  /// The name of the member whose points they are.
  public var name: String? { guests.first { $0.memberID == memberID }?.name }
}

extension BillPoints {
  /// Of an open check; nil where the house gives no points, and of a refund.
  static func fetch(_ db: Database, _ bill: WorkedBill, store: Store) throws -> BillPoints? {
    guard !bill.isRefund, let setting = store.settings.points else { return nil }
    var guests = try PointsGuest.candidates(db, of: bill.check)
    let memberID = try PointsGuest.chosen(db, of: bill.check, among: guests)
    let balance =
      try memberID.map { try PointsBalance.fetch(db, of: $0, on: bill.check.businessDay) }
      ?? PointsBalance([], on: bill.check.businessDay)
    // Whose points are used is no guest of the bill any more: they can still be taken off.
    if let used = bill.points, !guests.contains(where: { $0.memberID == used.memberID }),
      let member = try Member.fetchOne(db, id: used.memberID)
    {
      guests.append(PartyGuest(memberID: member.id, name: member.name))
    }
    var paid = bill.payments.filter { $0.stage.countsTowardBill }.reduce(into: [Tender: Int]()) {
      $0[$1.tender, default: 0] += $1.amount.minorUnits
    }
    paid[.cash, default: 0] += bill.remaining
    let used = bill.pointsTaken
    let own = bill.points?.memberID == memberID ? used : 0
    return BillPoints(
      guests: guests, memberID: memberID, balance: balance, used: used,
      most: min(
        balance.points + own,
        try bill.mostPoints(setting, isReopened: try db.closings(of: bill.check.id) > 1)),
      pointMinor: setting.pointMinorUnits,
      earns: memberID == nil ? 0 : PointsRule.earned(paid, setting, in: store.currency))
  }

  /// Of a closed check: what it used and earned; nil where it did neither.
  static func fetch(_ db: Database, closed check: Check) throws -> BillPoints? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT memberID, member.name,
          -sum(iif(kind IN ('redeemed', 'returned'), points, 0)) AS used,
          sum(iif(kind IN ('earned', 'reversed'), points - missing, 0)) AS earned
        FROM pointsEntry JOIN pointsLot ON pointsLot.id = lotID
        JOIN member ON member.id = memberID
        WHERE checkID = ? GROUP BY checkID
        """, arguments: [check.id])
    guard let row else { return nil }
    let memberID: Identifier<Member> = row["memberID"]
    return BillPoints(
      guests: [PartyGuest(memberID: memberID, name: row["name"], isFirst: true)],
      memberID: memberID,
      balance: try PointsBalance.fetch(db, of: memberID, on: check.businessDay),
      used: row["used"], earns: row["earned"])
  }
}
