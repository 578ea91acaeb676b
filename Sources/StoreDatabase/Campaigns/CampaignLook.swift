import GRDB
import StoreDomain

/// A check as campaigns look at it, before anybody has said how the guests pay or shown a coupon.
struct CampaignLook {
  var bill: CampaignBill
  /// The guest whose limits count.
  let memberID: Identifier<Member>?

  /// The same, as it is where the guests have said so by taking campaigns.
  func saying(_ campaigns: [Campaign]) -> CampaignBill {
    var said = bill
    said.tender = CampaignUseRule.tender(of: campaigns)
    said.coupons = Set(campaigns.filter(\.isCoupon).map(\.code))
    return said
  }

  /// The checks by id, in a few queries whatever their number.
  ///
  /// - Parameter lines: of each, all but the voided ones.
  static func fetchAll(
    _ db: Database, _ checks: [Check], lines: [Identifier<Check>: [OrderLine]],
    adjustments: [Identifier<Check>: [CheckAdjustment]], store: Store
  ) throws -> [Identifier<Check>: CampaignLook] {
    let sent = try asOrdered(db, lines.mapValues { $0.filter { $0.stage == .sent } })
    let dishes = try dishes(db, of: checks.flatMap { sent[$0.id] ?? [] })
    let guests = try guests(db, of: checks.compactMap(\.partyID))
    return Dictionary(
      checks.map { check in
        let guest = check.partyID.flatMap { guests[$0] }
        let bill = CampaignBill(
          lines: CampaignBill.lines(of: sent[check.id] ?? [], dishes: dishes) {
            let clock = store.calendar.localTime(of: $0)
            return clock.hour * 60 + clock.minute
          }, businessDay: check.businessDay, memberLevel: guest?.level, isGuestKnown: guest != nil,
          discount: adjustments[check.id]?.first { $0.kind == .discount }?.effect)
        return (check.id, CampaignLook(bill: bill, memberID: guest?.memberID))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A share was ordered when the dish was, not when its price was divided; no query without any.
  private static func asOrdered(
    _ db: Database, _ lines: [Identifier<Check>: [OrderLine]]
  ) throws -> [Identifier<Check>: [OrderLine]] {
    let made = Set(lines.values.joined().compactMap { $0.share?.line })
    guard !made.isEmpty else { return lines }
    let times = Dictionary(
      try db.list(
        "SELECT id, addedAt FROM orderLine WHERE id IN (SELECT value FROM json_each(?))",
        [made.listColumn()]
      ) { ($0["id"] as Identifier<OrderLine>, $0["addedAt"] as Timestamp) },
      uniquingKeysWith: { first, _ in first })
    return lines.mapValues { lines in
      lines.map { line in
        var ordered = line
        ordered.addedAt = line.share?.line.flatMap { times[$0] } ?? line.addedAt
        return ordered
      }
    }
  }

  private static func dishes(
    _ db: Database, of lines: [OrderLine]
  ) throws -> [Identifier<Dish>: CampaignBill.Dish] {
    Dictionary(
      try db.list(
        "SELECT id, code, category FROM dish WHERE id IN (SELECT value FROM json_each(?))",
        [Set(lines.compactMap(\.eatenDishID)).listColumn()]
      ) {
        (
          $0["id"] as Identifier<Dish>,
          CampaignBill.Dish(code: $0["code"], section: $0["category"])
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func guests(
    _ db: Database, of parties: [Identifier<Party>]
  ) throws -> [Identifier<Party>: (memberID: Identifier<Member>, level: String)] {
    Dictionary(
      try db.list(
        """
        SELECT party.id AS partyID, member.id, member.level FROM party
        JOIN member ON member.id = party.memberID
        WHERE member.erasedAt IS NULL AND party.id IN (SELECT value FROM json_each(?))
        """, [parties.listColumn()]
      ) {
        (
          $0["partyID"] as Identifier<Party>,
          (memberID: $0["id"] as Identifier<Member>, level: $0["level"] as String)
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
