import HeadquartersContract
import StoreDomain

/// Single coupons of the stores: what each is for, from where it came, and how it stands.
extension ProjectedRow {
  func couponIssued(_ fact: CouponIssuedFact) throws {
    guard let id = try subject("coupon") else { return }
    try upsert(
      """
      INSERT INTO \(tables.coupon) AS coupon
        (id, storeNumber, code, nameEnglish, nameChinese, source, businessDay, state, checkID)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'issued', NULL)
      ON CONFLICT (id) DO UPDATE SET state = 'issued', checkID = NULL
      WHERE coupon.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, fact.campaign, fact.name.english, fact.name.chinese, fact.source,
        envelope.businessday,
      ])
    try noteSpoken(ofCoupon: id)
  }

  func couponRedeemed(_ fact: CouponRedeemedFact) throws {
    try couponStands("redeemed", on: fact.checkID.rawValue)
  }

  func couponReturned(_ fact: CouponReturnedFact) throws { try couponStands("issued", on: nil) }

  func couponVoided(_ fact: CouponVoidedFact) throws { try couponStands("voided", on: nil) }

  private func couponStands(_ state: String, on checkID: String?) throws {
    guard let id = try subject("coupon") else { return }
    let changed = try db.execute(
      "UPDATE \(tables.coupon) SET state = ?, checkID = ? WHERE id = ? AND storeNumber = ?",
      [state, checkID, id, storeNumber])
    guard changed > 0 else {
      return try except(.unknownCoupon, "coupon \(id) was never issued")
    }
    try noteSpoken(ofCoupon: id)
  }
}
