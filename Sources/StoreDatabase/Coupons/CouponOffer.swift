import GRDB
import StoreDomain

/// A single coupon as it would be, or is, on an open bill.
public struct CouponOffer: Identifiable, Hashable, Sendable {
  public var id: Identifier<Coupon>
  public var code: CouponCode
  public var name: Phrase
  /// The campaign that it is for: what `TakeOffCampaign` takes.
  public var campaignCode: String
  /// What it takes off as the bill stands; nothing where there is an obstacle.
  public var off: Money
  /// Its last business day.
  public var validUntil: LocalDate
  public var source: Coupon.Source
  /// Whether it is on the bill.
  public var isOnBill: Bool
  /// Why it is not taken, in a few words; nil where it may be.
  public var obstacle: Phrase?
}

extension StoreDatabase {
  /// The single coupons that concern an open check: those that are on it, and those that its guests have
  /// and could use, what takes most off first.
  public func coupons(for checkID: Identifier<Check>) throws -> [CouponOffer] {
    try read { db in try CouponOffer.fetchAll(db, for: checkID, store: store) }
  }

  /// What staff may give a coupon for: the campaigns that a guest has to show.
  public func couponCampaigns() throws -> [Campaign] {
    try read { db in try Campaign.fetchAll(db).filter(\.isCoupon) }
  }

  /// What a coupon would take off a check.
  ///
  /// - Throws: what `TakeCoupon` would throw, but for a coupon that is on this check.
  public func coupon(
    _ code: CouponCode, for checkID: Identifier<Check>
  ) throws -> CouponOffer {
    try read { db in
      guard let coupon = try Coupon.fetchOne(db, code: code) else { throw CouponRefusal.unknown }
      guard let (bill, look) = try CouponOffer.look(db, at: checkID, store: store) else {
        throw TillError.checkClosed
      }
      let off =
        try coupon.isOn(checkID)
        ? CouponOffer.given(by: coupon, on: bill)
        : CouponOffer.gain(
          of: coupon, on: bill, look, guests: PointsGuest.candidates(db, of: bill.check))
      return CouponOffer(coupon, off: off, on: checkID, nil, store.currency)
    }
  }
}

extension CouponOffer {
  init(
    _ coupon: Coupon, off: Int, on checkID: Identifier<Check>, _ obstacle: Phrase?,
    _ currency: Currency
  ) {
    self.init(
      id: coupon.id, code: coupon.code, name: coupon.campaign.name,
      campaignCode: coupon.campaign.code,
      off: Money(minorUnits: off, currency: currency), validUntil: coupon.validUntil,
      source: coupon.source, isOnBill: coupon.isOn(checkID), obstacle: obstacle)
  }

  fileprivate static func look(
    _ db: Database, at checkID: Identifier<Check>, store: Store
  ) throws -> (bill: WorkedBill, look: CampaignLook)? {
    guard let check = try Check.fetchOne(db, checkID, store.currency), check.stage == .open,
      check.refunds == nil,
      let bill = try WorkedBill.fetchAll(db, [check], store: store)[checkID]
    else { return nil }
    return (bill, try CampaignLook.fetch(db, of: bill, store: store))
  }

  fileprivate static func fetchAll(
    _ db: Database, for checkID: Identifier<Check>, store: Store
  ) throws -> [CouponOffer] {
    guard let (bill, look) = try look(db, at: checkID, store: store) else { return [] }
    let guests = try PointsGuest.candidates(db, of: bill.check)
    let coupons = try db.list(
      """
      \(Coupon.selection) WHERE coupon.memberID IN (SELECT value FROM json_each(?1))
        OR coupon.partyID = ?2
        OR coupon.ticketID = (SELECT ticketID FROM party WHERE id = ?2)
        OR coupon.id IN (SELECT couponID FROM couponEntry WHERE checkID = ?3)
      ORDER BY coupon.issuedAt, coupon.id
      """, [guests.map(\.memberID).listColumn(), bill.check.partyID, checkID], Coupon.init(row:))
    let offers = try coupons.compactMap { coupon -> CouponOffer? in
      if coupon.isOn(checkID) {
        return CouponOffer(
          coupon, off: given(by: coupon, on: bill), on: checkID, nil, store.currency)
      }
      // What is used elsewhere, taken back or over is nobody's to offer.
      guard coupon.state == .issued, bill.check.businessDay <= coupon.validUntil else { return nil }
      do {
        let off = try gain(of: coupon, on: bill, look, guests: guests)
        return CouponOffer(coupon, off: off, on: checkID, nil, store.currency)
      } catch let obstacle as CampaignObstacle {
        return CouponOffer(
          coupon, off: 0, on: checkID, obstacle.words(in: store.currency), store.currency)
      } catch let refusal as any StoreDomain.Refusal {
        return CouponOffer(coupon, off: 0, on: checkID, refusal.reason, store.currency)
      }
    }
    return CouponRule.inOrder(offers, off: { $0.off.minorUnits }, last: { $0.validUntil })
  }

  /// What a coupon that is on a bill takes off it.
  fileprivate static func given(by coupon: Coupon, on bill: WorkedBill) -> Int {
    bill.campaigns?.choice.offers.first { $0.campaign.code == coupon.campaign.code }?.off ?? 0
  }

  /// What a coupon would take off a bill beside what was taken, in minor units.
  ///
  /// - Throws: `CouponRefusal`, `CampaignObstacle` or `GivingRefusal.campaignPaidBy`.
  static func gain(
    of coupon: Coupon, on bill: WorkedBill, _ look: CampaignLook, guests: [PartyGuest]
  ) throws -> Int {
    let campaign = coupon.campaign
    try CouponRule.check(
      coupon, on: bill.check.id, day: bill.check.businessDay, guests: guests.map(\.memberID))
    let standing = bill.campaigns?.uses.map(\.campaign) ?? []
    try CouponRule.checkBeside(standing, campaign)
    let all = standing + [campaign]
    let choice = BestCampaigns.applied(all, to: look.saying(all))
    if let obstacle = choice.obstacles[campaign.code] { throw obstacle }
    guard choice.saving >= bill.campaigns?.choice.saving ?? 0 else {
      throw CampaignObstacle.givesLess
    }
    for tender in bill.tenders { try CampaignUseRule.check(tender, with: [campaign]) }
    return choice.offers.first { $0.campaign.code == campaign.code }?.off ?? 0
  }
}
