import Testing

@testable import StoreDomain

@Suite("Dividing money")
struct ApportionmentTests {
  @Test(
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (-100, [1, 1, 1], [-34, -33, -33]), (0, [5, 7], [0, 0]),
      (10, [0, 0, 0], [4, 3, 3]), (7, [], []), (1, [0, 3], [0, 1]),
      (5, [1, 2, 3, 4], [1, 1, 1, 2]),
      (-10, [100, 100, -100], [-10, -10, 10]), (3, [1, -1], [2, 1]), (2, [-1, -1], [1, 1]),
      (1, [10, -9], [10, -9]),
    ] as [(Int, [Int], [Int])])
  func theseSharesComeOut(total: Int, weights: [Int], shares: [Int]) {
    #expect(Apportionment.largestRemainder(total: total, weights: weights) == shares)
  }

  /// The method is the one division whose sum is exact and which lies nearest to the ideal: moving
  /// a cent from one share to another never brings the shares nearer.
  @Test func noOtherDivisionOfTheCentsIsNearerToTheIdeal() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      let weights = (0..<random.next(1...9)).map { _ in random.next(0...500) }
      let sum = weights.reduce(0, +)
      guard sum > 0 else { continue }
      let total = random.next(-2_000...2_000)
      let shares = Apportionment.largestRemainder(total: total, weights: weights)
      #expect(shares.reduce(0, +) == total)
      // Distances from the ideal, times the sum of the weights to stay whole.
      let distances = zip(shares, weights).map { $0 * sum - total * $1 }
      for (index, distance) in distances.enumerated() {
        #expect(abs(distance) < sum)
        if weights[index] == 0 { #expect(shares[index] == 0) }
        for other in distances {
          let now = distance * distance + other * other
          let moved =
            (distance - sum) * (distance - sum) + (other + sum) * (other + sum)
          #expect(moved >= now)
        }
      }
    }
  }

  @Test func linesThatTakeBackStillAddUp() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<3_000 {
      let weights = (0..<random.next(1...9)).map { _ in random.next(-300...500) }
      let total = random.next(-2_000...2_000)
      let shares = Apportionment.largestRemainder(total: total, weights: weights)
      #expect(shares.reduce(0, +) == total)
      #expect(shares == Apportionment.largestRemainder(total: total, weights: weights))
    }
  }

  /// The definition, written out: everything rounded down, and the units left to the largest remainders
  /// in a sorted list. Equal weights have equal remainders, of which the earlier ones go first.
  @Test func theUnitsLeftGoToTheLargestRemaindersAndTheEarlierOfEquals() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<3_000 {
      let most = random.pick([1, 3, 500, 1_000_000_000_000])
      let weights = (0..<random.next(1...60)).map { _ in random.next(0...most) }
      let sum = weights.reduce(0, +)
      guard sum > 0 else { continue }
      let total = random.next(0...random.pick([5, 2_000, 1_000_000_000_000]))
      let exact = weights.map { Int128(total) * Int128($0) }
      var expected = exact.map { Int($0 / Int128(sum)) }
      let places = weights.indices.sorted {
        (exact[$1] % Int128(sum), $0) < (exact[$0] % Int128(sum), $1)
      }
      for place in places.prefix(total - expected.reduce(0, +)) { expected[place] += 1 }
      #expect(Apportionment.largestRemainder(total: total, weights: weights) == expected)
    }
  }

  @Test func amountsAsLargeAsATillCanHoldDoNotOverflow() {
    let large = 1_000_000_000_000
    let shares = Apportionment.largestRemainder(total: large, weights: [large, large, 1])
    #expect(shares.reduce(0, +) == large)
    #expect(
      HalfRounding.up.share(of: large, numerator: 9_999, denominator: 10_000) == 999_900_000_000)
  }

  @Test(
    arguments: [
      (100, 3, [33, 33, 34]), (10, 1, [10]), (2, 4, [0, 0, 0, 2]), (-100, 3, [-33, -33, -34]),
      (5, 0, []),
    ])
  func theLastGuestPaysTheRemainder(total: Int, ways: Int, shares: [Int]) {
    #expect(Apportionment.equally(total: total, ways: ways) == shares)
  }

  @Test(
    arguments: [
      // amount, numerator, denominator, half up, half even
      (5, 1, 2, 3, 2), (7, 1, 2, 4, 4), (-5, 1, 2, -3, -2), (4, 1, 3, 1, 1), (5, 1, 3, 2, 2),
      (25, 1_000, 10_000, 3, 2), (24, 1_000, 10_000, 2, 2), (0, 1, 3, 0, 0), (9, 0, 3, 0, 0),
    ])
  func halvesRoundAsConfigured(
    amount: Int, numerator: Int, denominator: Int, up: Int, even: Int
  ) {
    #expect(
      HalfRounding.up.share(of: amount, numerator: numerator, denominator: denominator) == up)
    #expect(
      HalfRounding.even.share(of: amount, numerator: numerator, denominator: denominator) == even)
  }

  @Test(
    arguments: [
      // 58.80 a jin: 333 g are 39.1608, 250 g exactly half.
      (333, 5_880, 500, 3_916), (250, 5_880, 500, 2_940), (1, 250, 500, 1), (1, 249, 500, 0),
      (1_500, 9_900, 1_000, 14_850), (0, 5_880, 500, 0), (120, 8_800, 100, 10_560),
    ])
  func aWeightIsPricedWithOneRounding(grams: Int, price: Int, perGrams: Int, amount: Int) {
    #expect(WeightPrice.amount(grams: grams, price: price, perGrams: perGrams) == amount)
  }

  @Test func changeIsWhatWasHandedOverBeyondTheAmount() {
    let yuan = Currency(code: "CNY", minorDigits: 2)
    func change(tendered: Int?) -> Int? {
      Payment(
        id: Identifier(rawValue: "p"), checkID: Identifier(rawValue: "c"), tender: .cash,
        amount: Money(minorUnits: 19_600, currency: yuan),
        tendered: tendered.map { Money(minorUnits: $0, currency: yuan) },
        at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo"
      ).change?.minorUnits
    }
    #expect(change(tendered: 20_000) == 400)
    #expect(change(tendered: 19_600) == 0)
    #expect(change(tendered: nil) == nil)
  }
}
