import GRDB
import HeadquartersContract
import StoreDomain

/// A bill that is paid gives its coupon for the next visit, once: of a check that was opened again the
/// same one holds as before, and where it was used meanwhile no other is given.
enum GiveNextVisitCoupon: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.couponIssued]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard !bill.isRefund, !bill.sentLines.isEmpty else { return }
    let before =
      bill.on.givenCoupons ? try Coupon.fetchAll(transaction.db, givenBy: bill.check.id) : []
    let isStanding = before.contains { coupon in
      if case .voided = coupon.state { false } else { true }
    }
    guard !isStanding, let gift = try transaction.nextVisitGift(of: bill) else { return }
    let guest = try transaction.pointsGuest(of: bill.check)
    transaction.closing?.mayHaveCoupons = true
    if let same = before.first(where: { $0.campaign.code == gift.coupon }) {
      // What a person has taken back stays so.
      guard case .voided(_, because: nil) = same.state else { return }
      return try transaction.reissue(same, by: bill.check, to: guest)
    }
    do {
      try transaction.issueCoupon(
        transaction.newID(), campaign: gift.coupon, to: guest, source: .visit,
        validFrom: gift.from, validUntil: gift.until, sourceCheckID: bill.check.id)
    } catch is CouponRefusal {
      // The coupon's campaign is over before the next visit: the bill closes without one.
    }
  }
}

extension Transaction {
  fileprivate func nextVisitGift(of bill: WorkedBill) throws -> NextVisitRule.Gift? {
    // What the house paid is nothing that its guests spent.
    let paid = bill.paid - bill.comped
    let campaigns = NextVisitRule.candidates(store.nextVisitCampaigns, paid: paid)
    guard !campaigns.isEmpty else { return nil }
    let check = bill.check
    let looks = try CampaignLook.fetchAll(
      db, [check], lines: [check.id: bill.lines], adjustments: [check.id: bill.adjustments],
      store: store)
    guard var looked = looks[check.id]?.bill else { return nil }
    let nets = Dictionary(
      zip(bill.sentLines.map(\.id), bill.calculation.netAmounts), uniquingKeysWith: +)
    for index in looked.lines.indices {
      looked.lines[index].amount = nets[looked.lines[index].id] ?? 0
    }
    // What the house pays is no way of paying.
    let tenders = bill.tenders.filter(\.isMoney)
    looked.tender = tenders.count == 1 ? tenders.first : nil
    return NextVisitRule.gift(of: campaigns, to: looked, paid: paid)
  }

  /// Gives what the check gave before. Where it is somebody else's bill by now the coupon is whoever's
  /// brings it: the paper is theirs, and the one before is to have it no more.
  fileprivate func reissue(
    _ coupon: Coupon, by check: Check, to guest: Identifier<Member>?
  ) throws {
    var coupon = coupon
    if coupon.memberID != guest, coupon.memberID != nil {
      coupon.memberID = nil
      try db.execute(
        sql: "UPDATE coupon SET memberID = NULL WHERE id = ?", arguments: [coupon.id])
    }
    try insertEntry(of: coupon.id, "reissued")
    try recordIssued(coupon, sourceCheckID: check.id, reason: nil)
  }

  /// Takes back what a check gave for the next visit, where it was not used.
  func voidNextVisitCoupons(of checkID: Identifier<Check>) throws {
    for coupon in try Coupon.fetchAll(db, givenBy: checkID) where coupon.state == .issued {
      try voidUnused(coupon.id)
    }
  }
}

extension GiveNextVisitCoupon: AfterReopening {
  /// It is given again when the check closes. One that was used meanwhile stands; the bill says where.
  static func checkReopens(_ check: Check, in transaction: Transaction) throws {
    try transaction.voidNextVisitCoupons(of: check.id)
  }
}

/// All that was paid on a check went back: what was used on it of coupons comes back too, and what it
/// gave for the next visit is taken back.
enum ReturnCouponsOfRefund: AfterClosing {
  static let isForRecordedChecks = false
  static let events = CouponSteps.returningEvents

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard let paidID = bill.check.refunds else { return }
    let left = try Int.fetchOne(
      transaction.db,
      sql: """
        SELECT sum(totalMinor) FROM guestCheck
        WHERE (id = ?1 OR refundsCheckID = ?1) AND stage = 'closed'
        """, arguments: [paidID])
    guard let left, left <= 0 else { return }
    try transaction.returnCoupons(of: paidID, .refunded)
    try transaction.voidNextVisitCoupons(of: paidID)
  }
}

extension Coupon {
  /// What a bill gave for the next visit.
  static func fetchAll(_ db: Database, givenBy checkID: Identifier<Check>) throws -> [Coupon] {
    try db.list(
      "\(selection) WHERE coupon.sourceCheckID = ? ORDER BY coupon.issuedAt, coupon.id", [checkID],
      Coupon.init(row:))
  }
}
