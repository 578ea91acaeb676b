import StoreDomain
import Testing

@Suite("Up to which amount somebody gives something off")
struct GivingRuleTests {
  @Test("A gift is given up to the role's limit, above it with somebody whose limit is higher")
  func gifts() throws {
    let currency = Currency(code: "CNY", minorDigits: 2)
    func role(_ limit: Int?, may: Set<Permission> = [.gift]) -> Role {
      Role(
        code: "r", name: Phrase("r", "岗"), workstation: .server, permissions: may,
        giftLimitMinorUnits: limit)
    }
    func price(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    try GivingRule.checkGift(price(2000), by: role(2000))
    try GivingRule.checkGift(price(999_999), by: role(nil))
    #expect(throws: GivingRefusal.giftNeedsAuthoriser(limit: price(2000))) {
      try GivingRule.checkGift(price(2001), by: role(2000))
    }
    #expect(throws: GivingRefusal.giftNeedsAuthoriser(limit: price(0))) {
      try GivingRule.checkGift(price(1), by: role(nil, may: []))
    }
    try GivingRule.checkGift(price(2001), by: role(2000), authoriser: role(5000))
    #expect(throws: GivingRefusal.overAuthorisersLimit) {
      try GivingRule.checkGift(price(5001), by: role(2000), authoriser: role(5000))
    }
  }

  static let yuan = Currency(code: "CNY", minorDigits: 2)

  private static func role(discount: Int = 0, rounding: Int = 0) -> Role {
    Role(
      code: "r", name: Phrase("role", "岗位"), workstation: .cashier, permissions: [],
      discountLimitBasisPoints: discount, roundingLimitMinorUnits: rounding)
  }

  @Test(
    arguments: [
      (BillEffect.percentOff(basisPoints: 1_000), nil, nil),
      (.percentOff(basisPoints: 1_001), nil, .discountNeedsAuthoriser(limitBasisPoints: 1_000)),
      (.percentOff(basisPoints: 1_001), 1_000, .overAuthorisersLimit),
      (.percentOff(basisPoints: 3_000), 3_000, nil),
      // 100.00 of 999.99 is a little more than 10 %.
      (.amountOff(10_000), nil, .discountNeedsAuthoriser(limitBasisPoints: 1_000)),
      (.amountOff(9_999), nil, nil), (.amountOff(99_999), 3_000, .overAuthorisersLimit),
      (.amountOff(0), nil, .nothingOff), (.percentOff(basisPoints: 0), 10_000, .nothingOff),
      (.amountOff(-1), nil, .discountOutOfRange),
      (.amountOff(100_000), 10_000, .discountOutOfRange),
      (.percentOff(basisPoints: 10_001), 10_000, .percentageOutOfRange),
    ] as [(BillEffect, Int?, GivingRefusal?)])
  func nobodyGivesAwayMoreThanTheyMay(
    effect: BillEffect, authoriser: Int?, refusal: GivingRefusal?
  ) {
    var found: GivingRefusal?
    do {
      try GivingRule.checkDiscount(
        effect, base: 99_999, by: Self.role(discount: 1_000),
        authoriser: authoriser.map { Self.role(discount: $0) })
    } catch {
      found = error
    }
    #expect(found == refusal)
  }

  @Test func roundingHasItsOwnLimit() {
    let due = Money(minorUnits: 1_000, currency: Self.yuan)
    let limit = Money(minorUnits: 45, currency: Self.yuan)
    #expect(throws: Never.self) {
      try GivingRule.checkRounding(45, due: due, by: Self.role(rounding: 45))
    }
    #expect(throws: GivingRefusal.roundingNeedsAuthoriser(limit: limit)) {
      try GivingRule.checkRounding(46, due: due, by: Self.role(rounding: 45))
    }
    #expect(throws: GivingRefusal.overAuthorisersLimit) {
      try GivingRule.checkRounding(
        46, due: due, by: Self.role(), authoriser: Self.role(rounding: 45))
    }
    #expect(throws: GivingRefusal.roundingOutOfRange) {
      try GivingRule.checkRounding(1_001, due: due, by: Self.role(rounding: 5_000))
    }
  }

  @Test(
    "A discount that was given is measured against the bill as it is now",
    arguments: [
      (BillEffect.amountOff(2_000), 20_000, nil), (.amountOff(2_000), 19_999, 1_001),
      (.amountOff(2_000), 5_000, 4_000), (.amountOff(2_000), 1_500, 10_000),
      (.amountOff(2_000), 0, nil), (.percentOff(basisPoints: 1_000), 1, nil),
      (.percentOff(basisPoints: 1_001), 1, 1_001),
    ] as [(BillEffect, Int, Int?)])
  func standing(effect: BillEffect, base: Int, share: Int?) {
    var found: GivingRefusal?
    do {
      try GivingRule.checkStanding(effect, base: base, limit: 1_000)
    } catch {
      found = error
    }
    #expect(
      found == share.map { .discountOutgrown(shareBasisPoints: $0, limitBasisPoints: 1_000) })
    #expect(throws: Never.self) { try GivingRule.checkStanding(effect, base: base, limit: nil) }
  }

  @Test func onlyALimitOfOnesOwnCanBeHelpedByAnother() {
    let helped: [GivingRefusal] = [
      .discountNeedsAuthoriser(limitBasisPoints: 0),
      .roundingNeedsAuthoriser(limit: Money(minorUnits: 0, currency: Self.yuan)),
    ]
    let others: [GivingRefusal] = [
      .nothingOff, .percentageOutOfRange, .discountOutOfRange, .roundingOutOfRange,
      .overAuthorisersLimit,
      .discountOutgrown(shareBasisPoints: 2_000, limitBasisPoints: 1_000),
    ]
    #expect(helped.map(\.needsAuthoriser) == [true, true])
    #expect(others.allSatisfy { !$0.needsAuthoriser })
  }
}
