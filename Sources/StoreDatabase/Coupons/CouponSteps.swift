import GRDB
import HeadquartersContract
import StoreDomain

/// What verbs that give a coupon need to say of it.
enum CouponSteps {
  /// The types of all events that ``Transaction/issueCoupon(_:campaign:to:ticketID:partyID:on:source:validFrom:validUntil:reason:authoriser:sourceCheckID:)``
  /// may leave.
  static let issuingEvents: [EventType] = [.couponIssued, .couponRedeemed, .campaignsChosen]
  /// Of all that ``Transaction/returnCoupons(of:useID:_:)`` may leave.
  static let returningEvents: [EventType] = [.couponReturned, .couponVoided]
}

extension Transaction {
  /// Gives a single coupon, inside a verb's transaction. With an `id` made beforehand, doing it again
  /// gives the same one.
  ///
  /// One that is given to a ticket or a party lands by itself on their open check, now or when it is
  /// opened, as soon as nothing on the bill bars it; see ``landCoupons(on:)``. Whoever has its code may
  /// use it elsewhere while it has not.
  ///
  /// - Parameters:
  ///   - campaignCode: of a campaign with `coupon = true`.
  ///   - memberID: whose it is, and nobody else's; nil for whoever brings it.
  ///   - validFrom: today's business day where none is given.
  ///   - validUntil: the last business day; no later than the campaign's.
  ///   - reason: why, where staff give it.
  ///   - checkID: of the open checks of those for whom it is, on which it lands; nil for the first.
  ///   - sourceCheckID: the bill that gives it, for the source `visit`.
  /// - Throws: `CouponRefusal`.
  @discardableResult
  func issueCoupon(
    _ id: Identifier<Coupon>, campaign campaignCode: String, to memberID: Identifier<Member>? = nil,
    ticketID: Identifier<Ticket>? = nil, partyID: Identifier<Party>? = nil,
    on checkID: Identifier<Check>? = nil, source: Coupon.Source,
    validFrom: LocalDate? = nil, validUntil: LocalDate, reason: Reason? = nil,
    authoriser: String? = nil, sourceCheckID: Identifier<Check>? = nil
  ) throws -> Coupon {
    if let there = try Coupon.fetchOne(db, id) { return there }
    guard let campaign = try Campaign.fetchAll(db).first(where: { $0.code == campaignCode })
    else { throw CouponRefusal.noSuchCampaign(campaignCode) }
    let days = try CouponRule.days(of: campaign, from: validFrom ?? today, until: validUntil)
    let coupon = Coupon(
      id: id, code: try freeCode(), campaign: campaign, memberID: memberID,
      ticketID: ticketID, partyID: partyID, source: source, validFrom: days.lowerBound,
      validUntil: days.upperBound)
    try db.execute(
      sql: """
        INSERT INTO coupon (id, code, campaignCode, definition, memberID, ticketID, partyID, source,
          sourceCheckID, validFrom, validUntil, reason, authorName, authoriserName, issuedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, coupon.code.text, campaignCode, try ConfigurationWriter.json(campaign), memberID,
        ticketID, partyID, source, sourceCheckID, coupon.validFrom, coupon.validUntil, reason,
        author.name, authoriser, now,
      ])
    try recordIssued(coupon, sourceCheckID: sourceCheckID, reason: reason)
    if let check = try checkToLand(coupon, checkID) { try landCoupons(on: check) }
    return try Coupon.fetchOne(db, id) ?? coupon
  }

  func recordIssued(
    _ coupon: Coupon, sourceCheckID: Identifier<Check>?, reason: Reason?
  ) throws {
    try record(
      .couponIssued, coupon.id,
      CouponIssuedFact(
        campaign: coupon.campaign.code, name: coupon.campaign.name,
        lastFour: coupon.code.lastFour, source: coupon.source.rawValue, memberID: coupon.memberID,
        sourceCheckID: sourceCheckID, validFrom: coupon.validFrom, validUntil: coupon.validUntil,
        reason: reason?.inBothLanguages))
  }

  private func freeCode() throws -> CouponCode {
    for _ in 0..<16 {
      let code = CouponCode(from: newID())
      if try Coupon.fetchOne(db, code: code) == nil { return code }
    }
    throw StoreError.damaged("no free code for a coupon")
  }

  /// The open check of those for whom a coupon is that was asked for, else their first.
  private func checkToLand(
    _ coupon: Coupon, _ wanted: Identifier<Check>?
  ) throws -> Check? {
    guard coupon.ticketID != nil || coupon.partyID != nil else { return nil }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT guestCheck.* FROM guestCheck JOIN party ON party.id = guestCheck.partyID
        WHERE (party.id = ?1 OR party.ticketID = ?2) AND guestCheck.stage = 'open'
          AND guestCheck.refundsCheckID IS NULL
        ORDER BY guestCheck.id IS NOT ?3, guestCheck.openedAt, guestCheck.number LIMIT 1
        """, arguments: [coupon.partyID, coupon.ticketID, wanted])
    return row.map { Check(row: $0, currency: store.currency) }
  }

  /// Puts coupons of a check's ticket or party on it by themselves: those that were never used, or came
  /// back only because they gave nothing or their check was undone. What the bill bars stays where it is.
  func landCoupons(on check: Check) throws {
    guard let partyID = check.partyID else { return }
    let coupons = try db.list(
      """
      \(Coupon.selection) WHERE (coupon.partyID = ?1 OR coupon.ticketID = (
          SELECT ticketID FROM party WHERE id = ?1))
        AND (last.kind IS NULL OR last.cause = 'unused')
      ORDER BY coupon.issuedAt, coupon.id
      """, [partyID], Coupon.init(row:))
    for coupon in coupons { try land(coupon, on: check) }
  }

  private func land(_ coupon: Coupon, on check: Check) throws {
    do {
      try attempt {
        let bill = try workedBill(check.id)
        let look = try CampaignLook.fetch(db, of: bill, store: store)
        try CouponRule.check(
          coupon, on: check.id, day: check.businessDay,
          guests: PointsGuest.candidates(db, of: check).map(\.memberID))
        let standing = bill.campaigns?.uses.map(\.campaign) ?? []
        try CouponRule.checkBeside(standing, coupon.campaign)
        let all = standing + [coupon.campaign]
        let choice = BestCampaigns.applied(all, to: look.saying(all))
        // It gives as soon as enough is ordered.
        switch choice.obstacles[coupon.campaign.code] {
        case nil, .missing, .nothingForIt: break
        case let obstacle?: throw obstacle
        }
        guard choice.saving >= bill.campaigns?.choice.saving ?? 0 else {
          throw CampaignObstacle.givesLess
        }
        for tender in bill.tenders { try CampaignUseRule.check(tender, with: [coupon.campaign]) }
        try redeem(coupon, on: check, for: look.memberID)
        let after = try workedBill(check.id)
        try checkNotPaidMore(after, before: bill)
        try recordCampaigns(of: after)
      }
    } catch is any StoreDomain.Refusal {
      // It stays with the guests, and is offered at the till.
    } catch is TillError {
    } catch let error as DatabaseError
      where error.message.flatMap(SchemaRule.init(message:)) == .campaignUsedUp
    {
      // The house gives fewer of them by now than when this one was issued: nobody waits for a table
      // because of it.
    }
  }

  /// Puts a coupon on an open check, with its place in the campaign's stock.
  func redeem(
    _ coupon: Coupon, on check: Check, for memberID: Identifier<Member>?
  ) throws {
    let useID = try take(coupon.campaign, on: check, for: memberID)
    try insertEntry(of: coupon.id, "redeemed", checkID: check.id, useID: useID)
    try record(
      .couponRedeemed, coupon.id,
      CouponRedeemedFact(checkID: check.id, campaign: coupon.campaign.code),
      on: check.businessDay)
  }

  /// Gives coupons of a check back to their guests: all of them, or the one with a place in a stock.
  func returnCoupons(
    of checkID: Identifier<Check>, useID: Identifier<CampaignUse>? = nil, _ cause: CouponReturn
  ) throws {
    for coupon in try CouponOnCheck.fetchAll(db, of: checkID)
    where useID == nil || coupon.useID == useID {
      let last = CouponRule.lastDay(
        afterReturn: coupon.validUntil, today: today,
        graceDays: store.settings.expiredCouponDays)
      try insertEntry(
        of: coupon.id, "returned", checkID: checkID, useID: coupon.useID, cause: cause,
        validUntil: last)
      try record(
        .couponReturned, coupon.id,
        CouponReturnedFact(checkID: checkID, because: cause.rawValue, validUntil: last))
      if try hasLostItsBill(coupon.id) { try voidUnused(coupon.id) }
    }
  }

  /// Whether the bill that gave a coupon is open again, or all of it was given back, while the coupon
  /// stood on another one.
  private func hasLostItsBill(_ id: Identifier<Coupon>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM coupon JOIN guestCheck AS source
            ON source.id = coupon.sourceCheckID
          WHERE coupon.id = ? AND (source.stage = 'open' OR 0 >= (
            SELECT sum(part.totalMinor) FROM guestCheck AS part WHERE part.stage = 'closed'
              AND (part.id = source.id OR part.refundsCheckID = source.id))))
        """, arguments: [id]) ?? false
  }

  /// Takes a coupon back by itself, because its bill gives it no more.
  func voidUnused(_ id: Identifier<Coupon>) throws {
    try insertEntry(of: id, "voided")
    try record(.couponVoided, id, CouponVoidedFact())
  }

  func insertEntry(
    of id: Identifier<Coupon>, _ kind: String, checkID: Identifier<Check>? = nil,
    useID: Identifier<CampaignUse>? = nil, cause: CouponReturn? = nil,
    validUntil: LocalDate? = nil, reason: Reason? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO couponEntry (couponID, number, kind, checkID, useID, cause, validUntil, reason,
          authorName, at)
        SELECT ?1, 1 + count(*), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 FROM couponEntry
        WHERE couponID = ?1
        """,
      arguments: [id, kind, checkID, useID, cause, validUntil, reason, author.name, now])
  }
}
