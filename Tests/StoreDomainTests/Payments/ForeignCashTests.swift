import Foundation
import StoreDomain
import Testing

@Suite("Notes of another currency")
struct ForeignCashTests {
  private let yuan = Currency(code: "CNY", minorDigits: 2)
  private let dollar = Currency(code: "USD", minorDigits: 2)
  private let setting = ForeignCashSetting(
    currencyCode: "USD", rateBillionths: 7_050_000_000, notes: [2000, 1000, 5000],
    mostMinorUnits: 50_000)

  private func usd(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: dollar) }
  private func cny(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: yuan) }

  @Test(
    "A rate is read to nine decimals, or not at all",
    arguments: [
      ("7.05", 7_050_000_000), ("7", 7_000_000_000), ("0.000000001", 1), ("007.1", 7_100_000_000),
      ("7,05", nil), ("7.", nil), (".5", nil), ("-1", nil), ("0", nil), ("7.0000000001", nil),
      ("12345678", nil), ("7.0.5", nil), ("٧", nil), ("", nil),
    ] as [(String, Int?)])
  func rates(text: String, expected: Int?) {
    #expect(ForeignRate(text)?.billionths == expected)
  }

  @Test("What is due is the least in whole notes that is worth the bill; its worth is rounded down")
  func dueIsLeast() throws {
    var random = SeededGenerator(seed: 18)
    let currencies = ["USD", "JPY", "KWD", "EUR", "VND"].compactMap(Currency.init(isoCode:))
    func power(_ digits: Int) -> Decimal { (0..<digits).reduce(1) { power, _ in power * 10 } }
    for _ in 0..<400 {
      let house = try #require(currencies.randomElement(using: &random))
      let other = try #require(currencies.randomElement(using: &random))
      let rate = ForeignRate(billionths: Int.random(in: 1_000...9_999_999_999_999, using: &random))
      let amount = Int.random(in: 1...10_000_000, using: &random)
      let note = try #require([1, 5, 100, 1000].randomElement(using: &random))
      // The oracle counts in decimals, exactly: minor units of the house for one of the other.
      let each =
        Decimal(rate.billionths) / 1_000_000_000 * power(house.minorDigits)
        / power(other.minorDigits)
      let due = rate.due(
        Money(minorUnits: amount, currency: house), in: other, smallestNote: note)
      guard due < 1_000_000_000_000 else { continue }
      #expect(due % note == 0)
      #expect(Decimal(due) * each >= Decimal(amount))
      #expect(Decimal(due - note) * each < Decimal(amount))
      let value = rate.value(of: Money(minorUnits: due, currency: other), in: house)
      #expect(value >= amount)
      #expect(Decimal(value) <= Decimal(due) * each && Decimal(due) * each < Decimal(value + 1))
      let most = rate.most(
        worth: Money(minorUnits: amount, currency: house), in: other, smallestNote: note)
      #expect(
        Decimal(most) * each <= Decimal(amount) && Decimal(most + note) * each > Decimal(amount))
    }
  }

  @Test("190.00 at 7.05 are 30 dollars in tens; what nobody can hold does not run over")
  func example() {
    #expect(setting.rate.due(cny(19_000), in: dollar, smallestNote: setting.smallestNote) == 3000)
    #expect(setting.rate.value(of: usd(3000), in: yuan) == 21_150)
    #expect(setting.rate.value(of: usd(-3000), in: yuan) == -21_150)
    let absurd = ForeignRate(billionths: ForeignRate.possible.upperBound)
    #expect(absurd.value(of: usd(.max), in: yuan) == .max)
    #expect(
      ForeignRate(billionths: 1).due(cny(.max), in: dollar, smallestNote: 1000) == .max)
  }

  @Test("Only notes that the house takes, at the rate that was told, up to the most")
  func refused() throws {
    func check(_ amount: Int, _ rate: String = "7.05", _ other: ForeignCashSetting? = nil) throws {
      try ForeignCashRule.check(
        usd(amount), shownRate: try #require(ForeignRate(rate)), other ?? setting)
    }
    try check(3000)
    try check(50_000)
    #expect(throws: ForeignCashRefusal.rateChanged("USD", now: setting.rate)) {
      try check(3000, "7.1")
    }
    #expect(throws: ForeignCashRefusal.noSuchNotes(usd(1000))) { try check(3050) }
    #expect(throws: ForeignCashRefusal.amountMissing) { try check(0) }
    for amount in [51_000, 50_055, 999_999_999_999] {
      #expect(throws: ForeignCashRefusal.tooMuch(most: usd(50_000))) { try check(amount) }
    }
    var odd = setting
    odd.notes = [2000, 5000]
    for (amount, can) in [(2000, true), (1000, false), (3000, false), (7000, true), (9000, true)] {
      let taken = Result { try check(amount, "7.05", odd) }
      #expect(((try? taken.get()) != nil) == can, "\(amount)")
    }
    #expect(throws: ForeignCashRefusal.notTaken("USD")) {
      try ForeignCashRule.check(usd(1000), shownRate: setting.rate, nil)
    }
  }

  @Test("Notes go back as far as they reach, never more than came or lie in the drawer")
  func back() throws {
    let taken = ForeignNotes(
      amount: usd(3000), rateBillionths: setting.rateBillionths, valueMinorUnits: 21_150)
    func back(_ amount: Int, inDrawer: Int = .max) throws -> ForeignNotes {
      try ForeignCashRule.notesBack(
        for: cny(amount), of: taken, smallestNote: 1000, inDrawer: inDrawer)
    }
    let some = try back(19_000)
    #expect(some.amount.minorUnits == -2000)
    #expect(some.valueMinorUnits == -14_100)
    #expect(try back(100_000).amount.minorUnits == -3000)
    #expect(throws: ForeignCashRefusal.noNotesToGiveBack("USD")) { try back(7_000) }
    #expect(throws: ForeignCashRefusal.notInDrawer(usd(2000))) { try back(19_000, inDrawer: 1000) }
  }
}

@Suite("Tips and comps, by rule")
struct TipRuleTests {
  private let yuan = Currency(code: "CNY", minorDigits: 2)
  private func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: yuan) }

  @Test("A tip is suggested to the nearest minor unit, each once, and none of nothing")
  func suggestions() {
    let setting = TipsSetting(suggestedBasisPoints: [1000, 1250, 1255, 1])
    #expect(TipRule.suggestions(for: 11_300, setting) == [1130, 1413, 1418, 1])
    #expect(TipRule.suggestions(for: 10, setting) == [1])
    #expect(TipRule.suggestions(for: 0, setting) == [])
  }

  @Test("A tip is for a house that takes it, by a tender that may carry it, up to what is paid")
  func tips() throws {
    let setting = TipsSetting(tenders: [.card])
    try TipRule.check(0, with: money(100), by: .voucher, nil)
    try TipRule.check(100, with: money(100), by: .card, setting)
    #expect(throws: TipRefusal.off) { try TipRule.check(1, with: money(100), by: .card, nil) }
    #expect(throws: TipRefusal.notBy(.cash)) {
      try TipRule.check(1, with: money(100), by: .cash, setting)
    }
    for wrong in [101, -1] {
      #expect(throws: TipRefusal.tooMuch(most: money(100))) {
        try TipRule.check(wrong, with: money(100), by: .card, setting)
      }
    }
  }

  @Test("The cash must cover the bill and the tip")
  func covered() throws {
    try PaymentRule.check(.cash, amount: 100, tip: 10, tendered: 110, remaining: money(100))
    #expect(throws: PaymentRefusal.tenderedTooLittle(amount: money(110))) {
      try PaymentRule.check(.cash, amount: 100, tip: 10, tendered: 109, remaining: money(100))
    }
  }

  @Test("Two small comps pass no limit that one large one does not")
  func comps() throws {
    func role(_ permissions: Set<Permission>, _ limit: Int?) -> Role {
      Role(
        code: "x", name: Phrase("x", "x"), workstation: .cashier, permissions: permissions,
        compLimitMinorUnits: limit)
    }
    let captain = role([.comp], 10_000)
    try GivingRule.checkComp(money(10_000), by: captain)
    #expect(throws: GivingRefusal.compNeedsAuthoriser(limit: money(10_000))) {
      try GivingRule.checkComp(money(5_001), earlier: 5_000, by: captain)
    }
    #expect(throws: GivingRefusal.compNeedsAuthoriser(limit: money(0))) {
      try GivingRule.checkComp(money(1), by: role([], nil))
    }
    try GivingRule.checkComp(money(1), by: role([], nil), authoriser: captain)
    #expect(throws: GivingRefusal.overAuthorisersLimit) {
      try GivingRule.checkComp(money(10_001), by: role([], nil), authoriser: captain)
    }
    try GivingRule.checkComp(money(1_000_000), by: role([.comp], nil))
  }
}
