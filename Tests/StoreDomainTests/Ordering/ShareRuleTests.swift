import StoreDomain
import Testing

@Suite("Which lines several bills share, and what each pays")
struct ShareRuleTests {
  static let currency = Currency(code: "CNY", minorDigits: 2)

  private func line(
    _ kind: OrderLine.Kind = .normal, _ stage: OrderLine.Stage = .sent, price: Int = 10_000
  ) -> OrderLine {
    OrderLine(
      id: Identifier(rawValue: "l"), checkID: Identifier(rawValue: "a"), dishID: nil,
      name: Phrase("fish", "鱼"), kind: kind, stage: stage, quantity: 1,
      unitPrice: Money(minorUnits: price, currency: Self.currency), taxCode: "", authorName: "Li",
      addedAt: Timestamp(millisecondsSinceEpoch: 0))
  }

  private func bill(
    _ id: String, _ stage: Check.Stage = .open, paid: Int = 0
  ) -> LineMoveRule.Bill {
    let check = Check(
      id: Identifier(rawValue: id),
      businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 1,
      partyID: Identifier(rawValue: "party \(id)"), stage: stage,
      openedAt: Timestamp(millisecondsSinceEpoch: 0))
    let payment = Payment(
      id: Identifier(rawValue: "p"), checkID: check.id, tender: .cash,
      amount: Money(minorUnits: paid, currency: Self.currency), stage: .captured,
      at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo")
    return LineMoveRule.Bill(check, payments: paid == 0 ? [] : [payment])
  }

  private func refusal(
    _ line: OrderLine, parts: [OrderLine] = [], left: Int = 1, portions: [Int] = [1, 1],
    from: LineMoveRule.Bill? = nil, to others: [LineMoveRule.Bill]? = nil
  ) -> ShareRefusal? {
    do throws(ShareRefusal) {
      try ShareRule.check(
        line, parts: parts, left: left, portions: portions, from: from ?? bill("a"),
        to: others ?? [bill("b")])
      return nil
    } catch {
      return error
    }
  }

  @Test("The shares add up to the price, and the odd cents go to the largest remainders")
  func amounts() {
    #expect(ShareRule.amounts(of: line(), portions: [1, 1, 1]) == [3334, 3333, 3333])
    #expect(ShareRule.amounts(of: line(), portions: [2, 1]) == [6667, 3333])
    #expect(ShareRule.amounts(of: line(price: 1), portions: [1, 1, 1]) == [1, 0, 0])
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let portions = (0..<Int.random(in: 2...6, using: &random)).map { _ in
        Int.random(in: 1...9, using: &random)
      }
      let price = Int.random(in: 1...100_000, using: &random)
      let amounts = ShareRule.amounts(of: line(price: price), portions: portions)
      #expect(amounts.reduce(0, +) == price, "seed 7, \(price) by \(portions)")
      #expect(amounts.allSatisfy { $0 >= 0 }, "seed 7, \(price) by \(portions)")
    }
  }

  @Test("A weight is divided as it was priced, with one rounding")
  func weight() {
    var fish = line(price: 3333)
    (fish.grams, fish.priceGrams) = (755, 500)
    let price = fish.priceMinorUnits
    let amounts = ShareRule.amounts(of: fish, portions: [1, 1])
    #expect(amounts.reduce(0, +) == price)
    fish.share = LineShare(portions: 1, allPortions: 2, amountMinorUnits: amounts[0])
    #expect(fish.amountMinorUnits == amounts[0] && fish.priceMinorUnits == price)
  }

  @Test("A bill says of what it pays which share, as guests say it")
  func names() {
    var fish = line()
    #expect(fish.billName == Phrase("fish", "鱼"))
    fish.share = LineShare(portions: 2, allPortions: 4, amountMinorUnits: 5000)
    #expect(fish.billName == Phrase("1/2 of fish", "鱼（1/2）"))
    fish.share = LineShare(portions: 2, allPortions: 3, amountMinorUnits: 6667)
    #expect(fish.share?.fraction == "2/3")
  }

  @Test("The bill charges the share and no more")
  func charged() {
    var fish = line()
    fish.share = LineShare(portions: 1, allPortions: 3, amountMinorUnits: 3334)
    #expect(BillLine.lines(of: [fish]).map(\.amount) == [3334])
  }

  @Test("What the kitchen has and is paid in full is shared")
  func shared() {
    #expect(refusal(line()) == nil)
    #expect(refusal(line(), portions: [2, 1, 3], to: [bill("b"), bill("c")]) == nil)
    var included = line(price: 0)
    included.setLine = line().id
    #expect(refusal(line(), parts: [included]) == nil)
  }

  @Test("What may still change, was given or taken back, or belongs to a set is not")
  func refused() {
    let name = line().name
    #expect(refusal(line(.normal, .draft)) == .notSent(name))
    #expect(refusal(line(.normal, .held)) == .notSent(name))
    #expect(refusal(line(.normal, .voided)) == .takenBack(name))
    #expect(refusal(line(), left: 0) == .takenBack(name))
    #expect(refusal(line(.gift)) == .given(name))
    #expect(refusal(line(price: 0)) == .given(name))
    #expect(refusal(line(.perHead)) == .perGuest(name))
    var several = line()
    several.quantity = 3
    #expect(refusal(several, left: 2) == .someTakenBack(name))
    var reduced = line()
    reduced.problemBasisPoints = 5000
    #expect(refusal(reduced) == .given(name))
    var part = line(price: 500)
    part.setLine = line().id
    #expect(refusal(part) == .dishOfSet(name))
    #expect(refusal(line(), parts: [part]) == .setCostsMore(name))
    var shared = line()
    shared.share = LineShare(portions: 1, allPortions: 2, amountMinorUnits: 5000)
    #expect(refusal(shared) == .isShared(name))
  }

  @Test("Every bill is another one, open, not being paid, and pays at least a portion")
  func bills() {
    #expect(refusal(line(), portions: [1], to: []) == .nobody)
    #expect(refusal(line(), portions: [1], to: [bill("b")]) == .nobody)
    #expect(refusal(line(), portions: [1, 0]) == .portionsOutOfRange)
    #expect(refusal(line(), portions: [50, 50]) == .portionsOutOfRange)
    #expect(refusal(line(), to: [bill("a")]) == .twice)
    #expect(refusal(line(), portions: [1, 1, 1], to: [bill("b"), bill("b")]) == .twice)
    #expect(refusal(line(), to: [bill("b", .closed)]) == .closed)
    #expect(refusal(line(), from: bill("a", paid: 100)) == .beingPaid)
    #expect(refusal(line(), to: [bill("b", paid: 100)]) == .beingPaid)
  }

  @Test("A shared line does not move, and its shares come back while no bill is paid")
  func takenBack() throws {
    var fish = line()
    fish.share = LineShare(portions: 1, allPortions: 2, amountMinorUnits: 5000)
    #expect(throws: LineMoveRefusal.shared(fish.name)) {
      try LineMoveRule.check(fish, parts: [], left: 1)
    }
    #expect(throws: ShareRefusal.isShared(fish.name)) { try ShareRule.checkWhole(fish) }
    try ShareRule.checkTakingBack(fish, bills: [bill("a"), bill("b")])
    #expect(throws: ShareRefusal.beingPaid) {
      try ShareRule.checkTakingBack(fish, bills: [bill("a"), bill("b", paid: 1)])
    }
    #expect(throws: ShareRefusal.notShared(fish.name)) {
      try ShareRule.checkTakingBack(line(), bills: [bill("a")])
    }
  }
}
