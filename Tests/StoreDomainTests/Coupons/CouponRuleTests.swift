import StoreDomain
import Testing

@Suite("When a coupon holds")
struct CouponRuleTests {
  private static let day = LocalDate(year: 2026, month: 11, day: 22)
  private static let check = Identifier<Check>(rawValue: "check")
  private static let owner = Identifier<Member>(rawValue: "owner")
  private static let use = Coupon.Use(
    checkID: Identifier(rawValue: "other"), checkNumber: 7, businessDay: day, authorName: "Bo")

  private static func campaign(
    _ change: (inout Campaign) -> Void = { _ in }
  ) -> Campaign {
    var campaign = Campaign(
      code: "back", name: Phrase("20 off", "减20"), benefit: .amountOff(2_000), isCoupon: true)
    change(&campaign)
    return campaign
  }

  private static func coupon(
    from: Int = 0, until: Int = 0, of member: Identifier<Member>? = nil,
    _ state: Coupon.State = .issued
  ) -> Coupon {
    let id = Identifier<Coupon>(rawValue: "coupon")
    return Coupon(
      id: id, code: CouponCode(from: Identifier(rawValue: "secret")), campaign: campaign(),
      memberID: member, source: .remedy,
      validFrom: day.adding(days: from), validUntil: day.adding(days: until), state: state)
  }

  @Test(
    "It is used once, in time, by whose it is",
    arguments: [
      (coupon(), nil), (coupon(of: owner), nil),
      (coupon(from: -5, until: -1), .expired(day.adding(days: -1))),
      (coupon(from: 1, until: 9), .notYet(day.adding(days: 1))),
      (coupon(of: Identifier(rawValue: "somebody")), .otherMember),
      (coupon(.redeemed(use)), .used(use, isHere: false)),
      (coupon(.voided(by: "Max", because: nil)), .voided(by: "Max", because: nil)),
    ] as [(Coupon, CouponRefusal?)])
  func used(_ coupon: Coupon, _ refusal: CouponRefusal?) {
    var told: CouponRefusal?
    do throws(CouponRefusal) {
      try CouponRule.check(coupon, on: Self.check, day: Self.day, guests: [Self.owner])
    } catch {
      told = error
    }
    #expect(told == refusal)
  }

  @Test("It holds on its own days, no later than its campaign")
  func days() throws {
    let day = Self.day
    #expect(try CouponRule.days(of: Self.campaign(), from: day, until: day) == day...day)
    let ends = Self.campaign { $0.conditions.until = day.adding(days: 3) }
    #expect(
      try CouponRule.days(of: ends, from: day, until: day.adding(days: 30))
        == day...day.adding(days: 3))
    #expect(throws: CouponRefusal.holdsOnNoDay(ends.name)) {
      try CouponRule.days(of: ends, from: day.adding(days: 4), until: day.adding(days: 9))
    }
    let shown = Self.campaign { $0.isCoupon = false }
    #expect(throws: CouponRefusal.notACoupon(shown.name)) {
      try CouponRule.days(of: shown, from: day, until: day)
    }
    let coupon = Self.coupon(from: 1, until: 9)
    #expect(coupon.campaign.conditions.from == day.adding(days: 1))
    #expect(coupon.campaign.conditions.until == day.adding(days: 9))
  }

  @Test(
    "One that expired on a bill comes back for some days more, no other one",
    arguments: [
      (-1, 7, 7), (-1, 0, -1), (-40, 3, 3), (0, 7, 0), (5, 7, 5),
    ])
  func grace(_ last: Int, _ graceDays: Int, _ now: Int) {
    #expect(
      CouponRule.lastDay(
        afterReturn: Self.day.adding(days: last), today: Self.day, graceDays: graceDays)
        == Self.day.adding(days: now))
  }

  @Test("The best of a guest's coupons is first, then the one that is lost first")
  func order() {
    let entries = [(5, 3), (9, 8), (9, 2), (0, 1), (5, 3)]
    let ordered = CouponRule.inOrder(
      Array(entries.enumerated()), off: { $0.element.0 },
      last: { Self.day.adding(days: $0.element.1) })
    #expect(ordered.map(\.offset) == [2, 1, 0, 4, 3])
  }

  // MARK: For the next visit

  private static func bill(_ amounts: [Int], tender: Tender? = nil) -> CampaignBill {
    CampaignBill(
      lines: amounts.enumerated().map { index, amount in
        CampaignBill.Line(
          id: Identifier(rawValue: "\(index)"), dishCode: "D\(index)", quantity: 1, amount: amount,
          minute: 1_100)
      }, businessDay: day, tender: tender)
  }

  private static func giver(
    _ code: String, from spend: Int?, _ change: (inout Campaign) -> Void = { _ in }
  ) -> Campaign {
    var giver = Campaign(
      code: code, name: Phrase("again", "再来"), benefit: .nextVisit(coupon: code, validDays: 30))
    giver.conditions.minimumSpend = spend
    change(&giver)
    return giver
  }

  @Test("A bill gives the coupon of the first campaign whose conditions it fulfils")
  func nextVisit() throws {
    func gift(_ all: [Campaign], _ bill: CampaignBill, paid: Int = .max) -> NextVisitRule.Gift? {
      let gift = NextVisitRule.gift(of: all, to: bill, paid: paid)
      let candidates = NextVisitRule.candidates(all, paid: paid)
      #expect(NextVisitRule.gift(of: candidates, to: bill, paid: paid) == gift)
      return gift
    }
    let all = [Self.giver("much", from: 10_000), Self.giver("little", from: nil)]
    let much = try #require(gift(all, Self.bill([6_000, 4_000])))
    #expect(much.coupon == "much")
    #expect(much.from == Self.day.adding(days: 1) && much.until == Self.day.adding(days: 30))
    #expect(gift(all, Self.bill([9_999]))?.coupon == "little")
    #expect(gift(all, Self.bill([0])) == nil)
    // What the house paid of it, or all of it, was not spent.
    #expect(gift(all, Self.bill([10_000]), paid: 9_999)?.coupon == "little")
    #expect(gift(all, Self.bill([10_000]), paid: 0) == nil)
    #expect(NextVisitRule.candidates(all, paid: 10_000) == all)
    #expect(NextVisitRule.candidates(all, paid: 9_999).map(\.code) == ["little"])
    #expect(NextVisitRule.candidates(all, paid: 0).isEmpty)
    let dish = Self.giver("dish", from: 5_000) { $0.dishes = .dishes(["D1"]) }
    #expect(gift([dish], Self.bill([9_000, 4_999])) == nil)
    #expect(gift([dish], Self.bill([0, 5_000]))?.coupon == "dish")
    let scan = Self.giver("scan", from: nil) { $0.conditions.tender = .wallet }
    #expect(gift([scan], Self.bill([100])) == nil)
    #expect(gift([scan], Self.bill([100], tender: .wallet)) != nil)
    let over = Self.giver("over", from: nil) { $0.conditions.until = Self.day.adding(days: -1) }
    #expect(gift([over], Self.bill([100])) == nil)
  }

  @Test("A campaign for the next visit gives a coupon of the house, and takes nothing off now")
  func rule() {
    let house = CampaignRule.House(dishes: [], sections: [], levels: [])
    func problems(_ campaigns: [Campaign]) -> [CampaignRefusal] {
      CampaignRule.problems(of: campaigns, in: house).map(\.refusal)
    }
    func giver(_ change: (inout Campaign) -> Void = { _ in }) -> Campaign {
      var giver = Self.giver("again", from: nil) {
        $0.benefit = .nextVisit(coupon: "back", validDays: 30)
      }
      change(&giver)
      return giver
    }
    #expect(problems([giver(), Self.campaign()]) == [])
    #expect(problems([giver()]) == [.givesNoCoupon("back")])
    let shown = Self.campaign { $0.isCoupon = false }
    #expect(problems([giver(), shown]) == [.givesNoCoupon("back")])
    let long = giver { $0.benefit = .nextVisit(coupon: "back", validDays: 731) }
    #expect(problems([long, Self.campaign()]) == [.daysOutOfRange])
    let limited = giver { $0.limits.perDay = 1 }
    #expect(problems([limited, Self.campaign()]) == [.nextVisitTakesNothingOff])
    #expect(
      problems([
        Self.campaign {
          $0.isCoupon = false
          $0.needsCode = true
        }
      ]) == [.codeForNoCoupon])
  }
}
