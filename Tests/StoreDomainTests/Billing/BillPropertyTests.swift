import Foundation
import Testing

@testable import StoreDomain

@Suite("Thousands of bills")
struct BillPropertyTests {
  @Test("Lines and steps add up to the total, and a second reckoning agrees to the cent")
  func theLinesAddUpAndASecondReckoningAgrees() throws {
    var bills = RandomBills(seed: 2_026)
    for number in 0..<RandomBills.count {
      let input = bills.bill()
      let bill = try BillCalculation(input)
      let fault = fault(of: bill, input)
      #expect(fault == nil, "seed 2026, bill \(number), \(fault ?? ""): \(input)")
      if fault != nil { return }
    }
  }

  /// What is wrong with a bill; nil when it is right.
  private func fault(of bill: BillCalculation, _ input: BillInput) -> String? {
    if bill.due < 0 { return "less than nothing is due" }
    if bill.netAmounts.contains(where: { $0 < 0 }) { return "a line is below nothing" }
    if bill.netAmounts.reduce(0, +) != bill.due { return "the lines do not add up" }
    if bill.rows.reduce(0, { $0 + $1.amount }) != bill.due { return "the steps do not add up" }
    if bill.rows.map(\.step) != bill.rows.map(\.step).sorted() { return "steps out of order" }
    for row in bill.rows where row.shares.reduce(0, +) != row.amount {
      return "the shares of \(row.step) do not add up"
    }
    for index in input.lines.indices
    where bill.rows.reduce(0, { $0 + $1.shares[index] }) != bill.netAmounts[index] {
      return "the shares of line \(index) do not add up"
    }
    let tail = bill.rows.filter { $0.step == .rounding && $0.adjustmentID == nil }
    if let limit = input.tailRoundingLimit, abs(tail.reduce(0) { $0 + $1.amount }) > limit {
      return "rounded by more than the limit"
    }
    if (try? BillCalculation(input)) != bill { return "the same bill comes out otherwise" }
    let oracle = BillOracle(input)
    if oracle.due != Decimal(bill.due) { return "the second reckoning is \(oracle.due)" }
    if oracle.nets != bill.netAmounts.map({ Decimal($0) }) { return "the lines are \(oracle.nets)" }
    for tax in bill.taxes where oracle.taxes[tax.rate.code] != Decimal(tax.amount) {
      return "another tax \(tax.rate.code)"
    }
    return splitFault(of: bill)
  }

  /// What is wrong with a bill that guests share.
  private func splitFault(of bill: BillCalculation) -> String? {
    for ways in 1...7 {
      let parts = Apportionment.equally(total: bill.due, ways: ways)
      if parts.reduce(0, +) != bill.due { return "\(ways) equal parts do not add up" }
      if parts.contains(where: { $0 < 0 }) { return "a part is below nothing" }
      if let first = parts.first, parts.dropLast().contains(where: { $0 != first }) {
        return "equal parts differ"
      }
    }
    // Each guest pays for some of the lines.
    let parts = (0..<3).map { guest in
      bill.netAmounts.indices.filter { $0 % 3 == guest }.reduce(0) { $0 + bill.netAmounts[$1] }
    }
    if parts.reduce(0, +) != bill.due { return "a split by lines does not add up" }
    // Of three who share, one goes by amount, and the second's part is shared again.
    let thirds = Apportionment.equally(total: bill.due, ways: 3)
    let again = Apportionment.equally(total: thirds[1], ways: 2)
    let rest = bill.due - thirds[0] - again.reduce(0, +)
    return rest == thirds[2] ? nil : "a split of a split does not add up"
  }

  @Test("Bills that are joined, and one that is divided by pieces, come to what they came to")
  func joinedAndDivided() throws {
    var bills = RandomBills(seed: 13)
    for number in 0..<RandomBills.count / 6 {
      let input = bills.bill()
      // What the whole bill decides (a threshold, its tail) is decided anew for what it has become.
      func due(_ lines: [BillLine]) throws -> Int {
        try BillCalculation(BillInput(lines: lines, taxRates: Array(RandomBills.rates.prefix(2))))
          .due
      }
      let included = Set(RandomBills.rates.prefix(2).map(\.code))
      let lines = input.lines.filter { included.contains($0.taxCode) }
      let tables = Dictionary(grouping: lines) { _ in bills.random.next(0...2) }.values
      let apart = try tables.reduce(0) { try $0 + due($1) }
      #expect(try due(lines) == apart, "seed 13, bill \(number): \(input)")
      // Each line's pieces, by two guests; what came off a line goes with its pieces.
      let whole = try BillCalculation(
        BillInput(lines: lines, taxRates: Array(RandomBills.rates.prefix(2))))
      var shares = [0, 0]
      for net in whole.netAmounts {
        let pieces = [bills.random.next(1...3), bills.random.next(1...3)]
        let parts = Apportionment.largestRemainder(total: net, weights: pieces)
        #expect(parts.allSatisfy { $0 >= 0 } && parts.reduce(0, +) == net)
        for guest in shares.indices { shares[guest] += parts[guest] }
      }
      #expect(shares.reduce(0, +) == whole.due, "seed 13, bill \(number): \(input)")
    }
  }

  @Test("A deposit and any mix of tenders in any order pay a bill exactly, and no cent more")
  func tenders() throws {
    var bills = RandomBills(seed: 17)
    for number in 0..<RandomBills.count / 6 {
      let due = try BillCalculation(bills.bill()).due
      func money(_ amount: Int) -> Money { Money(minorUnits: amount, currency: RandomBills.yuan) }
      var left = due
      // What was left beforehand pays first; what is too much of it goes back another way.
      left -= min(left, bills.random.chance(30) ? bills.random.next(0...20_000) : 0)
      var paid = due - left
      while left > 0 {
        let tender = bills.random.pick([
          Tender.cash, .card, .wallet, .voucher, .storedValue, .houseAccount, .comp,
        ])
        #expect(throws: PaymentRefusal.tooMuch(remaining: money(left)), "seed 17, bill \(number)") {
          try PaymentRule.check(tender, amount: left + 1, remaining: money(left))
        }
        let amount = bills.random.chance(40) ? left : bills.random.next(1...left)
        let tendered = tender == .cash ? amount + bills.random.next(0...5_000) : nil
        try PaymentRule.check(tender, amount: amount, tendered: tendered, remaining: money(left))
        left -= amount
        paid += amount
      }
      #expect(paid == due)
    }
  }

  @Test("The order in which steps and rates are given does not matter")
  func theOrderInWhichStepsAreEnteredDoesNotMatter() throws {
    var bills = RandomBills(seed: 99)
    for number in 0..<RandomBills.count / 6 {
      var input = bills.bill()
      // One adjustment a step, so that only the order of the steps could matter.
      var seen: Set<BillStep> = []
      input.adjustments = input.adjustments.filter { seen.insert($0.step).inserted }
      var shuffled = input
      shuffled.adjustments.shuffle(using: &bills.random)
      shuffled.taxRates.shuffle(using: &bills.random)
      let (first, second) = (try BillCalculation(input), try BillCalculation(shuffled))
      #expect(first.due == second.due, "seed 99, bill \(number): \(input)")
      #expect(first.netAmounts == second.netAmounts, "seed 99, bill \(number): \(input)")
    }
  }

  @Test("Promotions that each take a share of what was ordered come to the same in any order")
  func theOrderOfLinesDoesNotMatter() throws {
    var bills = RandomBills(seed: 7)
    for number in 0..<RandomBills.count / 6 {
      var input = bills.bill()
      // What concerns some lines alone sees to which of two equal lines a cent went.
      input.adjustments = input.adjustments.filter { $0.lineIDs == nil && $0.shares == nil }
      input.taxRates = [input.taxRates[0]]
      for index in input.lines.indices {
        input.lines[index].taxCode = input.taxRates[0].code
        input.lines[index].bearsServiceCharge = true
      }
      var shuffled = input
      shuffled.lines.shuffle(using: &bills.random)
      #expect(
        try BillCalculation(input).due == BillCalculation(shuffled).due,
        "seed 7, bill \(number): \(input)")
    }
  }

  @Test("What goes back makes no bill dearer")
  func returnsMakeNoBillDearer() throws {
    var bills = RandomBills(seed: 11)
    for number in 0..<RandomBills.count / 6 {
      let order = bills.order()
      let lines = order.filter { $0.kind != .returned }
      func due(_ order: [OrderLine]) throws -> Int {
        try BillCalculation(
          BillInput(
            lines: BillLine.lines(of: order), serviceChargeBasisPoints: 1_000,
            taxRates: RandomBills.rates)
        ).due
      }
      #expect(try due(order) <= due(lines), "seed 11, bill \(number): \(order)")
    }
  }

  @Test func withoutReductionsTheBillIsTheSumOfItsLines() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let lines = (0..<random.next(0...20)).map {
        BillCalculationTests.line($0, random.next(-2_000...9_900))
      }
      let bill = try BillCalculation(BillInput(lines: lines, taxRates: [BillCalculationTests.food]))
      #expect(bill.due == lines.reduce(0) { $0 + $1.amount })
      #expect(bill.netAmounts == lines.map(\.amount))
    }
  }

  @Test func aBillWithLinesThatTakeBackStillAddsUp() throws {
    var bills = RandomBills(seed: 5)
    for number in 0..<1_000 {
      var input = bills.bill()
      for index in input.lines.indices where bills.random.chance(30) {
        input.lines[index].amount = -bills.random.next(1...5_000)
      }
      let bill = try BillCalculation(input)
      #expect(bill.netAmounts.reduce(0, +) == bill.due, "seed 5, bill \(number): \(input)")
      if input.lines.reduce(0, { $0 + $1.amount }) > 0,
        input.lines.allSatisfy({ $0.reductions.isEmpty }),
        input.adjustments.allSatisfy({ $0.lineIDs == nil })
      {
        #expect(bill.due >= 0, "seed 5, bill \(number): \(input)")
      }
    }
  }
}
